/**
 * Loads the demo: invented people, clinics, doctors, accounts, certificates. Run at each start; adds what is missing and
 * leaves what people did. `node --conditions=react-server --import tsx prisma/demo/seed.ts`
 */
import { randomUUID } from 'node:crypto';
import { systemClock } from '@/lib/clock';
import { connect } from '@/lib/database/client';
import { inTransaction } from '@/lib/database/transaction';
import { seedActivity } from '@/prisma/demo/activity';
import { seedActivityOfRoles } from '@/prisma/demo/activity-of-roles';
import { seedRegisters } from '@/prisma/demo/registers';
import { seedCertificates } from '@/prisma/demo/seed-certificates';
import { seedClinics } from '@/prisma/demo/seed-clinics';
import { seedPeople } from '@/prisma/demo/seed-people';
import { seedSeals } from '@/prisma/demo/seed-seals';
import { seedStaff } from '@/prisma/demo/seed-staff';

/** Raise it when the demo's people or clinics change: the next start adds what is new. */
const DEMO_VERSION = 9;

async function seed() {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error('DATABASE_URL is not set');
  const database = connect(url);
  const clock = systemClock();
  try {
    const seeded = await inTransaction(database, { kind: 'system' }, (tx) =>
      tx.setting.findUnique({ where: { name: 'demo' }, select: { value: true } }),
    );
    if (seeded?.value !== DEMO_VERSION) {
      const now = clock();
      await inTransaction(database, { kind: 'system' }, async (tx) => {
        await seedClinics(tx, now);
        await seedPeople(tx, now);
        await seedRegisters(tx, now);
        await seedStaff(tx, now);
        await tx.setting.upsert({
          where: { name: 'demo' },
          create: { name: 'demo', value: DEMO_VERSION, updatedAt: now },
          update: { value: DEMO_VERSION, updatedAt: now },
        });
      });
    }
    await seedCertificates(clock());
    await seedSeals(database, clock());
    const context = { database, clock, actor: { kind: 'portal' as const }, traceId: randomUUID() };
    await seedActivity(context);
    await seedActivityOfRoles(context);
  } finally {
    await database.$disconnect();
  }
}

await seed();
