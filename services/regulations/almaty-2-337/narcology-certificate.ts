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
import { NARCOLOGY_CLAUSES } from './narcology-certificate-clauses';
import { NARCOLOGY_READINGS } from './narcology-certificate-readings';

type C = keyof typeof NARCOLOGY_CLAUSES;

export const almatyNarcologyCertificate = defineRegulation(almaty2337, {
  annex: 7,
  service: 'narcology-certificate',
  title: text(
    'Наркология диспансерінің анықтамасы',
    'Справка из наркологического диспансера',
    'Certificate from the narcological dispensary',
  ),
  summary: text(
    'Орталыққа өзіңіз не өкіліңіз келіп, үш сағатта анықтама аласыз.',
    'Вы или представитель приходите в центр и за три часа получаете справку.',
    'You or your representative come to the centre and get the certificate within three hours.',
  ),
  providers: [
    {
      kind: 'narcology-centre',
      name: text(
        'Қалалық наркология орталығы, Мақатаев көшесі, 10',
        'Городской наркологический центр, ул. Макатаева, 10',
        'City narcology centre, 10 Makatayev St',
      ),
      cites: ['1.p2'],
    },
  ],
  form: { kind: 'paper', automation: 'none', cites: ['2', '3'] },
  applicants: [
    { who: 'self', channels: COUNTER, cites: ['4', '8'] },
    { who: 'power-of-attorney', channels: COUNTER, cites: ['8'], reading: 'representative-comes' },
    { who: 'parent-or-guardian', channels: COUNTER, recipientAge: { below: 18 }, cites: ['8.2'] },
    { who: 'parent-or-guardian', channels: COUNTER, recipientAge: { from: 18 }, cites: ['8.3'] },
  ],
  channels: counterOnly<C>(['4']),
  fees: [{ for: 'everyone', free: false, cites: ['2.p2'], reading: 'no-price' }],
  languages: { languages: ['kk', 'ru'], cites: ['1.p3'] },
  hours: {
    stated: true,
    provider: 'narcology-centre',
    week: [{ weekdays: [1, 2, 3, 4, 5], opens: '09:00', closes: '17:00' }],
    holidaysOff: true,
    cites: ['7', '7.p2'],
  },
  cutOffs: [],
  acceptance: [{ channels: COUNTER, outsideHours: 'next-opening', cites: ['7'], reading: 'after-closing' }],
  limits: [
    {
      name: 'answer',
      title: text('Анықтама беру', 'Выдача справки', 'Giving the certificate'),
      channels: COUNTER,
      limit: asPrinted(3, 'hours'),
      from: 'acceptance',
      until: { step: 'issue' },
      clock: 'working-hours',
      cites: ['5.1'],
      reading: 'overall-limit-governs',
    },
    {
      name: 'wait-to-submit',
      title: text('Кезекте күту', 'Ожидание в очереди', 'Waiting in the queue'),
      channels: COUNTER,
      limit: atMost(20, 'minutes'),
      from: 'filing',
      until: 'filing',
      clock: 'working-hours',
      cites: ['5.2'],
    },
    {
      name: 'service',
      title: text('Қызмет көрсету', 'Обслуживание', 'Being served'),
      channels: COUNTER,
      limit: atMost(2, 'hours'),
      from: 'acceptance',
      until: { step: 'issue' },
      clock: 'working-hours',
      cites: ['5.3'],
      reading: 'overall-limit-governs',
    },
  ],
  documents: [
    ...identityDocuments<C>(['8.1']),
    {
      name: 'representative-document',
      title: text(
        'Заңды өкілдің жеке куәлігі',
        'Удостоверение законного представителя',
        'The legal representative’s identity document',
      ),
      channels: COUNTER,
      when: { all: [{ applicant: 'parent-or-guardian' }, { recipientAge: { below: 18 } }] },
      source: 'applicant',
      cites: ['8.2'],
    },
    {
      name: 'guardianship',
      title: text(
        'Қамқоршының жеке куәлігі мен қамқорлық құжаты',
        'Удостоверение опекуна и документ об опеке',
        'The guardian’s identity document and proof of guardianship',
      ),
      channels: COUNTER,
      when: { all: [{ applicant: 'parent-or-guardian' }, { recipientAge: { from: 18 } }] },
      source: 'applicant',
      cites: ['8.3'],
    },
    {
      name: 'power-of-attorney',
      title: text('Сенімхат', 'Доверенность', 'Power of attorney'),
      channels: COUNTER,
      when: { applicant: 'power-of-attorney' },
      source: 'applicant',
      cites: ['8'],
    },
    {
      name: 'attachment',
      title: text('Қалада бекітілу', 'Прикрепление в городе', 'Attachment in the city'),
      channels: COUNTER,
      source: 'register',
      cites: ['8.4'],
      reading: 'service-area',
    },
  ],
  attachment: { rule: 'shown', cites: ['8.4'], reading: 'service-area' },
  pages: IDENTITY_PAGES,
  fields: identityQuestions,
  routes: { 'in-person': { step: 'register' } },
  steps: [
    {
      name: 'register',
      title: text('Тіркеу және салыстыру', 'Регистрация и сверка', 'Register and compare'),
      action: text(
        'Құжат қабылдап, журналға жазады, наркологиялық есеппен салыстырады.',
        'Принимает документы, делает запись и сверяет с наркологическим учётом.',
        'Takes the documents, writes the line, compares with the narcological records.',
      ),
      actor: 'registry-specialist',
      orBy: ['medical-registrar'],
      channels: COUNTER,
      wait: minutesPrinted<C>(5, 'annex-1.action-2'),
      looksAt: ['narcology-register'],
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
          reading: 'no-refusal',
        },
      },
      cites: ['annex-1.action-2'],
    },
    payStep<C>(15, 'sign', 'annex-1.action-3'),
    {
      name: 'sign',
      title: text('Нарколог қол қояды', 'Подпись нарколога', 'The narcologist signs'),
      action: text(
        'Анықтаманы толтырып, қол қойып, мөрін басады.',
        'Заполняет справку, подписывает и ставит печать.',
        'Fills in the certificate, signs and stamps it.',
      ),
      actor: 'narcologist',
      channels: COUNTER,
      wait: {
        kind: 'limit',
        from: 'acceptance',
        byChannel: {
          'in-person': {
            limit: atMost(2, 'hours'),
            clock: 'working-hours',
            cites: ['5.3'],
            reading: 'narcologist-signs',
          },
        },
      },
      outcomes: {
        'not-under-observation': {
          label: text('Есепте тұрмайды', 'Не состоит', 'Not registered'),
          next: { step: 'issue' },
          cites: ['2.p3'],
        },
        'under-observation': {
          label: text('Есепте тұрады', 'Состоит', 'Registered'),
          next: { step: 'issue' },
          cites: ['2.p3'],
          reading: 'no-refusal',
        },
      },
      cites: ['2.p3'],
      reading: 'narcologist-signs',
    },
    {
      name: 'issue',
      title: text('Мөр басу және беру', 'Печать и выдача', 'Stamp and hand over'),
      action: text(
        'Қол қойып, мөр басып, дайын анықтаманы береді.',
        'Подписывает, ставит печать и выдаёт справку.',
        'Signs, stamps and hands over the certificate.',
      ),
      actor: 'registry-specialist',
      orBy: ['medical-registrar'],
      channels: COUNTER,
      wait: minutesPrinted<C>(5, 'annex-1.action-4'),
      outcomes: {
        given: {
          label: text('Берілді', 'Выдано', 'Handed over'),
          next: { result: 'certificate' },
          cites: ['annex-1.action-4'],
        },
      },
      cites: ['annex-1.action-4'],
    },
  ],
  results: [
    { ...receipt<C>(['annex-1.action-3']), reading: 'cash-desk-minutes' },
    {
      name: 'certificate',
      title: text(
        'Наркология диспансерінің анықтамасы',
        'Справка наркологического диспансера',
        'Narcological dispensary certificate',
      ),
      form: 'paper-document',
      channels: COUNTER,
      fields: [
        ...CERTIFIED,
        {
          name: 'finding',
          label: text('Наркологиялық есепте', 'На наркологическом учёте', 'In the narcological records'),
          from: 'steps.sign.outcome',
        },
        { name: 'doctor', label: text('Нарколог', 'Нарколог', 'Narcologist'), from: 'steps.sign.by' },
        {
          name: 'registrar',
          label: text('Медициналық тіркеуші', 'Медицинский регистратор', 'Medical registrar'),
          from: 'steps.issue.by',
        },
        {
          name: 'issued',
          label: text('Берілген күні', 'Дата выдачи', 'Date of issue'),
          from: 'steps.issue.at',
        },
      ],
      signatories: [
        { by: 'narcologist', seal: true },
        { by: 'medical-registrar' },
        { by: 'clinic', seal: true },
      ],
      handedTo: 'recipient-or-representative',
      cites: ['2.p3', '3', 'annex-1.action-4'],
      reading: 'no-validity',
    },
  ],
  refusals: [],
  withdrawal: { allowed: true, reading: 'withdrawal' },
  journals: [
    {
      name: 'journal',
      title: text('Қызмет көрсету журналы', 'Журнал оказания услуги', 'Journal of the service'),
      fields: [LINES.number, LINES.filed, LINES.recipient, LINES['birth-year'], LINES.phone],
      cites: ['2.p3', 'annex-1.action-2'],
    },
  ],
  privacy: { sensitive: true, reading: 'sensitive' },
  complaints: { stated: false, reading: 'complaints' },
  readings: NARCOLOGY_READINGS,
  clauses: NARCOLOGY_CLAUSES,
  chapters: [
    { heading: 'chapter-1', before: '1' },
    { heading: 'chapter-2', before: '4' },
  ],
});
