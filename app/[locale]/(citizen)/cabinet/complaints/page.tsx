import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { complaintPath } from '@/components/complaints/complaint-path';
import { ComplaintTag } from '@/components/complaints/status-tag';
import { CabinetTrail } from '@/components/identity/cabinet-trail';
import { EmptyState } from '@/components/ui/empty-state';
import { isLocale } from '@/lib/i18n/locale';
import { listMyComplaints } from '@/services/complaints/my-complaints';
import { requireCitizen } from '@/services/identity/current-actor';
import { regulationOf } from '@/services/regulations/catalogue';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('complaints'))('mine.title') };
}

export default async function MyComplaintsPage({ params }: PageProps<'/[locale]/cabinet/complaints'>) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const context = await requireCitizen(locale);
  const [t, cabinet, read] = await Promise.all([
    getTranslations('complaints'),
    getTranslations('cabinet'),
    listMyComplaints(context),
  ]);
  if (!read.ok) throw new Error(`complaints cannot be listed: ${read.refusal.code}`);
  return (
    <div className="e-column e-stack">
      <CabinetTrail locale={locale} here={t('mine.title')} />
      <h1>{t('mine.title')}</h1>
      <p>{t('mine.lead')}</p>
      {read.value.length === 0 ? (
        <EmptyState title={t('mine.empty')}>{t('mine.emptyHelp')}</EmptyState>
      ) : (
        <ul className="grid gap-4">
          {read.value.map(({ id, number, state, silent, requestNumber, regulation: of }) => {
            const regulation = regulationOf(of);
            const title = regulation?.privacy.sensitive ? cabinet('sensitive') : regulation?.title[locale];
            return (
              <li key={id} className="e-card grid gap-1">
                <Link href={complaintPath(locale, id)} prefetch={false}>
                  {t('one.title', { number })}
                </Link>
                <p>{title}</p>
                <p className="e-help">{t('mine.of', { request: requestNumber })}</p>
                <p>
                  <ComplaintTag state={state} silent={silent} />
                </p>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
