import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import {
  answerAsked,
  askAgain,
  askForCode,
  startOver,
  typeCode,
} from '@/app/[locale]/(public)/consent/actions';
import { AnswerButtons } from '@/components/consents/answer-buttons';
import { ConsentFacts } from '@/components/consents/consent-facts';
import { AnswerForm } from '@/components/identity/answer-form';
import { freshForm } from '@/components/identity/form-state';
import { QuickExit } from '@/components/layout/quick-exit';
import { Notice } from '@/components/ui/notice';
import { isLocale } from '@/lib/i18n/locale';
import { href } from '@/lib/i18n/navigation';
import { readByCode } from '@/services/consents/by-code';
import { readCodeSession } from '@/services/consents/code-session';
import { currentContext } from '@/services/identity/current-actor';
import { codesCanBeSent } from '@/services/one-time-codes/issue-code';

export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('consents.code'))('title'), robots: { index: false } };
}

const DONE = { given: 'done', declined: 'done', over: 'attention', failed: 'refused' } as const;

/** Consent for those who do not sign in: the number from the message, the code from the phone, the question. */
export default async function ConsentByCodePage({ params, searchParams }: PageProps<'/[locale]/consent'>) {
  const [{ locale }, query] = await Promise.all([params, searchParams]);
  if (!isLocale(locale)) notFound();
  const [t, words, ui] = await Promise.all([
    getTranslations('consents.code'),
    getTranslations('consents'),
    getTranslations('ui'),
  ]);
  const context = await currentContext();
  const session = await readCodeSession(context.clock());
  const done = Object.keys(DONE).find((one): one is keyof typeof DONE => one === query.done);
  const signIn = (
    <p>
      <Link href={href(locale, '/cabinet/consents')} prefetch={false}>
        {t('signIn')}
      </Link>
    </p>
  );
  const read = session?.consentId ? await readByCode(context, session.consentId) : null;
  if (read?.ok) {
    const { consent } = read.value;
    return (
      <div className="e-column e-stack">
        <QuickExit />
        {done ? <Notice kind={DONE[done]} title={words(`done.${done}`)} announce /> : null}
        <h1>{words('card.hidden')}</h1>
        <ConsentFacts consent={consent} />
        <AnswerButtons action={answerAsked} regulation={consent.regulation} />
      </div>
    );
  }
  if (session) {
    return (
      <div className="e-column e-stack">
        <QuickExit />
        <AnswerForm
          action={typeCode}
          initial={freshForm()}
          summary={ui('errorSummary')}
          title={<h1>{t('codeTitle')}</h1>}
          lead={<p className="e-prose">{t('sent')}</p>}
          fields={[{ kind: 'code', name: 'code', label: t('code'), help: t('codeHelp') }]}
          submit={t('submit')}
          busy={t('busy')}
        />
        <form action={askAgain} className="grid gap-1">
          <p>
            <button type="submit" className="e-linklike">
              {t('again')}
            </button>
          </p>
          <p className="e-help">{t('againHelp')}</p>
        </form>
        <form action={startOver}>
          <button type="submit" className="e-linklike">
            {t('startOver')}
          </button>
        </form>
        {process.env.EMHANA_MODE === 'demo' ? (
          <p>
            <Link href={href(locale, '/demo/phone')} prefetch={false}>
              {t('demo')}
            </Link>
          </p>
        ) : null}
      </div>
    );
  }
  return (
    <div className="e-column e-stack">
      <QuickExit />
      {done ? (
        <Notice kind={DONE[done]} title={words(`done.${done}`)} announce>
          {done === 'given' || done === 'declined' ? <p>{t('thanks')}</p> : null}
        </Notice>
      ) : null}
      {codesCanBeSent() ? (
        <AnswerForm
          action={askForCode}
          initial={freshForm()}
          summary={ui('errorSummary')}
          title={<h1>{t('title')}</h1>}
          lead={<p className="e-prose">{t('lead')}</p>}
          fields={[
            {
              kind: 'text',
              name: 'reference',
              label: t('reference'),
              help: t('referenceHelp'),
              autoComplete: 'off',
            },
          ]}
          submit={t('send')}
          busy={t('busy')}
        />
      ) : (
        <>
          <h1>{t('title')}</h1>
          <p className="e-prose">{t('notSent')}</p>
        </>
      )}
      {signIn}
    </div>
  );
}
