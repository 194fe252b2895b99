'use client';

import { useParams } from 'next/navigation';
import { Problem } from '@/components/layout/problem';
import { isLocale } from '@/lib/i18n/locale';

interface Props {
  error: Error & { digest?: string };
  reset: () => void;
}

export default function PageError({ error, reset }: Props) {
  const { locale } = useParams();
  return (
    <main id="main" className="e-main e-wide">
      <Problem locale={isLocale(locale) ? locale : 'kk'} digest={error.digest} retry={reset} />
    </main>
  );
}
