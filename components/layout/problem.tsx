'use client';

import { useEffect, useState } from 'react';
import { PROBLEM_TEXTS_ID, readProblemTexts } from '@/components/layout/problem-texts';

interface Props {
  digest?: string;
  retry: () => void;
}

/**
 * What happened, whether anything was saved, what to do, and a number to quote. Its words stand in the layout of the
 * page, so that each page does not carry three languages of them; where even the layout failed, a few stand here.
 */
export function Problem({ digest, retry }: Props) {
  const [t, setTexts] = useState(() => readProblemTexts(undefined));
  useEffect(() => {
    setTexts(readProblemTexts(document.getElementById(PROBLEM_TEXTS_ID)?.dataset.texts));
  }, []);
  return (
    <div className="e-column e-stack" role="alert">
      <h1>{t.errorTitle}</h1>
      <p>{t.errorText}</p>
      {digest ? (
        <p>
          {t.errorDo} <strong className="e-reference">{digest}</strong>
        </p>
      ) : (
        <p>{t.errorNoNumber}</p>
      )}
      <div className="e-actions">
        <button type="button" className="e-button" data-kind="primary" onClick={retry}>
          {t.retry}
        </button>
        {/* A whole new page and not a client navigation: what failed may be the client's state. */}
        <a href="/">{t.home}</a>
      </div>
      <p>{t.emergency}</p>
    </div>
  );
}
