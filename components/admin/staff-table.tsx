import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Table } from '@/components/ui/table';
import { Tag, type TagKind } from '@/components/ui/tag';
import type { StaffAppointmentRow } from '@/services/organisations/staff';

const KINDS = {
  'in-force': 'done',
  coming: 'waiting',
  ended: 'neutral',
} as const satisfies Record<StaffAppointmentRow['state'], TagKind>;

interface Line extends StaffAppointmentRow {
  from: string;
  until: string;
}

interface Props {
  title: string;
  /** The person who looks: nobody resets the own second factor. */
  me: string;
  changes: boolean;
  base: string;
  people: readonly Line[];
}

/** Who works, worked and will work here: those at work first. */
export async function StaffTable({ title, me, changes, base, people }: Props) {
  const t = await getTranslations('admin.staff');
  const order = ['in-force', 'coming', 'ended'];
  const sorted = [...people].sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
  return (
    <Table
      caption={title}
      captionHidden
      sticky
      stack
      columns={[
        { key: 'name', header: t('name'), heads: true },
        { key: 'role', header: t('role') },
        { key: 'dates', header: t('dates') },
        { key: 'state', header: t('state') },
        ...(changes ? [{ key: 'do', header: t('actions'), hidden: true }] : []),
      ]}
      rows={sorted.map((one) => ({
        key: one.appointmentId,
        cells: {
          name: one.name,
          role: one.role,
          dates: one.until ? `${one.from} – ${one.until}` : t('since', { from: one.from }),
          state: <Tag kind={KINDS[one.state]}>{t(`states.${one.state}`)}</Tag>,
          do:
            one.state === 'ended' ? null : (
              <span className="a-row-actions">
                <Link href={`${base}?end=${one.appointmentId}`}>
                  {t('endLink')}
                  <span className="sr-only">
                    : {one.name}, {one.role}
                  </span>
                </Link>
                {one.personId === me || one.state !== 'in-force' ? null : (
                  <Link href={`${base}?reset=${one.personId}`}>
                    {t('resetLink')}
                    <span className="sr-only">
                      : {one.name}, {one.role}
                    </span>
                  </Link>
                )}
              </span>
            ),
        },
      }))}
    />
  );
}
