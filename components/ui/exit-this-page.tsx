'use client';

import { useEffect } from 'react';

/**
 * Leaves at once for a page that anybody may be reading, and takes this one out of the history; Escape three times
 * does the same. Without JavaScript it is a plain link.
 */
export function ExitThisPage({
  text,
  to = 'https://www.google.com/search?q=ауа+райы',
}: {
  text: string;
  to?: string;
}) {
  useEffect(() => {
    let presses = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const count = (event: KeyboardEvent) => {
      presses = event.key === 'Escape' ? presses + 1 : 0;
      clearTimeout(timer);
      timer = setTimeout(() => {
        presses = 0;
      }, 2000);
      if (presses >= 3) leave(to);
    };
    document.addEventListener('keyup', count);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('keyup', count);
    };
  }, [to]);
  return (
    <div className="e-exit">
      <a
        className="e-button"
        href={to}
        rel="noreferrer nofollow"
        onClick={(event) => {
          event.preventDefault();
          leave(to);
        }}
      >
        {text}
      </a>
    </div>
  );
}

function leave(to: string) {
  // Emptied first: on a slow line the old page would stay readable until the new one comes.
  document.body.replaceChildren();
  document.title = '';
  window.location.replace(to);
}
