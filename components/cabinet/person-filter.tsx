import { useLocale, useTranslations } from 'next-intl';
import { Tabs } from '@/components/ui/tabs';
import { href } from '@/lib/i18n/navigation';
import { fullName } from '@/lib/names/format';
import type { ActingFor } from '@/services/identity/representation';

/** Whose things are shown, where the person acts for somebody else too. */
export function PersonFilter({
  people,
  chosen,
  path,
  all = true,
}: {
  people: readonly ActingFor[];
  chosen: string | undefined;
  path: string;
  /** Whether everybody's can be shown at once. */
  all?: boolean;
}) {
  const locale = useLocale();
  const t = useTranslations('cabinet.filter');
  const unique = people.filter(
    ({ personId }, index) => people.findIndex((other) => other.personId === personId) === index,
  );
  if (unique.length < 2) return null;
  const base = href(locale, path);
  return (
    <Tabs
      label={t('label')}
      tabs={[
        ...(all ? [{ href: base, label: t('all'), current: chosen === undefined }] : []),
        ...unique.map((person) => ({
          href: `${base}?person=${person.personId}`,
          label: person.kind === 'self' ? t('me') : fullName(person),
          current: chosen === person.personId,
        })),
      ]}
    />
  );
}
