import { useLocale, useTranslations } from 'next-intl';
import type { Say } from '@/components/services/clause-name';
import { limitWords } from '@/components/services/limit-words';
import type { Fact } from '@/services/regulations/facts';
import { CHANNELS } from '@/services/regulations/language/names';

/** "Limit: the answer in the cabinet, at most 30 minutes (through the portal)". */
export function FactLine({ fact }: { fact: Fact }) {
  const locale = useLocale();
  const t = useTranslations('regulations');
  const services = useTranslations('services');
  const say: Say = (key, values) => services(key, values);
  const said = [fact.title?.[locale], fact.limit ? limitWords(fact.limit, say) : undefined]
    .filter((part) => part !== undefined)
    .join(', ');
  const channels = (fact.channels ?? []).map((channel) => CHANNELS[channel][locale]).join(' · ');
  return (
    <li>
      {t(`kind.${fact.kind}`)}
      {said ? `: ${said}` : ''}
      {channels ? <span className="text-soft"> ({channels})</span> : null}
    </li>
  );
}
