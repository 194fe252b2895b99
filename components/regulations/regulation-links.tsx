import Link from 'next/link';
import { useLocale } from 'next-intl';
import { href } from '@/lib/i18n/navigation';
import { regulationsOfAct } from '@/services/regulations/catalogue';
import type { ActId } from '@/services/regulations/language/names';

export function RegulationLinks({ act }: { act: ActId }) {
  const locale = useLocale();
  return (
    <ul className="list-disc ps-5">
      {regulationsOfAct(act).map((regulation) => (
        <li key={regulation.id}>
          <Link href={href(locale, `/regulations/${regulation.id}`)} prefetch={false}>
            {regulation.title[locale]}
          </Link>
        </li>
      ))}
    </ul>
  );
}
