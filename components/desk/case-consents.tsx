import { getTranslations } from 'next-intl/server';
import { ConsentStateTag } from '@/components/consents/consent-state';
import type { StaffPage } from '@/components/desk/staff-page';
import { when } from '@/lib/i18n/when';
import { consentsOfCase } from '@/services/consents/consents-of-case';
import type { CaseFile } from '@/services/requests/read-case';

const WAYS = ['cabinet', 'one-time-code', 'sms', 'in-person'] as const;

/** What people have agreed to on this case, and what they took back; nothing where no consent is asked. */
export async function CaseConsents({ page, file }: { page: StaffPage; file: CaseFile }) {
  const found = await consentsOfCase(page.context, file.stored.id);
  if (!found.ok || found.value.length === 0) return null;
  const [t, time] = await Promise.all([getTranslations('consents'), getTranslations('time')]);
  const { locale, facts } = page;
  const at = (moment: Date) => when({ t: time, locale, at: moment, now: file.now, zone: facts.zone });
  return (
    <section className="e-case-part" aria-labelledby="case-consents">
      <h3 id="case-consents">{t('clinicTitle')}</h3>
      <ul className="grid gap-2">
        {found.value.map(({ id, what, state, way, decidedAt, withdrawnAt, until }) => {
          const how = WAYS.find((one) => one === way);
          const moment = withdrawnAt ?? decidedAt ?? until;
          return (
            <li key={id}>
              <ConsentStateTag state={state} /> {what[locale]}{' '}
              <span className="e-help">
                {[moment ? at(moment) : null, how ? t(`way.${how}`) : null].filter(Boolean).join(', ')}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
