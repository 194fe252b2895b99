import {
  ATTACHMENT_NOT_ASKED,
  FORM_NOT_PRINTED,
  NO_REFUSAL_AT_ALL,
  SENSITIVE_DATA,
} from '../common/counter-readings';
import * as common from '../common/readings';
import type { Reading } from '../language/regulation';
import { text } from '../language/text';
import * as shared from './dispensary-readings';
import type { HIV_CLAUSES } from './hiv-test-clauses';

export const HIV_READINGS = {
  anonymity: {
    kind: 'contradiction',
    question: text(
      'Анонимді тексеруде журнал, жолдама, дерекқор және анықтама қалай толтырылады?',
      'Как при анонимном обследовании заполняют журнал, направление, базу и справку?',
      'How are journal, referral, database and certificate filled in for an anonymous examination?',
    ),
    clauses: ['6', '9.p3', 'annex-1.action-2', 'annex-1.action-3', 'annex-1.action-4', 'annex-1.action-5'],
    reading: text(
      'Барлығына дербес код жазылады. Атын адам міндетті тексеруде ғана айтады, ол өтініштің өзінде ғана қалады.',
      'Всюду пишут личный код. Имя называют лишь при обязательном обследовании, и остаётся оно только в обращении.',
      'The personal code is written everywhere. A name is told for a mandatory examination only, and stays in the request alone.',
    ),
    why: text(
      'Анонимді тексерудің мәні — ешқайда ат қалмауында.',
      'Смысл анонимного обследования в том, что имени не остаётся нигде.',
      'What makes an examination anonymous is that no name stays anywhere.',
    ),
  },
  'citizenship-by-word': {
    kind: 'contradiction',
    question: text(
      'Құжат сұралмаса, азаматтық қалай білінеді?',
      'Как узнать гражданство, если документов не спрашивают?',
      'How is citizenship known, when no document is asked for?',
    ),
    clauses: ['3', '9.p3'],
    reading: text(
      'Адамның өз сөзімен; дәлел сұралмайды.',
      'Со слов человека; доказательств не просят.',
      'By the person’s own word; no proof is asked for.',
    ),
    why: text(
      'Дәлел сұрау анонимдікті жояды.',
      'Требование доказательств уничтожило бы анонимность.',
      'Asking for proof would end the anonymity.',
    ),
  },
  'payment-not-in-table': {
    kind: 'contradiction',
    question: text(
      'Кестеде төлем қадамы жоқ. Шетелдік қашан төлейді?',
      'В таблице шага оплаты нет. Когда платит иностранец?',
      'The table has no payment. When does a foreigner pay?',
    ),
    clauses: ['3', 'annex-1.action-2', 'annex-1.action-3'],
    reading: text(
      'Кеңестен кейін, қан алынғанға дейін, бір сағаттың ішінде.',
      'После консультации, до забора крови, в пределах часа.',
      'After the counselling and before the blood is taken, within the hour.',
    ),
    why: text(
      'Кеңес алып, бас тартқан адам төлемеуге тиіс.',
      'Тот, кто после консультации передумал, платить не должен.',
      'Whoever changes their mind after the counselling should not have paid.',
    ),
  },
  'working-days': {
    kind: 'contradiction',
    question: text(
      'Теріс нәтижеге 3 жұмыс күні ме, «3 күн» бе?',
      'Отрицательный ответ — 3 рабочих дня или «3 дня»?',
      'Is a negative answer due in 3 working days, or in “3 days”?',
    ),
    clauses: ['5.1', 'annex-1.action-4'],
    reading: text(
      '3 жұмыс күні; кестедегі сан сол мерзімді қайталайды.',
      '3 рабочих дня; число таблицы повторяет этот срок.',
      '3 working days; the table’s figure repeats that term.',
    ),
    why: text(
      '5-тармақ дәл айтады, ал зертхана демалыста істемейді.',
      'Пункт 5 точен, а в выходные лаборатория не работает.',
      'Clause 5 is exact, and the laboratory does not work on days off.',
    ),
  },
  'positive-branch': {
    kind: 'silence',
    question: text(
      'Кестеде оң нәтиженің қадамдары жоқ. Не істеледі?',
      'В таблице нет шагов положительной ветви. Что делают?',
      'The table has no steps for a positive finding. What is done?',
    ),
    clauses: ['6.p4', '6.p5', '5.1', 'annex-1.action-5'],
    reading: text(
      'Қан қайта алынады, қайта тексеріледі; теріс болса — анықтама, оң болса — кеңес пен жазбаша хабарлама; бәрі 20 жұмыс күнінің ішінде.',
      'Кровь берут снова и тестируют; при отрицательном — справка, при положительном — консультация и письменное уведомление; всё за 20 рабочих дней.',
      'Blood is taken again and tested; where negative a certificate, where positive counselling and a written notification; all within 20 working days.',
    ),
    why: text(
      '6-тармақ ретін айтады, 5-тармақ мерзімін.',
      'Пункт 6 задаёт порядок, пункт 5 — срок.',
      'Clause 6 gives the order, clause 5 the term.',
    ),
  },
  'not-collected': {
    kind: 'silence',
    question: text(
      'Адам нәтижеге келмесе ше?',
      'А если за результатом не пришли?',
      'What if the person does not come for the result?',
    ),
    clauses: ['6.p3', '6.p5'],
    reading: text(
      'Мерзім өткен соң өтініш жабылады; ешкім іздемейді, хабар жібермейді.',
      'После срока обращение закрывают; никого не ищут и не оповещают.',
      'After the term the request ends; nobody is looked for or told.',
    ),
    why: text(
      'Нәтиже тек қолға беріледі.',
      'Результат отдают только в руки.',
      'The result is given by hand only.',
    ),
  },
  'which-room': {
    kind: 'silence',
    question: text(
      'Кеңесті «маман (дәрігер не мейіргер)» береді. Ол кім?',
      'Консультирует «специалист (врач или медсестра)». Кто это?',
      'A “specialist (doctor or nurse)” counsels. Who is that?',
    ),
    clauses: ['annex-1.action-2', 'annex-1.action-5'],
    reading: text(
      'Кеңес кабинетінің дәрігері не қан алу кабинетінің мейіргері; нәтижені дәрігер береді.',
      'Врач кабинета консультирования или медсестра кабинета забора крови; результат отдаёт врач.',
      'The counselling-room doctor or the blood room’s nurse; the doctor gives the result.',
    ),
    why: text(
      'Мәтінде осы екі кабинет қана аталған.',
      'В тексте названы лишь эти два кабинета.',
      'The text names these two rooms only.',
    ),
  },
  'which-clinic': {
    kind: 'silence',
    question: text(
      'Анонимді адам қай емханаға барады: мекенжайы бойынша ма?',
      'В какую поликлинику идти анонимно: по адресу?',
      'To which clinic does somebody anonymous go: the one of the address?',
    ),
    clauses: ['1.p3', 'annex-2'],
    reading: text(
      'Тізімдегі кез келгеніне немесе Орталыққа; мекенжай тексерілмейді.',
      'В любую из перечня или в Центр; адрес не проверяют.',
      'To any on the list, or to the centre; the address is not checked.',
    ),
    why: text(
      'Мекенжайын айтқан адам анонимді бола алмайды; қосымшаға ешбір тармақ сілтемейді.',
      'Назвавший адрес уже не аноним; на приложение не ссылается ни один пункт.',
      'Whoever tells the address is anonymous no more; no clause refers to the annex.',
    ),
  },
  'who-is-a-minor': {
    kind: 'silence',
    question: text('Кәмелетке толмаған деген кім?', 'Кто такой несовершеннолетний?', 'Who is a minor?'),
    clauses: ['6.p6'],
    reading: text('18 жасқа дейінгі адам.', 'Человек до 18 лет.', 'A person under 18.'),
    why: text('Жалпы заң солай дейді.', 'Так говорит общий закон.', 'General law says so.'),
  },
  'two-timetables': {
    kind: 'contradiction',
    question: text(
      'Басқа қызметтерде емхана 20.00-ге дейін және сенбіде істейді, мұнда 18.00-ге дейін. Қайсысы?',
      'В других услугах поликлиника работает до 20.00 и в субботу, здесь до 18.00. Как верно?',
      'For other services the clinic works until 20.00 and on Saturday, here until 18.00. Which holds?',
    ),
    clauses: ['7.p3'],
    reading: text(
      'Бұл қызметке 18.00-ге дейін.',
      'Для этой услуги до 18.00.',
      'For this service until 18.00.',
    ),
    why: text(
      'Әр регламент өз қызметінің сағатын белгілейді.',
      'Каждый регламент задаёт часы своей услуги.',
      'Each regulation sets the hours of its own service.',
    ),
  },
  'counter-only': { ...shared.COUNTER_ONLY, clauses: ['4'] },
  'overall-limit-governs': {
    ...shared.OVERALL_LIMIT,
    clauses: ['5.3', 'annex-1.action-2', 'annex-1.action-3', 'annex-1.action-5'],
  },
  'no-refusal': { ...NO_REFUSAL_AT_ALL, clauses: ['4'] },
  'numbered-from-two': { ...shared.NUMBERED_FROM_TWO, clauses: ['10', 'annex-1'] },
  'diagrams-lost': { ...shared.DIRECTORY_LOST, clauses: ['11', 'annex-3'] },
  'who-it-is': {
    ...shared.WHO_IT_IS,
    clauses: ['9.p2'],
    question: text(
      'Міндетті тексеруде адам туралы не сұралады?',
      'Что спрашивают о человеке при обязательном обследовании?',
      'What is asked of the person for a mandatory examination?',
    ),
    reading: text(
      'Аты-жөні мен туған жылы ғана: құжатта тұрғаны. Журналға олар жазылмайды.',
      'Только имя и год рождения: то, что есть в документе. В журнал их не пишут.',
      'Name and year of birth alone: what the document says. They do not go into the journal.',
    ),
  },
  'form-not-printed': { ...FORM_NOT_PRINTED, clauses: ['6', '6.p5'] },
  'no-price': { ...shared.NO_PRICE, clauses: ['3'] },
  'after-closing': { ...shared.AFTER_CLOSING, clauses: ['7.p2', '7.p3'] },
  'attachment-not-asked': { ...ATTACHMENT_NOT_ASKED, clauses: ['1.p3'] },
  sensitive: { ...SENSITIVE_DATA, clauses: ['6.p5'] },
  withdrawal: { ...common.WITHDRAWAL, clauses: ['4'] },
  complaints: { ...common.COMPLAINTS, clauses: [] },
} as const satisfies Record<string, Reading<keyof typeof HIV_CLAUSES>>;
