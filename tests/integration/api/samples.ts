/** For every operation a call that is right in shape, and about things that do not exist unless `of` says so. */
import { ENDPOINTS } from '@/app/api/v1/_endpoints/all';
import type { Endpoint } from '@/lib/http/endpoint';

export const NOWHERE = '01890000-0000-7000-8000-00000000dead';

export interface Sample {
  path?: Record<string, string>;
  query?: Record<string, string>;
  body?: Record<string, unknown>;
}

const time = { doctorId: NOWHERE, startsAt: '2026-11-24T09:00:00+05:00' };

export const SAMPLES: Readonly<Record<string, Sample>> = {
  deadline: {
    query: {
      regulation: 'almaty-2-337/1',
      channel: 'phone',
      clinic: 'almaty-1',
      at: '2026-11-23T10:00:00+05:00',
    },
  },
  listClinics: { query: { region: 'almaty', service: 'doctor-appointment' } },
  listSlots: {
    query: { clinic: NOWHERE, kind: 'appointments', speciality: 'general-practitioner', until: '2026-12-01' },
  },
  holdSlot: { body: { ...time, clinicId: NOWHERE, regulation: 'almaty-2-337/2', recipientId: NOWHERE } },
  currentHold: { query: { regulation: 'almaty-2-337/2' } },
  releaseHold: {},
  readBooking: {},
  startDraft: { body: { regulation: 'almaty-2-337/2', recipientId: NOWHERE } },
  readDraft: {},
  saveDraft: { body: { typed: { reason: 'Қайта қаралу', phone: '8 701 000 00 01' } } },
  deleteDraft: {},
  freezeDraft: {},
  submitDraft: { body: { signature: { nonce: 'abcdefgh', cms: 'AAAA' } } },
  readRequest: {},
  withdrawRequest: { body: {} },
  moveAppointment: { body: { to: time } },
  listTasks: {
    query: { state: 'open', channel: 'phone', step: 'register-request', role: 'medical-registrar' },
  },
  takeTask: { body: {} },
  openRequest: { body: { reason: 'check', words: 'Шағым бойынша' } },
  releaseTask: { body: {} },
  handOverTask: { body: { toPersonId: NOWHERE } },
  completeStep: {
    body: { step: 'register-request', outcome: 'answered', data: { note: 'Жауап берілді' }, time },
  },
  orderForStep: { body: {} },
  askRegisters: { body: {} },
  prepareDocument: { body: { step: 'verify', outcome: 'conforms', data: { note: 'Мәлімет' } } },
  signDocument: { body: { nonce: 'abcdefgh', cms: 'AAAA' } },
  registerComplaint: {
    body: {
      requestId: NOWHERE,
      about: 'request',
      what: 'Мерзім өтті',
      demand: 'Қайта қарауды сұраймын',
      level: 'head-of-provider',
      channel: 'in-person',
    },
  },
  listComplaints: { query: { all: 'true' } },
  readComplaint: {},
  takeComplaint: { body: {} },
  forwardComplaint: { body: {} },
  recordBodyAnswer: {
    body: { verdict: 'satisfied', text: 'Негізді', body: 'Комитет', number: '12', date: '2026-12-01' },
  },
  carryComplaintOn: { body: {} },
  withdrawComplaint: { body: {} },
  listConsents: {},
  answerConsent: { body: { answer: 'declined' } },
  withdrawConsent: {},
  refuseRequest: { body: { ground: 'not-attached', reason: 'Тіркелмеген' } },
  intakeRequest: {
    body: {
      service: 'doctor-home-call',
      channel: 'phone',
      recipientId: NOWHERE,
      answers: { surname: 'Ахметова', reason: 'Қызуы көтерілді' },
      receivedAt: '2026-11-23T10:00:00+05:00',
      completions: [{ step: 'register-request', outcome: 'answered', data: { note: 'Жауап' }, time }],
    },
  },
};

/** Open data needs none: it is the same for everybody and writes nothing. */
export const sampleOf = ({ id, who }: Pick<Endpoint, 'id' | 'who'>): Sample => {
  const sample = SAMPLES[id] ?? (who === 'anybody' ? {} : undefined);
  if (!sample) throw new Error(`samples.ts has no call of ${id}`);
  return sample;
};

/** The address of the sample, about the thing of that id. */
export function addressOf({ id, path }: Endpoint, thing = NOWHERE, query = SAMPLES[id]?.query): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(SAMPLES[id]?.path?.[name] ?? thing),
  );
  return query ? `${filled}?${new URLSearchParams(query)}` : filled;
}

export const WRITES = ENDPOINTS.filter(({ method }) => method !== 'GET');

/** Every text in a value, each replaced in turn: `[where, the whole with that one replaced]`. */
export function withEachText(value: unknown, text: string, at = ''): [string, unknown][] {
  if (typeof value === 'string') return [[at, text]];
  if (Array.isArray(value))
    return value.flatMap((item: unknown, index) =>
      withEachText(item, text, `${at}.${index}`).map(([where, made]): [string, unknown] => [
        where,
        value.with(index, made),
      ]),
    );
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) =>
    withEachText(item, text, `${at}.${name}`).map(([where, made]): [string, unknown] => [
      where,
      { ...value, [name]: made },
    ]),
  );
}
