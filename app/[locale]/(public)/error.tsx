'use client';

import { Problem } from '@/components/layout/problem';

interface Props {
  error: Error & { digest?: string };
  reset: () => void;
}

/** Inside the public pages the header and the emergency line stay. */
export default function PublicError({ error, reset }: Props) {
  return <Problem digest={error.digest} retry={reset} />;
}
