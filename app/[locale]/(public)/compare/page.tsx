import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ChooseTwo } from '@/components/compare/choose';
import { ComparedPart } from '@/components/compare/compared-part';
import { editionDay } from '@/components/compare/edition-day';
import { type ChosenSide, readSide } from '@/components/compare/sides';
import { Notice } from '@/components/ui/notice';
import { isLocale } from '@/lib/i18n/locale';
import { formerEditions } from '@/services/editions/read-editions';
import { currentContext } from '@/services/identity/current-actor';
import { actById } from '@/services/regulations/catalogue';
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
  const context = await currentContext();
  const kept = await formerEditions(context);
  // A database that is away hides former editions only: today's definitions are part of the program.
  const formers = kept.ok ? kept.value : [];
  const chosen = async (value: string | string[] | undefined, otherwise: string) => {
    const side = await readSide(context, typeof value === 'string' ? value : otherwise, formers);
    if (!side || Array.isArray(value)) notFound();
    return side;
  };
  const first = await chosen(asked.a, FIRST);
  const second = await chosen(asked.b, SECOND);
  const [a, b] = [first.regulation, second.regulation];
  const rows = compare(a, b);
  const name = ({ regulation: { act, annex }, former }: ChosenSide) => {
    const title = actById(act).shortTitle[locale];
    const whole = annex === null ? title : t('annex', { act: title, annex });
    return former ? `${whole} (${t('formerEdition', { day: editionDay(former.until, locale) })})` : whole;
  };
  const names = { a: name(first), b: name(second) };
  return (
    <div className="grid gap-6">
      <h1>{t('title')}</h1>
      <p className="e-lead">{t('lead')}</p>
      <ChooseTwo a={first.value} b={second.value} formers={formers} />
      <p>
        <strong>{a.title[locale]}</strong>: {names.a} ↔ <strong>{b.title[locale]}</strong>: {names.b}
      </p>
      {a.service === b.service ? null : <Notice kind="attention">{t('otherService')}</Notice>}
      {a.id === b.id && a !== b ? <Notice kind="info">{t('overTime')}</Notice> : null}
      <div className="min-w-0">
        {COMPARED.map((part) => (
          <ComparedPart key={part} part={part} rows={rows[part]} names={names} />
        ))}
      </div>
    </div>
  );
}
