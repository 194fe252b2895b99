import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { DeskForm } from '@/components/desk/desk-form';
import { DeskShell } from '@/components/desk/desk-shell';
import { correctLine } from '@/components/desk/journal-actions';
import { staffPage } from '@/components/desk/staff-page';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { href } from '@/lib/i18n/navigation';
import { readJournalLine } from '@/services/requests/correct-journal';
import { dayInWords } from '@/services/working-time/words';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('journals');
  return { title: t('correctTitle') };
}

export default async function CorrectLinePage({
  params,
}: PageProps<'/[locale]/staff/journals/[journal]/correct/[line]'>) {
  const page = await staffPage(params, 'journal.correct');
  const [{ line: lineId }, t, ui] = await Promise.all([
    params,
    getTranslations('journals'),
    getTranslations('ui'),
  ]);
  const read = await readJournalLine(page.context, lineId);
  if (!read.ok) notFound();
  const { journal, line, date, values } = read.value;
  const { locale } = page;
  return (
    <DeskShell page={page} current="journals">
      <div className="e-column e-stack">
        <Breadcrumbs
          label={ui('breadcrumbs')}
          items={[
            { href: href(locale, '/staff/journals'), text: t('title') },
            {
              href: href(locale, `/staff/journals/${journal.name}?from=${date}&until=${date}`),
              text: journal.title[locale],
            },
            { text: t('correctTitle') },
          ]}
        />
        <h1 className="e-case-title">{t('correctLine', { line, date: dayInWords(date, locale) })}</h1>
        <p className="e-help">{t('correctHelp')}</p>
        <DeskForm
          form="correct"
          action={correctLine}
          hidden={{ line: lineId }}
          summary={ui('errorSummary')}
          busy={ui('busy')}
          fields={[
            ...journal.columns
              .filter(({ name }) => name !== 'number')
              .map(({ name, label }) => ({
                name: `values.${name}`,
                kind: 'text' as const,
                label: label[locale],
                defaultValue: values[name] ?? '',
              })),
            { name: 'reason', kind: 'text', label: t('reason'), help: t('reasonHelp') },
          ]}
          submit={t('save')}
        />
      </div>
    </DeskShell>
  );
}
