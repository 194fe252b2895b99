'use client';

import { Actions, Button } from '@/components/ui/button';
import en from '@/lib/i18n/messages/en/problem.json';
import kk from '@/lib/i18n/messages/kk/problem.json';
import ru from '@/lib/i18n/messages/ru/problem.json';

/** An error page must not depend on what failed, so it carries its few sentences in all languages. */
const TEXTS = { kk, ru, en };

/** What happened, whether anything was saved, what to do, and a number to quote. */
export function Problem({
  locale,
  digest,
  retry,
}: {
  locale: keyof typeof TEXTS;
  digest?: string;
  retry: () => void;
}) {
  const t = TEXTS[locale];
  return (
    <div className="e-column e-stack">
      <h1>{t.errorTitle}</h1>
      <p>{t.errorText}</p>
      {digest ? (
        <p>
          {t.errorDo} <strong className="e-reference">{digest}</strong>
        </p>
      ) : (
        <p>{t.errorNoNumber}</p>
      )}
      <Actions>
        <Button type="button" onClick={retry}>
          {t.retry}
        </Button>
        <a href={`/${locale}`}>{t.home}</a>
      </Actions>
      <p>{t.emergency}</p>
    </div>
  );
}
