import { useLocale, useTranslations } from 'next-intl';
import { Select } from '@/components/ui/select';
import { href } from '@/lib/i18n/navigation';
import { actById, REGULATIONS } from '@/services/regulations/catalogue';
import type { Regulation } from '@/services/regulations/language/regulation';

/** The two lists; a plain GET form, so that a comparison has an address. */
export function ChooseTwo({ a, b }: { a: Regulation; b: Regulation }) {
  const locale = useLocale();
  const t = useTranslations('compare');
  const options = REGULATIONS.map(({ id, title, act }) => ({
    value: id,
    label: `${title[locale]}. ${actById(act).shortTitle[locale]}`,
  }));
  return (
    <form method="get" action={href(locale, '/compare')} className="e-card grid gap-4" data-print="no">
      <Select name="a" label={t('first')} options={options} defaultValue={a.id} />
      <Select name="b" label={t('second')} options={options} defaultValue={b.id} />
      <button type="submit" className="e-button justify-self-start" data-kind="secondary">
        {t('show')}
      </button>
    </form>
  );
}
