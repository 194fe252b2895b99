import { asPrinted, atMost, sameDay } from '@/services/working-time/limit';
import { ALL, DIRECT, PORTAL } from '../common/channels';
import { NO_STATE_CORPORATION } from '../common/endings';
import { PAGES, QUESTIONS } from '../common/fields';
import { LINES } from '../common/lines';
import { defineRegulation } from '../language/define';
import { text } from '../language/text';
import { almaty2337 } from './act';
import { ATTACHMENT_CLAUSES } from './phc-attachment-clauses';
import { CLINICS_LISTED } from './phc-attachment-organisations';
import { ATTACHMENT_READINGS } from './phc-attachment-readings';
import { ATTACHMENT_STEPS } from './phc-attachment-steps';

const ATTACHED_ON = {
  name: 'attached',
  label: text('Бекітілген күні', 'Дата прикрепления', 'Attached on'),
  from: 'steps.answer.at',
} as const;
const TICKET_LINES = [
  LINES.number,
  LINES.recipient,
  LINES['birth-date'],
  LINES.clinic,
  LINES['clinic-address'],
  ATTACHED_ON,
];
const ANSWER = text('Бекітілу туралы жауап', 'Ответ о прикреплении', 'The answer on attachment');

const asked = { reading: 'who-it-is' } as const;

