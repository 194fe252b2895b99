import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { DeskKeys } from '@/components/desk/desk-keys';
import type { StaffPage } from '@/components/desk/staff-page';
import { SignOutForm } from '@/components/identity/sign-out-form';
import { StaffShell } from '@/components/layout/staff-shell';
import { href } from '@/lib/i18n/navigation';
import { type Action, may } from '@/services/identity/permissions';

const PLACES = [
  { name: 'queue', path: '/staff/queue', action: 'queue.read' },
  { name: 'intake', path: '/staff/intake', action: 'intake.file' },
  { name: 'daySheet', path: '/staff/day-sheet', action: 'queue.read' },
  { name: 'journals', path: '/staff/journals', action: 'journal.read' },
  { name: 'displaced', path: '/staff/displaced', action: 'booking.make' },
] as const satisfies readonly { name: string; path: string; action: Action }[];

const KEYS = ['move', 'open', 't', 'r', 'a', 'n', 'search', 'escape', 'help'] as const;

export type Place = (typeof PLACES)[number]['name'];

/** The low header of the desk: where one can go by one's roles, who one is, and the keys that do everything. */
export async function DeskShell({
  page: { locale, context, facts },
  current,
  children,
}: {
  page: StaffPage;
  current: Place | null;
  children: ReactNode;
}) {
  const [t, ui] = await Promise.all([getTranslations('desk'), getTranslations('ui')]);
  const nav = PLACES.filter(({ action }) => may(context.actor, action)).map(({ name, path }) => ({
    href: href(locale, path),
    text: t(`nav.${name}`),
    current: name === current,
    ...(name === 'displaced' && facts.displaced > 0 ? { count: facts.displaced } : {}),
  }));
  return (
    <StaffShell
      locale={locale}
      nav={nav}
      account={
        <>
          <span className="e-desk-who">
            <b>{context.actor.name}</b> <span>{facts.clinic[locale]}</span>
          </span>
          <DeskKeys
            intake={may(context.actor, 'intake.file') ? href(locale, '/staff/intake') : null}
            words={{
              button: t('keys.button'),
              title: t('keys.title'),
              close: ui('close'),
              keys: KEYS.map((key) => ({ key: t(`keys.${key}.key`), text: t(`keys.${key}.text`) })),
            }}
          />
          <SignOutForm />
        </>
      }
    >
      {children}
    </StaffShell>
  );
}
