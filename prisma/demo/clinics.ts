/** The clinics of the demo: those of Aktau and Öskemen are invented, those of Almaty are as the act lists them. */
import { checkDigitOf } from '@/lib/iin/iin';
import { appliedBy, type DemoDecision } from '@/prisma/demo/applied';
import type { ClinicFacts } from '@/prisma/demo/clinic-facts';
import { TRAINING_CLINICS } from '@/prisma/demo/training-clinics';
import { ORGANISATIONS } from '@/services/regulations/almaty-2-337/organisations';
import { OTHER_CLINICS } from './other-clinics';

export interface DemoClinic extends ClinicFacts {
  services: readonly DemoDecision[];
}

const INVENTED: readonly ClinicFacts[] = [
  {
    slug: 'aktau-1',
    region: 'mangystau',
    kind: 'phc',
    bin: '240340000013',
    name: {
      kk: 'Ақтау № 1 қалалық емханасы',
      ru: 'Актауская городская поликлиника № 1',
      en: 'Aktau City Polyclinic No. 1',
    },
    address: {
      kk: 'Ақтау қаласы, 1-шағынаудан, 10-үй',
      ru: 'г. Актау, 1-й микрорайон, дом 10',
      en: 'Building 10, Microdistrict 1, Aktau',
    },
    phones: ['+77292301001', '+77292301002'],
    zone: 'Asia/Aqtau',
  },
  {
    slug: 'aktau-2',
    region: 'mangystau',
    kind: 'phc',
    bin: '240340000023',
    name: {
      kk: 'Ақтау № 2 қалалық емханасы',
      ru: 'Актауская городская поликлиника № 2',
      en: 'Aktau City Polyclinic No. 2',
    },
    address: {
      kk: 'Ақтау қаласы, 26-шағынаудан, 4 үй',
      ru: 'г. Актау, 26-й микрорайон, дом 4',
      en: 'Building 4, Microdistrict 26, Aktau',
    },
    phones: ['+77292301003'],
    zone: 'Asia/Aqtau',
  },
  {
    slug: 'oskemen-1',
    region: 'east-kazakhstan',
    kind: 'phc',
    bin: '240340000033',
    name: {
      kk: 'Өскемен № 1 қалалық емханасы',
      ru: 'Усть-Каменогорская городская поликлиника № 1',
      en: 'Oskemen City Polyclinic No. 1',
    },
    address: {
      kk: 'Өскемен қаласы, Бурова көшесі, 15 үй',
      ru: 'г. Усть-Каменогорск, ул. Бурова, 15',
      en: '15 Burov St, Oskemen',
    },
    phones: ['+77232301004'],
    zone: 'Asia/Almaty',
  },
];

/** Those of the act's list that are no numbered polyclinic, by their row. */
const SLUGS: Readonly<Record<string, string>> = {
  'annex-3.row-25': 'almaty-hospital-5',
  'annex-3.row-26': 'almaty-student',
  'annex-3.row-27': 'almaty-alatau-hospital',
  'annex-3.row-28': 'almaty-kulager',
  'annex-3.row-29': 'almaty-veterans',
};

function slugOf(row: string, name: string): string {
  const number = /No\. (\d+)$/.exec(name)?.[1];
  const kind = name.includes('Children') ? 'almaty-children' : 'almaty';
  return SLUGS[row] ?? `${kind}-${number ?? row}`;
}

const LISTED: readonly ClinicFacts[] = Object.entries(ORGANISATIONS).map(
  ([row, { name, address, phones }]) => ({
    slug: slugOf(row, name.en),
    region: 'almaty',
    kind: 'phc',
    bin: null,
    name,
    address,
    phones: phones.flatMap(({ e164 }) => e164 ?? []),
    zone: 'Asia/Almaty',
  }),
);

/** Where no number of the organisation is known the demo invents one: without it nobody can sign for a clinic. */
function inventedBin(at: number): string {
  for (let next = 50_000 + at * 10; ; next += 1) {
    const eleven = `240340${next}`;
    const digit = checkDigitOf(eleven);
    if (digit !== undefined) return `${eleven}${digit}`;
  }
}

/** Polyclinics first, then the others; training clinics last, here and wherever clinics are offered. */
export const CLINICS: readonly DemoClinic[] = [
  ...INVENTED,
  ...LISTED,
  ...OTHER_CLINICS,
  ...TRAINING_CLINICS,
].map((clinic, at) => ({ ...clinic, bin: clinic.bin ?? inventedBin(at), services: appliedBy(clinic) }));

/**
 * Monday to Friday 8–20, Saturday 9–14: the hours of the Almaty act (almaty-2-337/1/7). The other two acts name none,
 * so the same hours stand there as the clinics' own.
 */
export const HOURS: readonly { weekday: number; opens: string; closes: string }[] = [
  ...[1, 2, 3, 4, 5].map((weekday) => ({ weekday, opens: '08:00', closes: '20:00' })),
  { weekday: 6, opens: '09:00', closes: '14:00' },
];

const AROUND_THE_CLOCK = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
  weekday,
  opens: '00:00',
  closes: '24:00',
}));

export const hoursOf = ({ roundTheClock }: ClinicFacts): typeof HOURS =>
  roundTheClock ? AROUND_THE_CLOCK : HOURS;
