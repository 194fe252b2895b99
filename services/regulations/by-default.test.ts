import { describe, expect, it } from 'vitest';
import { regulationByDefault, regulationsOfRegions, regulationsOpenTo } from './by-default';

const ids = (...asked: Parameters<typeof regulationsOpenTo>) =>
  regulationsOpenTo(...asked).map(({ id }) => id);
const aktau = { kind: 'phc', region: 'mangystau', training: false };

describe('what governs where nobody decided otherwise', () => {
  it('is the act in force, also where the region has an older one of its own', () => {
    for (const region of ['mangystau', 'almaty', 'east-kazakhstan', undefined]) {
      expect(regulationByDefault('hospital-referral', region)?.id).toBe('moh-99-2024/1');
      expect(regulationByDefault('tb-certificate', region)?.id).toBe('moh-dsm-49-2020/1');
    }
  });

  it('is the region’s act where no act in force speaks of the service', () => {
    expect(regulationByDefault('doctor-home-call', 'almaty')?.id).toBe('almaty-2-337/1');
    expect(regulationByDefault('doctor-appointment', 'east-kazakhstan')?.id).toBe('eko-314-2015');
  });
});

describe('regions with rules of their own', () => {
  it('are those whose act governs there: an order of the whole country leaves none', () => {
    const idsOf = (...asked: Parameters<typeof regulationsOfRegions>) =>
      regulationsOfRegions(...asked).map(({ id }) => id);
    expect(idsOf('hospital-referral')).toEqual([]);
    expect(idsOf('doctor-home-call')).toEqual(['mangystau-302/1', 'almaty-2-337/1']);
  });
});

describe('what a clinic may decide to apply', () => {
  it('is what holds where it stands, repealed or not, and what names its kind of provider', () => {
    expect(ids('hospital-referral', aktau)).toEqual(['mangystau-302/13', 'moh-99-2024/1']);
    expect(ids('inpatient-record-extract', aktau)).toEqual([]);
    expect(ids('inpatient-record-extract', { ...aktau, kind: 'hospital' })).toEqual([
      'mangystau-302/8',
      'moh-99-2024/2',
    ]);
    expect(ids('doctor-home-call', aktau)).toEqual(['mangystau-302/1']);
  });

  it('is anything where people are trained', () => {
    expect(ids('doctor-home-call', { ...aktau, training: true })).toEqual([
      'mangystau-302/1',
      'almaty-2-337/1',
    ]);
  });
});
