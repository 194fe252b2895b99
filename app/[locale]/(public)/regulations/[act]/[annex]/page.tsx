import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ActPage } from '@/components/regulations/act-page';
import { RegulationPage } from '@/components/regulations/regulation-page';
import { isLocale } from '@/lib/i18n/locale';
import { actOf, regulationOf } from '@/services/regulations/catalogue';

type Props = PageProps<'/[locale]/regulations/[act]/[annex]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, act, annex } = await params;
  if (!isLocale(locale)) return {};
  const shown = regulationOf(`${act}/${annex}`) ?? (annex === 'act' ? actOf(act) : undefined);
  return shown ? { title: shown.title[locale] } : {};
}

export default async function OneRegulationPage({ params }: Props) {
  const { locale, act: id, annex } = await params;
  if (!isLocale(locale)) notFound();
  const regulation = regulationOf(`${id}/${annex}`);
  if (regulation) return <RegulationPage regulation={regulation} />;
  const act = annex === 'act' ? actOf(id) : undefined;
  if (!act) notFound();
  return <ActPage act={act} />;
}
