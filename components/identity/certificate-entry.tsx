import { getTranslations } from 'next-intl/server';
import { answerHere, askHere, askPhone } from '@/components/identity/certificate-actions';
import { hereWords } from '@/components/signing/here-words';
import type { Means } from '@/components/signing/means';
import { MeansNav } from '@/components/signing/means-nav';
import { PhoneForm } from '@/components/signing/phone-form';
import { SignHere } from '@/components/signing/sign-here';
import { Notice } from '@/components/ui/notice';
import { systemClock } from '@/lib/clock';
import type { Locale } from '@/lib/i18n/locale';
import type { Door } from '@/services/identity/certificate-challenge';

interface Props {
  locale: Locale;
  door: Door;
  /** The page's own address without its query. */
  path: string;
  means: Means;
  back?: string | undefined;
}

/** Three means, one question: who are you? */
export async function CertificateEntry({ locale, door, path, means, back }: Props) {
  const t = await getTranslations('identity.certificate');
  return (
    <>
      <MeansNav path={path} means={means} {...(back ? { query: `back=${encodeURIComponent(back)}` } : {})} />
      {means === 'phone' ? (
        <PhoneForm
          action={askPhone.bind(null, locale, door, back)}
          lead={<p>{t('phoneLead')}</p>}
          busy={t('busy')}
        />
      ) : (
        <>
          <noscript className="block">
            <Notice kind="attention">
              <p>{t('noScript')}</p>
            </Notice>
          </noscript>
          <SignHere
            means={means}
            use="authenticate"
            locale={locale}
            testKeys={process.env.EMHANA_MODE === 'demo'}
            now={systemClock()().toISOString()}
            what={askHere.bind(null, locale, door, back)}
            action={answerHere.bind(null, locale, door)}
            words={
              await hereWords({
                fileHelp: t('fileHelp'),
                submit: t('submit'),
                busy: t('busy'),
                refusedTitle: t('refusedTitle'),
                kept: '',
              })
            }
          />
        </>
      )}
    </>
  );
}
