import { seal } from '@/lib/auth/secret-box';
import type { Tx } from '@/lib/database/transaction';
import { searchTextOf } from '@/lib/names/fold';
import { demoTotp, WITHOUT_SECOND_FACTOR } from '@/prisma/demo/accounts';
import { DEMO_SINCE } from '@/prisma/demo/applied';
import { demoId } from '@/prisma/demo/identifiers';
import { accountId, personId, seedAccounts } from '@/prisma/demo/seed-people';
import { STAFF } from '@/prisma/demo/staff';
import type { DemoStaff } from '@/prisma/demo/staff-parts';
import { totpPurpose } from '@/services/identity/totp-purpose';

export async function seedStaff(tx: Tx, now: Date): Promise<void> {
  await tx.person.createMany({
    skipDuplicates: true,
    data: STAFF.map(({ key, surname, givenName, patronymic, iin, born, sex }) => ({
      id: personId(key),
      surname,
      givenName,
      patronymic,
      iin,
      sex,
      birthDate: new Date(born),
      searchText: searchTextOf({ surname, givenName, patronymic, iin }),
      createdAt: now,
    })),
  });
  await seedAccounts(
    tx,
    STAFF.map(({ key }) =>
      key === WITHOUT_SECOND_FACTOR
        ? { key }
        : { key, totpSecret: seal(demoTotp(key), totpPurpose(accountId(key))) },
    ),
    now,
  );
  for (const member of STAFF) await seedDoctor(tx, member, now);
  await tx.staffAppointment.createMany({
    skipDuplicates: true,
    data: STAFF.flatMap(({ key, works, doctor }) =>
      works.flatMap(({ clinic, roles }) =>
        roles.map((role) => ({
          id: demoId('appointment', key, clinic, role),
          personId: personId(key),
          clinicId: demoId('clinic', clinic),
          role,
          doctorId: doctor?.clinic === clinic ? demoId('doctor', key) : null,
          validFrom: DEMO_SINCE,
        })),
      ),
    ),
  });
}

async function seedDoctor(tx: Tx, member: DemoStaff, now: Date): Promise<void> {
  const { key, surname, givenName, patronymic, doctor } = member;
  if (!doctor) return;
  const { speciality, room, visitsHomes, blocks } = doctor;
  const clinicId = demoId('clinic', doctor.clinic);
  const doctorId = demoId('doctor', key);
  const weekId = demoId('week', key);
  await tx.doctor.createMany({
    skipDuplicates: true,
    data: [
      {
        id: doctorId,
        clinicId,
        surname,
        givenName,
        patronymic,
        speciality,
        room,
        visitsHomes,
        activeFrom: DEMO_SINCE,
      },
    ],
  });
  const { count } = await tx.doctorWeek.createMany({
    skipDuplicates: true,
    data: [{ id: weekId, doctorId, clinicId, validFrom: DEMO_SINCE, publishedAt: now }],
  });
  // The week is there: whatever an administrator did to it since is left alone.
  if (count === 0) return;
  await tx.weekBlock.createMany({
    data: blocks.flatMap(({ weekdays, kind, ...block }) =>
      weekdays.map((weekday) => ({
        ...block,
        id: demoId('block', key, weekday, block.starts),
        weekId,
        weekday,
        kind,
        room: kind === 'appointments' ? room : null,
      })),
    ),
  });
}
