import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { appoint, endRole, resetFactor } from '@/app/[locale]/(admin)/admin/staff/actions';
import { AdminForm } from '@/components/admin/admin-form';
import { AdminFrame } from '@/components/admin/admin-frame';
import { adminPage, shown } from '@/components/admin/admin-page';
import { freshAdmin } from '@/components/admin/admin-state';
import { shortDay } from '@/components/admin/day-words';
import { DoneNotice } from '@/components/admin/done-notice';
import { StaffTable } from '@/components/admin/staff-table';
import { ButtonLink } from '@/components/ui/button';
import { href } from '@/lib/i18n/navigation';
import { fullName } from '@/lib/names/format';
import { may } from '@/services/identity/permissions';
import { roleName, STAFF_ROLES } from '@/services/identity/roles';
import { listStaff } from '@/services/organisations/staff';
import { listDoctors } from '@/services/scheduling/doctor-schedule';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('admin.staff');
  return { title: t('title') };
}

export default async function StaffListPage({ params, searchParams }: PageProps<'/[locale]/admin/staff'>) {
  const page = await adminPage(params, 'staff.read');
  const { locale, context, clinic } = page;
  const changes = may(context.actor, 'staff.change');
  const [t, ui, query, list, doctorList] = await Promise.all([
    getTranslations('admin.staff'),
    getTranslations('ui'),
    searchParams,
    listStaff(context),
    listDoctors(context),
  ]);
  const people = shown(list);
  const doctors = shown(doctorList);
  const base = href(locale, '/admin/staff');
  const asked = (name: 'end' | 'reset') => (typeof query[name] === 'string' ? query[name] : '');
  const ending = changes ? people.find(({ appointmentId }) => appointmentId === asked('end')) : undefined;
  const resetting = changes ? people.find(({ personId }) => personId === asked('reset')) : undefined;
  const known = (role: string) => STAFF_ROLES.find((one) => one === role);
  const nameOfRole = (role: string) => {
    const one = known(role);
    return one ? roleName(one, locale) : role;
  };
  return (
    <AdminFrame page={page} current="people" title={t('title')} lead={t('lead')}>
      <DoneNotice query={query} />
      {ending ? (
        <section className="e-card e-stack" aria-labelledby="ending">
          <h2 id="ending">{t('endTitle', { name: ending.name, role: nameOfRole(ending.role) })}</h2>
          <AdminForm
            form="end-"
            action={endRole}
            initial={freshAdmin({ lastDay: clinic.today })}
            hidden={{ appointmentId: ending.appointmentId }}
            summary={ui('errorSummary')}
            fields={[{ kind: 'date', name: 'lastDay', label: t('lastDay'), help: t('lastDayHelp') }]}
            submit={t('end')}
            busy={ui('busy')}
            kind="danger"
          />
          <ButtonLink kind="quiet" href={base}>
            {ui('cancel')}
          </ButtonLink>
        </section>
      ) : null}
      {resetting ? (
        <section className="e-card e-stack" aria-labelledby="resetting">
          <h2 id="resetting">{t('resetTitle', { name: resetting.name })}</h2>
          <p className="e-prose">{t('resetHelp')}</p>
          <AdminForm
            form="reset-"
            action={resetFactor}
            initial={freshAdmin()}
            hidden={{ personId: resetting.personId }}
            summary={ui('errorSummary')}
            fields={[{ kind: 'text', name: 'reason', label: t('reason'), help: t('reasonHelp'), wide: true }]}
            submit={t('reset')}
            busy={ui('busy')}
            kind="danger"
          />
          <ButtonLink kind="quiet" href={base}>
            {ui('cancel')}
          </ButtonLink>
        </section>
      ) : null}
      {changes ? (
        <AdminForm
          key={String(query.done)}
          form="appoint-"
          fold={t('appoint')}
          action={appoint}
          initial={freshAdmin({ validFrom: clinic.today })}
          summary={ui('errorSummary')}
          fields={[
            { kind: 'iin', name: 'iin', label: t('iin'), help: t('iinHelp') },
            {
              kind: 'select',
              name: 'role',
              label: t('role'),
              empty: t('choose'),
              options: STAFF_ROLES.map((role) => ({ value: role, label: roleName(role, locale) })),
            },
            {
              kind: 'select',
              name: 'doctorId',
              label: t('doctor'),
              help: t('doctorHelp'),
              empty: t('noDoctor'),
              options: doctors.map((doctor) => ({ value: doctor.id, label: fullName(doctor) })),
            },
            { kind: 'date', name: 'validFrom', label: t('validFrom'), min: clinic.today },
            { kind: 'date', name: 'validUntil', label: `${t('validUntil')} (${ui('optional')})` },
          ]}
          submit={t('appointSubmit')}
          busy={ui('busy')}
        />
      ) : null}
      <StaffTable
        title={t('title')}
        me={context.actor.personId}
        changes={changes}
        base={base}
        people={people.map((one) => ({
          ...one,
          role: nameOfRole(one.role),
          from: shortDay(one.validFrom, locale),
          until: one.validUntil ? shortDay(one.validUntil, locale) : '',
        }))}
      />
    </AdminFrame>
  );
}
