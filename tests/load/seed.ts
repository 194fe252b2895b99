/** A clinic with its people, fifty doctors and their weeks. Written as the database's superuser: it is a load, not a use case. */
import type pg from 'pg';
import { mintSessionToken, sessionCookieName } from '@/lib/auth/session-token';
import type { Iin } from '@/lib/iin/iin';
import { makeIin } from '@/lib/iin/make-iin';
import { searchTextOf } from '@/lib/names/fold';
import { personAt } from './names';

export const PEOPLE = 20_000;
export const DOCTORS = 50;
/** People with an account and a session: those who book. */
export const BOOKERS = 1_400;

export interface Person {
  personId: string;
  accountId: string;
  sessionId: string;
  cookie: string;
  surname: string;
  givenName: string;
  iin: string;
  phone: string;
}

export interface Seeded {
  clinicId: string;
  doctorIds: string[];
  bookers: Person[];
  registrar: Person;
}

const SINCE = '2024-01-01';
const HOUR = 3_600_000;

export async function seedClinic(client: pg.Client, now: Date): Promise<Seeded> {
  const clinicId = await addClinic(client);
  const people = await addPeople(client, clinicId);
  const doctorIds = await addDoctors(client, clinicId);
  const [staff, ...rest] = people.splice(0, BOOKERS + 1);
  if (!staff) throw new Error('somebody works at the clinic');
  await client.query(
    `INSERT INTO staff_appointment (id, person_id, clinic_id, role, valid_from)
     SELECT gen_random_uuid(), $1, $2, role, $3 FROM unnest($4::text[]) AS role`,
    [staff.personId, clinicId, SINCE, ['medical-registrar', 'registry-specialist']],
  );
  const bookers: Person[] = [];
  for (const person of rest) bookers.push(await withSession(client, person, now));
  return {
    clinicId,
    doctorIds,
    registrar: await withSession(client, staff, now, clinicId),
    bookers,
  };
}

async function addClinic(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    `INSERT INTO clinic (id, slug, region, kind, name_kk, name_ru, name_en, address_kk, address_ru, address_en, phones,
       zone, created_at)
     VALUES (gen_random_uuid(), 'load', 'almaty', 'phc', 'Жүктеме емханасы', 'Поликлиника под нагрузкой',
       'Clinic under load', 'Абай көшесі, 1', 'улица Абая, 1', '1 Abai Street', '{+77272000000}', 'Asia/Almaty', $1)
     RETURNING id`,
    [SINCE],
  );
  const clinicId = rows[0]?.id ?? '';
  await client.query(
    `INSERT INTO clinic_service (id, clinic_id, service, regulation, applies_from, decision, created_at)
     VALUES (gen_random_uuid(), $1, 'doctor-home-call', 'almaty-2-337/1', $2::date, 'Бұйрық № 1', $2::date),
            (gen_random_uuid(), $1, 'doctor-appointment', 'almaty-2-337/2', $2::date, 'Бұйрық № 1', $2::date)`,
    [clinicId, SINCE],
  );
  await client.query(
    `INSERT INTO clinic_hours (id, clinic_id, weekday, opens, closes, valid_from)
     SELECT gen_random_uuid(), $1, weekday, CASE weekday WHEN 6 THEN '09:00' ELSE '08:00' END,
       CASE weekday WHEN 6 THEN '14:00' ELSE '20:00' END, $2 FROM generate_series(1, 6) AS weekday`,
    [clinicId, SINCE],
  );
  return clinicId;
}

type Row = Omit<Person, 'sessionId' | 'cookie'>;

