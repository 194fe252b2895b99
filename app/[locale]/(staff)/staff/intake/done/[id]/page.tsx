import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { DeskShell } from '@/components/desk/desk-shell';
import { sayAloud } from '@/components/desk/say-aloud';
import { staffPage } from '@/components/desk/staff-page';
import { Notice } from '@/components/ui/notice';
import { PrintButton } from '@/components/ui/print-button';
import { TimeLeft } from '@/components/ui/time-left';
import { anyOf } from '@/lib/i18n/any-of';
import { href } from '@/lib/i18n/navigation';
import { fullName } from '@/lib/names/format';
import { actorsOf } from '@/services/regulations/facts';
import { ACTOR_NAMES } from '@/services/regulations/language/actors';
import { readCase } from '@/services/requests/read-case';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('intake');
  return { title: t('done.title') };
}

/** What to say to the person who waits, in both languages of the country, and the number to give. */
export default async function IntakeDonePage({ params }: PageProps<'/[locale]/staff/intake/done/[id]'>) {
  const page = await staffPage(params, 'intake.file');
  const { id } = await params;
  const [t, ui] = await Promise.all([getTranslations('intake'), getTranslations('ui')]);
  const read = await readCase(page.context, id);
  if (!read.ok) notFound();
  const { stored, recipient, rules, choices, now } = read.value;
  const { appointed, step } = stored.state;
  const { locale, facts } = page;
  const spoken = appointed
    ? await Promise.all(
        (locale === 'ru' ? (['ru', 'kk'] as const) : (['kk', 'ru'] as const)).map(async (language) => ({
          language,
          text: await sayAloud(appointed, language, now, facts.zone),
        })),
      )
    : [];
  // The code that stands in for a name is told to the person now: nobody can find it for them later.
  const made = rules.regulation.steps.flatMap(({ name, asks = [] }) =>
    asks.flatMap((field) => {
      const value = stored.state.done.findLast((done) => done.name === name)?.data[field.name];
      return field.made && value !== undefined ? [{ label: field.label[locale], value: String(value) }] : [];
    }),
  );
  const next = choices.step
    ? anyOf(
        actorsOf(choices.step).map((actor) => ACTOR_NAMES[actor][locale]),
        locale,
      )
    : '';
  const title = appointed
    ? t('done.answered')
    : choices.step === null
      ? t('done.finished')
      : choices.mayAct
        ? t('done.saved')
        : t('done.waits', { who: next, step: choices.step.title[locale] });
  return (
    <DeskShell page={page} current="intake">
      <div className="e-stack e-column">
        <Notice kind="done" announce title={title} />
        <h1 className="e-case-title">
          {rules.regulation.title[locale]}
          {recipient ? `: ${fullName(recipient)}` : ''}
        </h1>
        {spoken.map(({ language, text }) => (
          <p key={language} lang={language} className="e-say">
            {text}
          </p>
        ))}
        <p>
          {t('done.number')} <b className="e-figures">{stored.number}</b>
        </p>
        {made.map(({ label, value }) => (
          <p key={value}>
            {label}: <b className="e-figures">{value}</b>
          </p>
        ))}
        {appointed || !step ? null : (
          <p>
            {t('done.answerBy')}{' '}
            <TimeLeft due={step.due} now={now.toISOString()} length="long" zone={facts.zone} />
          </p>
        )}
        <p className="e-actions">
          <Link
            className="e-button"
            data-kind="primary"
            href={href(locale, '/staff/intake')}
            prefetch={false}
          >
            {t('done.next')} <kbd className="e-key">n</kbd>
          </Link>
          <Link
            className="e-button"
            data-kind="secondary"
            data-key="Enter"
            href={href(locale, `/staff/cases/${stored.id}`)}
            prefetch={false}
          >
            {appointed ? t('done.open') : t('done.answer')}
          </Link>
          <PrintButton text={ui('print')} />
        </p>
      </div>
    </DeskShell>
  );
}
