/** Annexes 1 and 3: asked of the clinic of attachment, given by the district doctor or, on the portal, by a specialist. */
import { atMost, sameDay, within } from '@/services/working-time/limit';
import { COUNTER, PORTAL } from '../common/channels';
import { complaintLadder } from '../common/complaints';
import { PAGES } from '../common/fields';
import type { DocumentNeeded, Regulation } from '../language/regulation';
import type { Step } from '../language/step';
import { text } from '../language/text';
import type { OUTPATIENT_CLAUSES } from './shared-clauses';
import {
  BOTH,
  CONSENT_PAGE,
  identityDocuments,
  notification,
  refusals,
  takeRequest,
  WORK_PAGE,
  withinThirtyMinutes,
} from './shared-facts';

type C = keyof typeof OUTPATIENT_CLAUSES;
type Part<K extends keyof Regulation> = Regulation<C>[K];

export const PROVIDERS: Part<'providers'> = [
  {
    kind: 'phc',
    name: text(
      'Бекітілген жердегі емхана',
      'Поликлиника по месту прикрепления',
      'The polyclinic of attachment',
    ),
    cites: ['4', 'list.1'],
  },
];

export const FORM: Part<'form'> = {
  kind: 'electronic-and-or-paper',
  automation: 'partial',
  cites: ['list.4'],
};

export const ADMITTED: Part<'applicants'> = [
  { who: 'self', channels: BOTH, cites: ['4'] },
  { who: 'parent-or-guardian', channels: BOTH, recipientAge: { below: 18 }, reading: 'children' },
];

const NOT_OPEN = {
  open: false,
  why: text(
    'Емханаға келесіз немесе порталда сұрайсыз.',
    'Приходите в поликлинику или обращайтесь на портале.',
    'Come to the clinic or ask on the portal.',
  ),
  cites: ['4', 'list.2'],
  reading: 'no-phone',
} as const;

export const CHANNEL_RULES: Part<'channels'> = {
  'in-person': { open: true, cites: ['4', 'list.2'] },
  portal: { open: true, cites: ['4', 'list.2'] },
  phone: NOT_OPEN,
  'state-corporation': NOT_OPEN,
};

export const FREE: Part<'fees'> = [{ for: 'everyone', free: true, cites: ['list.6'] }];
export const PORTAL_HOURS: NonNullable<Part<'portalHours'>> = {
  roundTheClock: true,
  exceptMaintenance: true,
  cites: ['list.7.2'],
};
export const ACCEPTANCE: Part<'acceptance'> = [
  { channels: COUNTER, outsideHours: 'next-opening', cites: ['7', 'list.7.p2'] },
  { channels: PORTAL, outsideHours: 'next-opening', cites: ['7', 'list.7.p2'], reading: 'evening-request' },
];

const GIVEN = text('Нәтиже беру', 'Выдача результата', 'Giving the result');

export const LIMITS: Part<'limits'> = [
  {
    name: 'answer',
    title: GIVEN,
    channels: COUNTER,
    limit: within(1, 'working-days'),
    from: 'acceptance',
    until: { step: 'examine' },
    clock: 'working-hours',
    cites: ['10', 'list.3.1'],
    reading: 'doctor-first',
  },
  {
    name: 'wait-to-submit',
    title: text('Құжат тапсыруды күту', 'Ожидание подачи документов', 'Waiting to hand in the documents'),
    channels: COUNTER,
    limit: atMost(30, 'minutes'),
    from: 'filing',
    until: 'filing',
    clock: 'working-hours',
    cites: ['list.3.2'],
  },
  {
    name: 'answer',
    title: GIVEN,
    channels: PORTAL,
    limit: atMost(30, 'minutes'),
    from: 'acceptance',
    until: { step: 'verify' },
    clock: 'working-hours',
    cites: ['list.3.p2'],
    reading: 'day-or-thirty-minutes',
  },
  {
    name: 'result',
    title: text('Сол күні беру', 'Выдача в тот же день', 'Giving it the same day'),
    channels: PORTAL,
    limit: sameDay(),
    from: 'acceptance',
    until: { step: 'verify' },
    clock: 'working-hours',
    cites: ['list.3.p2'],
    reading: 'evening-request',
  },
];

export const STUDIES: readonly DocumentNeeded<C>[] = [
  ...identityDocuments<C>({ counter: ['list.8.1'], portal: ['6', 'list.8.p2'] }),
  {
    name: 'studies',
    title: text(
      'Диагнозға сай зерттеулердің нәтижелері',
      'Результаты исследований по диагнозу',
      'Results of studies for the diagnosis',
    ),
    channels: COUNTER,
    source: 'applicant',
    cites: ['list.8.2'],
  },
];

export const ATTACHMENT: Part<'attachment'> = {
  rule: 'required',
  channels: BOTH,
  refusal: 'attached-elsewhere',
  gate: PORTAL,
  cites: ['4'],
  reading: 'attached-elsewhere',
};

export const FORM_PAGES: Part<'pages'> = [CONSENT_PAGE, PAGES['own-address'], WORK_PAGE];

export const TAKE_REQUEST: Step<C> = takeRequest<C>({
  notification: ['5', '5.p2'],
  consent: ['list.9.2'],
  limit: withinThirtyMinutes<C>(['list.3.p2']),
  next: 'verify',
});

/** The clock of the doctor's step at the counter. */
export const ONE_WORKING_DAY: Step<C>['wait'] = {
  kind: 'limit',
  from: 'acceptance',
  byChannel: {
    'in-person': {
      limit: within(1, 'working-days'),
      clock: 'working-hours',
      cites: ['list.3.1'],
      reading: 'doctor-first',
    },
  },
};

export const THIRTY_MINUTES = withinThirtyMinutes<C>(['list.3.p2'], 'day-or-thirty-minutes');

export const SIGNED_REQUEST: NonNullable<Part<'portal'>> = {
  processes: [],
  conditions: [],
  applicantSignature: {
    required: true,
    algorithm: 'eds',
    by: 'applicant',
    cites: ['5'],
    reading: 'code-or-eds',
  },
};

export const NOTIFICATION = notification<C>(['5.p2']);

export const REFUSALS: Part<'refusals'> = [
  {
    name: 'attached-elsewhere',
    kind: 'not-accepted',
    ground: text(
      'Адам басқа емханаға бекітілген.',
      'Человек прикреплён к другой поликлинике.',
      'The person is attached to another clinic.',
    ),
    channels: BOTH,
    by: 'district-doctor',
    reasoned: true,
    cites: ['4'],
    reading: 'attached-elsewhere',
  },
  ...refusals<C>({
    atTheCounter: 'district-doctor',
    incomplete: ['9'],
    unreliable: ['list.9.1'],
    noConsent: ['list.9.2'],
    online: ['16.p2'],
  }),
];

export const COMPLAINTS = complaintLadder<C>(
  {
    head: ['17', '17.p2'],
    qualityBody: ['17.p3', '18'],
    superiorBody: ['18'],
    court: ['18.p5'],
    forwarding: ['18.p2', '18.p3', '18.p4'],
  },
  'without-term',
);
