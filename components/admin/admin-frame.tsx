import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { AdminPage } from '@/components/admin/admin-page';
import { SignOutForm } from '@/components/identity/sign-out-form';
import { StaffShell } from '@/components/layout/staff-shell';
import { type StaffPlace, staffNav } from '@/components/staff/staff-nav';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { Notice } from '@/components/ui/notice';

interface Props {
  page: AdminPage;
  current: StaffPlace;
  title: string;
  /** One line under the title: what this page decides. */
  lead?: ReactNode;
  /** Pages above this one. */
  trail?: readonly { href: string; text: string }[];
  /** Buttons at the right of the title. */
  actions?: ReactNode;
  children: ReactNode;
}

/** The header of the house, the way here, the title and what can be done. */
export async function AdminFrame({ page, current, title, lead, trail, actions, children }: Props) {
  const { locale, context, clinic, displaced } = page;
  const [ui, t] = await Promise.all([getTranslations('ui'), getTranslations('desk')]);
  const counts = { displaced, touched: displaced };
  return (
    <StaffShell
      locale={locale}
      nav={await staffNav(locale, context.actor, current, counts)}
      account={
        <>
          <span className="a-who">
            <b>{context.actor.name}</b> <span>{clinic.name[locale]}</span>
          </span>
          <SignOutForm />
        </>
      }
    >
      <div className="a-page">
        {trail ? <Breadcrumbs label={ui('breadcrumbs')} items={[...trail, { text: title }]} /> : null}
        <div className="a-title">
          <div>
            <h1>{title}</h1>
            {lead ? <p className="e-help">{lead}</p> : null}
          </div>
          {actions ? <div className="e-actions">{actions}</div> : null}
        </div>
        {clinic.training ? <Notice kind="attention">{t('training')}</Notice> : null}
        {children}
      </div>
    </StaffShell>
  );
}
