/** Every place of those who work at a clinic: one list for the desk and for the administrator, in order. */
import { getTranslations } from 'next-intl/server';
import type { StaffNavItem } from '@/components/layout/staff-shell';
import type { Locale } from '@/lib/i18n/locale';
import { href } from '@/lib/i18n/navigation';
import type { StaffMember } from '@/services/identity/actor';
import { type Action, may } from '@/services/identity/permissions';

export const STAFF_PLACES = [
  { name: 'queue', words: 'desk.nav.queue', path: '/staff/queue', action: 'queue.read' },
  { name: 'intake', words: 'desk.nav.intake', path: '/staff/intake', action: 'intake.file' },
  { name: 'daySheet', words: 'desk.nav.daySheet', path: '/staff/day-sheet', action: 'queue.read' },
  { name: 'sign', words: 'documents.sign.nav', path: '/staff/sign', action: 'case.read' },
  { name: 'journals', words: 'desk.nav.journals', path: '/staff/journals', action: 'journal.read' },
  { name: 'complaints', words: 'complaints.nav', path: '/staff/complaints', action: 'complaint.read' },
  { name: 'displaced', words: 'desk.nav.displaced', path: '/staff/displaced', action: 'booking.make' },
  { name: 'doctors', words: 'admin.nav.doctors', path: '/admin', action: 'schedule.change' },
  { name: 'touched', words: 'desk.nav.displaced', path: '/admin/displaced', action: 'schedule.publish' },
  { name: 'hours', words: 'admin.nav.hours', path: '/admin/hours', action: 'clinic.hours.change' },
  { name: 'closures', words: 'admin.nav.closures', path: '/admin/closures', action: 'clinic.hours.change' },
  {
    name: 'regulations',
    words: 'admin.nav.regulations',
    path: '/admin/regulations',
    action: 'clinic.regulation.apply',
  },
  { name: 'people', words: 'admin.nav.people', path: '/admin/staff', action: 'staff.read' },
  {
    name: 'calendar',
    words: 'admin.nav.calendar',
    path: '/admin/calendar',
    action: 'clinic.calendar.change',
  },
  {
    name: 'signatures',
    words: 'admin.nav.signatures',
    path: '/admin/signatures',
    action: 'signatures.health',
  },
  { name: 'audit', words: 'admin.nav.audit', path: '/admin/audit', action: 'audit.read' },
] as const satisfies readonly {
  name: string;
  /** Where the words of the menu are. */
  words: string;
  path: string;
  action: Action;
}[];

export type StaffPlace = (typeof STAFF_PLACES)[number]['name'];

/** A day sheet is of somebody with patients by the hour: one's own, or anybody's for those who may. */
const hasSheet = (actor: StaffMember): boolean =>
  may(actor, 'day-sheet.any') || (actor.doctorId !== undefined && may(actor, 'day-sheet.own'));

/** Whoever resolves displaced bookings at the desk does not need the administrator's list of the same. */
const open = (actor: StaffMember) =>
  STAFF_PLACES.filter(
    ({ name, action }) =>
      may(actor, action) &&
      !(name === 'touched' && may(actor, 'booking.make')) &&
      !(name === 'daySheet' && !hasSheet(actor)),
  );

/** The menu of one person: only what the roles held at this clinic may open. */
export async function staffNav(
  locale: Locale,
  actor: StaffMember,
  current: StaffPlace | null,
  counts: Partial<Record<StaffPlace, number>> = {},
): Promise<StaffNavItem[]> {
  const t = await getTranslations();
  return open(actor).map(({ name, words, path }) => ({
    href: href(locale, path),
    text: t(words),
    current: name === current,
    ...(counts[name] ? { count: counts[name] } : {}),
  }));
}

/** The first place that somebody may open below a path; undefined where there is none. */
export const firstPlace = (actor: StaffMember, under: string): string | undefined =>
  open(actor).find(({ path }) => path.startsWith(under))?.path;
