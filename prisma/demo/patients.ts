/** Invented people whom nobody plays: they wait in the queues of the demo, so that each role finds work. */
import { makeIin } from '@/lib/iin/make-iin';
import type { DemoPerson } from '@/prisma/demo/people';
import { name } from '@/prisma/demo/staff-parts';

type Row = readonly [key: string, clinic: string, who: string, born: string, phone: string, address: string];

const ROWS: readonly Row[] = [
  [
    'patient-aktau-1',
    'aktau-training',
    'Мәмбетова Жібек Сарыбайқызы',
    '1979-06-12',
    '+77019905001',
    'Ақтау қаласы, 4-шағынаудан, 12-үй, 8-пәтер',
  ],
  [
    'patient-aktau-2',
    'aktau-training',
    'Бисембаев Рауан Қуатұлы',
    '1993-02-27',
    '+77019905002',
    'Ақтау қаласы, 27-шағынаудан, 3-үй, 51-пәтер',
  ],
  [
    'patient-aktau-3',
    'aktau-training',
    'Егорова Полина Викторовна',
    '1986-10-03',
    '+77019905003',
    'г. Актау, 14-й микрорайон, 22, кв. 17',
  ],
  [
    'patient-aktau-4',
    'aktau-training',
    'Шонабаев Ғазиз Нұртасұлы',
    '1958-12-19',
    '+77019905004',
    'Ақтау қаласы, 9-шағынаудан, 6-үй, 30-пәтер',
  ],
  [
    'patient-almaty-1',
    'almaty-training',
    'Керімбекова Дана Асхатқызы',
    '1997-04-08',
    '+77019905005',
    'Алматы қаласы, Сейфуллин даңғылы, 404-үй, 9-пәтер',
  ],
  [
    'patient-almaty-2',
    'almaty-training',
    'Шин Виктор Алексеевич',
    '1981-09-29',
    '+77019905006',
    'г. Алматы, ул. Жандосова, 60, кв. 44',
  ],
  [
    'patient-almaty-3',
    'almaty-training',
    'Таңатаров Мирас Бекенұлы',
    '1990-01-14',
    '+77019905007',
    'Алматы қаласы, Райымбек даңғылы, 211-үй, 2-пәтер',
  ],
  [
    'patient-oskemen-1',
    'oskemen-training',
    'Әубәкірова Сымбат Қайсарқызы',
    '1974-07-21',
    '+77019905008',
    'Өскемен қаласы, Тәуелсіздік даңғылы, 33-үй, 70-пәтер',
  ],
];

export const PATIENTS: readonly DemoPerson[] = ROWS.map(([key, clinic, who, born, phone, address], at) => {
  const facts = name(who, born);
  return {
    ...facts,
    key,
    clinic,
    phone,
    address,
    locale: 'kk',
    account: false,
    iin: makeIin({ born, sex: facts.sex, sequence: 6100 + at * 11 }),
  };
});
