/**
 * The 34 clinics that annex 3 lists, the same in both regulations. Phones are kept as printed; three carry another
 * area code than all the rest, probably by transposed digits, and are not turned into dialled numbers.
 */
import type { ListedOrganisation } from '../language/regulation';
import { type Text, text } from '../language/text';

export type Listed = Omit<ListedOrganisation<never>, 'cites'>;

const city = (number: number): Text =>
  text(`№ ${number} қалалық емхана`, `Городская поликлиника № ${number}`, `City Polyclinic No. ${number}`);

const children = (number: number): Text =>
  text(
    `№ ${number} қалалық балалар емханасы`,
    `Городская детская поликлиника № ${number}`,
    `City Children’s Polyclinic No. ${number}`,
  );

export const inAlmaty = (kk: string, ru: string, en: string): Text =>
  text(`Алматы қаласы, ${kk}`, `г. Алматы, ${ru}`, `${en}, Almaty`);

export const listed = (name: Text, address: Text, ...phones: string[]): Listed => ({
  name,
  address,
  phones: phones.map((printed) => ({
    printed,
    e164: printed.startsWith('8(727)') ? `+7727${printed.slice(6).replaceAll('-', '')}` : null,
  })),
});

export const ORGANISATIONS = {
  'annex-3.row-1': listed(
    city(1),
    inAlmaty('Гоголь көшесі, 53 үй', 'ул. Гоголя, 53', '53 Gogol St'),
    '8(727)273-35-72',
    '8(727)273-04-21',
  ),
  'annex-3.row-2': listed(
    city(2),
    inAlmaty('Шухов көшесі, 37-б үй', 'ул. Шухова, 37-б', '37-b Shukhov St'),
    '8(727)2311133',
    '8(727)2781109',
  ),
  'annex-3.row-3': listed(
    city(3),
    inAlmaty('Розыбакиев көшесі, 74 үй', 'ул. Розыбакиева, 74', '74 Rozybakiev St'),
    '8(727)3954540',
    '8(727)3793661',
  ),
  'annex-3.row-4': listed(
    city(4),
    inAlmaty(
      'Орбита-3 шағынауданы, Торайғыров көшесі, 12-а үй',
      'мкр. Орбита-3, ул. Торайгырова, 12-а',
      '12-a Toraigyrov St, Orbita-3 microdistrict',
    ),
    '8(727)2200379',
    '8(272)2201268',
  ),
  'annex-3.row-5': listed(
    city(5),
    inAlmaty('Мақатаев көшесі, 141 үй', 'ул. Макатаева, 141', '141 Makataev St'),
    '8(727)2333960',
    '8(727)2333961',
  ),
  'annex-3.row-6': listed(
    city(6),
    inAlmaty('Алтынсарин көшесі, 3-а үй', 'ул. Алтынсарина, 3-а', '3-a Altynsarin St'),
    '8(727)2333960',
    '8(727)2333961',
  ),
  'annex-3.row-7': listed(
    city(8),
    inAlmaty('Түркебаев көшесі, 3-а үй', 'ул. Туркебаева, 3-а', '3-a Turkebaev St'),
    '8(727)3794480',
    '8(727)3794485',
  ),
  'annex-3.row-8': listed(
    city(9),
    inAlmaty('Шолохов көшесі, 17 үй', 'ул. Шолохова, 17', '17 Sholokhov St'),
    '8(727)235-25-21',
    '8(727)235-97-98',
  ),
  'annex-3.row-9': listed(
    city(10),
    inAlmaty('Ақсай-4 шағынауданы, 17 үй', 'мкр. Аксай-4, 17', '17 Aksai-4 microdistrict'),
    '8(727)2383046',
    '8(272)2220327',
  ),
  'annex-3.row-10': listed(
    city(11),
    inAlmaty(
      'Айнабұлақ-3 шағынауданы, Жұмабаев көшесі, 87 үй',
      'мкр. Айнабулак-3, ул. Жумабаева, 87',
      '87 Zhumabaev St, Ainabulak-3 microdistrict',
    ),
    '8(727)2522121',
    '8(272)2522077',
  ),
  'annex-3.row-11': listed(
    city(12),
    inAlmaty('Попов көшесі, 23 үй', 'ул. Попова, 23', '23 Popov St'),
    '8(727)3871723',
    '8(727)3869700',
  ),
  'annex-3.row-12': listed(
    city(13),
    inAlmaty('Сейфуллин көшесі, 97 үй', 'ул. Сейфуллина, 97', '97 Seifullin St'),
    '8(727)2972704',
    '8(727)2356903',
  ),
  'annex-3.row-13': listed(
    city(14),
    inAlmaty(
      'Әйгерім шағынауданы, Ленин көшесі, 24 үй',
      'мкр. Айгерим, ул. Ленина, 24',
      '24 Lenin St, Aigerim microdistrict',
    ),
    '8(727)2976753',
    '8(727)2976090',
  ),
  'annex-3.row-14': listed(
    city(15),
    inAlmaty(
      'Достық шағынауданы, Ильич көшесі, 17 үй',
      'мкр. Достык, ул. Ильича, 17',
      '17 Ilyich St, Dostyk microdistrict',
    ),
    '8(727)2562367',
    '8(727)2563323',
  ),
  'annex-3.row-15': listed(
    city(16),
    inAlmaty('Шаляпин көшесі, 19-а үй', 'ул. Шаляпина, 19-а', '19-a Shalyapin St'),
    '8(727)3032484',
    '8(727)3032494',
  ),
  'annex-3.row-16': listed(
    city(17),
    inAlmaty('Бәсенов көшесі, 2 үй', 'ул. Басенова, 2', '2 Basenov St'),
    '8(727)3378337',
    '8(727)3378338',
  ),
  'annex-3.row-17': listed(
    city(18),
    inAlmaty(
      'Таугүл-3 шағынауданы, Тоқтаров көшесі, 10 үй',
      'мкр. Таугуль-3, ул. Токтарова, 10',
      '10 Toktarov St, Taugul-3 microdistrict',
    ),
    '8(727)2392379',
    '8(727)2262443',
  ),
  'annex-3.row-18': listed(
    city(19),
    inAlmaty(
      'Әйгерім шағынауданы, Папанин көшесі, 220 үй',
      'мкр. Айгерим, ул. Папанина, 220',
      '220 Papanin St, Aigerim microdistrict',
    ),
    '8(727)2511554',
    '8(727)2511190',
  ),
  'annex-3.row-19': listed(
    city(20),
    inAlmaty('Жұлдыз-1 шағынауданы, 5-в үй', 'мкр. Жулдыз-1, 5-в', '5-v Zhuldyz-1 microdistrict'),
    '8(727)2529925',
    '8(727)2529760',
  ),
  'annex-3.row-20': listed(
    city(21),
    inAlmaty('Көкжиек шағынауданы, 66 үй', 'мкр. Кокжиек, 66', '66 Kokzhiek microdistrict'),
    '8(727)3863541',
    '8(727)3863530',
  ),
  'annex-3.row-21': listed(
    city(22),
    inAlmaty(
      'Шаңырақ-2 шағынауданы, Жанқожа батыр көшесі, 193-а үй',
      'мкр. Шанырак-2, ул. Жанкожа батыра, 193-а',
      '193-a Zhankozha batyr St, Shanyrak-2 microdistrict',
    ),
    '8(727)2718878',
    '8(727)3808742',
  ),
  'annex-3.row-22': listed(
    city(23),
    inAlmaty(
      'Ұлжан-1 шағынауданы, Жалайыр-34',
      'мкр. Улжан-1, Жалайыр-34',
      'Zhalaiyr-34, Ulzhan-1 microdistrict',
    ),
    '8(727)227-48-50',
    '8(727)338-68-10',
  ),
  'annex-3.row-23': listed(
    city(24),
    inAlmaty('Земнухов көшесі, 3/1 үй', 'ул. Земнухова, 3/1', '3/1 Zemnukhov St'),
    '8(727)2905766',
    '8(727)3903361',
  ),
  'annex-3.row-24': listed(
    city(25),
    inAlmaty(
      'Дархан шағынауданы, Х. Алтай көшесі, 24/1 үй',
      'мкр. Дархан, ул. Х. Алтая, 24/1',
      '24/1 Kh. Altai St, Darkhan microdistrict',
    ),
    '8(727)2328874',
    '8(727)2328740',
    '8(727)2328741',
    '8(727)2328906',
  ),
  'annex-3.row-25': listed(
    text(
      '№ 5 қалалық клиникалық аурухана',
      'Городская клиническая больница № 5',
      'City Clinical Hospital No. 5',
    ),
    inAlmaty('Достық даңғылы, 220', 'пр. Достык, 220', '220 Dostyk Ave'),
    '8(727)2647040',
  ),
  'annex-3.row-26': listed(
    text('Қалалық студенттер емханасы', 'Городская студенческая поликлиника', 'City Student Polyclinic'),
    inAlmaty('Бұхар жырау көшесі, 14 үй', 'ул. Бухар жырау, 14', '14 Bukhar Zhyrau St'),
    '8(727)3763660',
    '8(727)3763399',
  ),
  'annex-3.row-27': listed(
    text('Алатау қалалық ауруханасы', 'Алатауская городская больница', 'Alatau City Hospital'),
    inAlmaty(
      'Алатау кенті, Космонавт көшесі, 28 үй',
      'посёлок Алатау, ул. Космонавтов, 28',
      '28 Kosmonavt St, Alatau settlement',
    ),
    '8(727)3865949',
    '8(727)3865203',
  ),
  'annex-3.row-28': listed(
    text(
      '«Құлагер» алғашқы көмек орталығы',
      'Центр первичной помощи «Кулагер»',
      'Kulager Primary Care Centre',
    ),
    inAlmaty(
      'Құлагер шағынауданы, Қазыбаев көшесі, 34-а үй',
      'мкр. Кулагер, ул. Казыбаева, 34-а',
      '34-a Kazybaev St, Kulager microdistrict',
    ),
    '8(727)3904013',
    '8(727)3847254',
  ),
  'annex-3.row-29': listed(
    text(
      'Ұлы Отан соғысы ардагерлерінің қалалық емханасы',
      'Городская поликлиника ветеранов войны',
      'City Polyclinic for War Veterans',
    ),
    inAlmaty('Амангелді көшесі, 41 үй', 'ул. Амангельды, 41', '41 Amangeldy St'),
    '8(727)2925898',
    '8(727)2925949',
  ),
  'annex-3.row-30': listed(
    children(1),
    inAlmaty('Жібек жолы көшесі, 128 үй', 'ул. Жибек жолы, 128', '128 Zhibek Zholy St'),
    '8(727)2794711',
    '8(727)2794959',
  ),
  'annex-3.row-31': listed(
    children(3),
    inAlmaty('Төле би көшесі, 157 үй', 'ул. Толе би, 157', '157 Tole bi St'),
    '8(727)3797555',
    '8(727)3796977',
  ),
  'annex-3.row-32': listed(
    children(4),
    inAlmaty('Монтажная көшесі, 33 үй', 'ул. Монтажная, 33', '33 Montazhnaya St'),
    '8(727)3861751',
    '8(727)3861640',
  ),
  'annex-3.row-33': listed(
    children(7),
    inAlmaty('Қалдаяқов көшесі, 74 үй', 'ул. Калдаякова, 74', '74 Kaldayakov St'),
    '8(727)2917506',
    '8(727)2917065',
  ),
  'annex-3.row-34': listed(
    children(8),
    inAlmaty('Төле би көшесі, 249 үй', 'ул. Толе би, 249', '249 Tole bi St'),
    '8(727)2408547',
    '8(727)2408685',
  ),
} as const satisfies Record<string, Listed>;

export type OrganisationRow = keyof typeof ORGANISATIONS;

const ROWS = Object.keys(ORGANISATIONS).filter((row): row is OrganisationRow => row in ORGANISATIONS);

export const LISTED_ORGANISATIONS: readonly ListedOrganisation<OrganisationRow>[] = ROWS.map((row) => ({
  ...ORGANISATIONS[row],
  cites: [row],
}));
