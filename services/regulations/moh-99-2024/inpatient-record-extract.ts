import { asPrinted, sameDay } from '@/services/working-time/limit';
import { COUNTER, PORTAL } from '../common/channels';
import { complaintLadder } from '../common/complaints';
import { PAGES } from '../common/fields';
import { LINES } from '../common/lines';
import { defineRegulation } from '../language/define';
import { text } from '../language/text';
import { moh99 } from './act';
import { EXTRACT_CLAUSES } from './inpatient-record-extract-clauses';
import { extractLayout } from './inpatient-record-extract-layout';
import {
  extractLines,
  OCCASION,
  SIGNED_BY_DOCTOR,
  SIGNED_BY_HEAD,
  SIGNED_BY_SPECIALIST,
} from './inpatient-record-extract-lines';
import { EXTRACT_READINGS } from './inpatient-record-extract-readings';
import { AT_DISCHARGE, STEPS } from './inpatient-record-extract-steps';
import {
  BOTH,
  CONSENT_PAGE,
  identityDocuments,
  notification,
  questions,
  refusals,
  WORK_PAGE,
} from './shared-facts';

type C = keyof typeof EXTRACT_CLAUSES;

const FORM_CLAUSES = [
  'form',
  'form.field-1',
  'form.field-2',
  'form.field-3',
  'form.field-4',
  'form.field-5',
  'form.field-6',
  'form.field-7',
  'form.field-8',
  'form.field-9',
  'form.field-10',
  'form.field-11',
  'form.field-12',
  'form.field-13',
  'form.field-14',
  'form.field-15',
] as const;

const LATER = { not: AT_DISCHARGE };
const GIVEN = text('Үзінді беру', 'Выдача выписки', 'Giving the extract');
const NOT_CONFIRMED = text(
  'Стационарда емделгені расталмады.',
  'Лечение в стационаре не подтвердилось.',
  'The stay in hospital is not confirmed.',
);

const NOT_OPEN = {
  open: false,
  why: text(
    'Стационарға келесіз немесе порталда сұрайсыз.',
    'Приходите в стационар или обращайтесь на портале.',
    'Come to the hospital or ask on the portal.',
  ),
  cites: ['5', 'list.2'],
  reading: 'no-phone',
} as const;

