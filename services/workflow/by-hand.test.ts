import { describe, expect, it } from 'vitest';
import { registersOfStep } from '@/services/regulations/atoms';
import { REGULATIONS, regulationById } from '@/services/regulations/catalogue';
import type { StaffActor } from '@/services/regulations/language/actors';
import type { RegisterAnswer } from '@/services/regulations/language/conditions';
import type { Place } from '@/services/working-time/clinic-hours';
import type { Case } from './case';
import type { Command, CommandBy } from './commands';
import { apply, decide } from './decide';
import { silentRegisters } from './lawful';

const information = regulationById('moh-dsm-49-2020/1');
const day = { opens: '08:00', closes: '20:00' } as const;
const place: Place = {
  hours: { weekly: { monday: day, tuesday: day, wednesday: day, thursday: day, friday: day } },
  zone: 'Asia/Almaty',
  calendar: { kurbanAit: { 2026: '2026-05-27' }, moved: [] },
};
const citizen: CommandBy = { kind: 'citizen', personId: 'a' };
const portal: CommandBy = { kind: 'portal' };
const staff = (...roles: StaffActor[]): CommandBy => ({ kind: 'staff', personId: 's', name: 'С.', roles });
const specialist = staff('responsible-specialist');

const decided = (current: Case | null, command: Command, by: CommandBy, time = '10:00') =>
  decide(information, current, command, {
    now: new Date(`2026-11-23T${time}:00+05:00`),
    by,
    place,
    noticeMinutes: 0,
  });
function done(...[current, command, by, time]: Parameters<typeof decided>): Case {
  const decision = decided(current, command, by, time);
  if (!decision.ok) throw new Error(decision.refusal.code);
  return decision.value.length > 0 || !current ? apply(current, decision.value) : current;
}
const filed = (says: RegisterAnswer) =>
  done(
    null,
    {
      type: 'file',
      channel: 'portal',
      applicant: 'self',
      recipientAge: 41,
      answers: { address: 'Абай даңғылы, 5-үй' },
      registers: { 'tb-register': says },
      signed: false,
    },
    citizen,
  );
const byHand = (reason?: string): Command => ({
  type: 'complete-step',
  step: 'ask-register',
  outcome: 'not-under-observation',
  data: {},
  ...(reason === undefined ? {} : { byHand: reason }),
});

describe('a step of the portal’s own whose register is silent (moh-dsm-49-2020/1/list.5)', () => {
  it('may be ended by the specialist whom the definition names, and the event keeps register and reason', () => {
    const ended = done(filed('unknown'), byHand('Қағаз журнал, 41-бет'), specialist, '10:20');
    expect(ended.status).toBe('completed');
    expect(ended.done.at(-1)).toMatchObject({
      name: 'ask-register',
      outcome: 'not-under-observation',
      by: { kind: 'staff', role: 'responsible-specialist' },
      byHand: { registers: ['tb-register'], reason: 'Қағаз журнал, 41-бет' },
    });
  });

  it('is not ended by hand without a reason', () => {
    for (const empty of [undefined, '', '  ']) {
      expect(decided(filed('unknown'), byHand(empty), specialist)).toMatchObject({
        ok: false,
        refusal: { code: 'by-hand-reason-required', clause: 'moh-dsm-49-2020/1/2' },
      });
    }
  });

  it('is nobody else’s', () => {
    for (const other of [staff('medical-registrar'), staff('head-of-clinic'), citizen])
      expect(decided(filed('unknown'), byHand('себеп'), other).ok).toBe(false);
  });

  it('goes back to the portal the moment the register answers, though somebody has taken it', () => {
    const taken = done(filed('unknown'), { type: 'take' }, specialist, '10:05');
    const told = done(
      taken,
      { type: 'register-answered', register: 'tb-register', answer: 'yes' },
      portal,
      '10:10',
    );
    expect(told.done.at(-1)).toMatchObject({ outcome: 'under-observation', by: { kind: 'portal' } });
    expect(told.done.at(-1)).not.toHaveProperty('byHand');
  });

  it('cannot be refused in the subject’s name by whoever acts in place of the portal', () => {
    expect(
      decided(filed('unknown'), { type: 'refuse', ground: 'no-consent', reason: 'x' }, specialist),
    ).toMatchObject({
      refusal: { code: 'ground-not-in-law' },
    });
  });
});

it('every step that waits for a register alone says who may act by hand', () => {
  const waiting = REGULATIONS.flatMap(({ id, steps }) =>
    steps.filter(({ byHand: hands }) => hands).map(({ name }) => `${id} ${name}`),
  );
  expect(waiting).toEqual([
    'mangystau-302/3 attach',
    'mangystau-302/5 ask-register',
    'moh-dsm-49-2020/1 ask-register',
    'moh-dsm-49-2020/2 ask-register',
    'moh-dsm-49-2020/3 ask-register',
  ]);
});

it('a result that may rest on hands says so: it names the register, or that staff established it', () => {
  const silentAbout = REGULATIONS.flatMap(({ id, steps, results }) =>
    steps.flatMap((step) =>
      step.byHand
        ? Object.values(step.outcomes).flatMap(({ next }) => {
            const result = 'result' in next ? results.find(({ name }) => name === next.result) : undefined;
            const says = registersOfStep(step).some((register) =>
              result?.fields.some(({ from }) => from === `registers.${register}`),
            );
            return result && !says ? [`${id} ${result.name}`] : [];
          })
        : [],
    ),
  );
  expect(silentAbout).toEqual([]);
});

describe('what registers tell beyond yes or no', () => {
  it('is kept as far as the definition has a use for it, and no further', () => {
    const extract = regulationById('mangystau-302/8');
    const stay = {
      department: 'Хирургия',
      admitted: '2026-11-02',
      discharged: '2026-11-12',
      'record-number': '7',
    };
    const decision = decide(
      extract,
      null,
      {
        type: 'file',
        channel: 'in-person',
        applicant: 'self',
        recipientAge: 41,
        answers: { surname: 'А', 'given-name': 'Б', 'birth-year': 1985, phone: '+77010000001' },
        registers: { 'hospital-stays': 'yes', 'digital-documents': 'yes' },
        registerFacts: {
          'hospital-stays': stay,
          'digital-documents': { number: '012345678' },
        },
        signed: false,
      },
      { now: new Date('2026-11-23T10:00:00+05:00'), by: staff('attending-doctor'), place, noticeMinutes: 0 },
    );
    const state = decision.ok ? apply(null, decision.value) : null;
    expect(state?.registerFacts).toEqual({
      'hospital-stays': { admitted: '2026-11-02', discharged: '2026-11-12' },
    });
    expect(state && silentRegisters(extract, state)).toEqual([]);
  });
});
