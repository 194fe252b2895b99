import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ChooseTwo } from '@/components/compare/choose';
import { ComparedPart } from '@/components/compare/compared-part';
import { Notice } from '@/components/ui/notice';
import { isLocale } from '@/lib/i18n/locale';
import { actById, regulationById, regulationOf } from '@/services/regulations/catalogue';
import { COMPARED, compare } from '@/services/regulations/compare';

const FIRST = 'almaty-2-337/1';
const SECOND = 'mangystau-302/1';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('compare');
  return { title: t('title'), description: t('lead') };
}

export default async function ComparePage({ params, searchParams }: PageProps<'/[locale]/compare'>) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const t = await getTranslations('compare');
  const asked = await searchParams;
  const chosen = (value: string | string[] | undefined, otherwise: string) => {
    const regulation = typeof value === 'string' ? regulationOf(value) : undefined;
    if (value !== undefined && !regulation) notFound();
    return regulation ?? regulationById(otherwise);
  };
  const a = chosen(asked.a, FIRST);
  const b = chosen(asked.b, SECOND);
  const rows = compare(a, b);
  const name = ({ act, annex }: typeof a) =>
    annex === null
      ? actById(act).shortTitle[locale]
      : t('annex', { act: actById(act).shortTitle[locale], annex });
  return (
    <div className="grid gap-6">
      <h1>{t('title')}</h1>
      <p className="e-lead">{t('lead')}</p>
      <ChooseTwo a={a} b={b} />
      <p>
        <strong>{a.title[locale]}</strong>: {name(a)} ↔ <strong>{b.title[locale]}</strong>: {name(b)}
      </p>
      {a.service === b.service ? null : <Notice kind="attention">{t('otherService')}</Notice>}
      <div className="min-w-0">
        {COMPARED.map((part) => (
          <ComparedPart key={part} part={part} rows={rows[part]} names={{ a: name(a), b: name(b) }} />
        ))}
      </div>
    </div>
  );
}
