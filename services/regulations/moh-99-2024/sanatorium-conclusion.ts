import { COUNTER, PORTAL } from '../common/channels';
import { QUESTIONS } from '../common/fields';
import { FORM_069 } from '../common/layouts';
import { LINES } from '../common/lines';
import { defineRegulation } from '../language/define';
import type { FactPath } from '../language/facts';
import type { Field } from '../language/form';
import { text } from '../language/text';
import { moh99 } from './act';
import * as outpatient from './outpatient-facts';
import { SANATORIUM_CLAUSES } from './sanatorium-conclusion-clauses';
import { SANATORIUM_READINGS } from './sanatorium-conclusion-readings';
import { BOTH, consentField } from './shared-facts';

type C = keyof typeof SANATORIUM_CLAUSES;

const LABELS = {
  diagnosis: text('Диагнозы', 'Диагноз', 'Diagnosis'),
  icd: text('АХЖ коды', 'Код МКБ', 'ICD code'),
  treatment: text(
    'Ұсынылған ем мен курорт',
    'Рекомендованное лечение и курорт',
    'Treatment and resort advised',
  ),
  doctor: text('Дәрігер', 'Врач', 'Doctor'),
};

const asked = (
  name: string,
  kind: Field<C>['kind'],
  label: Field<C>['label'],
  maxLength: number,
): Field<C> => ({
  name,
  kind,
  label,
  required: true,
  maxLength,
  channels: BOTH,
  cites: ['13.p2'],
  reading: 'form-069',
});

const ASKED: readonly Field<C>[] = [
  asked('diagnosis', 'long-text', LABELS.diagnosis, 500),
  asked('icd-code', 'text', LABELS.icd, 10),
  asked('treatment', 'long-text', LABELS.treatment, 500),
];

const DOCTOR_NAME = asked('doctor-name', 'text', LABELS.doctor, 200);

const lines = (step: 'examine' | 'verify', doctor: FactPath) => {
  const data = (name: string): FactPath => `steps.${step}.data.${name}`;
  return [
    LINES.clinic,
    LINES.recipient,
    LINES['birth-date'],
    LINES.address,
    { name: 'diagnosis', label: LABELS.diagnosis, from: data('diagnosis') },
    { name: 'icd-code', label: LABELS.icd, from: data('icd-code') },
    { name: 'treatment', label: LABELS.treatment, from: data('treatment') },
    { name: 'doctor', label: LABELS.doctor, from: doctor },
    {
      name: 'issued',
      label: text('Берілген күні', 'Дата выдачи', 'Date of issue'),
      from: `steps.${step}.at` as const,
    },
  ];
};

