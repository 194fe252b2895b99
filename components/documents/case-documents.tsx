import { getTranslations } from 'next-intl/server';
import type { StaffPage } from '@/components/desk/staff-page';
import { Tag } from '@/components/ui/tag';
import { href } from '@/lib/i18n/navigation';
import { clockTime, dayText } from '@/lib/i18n/when';
import { documentsOfCase } from '@/services/documents/my-result';
import type { CaseFile } from '@/services/requests/read-case';

/** What the case has given: to print and hand over, with its code. */
export async function CaseDocuments({ page, file }: { page: StaffPage; file: CaseFile }) {
  const t = await getTranslations('documents.case');
  const { locale, facts, context } = page;
  const { regulation } = file.rules;
  const found = await documentsOfCase(context, file.stored.id);
  if (!found.ok || found.value.length === 0) return null;
  const titleOf = (name: string, purpose: 'result' | 'refusal') =>
    (purpose === 'result'
      ? regulation.results.find((one) => one.name === name)?.title
      : regulation.refusals.find((one) => one.name === name)?.ground)?.[locale] ?? name;
  return (
    <section className="e-case-part" aria-labelledby="case-documents">
      <h3 id="case-documents">{t('title')}</h3>
      <ul className="grid gap-2">
        {found.value.map(({ id, name, purpose, code, at, ended, signed }) => (
          <li key={id}>
            <a
              href={href(locale, `/staff/cases/${file.stored.id}/documents/${id}`)}
              target="_blank"
              rel="noreferrer"
            >
              {t('print')}: {titleOf(name, purpose)}
            </a>{' '}
            <span className="e-help">
              <span className="e-figures">{code}</span>, {dayText(locale, at, facts.zone)},{' '}
              {clockTime(at, facts.zone)}
              {signed ? `, ${t('signed')}` : ''}
            </span>{' '}
            {ended ? <Tag kind="refused">{t('ended')}</Tag> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
