/** The seven items of clause 7, one text in annexes 3, 5, 6 and 7: the portal’s course. */
import { expect } from 'vitest';
import type { Register, RegulationId } from '@/services/regulations/language/names';
import { byName, monday, Trial } from '../support/clinic';
import { law } from '../support/law';

export function clause7(id: RegulationId, register: Register, result: string): void {
  const { regulation } = new Trial(id);
  const filing = { channel: 'portal' } as const;

  law(
    [`${id}/7.1`, `${id}/7.3`],
    'the person signs in and certifies the request with an electronic signature',
    () => {
      expect(regulation.portal?.applicantSignature).toMatchObject({ required: true, cites: ['7.1', '7.3'] });
      expect(new Trial(id).refusal(monday('10:00'), { ...filing, signed: false })).toMatchObject({
        code: 'signature-required',
        clause: `${id}/7.1`,
      });
    },
  );

  law(`${id}/7.2`, 'only what the portal does not know is asked', () => {
    const asked = regulation.fields.filter(({ channels }) => channels.includes('portal'));
    expect(asked.map(({ name }) => name)).toContain('phone');
    for (const { cites } of asked) expect(cites).toEqual(['7.2']);
    expect(byName(regulation.documents, 'electronic-request').cites).toContain('7.2');
  });

  law(
    [`${id}/7.4`, `${id}/7.7`],
    'the request is processed by the register’s answer, and the person gets the result',
    () => {
      for (const says of ['yes', 'no'] as const) {
        const ended = new Trial(id).file(monday('10:00'), { ...filing, registers: { [register]: says } });
        expect([ended.status, ended.results.at(-1)?.name]).toEqual(['completed', result]);
      }
    },
  );

  law(`${id}/7.5`, 'the cabinet is told the status and the term at once', () => {
    const silent = new Trial(id).file(monday('10:00'), { ...filing, registers: { [register]: 'unknown' } });
    expect(silent.results.map(({ name }) => name)).toEqual(['status-notice']);
    expect(silent.step?.deadlines.length).toBeGreaterThan(0);
  });

  law(
    `${id}/7.6`,
    'the result comes to the cabinet as an electronic document with the provider’s signature',
    () => {
      expect(byName(regulation.results, result)).toMatchObject({
        form: 'electronic-document',
        signatories: [{ by: 'clinic', eds: true }],
      });
    },
  );

  law(`${id}/7.4`, 'nobody is refused: the text has no ground', () => {
    expect(regulation.refusals).toEqual([]);
  });
}
