import { describe, expect, it } from 'vitest';
import { regulationById } from '@/services/regulations/catalogue';
import type { Place } from '@/services/working-time/clinic-hours';
import type { Case } from './case';
import type { Command, CommandBy } from './commands';
import { apply, decide } from './decide';
import { silentRegisters } from './lawful';

const almaty = regulationById('almaty-2-337/1');
const day = { opens: '08:00', closes: '20:00' } as const;
const place: Place = {
  hours: { weekly: { monday: day, tuesday: day, wednesday: day, thursday: day, friday: day } },
  zone: 'Asia/Almaty',
  calendar: { kurbanAit: { 2026: '2026-05-27' }, moved: [] },
};
const portal: CommandBy = { kind: 'portal' };
const registrar: CommandBy = { kind: 'staff', personId: 'r', name: 'Р.', roles: ['registry-specialist'] };

const decided = (current: Case | null, command: Command, by: CommandBy, time: string) =>
  decide(almaty, current, command, {
    now: new Date(`2026-11-23T${time}:00+05:00`),
    by,
    place,
    noticeMinutes: 0,
  });
function done(current: Case | null, command: Command, by: CommandBy, time: string): Case {
  const decision = decided(current, command, by, time);
  if (!decision.ok) throw new Error(decision.refusal.code);
  return decision.value.length > 0 || !current ? apply(current, decision.value) : current;
}
const filed = () =>
  done(
    null,
    {
      type: 'file',
      channel: 'portal',
      applicant: 'self',
      recipientAge: 41,
      answers: {
        surname: 'Ахметова',
        'given-name': 'Айгүл',
        'birth-year': 1985,
        reason: 'Қызуы 39',
        address: 'Абай даңғылы, 5-үй',
        phone: '+77010000001',
      },
      registers: { 'attached-population': 'unknown' },
      signed: true,
    },
    { kind: 'citizen', personId: 'a' },
    '10:00',
  );
const answers = (answer: 'yes' | 'no') =>
  ({ type: 'register-answered', register: 'attached-population', answer }) as const;

describe('a silent register of attached population (almaty-2-337/1/annex-1.action-3)', () => {
  it('leaves the case waiting for its step, with the clock running', () => {
    const waiting = filed();
    expect(waiting.step).toMatchObject({ name: 'check-attachment' });
    expect(silentRegisters(almaty, waiting)).toEqual(['attached-population']);
  });

  it('that says yes at last ends the step in the portal’s name, in time or late as the clock has it', () => {
    const waiting = filed();
    const soon = done(waiting, answers('yes'), portal, '10:20');
    expect(soon.step?.name).toBe('register-request');
    expect(soon.done.at(-1)).toMatchObject({ outcome: 'attached', by: { kind: 'portal' }, inTime: true });
    expect(done(waiting, answers('yes'), portal, '10:40').done.at(-1)).toMatchObject({ inTime: false });
    expect(silentRegisters(almaty, soon)).toEqual([]);
  });

  it('that says no is kept, and staff decide', () => {
    const told = done(filed(), answers('no'), portal, '10:20');
    expect(told.registers).toEqual({ 'attached-population': 'no' });
    expect(told.step?.name).toBe('check-attachment');
  });

  it('takes no step out of the hands of whoever has taken it', () => {
    const taken = done(filed(), { type: 'take' }, registrar, '10:05');
    const told = done(taken, answers('yes'), portal, '10:20');
    expect(told.step).toMatchObject({ name: 'check-attachment', takenBy: { personId: 'r' } });
    expect(told.registers).toEqual({ 'attached-population': 'yes' });
  });

  it('is heard once: a second answer changes nothing', () => {
    const told = done(filed(), answers('no'), portal, '10:20');
    expect(decided(told, answers('yes'), portal, '10:30')).toEqual({ ok: true, value: [] });
  });

  it('is answered for by nobody but the portal', () => {
    expect(decided(filed(), answers('yes'), registrar, '10:20')).toMatchObject({
      ok: false,
      refusal: { code: 'not-allowed' },
    });
  });
});
