import type { Tx } from '@/lib/database/transaction';
import { CLINICS, HOURS } from '@/prisma/demo/clinics';
import { demoId } from '@/prisma/demo/identifiers';

/** Since the country has one time zone. */
export const DEMO_SINCE = new Date('2024-03-01');

export async function seedClinics(tx: Tx, now: Date): Promise<void> {
  await tx.clinic.createMany({
    skipDuplicates: true,
    data: CLINICS.map(({ slug, region, bin, name, address, phones, zone }) => ({
      id: demoId('clinic', slug),
      slug,
      region,
      kind: 'phc',
      bin,
      nameKk: name.kk,
      nameRu: name.ru,
      nameEn: name.en,
      addressKk: address.kk,
      addressRu: address.ru,
      addressEn: address.en,
      phones: [...phones],
      zone,
      // Requests here are not real: the public page says so, and the clinic may work by acts of the past.
      training: true,
      createdAt: now,
    })),
  });
  await tx.clinicService.createMany({
    skipDuplicates: true,
    data: CLINICS.flatMap(({ slug, services }) =>
      services.map((applied) => ({
        ...applied,
        id: demoId('clinic-service', slug, applied.service),
        clinicId: demoId('clinic', slug),
        appliesFrom: DEMO_SINCE,
        createdAt: now,
      })),
    ),
  });
  await tx.clinicHours.createMany({
    skipDuplicates: true,
    data: CLINICS.flatMap(({ slug }) =>
      HOURS.map((hours) => ({
        ...hours,
        id: demoId('hours', slug, hours.weekday),
        clinicId: demoId('clinic', slug),
        validFrom: DEMO_SINCE,
      })),
    ),
  });
}
