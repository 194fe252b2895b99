import type { Database } from '@/lib/database/client';
import { inTransaction } from '@/lib/database/transaction';
import { shortName } from '@/lib/names/format';
import type { StaffRole } from '@/services/identity/actor';
import { isStaffRole } from '@/services/identity/roles';
import { isLive, SEEN_EVERY_MS } from '@/services/identity/session-life';
import type { SignInMethod } from '@/services/identity/start-session';

/** A session that is still good, and what it may be used for. */
export interface LiveSession {
  id: string;
  kind: 'citizen' | 'staff';
  accountId: string;
  personId: string;
  /** Staff only: the second factor was shown in this session. */
  secondFactor: boolean;
  /** What it began with. */
  method: SignInMethod;
  /** Staff only: the clinic chosen, where the person still works today. */
  clinicId?: string;
  roles: readonly StaffRole[];
  doctorId?: string;
  /** "Сейтова А. Б." */
  name: string;
}

interface Row {
  id: string;
  kind: 'citizen' | 'staff';
  method: SignInMethod;
  account_id: string;
  person_id: string;
  clinic_id: string | null;
  second_factor_at: Date | null;
  created_at: Date;
  last_seen_at: Date;
  expires_at: Date;
  revoked_at: Date | null;
  surname: string;
  given_name: string;
  patronymic: string | null;
  roles: string[] | null;
  doctor_id: string | null;
}

/**
 * Reads a session by its id on each request: revoked, idle or past its end means none. Roles are those held today, in
 * the clinic's own calendar, at the clinic the session chose and at no other.
 */
export async function findSession(
  database: Database,
  sessionId: string,
  now: Date,
): Promise<LiveSession | undefined> {
  return inTransaction(database, { kind: 'system' }, async (tx) => {
    const [row] = await tx.$queryRaw<Row[]>`
      select s.id, s.kind::text as kind, s.method::text as method, s.account_id, a.person_id, s.clinic_id, s.second_factor_at, s.created_at,
             s.last_seen_at, s.expires_at, s.revoked_at, p.surname, p.given_name, p.patronymic,
             held.roles, held.doctor_id
        from session s
        join account a on a.id = s.account_id
        join person p on p.id = a.person_id
        left join lateral (
          select array_agg(sa.role::text order by sa.role) as roles, min(sa.doctor_id::text) as doctor_id
            from staff_appointment sa
            join clinic c on c.id = sa.clinic_id
           where sa.person_id = a.person_id
             and sa.clinic_id = s.clinic_id
             and sa.valid_from <= (${now}::timestamptz at time zone c.zone)::date
             and (sa.valid_until is null or sa.valid_until >= (${now}::timestamptz at time zone c.zone)::date)
        ) held on true
       where s.id = ${sessionId}::uuid`;
    if (!row || !isLive(lifeOf(row), now)) return undefined;
    if (now.getTime() - row.last_seen_at.getTime() > SEEN_EVERY_MS) {
      await tx.$executeRaw`update session set last_seen_at = ${now}::timestamptz where id = ${sessionId}::uuid`;
    }
    return sessionOf(row);
  });
}

const lifeOf = (row: Row) => ({
  kind: row.kind,
  createdAt: row.created_at,
  lastSeenAt: row.last_seen_at,
  expiresAt: row.expires_at,
  revokedAt: row.revoked_at,
  secondFactorAt: row.second_factor_at,
});

function sessionOf(row: Row): LiveSession {
  const roles = (row.roles ?? []).filter(isStaffRole);
  const worksHere = row.clinic_id !== null && roles.length > 0;
  return {
    id: row.id,
    kind: row.kind,
    method: row.method,
    accountId: row.account_id,
    personId: row.person_id,
    secondFactor: row.second_factor_at !== null,
    name: shortName({ surname: row.surname, givenName: row.given_name, patronymic: row.patronymic }),
    roles,
    ...(worksHere && row.clinic_id ? { clinicId: row.clinic_id } : {}),
    ...(worksHere && row.doctor_id ? { doctorId: row.doctor_id } : {}),
  };
}
