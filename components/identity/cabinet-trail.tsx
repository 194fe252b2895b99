import { getTranslations } from 'next-intl/server';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import type { Locale } from '@/lib/i18n/locale';
import { href } from '@/lib/i18n/navigation';

/** The way back to the cabinet. */
export async function CabinetTrail({
  locale,
  here,
  between = [],
}: {
  locale: Locale;
  here: string;
  between?: readonly { href: string; text: string }[];
}) {
  const [ui, layout] = await Promise.all([getTranslations('ui'), getTranslations('layout')]);
  return (
    <Breadcrumbs
      label={ui('breadcrumbs')}
      items={[{ href: href(locale, '/cabinet'), text: layout('cabinet') }, ...between, { text: here }]}
    />
  );
}
