import { describe, expect, it } from 'vitest';
import { regulationById } from '@/services/regulations/catalogue';
import { complaintRoad } from '@/services/regulations/complaint-road';
import type { CommandBy } from '@/services/workflow/commands';
import { defaultCalendarData } from '@/services/working-time/calendar-data';
import type { Place } from '@/services/working-time/clinic-hours';
import { type Complaint, type ComplaintCommand, isSilent, mayCarryOn } from './complaint';
import { apply, decide } from './decide';
import { replay } from './evolve';

const day = { opens: '08:00', closes: '20:00' } as const;
const place: Place = {
  hours: { weekly: { monday: day, tuesday: day, wednesday: day, thursday: day, friday: day } },
  zone: 'Asia/Almaty',
  calendar: defaultCalendarData,
};
const person: CommandBy = { kind: 'citizen', personId: 'c' };
const head: CommandBy = { kind: 'staff', personId: 'h', name: 'Досжанов Б. Н.', roles: ['head-of-clinic'] };
const registrar: CommandBy = { kind: 'staff', personId: 'r', name: 'Ким А.', roles: ['medical-registrar'] };

const order99 = regulationById('moh-99-2024/1');
const order49 = regulationById('moh-dsm-49-2020/1');
const silentAct = regulationById('mangystau-302/1');

const at = (moment: string) => new Date(`${moment}:00+05:00`);
const judge = (
  regulation: typeof order99,
  current: Complaint | null,
  command: ComplaintCommand,
  by: CommandBy,
  moment: string,
) => decide(regulation, current, command, { now: at(moment), by, place });

function done(...asked: Parameters<typeof judge>): Complaint {
  const decision = judge(...asked);
  if (!decision.ok) throw new Error(decision.refusal.code);
  return apply(asked[1], decision.value);
}

const said = {
  type: 'register',
  about: { kind: 'request', clauses: [] },
  what: 'Жолдама берілмеді',
  demand: 'Қайта қарауды сұраймын',
  channel: 'portal',
} as const;
const toHead = (regulation = order99, moment = '2026-11-23T10:00') =>
  done(regulation, null, { ...said, level: 'head-of-provider' }, person, moment);
const toBody = (regulation = order99) =>
  done(regulation, null, { ...said, level: 'quality-body' }, person, '2026-11-23T10:00');
const rejected = {
  type: 'answer',
  verdict: 'rejected',
  text: 'Жолдамаға негіз жоқ',
  signed: 'ab',
} as const satisfies ComplaintCommand;
const satisfied = {
  type: 'answer',
  verdict: 'satisfied',
  text: 'Жолдама беріледі',
  signed: 'ab',
} as const satisfies ComplaintCommand;

describe('a complaint to the head of the clinic', () => {
  it('is due five working days after the day of its registration (moh-99-2024/1/17.p2)', () => {
    expect(toHead().wait).toMatchObject({
      for: 'answer',
      due: at('2026-11-30T20:00').toISOString(),
      cites: ['17', '17.p2'],
    });
  });

  it('is due five working days later under the order on information too (moh-dsm-49-2020/1/8.p2)', () => {
    expect(toHead(order49).wait).toMatchObject({
      due: at('2026-11-30T20:00').toISOString(),
      cites: ['8', '8.p2'],
    });
  });

  it('does not count the holiday of 16 December (moh-99-2024/1/17.p2)', () => {
    expect(toHead(order99, '2026-12-14T10:00').wait?.due).toBe(at('2026-12-22T20:00').toISOString());
  });

  it('runs by the reading, without a clause, where the act has no chapter on complaints', () => {
    expect(complaintRoad(silentAct)).toMatchObject({ stated: false, body: { limit: null } });
    expect(toHead(silentAct).wait).toMatchObject({ cites: [], reading: 'complaints' });
  });

  it('is answered by the head alone', () => {
    expect(judge(order99, toHead(), rejected, registrar, '2026-11-24T10:00')).toMatchObject({
      refusal: { code: 'not-allowed' },
    });
    const answered = done(order99, toHead(), rejected, head, '2026-11-24T10:00');
    expect(answered).toMatchObject({ status: 'answered', wait: null, answers: [{ inTime: true }] });
  });

  it('is not answered without words, nor twice', () => {
    expect(judge(order99, toHead(), { ...rejected, text: ' ' }, head, '2026-11-24T10:00')).toMatchObject({
      refusal: { code: 'reason-required' },
    });
    const answered = done(order99, toHead(), rejected, head, '2026-11-24T10:00');
    expect(judge(order99, answered, satisfied, head, '2026-11-24T11:00')).toMatchObject({
      refusal: { code: 'complaint-closed' },
    });
  });

  it('may be carried on when it was not satisfied in full, and is then passed on within three working days (moh-99-2024/1/18.p3)', () => {
    const answered = done(order99, toHead(), rejected, head, '2026-11-24T10:00');
    expect(mayCarryOn(answered, at('2026-11-24T11:00'))).toBe(true);
    const carried = done(order99, answered, { type: 'carry-on' }, person, '2026-11-24T11:00');
    expect(carried).toMatchObject({
      level: 'quality-body',
      status: 'with-head',
      wait: {
        for: 'forwarding',
        due: at('2026-11-27T20:00').toISOString(),
        cites: ['18.p2', '18.p3', '18.p4'],
      },
    });
    expect(carried.closedAt).toBeUndefined();
  });

  it('may not be carried on when it was satisfied in full, nor while the term still runs', () => {
    const answered = done(order99, toHead(), satisfied, head, '2026-11-24T10:00');
    for (const current of [answered, toHead()]) {
      expect(judge(order99, current, { type: 'carry-on' }, person, '2026-11-25T10:00')).toMatchObject({
        refusal: { code: 'complaint-too-early' },
      });
    }
  });

  it('is silence once the term has passed, and may be carried on without an answer', () => {
    const open = toHead();
    expect(isSilent(open, at('2026-11-30T20:00'))).toBe(false);
    expect(isSilent(open, at('2026-11-30T20:01'))).toBe(true);
    expect(done(order99, open, { type: 'carry-on' }, person, '2026-12-01T09:00').level).toBe('quality-body');
    expect(done(order99, open, rejected, head, '2026-12-01T09:00').answers[0]?.inTime).toBe(false);
  });
});

