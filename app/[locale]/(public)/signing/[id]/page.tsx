import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { refusalText } from '@/components/apply/refusal-text';
import { QrCode } from '@/components/identity/qr-code';
import { againPath } from '@/components/signing/again-path';
import { finishSigning } from '@/components/signing/finish-actions';
import { FinishForm } from '@/components/signing/finish-form';
import { WaitForPhone } from '@/components/signing/wait-for-phone';
import { waitPath } from '@/components/signing/wait-path';
import { ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { isLocale, type Locale } from '@/lib/i18n/locale';
import { href } from '@/lib/i18n/navigation';
import { TIME_ZONE } from '@/lib/i18n/time-zone';
import { clockTime } from '@/lib/i18n/when';
import { currentContext } from '@/services/identity/current-actor';
import { mySigning, type Waiting } from '@/services/signing-sessions/browser-side';
import { deepLink, qrText } from '@/services/signing-sessions/egov-contract';
import { signingSecret } from '@/services/signing-sessions/signing-cookie';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('means'))('wait.title'), robots: { index: false } };
}

/** The browser waits for the phone: the code to scan, the number to compare, and what has happened so far. */
export default async function WaitPage({ params }: PageProps<'/[locale]/signing/[id]'>) {
  const { locale, id } = await params;
  if (!isLocale(locale)) notFound();
  const [t, ui, found] = await Promise.all([
    getTranslations('means'),
    getTranslations('ui'),
    mySigning(await currentContext(), { id, browser: await signingSecret() }),
  ]);
  if (!found.ok) {
    if (found.refusal.code === 'not-found') notFound();
    return <Notice kind="refused" title={(await refusalText(locale, found.refusal)).text} />;
  }
  const signing = found.value;
  const { state, finding } = signing;
  const isOpen = state === 'waiting' || state === 'taken';
  return (
    <div className="e-column e-stack">
      <h1>{t('wait.title')}</h1>
      <p>{signing.description[locale]}</p>
      {finding ? (
        <Notice kind="refused" title={t('wait.refused')} announce>
          <p>{await findingText(locale, finding, signing.detail.findingDate)}</p>
        </Notice>
      ) : null}
      {state === 'waiting' && signing.link ? (
        <ToScan signing={signing} link={signing.link} locale={locale} />
      ) : null}
      {state === 'taken' ? (
        <Notice title={t('wait.taken')} announce>
          <p>{t('wait.takenText')}</p>
          <p>
            {t('wait.pair')} <strong>{signing.pairCode}</strong>
          </p>
        </Notice>
      ) : null}
      {isOpen ? (
        <>
          <WaitForPhone id={id} state={state} finding={finding} />
          <p>
            <Link href={waitPath(locale, id)} prefetch={false}>
              {t('wait.check')}
            </Link>
          </p>
        </>
      ) : null}
      {state === 'signed' ? (
        <>
          <Notice kind="done" title={t('wait.signed')} announce />
          <FinishForm
            action={finishSigning.bind(null, locale, id)}
            words={{ button: ui('continue'), busy: t('wait.finishing'), refusedTitle: t('wait.refused') }}
          />
        </>
      ) : null}
      {state === 'expired' || state === 'used' ? (
        <Notice kind="attention" title={t(`wait.${state}`)}>
          <p>{t('wait.overText')}</p>
        </Notice>
      ) : null}
      {state === 'used' ? null : (
        <p>
          <Link href={againPath(locale, signing)} prefetch={false}>
            {t('wait.again')}
          </Link>
        </p>
      )}
    </div>
  );
}

async function ToScan({ signing, link, locale }: { signing: Waiting; link: string; locale: Locale }) {
  const t = await getTranslations('means');
  const publicUrl = (process.env.PUBLIC_URL ?? '').replace(/\/+$/, '');
  return (
    <>
      <ol className="list-decimal ps-6">
        <li>{t('wait.step1')}</li>
        <li>{t('wait.step2')}</li>
        <li>{t('wait.step3')}</li>
      </ol>
      <div className="grid gap-4 justify-items-start">
        <QrCode text={qrText(publicUrl, link)} label={t('wait.qrAlt')} />
        <p>
          {t('wait.pair')} <strong className="e-reference">{signing.pairCode}</strong>
        </p>
        <p className="e-help">{t('wait.pairHelp')}</p>
        <ButtonLink kind="secondary" href={deepLink(publicUrl, link)} prefetch={false}>
          {t('wait.here')}
        </ButtonLink>
        <p>{t('wait.until', { time: clockTime(signing.expiresAt, TIME_ZONE) })}</p>
        {process.env.EMHANA_MODE === 'demo' ? (
          <p>
            <Link href={href(locale, `/demo/phone/${link}`)} prefetch={false} target="_blank">
              {t('wait.demo')}
            </Link>
          </p>
        ) : null}
      </div>
    </>
  );
}

/** The verdict's own sentence; where the check found none, the refusal's. */
async function findingText(locale: Locale, finding: string, date: string | undefined): Promise<string> {
  const params = { finding, ...(date ? { date } : {}) };
  const { finding: sentence, text } = await refusalText(locale, { code: 'signature-broken', params });
  return sentence ?? text;
}
