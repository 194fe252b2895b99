/** Booking a doctor's time over HTTP, as a citizen's program would: hold, then file the draft that was filled in before. */
import { randomUUID } from 'node:crypto';
import type { Client } from './http';
import type { Person, Seeded } from './seed';

export const REGULATION = 'almaty-2-337/2'; // asks for no applicant signature

export interface Slot {
  doctorId: string;
  startsAt: string;
}

/** Free times, one doctor after another, so that neighbours in the list are of different doctors. */
export async function freeSlots(http: Client, { clinicId }: Seeded, until: string): Promise<Slot[]> {
  const answer = await http.json(`/api/v1/slots?clinic=${clinicId}&kind=appointments&until=${until}`, {
    expect: 200,
  });
  const byDoctor = (answer.doctors as Listed[]).map(({ id, days }) =>
    days.flatMap(({ date, offset, spans }) =>
      spans.flatMap(({ times }) =>
        times.map((time): Slot => ({ doctorId: id, startsAt: `${date}T${time}:00${offset}` })),
      ),
    ),
  );
  const longest = Math.max(...byDoctor.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => byDoctor.flatMap((slots) => slots[at] ?? [])).flat();
}

interface Listed {
  id: string;
  days: { date: string; offset: string; spans: { times: string[] }[] }[];
}

/** A draft with every answer in it; its id. */
export async function fillDraft(
  http: Client,
  { clinicId }: Seeded,
  person: Person,
  regulation: string = REGULATION,
): Promise<string> {
  const { cookie, personId, phone } = person;
  const { id } = await http.json('/api/v1/drafts', {
    method: 'POST',
    expect: 200,
    cookie,
    body: { regulation, recipientId: personId, clinicId },
  });
  await http.json(`/api/v1/drafts/${id}`, {
    method: 'PATCH',
    expect: 200,
    cookie,
    body: { typed: { reason: 'Қайта қаралу', phone, address: 'Абай даңғылы, 52-үй' } },
  });
  return String(id);
}

export const askHold = (http: Client, { clinicId }: Seeded, { cookie, personId }: Person, slot: Slot) =>
  http.ask('/api/v1/holds', {
    method: 'POST',
    cookie,
    key: randomUUID(),
    body: { ...slot, clinicId, regulation: REGULATION, recipientId: personId },
    headers: { 'accept-encoding': 'identity' },
  });

export const submit = (http: Client, { cookie }: Person, draftId: string) =>
  http.ask(`/api/v1/drafts/${draftId}/submit`, {
    method: 'POST',
    cookie,
    body: {},
    headers: { 'accept-encoding': 'identity' },
  });
