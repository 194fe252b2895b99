/** Tries to see and change what belongs to others, through every table there is. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isAccessViolation } from '@/lib/database/errors';
import type { Access, Tx } from '@/lib/database/transaction';
import { withClient } from '@/lib/ops/postgres/database.mjs';
import { createDatabase } from '../support/database';
import { AT, addClinic, addPerson, type ClinicFixture, open } from './fixture';

const server = await createDatabase();
const { database, system, as } = open(server.url);

let a: ClinicFixture;
let b: ClinicFixture;
beforeAll(async () => {
  a = await system((tx) => addClinic(tx, 'clinic-a'));
  b = await system((tx) => addClinic(tx, 'clinic-b'));
});
afterAll(() => database.$disconnect());

/** Everybody may read these: they are what a clinic publishes. */
const PUBLISHED = [
  'clinic',
  'clinic_service',
  'clinic_hours',
  'clinic_closure',
  'calendar_day',
  'doctor',
  'setting',
];

const tables = () =>
  withClient(server.url, async (client) => {
    const { rows } = await client.query<{ name: string; clinic: boolean }>(`
      SELECT c.relname AS name, EXISTS (SELECT FROM pg_attribute WHERE attrelid = c.oid AND attname = 'clinic_id') AS clinic
      FROM pg_class c WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace ORDER BY 1`);
    return rows;
  });

const count = async (tx: Tx, table: string, where: string) => {
  const rows = await tx.$queryRawUnsafe<{ n: number }[]>(
    `SELECT count(*)::int AS n FROM "${table}" WHERE ${where}`,
  );
  return rows[0]?.n ?? 0;
};

/** How many rows of the table the access sees; a refusal is none. */
const seen = (access: Access, table: string, where = 'true') =>
  as(access, (tx) => count(tx, table, where)).catch((error: unknown) => {
    if (isAccessViolation(error)) return 0;
    throw error;
  });

