import { describe, expect, it } from 'vitest';
import type { Place } from '@/services/working-time/clinic-hours';
import type { Appointed, Case } from './case';
import type { Command, CommandBy, DecisionContext } from './commands';
import { apply, decide } from './decide';
import { replay } from './evolve';
import { boatLoan } from './fixture/boat-club';
import { walk } from './walk';

const day = { opens: '08:00', closes: '20:00' } as const;
const place: Place = {
  hours: { weekly: { monday: day, tuesday: day, wednesday: day, thursday: day, friday: day } },
  zone: 'Asia/Almaty',
  calendar: { kurbanAit: { 2026: '2026-05-27' }, moved: [] },
};
/** A Monday, Almaty time. */
const at = (time: string) => new Date(`2026-11-23T${time}:00+05:00`);
const member: CommandBy = { kind: 'citizen', personId: 'member' };
const keeper: CommandBy = {
  kind: 'staff',
  personId: 'keeper',
  name: 'The keeper',
  roles: ['medical-registrar'],
};
const sailor: CommandBy = { kind: 'staff', personId: 'sailor', name: 'The sailor', roles: ['doctor'] };
const context = (by: CommandBy, time: string, noticeMinutes = 60): DecisionContext => ({
  now: at(time),
  by,
  place,
  noticeMinutes,
});
const trip = (from: string, to: string): Appointed => ({
  bookingId: 'b',
  doctorId: 'd',
  doctorName: 'Boat 7',
  speciality: 'boat',
  kind: 'appointments',
  startsAt: at(from).toISOString(),
  endsAt: at(to).toISOString(),
});
const letter = {
  type: 'file',
  channel: 'portal',
  applicant: 'self',
  recipientAge: 30,
  answers: { boat: 'row' },
  registers: { 'attached-population': 'yes' },
  signed: true,
} as const satisfies Command;

function done(current: Case | null, command: Command, by: CommandBy, time: string): Case {
  const decision = decide(boatLoan, current, command, context(by, time));
  if (!decision.ok) throw new Error(decision.refusal.code);
  return apply(current, decision.value);
}
function refusal(current: Case | null, command: Command, by: CommandBy, time: string) {
  const decision = decide(boatLoan, current, command, context(by, time));
  return decision.ok ? null : decision.refusal;
}
const filed = (over: Partial<typeof letter | Extract<Command, { type: 'file' }>> = {}, time = '10:00') =>
  done(null, { ...letter, ...over } as Command, member, time);
const lend: Command = {
  type: 'complete-step',
  step: 'lend',
  outcome: 'lent',
  data: {},
  appointed: trip('12:00', '14:00'),
};

describe('filing', () => {
  it('opens a case at the first step that its answers lead to, with every clock that runs', () => {
    const opened = filed();
    expect(opened.step?.name).toBe('lend');
    expect(opened.step?.due).toBe(at('10:20').toISOString());
    expect(opened.step?.deadlines.map(({ name, cites }) => [name, ...cites])).toEqual([
      ['step', '3'],
      ['answer', '3'],
    ]);
  });
  it('caps the clock of a slow step by the limit of the whole service', () => {
    const opened = filed({ answers: { boat: 'sail', licence: 'KZ-1' } });
    expect(opened.step?.name).toBe('inspect');
    expect(opened.step?.deadlines.map(({ due }) => due)).toEqual([
      at('10:30').toISOString(),
      at('10:20').toISOString(),
    ]);
    expect(opened.step?.due).toBe(at('10:20').toISOString());
  });
  it('accepts after the cut-off at the next opening, and only by the channel that has one', () => {
    expect(filed({ channel: 'in-person' }, '18:05').acceptedAt).toBe(
      new Date('2026-11-24T08:00:00+05:00').toISOString(),
    );
    expect(filed({}, '18:05').acceptedAt).toBe(at('18:05').toISOString());
  });
  it.each([
    ['a closed channel', { channel: 'phone' }, 'channel-closed', 'eko-314-2015/1'],
    [
      'an applicant the rules do not admit',
      { applicant: 'power-of-attorney' },
      'applicant-not-admitted',
      undefined,
    ],
    ['a member who is too young', { recipientAge: 9 }, 'applicant-age', 'eko-314-2015/2'],
    [
      'a stranger to the register',
      { registers: { 'attached-population': 'no' } },
      'not-attached',
      'eko-314-2015/2',
    ],
    ['an unsigned letter', { signed: false }, 'signature-required', 'eko-314-2015/2'],
    ['an unknown boat', { answers: { boat: 'submarine' } }, 'answer-not-in-list', undefined],
    ['a missing answer', { answers: { boat: 'sail' } }, 'answer-missing', undefined],
  ])('refuses %s and names the clause', (_, over, code, clause) => {
    const refused = refusal(null, { ...letter, ...over } as Command, member, '10:00');
    expect(refused?.code).toBe(code);
    expect(refused?.clause).toBe(clause);
  });
  it('refuses nobody because a register is silent', () => {
    expect(filed({ registers: {} }).status).toBe('open');
  });
});

