/** The law, clause by clause, over the definitions and the engine that runs them. */
import './law/mangystau-home-call';
import './law/mangystau-appointment';
import './law/mangystau-hiv-test';
import './law/mangystau-dispensary';
import './law/mangystau-portal-only';
import './law/mangystau-ambulance';
import './law/mangystau-hospital-referral';
import './law/mangystau-inpatient-extract';
import './law/mangystau-sick-leave';
import './law/mangystau-phc-certificate';
import './law/almaty-home-call';
import './law/almaty-appointment';
import './law/almaty-attachment';
import './law/almaty-tb-certificate';
import './law/almaty-psychiatric-narcology';
import './law/almaty-hiv-test';
import './law/eko-appointment';
import './law/ministry-extract';
import './law/ministry-information';
import './law/ministry-outpatient';
import './law/hours-as-printed';
import './law/times-as-printed';
import './law/papers-as-named';
import './law/promises-as-printed';
import './law/lines-as-printed';
import './law/refusals-as-listed';
import { describe, expect, it } from 'vitest';
import { REGULATIONS } from '@/services/regulations/catalogue';
import { clauseAt } from '@/services/regulations/clause';
import { testedClauses } from './support/law';

describe('the tests themselves', () => {
  it.each(REGULATIONS.map((regulation) => [regulation.id, regulation] as const))(
    'hold every clause of %s that is encoded',
    (id, { clauses }) => {
      const encoded = Object.entries(clauses).flatMap(([key, { disposition }]) =>
        disposition === 'encoded' ? [`${id}/${key}`] : [],
      );
      const tested = testedClauses();
      expect(encoded.filter((address) => !tested.has(address))).toEqual([]);
    },
  );

  it('name only clauses that exist', () => {
    for (const address of testedClauses()) expect(clauseAt(address), address).toBeDefined();
  });
});