export const inpatientRecordExtract = defineRegulation(moh99, {
  annex: 2,
  service: 'inpatient-record-extract',
  title: text(
    'Стационар картасынан үзінді көшірме',
    'Выписка из карты стационарного больного',
    'Extract from the inpatient record',
  ),
  summary: text(
    'Стационардан шыққан күні беріледі; кейін сұрасаңыз, сол күні келіп не порталдан аласыз.',
    'Выдаётся в день выписки; позже её можно получить в день обращения лично или на портале.',
    'Given on the day of discharge; later, on the day of asking, in person or on the portal.',
  ),
  providers: [
    { kind: 'hospital', name: text('Стационарлар', 'Стационары', 'Hospitals'), cites: ['4', 'list.1'] },
  ],
  form: { kind: 'electronic-and-or-paper', automation: 'partial', cites: ['list.4'] },
  applicants: [
    { who: 'self', channels: BOTH, cites: ['5'] },
    { who: 'parent-or-guardian', channels: BOTH, recipientAge: { below: 18 }, reading: 'children' },
    { who: 'power-of-attorney', channels: BOTH, reading: 'representative' },
  ],
  channels: {
    'in-person': { open: true, cites: ['5', 'list.2'] },
    portal: { open: true, cites: ['5', 'list.2'] },
    phone: NOT_OPEN,
    'state-corporation': NOT_OPEN,
  },
  fees: [{ for: 'everyone', free: true, cites: ['list.6'] }],
  hours: {
    stated: true,
    provider: 'hospital',
    week: [{ weekdays: [1, 2, 3, 4, 5], opens: '08:00', closes: '17:00' }],
    holidaysOff: true,
    cites: ['list.7.1'],
  },
  portalHours: { roundTheClock: true, exceptMaintenance: true, cites: ['list.7.2'] },
  cutOffs: [
    {
      channels: BOTH,
      beforeClosing: { value: 2, unit: 'hours' },
      printed: [],
      cites: ['list.7.p3'],
      reading: 'cut-off',
    },
  ],
  acceptance: [
    {
      channels: COUNTER,
      when: AT_DISCHARGE,
      outsideHours: 'at-once',
      cites: ['4.p2'],
      reading: 'at-discharge',
    },
    { channels: COUNTER, outsideHours: 'next-opening', cites: ['8', 'list.7.p2'] },
    { channels: PORTAL, outsideHours: 'next-opening', cites: ['8', 'list.7.p2'], reading: 'evening-request' },
  ],
  limits: [
    {
      name: 'answer',
      title: GIVEN,
      channels: COUNTER,
      limit: sameDay(),
      from: 'acceptance',
      when: LATER,
      until: { step: 'sign-by-head' },
      clock: 'working-hours',
      cites: ['11', '14.p3'],
      reading: 'day-of-asking',
    },
    {
      name: 'answer',
      title: GIVEN,
      channels: PORTAL,
      limit: sameDay(),
      from: 'acceptance',
      until: { step: 'verify' },
      clock: 'working-hours',
      cites: ['11'],
      reading: 'day-of-asking',
    },
    {
      name: 'service',
      title: text('Соңғы шек', 'Крайний предел', 'Outer limit'),
      channels: COUNTER,
      limit: asPrinted(1, 'working-days'),
      from: 'acceptance',
      when: LATER,
      until: { step: 'sign-by-head' },
      clock: 'working-hours',
      cites: ['list.3'],
      reading: 'day-of-asking',
    },
    {
      name: 'service',
      title: text('Соңғы шек', 'Крайний предел', 'Outer limit'),
      channels: PORTAL,
      limit: asPrinted(1, 'working-days'),
      from: 'acceptance',
      until: { step: 'verify' },
      clock: 'working-hours',
      cites: ['list.3'],
      reading: 'day-of-asking',
    },
  ],
  documents: [
    ...identityDocuments<C>({ counter: ['list.8.1'], portal: ['7', 'list.8.p2'] }),
    {
      name: 'power-of-attorney',
      title: text('Сенімхат', 'Доверенность', 'Power of attorney'),
      channels: BOTH,
      when: { applicant: 'power-of-attorney' },
      source: 'applicant',
      reading: 'representative',
    },
    {
      name: 'stay',
      title: text('Емдеуге жатқызылғаны туралы дерек', 'Данные о госпитализации', 'Data on the stay'),
      channels: BOTH,
      source: 'register',
      cites: ['14.p2', '16.p3'],
      reading: 'unlinked-systems',
    },
  ],
  attachment: { rule: 'not-asked', reading: 'attachment-not-asked' },
  pages: [CONSENT_PAGE, PAGES['own-address'], WORK_PAGE],
  fields: [
    OCCASION,
    ...questions<C>({
      consent: ['list.9.2'],
      consentWhen: LATER,
      address: ['form.field-4'],
      work: ['form.field-5'],
    }),
  ],
  routes: { 'in-person': { step: 'write-at-discharge' }, portal: { step: 'take-request' } },
  steps: STEPS,
  portal: {
    processes: [],
    conditions: [],
    applicantSignature: {
      required: true,
      algorithm: 'eds',
      by: 'applicant',
      cites: ['6'],
      reading: 'code-or-eds',
    },
  },
  results: [
    notification<C>(['6.p2']),
    {
      name: 'discharge-extract',
      title: text('Шығару күнгі үзінді', 'Выписка в день выхода', 'Extract of the day of discharge'),
      form: 'paper-document',
      layout: extractLayout(['signed-by-doctor', 'signed-by-head']),
      channels: COUNTER,
      fields: [
        ...extractLines('write-at-discharge'),
        SIGNED_BY_DOCTOR('write-at-discharge'),
        SIGNED_BY_HEAD('sign-at-discharge'),
      ],
      signatories: [{ by: 'attending-doctor' }, { by: 'head-of-department' }],
      handedTo: 'recipient-or-representative',
      cites: ['4.p2', 'form'],
    },
    {
      name: 'extract',
      title: text('Үзінді көшірме', 'Выписка', 'Extract'),
      form: 'paper-document',
      layout: extractLayout(['signed-by-doctor', 'signed-by-head']),
      channels: COUNTER,
      fields: [
        ...extractLines('confirm-stay'),
        SIGNED_BY_DOCTOR('sign-by-doctor'),
        SIGNED_BY_HEAD('sign-by-head'),
      ],
      signatories: [{ by: 'attending-doctor' }, { by: 'head-of-department' }],
      handedTo: 'applicant',
      cites: ['9', '14.p3', 'list.5', ...FORM_CLAUSES, 'form.field-16', 'form.field-17', 'form.note-1'],
      reading: 'head-signs-too',
    },
    {
      name: 'electronic-extract',
      title: text('Электрондық үзінді көшірме', 'Электронная выписка', 'Electronic extract'),
      form: 'electronic-document',
      layout: extractLayout(['signed-by-specialist']),
      channels: PORTAL,
      fields: [...extractLines('verify'), SIGNED_BY_SPECIALIST('verify')],
      signatories: [{ by: 'responsible-specialist', eds: true }],
      handedTo: 'applicant',
      cites: ['6', '9', '17', 'list.5', ...FORM_CLAUSES, 'form.field-18', 'form.note-2'],
      reading: 'who-signs-online',
    },
  ],
  refusals: [
    ...refusals<C>({
      atTheCounter: 'responsible-specialist',
      incomplete: ['10'],
      unreliable: ['list.9.1'],
      noConsent: ['list.9.2'],
      online: ['17.p2'],
    }),
    {
      name: 'stay-not-confirmed',
      kind: 'service-refused',
      ground: NOT_CONFIRMED,
      channels: COUNTER,
      by: 'statistics-worker',
      reasoned: true,
      cites: ['14.p4', 'list.9.1'],
      reading: 'stay-not-confirmed',
    },
    {
      name: 'stay-not-confirmed-online',
      kind: 'service-refused',
      ground: NOT_CONFIRMED,
      channels: PORTAL,
      by: 'responsible-specialist',
      reasoned: true,
      signed: true,
      cites: ['17.p2', 'list.9.1'],
      reading: 'stay-not-confirmed',
    },
  ],
  withdrawal: { allowed: true, reading: 'withdrawal' },
  journals: [
    {
      name: 'information-system',
      title: text(
        'Медициналық ақпараттық жүйедегі жазба',
        'Запись в медицинской информационной системе',
        'Line in the medical information system',
      ),
      fields: [
        LINES.recipient,
        LINES['birth-date'],
        {
          name: 'discharged',
          label: text('Шығарылған күні', 'Дата выписки', 'Date of discharge'),
          from: 'steps.write-at-discharge.data.discharged',
        },
        {
          name: 'time',
          label: text('Нақты уақыты', 'Точное время', 'Exact time'),
          from: 'steps.write-at-discharge.data.time-of-discharge',
        },
      ],
      cites: ['4.p3', 'list.10.p5'],
      reading: 'time-of-discharge',
    },
  ],
  privacy: { sensitive: false, reading: 'privacy' },
  complaints: complaintLadder<C>(
    {
      head: ['18', '18.p2'],
      qualityBody: ['18.p3', '19'],
      superiorBody: ['19'],
      court: ['19.p5'],
      forwarding: ['19.p2', '19.p3', '19.p4'],
    },
    'without-term',
  ),
  readings: EXTRACT_READINGS,
  clauses: EXTRACT_CLAUSES,
  chapters: [
    { heading: 'chapter-1', before: '1' },
    { heading: 'chapter-2', before: '3' },
    { heading: 'chapter-3', before: '14' },
    { heading: 'chapter-4', before: '18' },
  ],
});
