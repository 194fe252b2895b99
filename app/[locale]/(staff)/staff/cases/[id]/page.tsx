import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { CaseReason } from '@/components/desk/case-reason';
import { CaseView } from '@/components/desk/case-view';
import { DeskShell } from '@/components/desk/desk-shell';
import { staffPage } from '@/components/desk/staff-page';
import { href } from '@/lib/i18n/navigation';
import { readCase } from '@/services/requests/read-case';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('desk');
  return { title: t('case.title') };
}

export default async function CasePage({ params, searchParams }: PageProps<'/[locale]/staff/cases/[id]'>) {
  const page = await staffPage(params, 'case.read');
  const [{ id }, { done }, t] = await Promise.all([params, searchParams, getTranslations('desk')]);
  const file = await readCase(page.context, id);
  if (!file.ok && file.refusal.code !== 'reason-before-opening') notFound();
  const here = href(page.locale, `/staff/cases/${id}`);
  return (
    <DeskShell page={page} current={null}>
      <h1 className="sr-only">{t('case.title')}</h1>
      {file.ok ? (
        <CaseView
          page={page}
          file={file.value}
          back={here}
          done={typeof done === 'string' ? done : undefined}
        />
      ) : (
        <CaseReason locale={page.locale} requestId={id} refusal={file.refusal} back={here} />
      )}
    </DeskShell>
  );
}
