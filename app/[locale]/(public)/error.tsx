'use client';

import { useParams } from 'next/navigation';
import { Problem } from '@/components/layout/problem';
import { isLocale } from '@/lib/i18n/locale';

/** Inside the public pages the header and the emergency line stay. */
export default function PublicError({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  const { locale } = useParams();
  return <Problem locale={isLocale(locale) ? locale : 'kk'} digest={error.digest} retry={reset} />;
}
