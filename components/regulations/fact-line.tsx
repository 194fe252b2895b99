import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { type Shown, whereItShows } from '@/components/regulations/where-it-shows';
import { limitWords } from '@/components/services/limit-words';
import { href } from '@/lib/i18n/navigation';
import type { Say } from '@/services/regulations/clause-name';
import type { Fact } from '@/services/regulations/facts';
import { CHANNELS } from '@/services/regulations/language/names';

/** "Limit: the answer in the cabinet, at most 30 minutes (through the portal)", leading to where it is seen. */
export function FactLine({ fact, shown }: { fact: Fact; shown: Shown | undefined }) {
  const locale = useLocale();
  const t = useTranslations('regulations');
  const services = useTranslations('services');
  const say: Say = (key, values) => services(key, values);
  const said = [fact.title?.[locale], fact.limit ? limitWords(fact.limit, say) : undefined]
    .filter((part) => part !== undefined)
    .join(', ');
  const channels = (fact.channels ?? []).map((channel) => CHANNELS[channel][locale]).join(' · ');
  const place = shown ? whereItShows(fact.kind, shown) : null;
  const kind = t(`kind.${fact.kind}`);
  return (
    <li>
      {place ? (
        <Link href={href(locale, place)} prefetch={false}>
          {kind}
        </Link>
      ) : (
        kind
      )}
      {said ? `: ${said}` : ''}
      {channels ? <span className="text-soft"> ({channels})</span> : null}
    </li>
  );
}
