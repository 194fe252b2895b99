import * as counter from '../common/counter-readings';
import * as common from '../common/readings';
import type { Reading } from '../language/regulation';
import { text } from '../language/text';
import type { AMBULANCE_CLAUSES } from './ambulance-clauses';
import { PAPER_READINGS } from './shared-paper-readings';

type C = keyof typeof AMBULANCE_CLAUSES;

const { 'directory-lost': lost, withdrawal, complaints, 'no-refusal': none } = PAPER_READINGS;

export const AMBULANCE_READINGS = {
  'directory-lost': lost,
  withdrawal,
  complaints,
  children: {
    kind: 'silence',
    question: text('Бала үшін кім шақырады?', 'Кто вызывает для ребёнка?', 'Who calls for a child?'),
    clauses: ['1.p2', '5.1'],
    reading: text(
      'Кез келген адам; ата-анасы немесе қамқоршысы шақырса, өтініште солай белгіленеді. Құжат сұралмайды.',
      'Кто угодно; если это родитель или опекун, так и отмечают в обращении. Документов не спрашивают.',
      'Anybody; where it is a parent or guardian, the request says so. No document is asked for.',
    ),
    why: text(
      'Мәтін шақырушыны шектемейді, ал құжат сұрау көмекті кешіктірер еді.',
      'Звонящего текст не ограничивает, а расспросы о документах задержали бы помощь.',
      'The text does not limit who calls, and asking for documents would delay help.',
    ),
  },
  'no-refusal': {
    ...none,
    reading: text(
      'Жоқ: регламент бірде-бір негіз атамайды, әр шақыру қабылданады.',
      'Нет: регламент не называет ни одного основания, принимают каждый вызов.',
      'No: the regulation names no ground, and every call is taken.',
    ),
    why: text(
      'Заңда жоқ негізбен бас тартуға болмайды, ал мұнда адам өмірі қатерде болуы мүмкін.',
      'Отказ без основания в тексте недопустим, а здесь под угрозой может быть жизнь.',
      'A refusal without a ground in the text is not lawful, and here a life may be in danger.',
    ),
  },
  'phone-not-named': {
    kind: 'silence',
    question: text(
      'Телефонмен шақыруға бола ма: мәтін телефонды атамайды?',
      'Можно ли вызвать по телефону: текст его не называет?',
      'May one call by phone, which the text does not name?',
    ),
    clauses: ['1.p2', '5.1', '5.2'],
    reading: text(
      'Иә, 103 арқылы; бөлімшеге келіп сұрауға да болады.',
      'Да, по номеру 103; можно и прийти в отделение.',
      'Yes, by dialling 103; one may also come to the unit.',
    ),
    why: text(
      '5-тармақ ауызша өтініш пен ауызша қоңырауды айтады; жедел жәрдемді тек келіп сұрау мағынасыз болар еді.',
      'Пункт 5 говорит об устной просьбе и устном звонке; вызывать скорую только лично было бы бессмыслицей.',
      'Clause 5 speaks of an oral request and an oral call; having to come in person for an ambulance would be absurd.',
    ),
  },
  'round-the-clock': {
    kind: 'silence',
    question: text(
      'Жедел жәрдем қашан жұмыс істейді және минуттар қалай өтеді?',
      'Когда работает скорая и как идут минуты?',
      'When does the ambulance work, and how do the minutes run?',
    ),
    clauses: ['1', '5.1', '5.2'],
    reading: text(
      'Тәулік бойы; минут та, сағат та үзіліссіз өтеді.',
      'Круглые сутки; минуты и часы идут без перерыва.',
      'Round the clock; minutes and hours run without a break.',
    ),
    why: text(
      'Шұғыл көмек жұмыс уақытын күтпейді.',
      'Срочная помощь не ждёт рабочего времени.',
      'Urgent help does not wait for working hours.',
    ),
  },
  'seven-hours': {
    kind: 'silence',
    question: text(
      'Жеті сағат — бригаданың келу мерзімі ме?',
      'Семь часов — это срок приезда бригады?',
      'Are the seven hours the time in which the team comes?',
    ),
    clauses: ['5.2', '7.2'],
    reading: text(
      'Жоқ: бұл — бүкіл қарау мен қағаздың соңғы мерзімі. Бригада бірден шығады, шұғылдық санаттарын портал ойдан қоспайды.',
      'Нет: это предел для всего осмотра и бумаги. Бригада выезжает сразу; категорий срочности портал не выдумывает.',
      'No: it is the bound for the whole examination and its paper. The team leaves at once, and the portal invents no categories of urgency.',
    ),
    why: text(
      'Келу уақыты № 450 қағидаларда, ал оның мәтіні мұнда жоқ; жеті сағат екі рет сөзбен де жазылған, қате емес.',
      'Время приезда — в правилах № 450, текста которых здесь нет; семь часов дважды написаны и словами, это не опечатка.',
      'The time of arrival is in the rules No 450, whose text is not here; seven hours stand twice and in words, so it is no misprint.',
    ),
  },
  'paper-for-care': {
    kind: 'contradiction',
    question: text(
      'Көмек қалай «қағаз түрінде» беріледі?',
      'Как помощь может даваться «на бумаге»?',
      'How can care be given “on paper”?',
    ),
    clauses: ['2', '3', '3.p2'],
    reading: text(
      'Нәтиже — көмектің өзі; қағазы — бригада қол қойған шақыру картасы.',
      'Результат — сама помощь; бумага — карта вызова, подписанная бригадой.',
      'The result is the care itself; the paper is the call card that the team signs.',
    ),
    why: text(
      '5.2-тармақша қол қойылатын «нәтиженің жобасын» айтады: бұл — сол қағаз.',
      'Подпункт 5.2 говорит о подписанном «проекте результата»: это и есть бумага.',
      'Item 5.2 speaks of a signed “draft of the result”: that is the paper.',
    ),
  },
  'who-calls': {
    kind: 'silence',
    question: text(
      'Кім шақыра алады және не айтады?',
      'Кто может вызвать и что он сообщает?',
      'Who may call, and what does the caller tell?',
    ),
    clauses: ['4', '5.1'],
    reading: text(
      'Кім шақырса да, өтініш көмек керек адамның атынан; мекенжайы мен жағдайы жеткілікті, аты-жөні белгісіз болуы мүмкін.',
      'Кто бы ни звонил, обращение идёт от того, кому нужна помощь; довольно адреса и состояния, имя может быть неизвестно.',
      'Whoever calls, the request is that of the person in need; address and condition are enough, and the name may be unknown.',
    ),
    why: text(
      'Стандарттың 9-тармағы мәтінде жоқ, ал құжат сұрау көмекті кешіктірер еді.',
      'Пункта 9 стандарта в тексте нет, а расспросы о документах задержали бы помощь.',
      'Clause 9 of the standard is not in the text, and asking for documents would delay help.',
    ),
  },
  'second-chapter-2': {
    kind: 'damage',
    question: text(
      'Екі тарау «2» деп нөмірленген. Қайсысы қайсы?',
      'Две главы имеют номер 2. Как их различать?',
      'Two chapters carry the number 2. Which is which?',
    ),
    clauses: ['chapter-3'],
    reading: text('Екіншісі — 3-тарау.', 'Вторая — глава 3.', 'The second is chapter 3.'),
    why: text(
      'Одан кейін бірден 4-тарау келеді.',
      'Сразу за ней следует глава 4.',
      'Chapter 4 follows it at once.',
    ),
  },
  'attachment-not-asked': { ...counter.ATTACHMENT_NOT_ASKED, clauses: ['1'] },
  fee: { ...common.FREE_OF_CHARGE, clauses: ['1'] },
  privacy: { ...common.ORDINARY_DATA, clauses: [] },
} as const satisfies Record<string, Reading<C>>;