async function addPeople(client: pg.Client, clinicId: string): Promise<Row[]> {
  const used = new Set<Iin>();
  const made = Array.from({ length: PEOPLE }, (_, n) => {
    const { born, ...named } = personAt(n);
    let iin = makeIin({ born, sex: named.sex, sequence: 1 + Math.floor(n / 20_160) });
    for (let sequence = 2; used.has(iin); sequence += 1) iin = makeIin({ born, sex: named.sex, sequence });
    used.add(iin);
    const phone = `+7705${String(n).padStart(7, '0')}`;
    const searchText = searchTextOf({ ...named, iin, phone });
    return { ...named, born, iin, phone, searchText, address: `Алматы, Абай даңғылы, ${(n % 200) + 1}-үй` };
  });
  const { rows } = await client.query<{ id: string; iin: string }>(
    `INSERT INTO person (id, iin, surname, given_name, patronymic, birth_date, sex, phone, address, search_text, created_at)
     SELECT gen_random_uuid(), row.iin, row.surname, row."givenName", row.patronymic, row.born, row.sex::"Sex", row.phone,
       row.address, row."searchText", $2
     FROM jsonb_to_recordset($1::jsonb) AS row(iin text, surname text, "givenName" text, patronymic text, born date,
       sex text, phone text, address text, "searchText" text)
     RETURNING id::text, iin`,
    [JSON.stringify(made), SINCE],
  );
  await client.query(
    `INSERT INTO attachment (id, person_id, clinic_id, since)
     SELECT gen_random_uuid(), id, $1, $2 FROM unnest($3::uuid[]) AS id`,
    [clinicId, SINCE, rows.map(({ id }) => id)],
  );
  const accounts = await client.query<{ id: string; person_id: string }>(
    `INSERT INTO account (id, person_id, password_hash, created_at)
     SELECT gen_random_uuid(), id, 'nobody signs in with it', $1 FROM unnest($2::uuid[]) AS id
     RETURNING id::text, person_id::text`,
    [SINCE, rows.slice(0, BOOKERS + 1).map(({ id }) => id)],
  );
  const accountOf = new Map(accounts.rows.map(({ id, person_id }) => [person_id, id]));
  const facts = new Map<string, (typeof made)[number]>(made.map((person) => [person.iin, person]));
  return rows.flatMap(({ id, iin }) => {
    const person = facts.get(iin);
    return person ? [{ ...person, iin, personId: id, accountId: accountOf.get(id) ?? '' }] : [];
  });
}

async function addDoctors(client: pg.Client, clinicId: string): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    `INSERT INTO doctor (id, clinic_id, surname, given_name, speciality, room, visits_homes, active_from)
     SELECT gen_random_uuid(), $1, surname, 'Дана', 'general-practitioner', n::text, true, $2
     FROM unnest($3::text[]) WITH ORDINALITY AS doctor (surname, n) RETURNING id::text`,
    [clinicId, SINCE, Array.from({ length: DOCTORS }, (_, n) => personAt(PEOPLE + n).surname)],
  );
  const doctorIds = rows.map(({ id }) => id);
  await client.query(
    `WITH week AS (INSERT INTO doctor_week (id, doctor_id, clinic_id, valid_from, published_at)
       SELECT gen_random_uuid(), id, $1, $2::date, $2::date FROM unnest($3::uuid[]) AS id RETURNING id)
     INSERT INTO week_block (id, week_id, weekday, starts, ends, kind, slot_minutes)
     SELECT gen_random_uuid(), week.id, weekday, block.starts, block.ends, block.kind::"BlockKind", block.minutes
     FROM week, generate_series(1, 6) AS weekday, (VALUES
       ('09:00', '12:00', 'appointments', 15), ('12:30', '14:00', 'appointments', 15),
       ('14:00', '18:00', 'home-visits', 30)) AS block (starts, ends, kind, minutes)
     WHERE weekday < 6 OR block.ends <= '14:00'`,
    [clinicId, SINCE, doctorIds],
  );
  return doctorIds;
}

async function withSession(client: pg.Client, person: Row, now: Date, clinicId?: string): Promise<Person> {
  const { rows } = await client.query<{ id: string }>(
    `INSERT INTO session (id, account_id, kind, device, created_at, last_seen_at, expires_at, second_factor_at, clinic_id)
     VALUES (gen_random_uuid(), $1, $2::"SessionKind", 'load', $3, $3, $4, $5, $6) RETURNING id::text`,
    [
      person.accountId,
      clinicId ? 'staff' : 'citizen',
      now,
      new Date(now.getTime() + 10 * HOUR),
      clinicId ? now : null,
      clinicId ?? null,
    ],
  );
  const sessionId = rows[0]?.id ?? '';
  const cookie = `${sessionCookieName()}=${await mintSessionToken(sessionId, 10 * 3600)}`;
  return { ...person, sessionId, cookie };
}
