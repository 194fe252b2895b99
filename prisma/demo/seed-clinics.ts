import type { Tx } from '@/lib/database/transaction';
import { DEMO_SINCE } from '@/prisma/demo/applied';
import { CLINICS, hoursOf } from '@/prisma/demo/clinics';
import { demoId } from '@/prisma/demo/identifiers';

export async function seedClinics(tx: Tx, now: Date): Promise<void> {
  await tx.clinic.createMany({
    skipDuplicates: true,
    data: CLINICS.map(({ slug, region, kind, bin, name, address, phones, zone, training = false }) => ({
      id: demoId('clinic', slug),
      slug,
      region,
      kind,
      bin,
      nameKk: name.kk,
      nameRu: name.ru,
      nameEn: name.en,
      addressKk: address.kk,
      addressRu: address.ru,
      addressEn: address.en,
      phones: [...phones],
      zone,
      training,
      createdAt: now,
    })),
  });
  // An installation of before, where every clinic of the demo was a training clinic.
  await tx.clinic.updateMany({
    where: {
      id: { in: CLINICS.filter((clinic) => !clinic.training).map(({ slug }) => demoId('clinic', slug)) },
      training: true,
    },
    data: { training: false },
  });
  await tx.clinicService.createMany({
    skipDuplicates: true,
    data: CLINICS.flatMap(({ slug, services }) =>
      services.map((applied) => ({
        ...applied,
        id: demoId('clinic-service', slug, applied.service),
        clinicId: demoId('clinic', slug),
        createdAt: now,
      })),
    ),
  });
  await tx.clinicHours.createMany({
    skipDuplicates: true,
    data: CLINICS.flatMap((clinic) =>
      hoursOf(clinic).map((hours) => ({
        ...hours,
        id: demoId('hours', clinic.slug, hours.weekday),
        clinicId: demoId('clinic', clinic.slug),
        validFrom: DEMO_SINCE,
      })),
    ),
  });
}
