import { atMost } from '@/services/working-time/limit';
import { ALL, DIRECT, PORTAL } from '../common/channels';
import * as common from '../common/endings';
import { PAGES, QUESTIONS } from '../common/fields';
import { LINES } from '../common/lines';
import { defineRegulation } from '../language/define';
import { text } from '../language/text';
import { mangystau302 } from './act';
import { APPOINTMENT_CLAUSES } from './doctor-appointment-clauses';
import { APPOINTMENT_READINGS } from './doctor-appointment-readings';
import { CLAUSE_9, CLAUSE_9_REFUSALS } from './shared-portal';

export const mangystauAppointment = defineRegulation(mangystau302, {
  annex: 2,
  service: 'doctor-appointment',
  title: text('Дәрігердің қабылдауына жазылу', 'Запись на приём к врачу', 'Booking a doctor’s appointment'),
  summary: text(
    'Дәрігердің бос уақытын таңдап, емханаға келесіз.',
    'Выбираете свободное время врача и приходите в поликлинику.',
    'You choose a free time of the doctor and come to the clinic.',
  ),
  providers: [
    {
      kind: 'phc',
      name: text(
        'Маңғыстау облысының емханалары',
        'Поликлиники Мангистауской области',
        'Polyclinics of Mangystau region',
      ),
      cites: ['1'],
    },
  ],
  form: { kind: 'electronic-and-or-paper', automation: 'partial', cites: ['2'] },
  applicants: [
    { who: 'self', channels: ALL, cites: ['1.1', '1.2'] },
    { who: 'parent-or-guardian', channels: ALL, recipientAge: { below: 18 }, reading: 'children' },
    { who: 'power-of-attorney', channels: DIRECT, reading: 'power-of-attorney' },
  ],
  channels: {
    'in-person': { open: true, cites: ['1.1'] },
    phone: { open: true, cites: ['1.1'] },
    portal: { open: true, cites: ['1.2'] },
    'state-corporation': {
      open: false,
      why: common.NO_STATE_CORPORATION,
      cites: ['1.p2'],
      reading: 'state-corporation-heading',
    },
  },
  fees: [{ for: 'everyone', free: true, reading: 'fee' }],
  hours: { stated: false, reading: 'hours-not-stated' },
  cutOffs: [],
  acceptance: [{ channels: ALL, outsideHours: 'next-opening', reading: 'outside-hours' }],
  limits: [
    {
      name: 'answer',
      title: common.LIMIT_TITLES['appointment-answer'],
      channels: DIRECT,
      limit: atMost(10, 'minutes'),
      from: 'acceptance',
      until: { step: 'register-request' },
      clock: 'working-hours',
      cites: ['5.1', '8.1'],
      reading: 'minutes-in-working-hours',
    },
    {
      name: 'answer',
      title: common.LIMIT_TITLES['portal-answer'],
      channels: PORTAL,
      limit: atMost(30, 'minutes'),
      from: 'acceptance',
      until: { step: 'register-request' },
      clock: 'working-hours',
      cites: ['8.1.p2'],
      reading: 'portal-answer-10-or-30',
    },
  ],
  documents: [],
  attachment: { rule: 'shown', cites: ['9.8'], reading: 'attachment-shown' },
  pages: [PAGES.person, PAGES.time, PAGES.condition, PAGES['own-address'], PAGES.phone],
  fields: [
    { ...QUESTIONS.surname, cites: ['8.1'] },
    { ...QUESTIONS['given-name'], cites: ['8.1'] },
    { ...QUESTIONS.patronymic, cites: ['8.1'] },
    { ...QUESTIONS.age, cites: ['8.1'] },
    { ...QUESTIONS.sex, cites: ['8.1'] },
    { ...QUESTIONS.slot, cites: ['3.p3'] },
    { ...QUESTIONS.condition, required: false, cites: ['8.1'], reading: 'copied-fields' },
    { ...QUESTIONS['brief-information'], required: false, cites: ['8.1'], reading: 'copied-fields' },
    { ...QUESTIONS.address, page: 'own-address', cites: ['8.1'] },
    { ...QUESTIONS.phone, cites: ['8.1'] },
  ],
  slotChoice: { by: 'recipient', kind: 'appointments', channels: ALL, cites: ['3.p3'] },
  change: { until: 'notice-period', reading: 'change' },
  routes: {
    'in-person': { step: 'register-request' },
    phone: { step: 'register-request' },
    portal: { step: 'register-request' },
  },
  steps: [
    {
      name: 'register-request',
      title: text(
        'Жазылуды тіркеу және жауап беру',
        'Регистрация записи и ответ',
        'Register the booking and answer',
      ),
      action: text(
        'Адамды алдын ала жазылу журналына енгізіп, қабылдау күні мен уақытын айтады.',
        'Вносит человека в журнал предварительной записи и называет день и время приёма.',
        'Writes the person into the pre-registration journal and names the day and time.',
      ),
      actor: 'medical-registrar',
      channels: ALL,
      wait: {
        kind: 'limit',
        from: 'acceptance',
        byChannel: {
          'in-person': { limit: atMost(10, 'minutes'), clock: 'working-hours', cites: ['8.1'] },
          phone: { limit: atMost(10, 'minutes'), clock: 'working-hours', cites: ['8.1'] },
          portal: {
            limit: atMost(30, 'minutes'),
            clock: 'working-hours',
            cites: ['8.1.p2'],
            reading: 'portal-answer-10-or-30',
          },
        },
      },
      appoints: 'appointments',
      records: ['appointment-register'],
      automatic: {
        when: {
          all: [{ channel: 'portal' }, { slotHeld: true }, { register: 'attached-population', says: 'yes' }],
        },
        outcome: 'answered-online',
        reading: 'portal-answers-itself',
      },
      outcomes: {
        answered: {
          label: common.OUTCOME_LABELS.answered,
          gives: 'oral-answer',
          next: { step: 'appointment' },
          when: { not: { channel: 'portal' } },
          cites: ['6.1'],
        },
        'answered-online': {
          label: common.OUTCOME_LABELS['answered-online'],
          gives: 'cabinet-status',
          next: { step: 'appointment' },
          when: { channel: 'portal' },
          cites: ['8.1.p2', '9.11'],
        },
        refused: {
          label: common.OUTCOME_LABELS.refused,
          next: { refusal: 'grounds-not-met' },
          when: { channel: 'portal' },
          cites: ['9.9', '9.10'],
          reading: 'no-refusal-direct',
        },
      },
      cites: ['5.1', '7.1', '8.1'],
    },
    {
      ...common.APPOINTMENT,
      recordedBy: ['district-doctor', 'medical-registrar'],
      wait: { kind: 'appointed-time', cites: ['3.p2'] },
      records: ['appointment-register'],
      outcomes: {
        attended: {
          label: common.OUTCOME_LABELS.attended,
          next: { result: 'care-at-appointment' },
          cites: ['3.p2'],
        },
        'did-not-come': {
          label: common.OUTCOME_LABELS['did-not-come'],
          next: { result: 'did-not-come' },
          reading: 'did-not-come',
        },
      },
      cites: ['3.p2'],
      reading: 'copied-from-home-call',
    },
  ],
  portal: CLAUSE_9,
  results: [
    { ...common.ORAL_ANSWER, fields: [...common.ORAL_ANSWER.fields, LINES.room], cites: ['3.1'] },
    {
      ...common.CABINET_STATUS,
      fields: [...common.CABINET_STATUS.fields, LINES.room],
      cites: ['3.2', '9.11'],
    },
    { ...common.CARE_AT_APPOINTMENT, cites: ['3.p2'] },
    { ...common.NOBODY_CAME, reading: 'did-not-come' },
  ],
  refusals: CLAUSE_9_REFUSALS,
  withdrawal: { allowed: true, reading: 'withdrawal' },
  journals: [
    {
      name: 'appointment-register',
      title: text('Алдын ала жазылу журналы', 'Журнал предварительной записи', 'Pre-registration journal'),
      fields: [
        LINES.number,
        LINES.filed,
        LINES.surname,
        LINES['given-name'],
        LINES.patronymic,
        LINES.age,
        LINES.sex,
        LINES.condition,
        LINES['brief-information'],
        LINES.address,
        LINES.phone,
        LINES.date,
        LINES.time,
        LINES.doctor,
        LINES.room,
        LINES.seen,
      ],
      cites: ['5.1', '8.1'],
    },
  ],
  privacy: { sensitive: false, reading: 'privacy' },
  complaints: { stated: false, reading: 'complaints' },
  readings: APPOINTMENT_READINGS,
  clauses: APPOINTMENT_CLAUSES,
  chapters: [
    { heading: 'chapter-1', before: '1' },
    { heading: 'chapter-2', before: '4' },
    { heading: 'chapter-3', before: '7' },
    { heading: 'chapter-4', before: '9' },
  ],
});
