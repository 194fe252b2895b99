import { atMost } from '@/services/working-time/limit';
import { ALL, DIRECT, PORTAL } from '../common/channels';
import * as common from '../common/endings';
import { PAGES, QUESTIONS } from '../common/fields';
import { LINES } from '../common/lines';
import { defineRegulation } from '../language/define';
import { text } from '../language/text';
import { mangystau302 } from './act';
import { HOME_CALL_CLAUSES } from './doctor-home-call-clauses';
import { HOME_CALL_READINGS } from './doctor-home-call-readings';
import { CLAUSE_9, CLAUSE_9_REFUSALS } from './shared-portal';

export const mangystauHomeCall = defineRegulation(mangystau302, {
  annex: 1,
  service: 'doctor-home-call',
  title: text('Дәрігерді үйге шақыру', 'Вызов врача на дом', 'Calling a doctor to the home'),
  summary: text(
    'Науқас емханаға келе алмаса, дәрігер үйге келеді.',
    'Если больной не может прийти в поликлинику, врач придёт домой.',
    'If the patient cannot come to the clinic, the doctor comes to the home.',
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
      title: common.LIMIT_TITLES['visit-answer'],
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
  pages: [PAGES.person, PAGES.condition, PAGES.address, PAGES.phone],
  fields: [
    { ...QUESTIONS.surname, cites: ['8.1'] },
    { ...QUESTIONS['given-name'], cites: ['8.1'] },
    { ...QUESTIONS.patronymic, cites: ['8.1'] },
    { ...QUESTIONS.age, cites: ['8.1'] },
    { ...QUESTIONS.sex, cites: ['8.1'] },
    { ...QUESTIONS.condition, cites: ['8.1'] },
    { ...QUESTIONS['brief-information'], cites: ['8.1'] },
    { ...QUESTIONS.address, cites: ['8.1'] },
    { ...QUESTIONS.phone, cites: ['8.1'] },
  ],
  slotChoice: { by: 'clinic', kind: 'home-visits', channels: ALL, cites: ['3.1'], reading: 'visit-day' },
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
        'Шақыруды тіркеу және жауап беру',
        'Регистрация вызова и ответ',
        'Register the call and answer',
      ),
      action: text(
        'Шақыруды журналға енгізіп, дәрігердің келетін күні мен уақытын айтады.',
        'Вносит вызов в журнал и называет день и время визита врача.',
        'Writes the call into the register and names the day and time of the visit.',
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
      appoints: 'home-visits',
      records: ['call-register'],
      outcomes: {
        answered: {
          label: common.OUTCOME_LABELS.answered,
          gives: 'oral-answer',
          next: { step: 'home-visit' },
          when: { not: { channel: 'portal' } },
          cites: ['6.1'],
        },
        'answered-online': {
          label: common.OUTCOME_LABELS['answered-online'],
          gives: 'cabinet-status',
          next: { step: 'home-visit' },
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
      ...common.HOME_VISIT,
      recordedBy: ['doctor', 'medical-registrar'],
      wait: { kind: 'appointed-time', cites: ['3.p2'] },
      records: ['call-register'],
      outcomes: {
        visited: {
          label: common.OUTCOME_LABELS.visited,
          next: { result: 'care-at-home' },
          cites: ['3.p2'],
        },
        'not-at-home': {
          label: common.OUTCOME_LABELS['not-at-home'],
          next: { result: 'not-at-home' },
          reading: 'not-at-home',
        },
      },
      cites: ['3.p2'],
      reading: 'visit-actor',
    },
  ],
  portal: CLAUSE_9,
  results: [
    { ...common.ORAL_ANSWER, cites: ['3.1'] },
    { ...common.CABINET_STATUS, cites: ['3.2', '9.11'] },
    { ...common.CARE_AT_HOME, cites: ['3.p2'] },
    { ...common.NOBODY_AT_HOME, reading: 'not-at-home' },
  ],
  refusals: CLAUSE_9_REFUSALS,
  withdrawal: { allowed: true, reading: 'withdrawal' },
  journals: [
    {
      name: 'call-register',
      title: text('Шақыруларды тіркеу журналы', 'Журнал регистрации вызовов', 'Register of calls'),
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
        LINES.visited,
      ],
      cites: ['3.1', '8.1'],
    },
  ],
  privacy: { sensitive: false, reading: 'privacy' },
  complaints: { stated: false, reading: 'complaints' },
  readings: HOME_CALL_READINGS,
  clauses: HOME_CALL_CLAUSES,
  chapters: [
    { heading: 'chapter-1', before: '1' },
    { heading: 'chapter-2', before: '4' },
    { heading: 'chapter-3', before: '7' },
    { heading: 'chapter-4', before: '9' },
  ],
});
