import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { answerFromCabinet, withdrawFromCabinet } from '@/app/[locale]/(citizen)/cabinet/consents/actions';
import { AnswerButtons } from '@/components/consents/answer-buttons';
import { ConsentFacts } from '@/components/consents/consent-facts';
import { ConsentStateTag } from '@/components/consents/consent-state';
import { CabinetTrail } from '@/components/identity/cabinet-trail';
import { QuickExit } from '@/components/layout/quick-exit';
import { Actions, Button } from '@/components/ui/button';
import { FoldedSection } from '@/components/ui/folded-section';
import { Notice } from '@/components/ui/notice';
import { isLocale } from '@/lib/i18n/locale';
import { href } from '@/lib/i18n/navigation';
import { myConsent } from '@/services/consents/list-my-consents';
import { requireCitizen } from '@/services/identity/current-actor';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('consents'))('title') };
}

const DONE = {
  given: 'done',
  declined: 'done',
  withdrawn: 'done',
  over: 'attention',
  unproven: 'refused',
  failed: 'refused',
} as const;

/** One consent of the signed-in person: what it rests on, the answer, and the way back from it. */
export default async function ConsentPage({
  params,
  searchParams,
}: PageProps<'/[locale]/cabinet/consents/[consent]'>) {
  const [{ locale, consent: id }, query] = await Promise.all([params, searchParams]);
  if (!isLocale(locale)) notFound();
  const context = await requireCitizen(locale);
  const [t, found] = await Promise.all([getTranslations('consents'), myConsent(context, id)]);
  if (!found.ok) {
    if (found.refusal.code === 'unavailable') throw new Error('The consent cannot be read: no database');
    notFound();
  }
  const { consent, now } = found.value;
  const { kind, state, until, regulation } = consent;
  const asked = kind === 'asked-of-subject';
  const waits = state === 'asked' && until !== null && until > now;
  const done = Object.keys(DONE).find((one): one is keyof typeof DONE => one === query.done);
  const list = { href: href(locale, '/cabinet/consents'), text: t('title') };
  return (
    <div className="e-column e-stack">
      <QuickExit when={regulation.privacy.sensitive} />
      <CabinetTrail locale={locale} here={t('card.request', { number: consent.number })} between={[list]} />
      {done ? <Notice kind={DONE[done]} title={t(`done.${done}`)} announce /> : null}
      <h1>{asked ? t('card.hidden') : t('card.ofYourself')}</h1>
      <p>
        <ConsentStateTag state={waits || state !== 'asked' ? state : 'expired'} />
      </p>
      <ConsentFacts consent={consent} />
      {waits ? (
        <>
          <AnswerButtons action={answerFromCabinet.bind(null, locale, consent.id)} regulation={regulation} />
          <p>
            <a href={href(locale, `/cabinet/consents/${consent.id}/sign`)}>{t('sign.title')}</a>
          </p>
        </>
      ) : null}
      {state === 'given' ? (
        <FoldedSection id="withdraw" title={t('withdraw.title')}>
          <form action={withdrawFromCabinet.bind(null, locale, consent.id)} className="grid gap-3">
            {asked ? (
              <>
                <p>{t('withdraw.doneAsked')}</p>
                <p>{t('withdraw.openAsked')}</p>
              </>
            ) : (
              <p>{t('withdraw.own')}</p>
            )}
            <Actions>
              <Button type="submit" kind="danger">
                {t('withdraw.submit')}
              </Button>
            </Actions>
          </form>
        </FoldedSection>
      ) : null}
    </div>
  );
}
