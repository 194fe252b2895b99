import type { Register } from '@/services/regulations/language/names';
import { attachedPopulation } from './attached-population';
import { hospitalisationBureau } from './hospitalisation-bureau';
import { entryOf } from './register-entry';
import type { RegisterPort } from './register-port';

/** The portal's own table in place of a register: yes where an entry of that day stands for the person at the clinic. */
export function embeddedRegister(register: Register): RegisterPort {
  if (register === 'attached-population') return attachedPopulation;
  if (register === 'hospitalisation-bureau') return hospitalisationBureau;
  return {
    kind: 'embedded',
    ask: (tx, question) => entryOf(tx, register, question),
    order: () => Promise.resolve({ says: 'no', facts: {} }),
  };
}
