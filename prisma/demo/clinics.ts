/** The clinics of the demo: Aktau and Öskemen invented, Almaty as the act lists them. */
import { ORGANISATIONS } from '@/services/regulations/almaty-2-337/organisations';
import type { Text } from '@/services/regulations/language/text';

export interface DemoClinic {
  slug: string;
  region: 'mangystau' | 'almaty' | 'east-kazakhstan';
  bin: string | null;
  name: Text;
  address: Text;
  phones: readonly string[];
  zone: string;
  services: readonly { service: string; regulation: string; decision: string }[];
}

const MANGYSTAU = [
  {
    service: 'doctor-home-call',
    regulation: 'mangystau-302/1',
    decision: 'Емхана басшысының 2024 жылғы 1 наурыздағы № 14 бұйрығы',
  },
  {
    service: 'doctor-appointment',
    regulation: 'mangystau-302/2',
    decision: 'Емхана басшысының 2024 жылғы 1 наурыздағы № 14 бұйрығы',
  },
];

const ALMATY = [
  {
    service: 'doctor-home-call',
    regulation: 'almaty-2-337/1',
    decision: 'Емхана басшысының 2024 жылғы 1 наурыздағы № 8 бұйрығы',
  },
  {
    service: 'doctor-appointment',
    regulation: 'almaty-2-337/2',
    decision: 'Емхана басшысының 2024 жылғы 1 наурыздағы № 8 бұйрығы',
  },
];

const INVENTED: readonly DemoClinic[] = [
  {
    slug: 'aktau-1',
    region: 'mangystau',
    bin: '240340000013',
    name: {
      kk: 'Ақтау № 1 қалалық емханасы',
      ru: 'Актауская городская поликлиника № 1',
      en: 'Aktau City Polyclinic No. 1',
    },
    address: {
      kk: 'Ақтау қаласы, 1-шағынаудан, 10 үй',
      ru: 'г. Актау, 1-й микрорайон, дом 10',
      en: 'Building 10, Microdistrict 1, Aktau',
    },
    phones: ['+77292301001', '+77292301002'],
    zone: 'Asia/Aqtau',
    services: MANGYSTAU,
  },
  {
    slug: 'aktau-2',
    region: 'mangystau',
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
    services: MANGYSTAU,
  },
  {
    slug: 'oskemen-1',
    region: 'east-kazakhstan',
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
    services: [
      {
        service: 'doctor-appointment',
        regulation: 'eko-314-2015',
        decision: 'Емхана басшысының 2024 жылғы 1 наурыздағы № 5 бұйрығы',
      },
    ],
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

export const CLINICS: readonly DemoClinic[] = [
  ...INVENTED,
  ...Object.entries(ORGANISATIONS).map(
    ([row, { name, address, phones }]): DemoClinic => ({
      slug: slugOf(row, name.en),
      region: 'almaty',
      bin: null,
      name,
      address,
      phones: phones.flatMap(({ e164 }) => e164 ?? []),
      zone: 'Asia/Almaty',
      services: ALMATY,
    }),
  ),
];

/**
 * Monday to Friday 8–20, Saturday 9–14: the hours of the Almaty act (almaty-2-337/1/7). The other two acts name none,
 * so the same hours stand there as the clinics' own.
 */
export const HOURS: readonly { weekday: number; opens: string; closes: string }[] = [
  ...[1, 2, 3, 4, 5].map((weekday) => ({ weekday, opens: '08:00', closes: '20:00' })),
  { weekday: 6, opens: '09:00', closes: '14:00' },
];
