/** Invented people. Numbers are valid by date and checksum and belong to nobody. */
import type { Iin, Sex } from '@/lib/iin/iin';
import { makeIin } from '@/lib/iin/make-iin';

export interface DemoPerson {
  key: string;
  surname: string;
  givenName: string;
  patronymic: string | null;
  born: string;
  sex: Sex;
  iin: Iin;
  phone: string | null;
  address: string;
  locale: 'kk' | 'ru' | 'en';
  /** Slug of the clinic that the register of attached population names. */
  clinic: string;
  /** Has a password; the others are known to the register only. */
  account: boolean;
}

type Facts = Omit<DemoPerson, 'iin' | 'account' | 'locale'> & {
  account?: boolean;
  locale?: DemoPerson['locale'];
};

const person = ({ account = true, locale = 'kk', ...facts }: Facts): DemoPerson => ({
  ...facts,
  account,
  locale,
  iin: makeIin({ born: facts.born, sex: facts.sex, sequence: 4200 + facts.key.length * 37 }),
});

const AKTAU_HOME = 'Ақтау қаласы, 12-шағынаудан, 34-үй, 15-пәтер';

export const CITIZENS: readonly DemoPerson[] = [
  person({
    key: 'aigerim',
    surname: 'Сәрсенова',
    givenName: 'Әйгерім',
    patronymic: 'Бауыржанқызы',
    born: '1990-05-17',
    sex: 'female',
    phone: '+77012345601',
    address: AKTAU_HOME,
    clinic: 'aktau-1',
  }),
  person({
    key: 'nurlan',
    surname: 'Сәрсенов',
    givenName: 'Нұрлан',
    patronymic: 'Ерболұлы',
    born: '1988-01-29',
    sex: 'male',
    phone: '+77012345602',
    address: AKTAU_HOME,
    clinic: 'aktau-1',
  }),
  person({
    key: 'alikhan',
    surname: 'Сәрсенов',
    givenName: 'Әлихан',
    patronymic: 'Нұрланұлы',
    born: '2019-03-08',
    sex: 'male',
    phone: null,
    address: AKTAU_HOME,
    clinic: 'aktau-1',
    account: false,
  }),
  person({
    key: 'kulash',
    surname: 'Жұмабаева',
    givenName: 'Күләш',
    patronymic: 'Оразқызы',
    born: '1948-11-02',
    sex: 'female',
    phone: '+77012345603',
    address: 'Ақтау қаласы, 3-шағынаудан, 7-үй, 42-пәтер',
    clinic: 'aktau-1',
  }),
  person({
    key: 'gulnar',
    surname: 'Жұмабаева',
    givenName: 'Гүлнар',
    patronymic: 'Серікқызы',
    born: '1975-06-24',
    sex: 'female',
    phone: '+77012345604',
    address: 'Ақтау қаласы, 27-шағынаудан, 5-үй, 8-пәтер',
    clinic: 'aktau-2',
  }),
  person({
    key: 'sergei',
    surname: 'Иванов',
    givenName: 'Сергей',
    patronymic: 'Петрович',
    born: '1982-07-21',
    sex: 'male',
    phone: '+77012345605',
    address: 'г. Актау, 14-й микрорайон, дом 21, кв. 3',
    locale: 'ru',
    clinic: 'aktau-2',
  }),
  person({
    key: 'dilnaz',
    surname: 'Смағұлова',
    givenName: 'Ділназ',
    patronymic: 'Мұратқызы',
    born: '1997-09-09',
    sex: 'female',
    phone: null,
    address: 'Ақтау қаласы, 9-шағынаудан, 11-үй, 27-пәтер',
    clinic: 'aktau-1',
    account: false,
  }),
  person({
    key: 'kamila',
    surname: 'Есенова',
    givenName: 'Камила',
    patronymic: 'Асқарқызы',
    born: '1979-12-03',
    sex: 'female',
    phone: '+77052345631',
    address: 'Алматы қаласы, Гоголь көшесі, 40-үй, 9-пәтер',
    clinic: 'almaty-1',
  }),
  person({
    key: 'dauren',
    surname: 'Оспанов',
    givenName: 'Дәурен',
    patronymic: 'Қайратұлы',
    born: '1985-04-12',
    sex: 'male',
    phone: '+77052345606',
    address: 'Алматы қаласы, Төле би көшесі, 101-үй, 16-пәтер',
    clinic: 'almaty-1',
  }),
  person({
    key: 'madina',
    surname: 'Оспанова',
    givenName: 'Мадина',
    patronymic: 'Дәуренқызы',
    born: '2015-08-30',
    sex: 'female',
    phone: null,
    address: 'Алматы қаласы, Төле би көшесі, 101-үй, 16-пәтер',
    clinic: 'almaty-1',
    account: false,
  }),
  person({
    key: 'elena',
    surname: 'Ким',
    givenName: 'Елена',
    patronymic: 'Викторовна',
    born: '1979-12-03',
    sex: 'female',
    phone: '+77052345607',
    address: 'г. Алматы, пр. Абая, 52, кв. 71',
    locale: 'ru',
    clinic: 'almaty-1',
  }),
  person({
    key: 'saule',
    surname: 'Нұржанова',
    givenName: 'Сәуле',
    patronymic: 'Темірқызы',
    born: '1994-06-21',
    sex: 'female',
    phone: '+77052345617',
    address: 'Алматы қаласы, Сәтбаев көшесі, 30-үй, 8-пәтер',
    clinic: 'almaty-1',
  }),
  person({
    key: 'zere',
    surname: 'Тұрсынбекова',
    givenName: 'Зере',
    patronymic: 'Асқарқызы',
    born: '2001-02-14',
    sex: 'female',
    phone: '+77052345608',
    address: 'Алматы қаласы, Мақатаев көшесі, 127-үй, 30-пәтер',
    clinic: 'almaty-5',
  }),
  person({
    key: 'gabit',
    surname: 'Абдрахманов',
    givenName: 'Ғабит',
    patronymic: 'Мүсірепұлы',
    born: '1956-10-19',
    sex: 'male',
    phone: '+77052345609',
    address: 'Алматы қаласы, Мақатаев көшесі, 127-үй, 31-пәтер',
    clinic: 'almaty-5',
  }),
  person({
    key: 'erasyl',
    surname: 'Қасымов',
    givenName: 'Ерасыл',
    patronymic: 'Талғатұлы',
    born: '1993-03-27',
    sex: 'male',
    phone: '+77772345610',
    address: 'Өскемен қаласы, Қазақстан көшесі, 64-үй, 9-пәтер',
    clinic: 'oskemen-1',
  }),
  person({
    key: 'ailin',
    surname: 'Қасымова',
    givenName: 'Айлин',
    patronymic: 'Ерасылқызы',
    born: '2021-05-05',
    sex: 'female',
    phone: null,
    address: 'Өскемен қаласы, Қазақстан көшесі, 64-үй, 9-пәтер',
    clinic: 'oskemen-1',
    account: false,
  }),
  person({
    key: 'sanzhar',
    surname: 'Бектұров',
    givenName: 'Санжар',
    patronymic: 'Ерікұлы',
    born: '1995-06-24',
    sex: 'male',
    phone: '+77012345631',
    address: 'Ақтау қаласы, 3-шағынаудан, 7-үй, 12-пәтер',
    clinic: 'aktau-1',
  }),
  person({
    key: 'olga',
    surname: 'Петрова',
    givenName: 'Ольга',
    patronymic: 'Николаевна',
    born: '1968-09-15',
    sex: 'female',
    phone: '+77772345611',
    address: 'г. Усть-Каменогорск, ул. Бурова, 20, кв. 55',
    locale: 'ru',
    clinic: 'oskemen-1',
  }),
  person({
    key: 'marzhan',
    surname: 'Тілеубаева',
    givenName: 'Маржан',
    patronymic: 'Қайратқызы',
    born: '1984-11-05',
    sex: 'female',
    phone: '+77012345651',
    address: 'Ақтау қаласы, 8-шағынаудан, 3-үй, 21-пәтер',
    clinic: 'aktau-1',
  }),
  person({
    key: 'bolat',
    surname: 'Тілеубаев',
    givenName: 'Болат',
    patronymic: 'Қайратұлы',
    born: '1992-02-14',
    sex: 'male',
    phone: '+77012345652',
    address: 'Ақтау қаласы, 8-шағынаудан, 3-үй, 21-пәтер',
    clinic: 'aktau-1',
  }),
  person({
    key: 'ulbosyn',
    surname: 'Есенова',
    givenName: 'Ұлбосын',
    patronymic: 'Махамбетқызы',
    born: '1949-08-30',
    sex: 'female',
    phone: '+77012345653',
    address: 'Ақтау қаласы, 2-шағынаудан, 14-үй, 6-пәтер',
    clinic: 'aktau-1',
    account: false,
  }),
  person({
    key: 'temirlan',
    surname: 'Жақыпов',
    givenName: 'Темірлан',
    patronymic: 'Болатұлы',
    born: '1986-12-11',
    sex: 'male',
    phone: '+77012345661',
    address: 'Ақтау қаласы, 15-шағынаудан, 40-үй, 17-пәтер',
    clinic: 'aktau-1',
  }),
  person({
    key: 'larisa',
    surname: 'Соколова',
    givenName: 'Лариса',
    patronymic: 'Андреевна',
    born: '1963-04-18',
    sex: 'female',
    phone: '+77772345662',
    address: 'г. Усть-Каменогорск, ул. Кирова, 31, кв. 12',
    locale: 'ru',
    clinic: 'oskemen-1',
  }),
];

