/** What the certificates of the three dispensaries have alike: at the counter only, on paper, paid at the cash desk. */
import { asPrinted } from '@/services/working-time/limit';
import { COUNTER } from '../common/channels';
import { PAGES, QUESTIONS } from '../common/fields';
import { NO_FORM } from '../common/layouts';
import { LINES } from '../common/lines';
import type { Cites } from '../language/cites';
import type { Result } from '../language/ending';
import type { Field } from '../language/form';
import type { Channel } from '../language/names';
import type { ChannelRule, DocumentNeeded } from '../language/regulation';
import type { Step, StepWait } from '../language/step';
import { text } from '../language/text';

export const counterOnly = <C extends string>(cites: Cites<C>): Readonly<Record<Channel, ChannelRule<C>>> => {
  const closed = {
    open: false,
    why: text(
      'Ұйымның өзіне келесіз.',
      'Нужно прийти в саму организацию.',
      'One comes to the organisation itself.',
    ),
    cites,
    reading: 'counter-only',
  } as const;
  return { 'in-person': { open: true, cites }, phone: closed, portal: closed, 'state-corporation': closed };
};

/** A bare figure of the table, from the moment the step begins. */
export const minutesPrinted = <C extends string>(minutes: number, clause: C): StepWait<C> => ({
  kind: 'limit',
  from: 'step',
  byChannel: {
    'in-person': {
      limit: asPrinted(minutes, 'minutes'),
      clock: 'working-hours',
      cites: [clause],
      reading: 'overall-limit-governs',
    },
  },
});

/** Who it is, asked of everybody who comes: the acts ask for the document and name no lines. */
export const identityQuestions: readonly Field<never>[] = [
  { ...QUESTIONS.surname, channels: COUNTER, reading: 'who-it-is' },
  { ...QUESTIONS['given-name'], channels: COUNTER, reading: 'who-it-is' },
  { ...QUESTIONS.patronymic, channels: COUNTER, reading: 'who-it-is' },
  { ...QUESTIONS['birth-year'], channels: COUNTER, reading: 'who-it-is' },
  { ...QUESTIONS.phone, channels: COUNTER, reading: 'who-it-is' },
];

export const IDENTITY_PAGES = [PAGES.person, PAGES.phone];

export const identityDocuments = <C extends string>(cites: Cites<C>): readonly DocumentNeeded<C>[] => [
  {
    name: 'identity-document',
    title: text('Жеке куәлік', 'Удостоверение личности', 'Identity document'),
    channels: COUNTER,
    when: { recipientAge: { from: 16 } },
    source: 'applicant',
    cites,
  },
  {
    name: 'birth-certificate',
    title: text('Туу туралы куәлік', 'Свидетельство о рождении', 'Birth certificate'),
    channels: COUNTER,
    when: { recipientAge: { below: 16 } },
    source: 'applicant',
    cites,
  },
];

export const payStep = <C extends string>(
  minutes: number,
  next: string,
  action: C,
  ...more: C[]
): Step<C> => ({
  name: 'pay',
  title: text('Ақы төлеу', 'Оплата', 'Payment'),
  action: text(
    'Қызметтің ақысын кассада қабылдап, чек береді.',
    'Принимает оплату в кассе и выдаёт чек.',
    'Takes the payment at the cash desk and gives a receipt.',
  ),
  actor: 'cashier',
  channels: COUNTER,
  wait: minutesPrinted(minutes, action),
  asks: [
    {
      name: 'amount',
      kind: 'number',
      label: text('Төленген сома, теңге', 'Уплаченная сумма, тенге', 'Amount paid, tenge'),
      required: true,
      min: 1,
      max: 10_000_000,
      channels: COUNTER,
      cites: [action],
    },
    {
      name: 'receipt-number',
      kind: 'text',
      label: text('Чек нөмірі', 'Номер чека', 'Number of the receipt'),
      required: true,
      maxLength: 40,
      channels: COUNTER,
      cites: [action],
    },
  ],
  outcomes: {
    paid: {
      label: text('Төленді', 'Оплачено', 'Paid'),
      gives: 'receipt',
      next: { step: next },
      cites: [action],
    },
  },
  cites: [action, ...more],
});

export const receipt = <C extends string>(cites: Cites<C>): Result<C> => ({
  name: 'receipt',
  title: text('Төлем чегі', 'Чек об оплате', 'Receipt of payment'),
  form: 'paper-document',
  layout: NO_FORM,
  channels: COUNTER,
  fields: [
    LINES.number,
    LINES.recipient,
    {
      name: 'amount',
      label: text('Сома, теңге', 'Сумма, тенге', 'Amount, tenge'),
      from: 'steps.pay.data.amount',
    },
    {
      name: 'receipt-number',
      label: text('Чек нөмірі', 'Номер чека', 'Number of the receipt'),
      from: 'steps.pay.data.receipt-number',
    },
    { name: 'paid', label: text('Төленген уақыты', 'Оплачено', 'Paid at'), from: 'steps.pay.at' },
  ],
  signatories: [{ by: 'cashier' }],
  handedTo: 'applicant',
  cites,
});

/** Who it is and where from: what each of these certificates begins with. */
export const CERTIFIED = [LINES.number, LINES.clinic, LINES.recipient, LINES['birth-date']];