export const sanatoriumConclusion = defineRegulation(moh99, {
  annex: 3,
  service: 'sanatorium-conclusion',
  title: text(
    'Санаторийлік-курорттық емге мұқтаждық туралы қорытынды',
    'Заключение о нуждаемости в санаторно-курортном лечении',
    'Conclusion on the need for sanatorium treatment',
  ),
  summary: text(
    'Дәрігер тексеріп, санаторийлік-курорттық карта береді; қорытынды жүйеде болса, портал арқылы 30 минутта.',
    'Врач осматривает и даёт санаторно-курортную карту; если заключение уже в системе — через портал за 30 минут.',
    'The doctor examines you and gives a sanatorium-resort card; where the conclusion is in the system, the portal gives it in 30 minutes.',
  ),
  providers: outpatient.PROVIDERS,
  form: outpatient.FORM,
  applicants: outpatient.ADMITTED,
  channels: outpatient.CHANNEL_RULES,
  fees: outpatient.FREE,
  hours: {
    stated: true,
    provider: 'phc',
    week: [
      {
        weekdays: [1, 2, 3, 4, 5],
        opens: '09:00',
        closes: '18:30',
        break: { from: '13:00', to: '14:30' },
      },
    ],
    holidaysOff: true,
    cites: ['list.7.1'],
  },
  portalHours: outpatient.PORTAL_HOURS,
  cutOffs: [
    {
      channels: BOTH,
      beforeClosing: { value: 30, unit: 'minutes' },
      printed: [{ weekdays: [1, 2, 3, 4, 5], at: '18:00' }],
      cites: ['list.7.p3'],
      reading: 'cut-off',
    },
  ],
  acceptance: outpatient.ACCEPTANCE,
  limits: outpatient.LIMITS,
  documents: [
    ...outpatient.STUDIES,
    {
      name: 'records',
      title: text(
        'Дәрігердің қорытындысы мен зерттеулер',
        'Заключение врача и исследования',
        'The doctor’s conclusion and the studies',
      ),
      channels: PORTAL,
      source: 'register',
      cites: ['list.8.p3'],
    },
  ],
  attachment: outpatient.ATTACHMENT,
  pages: outpatient.FORM_PAGES.filter(({ name }) => name !== 'work'),
  fields: [
    consentField<C>(['list.9.2']),
    {
      ...QUESTIONS.address,
      help: text('Көше, үй, пәтер.', 'Улица, дом, квартира.', 'Street, house, flat.'),
      channels: BOTH,
      page: 'own-address',
      reading: 'form-069',
    },
  ],
  routes: { 'in-person': { step: 'examine' }, portal: { step: 'take-request' } },
  steps: [
    {
      name: 'examine',
      title: text('Дәрігердің қарауы', 'Осмотр врача', 'The doctor’s examination'),
      action: text(
        'Қарап, қорытындыны картаға жазады және санаторийлік-курорттық картаны толтырады.',
        'Осматривает, оформляет заключение и заполняет санаторно-курортную карту.',
        'Examines, writes the conclusion and fills in the sanatorium-resort card.',
      ),
      actor: 'district-doctor',
      channels: COUNTER,
      wait: outpatient.ONE_WORKING_DAY,
      asks: ASKED,
      records: ['outpatient-card'],
      outcomes: {
        needed: {
          label: text('Ем керек', 'Лечение показано', 'Treatment is needed'),
          next: { result: 'sanatorium-card' },
          cites: ['13.p2'],
        },
        contraindicated: {
          label: text('Қарсы көрсетілім бар', 'Есть противопоказания', 'Contraindicated'),
          next: { refusal: 'contraindications' },
          cites: ['13.p3'],
        },
        'no-studies': {
          label: text('Зерттеулер жоқ', 'Нет исследований', 'No studies'),
          next: { refusal: 'no-studies' },
          cites: ['13.p3'],
        },
      },
      cites: ['13', '13.p2'],
    },
    outpatient.TAKE_REQUEST,
    {
      name: 'verify',
      title: text('Қорытындыны тексеру', 'Проверка заключения', 'Check the conclusion'),
      action: text(
        'Қорытынды мен зерттеулерді тексеріп, картаның қол қойылған көшірмесін жібереді.',
        'Проверяет заключение и исследования, отправляет подписанную копию карты.',
        'Checks the conclusion and the studies and sends a signed copy of the card.',
      ),
      actor: 'responsible-specialist',
      channels: PORTAL,
      wait: outpatient.THIRTY_MINUTES,
      looksAt: ['medical-information-system'],
      asks: [...ASKED, DOCTOR_NAME],
      outcomes: {
        conforms: {
          label: text('Сәйкес', 'Соответствует', 'All agrees'),
          next: { result: 'electronic-sanatorium-card' },
          cites: ['16'],
        },
        refused: {
          label: text('Бас тартылды', 'Отказано', 'Refused'),
          next: { refusal: 'records-incomplete' },
          cites: ['15', '16.p2'],
          reading: 'refusal-to-accept',
        },
      },
      cites: ['14', '15', '16'],
      reading: 'one-specialist',
    },
  ],
  portal: outpatient.SIGNED_REQUEST,
  results: [
    outpatient.NOTIFICATION,
    {
      name: 'sanatorium-card',
      title: text('Санаторийлік-курорттық карта', 'Санаторно-курортная карта', 'Sanatorium-resort card'),
      form: 'paper-document',
      layout: FORM_069,
      channels: COUNTER,
      fields: lines('examine', 'steps.examine.by'),
      signatories: [{ by: 'district-doctor' }],
      handedTo: 'applicant',
      cites: ['8', 'list.5', '13.p2'],
      reading: 'form-069',
    },
    {
      name: 'electronic-sanatorium-card',
      title: text(
        'Санаторийлік-курорттық картаның электрондық көшірмесі',
        'Электронная копия санаторно-курортной карты',
        'Electronic copy of the sanatorium-resort card',
      ),
      form: 'electronic-document',
      layout: FORM_069,
      channels: PORTAL,
      fields: lines('verify', 'steps.verify.data.doctor-name'),
      signatories: [{ by: 'responsible-specialist', eds: true }],
      handedTo: 'applicant',
      cites: ['5', '8', '16', 'list.5'],
      reading: 'form-069',
    },
  ],
  refusals: [
    ...outpatient.REFUSALS,
    {
      name: 'contraindications',
      kind: 'clinical',
      ground: text(
        'Санаторийлік-курорттық емге қарсы көрсетілім бар.',
        'Есть противопоказания к санаторно-курортному лечению.',
        'There are contraindications to sanatorium treatment.',
      ),
      channels: COUNTER,
      by: 'district-doctor',
      reasoned: true,
      cites: ['13.p3'],
      reading: 'contraindications-clinical',
    },
    {
      name: 'no-studies',
      kind: 'clinical',
      ground: text(
        'Зерттеу нәтижелері жоқ.',
        'Нет результатов исследований.',
        'There are no results of studies.',
      ),
      channels: COUNTER,
      by: 'district-doctor',
      reasoned: true,
      cites: ['13.p3'],
      reading: 'no-studies',
    },
  ],
  withdrawal: { allowed: true, reading: 'withdrawal' },
  journals: [
    {
      name: 'outpatient-card',
      title: text(
        'Амбулаторлық картадағы қорытынды',
        'Заключение в амбулаторной карте',
        'Conclusion in the outpatient card',
      ),
      fields: [
        LINES.recipient,
        LINES['birth-date'],
        { name: 'examined', label: text('Қаралды', 'Осмотрен', 'Examined'), from: 'steps.examine.at' },
        {
          name: 'finding',
          label: text('Қорытынды', 'Заключение', 'Conclusion'),
          from: 'steps.examine.outcome',
        },
        { name: 'doctor', label: LABELS.doctor, from: 'steps.examine.by' },
      ],
      cites: ['13.p2'],
    },
  ],
  privacy: { sensitive: false, reading: 'privacy' },
  complaints: outpatient.COMPLAINTS,
  readings: SANATORIUM_READINGS,
  clauses: SANATORIUM_CLAUSES,
  chapters: [
    { heading: 'chapter-1', before: '1' },
    { heading: 'chapter-2', before: '3' },
    { heading: 'chapter-3', before: '13' },
    { heading: 'chapter-4', before: '17' },
  ],
});
