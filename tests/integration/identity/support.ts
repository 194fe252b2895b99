import { vi } from 'vitest';
import { hashPassword } from '@/lib/auth/password';
import { seal } from '@/lib/auth/secret-box';
import { connect, type Database } from '@/lib/database/client';
import { inTransaction } from '@/lib/database/transaction';
import { birthDateOf, type Iin, sexOf } from '@/lib/iin/iin';
import { makeIin } from '@/lib/iin/make-iin';
import type { Context } from '@/services/context';
import { findSession, type LiveSession } from '@/services/identity/find-session';
import { signIn } from '@/services/identity/sign-in';
import { totpPurpose } from '@/services/identity/totp-purpose';
import { createDatabase } from '@/tests/integration/support/database';

export const NOW = new Date('2026-11-23T05:00:00Z');
export const PASSWORD = 'ақ бота көк тау 7';
export const TOTP = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

export interface World {
  database: Database;
  /** As nobody, at an instant that the test may move. */
  context: Context;
  moveTo: (at: Date) => void;
}

export async function openWorld(): Promise<World> {
  vi.stubEnv('NEXTAUTH_SECRET', 'a secret of at least thirty-two letters');
  vi.stubEnv('EMHANA_SECRET_KEY', Buffer.alloc(32, 7).toString('base64'));
  const { url } = await createDatabase();
  const database = connect(url, { poolSize: 5 });
  let now = NOW;
  return {
    database,
    context: { database, clock: () => now, actor: { kind: 'public' }, traceId: 'test-trace' },
    moveTo: (at) => {
      now = at;
    },
  };
}

let sequence = 100;

export interface Somebody {
  personId: string;
  accountId: string | null;
  iin: Iin;
}

/** A person, with an account unless told otherwise. */
export async function somebody(
  { database }: World,
  facts: { born?: string; surname?: string; givenName?: string; account?: boolean; totp?: boolean } = {},
): Promise<Somebody> {
  const { born = '1990-05-17', surname = 'Сынақова', givenName = 'Айгүл', account = true, totp } = facts;
  sequence += 1;
  const iin = makeIin({ born, sex: 'female', sequence });
  const passwordHash = await hashPassword(PASSWORD);
  return inTransaction(database, { kind: 'system' }, async (tx) => {
    const person = await tx.person.create({
      data: {
        iin,
        surname,
        givenName,
        birthDate: new Date(birthDateOf(iin)),
        sex: sexOf(iin),
        phone: '+77010000000',
        address: 'Ақтау, 1-шағынаудан',
        createdAt: NOW,
      },
    });
    if (!account) return { personId: person.id, accountId: null, iin };
    const made = await tx.account.create({ data: { personId: person.id, passwordHash, createdAt: NOW } });
    if (totp) {
      await tx.account.update({
        where: { id: made.id },
        data: { totpSecret: seal(TOTP, totpPurpose(made.id)), totpLastStep: 0n },
      });
    }
    return { personId: person.id, accountId: made.id, iin };
  });
}

export function clinic({ database }: World, slug: string): Promise<string> {
  return inTransaction(database, { kind: 'system' }, async (tx) => {
    const { id } = await tx.clinic.create({
      data: {
        slug,
        region: 'mangystau',
        kind: 'phc',
        nameKk: slug,
        nameRu: slug,
        nameEn: slug,
        addressKk: slug,
        addressRu: slug,
        addressEn: slug,
        phones: [],
        zone: 'Asia/Aqtau',
        createdAt: NOW,
      },
    });
    return id;
  });
}

export function appoint(
  { database }: World,
  appointment: { personId: string; clinicId: string; role: string; from?: string; until?: string },
): Promise<unknown> {
  const { personId, clinicId, role, from = '2026-01-01', until } = appointment;
  return inTransaction(database, { kind: 'system' }, (tx) =>
    tx.staffAppointment.create({
      data: {
        personId,
        clinicId,
        role,
        validFrom: new Date(from),
        validUntil: until ? new Date(until) : null,
      },
    }),
  );
}

export const enter = (
  { context }: World,
  iin: Iin,
  more: { password?: string; address?: string; kind?: 'citizen' | 'staff'; knownDeviceAccount?: string } = {},
) =>
  signIn(context, {
    kind: 'citizen',
    iin,
    password: PASSWORD,
    address: '198.51.100.1',
    device: 'test',
    ...more,
  });

/** Signs in and answers with the live session. */
export async function session(
  world: World,
  iin: Iin,
  more: { kind?: 'citizen' | 'staff' } = {},
): Promise<LiveSession> {
  const started = await enter(world, iin, more);
  if (!started.ok) throw new Error(started.refusal.code);
  const found = await findSession(world.database, started.value.sessionId, world.context.clock());
  if (!found) throw new Error('the session is not there');
  return found;
}

export const auditOf = ({ database }: World, action: string) =>
  inTransaction(database, { kind: 'system' }, (tx) => tx.auditEntry.findMany({ where: { action } }));
