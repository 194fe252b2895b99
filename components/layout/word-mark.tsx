import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { RamsHorn } from '@/components/ui/ornament';

export function WordMark({ href }: { href: string }) {
  const t = useTranslations('layout');
  return (
    <Link className="e-mark" href={href} aria-label={t('home')}>
      <RamsHorn />
      <span lang="kk" translate="no">
        {t('name')}
      </span>
    </Link>
  );
}
