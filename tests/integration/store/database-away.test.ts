/** The database goes away in the middle and comes back: an honest answer, nothing half done, no restart. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isUnavailable } from '@/lib/database/errors';
import { withClient } from '@/lib/ops/postgres/database.mjs';
import { ok, refuse } from '@/lib/outcome';
import type { Context } from '@/services/context';
import { transact } from '@/services/transact';
import { createDatabase } from '../support/database';
import { AT, addClinic, type ClinicFixture, open } from './fixture';
import { Wire } from './wire';

const server = await createDatabase();
const wire = await Wire.to(server.url);
const { database, system } = open(wire.url);
const portal: Context = { database, clock: () => AT, traceId: 't', actor: { kind: 'portal' } };

let clinic: ClinicFixture;
beforeAll(async () => {
  clinic = await system((tx) => addClinic(tx, 'clinic-a'));
});
afterAll(async () => {
  await database.$disconnect();
  wire.cut();
});

const note = (text: string, meanwhile: () => Promise<unknown> = async () => undefined) =>
  transact(portal, async (tx) => {
    const data = {
      requestId: clinic.requestId,
      clinicId: clinic.clinicId,
      authorId: clinic.staffPersonId,
      authorName: 'Т.',
      text,
      at: AT,
    };
    await tx.note.create({ data });
    await meanwhile();
    await tx.note.create({ data });
    return ok('written');
  });
const notes = (text: string) => system((tx) => tx.note.count({ where: { text } }));

describe('a database that goes away', () => {
  it('in the middle of a use case leaves nothing half done and says so; the next one works', async () => {
    expect(await note('cut', async () => wire.cut())).toEqual(refuse({ code: 'unavailable' }));
    expect(await note('while away')).toEqual(refuse({ code: 'unavailable' }));
    await wire.mend();
    expect(await notes('cut')).toBe(0);
    expect(await note('after')).toEqual(ok('written'));
    expect(await notes('after')).toBe(2);
  });

  it('and ends every connection itself, as on a restart, is found again', async () => {
    const end = () =>
      withClient(server.adminUrl, (client) =>
        client.query(
          'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
        ),
      );
    await note('before'); // leaves idle connections in the pool
    expect(await note('ended', end)).toEqual(refuse({ code: 'unavailable' }));
    expect(await notes('ended')).toBe(0);
    const many = await Promise.all(Array.from({ length: 10 }, () => note('many')));
    expect(many.every((outcome) => outcome.ok)).toBe(true);
  });

  it('is told apart from a bug', () => {
    expect(isUnavailable(new Error('undefined is not a function'))).toBe(false);
    expect(isUnavailable(Object.assign(new Error('x'), { code: 'ECONNREFUSED' }))).toBe(true);
  });
});
