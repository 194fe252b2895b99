import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { openMessage, readAll } from '@/app/[locale]/(citizen)/messages/actions';
import { CabinetTrail } from '@/components/identity/cabinet-trail';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { Pagination } from '@/components/ui/pagination';
import { SubmitButton } from '@/components/ui/submit-button';
import { Tag } from '@/components/ui/tag';
import { isLocale } from '@/lib/i18n/locale';
import { href } from '@/lib/i18n/navigation';
import { TIME_ZONE } from '@/lib/i18n/time-zone';
import { when } from '@/lib/i18n/when';
import { requireCitizen } from '@/services/identity/current-actor';
import { countUnread, listMessages } from '@/services/notifications/inbox';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('notifications.inbox'))('title') };
}

/** What the portal has told the person, newest first; each message leads to what it is about. */
export default async function MessagesPage({ params, searchParams }: PageProps<'/[locale]/messages'>) {
  const [{ locale }, query] = await Promise.all([params, searchParams]);
  if (!isLocale(locale)) notFound();
  const context = await requireCitizen(locale);
  const after = typeof query.after === 'string' ? query.after : undefined;
  const [t, ui, errors, time, found, unread] = await Promise.all([
    getTranslations('notifications.inbox'),
    getTranslations('ui'),
    getTranslations('errors'),
    getTranslations('time'),
    listMessages(context, { locale, ...(after ? { after } : {}) }),
    countUnread(context),
  ]);
  if (!found.ok) {
    if (found.refusal.code === 'invalid-input') notFound();
    return <Notice kind="refused" title={errors(found.refusal.code)} />;
  }
  const { messages, next } = found.value;
  const now = context.clock();
  const path = href(locale, '/messages');
  return (
    <div className="e-column e-stack">
      <CabinetTrail locale={locale} here={t('title')} />
      <h1>{t('title')}</h1>
      {unread.ok && unread.value > 0 ? (
        <form action={readAll.bind(null, locale)} className="e-actions">
          <p>{t('unread', { count: unread.value })}</p>
          <SubmitButton kind="quiet" busy={ui('busy')}>
            {t('markAllRead')}
          </SubmitButton>
        </form>
      ) : null}
      {messages.length === 0 ? <EmptyState title={t('title')}>{t('empty')}</EmptyState> : null}
      <ul className="grid list-none gap-3 p-0">
        {messages.map((message) => (
          <li key={message.id} className="e-request" data-kind={message.read ? 'neutral' : undefined}>
            <p className="e-request-head">
              <time dateTime={message.at.toISOString()}>
                {when({ t: time, locale, at: message.at, now, zone: TIME_ZONE })}
              </time>
              {message.read ? null : <Tag kind="waiting">{t('new')}</Tag>}
            </p>
            <h2 className="text-lg">{message.title}</h2>
            <p>{message.body}</p>
            {message.requestId ? (
              <form action={openMessage.bind(null, locale)}>
                <input type="hidden" name="message" value={message.id} />
                <input type="hidden" name="request" value={message.requestId} />
                <button type="submit" className="e-linklike">
                  {t('openRequest')}
                  <span className="sr-only">: {message.title}</span>
                </button>
              </form>
            ) : null}
            <PlaceOf kind={message.kind} />
          </li>
        ))}
      </ul>
      {next || after ? (
        <Pagination
          label={ui('pages')}
          {...(after ? { first: { href: path, text: ui('first') } } : {})}
          {...(next ? { next: { href: `${path}?after=${encodeURIComponent(next)}`, text: t('older') } } : {})}
        />
      ) : null}
    </div>
  );
}

const PLACES = [
  { kinds: /^consent-/, path: '/cabinet/consents', name: 'consents' },
  { kinds: /^representation-/, path: '/cabinet/family', name: 'family' },
  { kinds: /^sign-in-/, path: '/cabinet/sessions', name: 'sessions' },
] as const;

/** Where news that belongs to no request is answered. */
function PlaceOf({ kind }: { kind: string }) {
  const locale = useLocale();
  const t = useTranslations('cabinet.links');
  const place = PLACES.find(({ kinds }) => kinds.test(kind));
  return place ? (
    <p>
      <Link href={href(locale, place.path)} prefetch={false}>
        {t(place.name)}
      </Link>
    </p>
  ) : null;
}
