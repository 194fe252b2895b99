import { useLocale, useTranslations } from 'next-intl';
import { Select } from '@/components/ui/select';
import { href } from '@/lib/i18n/navigation';
import type { FormerEdition } from '@/services/editions/read-editions';
import { actById, REGULATIONS } from '@/services/regulations/catalogue';
import { editionDay } from './edition-day';
import { sideValue } from './sides';

/** The two lists; a plain GET form, so that a comparison has an address. Former editions stand under their regulation. */
export function ChooseTwo({ a, b, formers }: { a: string; b: string; formers: readonly FormerEdition[] }) {
  const locale = useLocale();
  const t = useTranslations('compare');
  const options = REGULATIONS.flatMap(({ id, title, act }) => {
    const label = `${title[locale]}. ${actById(act).shortTitle[locale]}`;
    return [
      { value: id as string, label },
      ...formers
        .filter(({ regulation }) => regulation === id)
        .map((former) => ({
          value: sideValue(former),
          label: `${label}. ${t('formerEdition', { day: editionDay(former.until, locale) })}`,
        })),
    ];
  });
  return (
    <form method="get" action={href(locale, '/compare')} className="e-card grid gap-4" data-print="no">
      <Select name="a" label={t('first')} options={options} defaultValue={a} />
      <Select name="b" label={t('second')} options={options} defaultValue={b} />
      <button type="submit" className="e-button justify-self-start" data-kind="secondary">
        {t('show')}
      </button>
    </form>
  );
}
