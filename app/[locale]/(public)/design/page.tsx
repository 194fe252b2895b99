import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ContentGallery } from './content-gallery';
import { FormGallery } from './form-gallery';
import { StaffGallery } from './staff-gallery';
import { TimeGallery } from './time-gallery';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('design');
  return { title: t('title'), robots: { index: false } };
}

/** Every component in every state, for the eye and for the accessibility test. */
export default async function DesignPage() {
  if (process.env.EMHANA_MODE !== 'demo') notFound();
  const t = await getTranslations('design');
  return (
    <div className="grid gap-12">
      <div className="e-column e-stack">
        <h1>{t('title')}</h1>
        <p>{t('lead')}</p>
      </div>
      <FormGallery />
      <ContentGallery />
      <TimeGallery />
      <StaffGallery />
    </div>
  );
}
