import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ProcessPage } from '@/components/processes/process-page';
import { isLocale } from '@/lib/i18n/locale';
import { regulationOf } from '@/services/regulations/catalogue';

type Props = PageProps<'/[locale]/processes/[act]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, act } = await params;
  const regulation = regulationOf(act);
  if (!isLocale(locale) || !regulation) return {};
  const t = await getTranslations('processes');
  return { title: t('of', { service: regulation.title[locale] }) };
}

export default async function OneActProcessPage({ params }: Props) {
  const { locale, act } = await params;
  const regulation = regulationOf(act);
  if (!isLocale(locale) || !regulation) notFound();
  return <ProcessPage regulation={regulation} />;
}
