import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ActPage } from '@/components/regulations/act-page';
import { RegulationPage } from '@/components/regulations/regulation-page';
import { isLocale } from '@/lib/i18n/locale';
import { actOf, regulationOf } from '@/services/regulations/catalogue';

type Props = PageProps<'/[locale]/regulations/[act]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, act } = await params;
  if (!isLocale(locale)) return {};
  const shown = regulationOf(act) ?? actOf(act);
  return shown ? { title: shown.title[locale] } : {};
}

/** An act that is itself one regulation is read here; of another, its own clauses and its regulations. */
export default async function OneActPage({ params }: Props) {
  const { locale, act: id } = await params;
  if (!isLocale(locale)) notFound();
  const regulation = regulationOf(id);
  if (regulation) return <RegulationPage regulation={regulation} />;
  const act = actOf(id);
  if (!act) notFound();
  return <ActPage act={act} />;
}
