import * as counter from '../common/counter-readings';
import type { Reading } from '../language/regulation';
import { text } from '../language/text';
import type { HIV_TEST_CLAUSES } from './hiv-test-clauses';
import { PAPER_READINGS } from './shared-paper-readings';

type C = keyof typeof HIV_TEST_CLAUSES;

export const HIV_TEST_READINGS = {
  ...PAPER_READINGS,
  'identity-fields': {
    ...PAPER_READINGS['identity-fields'],
    reading: text(
      'Міндетті тексеруде ғана: тегі, аты, әкесінің аты, туған жылы. Телефоны да, мекенжайы да сұралмайды.',
      'Только при обязательном обследовании: фамилия, имя, отчество, год рождения. Ни телефона, ни адреса не спрашивают.',
      'For a mandatory examination only: surname, given name, patronymic, year of birth. Neither phone nor address is asked.',
    ),
  },
  'terms-by-result': {
    kind: 'contradiction',
    question: text(
      'Оң нәтижеге 3, теріс нәтижеге 20 жұмыс күні жазылған. Орындары ауысып кеткен жоқ па және қай күннен есептеледі?',
      'Для положительного результата напечатано 3 рабочих дня, для отрицательного 20. Не перепутаны ли они и откуда идёт счёт?',
      'The text prints 3 working days for a positive result and 20 for a negative one. Are they swapped, and from when do they run?',
    ),
    clauses: ['5.3', '5.4', '5.4.p2', '5.4.p3'],
    reading: text(
      'Жазылғандай: 3 және 20, адам келген күннен (қан сол күні алынады). Бұл — соңғы күн: талдау біткен бойда нәтиже беріледі.',
      'Как напечатано: 3 и 20, со дня обращения (кровь берут тогда же). Это последний день: результат отдают сразу, как готов анализ.',
      'As printed: 3 and 20, from the day of coming (the blood is taken that day). They are the last days: the result is given as soon as the analysis is ready.',
    ),
    why: text(
      'Ауысқан сияқты көрінсе де, мұны мәтіннің өзі дәлелдемейді. Зертхана бәрібір бір жұмыс күнінде бітіреді, ал қысқа мерзім адамға тиімді.',
      'Похоже на перестановку, но сам текст её не доказывает. Лаборатория всё равно заканчивает за один рабочий день, а короткий срок лучше для человека.',
      'They look swapped, but nothing in the text proves it. The laboratory is done in one working day in any case, and the short term is kinder.',
    ),
  },
  'five-minutes-once-here': {
    kind: 'silence',
    question: text(
      'Нәтиже берудің 5 минуты қашан басталады?',
      'Когда начинаются 5 минут выдачи результата?',
      'When do the 5 minutes of giving the result begin?',
    ),
    clauses: ['5.4', '8.4'],
    reading: text(
      'Адам нәтижеге келген сәтте.',
      'Когда человек пришёл за результатом.',
      'When the person has come for the result.',
    ),
    why: text(
      'Нәтиже қолға беріледі, ал адамның қай сағатта келетіні өзінің еркінде.',
      'Результат отдают в руки, а час прихода человек выбирает сам.',
      'The result is given by hand, and the person chooses the hour to come.',
    ),
  },
  'positive-in-person': {
    kind: 'silence',
    question: text(
      'Оң нәтиже қалай беріледі?',
      'Как отдают положительный результат?',
      'How is a positive result given?',
    ),
    clauses: ['3.p3', '8.4'],
    reading: text(
      'Ол да тек өз қолына беріледі; кеңес кабинетінің дәрігері де бере алады. Телефонмен, хабарламамен айтылмайды.',
      'Тоже только в руки; отдать может и врач кабинета консультирования. Ни по телефону, ни в сообщении о нём не говорят.',
      'By hand only, too; the counselling-room doctor may give it as well. It is told neither by phone nor in a message.',
    ),
    why: text(
      'Мәтін теріс нәтижені ғана атайды, ал оң нәтиженің құпиясы одан кем болмауға тиіс.',
      'Текст называет лишь отрицательный результат, а тайна положительного не может быть меньше.',
      'The text names the negative result only, and the secrecy of a positive one cannot be less.',
    ),
  },
  'not-collected': {
    kind: 'silence',
    question: text(
      'Адам нәтижеге келмесе не болады?',
      'Что, если человек не пришёл за результатом?',
      'What if the person does not come for the result?',
    ),
    clauses: ['5.4.p2', '5.4.p3'],
    reading: text(
      'Мерзім өткен соң мейіргер келмегенін белгілейді, өтініш жабылады; ешкім іздемейді, хабар жібермейді. Қайта тексерілуге болады.',
      'После срока медсестра отмечает неявку, обращение закрывается; никого не ищут и не оповещают. Обследоваться можно снова.',
      'After the term the nurse records it and the request ends; nobody is looked for or told. One may be examined again.',
    ),
    why: text(
      'Тексеру анонимді: іздеу құпияны бұзар еді, ал мәтін мұндай қадам жазбайды.',
      'Обследование анонимно: поиски нарушили бы тайну, и такого шага текст не знает.',
      'The examination is anonymous: looking for the person would break secrecy, and the text knows no such step.',
    ),
  },
  anonymity: {
    kind: 'contradiction',
    question: text(
      'Журналға тіркелу анонимділікке қайшы емес пе?',
      'Не противоречит ли анонимности запись в журнал?',
      'Does registration in a journal not contradict anonymity?',
    ),
    clauses: ['5.1', '8.1'],
    reading: text(
      'Журналда әрқашан тек дербес код тұрады. Ерікті тексеруде аты-жөні еш жерде жазылмайды; міндетті тексеруде ол өтініш пен анықтамада ғана болады, жасырын сақталады.',
      'В журнале всегда только личный код. При добровольном обследовании имени нет нигде; при обязательном оно есть лишь в обращении и справке и хранится в тайне.',
      'The journal always has the personal code only. For a voluntary examination no name stands anywhere; for a mandatory one it stands in the request and the certificate alone, and is kept secret.',
    ),
    why: text(
      'Қызметтің аты екеуін де атайды: ерікті анонимді және міндетті құпия.',
      'Название услуги говорит об обоих: добровольное анонимное и обязательное конфиденциальное.',
      'The service’s name has both: voluntary anonymous and mandatory confidential.',
    ),
  },
  'documents-of-the-anonymous': {
    kind: 'contradiction',
    question: text(
      'Анонимді адам құжат көрсете ме: стандарттың 9-тармағы мәтінде жоқ?',
      'Предъявляет ли документ аноним, если пункта 9 стандарта в тексте нет?',
      'Does an anonymous person show a document, when clause 9 of the standard is not in the text?',
    ),
    clauses: ['4'],
    reading: text(
      'Жоқ. Құжат міндетті құпия тексеруде ғана сұралады.',
      'Нет. Документ спрашивают только при обязательном конфиденциальном обследовании.',
      'No. A document is asked for a mandatory confidential examination only.',
    ),
    why: text(
      'Құжат көрсеткен адам аноним болмай қалады.',
      'Предъявив документ, человек перестаёт быть анонимом.',
      'Whoever shows a document is anonymous no more.',
    ),
  },
  'citizenship-by-word': {
    kind: 'contradiction',
    question: text(
      'Ақы азаматтыққа байланысты, ал аноним құжат көрсетпейді. Азаматтық қалай белгілі болады?',
      'Плата зависит от гражданства, а аноним документа не показывает. Как узнают гражданство?',
      'The fee depends on citizenship, and an anonymous person shows no document. How is it known?',
    ),
    clauses: ['3.p4', '4'],
    reading: text('Адамның өз сөзімен.', 'Со слов самого человека.', 'By the person’s own word.'),
    why: text(
      'Анонимділік пен ақы туралы екі ереже де сақталуы керек.',
      'Соблюсти надо оба правила: об анонимности и о плате.',
      'Both rules must hold: anonymity and the fee.',
    ),
  },
  'amount-not-stated': {
    kind: 'silence',
    question: text(
      'Шетелдік қанша және қай қадамда төлейді?',
      'Сколько и на каком шаге платит иностранец?',
      'How much does a foreigner pay, and at which step?',
    ),
    clauses: ['3.p4'],
    reading: text(
      'Ұйымның өз прейскуранты бойынша, кассада; портал төлем қадамын қоспайды және ол үшін ешкімді тоқтатпайды.',
      'По прейскуранту организации, в кассе; шага оплаты портал не добавляет и никого из-за неё не останавливает.',
      'By the organisation’s own price list, at its cash desk; the portal adds no step of payment and stops nobody for it.',
    ),
    why: text(
      'Мәтін сома да, қадам да, кассир де атамайды.',
      'Ни суммы, ни шага, ни кассира текст не называет.',
      'The text names neither an amount nor a step nor a cashier.',
    ),
  },
  'which-room': {
    kind: 'contradiction',
    question: text(
      'Қан емшара кабинетінде алына ма, қан алу кабинетінде ме?',
      'Кровь берут в процедурном кабинете или в кабинете забора крови?',
      'Is blood taken in the procedure room or in the blood-sampling room?',
    ),
    clauses: ['5.1', '7.2', '8.1', '8.2'],
    reading: text(
      'Бұл бір кабинет; қан алу кабинетінің мейіргері алады.',
      'Это один кабинет; берёт медсестра кабинета забора крови.',
      'It is one room; the nurse of the blood-sampling room takes it.',
    ),
    why: text(
      'Орындаушыны атайтын 7 және 8-тармақтар қан алу кабинетін айтады.',
      'Пункты 7 и 8, называющие исполнителя, говорят о кабинете забора крови.',
      'Clauses 7 and 8, which name the actor, speak of the blood-sampling room.',
    ),
  },
  'order-246': {
    kind: 'contradiction',
    question: text(
      '№ 246 бұйрық ерікті тексеру туралы ғана. Міндетті тексеруде қандай анықтама беріледі?',
      'Приказ № 246 — только о добровольном обследовании. Какую справку дают при обязательном?',
      'Order No 246 is about voluntary examination only. Which certificate is given after a mandatory one?',
    ),
    clauses: ['3'],
    reading: text('Дәл сондай.', 'Такую же.', 'The same one.'),
    why: text(
      '3-тармақ қызметтің бүкіл нәтижесін бір құжат деп атайды.',
      'Пункт 3 называет один документ результатом всей услуги.',
      'Clause 3 names one document as the result of the whole service.',
    ),
  },
  'attachment-not-asked': { ...counter.ATTACHMENT_NOT_ASKED, clauses: ['1'] },
} as const satisfies Record<string, Reading<C>>;
