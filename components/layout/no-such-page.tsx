import { getLocale, getTranslations } from 'next-intl/server';
import { CitizenShell } from '@/components/layout/citizen-shell';
import { Actions, ButtonLink } from '@/components/ui/button';
import { RamsHorn } from '@/components/ui/ornament';
import { href } from '@/lib/i18n/navigation';

/** What stands at an address that is none: what happened, where to go, and 103. */
export async function NoSuchPage() {
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
