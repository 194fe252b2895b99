import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { CabinetLinks } from '@/components/cabinet/cabinet-links';
import { DraftCard } from '@/components/cabinet/draft-card';
import { NamedSwitch, privateNamesShown } from '@/components/cabinet/named-switch';
import { PersonFilter } from '@/components/cabinet/person-filter';
import { RequestCard } from '@/components/cabinet/request-card';
import { WaitingNotice } from '@/components/consents/waiting-notice';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { Pagination } from '@/components/ui/pagination';
import { isLocale } from '@/lib/i18n/locale';
import { href } from '@/lib/i18n/navigation';
import { countWaitingConsents } from '@/services/consents/list-my-consents';
import { requireCitizen } from '@/services/identity/current-actor';
import { countUnread } from '@/services/notifications/inbox';
import { listDrafts } from '@/services/requests/list-drafts';
import { listMyRequests } from '@/services/requests/list-my-requests';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('cabinet'))('title') };
}

const one = (value: string | string[] | undefined) => (typeof value === 'string' ? value : undefined);

/** What needs the person comes first, then what is under way, then what is agreed, then what is over. */
export default async function CabinetPage({ params, searchParams }: PageProps<'/[locale]/cabinet'>) {
  const [{ locale }, query] = await Promise.all([params, searchParams]);
  if (!isLocale(locale)) notFound();
  const context = await requireCitizen(locale);
  const person = one(query.person);
  const after = one(query.after);
  const [t, ui, errors, found, drafts, unread, named, waiting] = await Promise.all([
    getTranslations('cabinet'),
    getTranslations('ui'),
    getTranslations('errors'),
    listMyRequests(context, { personId: person, ...(after ? { after } : {}) }),
    listDrafts(context),
    countUnread(context),
    privateNamesShown(),
    countWaitingConsents(context),
  ]);
  if (!found.ok) {
    if (found.refusal.code === 'not-found' || found.refusal.code === 'invalid-input') notFound();
    return <Notice kind="refused" title={errors(found.refusal.code)} />;
  }
  const { now, people, open, closed, next } = found.value;
  const begun = (after || !drafts.ok ? [] : drafts.value).filter(
    ({ recipientId }) => person === undefined || recipientId === person,
  );
  const needs = open.filter(({ situation: { kind } }) => kind === 'displaced' || kind === 'with-you');
  const coming = open.filter(({ situation: { kind } }) => kind === 'coming');
  const working = open.filter((request) => !needs.includes(request) && !coming.includes(request));
  const page = (cursor: string) => {
    const values = new URLSearchParams({ ...(person ? { person } : {}), after: cursor });
    return `${href(locale, '/cabinet')}?${values}`;
  };
  const isPrivate = [...open, ...closed, ...begun].some(({ regulation }) => regulation.privacy.sensitive);
  const nothing = open.length + closed.length + begun.length === 0;
  return (
    <div className="e-cabinet">
      <div className="e-stack">
        <h1>{t('title')}</h1>
        {after ? null : <WaitingNotice count={waiting.ok ? waiting.value : 0} />}
        <PersonFilter people={people} chosen={person} path="/cabinet" />
        {nothing ? (
          <EmptyState
            title={t('empty')}
            action={<ButtonLink href={href(locale, '/')}>{t('newRequest')}</ButtonLink>}
          >
            {t('emptyHelp')}
          </EmptyState>
        ) : null}
        {needs.length + begun.length > 0 ? (
          <Group id="needs" title={t('groups.needs')}>
            {needs.map((request) => (
              <RequestCard key={request.id} request={request} now={now} named={named} />
            ))}
            {begun.map((draft) => (
              <DraftCard key={draft.id} draft={draft} now={now} named={named} />
            ))}
          </Group>
        ) : null}
        {working.length > 0 ? (
          <Group id="working" title={t('groups.working')}>
            {working.map((request) => (
              <RequestCard key={request.id} request={request} now={now} named={named} />
            ))}
          </Group>
        ) : null}
        {coming.length > 0 ? (
          <Group id="coming" title={t('groups.coming')}>
            {coming.map((request) => (
              <RequestCard key={request.id} request={request} now={now} named={named} />
            ))}
          </Group>
        ) : null}
        {closed.length > 0 ? (
          <Group id="over" title={t('groups.over')}>
            {closed.map((request) => (
              <RequestCard key={request.id} request={request} now={now} named={named} />
            ))}
          </Group>
        ) : null}
        {next || after ? (
          <Pagination
            label={ui('pages')}
            {...(after ? { first: { href: href(locale, '/cabinet'), text: ui('first') } } : {})}
            {...(next ? { next: { href: page(next), text: t('older') } } : {})}
          />
        ) : null}
      </div>
      <aside className="e-stack" aria-label={t('links.label')}>
        {nothing ? null : <ButtonLink href={href(locale, '/')}>{t('newRequest')}</ButtonLink>}
        <CabinetLinks unread={unread.ok ? unread.value : 0} />
        {isPrivate ? <NamedSwitch /> : null}
      </aside>
    </div>
  );
}

function Group({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="grid gap-3">
      <h2 id={id}>{title}</h2>
      <ul className="grid list-none gap-3 p-0">{children}</ul>
    </section>
  );
}
