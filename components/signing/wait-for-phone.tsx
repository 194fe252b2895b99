'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

interface Props {
  id: string;
  /** What the page shows now; another answer draws it anew. */
  state: string;
  finding: string | null;
}

const EVERY_MS = 2000;

/** Asks how far the phone is, while the page is in sight. Without it the page has a button for the same. */
export function WaitForPhone({ id, state, finding }: Props) {
  const router = useRouter();
  useEffect(() => {
    const stop = new AbortController();
    const timer = setInterval(async () => {
      if (document.hidden) return;
      try {
        const answer = await fetch(`/api/signing/${id}`, { signal: stop.signal, cache: 'no-store' });
        if (!answer.ok) return;
        const now: { state: string; finding: string | null } = await answer.json();
        if (now.state !== state || now.finding !== finding) router.refresh();
      } catch {
        // The network is away for a moment: the next question will tell.
      }
    }, EVERY_MS);
    return () => {
      clearInterval(timer);
      stop.abort();
    };
  }, [id, state, finding, router]);
  return null;
}
