import { DID_NOT_COME } from '../common/readings';
import type { Reading } from '../language/regulation';
import { text } from '../language/text';
import type { APPOINTMENT_CLAUSES } from './doctor-appointment-clauses';
import { SHARED_READINGS, SHARED_WORDS } from './shared-readings';

type C = keyof typeof APPOINTMENT_CLAUSES;

export const APPOINTMENT_READINGS = {
  ...SHARED_READINGS,
  'the-person-comes': {
    kind: 'contradiction',
    question: text(
      'Кестеде емхана адамға барады делінген. Қабылдауда кім кімге келеді?',
      'В таблице сказано, что поликлиника приезжает к человеку. Кто к кому приходит на приём?',
      'The table has the clinic visit the person. Who comes to whom?',
    ),
    clauses: ['5.1', 'annex-1.action-4', 'annex-1.action-5'],
    reading: text(
      'Адам дәрігерге емханаға келеді; жазба қабылдауға тіркеу журналына түседі.',
      'Человек приходит к врачу в поликлинику; запись — в журнале записи на приём.',
      'The person comes to the doctor at the clinic; the line stands in the appointment register.',
    ),
    why: text(
      'Кесте үйге шақырудан көшірілген; қызметтің мәні — қабылдау.',
      'Таблица перенесена из вызова на дом; суть услуги — приём.',
      'The table was copied from the home call; the service is an appointment.',
    ),
  },
  'actors-not-named': {
    kind: 'damage',
    question: text(
      'Кестенің 3–5 бағандарында орындаушының орнына әрекет жазылған. Кім орындайды?',
      'В графах 3–5 таблицы вместо исполнителя записано действие. Кто исполняет?',
      'Columns 3 to 5 of the table name an action instead of an actor. Who acts?',
    ),
    clauses: ['annex-1.action-3', 'annex-1.action-4', 'annex-1.action-5'],
    reading: text(
      'Тексеру мен тіркеуді — тіркеу бөлімінің маманы, қабылдауды — дәрігер.',
      'Проверку и регистрацию — специалист регистратуры, приём — врач.',
      'The registry’s specialist checks and registers; the doctor sees the person.',
    ),
    why: text(
      'Үйге шақырудың осындай кестесінде орындаушылар аталған.',
      'В такой же таблице вызова на дом исполнители названы.',
      'The like table of the home call names the actors.',
    ),
  },
  'thirty-calendar-days': {
    kind: 'silence',
    question: text(
      '30 күн — күнтізбелік пе, жұмыс күні ме?',
      '30 дней — календарных или рабочих?',
      'Are the 30 days calendar or working days?',
    ),
    clauses: ['annex-1.action-5'],
    reading: text(
      'Күнтізбелік, өтініш қабылданған күннен есептеледі.',
      'Календарных, считая от приёма обращения.',
      'Calendar days, from when the request is accepted.',
    ),
    why: text(
      'Жұмыс күні деп жазылмаған, ал күнтізбелік күнмен адам дәрігерге ертерек түседі.',
      'Слова «рабочих» нет, а по календарным дням человек попадёт к врачу раньше.',
      'It does not say “working”, and by calendar days the person sees the doctor sooner.',
    ),
  },
  'no-applicant-signature': {
    kind: 'silence',
    question: text(
      'Портал арқылы жазылғанда қол қою керек пе?',
      'Нужна ли подпись при записи через портал?',
      'Does booking through the portal need a signature?',
    ),
    clauses: ['7.2.p2'],
    reading: text(
      'Жоқ: кабинетке кіріп, уақытты растау жеткілікті.',
      'Нет: достаточно войти в кабинет и подтвердить время.',
      'No: signing in and confirming the time is enough.',
    ),
    why: text(
      'Үйге шақыруда қолтаңба талап етіледі, мұнда аталмайды; жазылмаған талапты қосуға болмайды.',
      'В вызове на дом подпись требуется, здесь она не названа; добавлять требование нельзя.',
      'The home call demands a signature, this text does not; an unwritten demand may not be added.',
    ),
  },
  stages: {
    kind: 'contradiction',
    question: text(
      '«Кезең-кезеңмен сұрау» деген не?',
      'Что такое «поэтапные запросы»?',
      'What are “requests stage by stage”?',
    ),
    clauses: ['7.2.p2'],
    reading: text(
      'Кабинетте бірінен кейін бірі: емхана, дәрігер, уақыт, растау.',
      'Шаг за шагом в кабинете: поликлиника, врач, время, подтверждение.',
      'Step by step in the cabinet: clinic, doctor, time, confirmation.',
    ),
    why: text(
      'Жазылудың өзі осылай жүреді; бөлек құжат аталмаған.',
      'Так запись и происходит; отдельных документов текст не называет.',
      'That is how booking goes; the text names no separate documents.',
    ),
  },
  'report-is-the-certificate': {
    kind: 'contradiction',
    question: text(
      '4-тармақ «есеп», 5-тармақ «анықтама» дейді. Адам не алады?',
      'Пункт 4 говорит об «отчёте», пункт 5 — о «справке». Что получит человек?',
      'Clause 4 speaks of a “report”, clause 5 of a “certificate”. What does the person get?',
    ),
    clauses: ['4.p3.3', '5.2'],
    reading: text(
      'Бір құжат: жазылу анықтамасы.',
      'Один документ: справку о записи.',
      'One document: the certificate of the booking.',
    ),
    why: text(
      'Екеуі де порталдың нәтижесін атайды, ал «есептің» нысаны еш жерде жоқ.',
      'Оба слова называют итог портала, а формы «отчёта» нигде нет.',
      'Both name the portal’s result, and no form of a “report” exists.',
    ),
  },
  'no-cut-off': {
    kind: 'silence',
    question: text(
      'Жазылуға екі сағат бұрынғы шек қатысты ма?',
      'Есть ли для записи предел за два часа до закрытия?',
      'Is there a two-hour cut-off for booking?',
    ),
    clauses: ['4', '6.1'],
    reading: text(
      'Жоқ: өтініш емхана жабылғанша қабылданады.',
      'Нет: обращения принимают до закрытия поликлиники.',
      'No: requests are taken until the clinic closes.',
    ),
    why: text(
      'Үйге шақыру регламентінде мұндай сөйлем бар, мұнда жоқ.',
      'В регламенте вызова на дом такая фраза есть, здесь её нет.',
      'The home-call regulation has such a sentence, this one has not.',
    ),
  },
  'portal-answers-itself': {
    kind: 'silence',
    question: text(
      'Бос уақытты таңдаған адамға порталдың өзі жауап бере ала ма?',
      'Может ли портал сам ответить тому, кто выбрал свободное время?',
      'May the portal itself answer a person who has chosen a free time?',
    ),
    clauses: ['3', '5.p4', 'annex-1.action-4'],
    reading: text(
      'Иә, бекітілуі расталса. Басқа жағдайда тіркеуші 30 минутта жауап береді.',
      'Да, если прикрепление подтверждено. Иначе за 30 минут отвечает регистратор.',
      'Yes, once attachment is confirmed. Otherwise the registrar answers in 30 minutes.',
    ),
    why: text(
      'Нысан ішінара автоматты, уақытты адамның өзі таңдады: күттіруге себеп жоқ.',
      'Форма частично автоматизирована, время выбрал сам человек: ждать незачем.',
      'The form is partly automated and the person has chosen the time: no reason to wait.',
    ),
  },
  'diagrams-lost': { ...SHARED_WORDS['diagrams-lost'], clauses: ['8', '9', 'annex-2', 'annex-4'] },
  'form-missing': { ...SHARED_WORDS['form-missing'], clauses: ['5.2'] },
  'who-obtains-data': { ...SHARED_WORDS['who-obtains-data'], clauses: ['7.p2'] },
  'register-answers': { ...SHARED_WORDS['register-answers'], clauses: ['7.p2', 'annex-1.action-3'] },
  'not-attached': { ...SHARED_WORDS['not-attached'], clauses: ['7.1.p3', '7.2.p3'] },
  'no-document': { ...SHARED_WORDS['no-document'], clauses: ['7.1.p2', 'annex-1.action-2'] },
  'home-phone': { ...SHARED_WORDS['home-phone'], clauses: ['annex-1.action-4'] },
  'minutes-in-working-hours': {
    ...SHARED_WORDS['minutes-in-working-hours'],
    clauses: ['4.p2.1', '4.p3.1', '6.1'],
  },
  'outside-hours': { ...SHARED_WORDS['outside-hours'], clauses: ['6.1', '6.2'] },
  withdrawal: { ...SHARED_WORDS.withdrawal, clauses: ['5.p2'] },
  change: { ...SHARED_WORDS.change, clauses: ['5.p2'] },
  'did-not-come': { ...DID_NOT_COME, clauses: ['5.p2', 'annex-1.action-5'] },
  complaints: { ...SHARED_WORDS.complaints, clauses: [] },
  privacy: { ...SHARED_WORDS.privacy, clauses: [] },
  children: { ...SHARED_WORDS.children, clauses: ['2.p2', '7.1.p2'] },
  'phone-identity': { ...SHARED_WORDS['phone-identity'], clauses: ['4.p2.1', '7.1.p2'] },
} as const satisfies Record<string, Reading<C>>;
