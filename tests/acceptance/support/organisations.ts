/** The organisations that a regulation lists, each a row of its annex. */
import { expect } from 'vitest';
import type { RegulationId } from '@/services/regulations/language/names';
import { Trial } from './clinic';
import { law } from './law';

export function listedOrganisations(id: RegulationId): void {
  const listed = new Trial(id).regulation.providers.flatMap(({ organisations = [] }) => organisations);
  for (const { name, address, phones, cites } of listed) {
    law(`${id}/${cites[0]}`, `${name.en} is on the list, with its address and phones`, () => {
      expect(address.kk).not.toBe('');
      expect(phones.length).toBeGreaterThan(0);
      for (const { printed, e164 } of phones) {
        if (printed.startsWith('8(727)')) expect(e164).toMatch(/^\+7727\d{7}$/);
        else expect(e164).toBeNull();
      }
    });
  }
}
