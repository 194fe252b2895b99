import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { href } from '@/lib/i18n/navigation';

const PLACES = [
  { path: '/messages', name: 'messages' },
  { path: '/cabinet/profile', name: 'profile' },
  { path: '/cabinet/family', name: 'family' },
  { path: '/cabinet/consents', name: 'consents' },
  { path: '/cabinet/complaints', name: 'complaints' },
  { path: '/cabinet/who-saw', name: 'whoSaw' },
  { path: '/cabinet/sessions', name: 'sessions' },
] as const;

/** Everything else that is the person's own. */
export function CabinetLinks({ unread }: { unread: number }) {
  const locale = useLocale();
  const t = useTranslations('cabinet.links');
  return (
    <nav aria-label={t('label')} className="e-aside-links">
      {PLACES.map(({ path, name }) => (
        <Link key={path} href={href(locale, path)} prefetch={false}>
          {t(name)}
          {name === 'messages' && unread > 0 ? (
            <span className="e-count">
              {unread}
              <span className="sr-only"> {t('unread')}</span>
            </span>
          ) : null}
        </Link>
      ))}
    </nav>
  );
}
