import * as counter from '../common/counter-readings';
import * as common from '../common/readings';
import type { Reading } from '../language/regulation';
import { text } from '../language/text';
import type { DispensaryClause } from './shared-dispensary-clauses';
import { SEVEN_READINGS } from './shared-seven-readings';

export const DISPENSARY_READINGS = {
  ...SEVEN_READINGS,
  'diagram-lost': {
    ...SEVEN_READINGS['diagram-lost'],
    clauses: [...SEVEN_READINGS['diagram-lost'].clauses, '8', 'annex-2', 'annex-2.legend'],
  },
  'not-fully-submitted': {
    kind: 'contradiction',
    question: text(
      'Келісім топтама толық болмағанда ғана алына ма, толық болса ше?',
      'Согласие берут лишь при неполном пакете? А при полном?',
      'Is consent taken only where the documents are not complete? And where they are?',
    ),
    clauses: ['6.1', '6.1.p2'],
    reading: text(
      'Екі жағдайда да өтініш тіркеліп, келісім алынады. Топтама толық емес деп ешкім қайтарылмайды.',
      'В обоих случаях обращение регистрируют и берут согласие. Из-за неполного пакета никого не отправляют назад.',
      'In both cases the request is registered and consent taken. Nobody is sent away over incomplete documents.',
    ),
    why: text(
      '«Емес» сөзі қате сияқты: келісімсіз тіркелімге қарауға болмайды, ал толық топтамаға ереже қалмас еді. Сөзбе-сөз мәтін толық емесін де тіркетеді — адамға солай тиімді.',
      'Отрицание похоже на ошибку: без согласия в регистр не заглянуть, а для полного пакета не осталось бы правила. Но буквально текст велит регистрировать и неполный — так лучше для человека.',
      'The negation looks like an error: no register may be opened without consent, and no rule would be left for complete documents. Yet literally the text registers incomplete ones too, which is kinder.',
    ),
  },
  'consent-withheld': {
    kind: 'silence',
    question: text(
      'Адам келісім бермесе не болады?',
      'Что, если человек не даёт согласия?',
      'What if the person does not consent?',
    ),
    clauses: ['6.1.p2'],
    reading: text(
      'Тіркелімге қаралмайды, адам өтінішін қайтарып алады; бас тарту жазылмайды.',
      'В регистр не заглядывают, человек отзывает обращение; отказ не оформляют.',
      'The register is not opened and the person withdraws the request; no refusal is written.',
    ),
    why: text(
      'Келісімсіз мәліметті пайдалануға болмайды, ал бас тарту негізі мәтінде жоқ.',
      'Без согласия сведения использовать нельзя, а основания для отказа в тексте нет.',
      'Data may not be used without consent, and the text has no ground for refusal.',
    ),
  },
  'five-or-ten': {
    kind: 'contradiction',
    question: text(
      'Тексеру мен келісім бірге 5 минут па, әлде 5 пен 5 пе?',
      'Проверка и согласие вместе занимают 5 минут или 5 и 5?',
      'Do the check and the consent take 5 minutes together, or 5 and 5?',
    ),
    clauses: ['6.1', '6.1.p2'],
    reading: text(
      'Бөлек: 5 және 5; барлығы 30 минут.',
      'Раздельно: 5 и 5; всего 30 минут.',
      'Separately: 5 and 5; 30 minutes in all.',
    ),
    why: text(
      'Екі абзацтың әрқайсысында өз мерзімі жазылған.',
      'У каждого из двух абзацев свой срок.',
      'Each of the two paragraphs prints a time of its own.',
    ),
  },
  'who-at-the-provider': {
    kind: 'contradiction',
    question: text(
      'Қызметкерлер қатыспайды делінген, ал нәтижені қызмет беруші дайындайды. Кім?',
      'Сказано, что работники не участвуют, а результат готовит услугодатель. Кто именно?',
      'It is said that nobody of the provider takes part, yet the provider prepares the result. Who does?',
    ),
    clauses: ['4', '5', '6.3', '7.4'],
    reading: text(
      'Тіркелім жауап берсе — портал өзі; үнсіз қалса — ұйымның жауапты маманы қолмен.',
      'Если регистр ответил — сам портал; если молчит — ответственный специалист организации вручную.',
      'Where the register answers, the portal itself; where it is silent, the organisation’s responsible specialist by hand.',
    ),
    why: text(
      'Нысан ішінара ғана автоматты, ал адамды тіркелімнің үнсіздігі үшін күттіруге болмайды.',
      'Форма лишь частично автоматизирована, а ждать из-за молчания регистра человек не должен.',
      'The form is only partly automated, and nobody should wait because a register is silent.',
    ),
  },
  'term-not-stated': {
    kind: 'silence',
    question: text(
      'Портал арқылы жауап қашан беріледі: мерзім айтылмаған?',
      'Когда отвечают через портал: срок не назван?',
      'When is the portal’s answer due, as no term is named?',
    ),
    clauses: ['7.4', '7.5'],
    reading: text(
      'Тіркелім жауап берсе — бірден, әйтпесе жұмыс уақытының 10 минутында.',
      'Если регистр ответил — сразу, иначе за 10 рабочих минут.',
      'At once where the register answers, otherwise in 10 working minutes.',
    ),
    why: text(
      'Дәл осы жұмысқа — нәтижені дайындауға — 6.3-тармақша 10 минут береді.',
      'На ту же самую работу — подготовку результата — подпункт 6.3 отводит 10 минут.',
      'For the very same work, preparing the result, item 6.3 gives 10 minutes.',
    ),
  },
  'paper-of-an-electronic-document': {
    kind: 'contradiction',
    question: text(
      'Анықтама электрондық құжат делінген, ал корпорация оны қағазбен бере ме?',
      'Справка названа электронным документом, а корпорация отдаёт её на бумаге?',
      'The certificate is called an electronic document; does the corporation give it on paper?',
    ),
    clauses: ['3', '3.p2', '6.4'],
    reading: text(
      'Иә: корпорация сол электрондық құжатты басып шығарып береді; түпнұсқасы — қолтаңбасы бар электрондық құжат.',
      'Да: корпорация распечатывает тот же электронный документ; подлинник — документ с электронной подписью.',
      'Yes: the corporation prints that very document; the original is the one with the electronic signature.',
    ),
    why: text(
      'Нәтиженің екі түрін де мәтін рұқсат етеді, ал корпорацияға адамның өзі келеді.',
      'Текст допускает оба вида результата, а в корпорацию человек приходит сам.',
      'The text allows the result in both forms, and to the corporation the person comes.',
    ),
  },
  children: {
    ...SEVEN_READINGS.children,
    clauses: ['6.1', '7.3'],
    reading: text(
      '18 жасқа дейінгі бала үшін ата-анасы немесе қамқоршысы: порталда өз кілтімен қол қояды, корпорацияға өз құжатымен келеді, анықтаманы да сол алады.',
      'За ребёнка до 18 лет — родитель или опекун: на портале подписывает своим ключом, в корпорацию приходит со своим документом и сам получает справку.',
      'For a child under 18 a parent or guardian: signs with an own key on the portal, comes to the corporation with an own document, and receives the certificate.',
    ),
  },
  'package-of-documents': {
    ...counter.STANDARD_9_MISSING,
    clauses: ['6.1'],
  },
  'minutes-in-working-hours': { ...common.WORKING_MINUTES, clauses: ['6'] },
  'outside-hours': { ...common.OUTSIDE_HOURS, clauses: ['1.1', '1.2'] },
  'hours-not-stated': { ...common.HOURS_NOT_STATED, clauses: ['1'] },
  'identity-fields': { ...counter.IDENTITY_FIELDS, clauses: ['6.1'] },
  privacy: { ...counter.SENSITIVE_DATA, clauses: ['3'] },
} as const satisfies Record<string, Reading<DispensaryClause>>;
