/** Which case of the act this is: what decides the rest of the form, and the ways that the act closes. */
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Because } from '@/components/services/because';
import { CHANNELS, type Channel } from '@/services/regulations/language/names';
import type { Regulation } from '@/services/regulations/language/regulation';
import type { Locale } from '@/services/regulations/language/text';
import type { IntakeFacts } from '@/services/requests/read-intake';

/** Questions with few answers on which the rest depends: one press each, before anybody is looked up. */
export async function IntakeDeciders({
  facts,
  locale,
  to,
}: {
  facts: IntakeFacts | null;
  locale: Locale;
  to: (given: Record<string, string>) => string;
}) {
  const ui = await getTranslations('ui');
  return (facts?.deciders ?? []).map(({ field, options, chosen }) => (
    <div key={field.name} className="e-intake-decider">
      <span>{field.label[locale]}</span>
      <nav className="e-segments" aria-label={field.label[locale]}>
        {options.map((option) => (
          <Link
            key={option}
            href={to({ [field.name]: option })}
            aria-current={option === chosen ? 'true' : undefined}
            prefetch={false}
          >
            {field.options?.find(({ value }) => value === option)?.label[locale] ??
              ui(option === 'yes' ? 'yes' : 'no')}
          </Link>
        ))}
      </nav>
    </div>
  ));
}

const isChannel = (name: string): name is Channel => Object.hasOwn(CHANNELS, name);

/** What to tell somebody who asks for another way: not by this one, and why. */
export async function ClosedChannels({ regulation, locale }: { regulation: Regulation; locale: Locale }) {
  const t = await getTranslations('intake');
  const closed = Object.entries(regulation.channels).flatMap(([name, rule]) =>
    !rule.open && isChannel(name) ? [{ name, rule }] : [],
  );
  if (closed.length === 0) return null;
  return (
    <div className="e-help e-intake-closed">
      {t('closed')}{' '}
      {closed.map(({ name, rule }) => (
        <Because key={name} regulation={regulation} ground={rule} label={CHANNELS[name][locale]} />
      ))}
    </div>
  );
}
