import { getTranslations } from 'next-intl/server';
import { Because } from '@/components/services/because';
import { Fieldset } from '@/components/ui/fieldset';
import { APPLICANTS } from '@/services/regulations/language/names';
import type { Regulation } from '@/services/regulations/language/regulation';
import type { Locale } from '@/services/regulations/language/text';
import type { DocumentToSee } from '@/services/requests/intake-questions';

/**
 * What the person is to show, as a list to tick: by this act, for this age and case. What the clinic takes from a
 * register by itself stands below, so that nobody asks the person for it.
 */
export async function IntakeDocuments({
  regulation,
  documents,
  locale,
}: {
  regulation: Regulation;
  documents: readonly DocumentToSee[];
  locale: Locale;
}) {
  const t = await getTranslations('intake.documents');
  const shown = documents.filter(({ document }) => document.source === 'applicant');
  const taken = documents.filter(({ document }) => document.source !== 'applicant');
  return (
    <Fieldset id="intake-documents" legend={t('title')} help={shown.length === 0 ? t('none') : t('help')}>
      <div className="e-choices">
        {shown.map(({ document, onlyOf }) => (
          <div key={document.name}>
            <label className="e-choice">
              <input type="checkbox" name={`seen.${document.name}`} value="yes" />
              <span className="e-choice-text">
                {document.title[locale]}
                {onlyOf ? (
                  <span className="e-help">{onlyOf.map((one) => APPLICANTS[one][locale]).join(', ')}</span>
                ) : null}
              </span>
            </label>
            <Because regulation={regulation} ground={document} />
          </div>
        ))}
      </div>
      {taken.length > 0 ? (
        <p className="e-help">
          {t('taken', { documents: taken.map(({ document }) => document.title[locale]).join('; ') })}
        </p>
      ) : null}
    </Fieldset>
  );
}
