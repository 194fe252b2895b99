import { useLocale, useTranslations } from 'next-intl';
import { requestPath } from '@/components/cabinet/request-path';
import { ButtonLink } from '@/components/ui/button';
import { when } from '@/lib/i18n/when';
import type { MyRequest } from '@/services/requests/my-request';

/** What the clinic or the portal has given: documents and answers that can be opened and printed. */
export function ResultsOfRequest({ request }: { request: MyRequest }) {
  const locale = useLocale();
  const t = useTranslations('cabinet.request');
  const sheets = useTranslations('documents.sheet');
  const time = useTranslations('time');
  const { stored, rules, now } = request;
  const { regulation, place } = rules;
  const given = stored.state.results.flatMap(({ name, at }) => {
    const result = regulation.results.find((one) => one.name === name);
    return result ? [{ result, at: new Date(at) }] : [];
  });
  const { refusal } = stored.state;
  const ground = regulation.refusals.find(({ name }) => name === refusal?.ground);
  const answered = ground && (ground.reasoned || ground.signed) ? ground : undefined;
  if (given.length === 0 && !answered) return null;
  return (
    <section aria-labelledby="results" className="grid gap-3">
      <h2 id="results">{t(given.length > 1 ? 'results' : 'result')}</h2>
      {given.map(({ result, at }) => (
        <div key={result.name} className="e-card grid gap-2">
          <h3>{result.title[locale]}</h3>
          <p className="e-help">{t('given', { at: when({ t: time, locale, at, now, zone: place.zone }) })}</p>
          {result.fields.length > 0 ? (
            <p>
              <ButtonLink
                kind="secondary"
                href={requestPath(locale, stored.id, `results/${result.name}`)}
                prefetch={false}
              >
                {t('openResult')}
              </ButtonLink>
            </p>
          ) : null}
        </div>
      ))}
      {answered ? (
        <div className="e-card grid gap-2">
          <h3>{sheets('refusal')}</h3>
          <p>
            <ButtonLink
              kind="secondary"
              href={requestPath(locale, stored.id, `results/${answered.name}`)}
              prefetch={false}
            >
              {t('openResult')}
            </ButtonLink>
          </p>
        </div>
      ) : null}
    </section>
  );
}
