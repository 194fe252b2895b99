/** What clause 7 of annexes 3, 5, 6 and 7 makes of the portal. */
import type { Limit } from '@/services/working-time/limit';
import { PORTAL } from '../common/channels';
import { LINES } from '../common/lines';
import type { Portal } from '../language/portal';
import { text } from '../language/text';
import { SEVEN_CLAUSES } from './shared-seven-clauses';

type Item = '7.1' | '7.2' | '7.3' | '7.5' | '7.6' | '7.7';

const process = (clause: Item) =>
  ({ number: null, says: SEVEN_CLAUSES[clause].says, cites: [clause] }) as const;

export const CLAUSE_7: Portal<keyof typeof SEVEN_CLAUSES> = {
  processes: [process('7.1'), process('7.2'), process('7.3'), process('7.5'), process('7.6'), process('7.7')],
  conditions: [],
  applicantSignature: {
    required: true,
    algorithm: 'eds',
    by: 'applicant',
    cites: ['7.1', '7.3'],
    reading: 'signature-not-confirmed',
  },
};

export const REQUEST = {
  name: 'electronic-request',
  title: text('Электрондық сұрау', 'Электронный запрос', 'An electronic request'),
  channels: PORTAL,
  source: 'applicant',
  cites: ['7.2', '7.3'],
  reading: 'request-fields',
} as const;

export const IDENTITY_DATA = {
  name: 'identity-data',
  title: text('Жеке құжат деректері', 'Данные удостоверения личности', 'Identity data'),
  channels: PORTAL,
  source: 'register',
  reading: 'request-fields',
} as const;

/** The portal takes the request at once and says in the cabinet how it stands and when the answer is due. */
export const takeRequest = <const N extends string>(next: N, limit: Limit) =>
  ({
    name: 'take-request',
    title: text('Сұрауды қабылдау', 'Приём запроса', 'Take the request'),
    action: text(
      'Сұрауды қабылдап, кабинетке мәртебесі мен мерзімін жібереді.',
      'Принимает запрос и отправляет в кабинет его статус и срок.',
      'Takes the request and sends its status and term to the cabinet.',
    ),
    actor: 'portal',
    channels: PORTAL,
    wait: {
      kind: 'limit',
      from: 'acceptance',
      byChannel: {
        portal: {
          limit,
          clock: 'continuous',
          cites: ['7.5'],
          reading: 'term-not-stated',
        },
      },
    },
    automatic: { when: { channel: 'portal' }, outcome: 'taken', cites: ['7.5'] },
    outcomes: {
      taken: {
        label: text('Қабылданды', 'Принят', 'Taken'),
        gives: 'status-notice',
        next: { step: next },
        cites: ['7.5'],
      },
    },
    cites: ['7.5'],
  }) as const;

export const STATUS_NOTICE = {
  name: 'status-notice',
  title: text(
    'Мәртебе мен мерзім туралы хабарлама',
    'Уведомление о статусе и сроке',
    'Notice of status and term',
  ),
  form: 'cabinet-status',
  channels: PORTAL,
  fields: [LINES.number, LINES.filed],
  handedTo: 'applicant',
  cites: ['7.5'],
} as const;
