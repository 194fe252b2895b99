import { getTranslations } from 'next-intl/server';
import { signerWords } from '@/components/apply/signer-words';
import type { HereWords } from '@/components/signing/sign-here';

/** Everything the island says, in the reader's language; what differs from page to page is given. */
export async function hereWords(
  own: Pick<HereWords, 'submit' | 'busy' | 'refusedTitle' | 'kept' | 'fileHelp'> &
    Partial<Pick<HereWords, 'again'>>,
): Promise<HereWords> {
  const [t, sign, ui, problems] = await Promise.all([
    getTranslations('means'),
    getTranslations('apply.sign'),
    getTranslations('ui'),
    signerWords(),
  ]);
  return {
    file: sign('file'),
    password: sign('password'),
    storage: t('ncalayer.storage'),
    storages: [
      { value: 'any', label: t('ncalayer.any') },
      { value: 'file', label: t('ncalayer.file') },
      { value: 'id-card', label: t('ncalayer.idCard') },
      { value: 'token', label: t('ncalayer.token') },
    ],
    busyInNcaLayer: t('ncalayer.busy'),
    missingFile: sign('missingFile'),
    missingPassword: sign('missingPassword'),
    errorSummary: ui('errorSummary'),
    again: sign('again'),
    warnings: sign('warnings'),
    problems,
    ...own,
  };
}
