import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { CitizenShell } from '@/components/layout/citizen-shell';
import { Actions, ButtonLink } from '@/components/ui/button';
import { RamsHorn } from '@/components/ui/ornament';
import { href } from '@/lib/i18n/navigation';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('problem');
  return { title: t('notFoundTitle') };
}

export default async function NotFound() {
  const [t, locale] = await Promise.all([getTranslations('problem'), getLocale()]);
  return (
    <CitizenShell locale={locale}>
      <div className="e-column e-stack">
        <RamsHorn className="w-16 text-sky" />
        <h1>{t('notFoundTitle')}</h1>
        <p>{t('notFoundText')}</p>
        <Actions>
          <ButtonLink href={href(locale, '/')}>{t('notFoundAction')}</ButtonLink>
        </Actions>
        <p>{t('emergency')}</p>
      </div>
    </CitizenShell>
  );
}