export const almatyPhcAttachment = defineRegulation(almaty2337, {
  annex: 3,
  service: 'phc-attachment',
  title: text('Емханаға бекітілу', 'Прикрепление к поликлинике', 'Attachment to a polyclinic'),
  summary: text(
    'Емханаға келіп, қоңырау шалып не порталда өтініш бересіз; портал жауабы сол күні келеді.',
    'Подаёте заявление в поликлинике, по телефону или на портале; портал отвечает в тот же день.',
    'You apply at the clinic, by phone or on the portal; the portal answers the same day.',
  ),
  providers: [
    {
      kind: 'phc',
      name: text(
        'Алматы қаласының 34 емханасы',
        '34 поликлиники города Алматы',
        '34 polyclinics of Almaty city',
      ),
      organisations: CLINICS_LISTED,
      cites: ['2.p2'],
    },
  ],
  form: { kind: 'electronic-and-or-paper', automation: 'partial', cites: ['3', '8'] },
  applicants: [
    { who: 'self', channels: ALL, cites: ['2.p2'] },
    { who: 'power-of-attorney', channels: ALL, cites: ['2.p2', '11'] },
    { who: 'parent-or-guardian', channels: ALL, recipientAge: { below: 18 }, reading: 'children' },
  ],
  channels: {
    'in-person': { open: true, cites: ['2.p2'] },
    phone: { open: true, cites: ['2.p2', '4.1'], reading: 'application-by-phone' },
    portal: { open: true, cites: ['2.p2'] },
    'state-corporation': {
      open: false,
      why: NO_STATE_CORPORATION,
      cites: ['2.p2'],
      reading: 'no-state-corporation',
    },
  },
  fees: [{ for: 'everyone', free: true, cites: ['2'] }],
  languages: { languages: ['kk', 'ru'], cites: ['2.p3'] },
  hours: {
    stated: true,
    provider: 'phc',
    week: [
      { weekdays: [1, 2, 3, 4, 5], opens: '08:00', closes: '20:00' },
      { weekdays: [6], opens: '09:00', closes: '14:00' },
    ],
    holidaysOff: true,
    cites: ['10.1', '6.1.p2'],
  },
  portalHours: { roundTheClock: true, exceptMaintenance: true, cites: ['10.2'] },
  cutOffs: [
    {
      channels: DIRECT,
      beforeClosing: { value: 2, unit: 'hours' },
      printed: [
        { weekdays: [1, 2, 3, 4, 5], at: '18:00' },
        { weekdays: [6], at: '12:00' },
      ],
      cites: ['6.1.p2', '7.p2'],
    },
    {
      channels: PORTAL,
      beforeClosing: { value: 2, unit: 'hours' },
      printed: [
        { weekdays: [1, 2, 3, 4, 5], at: '18:00' },
        { weekdays: [6], at: '12:00' },
      ],
      cites: ['7.p2'],
      reading: 'portal-cut-off',
    },
  ],
  acceptance: [{ channels: ALL, outsideHours: 'next-opening', cites: ['10.1'], reading: 'outside-hours' }],
  limits: [
    {
      name: 'answer',
      title: ANSWER,
      channels: DIRECT,
      limit: asPrinted(1, 'working-days'),
      from: 'acceptance',
      until: { step: 'answer' },
      clock: 'working-hours',
      cites: ['7.1'],
      reading: 'three-terms',
    },
    {
      name: 'answer',
      title: ANSWER,
      channels: PORTAL,
      limit: sameDay(),
      from: 'acceptance',
      until: { step: 'answer' },
      clock: 'working-hours',
      cites: ['7.p2'],
      reading: 'three-terms',
    },
    {
      name: 'result',
      title: text('Порталдағы соңғы шек', 'Крайний предел на портале', 'Outer limit on the portal'),
      channels: PORTAL,
      limit: asPrinted(1, 'working-days'),
      from: 'acceptance',
      until: { step: 'answer' },
      clock: 'working-hours',
      cites: ['7.1'],
      reading: 'three-terms',
    },
    {
      name: 'wait-to-submit',
      title: text('Кезекте күту', 'Ожидание в очереди', 'Waiting in the queue'),
      channels: DIRECT,
      limit: atMost(30, 'minutes'),
      from: 'filing',
      until: 'filing',
      clock: 'working-hours',
      cites: ['7.2'],
    },
    {
      name: 'service',
      title: text('Қызмет көрсету', 'Обслуживание', 'Being served'),
      channels: DIRECT,
      limit: atMost(30, 'minutes'),
      from: 'acceptance',
      until: { step: 'request-attachment' },
      clock: 'working-hours',
      cites: ['7.3'],
      reading: 'overall-limit-governs',
    },
  ],
  documents: [
    {
      name: 'identity-document',
      title: text('Жеке куәлік', 'Удостоверение личности', 'Identity document'),
      channels: DIRECT,
      when: { recipientAge: { from: 16 } },
      source: 'applicant',
      cites: ['11.1.p2'],
      reading: 'original-or-copy',
    },
    {
      name: 'birth-certificate',
      title: text('Туу туралы куәлік', 'Свидетельство о рождении', 'Birth certificate'),
      channels: DIRECT,
      when: { recipientAge: { below: 16 } },
      source: 'applicant',
      cites: ['11.1.p2'],
      reading: 'original-or-copy',
    },
    {
      name: 'application',
      title: text('Еркін үлгідегі өтініш', 'Заявление в свободной форме', 'Application in free form'),
      channels: DIRECT,
      source: 'applicant',
      cites: ['6.1'],
      reading: 'application-by-phone',
    },
    {
      name: 'power-of-attorney',
      title: text('Сенімхат', 'Доверенность', 'Power of attorney'),
      channels: ALL,
      when: { applicant: 'power-of-attorney' },
      source: 'applicant',
      cites: ['11'],
    },
    {
      name: 'signed-request',
      title: text('ЭЦҚ қойылған сұрау', 'Запрос, подписанный ЭЦП', 'A request signed with the EDS'),
      channels: PORTAL,
      source: 'applicant',
      cites: ['5.2', '6.2', '11.2.p2'],
    },
    {
      name: 'identity-data',
      title: text('Жеке құжат деректері', 'Данные удостоверения', 'Identity data'),
      channels: PORTAL,
      source: 'register',
      cites: ['5.p2', '11.p2'],
      reading: 'who-obtains-data',
    },
  ],
  attachment: { rule: 'not-asked', reading: 'circular-attachment' },
  pages: [PAGES.person, PAGES['own-address'], PAGES.phone],
  fields: [
    { ...QUESTIONS.surname, ...asked },
    { ...QUESTIONS['given-name'], ...asked },
    { ...QUESTIONS.patronymic, ...asked },
    { ...QUESTIONS['birth-year'], ...asked },
    {
      ...QUESTIONS.address,
      help: text('Көше, үй, пәтер.', 'Улица, дом, квартира.', 'Street, house, flat.'),
      page: 'own-address',
      ...asked,
    },
    { ...QUESTIONS.phone, ...asked },
  ],
  routes: {
    'in-person': { step: 'take-application' },
    phone: { step: 'take-application' },
    portal: { step: 'take-application' },
  },
  steps: ATTACHMENT_STEPS,
  portal: {
    processes: [],
    conditions: [],
    applicantSignature: {
      required: true,
      algorithm: 'eds',
      by: 'applicant',
      cites: ['5.2', '11.2.p2'],
      reading: 'representative-signs',
    },
  },
  results: [
    {
      name: 'attachment-ticket',
      title: text(
        'Бекітілгені туралы анықтама (талон)',
        'Справка (талон) о прикреплении',
        'Certificate (ticket) of attachment',
      ),
      form: 'paper-document',
      channels: DIRECT,
      fields: TICKET_LINES,
      signatories: [{ by: 'clinic', eds: true }],
      handedTo: 'recipient-or-representative',
      cites: ['4.1', '9'],
      reading: 'paper-with-eds',
    },
    {
      name: 'electronic-ticket',
      title: text(
        'Бекітілгені туралы электрондық талон',
        'Электронный талон о прикреплении',
        'Electronic ticket of attachment',
      ),
      form: 'electronic-document',
      channels: PORTAL,
      fields: TICKET_LINES,
      signatories: [{ by: 'clinic', eds: true }],
      handedTo: 'applicant',
      cites: ['4.2', '9'],
      reading: 'bekitu-or-tirkeu',
    },
  ],
  refusals: [
    {
      name: 'attachment-refused',
      kind: 'service-refused',
      ground: text(
        'Бекітуден бас тартылды; себебі жауапта.',
        'В прикреплении отказано; причина в ответе.',
        'Attachment is refused; the answer gives the reason.',
      ),
      channels: ALL,
      by: 'responsible-specialist',
      reasoned: true,
      cites: ['7.p2', 'annex-1.action-5'],
      reading: 'no-grounds',
    },
  ],
  withdrawal: { allowed: true, reading: 'withdrawal' },
  journals: [
    {
      name: 'applications',
      title: text('Өтініштер', 'Заявления', 'Applications'),
      fields: [LINES.number, LINES.filed, LINES.recipient, LINES['birth-year'], LINES.address, LINES.phone],
      cites: ['annex-1.action-2'],
      reading: 'who-it-is',
    },
  ],
  privacy: { sensitive: false, reading: 'privacy' },
  complaints: { stated: false, reading: 'complaints' },
  readings: ATTACHMENT_READINGS,
  clauses: ATTACHMENT_CLAUSES,
  chapters: [
    { heading: 'chapter-1', before: '1' },
    { heading: 'chapter-2', before: '5' },
    { heading: 'chapter-3', before: '9' },
  ],
});
