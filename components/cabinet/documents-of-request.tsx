import { useLocale, useTranslations } from 'next-intl';
import { requestPath } from '@/components/cabinet/request-path';
import type { MyRequest } from '@/services/requests/my-request';
import { dayInWords } from '@/services/working-time/words';

const PURPOSES = ['request', 'result', 'refusal', 'consent'] as const;

/** Signed bytes to take away, and the lines of the clinic's journals. */
export function DocumentsOfRequest({ request }: { request: MyRequest }) {
  const locale = useLocale();
  const t = useTranslations('cabinet.request');
  const { stored, documents, journal, rules } = request;
  if (documents.length + journal.length === 0) return null;
  return (
    <section aria-labelledby="documents" className="grid gap-3" data-print="no">
      {documents.length > 0 ? <h2 id="documents">{t('documents')}</h2> : null}
      {documents.map(({ id, purpose, signed }) => {
        const known = PURPOSES.find((one) => one === purpose) ?? 'result';
        const path = requestPath(locale, stored.id, `documents/${id}`);
        return (
          <div key={id} className="e-card grid gap-2">
            <h3>{t(`purpose.${known}`)}</h3>
            <p className="flex flex-wrap gap-x-6">
              <a className="e-linklike" href={path} download>
                {t('bytes')}
              </a>
              {signed ? (
                <a className="e-linklike" href={`${path}?part=cms`} download>
                  {t('cms')}
                </a>
              ) : null}
            </p>
            <p className="e-help">{t('documentHelp')}</p>
          </div>
        );
      })}
      {journal.map(({ journal: name, day, line }) => {
        const title = rules.regulation.journals.find((one) => one.name === name)?.title[locale] ?? name;
        return (
          <p key={`${name}-${day}-${line}`} className="e-help">
            {t('journal', { journal: title, day: dayInWords(day, locale), line })}
          </p>
        );
      })}
    </section>
  );
}
