import { describe, expect, it } from 'vitest';
import { regulationById } from '@/services/regulations/catalogue';
import type { Place } from '@/services/working-time/clinic-hours';
import type { Case } from './case';
import type { Command, CommandBy } from './commands';
import { apply, decide } from './decide';
import { replay } from './evolve';
import { reopenableSteps } from './reopen';

const day = { opens: '08:00', closes: '20:00' } as const;
const place: Place = {
  hours: { weekly: { monday: day, tuesday: day, wednesday: day, thursday: day, friday: day } },
  zone: 'Asia/Almaty',
  calendar: { kurbanAit: { 2026: '2026-05-27' }, moved: [] },
};
const staff = (...roles: Extract<CommandBy, { kind: 'staff' }>['roles'][number][]): CommandBy => ({
  kind: 'staff',
  personId: 'p',
  name: 'Сейтова А. Б.',
  roles,
});
const registrar = staff('medical-registrar', 'registry-specialist');
const head = staff('head-of-clinic');
const homeCall = regulationById('almaty-2-337/1');

const decided = (current: Case | null, command: Command, by: CommandBy, at: string) =>
  decide(homeCall, current, command, { now: new Date(`${at}:00+05:00`), by, place, noticeMinutes: 60 });

function events(current: Case | null, command: Command, by: CommandBy, at: string) {
  const decision = decided(current, command, by, at);
  if (!decision.ok) throw new Error(decision.refusal.code);
  return decision.value;
}
const done = (current: Case | null, command: Command, by: CommandBy, at: string) =>
  apply(current, events(current, command, by, at));

/** Something that fits each question of the form. */
const typed = Object.fromEntries(
  homeCall.fields.map(({ name, kind, options, min }) => [
    name,
    kind === 'number' ? (min ?? 1) : kind === 'yes-no' ? true : (options?.[0]?.value ?? 'мәтін'),
  ]),
);
const filed = done(
  null,
  {
    type: 'file',
    channel: 'phone',
    applicant: 'self',
    recipientAge: 40,
    answers: typed,
    registers: { 'attached-population': 'unknown' },
    signed: false,
  },
  registrar,
  '2026-11-23T10:00',
);
const ground = homeCall.refusals.find(({ channels, by }) => channels.includes('phone') && by !== 'portal');
const refused = done(
  filed,
  { type: 'refuse', ground: ground?.name ?? '', reason: 'Тіркелмеген' },
  registrar,
  '2026-11-23T10:05',
);
const step = filed.step?.name ?? '';

describe('a satisfied complaint reopens the request', () => {
  it('at the step where it was refused, with the clock of that step beginning anew', () => {
    expect(reopenableSteps(homeCall, refused)).toContain(step);
    const again = done(refused, { type: 'reopen', step, complaint: 'K7PM-3RXW' }, head, '2026-11-25T15:00');
    expect(again).toMatchObject({
      status: 'open',
      step: { name: step },
      acceptedAt: '2026-11-25T10:00:00.000Z',
      reopened: { step, complaint: 'K7PM-3RXW', at: '2026-11-25T10:00:00.000Z' },
    });
    expect(again.refusal).toBeUndefined();
    expect(again.closedAt).toBeUndefined();
    expect(again.step?.due && again.step.due > '2026-11-25T10:00:00.000Z').toBe(true);
  });

  it('is not reopened by anybody but the head of the clinic', () => {
    const by = (who: CommandBy) =>
      decided(refused, { type: 'reopen', step, complaint: 'K7PM-3RXW' }, who, '2026-11-25T15:00');
    expect(by(registrar)).toMatchObject({ refusal: { code: 'not-allowed' } });
    expect(by({ kind: 'citizen', personId: 'c' })).toMatchObject({ refusal: { code: 'not-allowed' } });
  });

  it('is not reopened while it is open, after the applicant withdrew it, or at a step it never came to', () => {
    const withdrawn = done(
      filed,
      { type: 'withdraw' },
      { kind: 'citizen', personId: 'c' },
      '2026-11-23T10:02',
    );
    for (const current of [filed, withdrawn]) expect(reopenableSteps(homeCall, current)).toEqual([]);
    expect(
      decided(
        refused,
        { type: 'reopen', step: 'no-such-step', complaint: 'K7PM-3RXW' },
        head,
        '2026-11-25T15:00',
      ),
    ).toMatchObject({ refusal: { code: 'reopen-not-possible' } });
  });

  it('is told by its events alone', () => {
    const more = events(refused, { type: 'reopen', step, complaint: 'K7PM-3RXW' }, head, '2026-11-25T15:00');
    expect(more.map(({ type }) => type)).toEqual(['reopened', 'step-started']);
    const all = [
      ...events(
        null,
        {
          type: 'file',
          channel: 'phone',
          applicant: 'self',
          recipientAge: 40,
          answers: filed.answers,
          registers: filed.registers,
          signed: false,
        },
        registrar,
        '2026-11-23T10:00',
      ),
      ...events(
        filed,
        { type: 'refuse', ground: ground?.name ?? '', reason: 'Тіркелмеген' },
        registrar,
        '2026-11-23T10:05',
      ),
      ...more,
    ];
    expect(replay(all)).toEqual(apply(refused, more));
  });
});
