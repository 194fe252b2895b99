import { atMost } from '@/services/working-time/limit';
import { ALL, DIRECT, PORTAL } from '../common/channels';
import * as common from '../common/endings';
import { PAGES, QUESTIONS } from '../common/fields';
import { LINES } from '../common/lines';
import { defineRegulation } from '../language/define';
import { text } from '../language/text';
import { almaty2337 } from './act';
import { APPOINTMENT_CLAUSES } from './doctor-appointment-clauses';
import { APPOINTMENT_READINGS } from './doctor-appointment-readings';
import { documentsAskedFor } from './shared-documents';
import * as shared from './shared-facts';

export const almatyAppointment = defineRegulation(almaty2337, {
  annex: 2,
  service: 'doctor-appointment',
  title: text('Дәрігердің қабылдауына жазылу', 'Запись на приём к врачу', 'Booking a doctor’s appointment'),
  summary: text(
    'Дәрігердің 30 күн ішіндегі бос уақытын таңдап, емханаға келесіз.',
    'Выбираете свободное время врача в пределах 30 дней и приходите в поликлинику.',
    'You choose a free time of the doctor within 30 days and come to the clinic.',
  ),
  providers: shared.PROVIDERS_LISTED,
  form: { kind: 'electronic-and-or-paper', automation: 'partial', cites: ['3'] },
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
    cites: ['6.1'],
  },
  portalHours: { roundTheClock: true, exceptMaintenance: true, cites: ['6.2'] },
  cutOffs: [],
  acceptance: [
    { channels: DIRECT, outsideHours: 'next-opening', cites: ['6.1'], reading: 'no-cut-off' },
    { channels: PORTAL, outsideHours: 'next-opening', cites: ['6.2'], reading: 'outside-hours' },
  ],
  limits: [
    ...shared.CLAUSE_4_DIRECT('appointment-answer'),
    ...shared.CLAUSE_4_PORTAL,
    { ...shared.SERVED_ON_THE_PORTAL, cites: ['4.p3.3'], reading: 'report-is-the-certificate' },
    {
      name: 'visit',
      title: text('Дәрігердің қабылдауы', 'Приём у врача', 'The appointment'),
      channels: ALL,
      limit: atMost(30, 'calendar-days'),
      from: 'acceptance',
      until: { step: 'appointment' },
      clock: 'continuous',
      cites: ['annex-1.action-5'],
      reading: 'thirty-calendar-days',
    },
  ],
  documents: [
    ...documentsAskedFor({
      identity: '7.1.p2',
      representative: '7',
      attachment: ['7.1.p3', '7.2.p3'],
      attachmentAsked: ALL,
    }),
    {
      name: 'request',
      title: text('Кабинеттен берілетін сұрау', 'Запрос из личного кабинета', 'A request from the cabinet'),
      channels: PORTAL,
      source: 'applicant',
      cites: ['7.2.p2'],
      reading: 'stages',
    },
  ],
  attachment: {
    rule: 'required',
    channels: ALL,
    refusal: 'not-attached',
    gate: PORTAL,
    cites: ['7.1.p3', '7.2.p3'],
    citesBy: { portal: '7.2.p3' },
    reading: 'not-attached',
  },
  pages: [PAGES.person, PAGES.time, PAGES.reason, PAGES['own-address'], PAGES.phone],
  fields: [
    { ...QUESTIONS.surname, cites: ['annex-1.action-4'] },
    { ...QUESTIONS['given-name'], cites: ['annex-1.action-4'] },
    { ...QUESTIONS.patronymic, cites: ['annex-1.action-4'] },
    { ...QUESTIONS['birth-year'], cites: ['annex-1.action-4'] },
    { ...QUESTIONS.slot, cites: ['5.p3', '5.p4'] },
    {
      ...QUESTIONS.reason,
      label: text('Жүгіну себебі', 'Причина обращения', 'Reason for the appointment'),
      help: text(
        'Мысалы: «басым ауырады», «жоспарлы тексеру».',
        'Например: «болит голова», «плановый осмотр».',
        'For example: “headache”, “a planned check”.',
      ),
      cites: ['annex-1.action-4'],
      reading: 'the-person-comes',
    },
    {
      ...QUESTIONS.address,
      page: 'own-address',
      label: text('Тұрақты мекенжайы', 'Постоянный адрес', 'Permanent address'),
      cites: ['annex-1.action-4'],
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
    by: 'recipient',
    kind: 'appointments',
    channels: ALL,
    horizon: {
      limit: atMost(30, 'calendar-days'),
      cites: ['annex-1.action-5'],
      reading: 'thirty-calendar-days',
    },
    cites: ['5.p3', '5.p4'],
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
          cites: ['7.1.p3', '7.2.p3'],
          reading: 'not-attached',
        },
      },
    },
    {
      name: 'register-request',
      title: text(
        'Жазылуды тіркеу және жауап беру',
        'Регистрация записи и ответ',
        'Register the booking and answer',
      ),
      action: text(
        'Адамды журналға енгізіп, дәрігердің кестесіне жазады және уақытын айтады.',
        'Вносит человека в журнал, записывает по расписанию врача и называет время.',
        'Enters the person into the register, books by the doctor’s schedule and names the time.',
      ),
      actor: 'registry-specialist',
      channels: ALL,
      wait: shared.stepWait(30, 'annex-1.action-4'),
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
          cites: ['5.1'],
        },
        'answered-online': {
          label: common.OUTCOME_LABELS['answered-online'],
          gives: 'appointment-certificate',
          next: { step: 'appointment' },
          when: { channel: 'portal' },
          cites: ['5.2'],
        },
      },
      cites: ['annex-1.action-4'],
      reading: 'actors-not-named',
    },
    {
      ...common.APPOINTMENT,
      recordedBy: ['district-doctor', 'registry-specialist'],
      wait: { kind: 'appointed-time', cites: ['5.p2', 'annex-1.action-5'] },
      records: ['outpatient-card', 'appointment-register'],
      outcomes: {
        attended: {
          label: common.OUTCOME_LABELS.attended,
          next: { result: 'care-at-appointment' },
          cites: ['5.p2', 'annex-1.action-5'],
        },
        'did-not-come': {
          label: common.OUTCOME_LABELS['did-not-come'],
          next: { result: 'did-not-come' },
          reading: 'did-not-come',
        },
      },
      cites: ['annex-1.action-5'],
      reading: 'the-person-comes',
    },
  ],
  portal: {
    processes: [],
    conditions: [
      shared.SIGN_IN_CONDITION,
      {
        number: 2,
        says: text(
          'Адам осы емханаға бекітілген.',
          'Человек прикреплён к этой поликлинике.',
          'The person is attached to this clinic.',
        ),
        checks: ['grounds'],
        onFail: { refusal: 'not-attached' },
        cites: ['7.2.p3'],
      },
    ],
    applicantSignature: {
      required: false,
      why: text(
        'Регламент жазылуға қолтаңба талап етпейді.',
        'Регламент подписи для записи не требует.',
        'The regulation demands no signature for booking.',
      ),
      cites: ['7.2.p2'],
      reading: 'no-applicant-signature',
    },
  },
  results: [
    { ...common.ORAL_ANSWER, fields: [...common.ORAL_ANSWER.fields, LINES.room], cites: ['5.1'] },
    {
      name: 'appointment-certificate',
      title: text(
        'Дәрігердің қабылдауына жазылу анықтамасы',
        'Справка о записи на приём к врачу',
        'Certificate of the appointment',
      ),
      form: 'electronic-document',
      channels: PORTAL,
      fields: [
        LINES.number,
        LINES.clinic,
        LINES['clinic-address'],
        LINES.recipient,
        LINES.date,
        LINES.time,
        LINES.doctor,
        LINES.speciality,
        LINES.room,
      ],
      signatories: [{ by: 'clinic', eds: true }],
      handedTo: 'applicant',
      cites: ['4.p3.3', '5.2'],
      reading: 'form-missing',
    },
    { ...common.CARE_AT_APPOINTMENT, cites: ['5.p2'] },
    { ...common.NOBODY_CAME, reading: 'did-not-come' },
  ],
  refusals: [
    shared.SIGN_IN_REFUSED,
    {
      name: 'not-attached',
      kind: 'service-refused',
      ground: shared.NOT_ATTACHED_GROUND,
      channels: ALL,
      by: 'registry-specialist',
      reasoned: true,
      cites: ['7.1.p3', '7.2.p3'],
      citesBy: { portal: '7.2.p3' },
      reading: 'not-attached',
    },
  ],
  withdrawal: { allowed: true, reading: 'withdrawal' },
  journals: [
    {
      name: 'appointment-register',
      title: text('Қабылдауға тіркеу журналы', 'Журнал записи на приём', 'Appointment register'),
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
        LINES.room,
        LINES.seen,
      ],
      cites: ['5.1', 'annex-1.action-4', 'annex-1.action-5'],
    },
    {
      name: 'outpatient-card',
      title: text(
        'Амбулаторлық картадағы жазба',
        'Запись в амбулаторной карте',
        'Note in the outpatient card',
      ),
      fields: [LINES.recipient, LINES['birth-date'], LINES.seen, LINES['seen-by']],
      cites: ['annex-1.action-5'],
    },
  ],
  privacy: { sensitive: false, reading: 'privacy' },
  complaints: { stated: false, reading: 'complaints' },
  readings: APPOINTMENT_READINGS,
  clauses: APPOINTMENT_CLAUSES,
  chapters: [
    { heading: 'chapter-1', before: '1' },
    { heading: 'chapter-2', before: '4' },
    { heading: 'chapter-3', before: '5' },
  ],
});
