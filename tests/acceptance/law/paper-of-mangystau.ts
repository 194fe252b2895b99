/** What annexes 4 and 8 to 13 say in one way: on paper, and at the provider only. */
import { expect } from 'vitest';
import type { ClauseAddress, ProviderKind, RegulationId } from '@/services/regulations/language/names';
import { byName, monday, Trial } from '../support/clinic';
import { law } from '../support/law';

export function paperService(id: RegulationId, providers: readonly ProviderKind[], closedBy: string): void {
  const { regulation } = new Trial(id);
  const address = (key: string): ClauseAddress => `${id}/${key}` as const;

  law(address('1'), 'the providers named give it', () => {
    expect(regulation.providers.map(({ kind }) => kind)).toEqual(providers);
  });

  law(
    [...new Set([address('1.p2'), address(closedBy)])],
    'it is asked for at the provider, and neither the portal nor the State Corporation takes it',
    () => {
      expect(new Trial(id).file(monday('10:00'), { channel: 'in-person' }).status).toBe('open');
      expect(regulation.channels['in-person'].cites).toEqual(['1.p2']);
      for (const channel of ['portal', 'state-corporation'] as const) {
        expect(new Trial(id).refusal(monday('10:00'), { channel })).toMatchObject({
          code: 'channel-closed',
          clause: `${id}/${closedBy}`,
        });
      }
    },
  );

  law(address('2'), 'its form is paper', () => {
    expect(regulation.form).toMatchObject({ kind: 'paper', automation: 'none', cites: ['2'] });
  });
}

export function wantsIdentity(id: RegulationId): void {
  const { regulation } = new Trial(id);
  law(`${id}/4`, 'it begins with the identity document, and no other is asked for', () => {
    expect(regulation.documents.filter(({ when }) => !when).map(({ name }) => name)).toEqual(['identity']);
    expect(byName(regulation.documents, 'identity').cites).toEqual(['4']);
  });
}

/** The act gives no ground for refusal, so none can be used. */
export function refusesNobody(id: RegulationId): void {
  const { regulation } = new Trial(id);
  law(`${id}/5.1`, 'nobody is refused: the text has no ground', () => {
    expect(regulation.refusals).toEqual([]);
    expect(Object.keys(regulation.readings)).toContain('no-refusal');
  });
}
