'use client';

import '@/app/globals.css';
import { Problem } from '@/components/layout/problem';

interface Props {
  error: Error & { digest?: string };
  reset: () => void;
}

/** The last resort, when even the layout failed. */
export default function GlobalError({ error, reset }: Props) {
  return (
    <html lang="kk">
      <body>
        <main id="main" className="e-main e-wide">
          <Problem digest={error.digest} retry={reset} />
        </main>
      </body>
    </html>
  );
}
