'use server';

import { headers } from 'next/headers';
import { getLocale, getTranslations } from 'next-intl/server';
import type { Found } from '@/components/documents/found';
import { foundInWords } from '@/components/documents/found-in-words';
import { clientAddress } from '@/lib/auth/client-address';
import { checkFile, FILE_MAX_BYTES } from '@/services/documents/check-file';
import { currentContext } from '@/services/identity/current-actor';

export interface CheckFileState {
  attempt: number;
  wrong?: string;
  found?: Found;
}

/** The file is read, judged and forgotten. */
export async function checkFileAction(state: CheckFileState, form: FormData): Promise<CheckFileState> {
  const attempt = state.attempt + 1;
  const locale = await getLocale();
  const [t, errors] = await Promise.all([getTranslations('documents.check.file'), getTranslations('errors')]);
  const file = form.get('file');
  if (!(file instanceof File) || file.size === 0) return { attempt, wrong: t('missing') };
  if (file.size > FILE_MAX_BYTES) return { attempt, wrong: errors('payload-too-large') };
  const checked = await checkFile(await currentContext(), {
    bytes: new Uint8Array(await file.arrayBuffer()),
    address: clientAddress(await headers()),
  });
  if (!checked.ok) {
    const { code, params = {} } = checked.refusal;
    return { attempt, wrong: errors(code, params) };
  }
  return { attempt, found: await foundInWords(checked.value, locale) };
}
