import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withClient } from '@/lib/ops/postgres/database.mjs';
import { createDatabase } from '../support/database';
import { addClinic, open } from './fixture';

const server = await createDatabase();
const { database, system, as } = open(server.url);

beforeAll(() => system((tx) => addClinic(tx, 'clinic-a')));
afterAll(() => database.$disconnect());

const TABLES = ['case_event', 'journal_entry', 'signed_document', 'document_end', 'audit_entry'];
const CHANGES = TABLES.flatMap((table) => [
  `UPDATE ${table} SET ${table === 'audit_entry' ? `action = 'x'` : `clinic_id = clinic_id`}`,
  `DELETE FROM ${table}`,
  `TRUNCATE ${table} CASCADE`,
]);

describe('what is written once', () => {
  it.each(CHANGES)('is refused to the portal: %s', async (change) => {
    await expect(as({ kind: 'system' }, (tx) => tx.$executeRawUnsafe(change))).rejects.toThrow(
      /denied|append-only/,
    );
  });

  it.each(CHANGES)('is refused to a superuser: %s', async (change) => {
    await expect(withClient(server.adminUrl, (client) => client.query(change))).rejects.toThrow(
      /append-only/,
    );
  });

  it('stays refused where ordinary triggers are switched off for a session', async () => {
    const quiet = withClient(server.adminUrl, async (client) => {
      await client.query('SET session_replication_role = replica');
      await client.query('DELETE FROM case_event');
    });
    await expect(quiet).rejects.toThrow(/append-only/);
  });

  it('holds the hash of its bytes, or is not stored', async () => {
    const wrong = as(
      { kind: 'system' },
      (tx) =>
        tx.$executeRaw`INSERT INTO signed_document (id, request_id, clinic_id, purpose, media_type, bytes, sha256, at)
        SELECT gen_random_uuid(), id, clinic_id, 'request', 'text/plain', 'a', sha256('b'), now() FROM request`,
    );
    await expect(wrong).rejects.toThrow(/signed_document_sha256/);
  });
});
