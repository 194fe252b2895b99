/** A clinic with doctors, an administrator and citizens. Invented; one a test file. */
import { connect, type Database } from '@/lib/database/client';
import { inTransaction, type Tx } from '@/lib/database/transaction';
import { makeIin } from '@/lib/iin/make-iin';
import type { Outcome } from '@/lib/outcome';
import type { Context } from '@/services/context';
import type { Actor, StaffRole } from '@/services/identity/actor';
import { type Booked, bookDirect, bookHeld } from '@/services/scheduling/book-slot';
import { dateColumn } from '@/services/scheduling/days';
import { transact } from '@/services/transact';
import type { Day } from '@/services/working-time/day';

/** Friday the 20th, noon; Monday the 23rd is the day that most tests book. */
export const NOW = new Date('2026-11-20T12:00:00+05:00');
export const MONDAY: Day = '2026-11-23';
export const at = (time: string, day: Day = MONDAY) => new Date(`${day}T${time}:00+05:00`);

const SINCE = '2026-01-01';
const NIL = '00000000-0000-7000-8000-000000000000';

export type Citizen = Extract<Actor, { kind: 'citizen' }>;
export type Staff = Extract<Actor, { kind: 'staff' }>;

export class World {
  private people = 0;
  private requests = 0;
  private clinics = 0;
  readonly database: Database;

  constructor(url: string, poolSize = 20) {
    this.database = connect(url, { poolSize });
  }

  system<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return inTransaction(this.database, { kind: 'system' }, work, { at: NOW });
  }

  as(actor: Actor, now: Date = NOW): Context {
    return { database: this.database, clock: () => now, actor, traceId: 'test' };
  }

  clinic(): Promise<string> {
    this.clinics += 1;
    const name = `Емхана ${this.clinics}`;
    return this.system(async (tx) => {
      const { id } = await tx.clinic.create({
        data: {
          slug: `clinic-${this.clinics}`,
          region: 'almaty',
          kind: 'phc',
          zone: 'Asia/Almaty',
          nameKk: name,
          nameRu: name,
          nameEn: name,
          addressKk: name,
          addressRu: name,
          addressEn: name,
          createdAt: NOW,
        },
        select: { id: true },
      });
      await tx.clinicHours.createMany({
        data: [1, 2, 3, 4, 5].map((weekday) => ({
          clinicId: id,
          weekday,
          opens: '08:00',
          closes: '20:00',
          validFrom: dateColumn(SINCE),
        })),
      });
      return id;
    });
  }

  /** Sees people from 9 to 12 in slots of half an hour, Monday to Friday, unless told otherwise. */
  doctor(
    clinicId: string,
    { starts = '09:00', ends = '12:00', slotMinutes = 30, speciality = 'cardiologist' } = {},
  ): Promise<string> {
    return this.system(async (tx) => {
      const { id } = await tx.doctor.create({
        data: {
          clinicId,
          surname: 'Оспанов',
          givenName: 'Болат',
          speciality,
          room: '12',
          visitsHomes: true,
          activeFrom: dateColumn(SINCE),
        },
        select: { id: true },
      });
      const week = await tx.doctorWeek.create({
        data: { clinicId, doctorId: id, validFrom: dateColumn(SINCE), publishedAt: NOW },
        select: { id: true },
      });
      await tx.weekBlock.createMany({
        data: [1, 2, 3, 4, 5].map((weekday) => ({
          weekId: week.id,
          weekday,
          starts,
          ends,
          kind: 'appointments' as const,
          slotMinutes,
        })),
      });
      return id;
    });
  }

  async person(): Promise<{ personId: string; accountId: string; iin: string }> {
    this.people += 3; // a number never issued takes the next one
    const born = '1985-03-08';
    const iin = makeIin({ born, sex: 'female', sequence: this.people });
    const row = await this.system((tx) =>
      tx.person.create({
        data: {
          iin,
          surname: `Ахметова${this.people}`,
          givenName: 'Айгүл',
          phone: '+77010000000',
          birthDate: new Date(born),
          sex: 'female',
          createdAt: NOW,
          account: { create: { passwordHash: 'x', createdAt: NOW } },
        },
        select: { id: true, account: { select: { id: true } } },
      }),
    );
    return { personId: row.id, accountId: row.account?.id ?? '', iin };
  }

  async citizen(): Promise<Citizen> {
    const { personId, accountId } = await this.person();
    return { kind: 'citizen', personId, accountId, sessionId: NIL };
  }

  async staff(clinicId: string, roles: readonly StaffRole[]): Promise<Staff & { appointmentIds: string[] }> {
    const { personId, accountId } = await this.person();
    const appointmentIds = await this.system(async (tx) => {
      const ids: string[] = [];
      for (const role of roles) {
        const row = await tx.staffAppointment.create({
          data: { clinicId, personId, role, validFrom: dateColumn(SINCE) },
          select: { id: true },
        });
        ids.push(row.id);
      }
      return ids;
    });
    return {
      kind: 'staff',
      personId,
      accountId,
      clinicId,
      roles,
      name: 'Сейтова А.',
      sessionId: NIL,
      appointmentIds,
    };
  }

  /** A request in the database, as filing would leave it before it books. */
  async request(tx: Tx, clinicId: string, personId: string): Promise<string> {
    this.requests += 1;
    const row = await tx.request.create({
      data: {
        clinicId,
        service: 'doctor-appointment',
        channel: 'portal',
        number: `TEST-${String(this.requests).padStart(5, '0')}`,
        regulation: 'almaty-2-337/2',
        regulationVersion: 'v',
        recipientId: personId,
        applicantId: personId,
        applicantKind: 'self',
        locale: 'kk',
        status: 'open',
        filedAt: NOW,
        acceptedAt: NOW,
        answers: {},
        state: {},
        version: 1,
      },
      select: { id: true },
    });
    return row.id;
  }

  bookHeld(citizen: Citizen, clinicId: string, bookingId: string, now = NOW): Promise<Outcome<Booked>> {
    return transact(this.as(citizen, now), async (tx, unit) => {
      const requestId = await this.request(tx, clinicId, citizen.personId);
      return bookHeld(tx, unit, { bookingId, requestId, personId: citizen.personId });
    });
  }

  /** Straight away, without a hold. */
  async book(citizen: Citizen, clinicId: string, doctorId: string, startsAt: Date): Promise<Outcome<Booked>> {
    return transact(this.as(citizen), async (tx, unit) => {
      const { personId } = citizen;
      const requestId = await this.request(tx, clinicId, personId);
      return bookDirect(tx, unit, {
        clinicId,
        doctorId,
        startsAt,
        kind: 'appointments',
        requestId,
        personId,
      });
    });
  }

  close(): Promise<void> {
    return this.database.$disconnect();
  }
}

/** The value, or the refusal as the test's failure. */
export function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.refusal)}`);
  return outcome.value;
}

export const codeOf = (outcome: Outcome<unknown>): string => (outcome.ok ? 'ok' : outcome.refusal.code);
