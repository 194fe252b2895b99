import { describe, expect } from 'vitest';
import { at, byName, monday, Trial, wallTime } from '../support/clinic';
import { course, type Leg, onTheWay } from '../support/course';
import { law } from '../support/law';
import { paperService, refusesNobody } from './paper-of-mangystau';

const ID = 'mangystau-302/12';
const FILING = { channel: 'phone' } as const;
const LEGS: readonly Leg[] = [
  {
    clauses: ['5.1', '5.1.p2', '6.1', '7.1'],
    says: 'the nurse-registrar takes the call orally in 5 minutes and passes it to the team',
    step: 'take-call',
    actor: 'ambulance-nurse-registrar',
    due: '10:05',
    done: '10:02',
    outcome: 'passed',
  },
  {
    clauses: ['5.2', '5.2.p2', '6.2', '7.2'],
    says: 'the team examines the person and signs within 7 hours',
    step: 'attend',
    actor: 'ambulance-team',
    due: '17:02',
    done: '10:40',
    outcome: 'examined',
  },
  {
    clauses: ['5.3', '5.3.p2', '6.1', '7.3'],
    says: 'the nurse-registrar enters the result in the dispatch system in 5 minutes',
    step: 'register-result',
    actor: 'ambulance-nurse-registrar',
    due: '10:45',
    done: '10:42',
    outcome: 'registered',
  },
];

describe('Mangystau: ambulance care', () => {
  const { regulation } = new Trial(ID);
  paperService(ID, ['health-care-organisation'], '8');
  refusesNobody(ID);
  course(ID, FILING, LEGS);

  law([`${ID}/3`, `${ID}/3.p2`], 'care is given first, and the signed call card is its paper', () => {
    const ended = onTheWay(ID, FILING, LEGS).current;
    expect(ended?.results.map(({ name }) => name)).toEqual(['emergency-care', 'call-card']);
    expect(byName(regulation.results, 'emergency-care').form).toBe('care');
    expect(byName(regulation.results, 'call-card').form).toBe('paper-document');
  });

  law(`${ID}/4`, 'a call begins it: no document is asked for, and the name may be unknown', () => {
    expect(regulation.documents).toEqual([]);
    expect(regulation.fields.filter(({ required }) => required).map(({ name }) => name)).toEqual([
      'condition',
      'address',
      'phone',
    ]);
  });

  law([`${ID}/5.1`, `${ID}/5.2`], 'at night the minutes and the hours run as by day', () => {
    const trial = new Trial(ID);
    const called = trial.file(at('2026-11-22 23:50'), FILING);
    expect(wallTime(called.step?.due ?? '')).toBe('2026-11-22 23:55');
    const passed = trial.done('passed', at('2026-11-22 23:52'), 'ambulance-nurse-registrar');
    expect(wallTime(passed.step?.due ?? '')).toBe('2026-11-23 06:52');
  });

  law(`${ID}/5.1`, 'the call and its result make one line of the dispatch journal', () => {
    expect(
      regulation.steps.filter(({ records }) => records?.includes('dispatch-journal')).map(({ name }) => name),
    ).toEqual(['take-call', 'register-result']);
    expect(new Trial(ID).file(monday('10:00'), { channel: 'in-person' }).step?.name).toBe('take-call');
  });
});