describe('a step', () => {
  it('is taken by one; the other is told who has it', () => {
    const taken = done(filed(), { type: 'take' }, keeper, '10:01');
    const second: CommandBy = { ...keeper, personId: 'second', name: 'Second' };
    expect(refusal(taken, { type: 'take' }, second, '10:02')).toMatchObject({
      code: 'already-taken',
      params: { by: 'The keeper' },
    });
    expect(refusal(taken, lend, second, '10:02')?.code).toBe('already-taken');
  });
  it('is done only by the role it waits on', () => {
    expect(refusal(filed(), lend, sailor, '10:05')?.code).toBe('not-your-step');
    expect(refusal(filed(), lend, member, '10:05')?.code).toBe('not-your-step');
  });
  it('that appoints a time cannot end without one', () => {
    const { appointed: _, ...without } = lend;
    expect(refusal(filed(), without, keeper, '10:05')?.code).toBe('slot-needed');
  });
  it('hands over a result on its way and waits until the agreed hour', () => {
    const lent = done(filed(), lend, keeper, '10:05');
    expect(lent.results.map(({ name }) => name)).toEqual(['oars']);
    expect(lent.step).toMatchObject({ name: 'return', due: at('14:00').toISOString() });
    expect(lent.done[0]).toMatchObject({ inTime: true });
  });
  it('remembers that it was late', () => {
    expect(done(filed(), lend, keeper, '10:21').done[0]?.inTime).toBe(false);
  });
  it('done twice answers that it has been done', () => {
    const lent = done(filed(), lend, keeper, '10:05');
    expect(refusal(lent, lend, keeper, '10:06')?.code).toBe('step-already-done');
  });
});

describe('refusing', () => {
  it('needs a ground from the list and a reason in writing', () => {
    expect(refusal(filed(), { type: 'refuse', ground: 'bored', reason: 'x' }, keeper, '10:05')?.code).toBe(
      'ground-not-in-law',
    );
    expect(refusal(filed(), { type: 'refuse', ground: 'storm', reason: ' ' }, keeper, '10:05')).toMatchObject(
      {
        code: 'reason-required',
        clause: 'eko-314-2015/3',
      },
    );
    expect(done(filed(), { type: 'refuse', ground: 'storm', reason: 'Gale' }, keeper, '10:05').status).toBe(
      'refused',
    );
  });
});

describe('changing the agreed hour', () => {
  const lent = done(filed(), lend, keeper, '10:05');
  const move: Command = { type: 'move-appointment', appointed: trip('15:00', '16:00') };
  it('is the member’s own until the notice period, and moves the clock', () => {
    expect(done(lent, move, member, '10:30').step?.due).toBe(at('16:00').toISOString());
  });
  it('is the keeper’s afterwards', () => {
    expect(refusal(lent, move, member, '11:30')?.code).toBe('notice-period-passed');
    expect(done(lent, move, keeper, '11:30').appointed?.startsAt).toBe(at('15:00').toISOString());
  });
  it('withdrawing follows the same notice', () => {
    expect(done(lent, { type: 'withdraw' }, member, '10:30').status).toBe('withdrawn');
    expect(refusal(lent, { type: 'withdraw' }, member, '11:30')?.code).toBe('notice-period-passed');
  });
});

describe('a case', () => {
  it('is its events: replaying them gives the same case', () => {
    const first = decide(boatLoan, null, letter, context(member, '10:00'));
    if (!first.ok) throw new Error(first.refusal.code);
    const opened = apply(null, first.value);
    const second = decide(boatLoan, opened, lend, context(keeper, '10:05'));
    if (!second.ok) throw new Error(second.refusal.code);
    expect(replay([...first.value, ...second.value])).toEqual(apply(opened, second.value));
  });
  it('of a sound definition always ends', () => {
    const walked = walk(boatLoan, { at: at('10:00'), place });
    expect(walked.problems).toEqual([]);
    expect(walked.ends.completed).toBeGreaterThan(0);
    expect(walked.ends.refused).toBeGreaterThan(0);
    expect(walked.ends.withdrawn).toBeGreaterThan(0);
  });
  it('that can never end is found by the walk', () => {
    const endless = {
      ...boatLoan,
      withdrawal: { allowed: false, cites: ['4'] as const },
      refusals: [],
      steps: boatLoan.steps.map((step) =>
        step.name === 'return'
          ? {
              ...step,
              outcomes: { back: { label: step.title, next: { step: 'return' }, cites: ['4'] as const } },
            }
          : step,
      ),
    };
    expect(walk(endless, { at: at('10:00'), place }).problems.join()).toContain('no end is reached');
  });
});
