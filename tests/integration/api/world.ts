/** Two clinics, people with sessions, and a way to call the API as one of them. */
import { mintSessionToken, sessionCookieName } from '@/lib/auth/session-token';
import { inTransaction, type Tx } from '@/lib/database/transaction';
import { startSession } from '@/services/identity/start-session';
import { createDatabase } from '@/tests/integration/support/database';
import { type Citizen, type Member, openScene, type Scene } from '@/tests/integration/support/scene';
import { startServer } from './server';

/** Monday. The portal's clock stands there when the tests begin. */
export const MONDAY = '2026-11-23T10:00:00+05:00';

export interface Answer {
  status: number;
  type: string;
  headers: Headers;
  body: Record<string, unknown>;
}

export interface CallOptions {
  cookie?: string;
  body?: unknown;
  /** Sent as it is, in place of `body`. */
  raw?: BodyInit;
  key?: string | null;
  language?: string;
  headers?: Record<string, string>;
}

export type Call = (method: string, path: string, options?: CallOptions) => Promise<Answer>;

let keys = 0;
export const newKey = (): string => `key-of-tests-${keys++}`;

export async function openWorld() {
  const { url } = await createDatabase();
  process.env.DATABASE_URL = url;
  process.env.EMHANA_MODE = 'test';
  process.env.EMHANA_CLOCK_OFFSET_MS = String(
    Date.parse(MONDAY) - performance.timeOrigin - performance.now(),
  );
  process.env.NEXTAUTH_SECRET = 'a secret of tests, long enough to be taken';
  process.env.EMHANA_SECRET_KEY = Buffer.alloc(32, 7).toString('base64');
  process.env.PUBLIC_URL = 'http://127.0.0.1';
  const almaty = await openScene(url, {
    region: 'almaty',
    zone: 'Asia/Almaty',
    applies: { 'doctor-home-call': 'almaty-2-337/1', 'doctor-appointment': 'almaty-2-337/2' },
  });
  const mangystau = await openScene(url, {
    region: 'mangystau',
    zone: 'Asia/Aqtau',
    applies: { 'doctor-home-call': 'mangystau-302/1', 'doctor-appointment': 'mangystau-302/2' },
  });
  const server = await startServer();
  const system = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
    inTransaction(almaty.database, { kind: 'system' }, work);
  return {
    url,
    almaty,
    mangystau,
    system,
    call: callAt(server.origin),
    citizen: (of: Citizen) => cookieOf(almaty, { accountId: of.actor.accountId, kind: 'citizen' }),
    staff: ({ actor: { accountId, clinicId } }: Member) =>
      cookieOf(almaty, { accountId, kind: 'staff', clinicId, secondFactorAt: new Date(MONDAY) }),
    /** Rows of all that the API may write. */
    rows: () =>
      system(async (tx) => ({
        requests: await tx.request.count(),
        events: await tx.caseEvent.count(),
        bookings: await tx.booking.count(),
        drafts: JSON.stringify(
          await tx.draft.findMany({ select: { answers: true }, orderBy: { id: 'asc' } }),
        ),
        tasks: JSON.stringify(await tx.task.findMany({ select: { version: true }, orderBy: { id: 'asc' } })),
        journal: await tx.journalEntry.count(),
        notes: await tx.note.count(),
        messages: await tx.message.count(),
        keys: await tx.idempotencyKey.count(),
      })),
    close: async () => {
      await server.close();
      await almaty.close();
      await mangystau.close();
      await globalThis.emhanaDatabase?.$disconnect();
    },
  };
}

export type World = Awaited<ReturnType<typeof openWorld>>;

async function cookieOf(
  scene: Scene,
  session: Omit<Parameters<typeof startSession>[1], 'now' | 'device'>,
): Promise<string> {
  const now = new Date(MONDAY);
  const { sessionId, lifeSeconds } = await inTransaction(scene.database, { kind: 'system' }, (tx) =>
    startSession(tx, { ...session, now, device: 'test' }),
  );
  return `${sessionCookieName()}=${await mintSessionToken(sessionId, lifeSeconds)}`;
}

const callAt =
  (origin: string): Call =>
  async (method, path, { cookie, body, raw, key = newKey(), language, headers = {} } = {}) => {
    const sent = raw ?? (body === undefined ? undefined : JSON.stringify(body));
    const answer = await fetch(`${origin}${path}`, {
      method,
      headers: {
        ...(sent === undefined ? {} : { 'content-type': 'application/json' }),
        ...(cookie ? { cookie } : {}),
        ...(key && method !== 'GET' ? { 'idempotency-key': key } : {}),
        ...(language ? { 'accept-language': language } : {}),
        ...headers,
      },
      ...(sent === undefined ? {} : { body: sent, duplex: 'half' }),
    });
    const text = await answer.text();
    const parsed: unknown = /json/.test(answer.headers.get('content-type') ?? '')
      ? JSON.parse(text)
      : { text };
    const object = typeof parsed === 'object' && parsed !== null ? { ...parsed } : { value: parsed };
    return {
      status: answer.status,
      type: (answer.headers.get('content-type') ?? '').split(';')[0] ?? '',
      headers: answer.headers,
      body: object,
    };
  };
