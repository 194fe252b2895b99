import type { Locale } from '@/lib/i18n/locale';
import { isStaffRole, roleName } from '@/services/identity/roles';
import type { TimelineLine } from '@/services/requests/my-request';

type Say = (key: 'me' | 'citizen' | 'portal' | 'staff') => string;

/** Who did it: "Registry specialist Сейтова А. Б.", "you", "the portal, by itself". `say`: of `cabinet.timeline.by`. */
export function whoDid({ kind, me, name, role }: TimelineLine['by'], locale: Locale, say: Say): string {
  if (me) return say('me');
  if (kind !== 'staff') return say(kind);
  const office = role && isStaffRole(role) ? roleName(role, locale) : say('staff');
  return name ? `${office} ${name}` : office;
}
