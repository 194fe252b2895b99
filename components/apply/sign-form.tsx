import { getTranslations } from 'next-intl/server';
import { sendSigned } from '@/components/apply/submit-actions';
import { hereWords } from '@/components/signing/here-words';
import { SignHere } from '@/components/signing/sign-here';
import type { Locale } from '@/lib/i18n/locale';

interface Props {
  locale: Locale;
  draftId: string;
  means: 'p12' | 'ncalayer';
  /** The stored bytes, base64: exactly these are signed. */
  bytes: string;
  nonce: string;
  now: string;
  checkHref: string;
}

/** Signs the frozen request on this device and files it. */
export async function SignForm({ locale, draftId, means, bytes, nonce, now, checkHref }: Props) {
  const t = await getTranslations('apply');
  return (
    <SignHere
      means={means}
      use="sign"
      locale={locale}
      testKeys={process.env.EMHANA_MODE === 'demo'}
      now={now}
      what={{ bytes, fields: { nonce } }}
      action={sendSigned.bind(null, locale, draftId)}
      againHref={checkHref}
      words={
        await hereWords({
          fileHelp: t('sign.fileHelp'),
          submit: t('sign.submit'),
          busy: t('sign.busy'),
          refusedTitle: t('sign.refusedTitle'),
          kept: t('check.draftKept'),
        })
      }
    />
  );
}
