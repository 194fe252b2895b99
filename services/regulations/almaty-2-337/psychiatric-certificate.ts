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
  identityQuestions,
  minutesPrinted,
  payStep,
  receipt,
} from './dispensary-shared';
import { PSYCHIATRIC_CLAUSES } from './psychiatric-certificate-clauses';
import { PSYCHIATRIC_READINGS } from './psychiatric-certificate-readings';

type C = keyof typeof PSYCHIATRIC_CLAUSES;

export const almatyPsychiatricCertificate = defineRegulation(almaty2337, {
  annex: 6,
  service: 'psychiatric-certificate',
  title: text(
    'Психоневрология диспансерінің анықтамасы',
    'Справка из психоневрологического диспансера',
    'Certificate from the psychoneurological dispensary',
  ),
  summary: text(
    'Орталыққа келіп, психиатрдың тексеруінен соң сол күні анықтама аласыз.',
    'Приходите в центр и после осмотра психиатра в тот же день получаете справку.',
    'You come to the centre and, after the psychiatrist’s examination, get the certificate the same day.',
  ),
  providers: [
    {
      kind: 'mental-health-centre',
      name: text(
        'Психикалық сауықтыру орталығы, Каблуков көшесі, 117',
        'Центр психического здоровья, ул. Каблукова, 117',
        'Centre of mental health, 117 Kablukov St',
      ),
      cites: ['1.p2'],
    },
  ],
  form: { kind: 'paper', automation: 'none', cites: ['2'] },
  applicants: [
    { who: 'self', channels: COUNTER, cites: ['1.p2', '4'], reading: 'only-the-patient' },
    {
      who: 'parent-or-guardian',
      channels: COUNTER,
      recipientAge: { below: 18 },
      reading: 'only-the-patient',
    },
  ],
  channels: counterOnly<C>(['1.p2', '4']),
  fees: [{ for: 'everyone', free: false, cites: ['2.p2'], reading: 'no-price' }],
  languages: { languages: ['kk', 'ru'], cites: ['1.p3'] },
  hours: {
    stated: true,
    provider: 'mental-health-centre',
    week: [{ weekdays: [1, 2, 3, 4, 5], opens: '08:00', closes: '17:00' }],
    holidaysOff: true,
    cites: ['7', '10', '7.p2', '10.p2'],
    reading: 'two-timetables',
  },
  cutOffs: [],
  acceptance: [{ channels: COUNTER, outsideHours: 'next-opening', cites: ['10'], reading: 'after-closing' }],
  limits: [
    {
      name: 'answer',
      title: text('Анықтама беру', 'Выдача справки', 'Giving the certificate'),
      channels: COUNTER,
      limit: asPrinted(30, 'minutes'),
      from: 'acceptance',
      until: { step: 'examine' },
      clock: 'working-hours',
      cites: ['6.2'],
      reading: 'overall-limit-governs',
    },
    {
      name: 'wait-to-submit',
      title: text('Кезекте күту', 'Ожидание в очереди', 'Waiting in the queue'),
      channels: COUNTER,
      limit: atMost(2, 'hours'),
      from: 'filing',
      until: 'filing',
      clock: 'working-hours',
      cites: ['6.1'],
    },
    {
      name: 'service',
      title: text('Қызмет көрсету', 'Обслуживание', 'Being served'),
      channels: COUNTER,
      limit: atMost(2, 'hours'),
      from: 'acceptance',
      until: { step: 'examine' },
      clock: 'working-hours',
      cites: ['6.3'],
      reading: 'overall-limit-governs',
    },
  ],
  documents: [
    {
      name: 'identity-document',
      title: text('Жеке куәлік', 'Удостоверение личности', 'Identity document'),
      channels: COUNTER,
      source: 'applicant',
      cites: ['4'],
      reading: 'documents-missing',
    },
  ],
  attachment: { rule: 'not-asked', reading: 'attachment-not-asked' },
  pages: IDENTITY_PAGES,
  fields: identityQuestions,
  routes: { 'in-person': { step: 'register' } },
  steps: [
    {
      name: 'register',
      title: text('Тіркеу және салыстыру', 'Регистрация и сверка', 'Register and compare'),
      action: text(
        'Құжат қабылдап, журналға жазады, психиатриялық есеппен салыстырады.',
        'Принимает документы, делает запись и сверяет с психиатрическим учётом.',
        'Takes the documents, writes the line, compares with the psychiatric records.',
      ),
      actor: 'registry-specialist',
      orBy: ['medical-registrar'],
      channels: COUNTER,
      wait: minutesPrinted<C>(5, 'annex-1.action-2'),
      looksAt: ['mental-health-register'],
      records: ['journal'],
      outcomes: {
        'not-found': {
          label: text('Есепте жоқ', 'На учёте нет', 'Not in the records'),
          next: { step: 'pay' },
          cites: ['annex-1.action-2'],
        },
        found: {
          label: text('Есепте бар', 'Есть на учёте', 'In the records'),
          next: { step: 'pay' },
          reading: 'disorder-found',
        },
      },
      cites: ['5.1', '5.2', '8', '8.1', '9', '9.1', '9.2', 'annex-1.action-2'],
      reading: 'one-registrar',
    },
    payStep<C>(5, 'examine', 'annex-1.action-3', '5.4', '8.2', '9.3'),
    {
      name: 'examine',
      title: text('Психиатрдың тексеруі', 'Осмотр психиатра', 'The psychiatrist examines'),
      action: text(
        'Тексеріп, бұзылыс болмаса, анықтама жазып береді.',
        'Осматривает и, если расстройств нет, выдаёт справку.',
        'Examines and, where there is no disorder, gives the certificate.',
      ),
      actor: 'psychiatrist',
      channels: COUNTER,
      wait: minutesPrinted<C>(15, 'annex-1.action-4'),
      records: ['reception-journal'],
      outcomes: {
        'no-disorder': {
          label: text('Бұзылыс жоқ', 'Расстройств нет', 'No disorder'),
          next: { result: 'certificate' },
          cites: ['9.4', 'annex-1.action-4'],
        },
        'disorder-found': {
          label: text('Бұзылыс бар', 'Есть расстройство', 'A disorder'),
          next: { refusal: 'disorder-found' },
          cites: ['9.4'],
          reading: 'disorder-found',
        },
      },
      cites: ['5.3', '5.5', '8.3', '9.4', 'annex-1.action-4'],
    },
  ],
  results: [
    receipt<C>(['annex-1.action-3']),
    {
      name: 'certificate',
      title: text(
        'Психоневрология диспансерінің анықтамасы',
        'Справка психоневрологического диспансера',
        'Psychoneurological dispensary certificate',
      ),
      form: 'paper-document',
      channels: COUNTER,
      fields: [
        ...CERTIFIED,
        { name: 'finding', label: text('Қорытынды', 'Заключение', 'Finding'), from: 'steps.examine.outcome' },
        { name: 'doctor', label: text('Психиатр', 'Психиатр', 'Psychiatrist'), from: 'steps.examine.by' },
        {
          name: 'issued',
          label: text('Берілген күні', 'Дата выдачи', 'Date of issue'),
          from: 'steps.examine.at',
        },
      ],
      signatories: [
        { by: 'psychiatrist', seal: true },
        { by: 'clinic', seal: true },
      ],
      handedTo: 'applicant',
      cites: ['3', '9.4', 'annex-1.action-4'],
      reading: 'no-validity',
    },
  ],
  refusals: [
    {
      name: 'disorder-found',
      kind: 'clinical',
      ground: text(
        'Психикалық не мінез-құлық бұзылысы анықталды.',
        'Обнаружено психическое или поведенческое расстройство.',
        'A mental or behavioural disorder was found.',
      ),
      channels: COUNTER,
      by: 'psychiatrist',
      reasoned: true,
      cites: ['9.4'],
      reading: 'disorder-found',
    },
  ],
  withdrawal: { allowed: true, reading: 'withdrawal' },
  journals: [
    {
      name: 'journal',
      title: text('Қызметті тіркеу журналы', 'Журнал регистрации услуги', 'Journal of the service'),
      fields: [LINES.number, LINES.filed, LINES.recipient, LINES['birth-year'], LINES.phone],
      cites: ['3', '9.1', 'annex-1.action-2'],
    },
    {
      name: 'reception-journal',
      title: text('Дәрігердің қабылдау журналы', 'Журнал приёма врача', 'The doctor’s reception journal'),
      fields: [
        LINES.recipient,
        LINES['birth-date'],
        { name: 'examined', label: text('Қаралды', 'Осмотрен', 'Examined'), from: 'steps.examine.at' },
        { name: 'doctor', label: text('Дәрігер', 'Врач', 'Doctor'), from: 'steps.examine.by' },
      ],
      cites: ['annex-1.action-4'],
    },
  ],
  privacy: { sensitive: true, reading: 'sensitive' },
  complaints: { stated: false, reading: 'complaints' },
  readings: PSYCHIATRIC_READINGS,
  clauses: PSYCHIATRIC_CLAUSES,
  chapters: [
    { heading: 'chapter-1', before: '1' },
    { heading: 'chapter-2', before: '4' },
  ],
});
