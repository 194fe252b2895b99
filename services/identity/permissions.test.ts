import { describe, expect, it } from 'vitest';
import type { Actor, StaffRole } from '@/services/identity/actor';
import { ACTIONS, may } from '@/services/identity/permissions';
import { REGULATIONS } from '@/services/regulations/catalogue';
import { rolesActing } from '@/services/regulations/duties';
import { STAFF_ACTORS } from '@/services/regulations/language/actors';

const staff = (...roles: StaffRole[]): Actor => ({
  kind: 'staff',
  accountId: 'a',
  personId: 'p',
  sessionId: 's',
  clinicId: 'c',
  roles,
  name: 'Сейтова А. Б.',
});

describe('who may do what at a clinic', () => {
  it('is nothing for the public, a citizen, the portal, or staff without a role', () => {
    const nobody: Actor[] = [
      { kind: 'public' },
      { kind: 'portal' },
      { kind: 'citizen', accountId: 'a', personId: 'p', sessionId: 's' },
      staff(),
    ];
    for (const actor of nobody) for (const action of ACTIONS) expect(may(actor, action)).toBe(false);
  });

  it('is for a registrar to answer requests and take calls, not to change schedules or staff', () => {
    for (const role of ['medical-registrar', 'registry-specialist'] as const) {
      expect(may(staff(role), 'case.answer')).toBe(true);
      expect(may(staff(role), 'intake.file')).toBe(true);
      expect(may(staff(role), 'schedule.change')).toBe(false);
      expect(may(staff(role), 'staff.change')).toBe(false);
      expect(may(staff(role), 'audit.read')).toBe(false);
    }
  });

  it('is for an administrator to keep schedules and roles, not to read cases', () => {
    expect(may(staff('administrator'), 'schedule.publish')).toBe(true);
    expect(may(staff('administrator'), 'staff.change')).toBe(true);
    expect(may(staff('administrator'), 'case.read')).toBe(false);
    expect(may(staff('administrator'), 'person.find')).toBe(false);
  });

  it('is for an auditor to read the audit and reports alone', () => {
    expect(ACTIONS.filter((action) => may(staff('auditor'), action))).toEqual([
      'report.read',
      'audit.read',
      'signatures.health',
    ]);
  });

  it('is for whoever a step of some regulation waits on to see the queue and do the step', () => {
    for (const role of STAFF_ACTORS) {
      const acts = REGULATIONS.some((regulation) => rolesActing(regulation).includes(role));
      expect([role, acts, may(staff(role), 'case.answer')]).toEqual([role, acts, acts]);
      if (acts) expect(may(staff(role), 'queue.read') && may(staff(role), 'case.take')).toBe(true);
    }
  });

  it('is at the counter for those whom some act sends the applicant to first, and for registrars', () => {
    for (const role of [
      'counselling-doctor',
      'state-corporation-worker',
      'ambulance-nurse-registrar',
    ] as const)
      expect(may(staff(role), 'intake.file')).toBe(true);
    for (const role of ['laboratory', 'cashier', 'radiologist', 'senior-nurse', 'head-of-clinic'] as const)
      expect(may(staff(role), 'intake.file') || may(staff(role), 'person.find')).toBe(false);
  });

  it('gives no role of a step the clinic’s settings, its people or its audit', () => {
    const office = ACTIONS.filter((action) =>
      /^(schedule\.(change|publish)|clinic|staff|audit)/.test(action),
    );
    for (const role of STAFF_ACTORS.filter((one) => one !== 'head-of-clinic'))
      for (const action of office)
        expect([role, action, may(staff(role), action)]).toEqual([role, action, false]);
  });

  it('adds up over the roles that a person holds', () => {
    const both = staff('doctor', 'administrator');
    expect(may(both, 'day-sheet.own') && may(both, 'schedule.change')).toBe(true);
  });
});
