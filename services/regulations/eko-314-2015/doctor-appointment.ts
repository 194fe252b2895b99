import { asPrinted, atMost } from '@/services/working-time/limit';
import { ALL, DIRECT, PORTAL } from '../common/channels';
import * as common from '../common/endings';
import { PAGES, QUESTIONS } from '../common/fields';
import { LINES } from '../common/lines';
import { defineRegulation } from '../language/define';
import { text } from '../language/text';
import { eko314 } from './act';
import { CLAUSES } from './clauses';
import { CLAUSE_9, REFUSALS } from './portal';
import { READINGS } from './readings';

const TEN = { clock: 'working-hours', reading: 'ten-minutes-in-all' } as const;

export const ekoAppointment = defineRegulation(eko314, {
  annex: null,
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
        'Шығыс Қазақстан облысының емханалары',
        'Поликлиники Восточно-Казахстанской области',
        'Polyclinics of East Kazakhstan region',
      ),
      cites: ['1'],
    },
  ],
  form: { kind: 'electronic-and-or-paper', automation: 'partial', cites: ['2'] },
  applicants: [
    { who: 'self', channels: ALL, cites: ['4'] },
    { who: 'power-of-attorney', channels: ALL, cites: ['4', '9.1', '9.5'], reading: 'representative-signs' },
    { who: 'parent-or-guardian', channels: ALL, recipientAge: { below: 18 }, reading: 'children' },
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
      cites: ['5.p2'],
      reading: 'ten-minutes-in-all',
    },
    {
      name: 'answer',
      title: common.LIMIT_TITLES['portal-answer'],
      channels: PORTAL,
      limit: atMost(30, 'minutes'),
      from: 'acceptance',
      until: { step: 'register-request' },
      clock: 'working-hours',
      cites: ['9.p2'],
      reading: 'minutes-in-working-hours',
    },
  ],
  documents: [
    {
      name: 'power-of-attorney',
      title: text('Сенімхат', 'Доверенность', 'Power of attorney'),
      channels: ALL,
      when: { applicant: 'power-of-attorney' },
      source: 'applicant',
      cites: ['4'],
      reading: 'standard-9-missing',
    },
  ],
  attachment: { rule: 'not-asked', reading: 'attachment-not-asked' },
  pages: [PAGES.person, PAGES.time, PAGES.phone],
  fields: [
    { ...QUESTIONS.surname, reading: 'fields-not-named' },
    { ...QUESTIONS['given-name'], reading: 'fields-not-named' },
    { ...QUESTIONS.patronymic, reading: 'fields-not-named' },
    { ...QUESTIONS['birth-year'], reading: 'fields-not-named' },
    { ...QUESTIONS.slot, cites: ['3.p3'] },
    { ...QUESTIONS.phone, reading: 'fields-not-named' },
  ],
  slotChoice: { by: 'recipient', kind: 'appointments', channels: ALL, cites: ['3.p3'] },
  change: { until: 'notice-period', reading: 'change' },
  routes: {
    'in-person': { step: 'accept-documents' },
    phone: { step: 'accept-documents' },
    portal: { step: 'register-request' },
  },
  steps: [
    {
      name: 'accept-documents',
      title: text('Құжаттарды қабылдау', 'Приём документов', 'Take the documents'),
      action: text(
        'Адамның немесе өкілінің құжаттарын қабылдайды.',
        'Принимает документы человека или представителя.',
        'Takes the documents of the person or the representative.',
      ),
      actor: 'registry-specialist',
      channels: DIRECT,
      wait: {
        kind: 'limit',
        from: 'step',
        byChannel: {
          'in-person': { limit: asPrinted(10, 'minutes'), cites: ['5.action-1', '8.action-1'], ...TEN },
          phone: { limit: asPrinted(10, 'minutes'), cites: ['5.action-1', '8.action-1'], ...TEN },
        },
      },
      outcomes: {
        accepted: {
          label: text('Қабылданды', 'Приняты', 'Taken'),
          next: { step: 'register-request' },
          cites: ['6'],
          reading: 'standard-9-missing',
        },
      },
      cites: ['5.action-1', '7', '8.action-1'],
    },
    {
      name: 'register-request',
      title: text(
        'Жазылуды тіркеу және жауап беру',
        'Регистрация записи и ответ',
        'Register the booking and answer',
      ),
      action: text(
        'Журналға жазып, қабылдау күні мен уақытын айтады.',
        'Вносит запись в журнал и называет день и время приёма.',
        'Writes the line into the journal and names the day and time.',
      ),
      actor: 'registry-specialist',
      channels: ALL,
      wait: {
        kind: 'limit',
        from: 'step',
        byChannel: {
          'in-person': { limit: atMost(10, 'minutes'), cites: ['5.action-2', '8.action-2'], ...TEN },
          phone: { limit: atMost(10, 'minutes'), cites: ['5.action-2', '8.action-2'], ...TEN },
          portal: {
            limit: atMost(30, 'minutes'),
            clock: 'working-hours',
            cites: ['9.p2'],
            reading: 'minutes-in-working-hours',
          },
        },
      },
      appoints: 'appointments',
      records: ['appointment-register'],
      automatic: {
        when: { all: [{ channel: 'portal' }, { slotHeld: true }] },
        outcome: 'answered-online',
        reading: 'portal-answers-itself',
      },
      outcomes: {
        answered: {
          label: common.OUTCOME_LABELS.answered,
          gives: 'oral-answer',
          next: { step: 'appointment' },
          when: { not: { channel: 'portal' } },
          cites: ['6'],
        },
        'answered-online': {
          label: common.OUTCOME_LABELS['answered-online'],
          gives: 'cabinet-status',
          next: { step: 'appointment' },
          when: { channel: 'portal' },
          cites: ['9.12'],
        },
        refused: {
          label: common.OUTCOME_LABELS.refused,
          next: { refusal: 'grounds-not-met' },
          when: { channel: 'portal' },
          cites: ['9.10', '9.11'],
          reading: 'no-refusal-direct',
        },
      },
      cites: ['5.action-2', '7', '8.action-2'],
    },
    {
      ...common.APPOINTMENT,
      recordedBy: ['district-doctor', 'registry-specialist'],
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
      reading: 'who-receives',
    },
  ],
  portal: CLAUSE_9,
  results: [
    { ...common.ORAL_ANSWER, fields: [...common.ORAL_ANSWER.fields, LINES.room], cites: ['3.1'] },
    {
      ...common.CABINET_STATUS,
      fields: [...common.CABINET_STATUS.fields, LINES.room],
      cites: ['3.2', '9.12'],
      reading: 'notification-of-status',
    },
    { ...common.CARE_AT_APPOINTMENT, cites: ['3.p2'] },
    { ...common.NOBODY_CAME, reading: 'did-not-come' },
  ],
  refusals: REFUSALS,
  withdrawal: { allowed: true, reading: 'withdrawal' },
  journals: [
    {
      name: 'appointment-register',
      title: text(
        'Қабылдауға алдын ала жазылу журналы',
        'Журнал предварительной записи на приём',
        'Journal of pre-booked appointments',
      ),
      fields: [
        LINES.number,
        LINES.filed,
        LINES.recipient,
        LINES['birth-year'],
        LINES.phone,
        LINES.date,
        LINES.time,
        LINES.doctor,
        LINES.room,
        LINES.seen,
      ],
      cites: ['3.1', '5.action-2'],
      reading: 'two-journal-names',
    },
  ],
  privacy: { sensitive: false, reading: 'privacy' },
  complaints: { stated: false, reading: 'complaints' },
  readings: READINGS,
  clauses: CLAUSES,
  chapters: [
    { heading: 'chapter-1', before: '1' },
    { heading: 'chapter-2', before: '4' },
    { heading: 'chapter-3', before: '7' },
    { heading: 'chapter-4', before: '9' },
  ],
});
