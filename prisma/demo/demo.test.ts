import { describe, expect, it } from 'vitest';
import { allAccounts, staffWith } from '@/prisma/demo/accounts';
import { CLINICS } from '@/prisma/demo/clinics';
import { STAFF } from '@/prisma/demo/staff';
import { REGULATIONS, regulationById } from '@/services/regulations/catalogue';
import { STAFF_ACTORS, type StaffActor, type StepActor } from '@/services/regulations/language/actors';

const staffed = CLINICS.filter(({ slug }) =>
  STAFF.some(({ works }) => works.some(({ clinic }) => clinic === slug)),
);
const isRole = (actor: StepActor): actor is StaffActor => STAFF_ACTORS.some((role) => role === actor);
const held = (slug: string) =>
  new Set(
    STAFF.flatMap(({ works }) => works.filter(({ clinic }) => clinic === slug).flatMap(({ roles }) => roles)),
  );

describe('the demo', () => {
  it('has a clinic for each of the 27 regulations', () => {
    const applied = new Set(CLINICS.flatMap(({ services }) => services.map(({ regulation }) => regulation)));
    expect(REGULATIONS.map(({ id }) => id).filter((id) => !applied.has(id))).toEqual([]);
  });

  it('has somebody in every role of the acts', () => {
    const all = new Set(staffed.flatMap(({ slug }) => [...held(slug)]));
    expect(STAFF_ACTORS.filter((role) => !all.has(role))).toEqual([]);
  });

  it('gives each staffed clinic whoever its regulations need: no request there waits on nobody', () => {
    for (const { slug, services } of staffed) {
      const roles = held(slug);
      const missing = services.flatMap(({ regulation }) =>
        regulationById(regulation)
          .steps.filter(
            ({ actor, orBy = [] }) =>
              actor !== 'portal' &&
              actor !== 'subject' &&
              ![actor, ...orBy].some((one) => isRole(one) && roles.has(one)),
          )
          .map(({ name }) => `${slug}: ${regulation} ${name}`),
      );
      expect(missing).toEqual([]);
    }
  });

  it('invents each person once', () => {
    const iins = allAccounts.map(({ iin }) => iin);
    expect(new Set(iins).size).toBe(iins.length);
    expect(new Set(allAccounts.map(({ key }) => key)).size).toBe(allAccounts.length);
  });

  it('finds whoever holds a role at a clinic', () => {
    expect(staffWith('laboratory', 'aktau-2').key).toBe('aktau-2-blood-sampling-nurse');
    expect(staffWith('administrator', 'aktau-1').key).toBe('aktau-1-administrator');
  });

  it('keeps the acts of the past, where an order of the Ministry took over, to the training clinics', () => {
    const superseded = [
      'hospital-referral',
      'inpatient-record-extract',
      'tb-certificate',
      'psychiatric-certificate',
      'narcology-certificate',
    ];
    for (const { training, services } of CLINICS)
      for (const { regulation } of services.filter((one) => superseded.includes(one.service)))
        expect([regulation, regulation.startsWith('moh-')]).toEqual([regulation, !training]);
  });
});