describe('a complaint to the body that controls quality', () => {
  it('is handed to the clinic, which passes it on with the case within three working days (moh-99-2024/1/18.p3)', () => {
    const passed = done(order99, toBody(), { type: 'forward' }, head, '2026-11-25T10:00');
    expect(toBody().wait).toMatchObject({ for: 'forwarding', due: at('2026-11-26T20:00').toISOString() });
    expect(passed).toMatchObject({
      status: 'with-body',
      // Fifteen working days; 16 December is a holiday (moh-99-2024/1/17.p3).
      wait: { for: 'body-answer', due: at('2026-12-17T20:00').toISOString(), cites: ['17.p3', '18'] },
    });
  });

  it('stays with the clinic only where everything is granted; the order of 2024 sets no term for that (moh-99-2024/1/18.p4)', () => {
    for (const verdict of ['rejected', 'satisfied-in-part'] as const) {
      expect(judge(order99, toBody(), { ...rejected, verdict }, head, '2026-11-24T10:00')).toMatchObject({
        refusal: { code: 'complaint-goes-on', clause: 'moh-99-2024/1/18.p2' },
      });
    }
    expect(done(order99, toBody(), satisfied, head, '2026-12-01T10:00').status).toBe('answered');
  });

  it('stays with the clinic only within three working days under the order of 2020 (moh-dsm-49-2020/1/11.p2)', () => {
    expect(done(order49, toBody(order49), satisfied, head, '2026-11-26T10:00').status).toBe('answered');
    expect(judge(order49, toBody(order49), satisfied, head, '2026-11-27T10:00')).toMatchObject({
      refusal: { code: 'complaint-goes-on' },
    });
  });

  it('is ended by the body’s answer, which the head’s office enters with its document', () => {
    const passed = done(order99, toBody(), { type: 'forward' }, head, '2026-11-25T10:00');
    const ended = done(
      order99,
      passed,
      {
        type: 'record-body-answer',
        verdict: 'satisfied',
        text: 'Шағым негізді',
        document: { body: 'Комитет', number: '12-34', date: '2026-12-10' },
      },
      head,
      '2026-12-11T10:00',
    );
    expect(ended).toMatchObject({ status: 'answered', answers: [{ level: 'quality-body', inTime: true }] });
  });

  it('is not passed on when it is meant for the head', () => {
    expect(judge(order99, toHead(), { type: 'forward' }, head, '2026-11-24T10:00')).toMatchObject({
      refusal: { code: 'complaint-is-for-head' },
    });
  });
});

it('is told by its events alone, and withdrawn by nobody but whoever complained', () => {
  const registered = judge(order99, null, { ...said, level: 'head-of-provider' }, person, '2026-11-23T10:00');
  if (!registered.ok) throw new Error(registered.refusal.code);
  const current = apply(null, registered.value);
  expect(judge(order99, current, { type: 'withdraw' }, head, '2026-11-23T11:00')).toMatchObject({
    refusal: { code: 'not-allowed' },
  });
  const left = judge(order99, current, { type: 'withdraw' }, person, '2026-11-23T11:00');
  if (!left.ok) throw new Error(left.refusal.code);
  expect(replay([...registered.value, ...left.value])).toMatchObject({ status: 'withdrawn', wait: null });
});
