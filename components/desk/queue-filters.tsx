import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { AutoSubmit } from '@/components/desk/auto-submit';
import type { StaffPage } from '@/components/desk/staff-page';
import { href } from '@/lib/i18n/navigation';
import { roleName } from '@/services/identity/roles';
import { ableTo } from '@/services/regulations/facts';
import { CHANNELS } from '@/services/regulations/language/names';
import { queueRoles } from '@/services/requests/queue-conditions';
import { DUE_WITHIN, type QueueFilter, queryOf } from '@/services/requests/queue-filter';

/** Filters as a form that asks by address: a view of the queue can be kept as a bookmark. */
export async function QueueFilters({ page, filter }: { page: StaffPage; filter: QueueFilter }) {
  const t = await getTranslations('desk');
  const { locale, facts, context } = page;
  const roles = queueRoles(context.actor);
  const { regulations } = facts;
  const services = unique(
    regulations.map(({ service, title }) => ({ value: service, label: title[locale] })),
  );
  const steps = told(
    regulations.flatMap(({ title: service, steps: all }) =>
      all
        .filter((step) => ableTo(step).some((role) => roles.includes(role)))
        .map(({ name, title }) => ({ value: name, label: title[locale], of: service[locale] })),
    ),
  );
  const channels = unique(
    regulations.flatMap(({ routes }) =>
      Object.keys(CHANNELS)
        .filter((channel): channel is keyof typeof CHANNELS => Object.hasOwn(routes, channel))
        .map((channel) => ({ value: channel as string, label: CHANNELS[channel][locale] })),
    ),
  );
  const held = unique(
    regulations.flatMap(({ steps: all }) =>
      all
        .flatMap(ableTo)
        .filter((role) => roles.includes(role))
        .map((role) => ({ value: role as string, label: roleName(role, locale) })),
    ),
  );
  const dues = DUE_WITHIN.map((due) => ({ value: due as string, label: t(`due.${due}`) }));
  const active = [filter.service, filter.channel, filter.step, filter.role, filter.due].some(Boolean);
  const lists = [
    { name: 'due', options: dues, value: filter.due },
    { name: 'service', options: services, value: filter.service },
    { name: 'channel', options: channels, value: filter.channel },
    { name: 'step', options: steps, value: filter.step },
    { name: 'role', options: held, value: filter.role },
  ] as const;
  return (
    <form method="get" action={href(locale, '/staff/queue')} className="e-queue-filters">
      {filter.state === 'all' ? null : <input type="hidden" name="state" value={filter.state} />}
      {lists
        .filter(({ options }) => options.length > 1)
        .map(({ name, options, value }) => (
          <select
            key={`${name} ${value ?? ''}`}
            name={name}
            className="e-input"
            aria-label={t(`filter.${name}`)}
            defaultValue={value ?? ''}
          >
            <option value="">{t(`filter.any.${name}`)}</option>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        ))}
      <AutoSubmit text={t('filter.apply')} />
      {active ? (
        <Link href={`${href(locale, '/staff/queue')}${queryOf({ state: filter.state })}`}>
          {t('filter.clear')}
        </Link>
      ) : null}
    </form>
  );
}

const unique = <O extends { value: string }>(options: readonly O[]): O[] => [
  ...new Map(options.map((option) => [option.value, option])).values(),
];

/** Different steps that are called alike are told apart by their services. */
function told(options: readonly { value: string; label: string; of: string }[]) {
  const steps = unique(options);
  return steps.map(({ value, label }) => {
    if (steps.filter((other) => other.label === label).length === 1) return { value, label };
    const services = new Set(options.filter((option) => option.value === value).map(({ of }) => of));
    return { value, label: `${label} (${[...services].join(', ')})` };
  });
}
