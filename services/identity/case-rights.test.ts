import { describe, expect, it } from 'vitest';
import type { StaffMember, StaffRole } from '@/services/identity/actor';
import { mayTakeIn, regulationsSeen, worksOn } from '@/services/identity/case-rights';
import { REGULATIONS, regulationById } from '@/services/regulations/catalogue';
import { rolesActing } from '@/services/regulations/duties';

const staff = (...roles: StaffRole[]): StaffMember => ({
  kind: 'staff',
  accountId: 'a',
  personId: 'p',
  sessionId: 's',
  clinicId: 'c',
  roles,
  name: 'Сейтова А. Б.',
});
const hivTest = regulationById('almaty-2-337/4');
const homeCall = regulationById('mangystau-302/1');
const extract = regulationById('moh-99-2024/2');
const psychiatric = regulationById('mangystau-302/6');

describe('the cases that a role sees', () => {
  it('are those of the regulations in which it acts, and no others', () => {
    expect(regulationsSeen(staff('laboratory'))).toEqual(
      REGULATIONS.filter((regulation) => rolesActing(regulation).includes('laboratory')).map(({ id }) => id),
    );
    expect(worksOn(staff('laboratory'), hivTest)).toBe(true);
    expect(worksOn(staff('laboratory'), homeCall)).toBe(false);
    expect(worksOn(staff('cashier'), psychiatric)).toBe(false);
  });

  it('are none for an administrator or an auditor, and all for whoever leads', () => {
    expect(regulationsSeen(staff('administrator', 'auditor'))).toEqual([]);
    expect(regulationsSeen(staff('head-of-clinic'))).toBeNull();
    for (const regulation of REGULATIONS)
      expect(worksOn(staff('deputy-chief-doctor'), regulation)).toBe(true);
  });

  it('are for a registrar those that may be taken in at the counter, but not whom the asking itself betrays', () => {
    expect(worksOn(staff('medical-registrar'), extract)).toBe(true);
    expect(worksOn(staff('medical-registrar'), hivTest)).toBe(false);
  });
});

describe('a request at the counter', () => {
  it('is entered by whoever meets the applicant under the act', () => {
    expect(mayTakeIn(staff('counselling-doctor'), hivTest, 'in-person')).toBe(true);
    expect(mayTakeIn(staff('blood-sampling-nurse'), hivTest, 'in-person')).toBe(true);
    expect(mayTakeIn(staff('laboratory'), hivTest, 'in-person')).toBe(false);
    expect(mayTakeIn(staff('state-corporation-worker'), psychiatric, 'state-corporation')).toBe(true);
    expect(mayTakeIn(staff('ambulance-nurse-registrar'), regulationById('mangystau-302/12'), 'phone')).toBe(
      true,
    );
  });

  it('of an extract is met by the doctor on the day of discharge, else by the responsible specialist (moh-99-2024/2)', () => {
    for (const role of ['attending-doctor', 'responsible-specialist'] as const)
      expect(mayTakeIn(staff(role), extract, 'in-person')).toBe(true);
    expect(mayTakeIn(staff('statistics-worker'), extract, 'in-person')).toBe(false);
  });

  it('is entered by nobody for a channel that the act closes', () => {
    const everybody = staff(
      'medical-registrar',
      'registry-specialist',
      'state-corporation-worker',
      'responsible-specialist',
    );
    expect(mayTakeIn(everybody, regulationById('mangystau-302/13'), 'state-corporation')).toBe(false);
    expect(mayTakeIn(everybody, regulationById('moh-dsm-49-2020/1'), 'in-person')).toBe(false);
  });
});
