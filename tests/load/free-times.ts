/** Fifty doctors, thirty days, half of the times taken: what is free, over HTTP. */
import type pg from 'pg';
import type { Slot } from './booking';
import { atOnce, type Client, percentile, spread } from './http';
import { DOCTORS, type Seeded } from './seed';
import type { Results } from './table';

const ASKED = 200;
/** A process that has just started has not compiled its code yet. */
const WARM_UP = 60;
const WIDTH = 2;
const TARGET_MS = 150;

/** Every second time is given to somebody, so that there is something to leave out. */
export async function fillSchedules(
  client: pg.Client,
  { clinicId }: Seeded,
  slots: readonly Slot[],
): Promise<number> {
  const { rowCount } = await client.query(
    `INSERT INTO booking (id, clinic_id, doctor_id, kind, starts_at, ends_at, state, person_id, request_id, created_at)
     SELECT gen_random_uuid(), $1, slot.doctor, 'appointments', slot.starts, slot.starts + interval '15 minutes', 'booked',
       r.recipient_id, r.id, r.filed_at
     FROM unnest($2::uuid[], $3::timestamptz[]) WITH ORDINALITY AS slot (doctor, starts, n)
     JOIN (SELECT id, recipient_id, filed_at, row_number() OVER () AS n FROM request WHERE clinic_id = $1) r USING (n)`,
    [clinicId, slots.map(({ doctorId }) => doctorId), slots.map(({ startsAt }) => startsAt)],
  );
  return rowCount ?? 0;
}

export async function measureFreeTimes(
  { http, seeded, until }: { http: Client; seeded: Seeded; until: string },
  results: Results,
): Promise<void> {
  const path = `/api/v1/slots?clinic=${seeded.clinicId}&kind=appointments&until=${until}`;
  const times: number[] = [];
  let bytes = 0;
  const once = async (at: number) => {
    const reply = await http.ask(path, { from: `10.1.0.${at % 200}` });
    if (reply.status !== 200) throw new Error(`free times answered ${reply.status}`);
    bytes = reply.bytes;
    times.push(reply.ms);
  };
  await atOnce(
    Array.from({ length: WARM_UP }, (_, at) => at),
    WIDTH,
    once,
  );
  times.length = 0;
  await atOnce(
    Array.from({ length: ASKED }, (_, at) => at),
    WIDTH,
    once,
  );
  results.add(
    `Free times of ${DOCTORS} doctors for 30 days over HTTP (${WIDTH} at once, ${(bytes / 1024).toFixed(0)} kB)`,
    spread(times),
    `p95 ≤ ${TARGET_MS} ms`,
    percentile(times, 0.95) <= TARGET_MS,
  );
}
