import type { Text } from '../language/text';

export interface ListedOrganisation {
  /** Row of the act's list: almaty-2-337/1/annex-3.row-N. */
  row: number;
  slug: string;
  kind:
    | 'city-polyclinic'
    | 'children-polyclinic'
    | 'student-polyclinic'
    | 'veterans-polyclinic'
    | 'phc-centre'
    | 'hospital';
  name: Text;
  address: Text;
  /** E.164. Second phones printed without a city code that exists are left out. */
  phones: readonly string[];
}

/**
 * The 34 organisations that the act lists as providers of primary care in Almaty (annex 3 of the first regulation; two
 * of them are hospitals). Street names are kept as they stood in the act.
 */
export const ALMATY_ORGANISATIONS: readonly ListedOrganisation[] = [
  {
    row: 1,
    slug: 'almaty-1',
    kind: 'city-polyclinic',
    name: { kk: '№ 1 қалалық емхана', ru: 'Городская поликлиника № 1', en: 'City Polyclinic No. 1' },
    address: {
      kk: 'Алматы қаласы, Гоголь көшесі, 53 үй',
      ru: 'г. Алматы, ул. Гоголя, 53',
      en: '53 Gogol St, Almaty',
    },
    phones: ['+77272733572', '+77272730421'],
  },
  {
    row: 2,
    slug: 'almaty-2',
    kind: 'city-polyclinic',
    name: { kk: '№ 2 қалалық емхана', ru: 'Городская поликлиника № 2', en: 'City Polyclinic No. 2' },
    address: {
      kk: 'Алматы қаласы, Шухов көшесі, 37-б үй',
      ru: 'г. Алматы, ул. Шухова, 37-б',
      en: '37-b Shukhov St, Almaty',
    },
    phones: ['+77272311133', '+77272781109'],
  },
  {
    row: 3,
    slug: 'almaty-3',
    kind: 'city-polyclinic',
    name: { kk: '№ 3 қалалық емхана', ru: 'Городская поликлиника № 3', en: 'City Polyclinic No. 3' },
    address: {
      kk: 'Алматы қаласы, Розыбакиев көшесі, 74 үй',
      ru: 'г. Алматы, ул. Розыбакиева, 74',
      en: '74 Rozybakiev St, Almaty',
    },
    phones: ['+77273954540', '+77273793661'],
  },
  {
    row: 4,
    slug: 'almaty-4',
    kind: 'city-polyclinic',
    name: { kk: '№ 4 қалалық емхана', ru: 'Городская поликлиника № 4', en: 'City Polyclinic No. 4' },
    address: {
      kk: 'Алматы қаласы, Орбита-3 шағынауданы, Торайғыров көшесі, 12-а үй',
      ru: 'г. Алматы, мкр. Орбита-3, ул. Торайгырова, 12-а',
      en: '12-a Toraigyrov St, Orbita-3 microdistrict, Almaty',
    },
    phones: ['+77272200379'],
  },
  {
    row: 5,
    slug: 'almaty-5',
    kind: 'city-polyclinic',
    name: { kk: '№ 5 қалалық емхана', ru: 'Городская поликлиника № 5', en: 'City Polyclinic No. 5' },
    address: {
      kk: 'Алматы қаласы, Мақатаев көшесі, 141 үй',
      ru: 'г. Алматы, ул. Макатаева, 141',
      en: '141 Makataev St, Almaty',
    },
    phones: ['+77272333960', '+77272333961'],
  },
  {
    row: 6,
    slug: 'almaty-6',
    kind: 'city-polyclinic',
    name: { kk: '№ 6 қалалық емхана', ru: 'Городская поликлиника № 6', en: 'City Polyclinic No. 6' },
    address: {
      kk: 'Алматы қаласы, Алтынсарин көшесі, 3-а үй',
      ru: 'г. Алматы, ул. Алтынсарина, 3-а',
      en: '3-a Altynsarin St, Almaty',
    },
    phones: ['+77272333960', '+77272333961'],
  },
  {
    row: 7,
    slug: 'almaty-8',
    kind: 'city-polyclinic',
    name: { kk: '№ 8 қалалық емхана', ru: 'Городская поликлиника № 8', en: 'City Polyclinic No. 8' },
    address: {
      kk: 'Алматы қаласы, Түркебаев көшесі, 3-а үй',
      ru: 'г. Алматы, ул. Туркебаева, 3-а',
      en: '3-a Turkebaev St, Almaty',
    },
    phones: ['+77273794480', '+77273794485'],
  },
  {
    row: 8,
    slug: 'almaty-9',
    kind: 'city-polyclinic',
    name: { kk: '№ 9 қалалық емхана', ru: 'Городская поликлиника № 9', en: 'City Polyclinic No. 9' },
    address: {
      kk: 'Алматы қаласы, Шолохов көшесі, 17 үй',
      ru: 'г. Алматы, ул. Шолохова, 17',
      en: '17 Sholokhov St, Almaty',
    },
    phones: ['+77272352521', '+77272359798'],
  },
  {
    row: 9,
    slug: 'almaty-10',
    kind: 'city-polyclinic',
    name: { kk: '№ 10 қалалық емхана', ru: 'Городская поликлиника № 10', en: 'City Polyclinic No. 10' },
    address: {
      kk: 'Алматы қаласы, Ақсай-4 шағынауданы, 17 үй',
      ru: 'г. Алматы, мкр. Аксай-4, 17',
      en: '17 Aksai-4 microdistrict, Almaty',
    },
    phones: ['+77272383046'],
  },
  {
    row: 10,
    slug: 'almaty-11',
    kind: 'city-polyclinic',
    name: { kk: '№ 11 қалалық емхана', ru: 'Городская поликлиника № 11', en: 'City Polyclinic No. 11' },
    address: {
      kk: 'Алматы қаласы, Айнабұлақ-3 шағынауданы, Жұмабаев көшесі, 87 үй',
      ru: 'г. Алматы, мкр. Айнабулак-3, ул. Жумабаева, 87',
      en: '87 Zhumabaev St, Ainabulak-3 microdistrict, Almaty',
    },
    phones: ['+77272522121'],
  },
  {
    row: 11,
    slug: 'almaty-12',
    kind: 'city-polyclinic',
    name: { kk: '№ 12 қалалық емхана', ru: 'Городская поликлиника № 12', en: 'City Polyclinic No. 12' },
    address: {
      kk: 'Алматы қаласы, Попов көшесі, 23 үй',
      ru: 'г. Алматы, ул. Попова, 23',
      en: '23 Popov St, Almaty',
    },
    phones: ['+77273871723', '+77273869700'],
  },
  {
    row: 12,
    slug: 'almaty-13',
    kind: 'city-polyclinic',
    name: { kk: '№ 13 қалалық емхана', ru: 'Городская поликлиника № 13', en: 'City Polyclinic No. 13' },
    address: {
      kk: 'Алматы қаласы, Сейфуллин көшесі, 97 үй',
      ru: 'г. Алматы, ул. Сейфуллина, 97',
      en: '97 Seifullin St, Almaty',
    },
    phones: ['+77272972704', '+77272356903'],
  },
  {
    row: 13,
    slug: 'almaty-14',
    kind: 'city-polyclinic',
    name: { kk: '№ 14 қалалық емхана', ru: 'Городская поликлиника № 14', en: 'City Polyclinic No. 14' },
    address: {
      kk: 'Алматы қаласы, Әйгерім шағынауданы, Ленин көшесі, 24 үй',
      ru: 'г. Алматы, мкр. Айгерим, ул. Ленина, 24',
      en: '24 Lenin St, Aigerim microdistrict, Almaty',
    },
    phones: ['+77272976753', '+77272976090'],
  },
  {
    row: 14,
    slug: 'almaty-15',
    kind: 'city-polyclinic',
    name: { kk: '№ 15 қалалық емхана', ru: 'Городская поликлиника № 15', en: 'City Polyclinic No. 15' },
    address: {
      kk: 'Алматы қаласы, Достық шағынауданы, Ильич көшесі, 17 үй',
      ru: 'г. Алматы, мкр. Достык, ул. Ильича, 17',
      en: '17 Ilyich St, Dostyk microdistrict, Almaty',
    },
    phones: ['+77272562367', '+77272563323'],
  },
  {
    row: 15,
    slug: 'almaty-16',
    kind: 'city-polyclinic',
    name: { kk: '№ 16 қалалық емхана', ru: 'Городская поликлиника № 16', en: 'City Polyclinic No. 16' },
    address: {
      kk: 'Алматы қаласы, Шаляпин көшесі, 19-а үй',
      ru: 'г. Алматы, ул. Шаляпина, 19-а',
      en: '19-a Shalyapin St, Almaty',
    },
    phones: ['+77273032484', '+77273032494'],
  },
  {
    row: 16,
    slug: 'almaty-17',
    kind: 'city-polyclinic',
    name: { kk: '№ 17 қалалық емхана', ru: 'Городская поликлиника № 17', en: 'City Polyclinic No. 17' },
    address: {
      kk: 'Алматы қаласы, Бәсенов көшесі, 2 үй',
      ru: 'г. Алматы, ул. Басенова, 2',
      en: '2 Basenov St, Almaty',
    },
    phones: ['+77273378337', '+77273378338'],
  },
  {
    row: 17,
    slug: 'almaty-18',
    kind: 'city-polyclinic',
    name: { kk: '№ 18 қалалық емхана', ru: 'Городская поликлиника № 18', en: 'City Polyclinic No. 18' },
    address: {
      kk: 'Алматы қаласы, Таугүл-3 шағынауданы, Тоқтаров көшесі, 10 үй',
      ru: 'г. Алматы, мкр. Таугуль-3, ул. Токтарова, 10',
      en: '10 Toktarov St, Taugul-3 microdistrict, Almaty',
    },
    phones: ['+77272392379', '+77272262443'],
  },
  {
    row: 18,
    slug: 'almaty-19',
    kind: 'city-polyclinic',
    name: { kk: '№ 19 қалалық емхана', ru: 'Городская поликлиника № 19', en: 'City Polyclinic No. 19' },
    address: {
      kk: 'Алматы қаласы, Әйгерім шағынауданы, Папанин көшесі, 220 үй',
      ru: 'г. Алматы, мкр. Айгерим, ул. Папанина, 220',
      en: '220 Papanin St, Aigerim microdistrict, Almaty',
    },
    phones: ['+77272511554', '+77272511190'],
  },
  {
    row: 19,
    slug: 'almaty-20',
    kind: 'city-polyclinic',
    name: { kk: '№ 20 қалалық емхана', ru: 'Городская поликлиника № 20', en: 'City Polyclinic No. 20' },
    address: {
      kk: 'Алматы қаласы, Жұлдыз-1 шағынауданы, 5-в үй',
      ru: 'г. Алматы, мкр. Жулдыз-1, 5-в',
      en: '5-v Zhuldyz-1 microdistrict, Almaty',
    },
    phones: ['+77272529925', '+77272529760'],
  },
  {
    row: 20,
    slug: 'almaty-21',
    kind: 'city-polyclinic',
    name: { kk: '№ 21 қалалық емхана', ru: 'Городская поликлиника № 21', en: 'City Polyclinic No. 21' },
    address: {
      kk: 'Алматы қаласы, Көкжиек шағынауданы, 66 үй',
      ru: 'г. Алматы, мкр. Кокжиек, 66',
      en: '66 Kokzhiek microdistrict, Almaty',
    },
    phones: ['+77273863541', '+77273863530'],
  },
  {
    row: 21,
    slug: 'almaty-22',
    kind: 'city-polyclinic',
    name: { kk: '№ 22 қалалық емхана', ru: 'Городская поликлиника № 22', en: 'City Polyclinic No. 22' },
    address: {
      kk: 'Алматы қаласы, Шаңырақ-2 шағынауданы, Жанқожа батыр көшесі, 193-а үй',
      ru: 'г. Алматы, мкр. Шанырак-2, ул. Жанкожа батыра, 193-а',
      en: '193-a Zhankozha batyr St, Shanyrak-2 microdistrict, Almaty',
    },
    phones: ['+77272718878', '+77273808742'],
  },
  {
    row: 22,
    slug: 'almaty-23',
    kind: 'city-polyclinic',
    name: { kk: '№ 23 қалалық емхана', ru: 'Городская поликлиника № 23', en: 'City Polyclinic No. 23' },
    address: {
      kk: 'Алматы қаласы, Ұлжан-1 шағынауданы, Жалайыр-34',
      ru: 'г. Алматы, мкр. Улжан-1, Жалайыр-34',
      en: 'Zhalaiyr-34, Ulzhan-1 microdistrict, Almaty',
    },
    phones: ['+77272274850', '+77273386810'],
  },
  {
    row: 23,
    slug: 'almaty-24',
    kind: 'city-polyclinic',
    name: { kk: '№ 24 қалалық емхана', ru: 'Городская поликлиника № 24', en: 'City Polyclinic No. 24' },
    address: {
      kk: 'Алматы қаласы, Земнухов көшесі, 3/1 үй',
      ru: 'г. Алматы, ул. Земнухова, 3/1',
      en: '3/1 Zemnukhov St, Almaty',
    },
    phones: ['+77272905766', '+77273903361'],
  },
  {
    row: 24,
    slug: 'almaty-25',
    kind: 'city-polyclinic',
    name: { kk: '№ 25 қалалық емхана', ru: 'Городская поликлиника № 25', en: 'City Polyclinic No. 25' },
    address: {
      kk: 'Алматы қаласы, Дархан шағынауданы, Х. Алтай көшесі, 24/1',
      ru: 'г. Алматы, мкр. Дархан, ул. Х. Алтай, 24/1',
      en: '24/1 Kh. Altai St, Darkhan microdistrict, Almaty',
    },
    phones: ['+77272328874', '+77272328740', '+77272328741', '+77272328906'],
  },
  {
    row: 25,
    slug: 'almaty-hospital-5',
    kind: 'hospital',
    name: {
      kk: '№ 5 қалалық клиникалық аурухана',
      ru: 'Городская клиническая больница № 5',
      en: 'City Clinical Hospital No. 5',
    },
    address: {
      kk: 'Алматы қаласы, Достық даңғылы, 220',
      ru: 'г. Алматы, пр. Достык, 220',
      en: '220 Dostyk Ave, Almaty',
    },
    phones: ['+77272647040'],
  },
  {
    row: 26,
    slug: 'almaty-student',
    kind: 'student-polyclinic',
    name: {
      kk: 'Қалалық студенттер емханасы',
      ru: 'Городская студенческая поликлиника',
      en: 'City Student Polyclinic',
    },
    address: {
      kk: 'Алматы қаласы, Бұхар жырау көшесі, 14 үй',
      ru: 'г. Алматы, ул. Бухар жырау, 14',
      en: '14 Bukhar Zhyrau St, Almaty',
    },
    phones: ['+77273763660', '+77273763399'],
  },
  {
    row: 27,
    slug: 'almaty-alatau-hospital',
    kind: 'hospital',
    name: {
      kk: 'Алатау қалалық ауруханасы',
      ru: 'Алатауская городская больница',
      en: 'Alatau City Hospital',
    },
    address: {
      kk: 'Алматы қаласы, Алатау поселкесі, Космонавт көшесі, 28 үй',
      ru: 'г. Алматы, пос. Алатау, ул. Космонавтов, 28',
      en: '28 Kosmonavt St, Alatau settlement, Almaty',
    },
    phones: ['+77273865949', '+77273865203'],
  },
  {
    row: 28,
    slug: 'almaty-kulager',
    kind: 'phc-centre',
    name: {
      kk: '«Құлагер» бастапқы медициналық-санитариялық көмек орталығы',
      ru: 'Центр первичной медико-санитарной помощи «Кулагер»',
      en: 'Kulager Primary Health Care Centre',
    },
    address: {
      kk: 'Алматы қаласы, Құлагер шағынауданы, Қазыбаев көшесі, 34-а үй',
      ru: 'г. Алматы, мкр. Кулагер, ул. Казыбаева, 34-а',
      en: '34-a Kazybaev St, Kulager microdistrict, Almaty',
    },
    phones: ['+77273904013', '+77273847254'],
  },
  {
    row: 29,
    slug: 'almaty-veterans',
    kind: 'veterans-polyclinic',
    name: {
      kk: 'Қалалық Ұлы Отан соғысы ардагерлері емханасы',
      ru: 'Городская поликлиника ветеранов Великой Отечественной войны',
      en: 'City Polyclinic for Great Patriotic War Veterans',
    },
    address: {
      kk: 'Алматы қаласы, Амангелді көшесі, 41 үй',
      ru: 'г. Алматы, ул. Амангельды, 41',
      en: '41 Amangeldy St, Almaty',
    },
    phones: ['+77272925898', '+77272925949'],
  },
  {
    row: 30,
    slug: 'almaty-children-1',
    kind: 'children-polyclinic',
    name: {
      kk: '№ 1 қалалық балалар емханасы',
      ru: 'Городская детская поликлиника № 1',
      en: "City Children's Polyclinic No. 1",
    },
    address: {
      kk: 'Алматы қаласы, Жібек жолы көшесі, 128 үй',
      ru: 'г. Алматы, ул. Жибек жолы, 128',
      en: '128 Zhibek Zholy St, Almaty',
    },
    phones: ['+77272794711', '+77272794959'],
  },
  {
    row: 31,
    slug: 'almaty-children-3',
    kind: 'children-polyclinic',
    name: {
      kk: '№ 3 қалалық балалар емханасы',
      ru: 'Городская детская поликлиника № 3',
      en: "City Children's Polyclinic No. 3",
    },
    address: {
      kk: 'Алматы қаласы, Төле би көшесі, 157 үй',
      ru: 'г. Алматы, ул. Толе би, 157',
      en: '157 Tole bi St, Almaty',
    },
    phones: ['+77273797555', '+77273796977'],
  },
  {
    row: 32,
    slug: 'almaty-children-4',
    kind: 'children-polyclinic',
    name: {
      kk: '№ 4 қалалық балалар емханасы',
      ru: 'Городская детская поликлиника № 4',
      en: "City Children's Polyclinic No. 4",
    },
    address: {
      kk: 'Алматы қаласы, Монтажная көшесі, 33 үй',
      ru: 'г. Алматы, ул. Монтажная, 33',
      en: '33 Montazhnaya St, Almaty',
    },
    phones: ['+77273861751', '+77273861640'],
  },
  {
    row: 33,
    slug: 'almaty-children-7',
    kind: 'children-polyclinic',
    name: {
      kk: '№ 7 қалалық балалар емханасы',
      ru: 'Городская детская поликлиника № 7',
      en: "City Children's Polyclinic No. 7",
    },
    address: {
      kk: 'Алматы қаласы, Қалдаяқов көшесі, 74 үй',
      ru: 'г. Алматы, ул. Калдаякова, 74',
      en: '74 Kaldayakov St, Almaty',
    },
    phones: ['+77272917506', '+77272917065'],
  },
  {
    row: 34,
    slug: 'almaty-children-8',
    kind: 'children-polyclinic',
    name: {
      kk: '№ 8 қалалық балалар емханасы',
      ru: 'Городская детская поликлиника № 8',
      en: "City Children's Polyclinic No. 8",
    },
    address: {
      kk: 'Алматы қаласы, Төле би көшесі, 249 үй',
      ru: 'г. Алматы, ул. Толе би, 249',
      en: '249 Tole bi St, Almaty',
    },
    phones: ['+77272408547', '+77272408685'],
  },
];
