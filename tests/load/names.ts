/** Names as people in Kazakhstan bear them, put together at random but the same each run. */
const FATHERS = [
  'Серік',
  'Болат',
  'Ерлан',
  'Нұрлан',
  'Қайрат',
  'Марат',
  'Бауыржан',
  'Дәулет',
  'Асқар',
  'Талғат',
  'Жанат',
  'Самат',
  'Мұрат',
  'Ораз',
  'Сәкен',
  'Ғалым',
  'Әділ',
  'Рүстем',
  'Тимур',
  'Әлібек',
];
const SURNAMES = [
  'Ахметов',
  'Оспанов',
  'Сейтов',
  'Жұмабаев',
  'Сәрсенов',
  'Қасымов',
  'Нұрпейісов',
  'Әбдірахманов',
  'Төлеуов',
  'Исаев',
  'Мұқанов',
  'Бекенов',
  'Ермеков',
  'Досжанов',
  'Қуанышев',
  'Смағұлов',
  'Тоқаев',
  'Омаров',
  'Ибраев',
  'Сүлейменов',
  'Иванов',
  'Петров',
  'Кузнецов',
  'Новиков',
  'Волков',
  'Морозов',
  'Ким',
  'Цой',
  'Юсупов',
  'Шайхутдинов',
  'Байжанов',
  'Әлімбаев',
  'Есенов',
  'Құрманов',
  'Рақымов',
  'Сыдықов',
  'Тілеубаев',
  'Үсенов',
  'Хамитов',
  'Шәріпов',
];
const WOMEN = [
  'Әйгерім',
  'Айгүл',
  'Гүлнар',
  'Дана',
  'Ділназ',
  'Жанар',
  'Зарина',
  'Күләш',
  'Ләззат',
  'Мөлдір',
  'Назгүл',
  'Перизат',
  'Сәуле',
  'Томирис',
  'Ұлжан',
  'Шолпан',
  'Елена',
  'Ирина',
  'Мадина',
  'Аружан',
];
const MEN = [
  'Әлихан',
  'Арман',
  'Бекзат',
  'Ғани',
  'Данияр',
  'Ерасыл',
  'Жандос',
  'Қанат',
  'Мәди',
  'Нұрсұлтан',
  'Олжас',
  'Рамазан',
  'Санжар',
  'Темірлан',
  'Шыңғыс',
  'Сергей',
  'Андрей',
  'Дмитрий',
  'Тимур',
  'Асхат',
];

export interface Named {
  surname: string;
  givenName: string;
  patronymic: string | null;
  sex: 'male' | 'female';
  born: string;
}

/** The n-th person; a small generator of the multiply-and-add kind, so that each run searches the same crowd. */
export function personAt(n: number): Named {
  let state = (n * 2_654_435_761 + 12_345) >>> 0;
  const pick = <T>(from: readonly T[]): T => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const item = from[Math.floor((state / 2 ** 32) * from.length)];
    if (item === undefined) throw new Error('there is nothing to pick from');
    return item;
  };
  const sex = pick(['male', 'female'] as const);
  const surname = pick(SURNAMES);
  const father = pick(FATHERS);
  const ends = /(?:ов|ев|ин)$/.test(surname);
  const day = (n % 28) + 1;
  const month = (Math.floor(n / 28) % 12) + 1;
  const year = 1945 + (Math.floor(n / 336) % 60);
  return {
    sex,
    surname: sex === 'female' && ends ? `${surname}а` : surname,
    givenName: pick(sex === 'female' ? WOMEN : MEN),
    patronymic: `${father}${sex === 'female' ? 'қызы' : 'ұлы'}`,
    born: `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
  };
}
