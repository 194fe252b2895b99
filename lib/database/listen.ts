/**
 * PostgreSQL's NOTIFY, heard by one connection a process and passed on to whoever listens here. A lost connection is
 * opened again; meanwhile something may have been missed, so listeners are then told too.
 */
import pg from 'pg';

type Heard = (payload: string) => void;

interface Ear {
  listeners: Set<Heard>;
  client: pg.Client | undefined;
}

declare global {
  // Kept on globalThis so that reloading modules in development does not leave connections behind.
  var emhanaEars: Map<string, Ear> | undefined;
}

const RETRY_MS = 2_000;

/** Told when something may have been missed: a payload that no notification carries. */
export const MISSED = '';

/** Answers how to stop listening. `channel` is a name in the code, never input. */
export function listen(channel: string, heard: Heard): () => void {
  globalThis.emhanaEars ??= new Map();
  const ears = globalThis.emhanaEars;
  const ear = ears.get(channel) ?? { listeners: new Set(), client: undefined };
  ears.set(channel, ear);
  ear.listeners.add(heard);
  if (ear.listeners.size === 1) void open(channel, ear);
  return () => {
    ear.listeners.delete(heard);
    if (ear.listeners.size > 0) return;
    const { client } = ear;
    ear.client = undefined;
    client?.end().catch(() => undefined);
  };
}

async function open(channel: string, ear: Ear): Promise<void> {
  if (ear.client || ear.listeners.size === 0) return;
  const client = new pg.Client({
    connectionString: process.env.DATABASE_URL,
    application_name: 'emhana listener',
    keepAlive: true,
    connectionTimeoutMillis: 5_000,
  });
  ear.client = client;
  let lost = false;
  const again = () => {
    if (lost) return;
    lost = true;
    if (ear.client === client) ear.client = undefined;
    client.end().catch(() => undefined);
    setTimeout(() => void open(channel, ear), RETRY_MS).unref();
  };
  client.on('error', again);
  client.on('end', again);
  client.on('notification', ({ payload }) => {
    for (const heard of ear.listeners) heard(payload ?? MISSED);
  });
  try {
    await client.connect();
    await client.query(`LISTEN ${pg.escapeIdentifier(channel)}`);
    for (const heard of ear.listeners) heard(MISSED);
  } catch {
    again();
  }
}
