/** A hundred people want one time: one has it, ninety-nine are told so, whenever it is tried. */
import type pg from 'pg';
import { askHold, fillDraft, type Slot, submit } from './booking';
import type { Client } from './http';
import type { Seeded } from './seed';
import type { Results } from './table';

export const CLIENTS = 100;

export async function measureOneSlot(
  {
    http,
    client,
    seeded,
    slots,
  }: { http: Client; client: pg.Client; seeded: Seeded; slots: readonly Slot[] },
  results: Results,
): Promise<void> {
  const told: string[] = [];
  let good = true;
  for (const [run, slot] of slots.entries()) {
    const crowd = seeded.bookers.slice(run * CLIENTS, (run + 1) * CLIENTS);
    const replies = await Promise.all(
      crowd.map(async (person) => ({ person, reply: await askHold(http, seeded, person, slot) })),
    );
    const winners = replies.filter(({ reply }) => reply.status === 201);
    const conflicts = replies.filter(
      ({ reply }) => reply.status === 409 && reply.text.includes('"code":"slot-taken"'),
    );
    for (const { person } of winners) {
      const { status, text } = await submit(http, person, await fillDraft(http, seeded, person));
      if (status !== 201) throw new Error(`the winner could not file: ${text}`);
    }
    const { rows } = await client.query<{ state: string }>(
      `SELECT state::text FROM booking WHERE doctor_id = $1 AND starts_at = $2`,
      [slot.doctorId, slot.startsAt],
    );
    const kept = rows.length === 1 && rows[0]?.state === 'booked';
    good &&= kept && winners.length === 1 && conflicts.length === CLIENTS - 1;
    told.push(`${winners.length}/${conflicts.length}`);
    if (conflicts.length !== CLIENTS - 1) {
      const other = replies.find(({ reply }) => reply.status !== 201 && reply.status !== 409);
      console.log(`  another answer: ${other?.reply.status} ${other?.reply.text.slice(0, 300)}`);
    }
  }
  results.add(
    `${CLIENTS} clients on one time, ${slots.length} runs: bookings/conflicts`,
    told.join(', '),
    `1/${CLIENTS - 1} each`,
    good,
  );
}
