import { describe, expect, it } from 'vitest';
import { choiceHref, readChoiceView } from './choice-view';

const DOCTOR = '34471c3d-bbfa-8933-8f74-bc73250d6c02';

describe('the address of a page of free times', () => {
  it('says what is shown, and is read back', () => {
    const at = `${DOCTOR}_2026-11-23T06:40:00.000Z`;
    const address = choiceHref('/kk/slot', {
      speciality: 'cardiologist',
      doctorId: DOCTOR,
      week: '2026-11-23',
      problem: 'slot-taken',
      around: at,
    });
    const query = Object.fromEntries(new URLSearchParams(address.split('?')[1]));
    expect(readChoiceView(query)).toEqual({
      speciality: 'cardiologist',
      doctorId: DOCTOR,
      week: '2026-11-23',
      problem: 'slot-taken',
      around: { doctorId: DOCTOR, startsAt: new Date('2026-11-23T06:40:00.000Z') },
    });
  });

  it('that was made up shows what no address shows', () => {
    const made = { speciality: 'witch', doctor: '../..', week: '9999-12-31', problem: 'x', at: ['a', 'b'] };
    expect(readChoiceView(made)).toEqual({});
    expect(choiceHref('/kk/slot', {})).toBe('/kk/slot');
  });
});
