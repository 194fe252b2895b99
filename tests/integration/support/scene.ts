/** A clinic at work: hours, doctors with published weeks, registrars, people. Invented; one a test file. */
import { connect, type Database } from '@/lib/database/client';
import { inTransaction, type Tx } from '@/lib/database/transaction';
import { makeIin } from '@/lib/iin/make-iin';
import { searchTextOf } from '@/lib/names/fold';
import type { Context } from '@/services/context';
import type { Actor, StaffRole } from '@/services/identity/actor';
import type { Service } from '@/services/regulations/language/names';
import { giveSeal, makeBin } from '@/tests/integration/support/seals';

export interface Scene {
  database: Database;
  clinicId: string;
  bin: string;
  /** Visits homes 14:00–18:00 and sees people 9:00–13:00, Monday to Saturday. */
  doctorId: string;
  doctor: Member;
  registrar: Member;
  otherRegistrar: Member;
  citizen: Citizen;
  stranger: Citizen;
  /** The context of somebody at an instant, `2026-11-23T10:00`, in the clinic's zone (+05). */
  as: (who: Member | Citizen | 'portal', at: string) => Context;
  close: () => Promise<void>;
}

export interface Citizen {
  actor: Extract<Actor, { kind: 'citizen' }>;
  personId: string;
  iin: string;
}
export interface Member {
  actor: Extract<Actor, { kind: 'staff' }>;
  personId: string;
}

const NIL = '00000000-0000-7000-8000-000000000000';
const SINCE = new Date('2024-01-01');

export async function openScene(
  url: string,
  { region, zone, applies }: { region: string; zone: string; applies: Partial<Record<Service, string>> },
): Promise<Scene> {
  const database = connect(url, { poolSize: 20 });
  const bin = makeBin(nextBin++);
  await giveSeal(bin);
  const made = await inTransaction(database, { kind: 'system' }, async (tx) => {
    const clinicId = await addClinic(tx, region, zone, bin);
    for (const [service, regulation] of Object.entries(applies)) {
      await tx.clinicService.create({
        data: {
          clinicId,
          service,
          regulation,
          appliesFrom: SINCE,
          decision: 'Бұйрық № 1',
          noticeMinutes: 120,
          createdAt: SINCE,
        },
      });
    }
    const doctorId = await addDoctor(tx, clinicId);
    return {
      clinicId,
      bin,
      doctorId,
      doctor: await addMember(tx, clinicId, 'Оспанова', ['district-doctor', 'doctor'], doctorId),
      registrar: await addMember(tx, clinicId, 'Сейтова', ['medical-registrar', 'registry-specialist']),
      otherRegistrar: await addMember(tx, clinicId, 'Ким', ['medical-registrar', 'registry-specialist']),
      citizen: await addCitizen(tx, 'Ахметова', clinicId),
      stranger: await addCitizen(tx, 'Бекенов', null),
    };
  });
  return {
    database,
    ...made,
    as: (who, at) => ({
      database,
      clock: () => new Date(`${at}:00+05:00`),
      actor: who === 'portal' ? { kind: 'portal' } : who.actor,
      traceId: 'test',
    }),
    close: () => database.$disconnect(),
  };
}

let nextBin = 1;

async function addClinic(tx: Tx, region: string, zone: string, bin: string): Promise<string> {
  const { id } = await tx.clinic.create({
    data: {
      slug: `${region}-${Math.trunc(performance.now() * 1000)}`,
      region,
      kind: 'phc',
      bin,
      zone,
      nameKk: 'Сынақ емханасы',
      nameRu: 'Пробная поликлиника',
      nameEn: 'Trial clinic',
      addressKk: 'Абай көшесі, 1',
      addressRu: 'улица Абая, 1',
      addressEn: '1 Abai Street',
      phones: ['+77292000000'],
      createdAt: SINCE,
    },
    select: { id: true },
  });
  await tx.clinicHours.createMany({
    data: [1, 2, 3, 4, 5, 6].map((weekday) => ({
      clinicId: id,
      weekday,
      opens: weekday === 6 ? '09:00' : '08:00',
      closes: weekday === 6 ? '14:00' : '20:00',
      validFrom: SINCE,
    })),
  });
  return id;
}

async function addDoctor(tx: Tx, clinicId: string): Promise<string> {
  const { id } = await tx.doctor.create({
    data: {
      clinicId,
      surname: 'Оспанова',
      givenName: 'Дана',
      speciality: 'general-practitioner',
      room: '12',
      visitsHomes: true,
      activeFrom: SINCE,
    },
    select: { id: true },
  });
  const week = await tx.doctorWeek.create({
    data: { clinicId, doctorId: id, validFrom: SINCE, publishedAt: SINCE },
    select: { id: true },
  });
  await tx.weekBlock.createMany({
    data: [1, 2, 3, 4, 5, 6].flatMap((weekday) => [
      {
        weekId: week.id,
        weekday,
        starts: '09:00',
        ends: '13:00',
        kind: 'appointments' as const,
        slotMinutes: 20,
        room: '12',
      },
      {
        weekId: week.id,
        weekday,
        starts: '14:00',
        ends: '18:00',
        kind: 'home_visits' as const,
        slotMinutes: 30,
      },
    ]),
  });
  return id;
}

let people = 0;

async function addPerson(tx: Tx, surname: string) {
  people += 1;
  const born = '1985-03-08';
  const name = { surname, givenName: 'Айгүл', patronymic: 'Серікқызы' };
  // Some sequences are never issued: the next one is taken, and must be nobody else's.
  const iin = makeIin({ born, sex: 'female', sequence: people * 3 });
  const phone = `+7701${String(people).padStart(7, '0')}`;
  const person = await tx.person.create({
    data: {
      ...name,
      iin,
      phone,
      birthDate: new Date(born),
      sex: 'female',
      address: '3-шағынаудан, 5-үй, 12-пәтер',
      searchText: searchTextOf({ ...name, iin, phone }),
      createdAt: SINCE,
      account: { create: { passwordHash: 'x', createdAt: SINCE } },
    },
    select: { id: true, account: { select: { id: true } } },
  });
  return { personId: person.id, accountId: person.account?.id ?? '', iin };
}

export async function addMember(
  tx: Tx,
  clinicId: string,
  surname: string,
  roles: readonly StaffRole[],
  doctorId?: string,
): Promise<Member> {
  const { personId, accountId } = await addPerson(tx, surname);
  await tx.staffAppointment.createMany({
    data: roles.map((role) => ({ clinicId, personId, role, validFrom: SINCE, doctorId: doctorId ?? null })),
  });
  const name = `${surname} А. С.`;
  return {
    personId,
    actor: {
      kind: 'staff',
      accountId,
      personId,
      clinicId,
      roles,
      name,
      sessionId: NIL,
      ...(doctorId ? { doctorId } : {}),
    },
  };
}

async function addCitizen(tx: Tx, surname: string, clinicId: string | null): Promise<Citizen> {
  const { personId, accountId, iin } = await addPerson(tx, surname);
  if (clinicId) await tx.attachment.create({ data: { personId, clinicId, since: SINCE } });
  return { personId, iin, actor: { kind: 'citizen', accountId, personId, sessionId: NIL } };
}
