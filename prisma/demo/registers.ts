/** Whom the embedded registers know. Invented like the people themselves: nobody stands on a real register here. */
import type { Tx } from '@/lib/database/transaction';
import { DEMO_SINCE } from '@/prisma/demo/applied';
import { demoId } from '@/prisma/demo/identifiers';
import { personId } from '@/prisma/demo/seed-people';
import type { Register } from '@/services/regulations/language/names';

const KNOWN: Record<Exclude<Register, 'attached-population'>, readonly string[]> = {
  'tb-register': ['dauren'],
  'mental-health-register': ['olga'],
  'narcology-register': ['gabit'],
  'hospital-stays': ['kulash', 'sergei'],
  'medical-information-system': ['aigerim', 'nurlan', 'kulash', 'sergei', 'madina', 'elena'],
  'digital-documents': ['aigerim', 'nurlan', 'gulnar', 'sergei', 'madina', 'dauren', 'elena'],
  'hospitalisation-bureau': ['kulash'],
};

export async function seedRegisters(tx: Tx): Promise<void> {
  await tx.registerEntry.createMany({
    skipDuplicates: true,
    data: Object.entries(KNOWN).flatMap(([register, people]) =>
      people.map((key) => ({
        id: demoId('register', register, key),
        register,
        personId: personId(key),
        since: DEMO_SINCE,
      })),
    ),
  });
}
