/** Facts of the services that this act gives on paper and only at the provider. */
import type { Limit } from '@/services/working-time/limit';
import { COUNTER } from '../common/channels';
import { PAGES, QUESTIONS } from '../common/fields';
import { text } from '../language/text';

const ONLY_HERE = text(
  'Өтініш тек қызмет берушінің өзінде қабылданады.',
  'Обращения принимает только сам услугодатель.',
  'Requests are taken by the provider only.',
);

const closed = { open: false, why: ONLY_HERE, cites: ['1.p2'] } as const;

export const PAPER = {
  form: { kind: 'paper', automation: 'none', cites: ['2'] },
  channels: {
    'in-person': { open: true, cites: ['1.p2'] },
    phone: closed,
    portal: closed,
    'state-corporation': closed,
  },
  hours: { stated: false, reading: 'hours-not-stated' },
  cutOffs: [],
  acceptance: [{ channels: COUNTER, outsideHours: 'next-opening', reading: 'outside-hours' }],
  limits: [],
  refusals: [],
  withdrawal: { allowed: true, reading: 'withdrawal' },
  complaints: { stated: false, reading: 'complaints' },
} as const;

export const FREE = [{ for: 'everyone', free: true, reading: 'fee' }] as const;

export const SELF = { who: 'self', channels: COUNTER } as const;
export const CHILD = {
  who: 'parent-or-guardian',
  channels: COUNTER,
  recipientAge: { below: 18 },
  reading: 'children',
} as const;

export const IDENTITY = {
  name: 'identity',
  title: text('Жеке басты куәландыратын құжат', 'Документ, удостоверяющий личность', 'Identity document'),
  channels: COUNTER,
  source: 'applicant',
} as const;

const asked = { channels: COUNTER, reading: 'identity-fields' } as const;

export const PERSON_PAGES = [PAGES.person, PAGES.phone] as const;
export const PERSON_FIELDS = [
  { ...QUESTIONS.surname, ...asked },
  { ...QUESTIONS['given-name'], ...asked },
  { ...QUESTIONS.patronymic, ...asked },
  { ...QUESTIONS['birth-year'], ...asked },
  { ...QUESTIONS.phone, ...asked },
] as const;

/** A step’s own clock at the counter, running from the moment the step begins. */
export const takes = <const C extends string>(limit: Limit, ...cites: [C, ...C[]]) => ({
  kind: 'limit' as const,
  from: 'step' as const,
  byChannel: {
    'in-person': {
      limit,
      clock: 'working-hours' as const,
      cites,
      reading: 'minutes-in-working-hours',
    },
  },
});
