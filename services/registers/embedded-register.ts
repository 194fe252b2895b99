import type { Register } from '@/services/regulations/language/names';
import { dateColumn } from '@/services/scheduling/days';
import { attachedTo } from './attached-population';
import type { RegisterPort } from './register-port';

/** The portal's own table in place of a register: yes where an entry of that day stands for the person at the clinic. */
export function embeddedRegister(register: Register): RegisterPort {
  if (register === 'attached-population') {
    return {
      kind: 'embedded',
      ask: (tx, { personId, clinicId, on }) => attachedTo(tx, personId, clinicId, on),
    };
  }
  return {
    kind: 'embedded',
    async ask(tx, { personId, clinicId, on }) {
      const day = dateColumn(on);
      const entries = await tx.registerEntry.count({
        where: {
          register,
          personId,
          since: { lte: day },
          AND: [
            { OR: [{ until: null }, { until: { gt: day } }] },
            { OR: [{ clinicId: null }, { clinicId }] },
          ],
        },
      });
      return entries > 0 ? 'yes' : 'no';
    },
  };
}
