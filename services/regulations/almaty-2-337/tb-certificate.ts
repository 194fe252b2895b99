import { asPrinted, atMost } from '@/services/working-time/limit';
import { COUNTER } from '../common/channels';
import { LINES } from '../common/lines';
import { defineRegulation } from '../language/define';
import { text } from '../language/text';
import { almaty2337 } from './act';
import {
  CERTIFIED,
  counterOnly,
  IDENTITY_PAGES,
  identityDocuments,
  identityQuestions,
  minutesPrinted,
  payStep,
  receipt,
} from './dispensary-shared';
import { TB_CLAUSES } from './tb-certificate-clauses';
import { TB_DISPENSARIES } from './tb-certificate-organisations';
import { TB_READINGS } from './tb-certificate-readings';

type C = keyof typeof TB_CLAUSES;

const CONCLUSION = text(
  'Рентгенологтың қорытындысы',
  'Заключение рентгенолога',
  'The radiologist’s conclusion',
);

export const almatyTbCertificate = defineRegulation(almaty2337, {
  annex: 5,
  service: 'tb-certificate',
  title: text(
    'Туберкулез диспансерінің анықтамасы',
    'Справка из туберкулёзного диспансера',
    'Certificate from the TB dispensary',
  ),
  summary: text(
    'Рентген суретіңізбен келіп, бір сағатта диспансерлік есепте тұру-тұрмауыңыз туралы анықтама аласыз.',
    'Приходите со снимком и за час получаете справку, состоите ли вы на учёте.',
    'You come with your X-ray and within an hour get a certificate saying whether you are registered.',
  ),
  providers: [
    {
      kind: 'tb-dispensary',
      name: text(
        'Алматының төрт туберкулез диспансері',
        'Четыре туберкулёзных диспансера Алматы',
        'Four TB dispensaries of Almaty',
      ),
      organisations: TB_DISPENSARIES,
      cites: ['1.p2', '1.p3'],
    },
  ],
  form: { kind: 'paper', automation: 'none', cites: ['2', '6'] },
  applicants: [
    { who: 'self', channels: COUNTER, cites: ['4'], reading: 'only-the-patient' },
    {
      who: 'parent-or-guardian',
      channels: COUNTER,
      recipientAge: { below: 18 },
      reading: 'only-the-patient',
    },
  ],
  channels: counterOnly<C>(['4']),
  fees: [{ for: 'everyone', free: false, cites: ['2.p2', '10'], reading: 'no-price' }],
  languages: { languages: ['kk', 'ru'], cites: ['1.p4'] },
  hours: {
    stated: true,
    provider: 'tb-dispensary',
    week: [{ weekdays: [1, 2, 3, 4, 5], opens: '08:00', closes: '18:00' }],
    holidaysOff: true,
    cites: ['11', '15', '12', '15.p2'],
  },
  cutOffs: [
    {
      channels: COUNTER,
      beforeClosing: { value: 30, unit: 'minutes' },
      printed: [{ weekdays: [1, 2, 3, 4, 5], at: '17:30' }],
      cites: ['13'],
      reading: 'last-request',
    },
  ],
  acceptance: [{ channels: COUNTER, outsideHours: 'next-opening', cites: ['15'], reading: 'after-closing' }],
  limits: [
    {
      name: 'answer',
      title: text('Анықтама беру', 'Выдача справки', 'Giving the certificate'),
      channels: COUNTER,
      limit: atMost(60, 'minutes'),
      from: 'acceptance',
      until: { step: 'examine' },
      clock: 'working-hours',
      cites: ['5.1'],
      reading: 'overall-limit-governs',
    },
    {
      name: 'wait-to-submit',
      title: text('Кезекте күту', 'Ожидание в очереди', 'Waiting in the queue'),
      channels: COUNTER,
      limit: atMost(30, 'minutes'),
      from: 'filing',
      until: 'filing',
      clock: 'working-hours',
      cites: ['5.2'],
    },
    {
      name: 'service',
      title: text('Қызмет көрсету', 'Обслуживание', 'Being served'),
      channels: COUNTER,
      limit: atMost(30, 'minutes'),
      from: 'acceptance',
      until: { step: 'examine' },
      clock: 'working-hours',
      cites: ['5.3'],
      reading: 'overall-limit-governs',
    },
  ],
  documents: [
    ...identityDocuments<C>(['14', '14.1']),
    {
      name: 'image-of-a-year',
      title: text(
        'Соңғы 12 айдағы рентген не флюорография',
        'Рентген или флюорография за 12 месяцев',
        'X-ray or fluorography of the last 12 months',
      ),
      channels: COUNTER,
      when: { answer: 'purpose', is: 'other' },
      source: 'applicant',
      cites: ['14.2'],
      reading: 'image-age',
    },
    {
      name: 'image-of-a-month',
      title: text(
        'Соңғы 1 айдағы рентген не флюорография',
        'Рентген или флюорография не старше месяца',
        'X-ray or fluorography not older than a month',
      ),
      channels: COUNTER,
      when: { answer: 'purpose', is: 'work-with-people' },
      source: 'applicant',
      cites: ['14.2'],
      reading: 'image-age',
    },
  ],
  attachment: { rule: 'shown', cites: ['annex-1.action-2'], reading: 'attachment-shown' },
  pages: IDENTITY_PAGES,
  fields: [
    ...identityQuestions,
    {
      name: 'purpose',
      kind: 'choice',
      label: text('Анықтама не үшін керек?', 'Для чего справка?', 'What is the certificate for?'),
      required: true,
      options: [
        { value: 'other', label: text('Басқа мақсатқа', 'Для другого', 'Anything else') },
        {
          value: 'work-with-people',
          label: text(
            'Медицинаға, балабақшаға, мектепке жұмысқа тұру',
            'Работа в медицине, детском саду, школе',
            'Work in a medical, preschool or school organisation',
          ),
        },
      ],
      channels: COUNTER,
      cites: ['14.2'],
    },
  ],
  routes: { 'in-person': { step: 'register' } },
  steps: [
    {
      name: 'register',
      title: text('Тіркеу және салыстыру', 'Регистрация и сверка', 'Register and compare'),
      action: text(
        'Құжат қабылдап, тіркелімдермен салыстырады, карта ашады.',
        'Принимает документы, сверяет с регистрами, оформляет карту.',
        'Takes the documents, compares with the registers, opens the card.',
      ),
      actor: 'registry-specialist',
      channels: COUNTER,
      wait: minutesPrinted<C>(5, 'annex-1.action-2'),
      looksAt: ['tb-register'],
      records: ['journal', 'medical-card'],
      outcomes: {
        registered: {
          label: text('Тіркелді', 'Зарегистрировано', 'Registered'),
          next: { step: 'read-image' },
          cites: ['annex-1.action-2'],
          reading: 'no-refusal',
        },
      },
      cites: ['annex-1.action-2', '8'],
    },
    {
      name: 'read-image',
      title: text('Суретті оқу', 'Чтение снимка', 'Read the image'),
      action: text(
        'Рентген суретін оқып, қорытынды береді.',
        'Читает снимок и даёт заключение.',
        'Reads the image and gives a conclusion.',
      ),
      actor: 'radiologist',
      channels: COUNTER,
      wait: minutesPrinted<C>(15, 'annex-1.action-3'),
      asks: [
        {
          name: 'image-date',
          kind: 'date',
          label: text('Суреттің күні', 'Дата снимка', 'Date of the image'),
          required: true,
          channels: COUNTER,
          days: { until: 'today' },
          ages: [
            {
              atMost: atMost(1, 'months'),
              when: { answer: 'purpose', is: 'work-with-people' },
              cites: ['14.2'],
              reading: 'image-age',
            },
            { atMost: asPrinted(12, 'months'), cites: ['14.2'], reading: 'image-age' },
          ],
          cites: ['14.2'],
          reading: 'image-age',
        },
        {
          name: 'conclusion',
          kind: 'long-text',
          label: CONCLUSION,
          required: true,
          maxLength: 1000,
          channels: COUNTER,
          cites: ['annex-1.action-3'],
        },
      ],
      records: ['medical-card'],
      outcomes: {
        read: {
          label: text('Қорытынды берілді', 'Заключение дано', 'Conclusion given'),
          next: { step: 'pay' },
          cites: ['annex-1.action-3'],
        },
      },
      cites: ['annex-1.action-3'],
    },
    payStep<C>(5, 'examine', 'annex-1.action-4', '10'),
    {
      name: 'examine',
      title: text('Тексеру және анықтама', 'Осмотр и справка', 'Examine and certify'),
      action: text(
        'Тексеріп, анықтама жазады.',
        'Осматривает и выписывает справку.',
        'Examines and writes the certificate.',
      ),
      actor: 'phthisiatrician',
      channels: COUNTER,
      wait: minutesPrinted<C>(5, 'annex-1.action-5'),
      outcomes: {
        'not-under-observation': {
          label: text('Есепте тұрмайды', 'Не состоит', 'Not registered'),
          next: { result: 'certificate' },
          cites: ['8', 'annex-1.action-5'],
        },
        'under-observation': {
          label: text('Есепте тұрады', 'Состоит', 'Registered'),
          next: { result: 'certificate' },
          cites: ['8', 'annex-1.action-5'],
          reading: 'no-refusal',
        },
      },
      cites: ['annex-1.action-5'],
    },
  ],
  results: [
    receipt<C>(['annex-1.action-4']),
    {
      name: 'certificate',
      title: text(
        'Туберкулез диспансерінің анықтамасы',
        'Справка туберкулёзного диспансера',
        'TB dispensary certificate',
      ),
      form: 'paper-document',
      channels: COUNTER,
      fields: [
        ...CERTIFIED,
        {
          name: 'finding',
          label: text('Диспансерлік есепте', 'На диспансерном учёте', 'Under dispensary observation'),
          from: 'steps.examine.outcome',
        },
        {
          name: 'image-date',
          label: text('Суреттің күні', 'Дата снимка', 'Date of the image'),
          from: 'steps.read-image.data.image-date',
        },
        { name: 'doctor', label: text('Фтизиатр', 'Фтизиатр', 'Phthisiatrician'), from: 'steps.examine.by' },
        {
          name: 'issued',
          label: text('Берілген күні', 'Дата выдачи', 'Date of issue'),
          from: 'steps.examine.at',
        },
      ],
      signatories: [
        { by: 'phthisiatrician', seal: true },
        { by: 'clinic', seal: true },
      ],
      validity: { limit: asPrinted(10, 'calendar-days'), cites: ['9'], reading: 'ten-days' },
      handedTo: 'applicant',
      cites: ['3', '7', 'annex-1.action-5'],
      reading: 'what-it-certifies',
    },
  ],
  refusals: [],
  withdrawal: { allowed: true, reading: 'withdrawal' },
  journals: [
    {
      name: 'journal',
      title: text('Тіркеу журналы', 'Журнал регистрации', 'Registration journal'),
      fields: [LINES.number, LINES.filed, LINES.recipient, LINES['birth-year'], LINES.phone],
      cites: ['3', '7', 'annex-1.action-2'],
    },
    {
      name: 'medical-card',
      title: text('Медициналық карта', 'Медицинская карта', 'Medical card'),
      fields: [
        LINES.recipient,
        LINES['birth-date'],
        { name: 'conclusion', label: CONCLUSION, from: 'steps.read-image.data.conclusion' },
      ],
      cites: ['annex-1.action-2', 'annex-1.action-3'],
    },
  ],
  privacy: { sensitive: true, reading: 'sensitive' },
  complaints: { stated: false, reading: 'complaints' },
  readings: TB_READINGS,
  clauses: TB_CLAUSES,
  chapters: [
    { heading: 'chapter-1', before: '1' },
    { heading: 'chapter-2', before: '4' },
    { heading: 'chapter-3', before: '6' },
  ],
});