export interface DemoLink {
  principal: string;
  representative: string;
  kind: 'parent' | 'guardian' | 'power_of_attorney';
  documentKind: 'birth-certificate' | 'guardianship-act' | 'power-of-attorney';
  documentNumber: string;
  documentDate: string;
  validUntil: string | null;
  status: 'declared' | 'verified' | 'pending' | 'accepted';
}

const birth = { kind: 'parent', documentKind: 'birth-certificate', validUntil: null } as const;
const attorney = { kind: 'power_of_attorney', documentKind: 'power-of-attorney' } as const;

export const LINKS: readonly DemoLink[] = [
  {
    ...birth,
    principal: 'alikhan',
    representative: 'aigerim',
    documentNumber: 'АҚ 0451207',
    documentDate: '2019-03-14',
    status: 'verified',
  },
  {
    ...birth,
    principal: 'alikhan',
    representative: 'nurlan',
    documentNumber: 'АҚ 0451207',
    documentDate: '2019-03-14',
    status: 'declared',
  },
  {
    ...birth,
    principal: 'madina',
    representative: 'dauren',
    documentNumber: 'АЛ 1120458',
    documentDate: '2015-09-07',
    status: 'verified',
  },
  {
    ...birth,
    principal: 'ailin',
    representative: 'erasyl',
    documentNumber: 'ШҚ 0098712',
    documentDate: '2021-05-17',
    status: 'declared',
  },
  {
    ...attorney,
    principal: 'kulash',
    representative: 'gulnar',
    documentNumber: '1-2214',
    documentDate: '2025-02-03',
    validUntil: '2028-02-03',
    status: 'accepted',
  },
  {
    ...attorney,
    principal: 'gabit',
    representative: 'zere',
    documentNumber: '3-871',
    documentDate: '2026-01-19',
    validUntil: '2029-01-19',
    status: 'pending',
  },
];
