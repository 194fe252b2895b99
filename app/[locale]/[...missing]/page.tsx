import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('problem');
  return { title: t('notFoundTitle') };
}

/** Addresses that no page answers get the portal's own "no such page", in the person's language. */
export default function Missing(): never {
  notFound();
}
