import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { NoSuchPage } from '@/components/layout/no-such-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('problem');
  return { title: t('notFoundTitle'), robots: { index: false } };
}

/**
 * The words of "no such page", rendered on the server. Next renders its own 404 only in the browser, so without
 * JavaScript it is an empty page; lib/ops/not-found.mjs answers with this one instead.
 */
export default function Missing() {
  return <NoSuchPage />;
}
