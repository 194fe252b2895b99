import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { DeskKeys } from '@/components/desk/desk-keys';
import type { StaffPage } from '@/components/desk/staff-page';
import { SignOutForm } from '@/components/identity/sign-out-form';
import { StaffShell } from '@/components/layout/staff-shell';
import { type StaffPlace, staffNav } from '@/components/staff/staff-nav';
import { Notice } from '@/components/ui/notice';
import { href } from '@/lib/i18n/navigation';
import { may } from '@/services/identity/permissions';

const KEYS = ['move', 'open', 't', 'r', 'a', 'n', 'search', 'escape', 'help'] as const;

/** The low header of the desk: where one can go by one's roles, who one is, and the keys that do everything. */
export async function DeskShell({
  page: { locale, context, facts },
  current,
  children,
}: {
  page: StaffPage;
  current: StaffPlace | null;
  children: ReactNode;
}) {
  const [t, ui] = await Promise.all([getTranslations('desk'), getTranslations('ui')]);
  const nav = await staffNav(locale, context.actor, current, { displaced: facts.displaced });
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
      {facts.training ? (
        <div className="mb-3">
          <Notice kind="attention">{t('training')}</Notice>
        </div>
      ) : null}
      {children}
    </StaffShell>
  );
}
