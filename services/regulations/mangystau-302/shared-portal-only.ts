/** Annexes 3 and 5: fully automated, through the portal alone. */
import { asPrinted } from '@/services/working-time/limit';
import { PORTAL } from '../common/channels';
import { encoded } from '../language/clauses';
import type { Reading } from '../language/regulation';
import { text } from '../language/text';
import { CLAUSE_7, IDENTITY_DATA, REQUEST } from './shared-seven';
import { SEVEN_CLAUSES } from './shared-seven-clauses';
import { SEVEN_READINGS } from './shared-seven-readings';

export const PORTAL_ONLY_CLAUSES = {
  ...SEVEN_CLAUSES,
  '1.p2': encoded(
    'Өтініш те, нәтиже де тек «электрондық үкімет» порталы арқылы.',
    'И обращение, и результат — только через портал «электронного правительства».',
    'Both the request and the result go through the e-government portal only.',
  ),
  '2': encoded(
    'Нысаны электрондық, толық автоматтандырылған.',
    'Форма электронная, полностью автоматизированная.',
    'The form is electronic, fully automated.',
  ),
  '3.p2': encoded(
    'Нәтиже электрондық түрде беріледі.',
    'Результат даётся в электронном виде.',
    'The result is given electronically.',
  ),
  '6': encoded(
    'Мемлекеттік корпорация арқылы көрсетілмейді.',
    'Через Государственную корпорацию не оказывается.',
    'It is not given through the State Corporation.',
  ),
} as const;

type Shared = keyof typeof PORTAL_ONLY_CLAUSES | '1' | '3';

export const PORTAL_ONLY_READINGS = {
  ...SEVEN_READINGS,
  'term-not-stated': {
    kind: 'silence',
    question: text(
      'Хабарламада мерзім айтылады, ал мәтінде мерзім жоқ. Жауап қашан беріледі?',
      'Уведомление сообщает срок, а в тексте срока нет. Когда дают ответ?',
      'The notification names a term, but the text has none. When is the answer due?',
    ),
    clauses: ['7.4', '7.5'],
    reading: text(
      'Бірден; тіркелім үнсіз қалса, ең көбі 30 минутта.',
      'Сразу; если регистр молчит, то не позже чем через 30 минут.',
      'At once; where the register is silent, in 30 minutes at most.',
    ),
    why: text(
      'Қызмет толық автоматты, ал осы қаулы портал жауабына басқа жерде 30 минут береді (1 және 2-қосымша, 8-тармақ).',
      'Услуга полностью автоматизирована, а порталу это постановление в другом месте даёт 30 минут (приложения 1 и 2, пункт 8).',
      'The service is fully automated, and elsewhere this act gives the portal 30 minutes (annexes 1 and 2, clause 8).',
    ),
  },
  'provider-acts-by-system': {
    kind: 'contradiction',
    question: text(
      'Қызметкерлер қатыспайды делінген, бірақ қызмет беруші өңдейді және қол қояды. Кім істейді?',
      'Сказано, что работники не участвуют, но услугодатель обрабатывает и подписывает. Кто это делает?',
      'It is said that nobody of the provider takes part, yet the provider processes and signs. Who does it?',
    ),
    clauses: ['2', '4', '5', '7.4', '7.6'],
    reading: text(
      'Портал өзі: тіркелімнен сұрап, құжатқа ұйымның электрондық мөрін қояды.',
      'Сам портал: спрашивает регистр и ставит на документ электронную печать организации.',
      'The portal itself: it asks the register and puts the organisation’s electronic seal on the document.',
    ),
    why: text(
      'Толық автоматты қызметте адам қолы жоқ; ұйымның қолтаңбасын жүйе қояды.',
      'В полностью автоматизированной услуге рук человека нет; подпись организации ставит система.',
      'A fully automated service has no human hand in it; the system puts the organisation’s signature.',
    ),
  },
  'register-silent': {
    kind: 'contradiction',
    question: text(
      'Тіркелім жауап бермесе ше: қызметкерлер қатыспайды делінген?',
      'А если регистр не отвечает: сказано, что работники не участвуют?',
      'What if the register does not answer, when it is said that nobody of the provider takes part?',
    ),
    clauses: ['2', '4', '5', '7.4'],
    reading: text(
      'Портал қайта сұрай береді, мерзім тоқтамайды. Ұйымның жауапты маманы неге сүйенгенін жазып, нәтижені қолмен белгілей алады.',
      'Портал спрашивает снова, срок идёт. Ответственный специалист организации может установить результат вручную, записав, на что он опирался.',
      'The portal asks again, and the limit runs on. The organisation’s responsible specialist may establish the result by hand, writing down what it rests on.',
    ),
    why: text(
      '4 және 5-тармақтар адамды бөлімшелерге жібермейді, ал 7-тармақта өтінішті қызмет беруші өңдейді; үнсіз жүйе адамды нәтижесіз қалдырмауы керек.',
      'Пункты 4 и 5 не пускают человека в подразделения, а по пункту 7 запрос обрабатывает услугодатель; молчание системы не должно оставить человека без результата.',
      'Clauses 4 and 5 keep the person out of the units, while by clause 7 the provider processes the request; a silent system must not leave the person without a result.',
    ),
  },
  'round-the-clock': {
    kind: 'silence',
    question: text(
      'Портал түнде де жауап бере ме?',
      'Отвечает ли портал и ночью?',
      'Does the portal answer at night too?',
    ),
    clauses: ['1.p2', '2'],
    reading: text(
      'Иә, тәулік бойы; минуттар үзіліссіз өтеді.',
      'Да, круглые сутки; минуты идут без перерыва.',
      'Yes, round the clock; the minutes run without a break.',
    ),
    why: text(
      'Регламент сағаттарды атамайды, ал автоматты жүйеге жұмыс уақыты керек емес.',
      'Часов регламент не называет, а автоматической системе рабочее время не нужно.',
      'The regulation names no hours, and an automatic system needs none.',
    ),
  },
} as const satisfies Record<string, Reading<Shared>>;

