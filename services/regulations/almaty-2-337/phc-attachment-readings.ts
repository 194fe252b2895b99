import { FORM_NOT_PRINTED } from '../common/counter-readings';
import type { Reading } from '../language/regulation';
import { text } from '../language/text';
import { DIRECTORY_LOST, NUMBERED_FROM_TWO, OVERALL_LIMIT, WHO_IT_IS } from './dispensary-readings';
import type { ATTACHMENT_CLAUSES } from './phc-attachment-clauses';
import { SHARED_READINGS, SHARED_WORDS } from './shared-readings';

export const ATTACHMENT_READINGS = {
  'circular-attachment': {
    kind: 'contradiction',
    question: text(
      'Бекітілу үшін бекітілген болу керек пе?',
      'Нужно ли быть прикреплённым, чтобы прикрепиться?',
      'Must one be attached in order to be attached?',
    ),
    clauses: ['5.1.p2', '11.1.p3'],
    reading: text(
      'Жоқ: бекітілгені тіркелімнен қаралады, бірақ шарт емес.',
      'Нет: регистр смотрят, но условием это не служит.',
      'No: the register is looked into, but it is no condition.',
    ),
    why: text(
      'Ондай шартты ешкім орындай алмас еді; сөйлем басқа қызметтен көшірілген.',
      'Такое условие невыполнимо; фраза перенесена из другой услуги.',
      'Nobody could meet such a condition; the phrase was copied from another service.',
    ),
  },
  'three-terms': {
    kind: 'contradiction',
    question: text(
      'Жауап 1 жұмыс күнінде ме, сол күні ме, 3 күнде ме?',
      'Ответ за 1 рабочий день, в тот же день или за 3 дня?',
      'Is the answer due in 1 working day, the same day, or in 3 days?',
    ),
    clauses: ['7.1', '7.p2', 'annex-1.action-5'],
    reading: text(
      'Порталда сол күні; келгенге не қоңырау шалғанға 1 жұмыс күні. 3 күн — ішкі шек, адамға берілген мерзімді ұзартпайды.',
      'На портале в тот же день; пришедшему или позвонившему — за 1 рабочий день. 3 дня — внутренний предел и срока человеку не продлевают.',
      'On the portal the same day; to those who come or phone, in 1 working day. The 3 days are an inner limit and lengthen nothing.',
    ),
    why: text(
      '7-тармақ адамға уәде береді, кесте — ішкі тәртіп; адамға жақсырағы алынды.',
      'Пункт 7 — обещание человеку, таблица — внутренний порядок; взято лучшее для человека.',
      'Clause 7 is a promise to the person, the table an inner order; the kinder is taken.',
    ),
  },
  'bekitu-or-tirkeu': {
    kind: 'contradiction',
    question: text(
      'Бірде «бекіту», бірде «тіркеу» делінген. Олар екеу ме?',
      'Услуга названа то «бекіту», то «тіркеу». Это разное?',
      'The service is called both “bekitu” and “tirkeu”. Are they two things?',
    ),
    clauses: ['1', '2.p2', '4.1', '9'],
    reading: text(
      'Жоқ, бірі: емханаға бекітілу.',
      'Нет, одно: прикрепление к поликлинике.',
      'No, one: attachment to a clinic.',
    ),
    why: text(
      'Нәтиже біреу — бекітілгені туралы талон.',
      'Результат один — талон о прикреплении.',
      'The result is one, a ticket of attachment.',
    ),
  },
  'application-by-phone': {
    kind: 'contradiction',
    question: text(
      'Өтініш жазбаша, ал қызмет телефонмен де көрсетіледі. Қоңырау шалған адам қалай жазады?',
      'Заявление письменное, а услуга есть и по телефону. Как пишет позвонивший?',
      'The application is written, yet one may phone. How does a caller write it?',
    ),
    clauses: ['2.p2', '4.1', '5.1', '6.1'],
    reading: text(
      'Тіркеуші айтқанынан жазады; талонды алғанда адам құжатын көрсетіп, қол қояды.',
      'Регистратор пишет со слов; за талоном человек приходит с документом и подписывает.',
      'The registrar writes it from the caller’s words; on taking the ticket the person shows the document and signs.',
    ),
    why: text(
      'Ашық жолды орындалмайтын талап жаппауға тиіс.',
      'Открытый способ не должно закрывать невыполнимое требование.',
      'An open channel must not be closed by a demand that cannot be met.',
    ),
  },
  'original-or-copy': {
    kind: 'contradiction',
    question: text('Құжаттың өзі ме, көшірмесі ме?', 'Нужен документ или копия?', 'The document or a copy?'),
    clauses: ['5.1.p2', '6.1', '11.1.p2'],
    reading: text(
      'Құжаттың өзі көрсетіледі; көшірмесін тіркеуші түсіріп алады.',
      'Показывают сам документ; копию снимает регистратор.',
      'The document is shown; the registrar makes the copy.',
    ),
    why: text(
      'Көшірме дайындау адамға артық жүк.',
      'Готовить копию — лишняя забота человеку.',
      'Making a copy would burden the person for nothing.',
    ),
  },
  'no-grounds': {
    kind: 'silence',
    question: text(
      'Қандай негізбен бас тартылады?',
      'По каким основаниям отказывают?',
      'On which grounds is it refused?',
    ),
    clauses: ['7.p2', 'annex-1.action-5'],
    reading: text(
      'Негіздер аталмаған, себебі ғана талап етіледі: себеп толық жазылады, шағымдануға болады.',
      'Основания не названы, требуется лишь причина: её пишут полностью, отказ можно обжаловать.',
      'No grounds are named, only a reason is required: it is written in full, and may be complained of.',
    ),
    why: text(
      'Мәтін бас тартуды көздейді, ал портал негіз ойлап таба алмайды.',
      'Текст отказ предусматривает, а выдумывать основания портал не вправе.',
      'The text foresees refusal, and the portal may not invent grounds.',
    ),
  },
  'outside-control': {
    kind: 'silence',
    question: text(
      'Кестедегі «ДСЭДРО АҚФ» кім және ол не күттіреді?',
      'Кто такой «ДСЭДРО АҚФ» и ждут ли его?',
      'Who is the body that the table shortens, and is it waited for?',
    ),
    clauses: ['annex-1.action-4'],
    reading: text(
      'Министрліктің тіркелімді жүргізетін мекемесі; бақылауы сырттан, өтініш оны күтпейді.',
      'Учреждение министерства, ведущее регистр; контроль внешний, обращение его не ждёт.',
      'A body of the Ministry that keeps the register; its control is from outside, and no request waits for it.',
    ),
    why: text(
      'Ұзақтығы «үнемі» делінген, ол — қадам емес.',
      'Длительность — «постоянно»; это не шаг.',
      'Its duration is “constantly”; that is no step.',
    ),
  },
  'portal-cut-off': {
    kind: 'contradiction',
    question: text(
      'Екінші рет айтылған «2 сағат бұрын» порталға да қатысты ма?',
      'Относится ли повторное «за 2 часа» и к порталу?',
      'Does the second “2 hours before” bind the portal too?',
    ),
    clauses: ['7.p2', '10.2', '6.1.p2'],
    reading: text(
      'Иә: портал тәулік бойы алады, бірақ шектен кейінгі сұрау келесі ашылғанда қабылданды деп саналып, жауап сол күні беріледі.',
      'Да: портал берёт круглые сутки, но после предела запрос принят со следующего открытия, и ответ дают в тот день.',
      'Yes: the portal takes it at any hour, but after the cut-off it is accepted at the next opening and answered that day.',
    ),
    why: text(
      'Сөйлем портал туралы сөйлемнен кейін тұр.',
      'Фраза стоит вслед за фразой о портале.',
      'The sentence stands after the one about the portal.',
    ),
  },
  'overall-limit-governs': { ...OVERALL_LIMIT, clauses: ['7.3', 'annex-1.action-2', 'annex-1.action-3'] },
  'phones-as-printed': { ...SHARED_READINGS['phones-as-printed'], clauses: ['annex-2'] },
  'no-state-corporation': SHARED_READINGS['no-state-corporation'],
  'numbered-from-two': { ...NUMBERED_FROM_TWO, clauses: ['annex-1'] },
  'diagrams-lost': { ...DIRECTORY_LOST, clauses: ['12', 'annex-3'] },
  'representative-signs': { ...SHARED_WORDS['representative-signs'], clauses: ['2.p2', '11', '11.2.p2'] },
  'paper-with-eds': {
    kind: 'contradiction',
    question: text(
      'Талон бірде еркін үлгідегі қағаз, бірде ЭЦҚ қойылған құжат. Қағазда не тұрады?',
      'Талон назван то бумагой в свободной форме, то документом с ЭЦП. Что на бумаге?',
      'The ticket is now a paper in free form, now a document with an EDS. What stands on the paper?',
    ),
    clauses: ['4.1', '9'],
    reading: text(
      'Сол құжаттың өзі: емхананың ЭЦҚ-сы қойылып, басып шығарылады.',
      'Тот же документ: подписан ЭЦП поликлиники и распечатан.',
      'That very document: signed with the clinic’s EDS, and printed.',
    ),
    why: text(
      '9-тармақ ЭЦҚ-ны қағазға да, электрондық құжатқа да бірге айтады; тексерілетін қағаз адамға пайдалырақ.',
      'Пункт 9 говорит об ЭЦП сразу для бумаги и электронного документа; бумага, которую можно проверить, полезнее.',
      'Clause 9 speaks of the EDS for paper and electronic document alike; a paper that can be checked serves better.',
    ),
  },
  'form-not-printed': { ...FORM_NOT_PRINTED, clauses: ['4.1', '9'] },
  'who-it-is': {
    ...WHO_IT_IS,
    clauses: ['6.1', '6.2', 'annex-1.action-2'],
    reading: text(
      'Аты-жөні, туған жылы, мекенжайы және телефоны.',
      'Имя, год рождения, адрес и телефон.',
      'Name, year of birth, address and phone.',
    ),
    why: text(
      'Осы қаулының үйге шақыру мен қабылдау журналдарында осы бағандар тұр; артық ештеңе сұралмайды.',
      'Эти графы стоят в журналах вызова и приёма того же постановления; лишнего не спрашивают.',
      'The same resolution’s journals of calls and appointments have these columns; nothing more is asked.',
    ),
  },
  'who-obtains-data': { ...SHARED_WORDS['who-obtains-data'], clauses: ['5.p2', '11.p2'] },
  'outside-hours': { ...SHARED_WORDS['outside-hours'], clauses: ['10.1', '10.2'] },
  withdrawal: { ...SHARED_WORDS.withdrawal, clauses: ['5'] },
  complaints: { ...SHARED_WORDS.complaints, clauses: [] },
  privacy: { ...SHARED_WORDS.privacy, clauses: [] },
  children: { ...SHARED_WORDS.children, clauses: ['2.p2', '11.1.p2'] },
  'phone-identity': {
    ...SHARED_WORDS['phone-identity'],
    clauses: ['11.1.p2'],
    reading: text(
      'Тіркеуші ЖСН мен аты-жөнін сұрап, тіркеліммен салыстырады; құжатты адам талонды алғанда көрсетеді. Мерзім айтылып біткен сәттен басталады.',
      'Регистратор спрашивает ИИН и имя и сверяет с регистром; документ человек покажет, когда придёт за талоном. Срок идёт с момента, когда сведения названы.',
      'The registrar asks for the IIN and name and compares them with the register; the document is shown when the ticket is taken. The limit runs from when the data were told.',
    ),
  },
} as const satisfies Record<string, Reading<keyof typeof ATTACHMENT_CLAUSES>>;
