import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { choiceHref } from '@/components/scheduling/choice-view';
import { EmptyState } from '@/components/ui/empty-state';
import { when } from '@/lib/i18n/when';
import { specialityName } from '@/services/organisations/specialities';
import type { TimesToChoose } from '@/services/requests/times-to-choose';

/** Which doctor: every speciality that receives, with the soonest time it has. */
export function SpecialityList({ choice, base }: { choice: TimesToChoose; base: string }) {
  const locale = useLocale();
  const t = useTranslations('appointment');
  const time = useTranslations('time');
  const { specialities, now, place } = choice;
  if (specialities.length === 0) {
    return <EmptyState title={t('nobody')}>{t('nobodyHelp')}</EmptyState>;
  }
  const byName = new Intl.Collator(locale);
  const named = specialities
    .map((one) => ({ ...one, name: specialityName(one.key, locale) }))
    .sort((a, b) => byName.compare(a.name, b.name));
  return (
    <section className="e-column e-stack" aria-labelledby="speciality">
      <h2 id="speciality">{t('chooseSpeciality')}</h2>
      <ul className="e-choice-links">
        {named.map(({ key, name, doctors, nearest }) => (
          <li key={key}>
            <Link href={choiceHref(base, { speciality: key })} prefetch={false}>
              <strong>{name}</strong>
              <span>
                {t('doctors', { count: doctors })}
                {' · '}
                {nearest
                  ? t('nearest', {
                      at: when({ t: time, locale, at: nearest.startsAt, now, zone: place.zone }),
                    })
                  : t('noneFree')}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
