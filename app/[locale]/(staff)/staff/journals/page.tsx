import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { DeskShell } from '@/components/desk/desk-shell';
import { staffPage } from '@/components/desk/staff-page';
import { EmptyState } from '@/components/ui/empty-state';
import { Why } from '@/components/ui/why';
import { href } from '@/lib/i18n/navigation';
import { clauseAt } from '@/services/regulations/clause';
import { clauseName } from '@/services/regulations/clause-name';
import { listJournals } from '@/services/requests/list-journal';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('desk');
  return { title: t('nav.journals') };
}

/** The journals that the acts this clinic applies tell it to keep. */
export default async function JournalsPage({ params }: PageProps<'/[locale]/staff/journals'>) {
  const page = await staffPage(params, 'journal.read');
  const [t, services, read] = await Promise.all([
    getTranslations('journals'),
    getTranslations('services'),
    listJournals(page.context),
  ]);
  const { locale } = page;
  const journals = read.ok ? read.value : [];
  return (
    <DeskShell page={page} current="journals">
      <div className="e-column e-stack">
        <h1 className="e-case-title">{t('title')}</h1>
        {journals.length === 0 ? <EmptyState title={t('none')}>{t('noneText')}</EmptyState> : null}
        <ul className="e-stack e-journals-list">
          {journals.map(({ name, title, clauses }) => (
            <li key={name}>
              <Link href={href(locale, `/staff/journals/${name}`)}>{title[locale]}</Link>{' '}
              <Why
                label={t('why')}
                clauses={[...new Set(clauses)].flatMap((address) => {
                  const found = clauseAt(address);
                  return found
                    ? [
                        {
                          address,
                          name: clauseName(address, locale, (key, values) => services(key, values)),
                          text: found.clause.says[locale],
                        },
                      ]
                    : [];
                })}
              />
            </li>
          ))}
        </ul>
      </div>
    </DeskShell>
  );
}
