import { describe, expect, it } from 'vitest';
import { walk } from '@/services/workflow/walk';
import type { Place } from '@/services/working-time/clinic-hours';
import {
  ACTS,
  isRegulationId,
  REGULATIONS,
  regulationById,
  regulationsOf,
  servicesKnown,
  versionOf,
} from './catalogue';
import { check, checkAct } from './check';

const long = { opens: '08:00', closes: '20:00' } as const;
const place: Place = {
  hours: {
    weekly: {
      monday: long,
      tuesday: long,
      wednesday: long,
      thursday: long,
      friday: long,
      saturday: { opens: '09:00', closes: '14:00' },
    },
  },
  zone: 'Asia/Almaty',
  calendar: { kurbanAit: { 2026: '2026-05-27' }, moved: [] },
};

describe('the catalogue', () => {
  it('holds each regulation once, in the order of the acts', () => {
    const ids = REGULATIONS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.slice(0, 2)).toEqual(['mangystau-302/1', 'mangystau-302/2']);
    const acts = ids.map((id) => id.split('/')[0]);
    expect([...new Set(acts)]).toEqual(ACTS.map(({ id }) => id));
    expect(acts).toEqual(ACTS.flatMap(({ id }) => acts.filter((act) => act === id)));
  });

  it('knows which regulations govern a service', () => {
    expect(regulationsOf('doctor-home-call')).toHaveLength(2);
    expect(regulationsOf('doctor-appointment')).toHaveLength(3);
    expect(servicesKnown()).toContain('doctor-appointment');
  });

  it('finds a regulation by its id and knows what is none', () => {
    expect(regulationById('almaty-2-337/1').title.en).toBe('Calling a doctor to the home');
    expect(isRegulationId('almaty-2-337/9')).toBe(false);
    expect(() => regulationById('moh-99-2024/9')).toThrow();
  });

  it('gives each definition a fingerprint that any change of a fact changes', () => {
    const [first] = REGULATIONS;
    if (!first) throw new Error('The catalogue is empty');
    expect(versionOf(first)).toMatch(/^[0-9a-f]{64}$/);
    expect(new Set(REGULATIONS.map(versionOf)).size).toBe(REGULATIONS.length);
    expect(versionOf({ ...first, withdrawal: { allowed: false, reading: 'withdrawal' } })).not.toBe(
      versionOf(first),
    );
    expect(versionOf({ ...first })).toBe(versionOf(first));
  });
});

describe.each(REGULATIONS.map((regulation) => [regulation.id, regulation] as const))(
  '%s',
  (_, regulation) => {
    it('accounts for its clauses, leads somewhere by each step and speaks three languages', () => {
      expect(check(regulation)).toEqual([]);
    });

    it('ends on every path in a result, a lawful refusal or a withdrawal, with a clock on every wait', () => {
      const walked = walk(regulation, { at: new Date('2026-11-23T10:00:00+05:00'), place });
      expect(walked.problems).toEqual([]);
      expect(walked.ends.completed).toBeGreaterThan(0);
      expect(walked.ends.withdrawn).toBeGreaterThan(0);
      expect(walked.ends.refused > 0).toBe(regulation.refusals.some(({ by }) => by !== 'portal'));
    });
  },
);

it.each(ACTS.map((act) => [act.id, act] as const))('%s accounts for its own clauses', (_, act) => {
  expect(checkAct(act)).toEqual([]);
});