describe('row-level security', () => {
  it('is on, and forced on the owner, for every table with people or clinics in it', async () => {
    const open = await withClient(server.url, async (client) => {
      const { rows } = await client.query<{ relname: string }>(`
        SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace
          AND NOT (relrowsecurity AND relforcerowsecurity) ORDER BY 1`);
      return rows.map(({ relname }) => relname);
    });
    // Heads of audit chains and counters hold nobody's data, and no role but their owner may write them.
    expect(open).toEqual(['_prisma_migrations', 'audit_head', 'rate_limit']);
  });

  it('shows the login itself nothing: no role taken, no settings, or a role given back', async () => {
    for (const { name } of await tables()) {
      if (['_prisma_migrations', 'rate_limit', 'audit_head'].includes(name)) continue;
      const naked = await database.$queryRawUnsafe<{ n: number }[]>(
        `SELECT count(*)::int AS n FROM "${name}"`,
      );
      expect(naked[0]?.n, `${name} without a role`).toBe(0);
      const reset = await as(a.staff, async (tx) => {
        await tx.$executeRawUnsafe('RESET ROLE');
        return count(tx, name, 'true');
      });
      expect(reset, `${name} after RESET ROLE`).toBe(0);
    }
  });

  it('shows a role without settings nothing of anybody', async () => {
    for (const role of ['emhana_public', 'emhana_citizen', 'emhana_staff']) {
      for (const { name } of await tables()) {
        if (PUBLISHED.includes(name)) continue;
        const n = await database
          .$transaction(async (tx) => {
            await tx.$executeRawUnsafe(`SET LOCAL ROLE ${role}`);
            return count(tx, name, 'true');
          })
          .catch((error: unknown) => {
            if (isAccessViolation(error)) return 0;
            throw error;
          });
        expect(n, `${name} as ${role}`).toBe(0);
      }
    }
  });

  it('keeps staff of one clinic from reading another clinic, through every table that names a clinic', async () => {
    const ofClinics = (await tables()).filter(({ name, clinic }) => clinic && !PUBLISHED.includes(name));
    expect(ofClinics.length).toBeGreaterThan(10);
    for (const { name } of ofClinics) {
      const theirs = `clinic_id = '${b.clinicId}'`;
      if (name !== 'session')
        expect(await as({ kind: 'system' }, (tx) => count(tx, name, theirs)), name).toBeGreaterThan(0);
      expect(await seen(a.staff, name, theirs), name).toBe(0);
    }
  });

  it('keeps staff of one clinic from changing or deleting another clinic’s rows', async () => {
    for (const { name, clinic } of await tables()) {
      if (!clinic) continue;
      for (const change of [
        `UPDATE "${name}" SET clinic_id = '${a.clinicId}' WHERE clinic_id = '${b.clinicId}'`,
        `DELETE FROM "${name}" WHERE clinic_id = '${b.clinicId}'`,
      ]) {
        const changed = await as(a.staff, (tx) => tx.$executeRawUnsafe(change)).catch((error: unknown) => {
          if (isAccessViolation(error)) return 0;
          throw error;
        });
        expect(changed, change).toBe(0);
      }
    }
  });

  it('keeps staff from handing their own rows over to another clinic', async () => {
    for (const table of ['request', 'task', 'booking', 'doctor', 'doctor_week']) {
      const move = `UPDATE "${table}" SET clinic_id = '${b.clinicId}' WHERE clinic_id = '${a.clinicId}'`;
      await expect(
        as(a.staff, (tx) => tx.$executeRawUnsafe(move)),
        table,
      ).rejects.toSatisfy(isAccessViolation);
    }
  });

  it('keeps staff from writing another clinic’s audit, or under another name', async () => {
    const forge = `INSERT INTO audit_entry (chain, at, actor_kind, actor_id, action)
      VALUES ('${a.clinicId}', now(), 'staff', '${b.staffPersonId}', 'forged')`;
    await expect(as(a.staff, (tx) => tx.$executeRawUnsafe(forge))).rejects.toSatisfy(isAccessViolation);
    expect(await seen(a.staff, 'audit_entry', `chain = '${b.clinicId}'`)).toBe(0);
  });

  it('shows staff the people their clinic knows, and nobody else', async () => {
    expect(await seen(a.staff, 'person', `id = '${a.personId}'`)).toBe(1);
    expect(await seen(a.staff, 'person', `id = '${b.personId}'`)).toBe(0);
    expect(await seen(a.staff, 'attachment', `person_id = '${b.personId}'`)).toBe(0);
    for (const table of ['account', 'draft', 'delivery', 'session']) {
      expect(await seen(a.staff, table, table === 'account' ? `id = '${a.accountId}'` : 'true'), table).toBe(
        0,
      );
    }
  });

  it('finds a person at the counter by the whole IIN, who is then known to that clinic alone', async () => {
    const stranger = await system((tx) => addPerson(tx, 'Бөтен'));
    const found = await as(a.staff, async (tx) => {
      expect(await count(tx, 'person', `iin = '${stranger.iin}'`)).toBe(0);
      const rows = await tx.$queryRaw<{ id: string | null }[]>`SELECT look_up_person(${stranger.iin}) AS id`;
      return tx.person.findUnique({ where: { id: rows[0]?.id ?? randomUUID() }, select: { surname: true } });
    });
    expect(found).toEqual({ surname: 'Бөтен' });
    expect(await seen(b.staff, 'person', `id = '${stranger.id}'`)).toBe(0);
    await expect(
      as(a.citizen, (tx) => tx.$queryRaw`SELECT look_up_person(${b.iin})::text`),
    ).rejects.toSatisfy(isAccessViolation);
  });

  it('lets staff enter a person, whom they then see', async () => {
    const entered = await as(a.staff, (tx) =>
      tx.person.create({
        data: {
          surname: 'Жаңа',
          givenName: 'Адам',
          birthDate: AT,
          sex: 'male',
          createdAt: AT,
          enteredAtId: b.clinicId,
        },
        select: { id: true, enteredAtId: true },
      }),
    );
    expect(entered.enteredAtId).toBe(a.clinicId);
    expect(await seen(a.staff, 'clinic_person', `person_id = '${entered.id}'`)).toBe(1);
    expect(await seen(b.staff, 'person', `id = '${entered.id}'`)).toBe(0);
  });

  it('searches the caller’s clinic only', async () => {
    const requests = await as(
      a.staff,
      (tx) => tx.$queryRaw<{ id: string }[]>`SELECT id FROM search_requests(ARRAY['әсел', 'аз'])`,
    );
    expect(requests).toEqual([{ id: a.requestId }]);
    const known = await as(
      a.staff,
      (tx) => tx.$queryRaw<{ id: string }[]>`SELECT id FROM search_people(ARRAY['азамат'])`,
    );
    expect(known).toEqual([{ id: a.personId }]);
    const none = await as(
      a.staff,
      (tx) => tx.$queryRaw<{ id: string }[]>`SELECT id FROM search_people(ARRAY['%', '_'])`,
    );
    expect(none).toEqual([]);
  });

  it('shows a citizen what is theirs in every table, and nothing of another', async () => {
    const theirs: [string, string][] = [
      ['person', `id = '${b.personId}'`],
      ['account', `id = '${b.accountId}'`],
      ['session', `account_id = '${b.accountId}'`],
      ['attachment', `person_id = '${b.personId}'`],
      ['request', `id = '${b.requestId}'`],
      ['case_event', `request_id = '${b.requestId}'`],
      ['task', `request_id = '${b.requestId}'`],
      ['journal_entry', `request_id = '${b.requestId}'`],
      ['signed_document', `request_id = '${b.requestId}'`],
      ['document_end', `request_id = '${b.requestId}'`],
      ['booking', `id = '${b.bookingId}'`],
      ['message', `id = '${b.messageId}'`],
      ['draft', `id = '${b.draftId}'`],
      ['audit_entry', `subject_id = '${b.personId}'`],
    ];
    for (const [table, where] of theirs) {
      expect(await seen(b.citizen, table, where), `own ${table}`).toBe(1);
      expect(await seen(a.citizen, table, where), `another's ${table}`).toBe(0);
    }
    for (const table of ['note', 'delivery', 'staff_appointment', 'clinic_person', 'audit_head'])
      expect(await seen(a.citizen, table), table).toBe(0);
  });

  it('keeps a citizen from filing for another, booking in another’s name, or touching another’s rows', async () => {
    const book = (values: string) =>
      as(a.citizen, (tx) =>
        tx.$executeRawUnsafe(`INSERT INTO booking (id, clinic_id, doctor_id, kind, starts_at, ends_at, state, held_until,
          held_by_id, person_id, created_at) VALUES ('${randomUUID()}', '${a.clinicId}', '${a.doctorId}', 'appointments',
          now(), now() + interval '1 minute', 'held', now(), ${values}, now())`),
      );
    await expect(book(`'${b.accountId}', '${a.personId}'`)).rejects.toSatisfy(isAccessViolation);
    await expect(book(`'${a.accountId}', '${b.personId}'`)).rejects.toSatisfy(isAccessViolation);
    for (const change of [
      `UPDATE request SET status = 'closed' WHERE id = '${b.requestId}'`,
      `UPDATE booking SET state = 'cancelled' WHERE id = '${b.bookingId}'`,
      `UPDATE person SET phone = '+77019999999' WHERE id = '${b.personId}'`,
      `UPDATE message SET read_at = now() WHERE id = '${b.messageId}'`,
      `DELETE FROM draft WHERE id = '${b.draftId}'`,
      `UPDATE session SET revoked_at = now() WHERE account_id = '${b.accountId}'`,
    ])
      expect(await as(a.citizen, (tx) => tx.$executeRawUnsafe(change)), change).toBe(0);
    for (const forbidden of [
      `UPDATE person SET iin = '${b.iin}' WHERE id = '${a.personId}'`,
      `INSERT INTO representation (id, principal_id, representative_id, kind, document_kind, document_number, document_date,
        status, created_at) VALUES ('${randomUUID()}', '${b.personId}', '${a.personId}', 'parent', 'x', '1', now(), 'verified', now())`,
      `INSERT INTO case_event (request_id, clinic_id, sequence, type, data, at, actor_kind)
        VALUES ('${b.requestId}', '${b.clinicId}', 2, 'x', '{}', now(), 'citizen')`,
    ])
      await expect(
        as(a.citizen, (tx) => tx.$executeRawUnsafe(forbidden)),
        forbidden,
      ).rejects.toSatisfy(isAccessViolation);
  });

  it('shows a parent all of a minor child once the papers were seen, and an agent only what the agent filed', async () => {
    const links = await system(async (tx) => {
      const child = await addPerson(tx, 'Бала', '2019-03-02');
      const request = await tx.request.findUniqueOrThrow({ where: { id: a.requestId } });
      const { id } = await tx.request.create({
        data: {
          ...request,
          id: randomUUID(),
          number: randomUUID().slice(0, 8).toUpperCase(),
          recipientId: child.id,
          applicantId: child.id,
          answers: {},
          state: {},
        },
      });
      const link = { representativeId: b.personId, documentKind: 'x', documentDate: AT, createdAt: AT };
      const parent = await tx.representation.create({
        data: { ...link, principalId: child.id, kind: 'parent', documentNumber: '1', status: 'declared' },
      });
      await tx.representation.create({
        data: {
          ...link,
          principalId: a.personId,
          kind: 'power_of_attorney',
          documentNumber: '2',
          status: 'accepted',
        },
      });
      return { child, requestId: id, parentId: parent.id };
    });
    const ofChild = `id = '${links.requestId}'`;
    expect(await seen(b.citizen, 'request', ofChild), 'by word alone').toBe(0);
    await system((tx) =>
      tx.representation.update({ where: { id: links.parentId }, data: { status: 'verified' } }),
    );
    expect(await seen(b.citizen, 'request', ofChild), 'papers seen').toBe(1);
    expect(await seen(b.citizen, 'person', `id = '${links.child.id}'`)).toBe(1);
    expect(await seen(b.citizen, 'person', `id = '${a.personId}'`), 'the principal').toBe(1);
    expect(await seen(b.citizen, 'request', `id = '${a.requestId}'`), 'the principal’s own request').toBe(0);
    expect(await seen(b.citizen, 'message', `id = '${a.messageId}'`), 'the principal’s messages').toBe(0);
    await system((tx) => tx.representation.update({ where: { id: links.parentId }, data: { endedAt: AT } }));
    expect(await seen(b.citizen, 'request', ofChild), 'ended').toBe(0);
  });

  it('shows the public when a doctor is taken, and not by whom', async () => {
    const anybody: Access = { kind: 'public' };
    const taken = await as(
      anybody,
      (tx) => tx.$queryRaw<object[]>`
      SELECT * FROM taken_times(ARRAY[${a.doctorId}::uuid], ${AT}::timestamptz, ${new Date(AT.getTime() + 1000)}::timestamptz)`,
    );
    expect(taken).toEqual([
      { doctor_id: a.doctorId, starts_at: AT, ends_at: new Date(AT.getTime() + 15 * 60_000) },
    ]);
    for (const { name } of await tables())
      if (!PUBLISHED.includes(name)) expect(await seen(anybody, name), name).toBe(0);
    expect(await seen(a.citizen, 'week_block'), 'an unpublished week').toBe(0);
    await system((tx) => tx.doctorWeek.update({ where: { id: a.weekId }, data: { publishedAt: AT } }));
    expect(await seen(anybody, 'week_block'), 'a published week').toBe(1);
  });

  it('keeps everybody from the queue of jobs and from the list of migrations', async () => {
    for (const access of [a.staff, a.citizen, { kind: 'system' }] as const)
      for (const read of ['SELECT * FROM graphile_worker._private_jobs', 'SELECT * FROM _prisma_migrations'])
        await expect(
          as(access, (tx) => tx.$queryRawUnsafe(read)),
          read,
        ).rejects.toSatisfy(isAccessViolation);
  });
});
