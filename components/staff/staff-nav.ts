/** Every place of those who work at a clinic: one list for the desk and for the administrator, in order. */
import { getTranslations } from 'next-intl/server';
import type { StaffNavItem } from '@/components/layout/staff-shell';
import type { Locale } from '@/lib/i18n/locale';
import { href } from '@/lib/i18n/navigation';
import type { StaffMember } from '@/services/identity/actor';
import { type Action, may } from '@/services/identity/permissions';

export const STAFF_PLACES = [
  { name: 'queue', path: '/staff/queue', action: 'queue.read' },
  { name: 'intake', path: '/staff/intake', action: 'intake.file' },
  { name: 'daySheet', path: '/staff/day-sheet', action: 'queue.read' },
  { name: 'journals', path: '/staff/journals', action: 'journal.read' },
  { name: 'displaced', path: '/staff/displaced', action: 'booking.make' },
  { name: 'doctors', path: '/admin', action: 'schedule.change' },
  { name: 'touched', path: '/admin/displaced', action: 'schedule.publish' },
  { name: 'hours', path: '/admin/hours', action: 'clinic.hours.change' },
  { name: 'closures', path: '/admin/closures', action: 'clinic.hours.change' },
  { name: 'regulations', path: '/admin/regulations', action: 'clinic.regulation.apply' },
  { name: 'people', path: '/admin/staff', action: 'staff.read' },
  { name: 'calendar', path: '/admin/calendar', action: 'clinic.calendar.change' },
  { name: 'audit', path: '/admin/audit', action: 'audit.read' },
] as const satisfies readonly { name: string; path: string; action: Action }[];

export type StaffPlace = (typeof STAFF_PLACES)[number]['name'];

/** Whoever resolves displaced bookings at the desk does not need the administrator's list of the same. */
const open = (actor: StaffMember) =>
  STAFF_PLACES.filter(
    ({ name, action }) => may(actor, action) && !(name === 'touched' && may(actor, 'booking.make')),
  );

/** The menu of one person: only what the roles held at this clinic may open. */
export async function staffNav(
  locale: Locale,
  actor: StaffMember,
  current: StaffPlace | null,
  counts: Partial<Record<StaffPlace, number>> = {},
): Promise<StaffNavItem[]> {
  const t = await getTranslations('admin.nav');
  return open(actor).map(({ name, path }) => ({
    href: href(locale, path),
    text: t(name),
    current: name === current,
    ...(counts[name] ? { count: counts[name] } : {}),
  }));
}

/** Where somebody who has just signed in begins. */
export const firstPlace = (actor: StaffMember): string => open(actor)[0]?.path ?? '/';
