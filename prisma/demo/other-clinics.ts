/** Hospitals, centres, dispensaries and an ambulance station of the demo. Almaty's are those that its act names. */
import type { ClinicFacts } from '@/prisma/demo/clinic-facts';
import { EXAMINERS_LISTED } from '@/services/regulations/almaty-2-337/hiv-test-organisations';
import { TB_DISPENSARIES } from '@/services/regulations/almaty-2-337/tb-certificate-organisations';
import type { ProviderKind } from '@/services/regulations/language/names';
import type { ListedOrganisation } from '@/services/regulations/language/regulation';
import { text } from '@/services/regulations/language/text';

const listed = (
  slug: string,
  kind: ProviderKind,
  organisation: ListedOrganisation<string> | undefined,
): readonly ClinicFacts[] =>
  organisation
    ? [
        {
          slug,
          region: 'almaty',
          kind,
          bin: null,
          name: organisation.name,
          address: organisation.address,
          phones: organisation.phones.flatMap(({ e164 }) => e164 ?? []),
          zone: 'Asia/Almaty',
        },
      ]
    : [];

export const OTHER_CLINICS: readonly ClinicFacts[] = [
  {
    slug: 'aktau-hospital',
    region: 'mangystau',
    kind: 'hospital',
    bin: '240340000043',
    name: text(
      'Ақтау көпбейінді ауруханасы',
      'Актауская многопрофильная больница',
      'Aktau Multidisciplinary Hospital',
    ),
    address: text(
      'Ақтау қаласы, 26-шағынаудан, 1 үй',
      'г. Актау, 26-й микрорайон, дом 1',
      'Building 1, Microdistrict 26, Aktau',
    ),
    phones: ['+77292301010'],
    zone: 'Asia/Aqtau',
  },
  {
    slug: 'aktau-aids',
    region: 'mangystau',
    kind: 'aids-centre',
    bin: '240340000053',
    name: text('Ақтау ЖИТС орталығы', 'Актауский центр СПИД', 'Aktau AIDS Centre'),
    address: text(
      'Ақтау қаласы, 3-шағынаудан, 50 үй',
      'г. Актау, 3-й микрорайон, дом 50',
      'Building 50, Microdistrict 3, Aktau',
    ),
    phones: ['+77292301011'],
    zone: 'Asia/Aqtau',
  },
  {
    slug: 'aktau-tb',
    region: 'mangystau',
    kind: 'tb-dispensary',
    bin: '240340000063',
    name: text(
      'Ақтау туберкулезге қарсы диспансері',
      'Актауский противотуберкулёзный диспансер',
      'Aktau TB Dispensary',
    ),
    address: text(
      'Ақтау қаласы, 23-шағынаудан, 7 үй',
      'г. Актау, 23-й микрорайон, дом 7',
      'Building 7, Microdistrict 23, Aktau',
    ),
    phones: ['+77292301012'],
    zone: 'Asia/Aqtau',
  },
  {
    slug: 'aktau-mental-health',
    region: 'mangystau',
    kind: 'mental-health-centre',
    bin: '240340000073',
    name: text(
      'Ақтау психикалық денсаулық орталығы',
      'Актауский центр психического здоровья',
      'Aktau Mental Health Centre',
    ),
    address: text(
      'Ақтау қаласы, 23-шағынаудан, 12 үй',
      'г. Актау, 23-й микрорайон, дом 12',
      'Building 12, Microdistrict 23, Aktau',
    ),
    phones: ['+77292301013'],
    zone: 'Asia/Aqtau',
  },
  {
    slug: 'aktau-ambulance',
    region: 'mangystau',
    kind: 'health-care-organisation',
    bin: '240340000083',
    name: text('Ақтау жедел жәрдем станциясы', 'Актауская станция скорой помощи', 'Aktau Ambulance Station'),
    address: text(
      'Ақтау қаласы, 8-шағынаудан, 30 үй',
      'г. Актау, 8-й микрорайон, дом 30',
      'Building 30, Microdistrict 8, Aktau',
    ),
    phones: ['+77292301014'],
    zone: 'Asia/Aqtau',
    roundTheClock: true,
  },
  {
    slug: 'almaty-hospital',
    region: 'almaty',
    kind: 'hospital',
    bin: '240340000093',
    name: text(
      'Алматы көпбейінді ауруханасы',
      'Алматинская многопрофильная больница',
      'Almaty Multidisciplinary Hospital',
    ),
    address: text(
      'Алматы қаласы, Шевченко көшесі, 200 үй',
      'г. Алматы, ул. Шевченко, 200',
      '200 Shevchenko St, Almaty',
    ),
    phones: ['+77272301015'],
    zone: 'Asia/Almaty',
  },
  ...listed('almaty-aids', 'aids-centre', EXAMINERS_LISTED[0]),
  ...TB_DISPENSARIES.flatMap((organisation, at) =>
    listed(`almaty-tb-${at + 1}`, 'tb-dispensary', organisation),
  ),
  {
    slug: 'almaty-mental-health',
    region: 'almaty',
    kind: 'mental-health-centre',
    bin: null,
    name: text('Психикалық сауықтыру орталығы', 'Центр психического здоровья', 'Centre of Mental Health'),
    address: text(
      'Алматы қаласы, Каблуков көшесі, 117 үй',
      'г. Алматы, ул. Каблукова, 117',
      '117 Kablukov St, Almaty',
    ),
    phones: ['+77272301016'],
    zone: 'Asia/Almaty',
  },
  {
    slug: 'almaty-narcology',
    region: 'almaty',
    kind: 'narcology-centre',
    bin: null,
    name: text('Қалалық наркология орталығы', 'Городской наркологический центр', 'City Narcology Centre'),
    address: text(
      'Алматы қаласы, Мақатаев көшесі, 10-үй',
      'г. Алматы, ул. Макатаева, 10',
      '10 Makatayev St, Almaty',
    ),
    phones: ['+77272301017'],
    zone: 'Asia/Almaty',
  },
  {
    slug: 'oskemen-hospital',
    region: 'east-kazakhstan',
    kind: 'hospital',
    bin: '240340000103',
    name: text(
      'Өскемен көпбейінді ауруханасы',
      'Усть-Каменогорская многопрофильная больница',
      'Oskemen Multidisciplinary Hospital',
    ),
    address: text(
      'Өскемен қаласы, Серікбаев көшесі, 1 үй',
      'г. Усть-Каменогорск, ул. Серикбаева, 1',
      '1 Serikbayev St, Oskemen',
    ),
    phones: ['+77232301018'],
    zone: 'Asia/Almaty',
  },
];
