/** Questions that the three dispensaries' regulations raise alike; each adds the clauses. */
import type { Reading } from '../language/regulation';
import { text } from '../language/text';

type Words = Omit<Reading<never>, 'clauses'>;

export const COUNTER_ONLY: Words = {
  kind: 'silence',
  question: text(
    'Портал, телефон не Мемлекеттік корпорация арқылы сұрауға бола ма?',
    'Можно ли обратиться через портал, по телефону или через Госкорпорацию?',
    'May one ask through the portal, by phone or at the State Corporation?',
  ),
  reading: text('Жоқ, өзі келеді.', 'Нет, нужно прийти.', 'No, one comes in person.'),
  why: text(
    'Регламент тікелей жүгінуді ғана атайды.',
    'Регламент называет лишь прямое обращение.',
    'The regulation names coming to the provider only.',
  ),
};

export const NO_REFUSAL: Words = {
  kind: 'silence',
  question: text(
    'Тіркелімде бар адамға анықтама беріле ме?',
    'Дадут ли справку тому, кто есть в регистре?',
    'Is a certificate given to somebody whom the register has?',
  ),
  reading: text(
    'Иә: анықтамада есепте тұратыны жазылады. Бас тарту негізі жоқ.',
    'Да: в справке сказано, что он состоит на учёте. Основания для отказа нет.',
    'Yes: it says that the person is registered. There is no ground for refusal.',
  ),
  why: text(
    'Мәтін салыстыруды бұйырады, бас тартуды атамайды; жазылмаған негізбен бас тартуға болмайды.',
    'Текст велит сверить и об отказе не говорит; отказ без основания недопустим.',
    'The text orders a comparison and names no refusal; one without a ground is not lawful.',
  ),
};

export const NUMBERED_FROM_TWO: Words = {
  kind: 'damage',
  question: text(
    'Кестеде 1-әрекет жоқ, нөмірлер екіден басталады. Бірінші қадам жоғалды ма?',
    'В таблице нет действия 1, счёт с двух. Потерян ли первый шаг?',
    'The table has no action 1 and counts from two. Is a step lost?',
  ),
  reading: text(
    'Жоқ: «1» — кесте жолының нөмірі.',
    'Нет: единица — номер строки таблицы.',
    'No: one is the number of the table’s row.',
  ),
  why: text(
    'Кестенің жолдары да нөмірленген: бірінші жолда әрекеттердің нөмірлері тұр.',
    'Строки таблицы тоже пронумерованы: в первой стоят номера действий.',
    'The table’s rows are numbered too: the first holds the numbers of the actions.',
  ),
};

export const DIRECTORY_LOST: Words = {
  kind: 'damage',
  question: text(
    'Бизнес-процестер анықтамалығы мәтінде жоқ. Не көрсетіледі?',
    'Справочника бизнес-процессов в тексте нет. Что показывать?',
    'The business-process directory is missing. What is shown?',
  ),
  reading: text(
    'Осы анықтаманың қадамдары, орындаушылары мен мерзімдері.',
    'Шаги, исполнители и сроки этого определения.',
    'The steps, actors and limits of this definition.',
  ),
  why: text(
    'Қадамдар сөзбен сипатталған; жоғалған суретті ойдан шығаруға болмайды.',
    'Шаги описаны словами; утраченный рисунок выдумывать нельзя.',
    'The steps are described in words; a lost picture must not be invented.',
  ),
};

export const WHO_IT_IS: Words = {
  kind: 'silence',
  question: text(
    'Журналға адам туралы не жазылады?',
    'Что пишут в журнал о человеке?',
    'What is written of the person into the journal?',
  ),
  reading: text(
    'Аты-жөні, туған жылы және телефоны.',
    'Имя, год рождения и телефон.',
    'Name, year of birth and phone.',
  ),
  why: text(
    'Журналдың нысаны стандартта, ал ол мәтінде жоқ; артық ештеңе сұралмайды.',
    'Форма журнала в стандарте, а его текста нет; лишнего не спрашивают.',
    'The journal’s form is in the standard, which is missing; nothing more is asked.',
  ),
};

export const NO_PRICE: Words = {
  kind: 'silence',
  question: text('Қанша төлейді?', 'Сколько платить?', 'How much is paid?'),
  reading: text(
    'Бағаны қызмет көрсететін ұйым белгілеп, ғимаратына не сайтына іледі; портал кассада төленген соманы жазады.',
    'Цену назначает организация и вывешивает у себя или на сайте; портал записывает сумму, уплаченную в кассе.',
    'The organisation sets the price and posts it on its premises or site; the portal records what was paid at the cash desk.',
  ),
  why: text(
    'Мәтінде сома жоқ, белгілеуші ғана аталған.',
    'Суммы в тексте нет, назван лишь тот, кто её определяет.',
    'The text gives no sum, only who sets it.',
  ),
};

export const AFTER_CLOSING: Words = {
  kind: 'silence',
  question: text(
    'Жұмыс аяқталса, минуттар не болады?',
    'Что с минутами, если работа закончилась?',
    'What of the minutes when work ends?',
  ),
  reading: text(
    'Келесі ашылған кезден жалғасады.',
    'Они продолжаются со следующего открытия.',
    'They go on from the next opening.',
  ),
  why: text(
    'Жабық кезде қызмет көрсететін ешкім жоқ.',
    'Пока закрыто, оказывать услугу некому.',
    'Nobody is there to give the service while it is closed.',
  ),
};

export const OVERALL_LIMIT: Words = {
  kind: 'contradiction',
  question: text(
    'Жалпы мерзім, қызмет көрсету уақыты және кестедегі минуттар әртүрлі. Қайсысы жүреді?',
    'Общий срок, время обслуживания и минуты таблицы различны. Что действует?',
    'The whole, the time of being served and the minutes of the table differ. Which holds?',
  ),
  reading: text(
    'Бәрі қатар жүреді, қай мерзім ерте бітсе, сол міндеттейді; әр қадамның минуты да сақталады.',
    'Все идут одновременно, обязывает более ранний; минуты каждого шага тоже соблюдаются.',
    'All run together and the earliest binds; the minutes of each step are kept as well.',
  ),
  why: text(
    'Бірі екіншісін жоққа шығармайды, ал адамға ең қысқасы жақсы.',
    'Одно другого не отменяет, а человеку лучше кратчайшее.',
    'None sets the other aside, and the shortest is the kindest to the person.',
  ),
};
