import { asPrinted, type Limit, within } from '@/services/working-time/limit';
import { DIRECT } from '../common/channels';
import { PAGES, QUESTIONS } from '../common/fields';
import { FORM_ELSEWHERE } from '../common/layouts';
import { LINES } from '../common/lines';
import { defineRegulation } from '../language/define';
import { text } from '../language/text';
import { mangystau302 } from './act';
import { AMBULANCE_CLAUSES } from './ambulance-clauses';
import { AMBULANCE_READINGS } from './ambulance-readings';
import { SHUT, SUBJECTS } from './shared-added';
import { ADDED_CHAPTERS } from './shared-added-clauses';
import { FREE } from './shared-paper';

/** Urgent help is timed round the clock, by either channel. */
const urgently = <const C extends string>(limit: Limit, reading: string, ...cites: [C, ...C[]]) => {
  const clock = { limit, clock: 'continuous' as const, cites, reading };
  return { kind: 'limit' as const, from: 'step' as const, byChannel: { 'in-person': clock, phone: clock } };
};

const asked = { channels: DIRECT, reading: 'who-calls' } as const;

export const mangystauAmbulance = defineRegulation(mangystau302, {
  annex: 12,
  service: 'ambulance',
  title: text('Жедел медициналық көмек', 'Скорая медицинская помощь', 'Ambulance care'),
  summary: text(
    'Өмірге қауіп төнсе, 103-ке қоңырау шалыңыз: бригада бірден шығады.',
    'При угрозе жизни звоните 103: бригада выезжает сразу.',
    'If life is in danger, call 103: the team leaves at once.',
  ),
  providers: [SUBJECTS],
  form: { kind: 'paper', automation: 'none', cites: ['2'], reading: 'paper-for-care' },
  applicants: [
    { who: 'self', channels: DIRECT, cites: ['4'], reading: 'who-calls' },
    { who: 'parent-or-guardian', channels: DIRECT, recipientAge: { below: 18 }, reading: 'children' },
  ],
  channels: {
    'in-person': { open: true, cites: ['1.p2'] },
    phone: { open: true, reading: 'phone-not-named' },
    ...SHUT,
  },
  fees: FREE,
  hours: { stated: false, reading: 'round-the-clock' },
  cutOffs: [],
  acceptance: [{ channels: DIRECT, outsideHours: 'at-once', reading: 'round-the-clock' }],
  limits: [],
  documents: [],
  attachment: { rule: 'not-asked', reading: 'attachment-not-asked' },
  pages: [PAGES.condition, PAGES.address, PAGES.phone, PAGES.person],
  fields: [
    { ...QUESTIONS.condition, ...asked },
    { ...QUESTIONS.address, ...asked },
    { ...QUESTIONS.phone, ...asked },
    { ...QUESTIONS.surname, ...asked, required: false },
    { ...QUESTIONS['given-name'], ...asked, required: false },
    { ...QUESTIONS.age, ...asked, required: false },
  ],
  routes: { 'in-person': { step: 'take-call' }, phone: { step: 'take-call' } },
  steps: [
    {
      name: 'take-call',
      title: text('Шақыруды қабылдау', 'Приём вызова', 'Take the call'),
      action: text(
        'Өтінішті ауызша қабылдап, диспетчерлік жүйеге жазады, бригадаға береді.',
        'Принимает просьбу устно, вносит в диспетчерскую систему и передаёт бригаде.',
        'Takes the request orally, enters it in the dispatch system and passes it to the team.',
      ),
      actor: 'ambulance-nurse-registrar',
      channels: DIRECT,
      wait: urgently(asPrinted(5, 'minutes'), 'round-the-clock', '5.1', '7.1'),
      records: ['dispatch-journal'],
      outcomes: {
        passed: {
          label: text('Бригадаға берілді', 'Передано бригаде', 'Passed to the team'),
          next: { step: 'attend' },
          cites: ['5.1.p2'],
        },
      },
      cites: ['5.1', '6.1', '7.1'],
    },
    {
      name: 'attend',
      title: text('Қарау және көмек', 'Осмотр и помощь', 'Examine and help'),
      action: text(
        'Шығып, адамды қарайды, көмек көрсетеді, шақыру картасына қол қояды.',
        'Выезжает, осматривает человека, оказывает помощь и подписывает карту вызова.',
        'Goes out, examines the person, gives care and signs the call card.',
      ),
      actor: 'ambulance-team',
      recordedBy: ['ambulance-nurse-registrar'],
      channels: DIRECT,
      wait: urgently(within(7, 'hours'), 'seven-hours', '5.2', '7.2'),
      asks: [
        {
          name: 'finding',
          kind: 'long-text',
          label: text('Қараудың нәтижесі мен көмек', 'Итог осмотра и помощь', 'Finding and care given'),
          required: true,
          maxLength: 2000,
          channels: DIRECT,
          cites: ['5.2'],
        },
      ],
      outcomes: {
        examined: {
          label: text('Көмек көрсетілді', 'Помощь оказана', 'Care was given'),
          gives: 'emergency-care',
          next: { step: 'register-result' },
          cites: ['5.2.p2'],
        },
      },
      cites: ['5.2', '6.2', '7.2'],
    },
    {
      name: 'register-result',
      title: text('Нәтижені тіркеу', 'Запись результата', 'Register the result'),
      action: text(
        'Нәтижені диспетчерлік жүйеге тіркейді.',
        'Вносит результат в диспетчерскую систему.',
        'Enters the result in the dispatch system.',
      ),
      actor: 'ambulance-nurse-registrar',
      channels: DIRECT,
      wait: urgently(asPrinted(5, 'minutes'), 'round-the-clock', '5.3', '7.3'),
      records: ['dispatch-journal'],
      outcomes: {
        registered: {
          label: text('Тіркелді', 'Записано', 'Registered'),
          next: { result: 'call-card' },
          cites: ['5.3.p2'],
        },
      },
      cites: ['5.3', '6.1', '7.3'],
    },
  ],
  results: [
    {
      name: 'emergency-care',
      title: text('Жедел медициналық көмек', 'Скорая медицинская помощь', 'Emergency care'),
      form: 'care',
      channels: DIRECT,
      fields: [],
      handedTo: 'recipient-in-person',
      cites: ['3'],
      reading: 'paper-for-care',
    },
    {
      name: 'call-card',
      title: text('Шақыру картасы', 'Карта вызова', 'Call card'),
      form: 'paper-document',
      layout: FORM_ELSEWHERE,
      channels: DIRECT,
      fields: [
        LINES.number,
        LINES.filed,
        LINES.address,
        LINES.surname,
        LINES['given-name'],
        LINES.condition,
        {
          name: 'finding',
          label: text('Қорытынды', 'Заключение', 'Finding'),
          from: 'steps.attend.data.finding',
        },
        {
          name: 'attended',
          label: text('Көмек уақыты', 'Время помощи', 'Care given at'),
          from: 'steps.attend.at',
        },
        { name: 'team', label: text('Бригада', 'Бригада', 'Team'), from: 'steps.attend.by' },
      ],
      signatories: [{ by: 'ambulance-team' }],
      handedTo: 'recipient-or-representative',
      cites: ['3.p2'],
      reading: 'paper-for-care',
    },
  ],
  refusals: [],
  withdrawal: { allowed: true, reading: 'withdrawal' },
  journals: [
    {
      name: 'dispatch-journal',
      title: text(
        'Диспетчерлік жүйенің журналы (АДАЖ)',
        'Журнал диспетчерской системы (АДАЖ)',
        'Journal of the dispatch system (ADAZh)',
      ),
      fields: [
        LINES.number,
        LINES.filed,
        LINES.address,
        LINES.phone,
        LINES.surname,
        LINES['given-name'],
        LINES.age,
        LINES.condition,
        {
          name: 'passed',
          label: text('Бригадаға берілді', 'Передано бригаде', 'Passed to the team'),
          from: 'steps.take-call.at',
        },
        {
          name: 'attended',
          label: text('Көмек көрсетілді', 'Помощь оказана', 'Care given'),
          from: 'steps.attend.at',
        },
        {
          name: 'finding',
          label: text('Қорытынды', 'Заключение', 'Finding'),
          from: 'steps.attend.data.finding',
        },
      ],
      cites: ['5.1', '5.3'],
    },
  ],
  privacy: { sensitive: false, reading: 'privacy' },
  complaints: { stated: false, reading: 'complaints' },
  readings: AMBULANCE_READINGS,
  clauses: AMBULANCE_CLAUSES,
  chapters: ADDED_CHAPTERS,
});
