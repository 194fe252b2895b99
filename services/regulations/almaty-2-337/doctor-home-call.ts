import { sameDay } from '@/services/working-time/limit';
import { ALL, DIRECT, PORTAL } from '../common/channels';
import * as common from '../common/endings';
import { PAGES, QUESTIONS } from '../common/fields';
import { LINES } from '../common/lines';
import { defineRegulation } from '../language/define';
import { text } from '../language/text';
import { almaty2337 } from './act';
import { HOME_CALL_CLAUSES } from './doctor-home-call-clauses';
import { HOME_CALL_READINGS } from './doctor-home-call-readings';
import { documentsAskedFor } from './shared-documents';
import * as shared from './shared-facts';

export const almatyHomeCall = defineRegulation(almaty2337, {
  annex: 1,
  service: 'doctor-home-call',
  title: text('Дәрігерді үйге шақыру', 'Вызов врача на дом', 'Calling a doctor to the home'),
  summary: text(
    'Науқас емханаға келе алмаса, дәрігер сол күні үйге келеді.',
    'Если больной не может прийти в поликлинику, врач придёт домой в тот же день.',
    'If the patient cannot come to the clinic, the doctor comes to the home the same day.',
  ),
  providers: shared.PROVIDERS_LISTED,
  form: { kind: 'electronic-and-or-paper', automation: 'partial', cites: ['3', '5'] },
  applicants: shared.APPLICANTS_ADMITTED,
  channels: shared.CHANNEL_RULES,
  fees: shared.FREE,
  languages: shared.LANGUAGES,
  hours: {
    stated: true,
    provider: 'phc',
    week: [
      { weekdays: [1, 2, 3, 4, 5], opens: '08:00', closes: '20:00' },
      { weekdays: [6], opens: '09:00', closes: '14:00' },
    ],
    holidaysOff: true,
    cites: ['7.1'],
  },
  portalHours: { roundTheClock: true, exceptMaintenance: true, cites: ['7.2'] },
  cutOffs: [
    {
      channels: DIRECT,
      beforeClosing: { value: 2, unit: 'hours' },
      printed: [
        { weekdays: [1, 2, 3, 4, 5], at: '18:00' },
        { weekdays: [6], at: '12:00' },
      ],
      cites: ['4.p4'],
      reading: 'after-the-cut-off',
    },
  ],
  acceptance: [
    { channels: DIRECT, outsideHours: 'next-opening', reading: 'after-the-cut-off' },
    { channels: PORTAL, outsideHours: 'next-opening', cites: ['7.2'], reading: 'outside-hours' },
  ],
  limits: [
    ...shared.CLAUSE_4_DIRECT('visit-answer'),
    ...shared.CLAUSE_4_PORTAL,
    { ...shared.SERVED_ON_THE_PORTAL, cites: ['4.p3.3'], reading: 'one-figure-three-limits' },
    {
      name: 'visit',
      title: text('Дәрігердің келуі', 'Визит врача', 'The doctor’s visit'),
      channels: DIRECT,
      limit: sameDay(),
      from: 'acceptance',
      until: { step: 'home-visit' },
      clock: 'working-hours',
      cites: ['4.p4', 'annex-1.action-5'],
      reading: 'after-the-cut-off',
    },
    {
      name: 'visit',
      title: text('Дәрігердің келуі', 'Визит врача', 'The doctor’s visit'),
      channels: PORTAL,
      limit: sameDay(),
      from: 'acceptance',
      until: { step: 'home-visit' },
      clock: 'working-hours',
      cites: ['annex-1.action-5'],
      reading: 'same-day-on-the-portal',
    },
  ],
  documents: [
    ...documentsAskedFor({
      identity: '8.1.p2',
      representative: '8',
      attachment: ['8.1.p3'],
      attachmentAsked: DIRECT,
    }),
    {
      name: 'signed-request',
      title: text('ЭЦҚ қойылған сұраныс', 'Запрос, подписанный ЭЦП', 'A request signed with the EDS'),
      channels: PORTAL,
      source: 'applicant',
      cites: ['8.2.p2'],
    },
  ],
  attachment: {
    rule: 'required',
    channels: DIRECT,
    refusal: 'not-attached',
    gate: [],
    cites: ['8.1.p3'],
    reading: 'attachment-on-the-portal',
  },
  pages: [PAGES.person, PAGES.reason, PAGES.address, PAGES.phone],
  fields: [
    { ...QUESTIONS.surname, cites: ['annex-1.action-4'] },
    { ...QUESTIONS['given-name'], cites: ['annex-1.action-4'] },
    { ...QUESTIONS.patronymic, cites: ['annex-1.action-4'] },
    { ...QUESTIONS['birth-year'], cites: ['annex-1.action-4'] },
    { ...QUESTIONS.reason, cites: ['annex-1.action-4'] },
    {
      ...QUESTIONS.address,
      label: text('Тұрақты мекенжайы', 'Постоянный адрес', 'Permanent address'),
      help: text(
        'Науқас басқа жерде болса, сол жердің мекенжайын жазыңыз.',
        'Если больной в другом месте, укажите его адрес.',
        'If the patient is elsewhere, write that address.',
      ),
      cites: ['annex-1.action-4'],
      reading: 'address-of-the-call',
    },
    {
      ...QUESTIONS.phone,
      label: text('Үй телефоны', 'Домашний телефон', 'Home phone'),
      help: text(
        'Үй телефоны болмаса, ұялы нөмірді жазыңыз.',
        'Если домашнего нет, укажите мобильный.',
        'If there is none, give a mobile number.',
      ),
      cites: ['annex-1.action-4'],
      reading: 'home-phone',
    },
  ],
  slotChoice: {
    by: 'clinic',
    kind: 'home-visits',
    channels: ALL,
    cites: ['6.1'],
  },
  change: { until: 'notice-period', reading: 'change' },
  routes: { 'in-person': { step: 'identify' }, phone: { step: 'identify' }, portal: { step: 'identify' } },
  steps: [
    shared.IDENTIFY,
    {
      ...shared.CHECK_ATTACHMENT,
      outcomes: {
        attached: shared.ATTACHED,
        'not-attached': {
          label: shared.NOT_ATTACHED_LABEL,
          next: { refusal: 'not-attached' },
          when: { not: { channel: 'portal' } },
          cites: ['8.1.p3'],
          reading: 'not-attached',
        },
        'not-attached-but-taken': {
          label: text(
            'Бекітілмеген, бірақ шақыру алынды',
            'Не прикреплён, но вызов принят',
            'Not attached, yet the call is taken',
          ),
          next: { step: 'register-request' },
          when: { channel: 'portal' },
          cites: ['8.2.p2'],
          reading: 'attachment-on-the-portal',
        },
      },
    },
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
      actor: 'registry-specialist',
      channels: ALL,
      wait: shared.stepWait(30, 'annex-1.action-4'),
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
          gives: 'home-call-certificate',
          next: { step: 'home-visit' },
          when: { channel: 'portal' },
          cites: ['6.2'],
        },
      },
      cites: ['annex-1.action-4'],
    },
    {
      ...common.HOME_VISIT,
      recordedBy: ['doctor', 'registry-specialist'],
      wait: { kind: 'appointed-time', cites: ['6.p2', 'annex-1.action-5'] },
      records: ['outpatient-card', 'call-register'],
      outcomes: {
        visited: {
          label: common.OUTCOME_LABELS.visited,
          next: { result: 'care-at-home' },
          cites: ['6.p2', 'annex-1.action-5'],
        },
        'not-at-home': {
          label: common.OUTCOME_LABELS['not-at-home'],
          next: { result: 'not-at-home' },
          reading: 'not-at-home',
        },
      },
      cites: ['annex-1.action-5'],
      reading: 'visit-actor',
    },
  ],
  portal: {
    processes: [],
    conditions: [
      shared.SIGN_IN_CONDITION,
      {
        number: 2,
        says: text(
          'Сұранысқа адамның өзінің жарамды ЭЦҚ-сы қойылған.',
          'Запрос подписан действующей ЭЦП самого получателя.',
          'The request carries the valid EDS of the person.',
        ),
        checks: ['certificate-dates', 'certificate-not-revoked', 'certificate-belongs-to-applicant'],
        onFail: { refusal: 'signature-not-confirmed' },
        cites: ['8.2.p2'],
        reading: 'diagrams-lost',
      },
    ],
    applicantSignature: {
      required: true,
      algorithm: 'eds',
      by: 'applicant',
      cites: ['8.2.p2'],
      reading: 'representative-signs',
    },
  },
  results: [
    { ...common.ORAL_ANSWER, cites: ['6.1'] },
    {
      name: 'home-call-certificate',
      title: text(
        'Дәрігерді үйге шақыру анықтамасы',
        'Справка о вызове врача на дом',
        'Certificate of the home call',
      ),
      form: 'electronic-document',
      channels: PORTAL,
      fields: [
        LINES.number,
        LINES.clinic,
        LINES.recipient,
        LINES.address,
        LINES.date,
        LINES.time,
        LINES.doctor,
      ],
      signatories: [{ by: 'clinic', eds: true }],
      handedTo: 'applicant',
      cites: ['6.2'],
      reading: 'form-missing',
    },
    { ...common.CARE_AT_HOME, cites: ['6.p2'] },
    { ...common.NOBODY_AT_HOME, reading: 'not-at-home' },
  ],
  refusals: [
    shared.SIGN_IN_REFUSED,
    {
      name: 'signature-not-confirmed',
      kind: 'not-accepted',
      ground: text(
        'Электрондық қолтаңба расталмады.',
        'Электронная подпись не подтвердилась.',
        'The electronic signature is not confirmed.',
      ),
      channels: PORTAL,
      by: 'portal',
      reasoned: true,
      cites: ['8.2.p2'],
      reading: 'diagrams-lost',
    },
    {
      name: 'not-attached',
      kind: 'service-refused',
      ground: shared.NOT_ATTACHED_GROUND,
      channels: DIRECT,
      by: 'registry-specialist',
      reasoned: true,
      cites: ['8.1.p3'],
      reading: 'not-attached',
    },
  ],
  withdrawal: { allowed: true, reading: 'withdrawal' },
  journals: [
    {
      name: 'call-register',
      title: text('Шақыруларды тіркеу журналы', 'Журнал регистрации вызовов', 'Register of calls'),
      fields: [
        LINES.number,
        LINES.filed,
        LINES.recipient,
        LINES['birth-year'],
        LINES.address,
        LINES.phone,
        LINES.reason,
        LINES.date,
        LINES.time,
        LINES.doctor,
        LINES.visited,
      ],
      cites: ['6.1', 'annex-1.action-4', 'annex-1.action-5'],
    },
    {
      name: 'outpatient-card',
      title: text(
        'Амбулаторлық картадағы жазба',
        'Запись в амбулаторной карте',
        'Note in the outpatient card',
      ),
      fields: [LINES.recipient, LINES['birth-date'], LINES.visited, LINES['visited-by']],
      cites: ['annex-1.action-5'],
    },
  ],
  privacy: { sensitive: false, reading: 'privacy' },
  complaints: { stated: false, reading: 'complaints' },
  readings: HOME_CALL_READINGS,
  clauses: HOME_CALL_CLAUSES,
  chapters: [
    { heading: 'chapter-1', before: '1' },
    { heading: 'chapter-2', before: '4' },
    { heading: 'chapter-3', before: '6' },
  ],
});
