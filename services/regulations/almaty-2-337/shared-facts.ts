/** Facts that both regulations state alike and under the same clause numbers. */
import { asPrinted, atMost } from '@/services/working-time/limit';
import { ALL, DIRECT, PORTAL } from '../common/channels';
import { LIMIT_TITLES, NO_STATE_CORPORATION } from '../common/endings';
import type { Fee, RefusalGround } from '../language/ending';
import type { Channel } from '../language/names';
import type { Applicant, ChannelRule, Provider } from '../language/regulation';
import type { Step } from '../language/step';
import { text } from '../language/text';
import type { ServiceLanguages, ServiceLimit } from '../language/time';
import { LISTED_ORGANISATIONS, type OrganisationRow } from './organisations';
import type { GENERAL_CLAUSES } from './shared-clauses';

type C = keyof typeof GENERAL_CLAUSES | OrganisationRow;

export const PROVIDERS_LISTED: readonly Provider<C>[] = [
  {
    kind: 'phc',
    name: text('Алматы қаласының 34 емханасы', '34 поликлиники города Алматы', '34 clinics of Almaty city'),
    organisations: LISTED_ORGANISATIONS,
    cites: ['2.p2'],
  },
];

export const CHANNEL_RULES: Readonly<Record<Channel, ChannelRule<C>>> = {
  'in-person': { open: true, cites: ['2.p2'] },
  phone: { open: true, cites: ['2.p2'] },
  portal: { open: true, cites: ['2.p2'] },
  'state-corporation': {
    open: false,
    why: NO_STATE_CORPORATION,
    cites: ['2.p2'],
    reading: 'no-state-corporation',
  },
};

export const APPLICANTS_ADMITTED: readonly Applicant<C>[] = [
  { who: 'self', channels: ALL, cites: ['2.p2'] },
  { who: 'power-of-attorney', channels: ALL, cites: ['2.p2'] },
  { who: 'parent-or-guardian', channels: ALL, recipientAge: { below: 18 }, reading: 'children' },
];

export const FREE: readonly Fee<C>[] = [{ for: 'everyone', free: true, cites: ['2'] }];

export const LANGUAGES: ServiceLanguages<C> = { languages: ['kk', 'ru'], cites: ['2.p3'] };

const UNTIL_ANSWERED = { until: { step: 'register-request' }, clock: 'working-hours' } as const;

const WAIT = text(
  'Өтініш беру үшін кезекте күту',
  'Ожидание в очереди на подачу',
  'Waiting in the queue to apply',
);
const SERVICE = text('Қызмет көрсету', 'Обслуживание', 'Being served');

/** The limits of clause 4 but the last, which the regulations cite for themselves. */
export const CLAUSE_4_DIRECT = (answer: keyof typeof LIMIT_TITLES): readonly ServiceLimit<C>[] => [
  {
    name: 'answer',
    title: LIMIT_TITLES[answer],
    channels: DIRECT,
    limit: atMost(10, 'minutes'),
    from: 'acceptance',
    ...UNTIL_ANSWERED,
    cites: ['4.p2.1'],
    reading: 'overall-limit-governs',
  },
  {
    name: 'wait-to-submit',
    title: WAIT,
    channels: DIRECT,
    limit: atMost(10, 'minutes'),
    from: 'filing',
    until: 'filing',
    clock: 'working-hours',
    cites: ['4.p2.2'],
    reading: 'one-figure-three-limits',
  },
  {
    name: 'service',
    title: SERVICE,
    channels: DIRECT,
    limit: atMost(10, 'minutes'),
    from: 'acceptance',
    ...UNTIL_ANSWERED,
    cites: ['4.p2.3'],
    reading: 'one-figure-three-limits',
  },
];

export const CLAUSE_4_PORTAL: readonly ServiceLimit<C>[] = [
  {
    name: 'answer',
    title: LIMIT_TITLES['portal-answer'],
    channels: PORTAL,
    limit: atMost(30, 'minutes'),
    from: 'acceptance',
    ...UNTIL_ANSWERED,
    cites: ['4.p3.1'],
    reading: 'overall-limit-governs',
  },
  {
    name: 'wait-to-submit',
    title: WAIT,
    channels: PORTAL,
    limit: atMost(30, 'minutes'),
    from: 'filing',
    until: 'filing',
    clock: 'working-hours',
    cites: ['4.p3.2'],
    reading: 'one-figure-three-limits',
  },
];

