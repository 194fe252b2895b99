/** One training clinic a region: it works by the region's act in everything, also where the Ministry took over. */
import type { ClinicFacts } from '@/prisma/demo/clinic-facts';
import { text } from '@/services/regulations/language/text';

export const TRAINING_CLINICS: readonly ClinicFacts[] = [
  {
    slug: 'aktau-training',
    region: 'mangystau',
    kind: 'phc',
    bin: null,
    name: text('Оқу емханасы (Ақтау)', 'Учебная поликлиника (Актау)', 'Training clinic (Aktau)'),
    address: text(
      'Ақтау қаласы, 12-шағынаудан, 1 үй',
      'г. Актау, 12-й микрорайон, дом 1',
      'Building 1, Microdistrict 12, Aktau',
    ),
    phones: ['+77292301020'],
    zone: 'Asia/Aqtau',
    training: true,
  },
  {
    slug: 'almaty-training',
    region: 'almaty',
    kind: 'phc',
    bin: null,
    name: text('Оқу емханасы (Алматы)', 'Учебная поликлиника (Алматы)', 'Training clinic (Almaty)'),
    address: text(
      'Алматы қаласы, Төле би көшесі, 94 үй',
      'г. Алматы, ул. Толе би, 94',
      '94 Tole Bi St, Almaty',
    ),
    phones: ['+77272301021'],
    zone: 'Asia/Almaty',
    training: true,
  },
  {
    slug: 'oskemen-training',
    region: 'east-kazakhstan',
    kind: 'phc',
    bin: null,
    name: text(
      'Оқу емханасы (Өскемен)',
      'Учебная поликлиника (Усть-Каменогорск)',
      'Training clinic (Oskemen)',
    ),
    address: text(
      'Өскемен қаласы, Тоқтаров көшесі, 30 үй',
      'г. Усть-Каменогорск, ул. Тохтарова, 30',
      '30 Tokhtarov St, Oskemen',
    ),
    phones: ['+77232301022'],
    zone: 'Asia/Almaty',
    training: true,
  },
];
