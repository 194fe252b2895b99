import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isCheckViolation, isExclusionViolation } from '@/lib/database/errors';
import type { Tx } from '@/lib/database/transaction';
import { createDatabase } from '../support/database';
import { AT, addClinic, type ClinicFixture, open } from './fixture';

const server = await createDatabase();
const { database, system, as } = open(server.url, 25);

let clinic: ClinicFixture;
beforeAll(async () => {
  clinic = await system((tx) => addClinic(tx, 'clinic-a'));
});
afterAll(() => database.$disconnect());

const MINUTE = 60_000;
const hold = (
  tx: Tx,
  from: number,
  to: number,
  heldUntil: Date | null = new Date(AT.getTime() + 5 * MINUTE),
) =>
  tx.booking.create({
    data: {
      clinicId: clinic.clinicId,
      doctorId: clinic.doctorId,
      kind: 'appointments',
      startsAt: new Date(AT.getTime() + from * MINUTE),
      endsAt: new Date(AT.getTime() + to * MINUTE),
      state: 'held',
      heldUntil,
      heldById: clinic.accountId,
      createdAt: AT,
    },
    select: { id: true },
  });

describe('one doctor’s time', () => {
  it('asked for by a hundred at once is given to exactly one, and the others are told why', async () => {
    const tries = await Promise.allSettled(
      Array.from({ length: 100 }, (_, n) => as(clinic.citizen, (tx) => hold(tx, 600 + (n % 3), 615))),
    );
    const refused = tries.filter((result) => result.status === 'rejected');
    expect(refused).toHaveLength(99);
    for (const { reason } of refused) expect(isExclusionViolation(reason, 'booking_no_overlap')).toBe(true);
  });

  it('may begin at the minute another ends', async () => {
    await system((tx) => hold(tx, 700, 715));
    await expect(system((tx) => hold(tx, 715, 730))).resolves.toBeDefined();
    await expect(system((tx) => hold(tx, 714, 716))).rejects.toSatisfy((e) => isExclusionViolation(e));
  });

  it('is free again when a hold ran out, for whoever comes next', async () => {
    await system((tx) => hold(tx, 800, 815, new Date(AT.getTime() - 1)));
    const next = as(clinic.citizen, async (tx) => {
      await tx.$queryRaw`SELECT release_expired_holds(${clinic.doctorId}::uuid)`;
      return hold(tx, 800, 815);
    });
    await expect(next).resolves.toBeDefined();
  });

  it('held says until when, and ends after it starts', async () => {
    await expect(system((tx) => hold(tx, 900, 915, null))).rejects.toSatisfy((e) =>
      isCheckViolation(e, 'booking_held'),
    );
    await expect(system((tx) => hold(tx, 915, 900))).rejects.toThrow(
      /booking_ends_after_start|range lower bound/,
    );
  });
});

describe('a schedule', () => {
  it('published twice for one day is refused', async () => {
    const week = (from: string, until: string | null) =>
      system((tx) =>
        tx.doctorWeek.create({
          data: {
            clinicId: clinic.clinicId,
            doctorId: clinic.doctorId,
            validFrom: new Date(from),
            validUntil: until ? new Date(until) : null,
            publishedAt: AT,
          },
        }),
      );
    await week('2026-01-01', '2026-01-31');
    await expect(week('2026-01-31', null)).rejects.toSatisfy((e) =>
      isExclusionViolation(e, 'doctor_week_no_overlap'),
    );
    await expect(week('2026-02-01', null)).resolves.toBeDefined();
  });

  it('that overlaps itself, ends before it starts, or has no such hour is refused', async () => {
    const block = (starts: string, ends: string, weekday = 1) =>
      system((tx) =>
        tx.weekBlock.create({
          data: { weekId: clinic.weekId, weekday, starts, ends, kind: 'appointments', slotMinutes: 15 },
        }),
      );
    await expect(block('12:30', '14:00')).rejects.toSatisfy((e) =>
      isExclusionViolation(e, 'week_block_no_overlap'),
    );
    await expect(block('13:00', '14:00')).resolves.toBeDefined();
    await expect(block('25:00', '26:00')).rejects.toThrow();
    await expect(block('9:00', '10:00')).rejects.toThrow();
    await expect(block('17:00', '16:00')).rejects.toThrow();
    await expect(block('09:00', '10:00', 8)).rejects.toSatisfy((e) =>
      isCheckViolation(e, 'week_block_weekday'),
    );
  });
});

describe('a journal', () => {
  it('numbers the lines of a day without gap or double, whoever writes', async () => {
    const line = () =>
      as(clinic.citizen, async (tx) => {
        const rows = await tx.$queryRaw<{ line: number }[]>`
          SELECT next_journal_line(${clinic.clinicId}::uuid, 'calls', ${AT}::date) AS line`;
        await tx.journalEntry.create({
          data: {
            id: randomUUID(),
            clinicId: clinic.clinicId,
            requestId: clinic.requestId,
            journal: 'calls',
            date: AT,
            line: rows[0]?.line ?? 0,
            fields: [],
            enteredAt: AT,
          },
        });
        return rows[0]?.line ?? 0;
      });
    const lines = await Promise.all(Array.from({ length: 30 }, line));
    expect(lines.sort((one, other) => one - other)).toEqual(Array.from({ length: 30 }, (_, n) => n + 2));
  });
});