const ONLY_THE_PORTAL = text(
  'Бұл қызмет портал арқылы ғана көрсетіледі.',
  'Эта услуга оказывается только через портал.',
  'This service is given through the portal only.',
);

const closed = { open: false, why: ONLY_THE_PORTAL, cites: ['1.p2', '4'] } as const;

export const PORTAL_ONLY = {
  form: { kind: 'electronic', automation: 'full', cites: ['2'] },
  applicants: [
    { who: 'self', channels: PORTAL, cites: ['7.1'] },
    { who: 'parent-or-guardian', channels: PORTAL, recipientAge: { below: 18 }, reading: 'children' },
  ],
  channels: {
    portal: { open: true, cites: ['1.p2'] },
    'in-person': closed,
    phone: closed,
    'state-corporation': { open: false, why: ONLY_THE_PORTAL, cites: ['6'] },
  },
  fees: [{ for: 'everyone', free: true, reading: 'fee' }],
  hours: { stated: false, reading: 'round-the-clock' },
  cutOffs: [],
  acceptance: [{ channels: PORTAL, outsideHours: 'at-once', reading: 'round-the-clock' }],
  documents: [REQUEST, IDENTITY_DATA],
  routes: { portal: { step: 'take-request' } },
  portal: CLAUSE_7,
  refusals: [],
  withdrawal: { allowed: true, reading: 'withdrawal' },
  journals: [],
  complaints: { stated: false, reading: 'complaints' },
} as const;

/** The portal’s own step and limit: 30 minutes, as read. */
export const ANSWER_30 = {
  name: 'answer',
  title: text('Портал жауабы', 'Ответ портала', 'The portal’s answer'),
  channels: PORTAL,
  limit: asPrinted(30, 'minutes'),
  from: 'acceptance',
  clock: 'continuous',
  reading: 'term-not-stated',
} as const;

export const BY_THE_SYSTEM = {
  actor: 'portal',
  channels: PORTAL,
  wait: {
    kind: 'limit',
    from: 'acceptance',
    byChannel: {
      portal: { limit: asPrinted(30, 'minutes'), clock: 'continuous', reading: 'term-not-stated' },
    },
  },
  byHand: { by: ['responsible-specialist'], cites: ['7.4'], reading: 'register-silent' },
  cites: ['4', '5', '7.4'],
  reading: 'provider-acts-by-system',
} as const;
