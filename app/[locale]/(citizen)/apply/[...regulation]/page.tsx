import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { start } from '@/components/apply/actions';
import { BegunDrafts } from '@/components/apply/begun-drafts';
import { NotByPortal } from '@/components/apply/not-by-portal';
import { refusalText } from '@/components/apply/refusal-text';
import { NotAdmitted, WhoNeedsCare } from '@/components/apply/who-needs-care';
import { QuickExit } from '@/components/layout/quick-exit';
import { pageTitleOf } from '@/components/services/page-title';
import { Actions } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Notice } from '@/components/ui/notice';
import { Steps } from '@/components/ui/steps';
import { SubmitButton } from '@/components/ui/submit-button';
import { ERROR_STATUS, type ErrorCode } from '@/lib/errors/codes';
import { isLocale } from '@/lib/i18n/locale';
import { href } from '@/lib/i18n/navigation';
import { requireCitizen } from '@/services/identity/current-actor';
import { peopleIMayActFor } from '@/services/identity/representation';
import { regulationOf } from '@/services/regulations/catalogue';
import { admissions } from '@/services/requests/admitted-applicants';
import { pagesOf } from '@/services/requests/draft-pages';
import { listDrafts } from '@/services/requests/list-drafts';
import { localDay } from '@/services/working-time/zone';

type Props = PageProps<'/[locale]/apply/[...regulation]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, regulation } = await params;
  if (!isLocale(locale)) return {};
  const known = regulationOf(regulation.join('/'));
  return { title: known ? await pageTitleOf(known, locale) : '' };
}

const isCode = (code: unknown): code is ErrorCode =>
  typeof code === 'string' && Object.hasOwn(ERROR_STATUS, code);

/** For whom: only those whom the act admits at the portal, with the clause that admits them. */
export default async function StartRequestPage({ params, searchParams }: Props) {
  const [{ locale, regulation: id }, { clinic, failed }] = await Promise.all([params, searchParams]);
  if (!isLocale(locale)) notFound();
  const regulation = regulationOf(id.join('/'));
  if (!regulation) notFound();
  const context = await requireCitizen(locale);
  const [t, ui] = await Promise.all([getTranslations('apply'), getTranslations('ui')]);
  const { channels, portal, service } = regulation;
  const slug = typeof clinic === 'string' && /^[a-z0-9-]{1,60}$/.test(clinic) ? clinic : '';
  const servicePage = href(locale, `/services/${service}${slug ? `?clinic=${slug}` : ''}`);
  if (!channels.portal.open) {
    return (
      <NotByPortal regulation={regulation} rule={channels.portal} locale={locale} servicePage={servicePage} />
    );
  }
  const now = context.clock();
  const [people, drafts] = await Promise.all([peopleIMayActFor(context, now), listDrafts(context)]);
  if (!people.ok) throw new Error('People cannot be read: no database');
  const all = admissions(regulation, people.value, localDay(now, 'Asia/Almaty'));
  const begun = drafts.ok ? drafts.value.filter((draft) => draft.regulation.id === regulation.id) : [];
  const own = all.find((each) => each.admitted);
  const facts = { applicant: own?.applicant ?? 'self', recipientAge: 30, registers: {} } as const;
  // For whom, which clinic, the questions, check, sign: as they would be for the first person of the list.
  const of = 3 + pagesOf(regulation, facts, {}).length + (portal?.applicantSignature.required ? 1 : 0);
  const failure = isCode(failed) ? (await refusalText(locale, { code: failed })).text : undefined;
  return (
    <div className="e-column e-stack">
      <QuickExit when={regulation.privacy.sensitive} />
      <Link href={servicePage}>{regulation.title[locale]}</Link>
      <Steps now={1} of={of} text={t('step', { now: 1, of, title: t('steps.who') })} />
      {failure ? (
        <ErrorSummary title={ui('errorSummary')} errors={[{ field: 'recipient', text: failure }]} />
      ) : null}
      {begun.length > 0 ? <BegunDrafts locale={locale} drafts={begun} now={now} /> : null}
      <form action={start.bind(null, locale, regulation.id)} className="grid gap-6">
        <input type="hidden" name="clinic" value={slug} />
        <WhoNeedsCare regulation={regulation} admissions={all} now={now} error={failure} />
        {all.every(({ admitted }) => !admitted) ? (
          <Notice kind="attention">{t('who.notAdmittedText')}</Notice>
        ) : null}
        <Actions>
          <SubmitButton busy={t('busy')}>{t('continue')}</SubmitButton>
        </Actions>
      </form>
      <NotAdmitted regulation={regulation} admissions={all} />
      <p>
        <Link href={href(locale, '/cabinet/family')} prefetch={false}>
          {t('who.add')}
        </Link>
      </p>
    </div>
  );
}
