import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/lib/i18n/locale';
import { href } from '@/lib/i18n/navigation';
import { currentContext, currentSession } from '@/services/identity/current-actor';
import { countUnread } from '@/services/notifications/inbox';

const PLACES = {
  citizen: { path: '/cabinet', text: 'cabinet' },
  staff: { path: '/desk', text: 'desk' },
  nobody: { path: '/sign-in', text: 'signIn' },
} as const;

/** The way in for nobody, the way to the cabinet or the desk for somebody. Decides nothing about access. */
export async function AccountSlot({ locale }: { locale: Locale }) {
  const t = await getTranslations('layout');
  const who = await whoIsHere();
  const place = PLACES[who];
  const unread = who === 'citizen' ? await unreadMessages() : 0;
  return (
    <span className="flex items-center gap-x-4">
      {unread > 0 ? <UnreadLink locale={locale} unread={unread} /> : null}
      <Link className="e-linklike relative" href={href(locale, place.path)} prefetch={false}>
        {t(place.text)}
        {unread > 0 ? <UnreadMark unread={unread} /> : null}
      </Link>
    </span>
  );
}

async function UnreadLink({ locale, unread }: { locale: Locale; unread: number }) {
  const t = await getTranslations('notifications.inbox');
  return (
    <Link className="e-linklike gap-2 max-sm:hidden" href={href(locale, '/messages')} prefetch={false}>
      {t('title')}
      <span className="e-count" aria-hidden="true">
        {unread}
      </span>
      <span className="sr-only">, {t('unread', { count: unread })}</span>
    </Link>
  );
}

/** On a phone there is room for a mark only; the cabinet behind it leads to the messages. */
async function UnreadMark({ unread }: { unread: number }) {
  const t = await getTranslations('notifications.inbox');
  return (
    <span className="absolute -end-3 -top-1 sm:hidden">
      <span className="e-count" aria-hidden="true">
        {unread}
      </span>
      <span className="sr-only">, {t('unread', { count: unread })}</span>
    </span>
  );
}

async function unreadMessages(): Promise<number> {
  const unread = await countUnread(await currentContext()).catch(() => undefined);
  return unread?.ok ? unread.value : 0;
}

async function whoIsHere(): Promise<keyof typeof PLACES> {
  // Public pages stay readable while the database is away; the pages behind the link say what is wrong.
  const session = await currentSession().catch(() => undefined);
  return session?.kind ?? 'nobody';
}
