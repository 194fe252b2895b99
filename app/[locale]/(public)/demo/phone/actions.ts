'use server';

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import type { PhoneState } from '@/components/signing/phone-emulator';
import { systemClock } from '@/lib/clock';
import { isLocale } from '@/lib/i18n/locale';
import { signWithP12 } from '@/lib/signing/browser/sign-with-p12';
import { allCertificates, certificateFolder, DEMO_CERTIFICATE_PASSWORD } from '@/prisma/demo/certificates';
import { qrText } from '@/services/signing-sessions/egov-contract';
import { PhoneRefused, scan, signScanned } from '@/services/signing-sessions/egov-phone';

/** Over HTTP, as a phone would: the portal is asked at its own address and at no other. */
export async function playPhone(
  given: string,
  code: string,
  state: PhoneState,
  form: FormData,
): Promise<PhoneState> {
  const dataDir = process.env.DATA_DIR;
  if (!isLocale(given) || process.env.EMHANA_MODE !== 'demo' || !dataDir) notFound();
  const t = await getTranslations('means');
  const attempt = state.attempt + 1;
  const known = allCertificates().find(({ file }) => file === form.get('key'));
  if (!known || !/^[\w-]{43}$/.test(code)) return { attempt, refused: t('emulator.notSent') };
  const key = await readFile(path.join(/* turbopackIgnore: true */ certificateFolder(dataDir), known.file));
  const sign = async (bytes: Uint8Array) => {
    const outcome = await signWithP12({
      file: key,
      password: DEMO_CERTIFICATE_PASSWORD,
      at: systemClock()(),
      bytes,
    });
    if (!outcome.ok) throw new PhoneRefused(0, outcome.code);
    return outcome.cms;
  };
  try {
    const held = state.held ?? (await scan(qrText(address(), code), given));
    try {
      await signScanned(held, sign, given);
      return { attempt, done: t('emulator.done') };
    } catch (error) {
      if (!(error instanceof PhoneRefused)) throw error;
      // As the application does: the documents stay open, another key may be tried.
      return {
        attempt,
        held,
        refused: t('emulator.refused', { status: error.status, said: sentence(error) }),
      };
    }
  } catch (error) {
    if (!(error instanceof PhoneRefused)) throw error;
    return { attempt, refused: t('emulator.refused', { status: error.status, said: sentence(error) }) };
  }
}

const address = (): string => (process.env.PUBLIC_URL ?? 'http://localhost:3000').replace(/\/+$/, '');

function sentence({ said }: PhoneRefused): string {
  try {
    const { message } = JSON.parse(said);
    return typeof message === 'string' ? message : said;
  } catch {
    return said;
  }
}
