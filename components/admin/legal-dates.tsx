import { getTranslations } from 'next-intl/server';
import { AdminForm } from '@/components/admin/admin-form';
import type { AdminAction } from '@/components/admin/admin-state';
import { freshAdmin } from '@/components/admin/admin-state';
import { shortDay } from '@/components/admin/day-words';
import type { Locale } from '@/lib/i18n/locale';
import type { OpenDate } from '@/services/organisations/legal-dates';
import { actById } from '@/services/regulations/catalogue';
import { isDay } from '@/services/working-time/day';

/** The dates that the acts leave out: what the portal assumes and why, what was stated, and a form to state it. */
export async function LegalDates({
  locale,
  dates,
  action,
}: {
  locale: Locale;
  dates: readonly OpenDate[];
  action: AdminAction;
}) {
  const [t, ui] = await Promise.all([getTranslations('admin.legalDates'), getTranslations('ui')]);
  return (
    <section className="e-card e-stack" aria-labelledby="legal-dates">
      <h2 id="legal-dates">{t('title')}</h2>
      <p className="e-help">{t('lead')}</p>
      {dates.map(({ act, event, assumed, stated }) => (
        <div key={`${act} ${event}`} className="e-stack">
          <h3>
            {actById(act).shortTitle[locale]}: {t(event)}
          </h3>
          <p>
            {t('assumed', {
              date: assumed.date && isDay(assumed.date) ? shortDay(assumed.date, locale) : '–',
            })}{' '}
            <span className="e-help">{assumed.assumed?.[locale]}</span>
          </p>
          {stated ? (
            <p>{t('stated', { date: shortDay(stated.date, locale), source: stated.source })}</p>
          ) : null}
          <AdminForm
            key={stated?.date ?? ''}
            form={`${act}-${event}-`}
            fold={t('state')}
            action={action}
            initial={freshAdmin(stated ? { date: stated.date, source: stated.source } : {})}
            hidden={{ act, event }}
            summary={ui('errorSummary')}
            fields={[
              { kind: 'date', name: 'date', label: t('date') },
              { kind: 'long-text', name: 'source', label: t('source'), help: t('sourceHelp'), wide: true },
            ]}
            submit={t('save')}
            busy={ui('busy')}
            kind="secondary"
          />
        </div>
      ))}
    </section>
  );
}