/** The 30 minutes of being served through the portal; the clause number is alike, its text is not. */
export const SERVED_ON_THE_PORTAL = {
  name: 'service',
  title: SERVICE,
  channels: PORTAL,
  limit: atMost(30, 'minutes'),
  from: 'acceptance',
  ...UNTIL_ANSWERED,
} as const;

/** A bare figure of the table, at each channel alike. */
export const stepWait = <K extends string>(minutes: number, clause: K): Step<K>['wait'] => {
  const clock = {
    limit: asPrinted(minutes, 'minutes'),
    clock: 'working-hours',
    cites: [clause],
    reading: 'overall-limit-governs',
  } as const;
  return { kind: 'limit', from: 'step', byChannel: { 'in-person': clock, phone: clock, portal: clock } };
};

export const IDENTIFY: Step<C> = {
  name: 'identify',
  title: text('Адамды анықтау', 'Установление личности', 'Identify the person'),
  action: text(
    'ЖСН мен жеке құжатты қабылдап, адамды анықтайды.',
    'Принимает ИИН и документ, устанавливает личность.',
    'Takes the IIN and the document and identifies the person.',
  ),
  actor: 'registry-specialist',
  channels: ALL,
  wait: stepWait(10, 'annex-1.action-2'),
  automatic: { when: { channel: 'portal' }, outcome: 'identified', reading: 'who-obtains-data' },
  outcomes: {
    identified: {
      label: text('Анықталды', 'Личность установлена', 'Identified'),
      next: { step: 'check-attachment' },
      cites: ['annex-1.action-2'],
      reading: 'no-document',
    },
  },
  cites: ['annex-1.action-2'],
};

export const CHECK_ATTACHMENT = {
  name: 'check-attachment',
  title: text('Бекітілуін тексеру', 'Проверка прикрепления', 'Check attachment'),
  action: text(
    'Бекітілген халық тіркелімінен адамның осы емханаға бекітілгенін қарайды.',
    'Смотрит по регистру, прикреплён ли человек к этой поликлинике.',
    'Looks into the register whether the person is attached to this clinic.',
  ),
  actor: 'registry-specialist',
  channels: ALL,
  wait: stepWait(30, 'annex-1.action-3'),
  automatic: {
    when: { register: 'attached-population', says: 'yes' },
    outcome: 'attached',
    reading: 'register-answers',
  },
  cites: ['annex-1.action-3'],
} as const satisfies Omit<Step<C>, 'outcomes'>;

export const ATTACHED = {
  label: text('Осы емханаға бекітілген', 'Прикреплён к этой поликлинике', 'Attached to this clinic'),
  next: { step: 'register-request' },
  cites: ['annex-1.action-3'],
} as const;

export const NOT_ATTACHED_LABEL = text('Бекітілмеген', 'Не прикреплён', 'Not attached');

export const SIGN_IN_REFUSED: RefusalGround<C> = {
  name: 'sign-in-refused',
  kind: 'not-accepted',
  ground: text(
    'ЖСН немесе құпиясөз дұрыс емес.',
    'ИИН или пароль неверны.',
    'The IIN or the password is wrong.',
  ),
  channels: PORTAL,
  by: 'portal',
  reasoned: false,
  reading: 'diagrams-lost',
};

export const NOT_ATTACHED_GROUND = text(
  'Адам осы емханаға бекітілмеген.',
  'Человек не прикреплён к этой поликлинике.',
  'The person is not attached to this clinic.',
);

export const SIGN_IN_CONDITION = {
  number: 1,
  says: text(
    'Портал кірген адамды ЖСН мен құпиясөз бойынша тексереді.',
    'Портал проверяет вошедшего по ИИН и паролю.',
    'The portal checks who signs in by IIN and password.',
  ),
  checks: ['account-exists', 'password-matches'],
  onFail: { refusal: 'sign-in-refused' },
  reading: 'diagrams-lost',
} as const;
