import { expect, it } from 'vitest';
import { regulationById } from '@/services/regulations/catalogue';
import type { RegisterAnswer } from '@/services/regulations/language/conditions';
import { intakePlan } from './intake-plan';

const plan = (says: RegisterAnswer) =>
  intakePlan(
    regulationById('almaty-2-337/1'),
    {
      channel: 'phone',
      applicant: 'self',
      recipientAge: 41,
      answers: {},
      registers: { 'attached-population': says },
      slotHeld: false,
    },
    ['registry-specialist'],
  ).map(({ name }) => name);

it('a call is answered in one go where the register says attached', () => {
  expect(plan('yes')).toEqual(['identify', 'register-request']);
});

it('a silent register is looked into by hand while the person waits', () => {
  expect(plan('unknown')).toEqual(['identify', 'check-attachment', 'register-request']);
});

it('a register that says no is not talked over: the case is filed, and the registrar decides on it (almaty-2-337/1/8.1.p3)', () => {
  expect(plan('no')).toEqual(['identify']);
});
