'use client';

import { Problem } from '@/components/layout/problem';

interface Props {
  error: Error & { digest?: string };
  reset: () => void;
}

export default function PageError({ error, reset }: Props) {
  return (
    <main id="main" className="e-main e-wide">
      <Problem digest={error.digest} retry={reset} />
    </main>
  );
}
