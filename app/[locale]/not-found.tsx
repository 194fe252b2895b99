import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { NoSuchPage } from '@/components/layout/no-such-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('problem');
  return { title: t('notFoundTitle') };
}

export default function NotFound() {
  return <NoSuchPage />;
}
