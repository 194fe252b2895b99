/** Counselling, blood, the test; where it is positive, a second one; and a result that goes from hand to hand. */
import { atMost, type Limit, within } from '@/services/working-time/limit';
import { COUNTER } from '../common/channels';
import { OUTCOME_LABELS } from '../common/endings';
import { CODE_SHOWN } from '../common/hiv';
import type { Cites } from '../language/cites';
import type { Field } from '../language/form';
import type { Step, StepWait } from '../language/step';
import { text } from '../language/text';
import { minutesPrinted, payStep } from './dispensary-shared';
import type { HIV_CLAUSES } from './hiv-test-clauses';

type C = keyof typeof HIV_CLAUSES;

const fromTheDocuments = (limit: Limit, cites: Cites<C>, reading: string): StepWait<C> => ({
  kind: 'limit',
  from: 'acceptance',
  byChannel: { 'in-person': { limit, clock: 'working-hours', cites, reading } },
});

const THREE = fromTheDocuments(within(3, 'working-days'), ['5.1', 'annex-1.action-4'], 'working-days');
const TWENTY = fromTheDocuments(within(20, 'working-days'), ['5.1'], 'positive-branch');

const NEGATIVE = text('Теріс', 'Отрицательный', 'Negative');
const POSITIVE = text('Оң', 'Положительный', 'Positive');

/** What the table has the laboratory end with, beside the line in its journal. */
const PROTOCOL: Field<C> = {
  name: 'protocol',
  kind: 'text',
  label: text('Зерттеу хаттамасының нөмірі', 'Номер протокола исследования', 'Number of the test protocol'),
  required: true,
  maxLength: 30,
  channels: COUNTER,
  cites: ['annex-1.action-4'],
};

/** The result waits for the person: nobody is told of it in any other way. */
const awaits = (name: string, next: string, wait: StepWait<C>, cite: '6.p3' | '6.p5'): Step<C> => ({
  name,
  title: text('Адамның келуін күту', 'Ожидание прихода', 'Wait for the person'),
  action: text(
    'Нәтижені дайындап, адамның келуін күтеді.',
    'Готовит результат и ждёт прихода человека.',
    'Keeps the result ready until the person comes.',
  ),
  actor: 'counselling-doctor',
  channels: COUNTER,
  wait,
  outcomes: {
    came: {
      label: text('Адам келді', 'Человек пришёл', 'The person came'),
      next: { step: next },
      cites: [cite],
    },
    'did-not-come': {
      label: OUTCOME_LABELS['did-not-come'],
      next: { result: 'not-collected' },
      onceOver: true,
      reading: 'not-collected',
    },
  },
  cites: [cite],
  reading: 'not-collected',
});

export const HIV_STEPS: readonly Step<C>[] = [
  {
    name: 'counsel',
    title: text('Тіркеу және кеңес', 'Регистрация и консультация', 'Register and counsel'),
    action: text(
      'Журналға тіркейді, дербес код береді, кеңес беріп, қан алуға жолдайды.',
      'Регистрирует, даёт личный код, консультирует и направляет на забор крови.',
      'Registers, gives a personal code, counsels and sends to have blood taken.',
    ),
    actor: 'counselling-doctor',
    orBy: ['blood-sampling-nurse'],
    channels: COUNTER,
    wait: minutesPrinted<C>(20, 'annex-1.action-2'),
    asks: [
      {
        name: 'personal-code',
        kind: 'text',
        label: text('Дербес код', 'Личный код', 'Personal code'),
        made: 'personal-code',
        required: true,
        maxLength: 40,
        channels: COUNTER,
        cites: ['9.p3'],
        reading: 'anonymity',
      },
    ],
    records: ['examination-register'],
    outcomes: {
      referred: {
        label: text('Қан алуға жолданды', 'Направлен на забор крови', 'Sent to have blood taken'),
        next: { step: 'pay' },
        cites: ['annex-1.action-2'],
      },
    },
    cites: ['9.p3', 'annex-1.action-2'],
    reading: 'which-room',
  },
  {
    ...payStep<C>(20, 'take-blood', '3'),
    when: {
      condition: { answer: 'citizenship', is: 'foreigner-or-stateless' },
      otherwise: { step: 'take-blood' },
    },
    wait: fromTheDocuments(atMost(60, 'minutes'), ['5.3'], 'payment-not-in-table'),
    reading: 'payment-not-in-table',
  },
  {
    name: 'take-blood',
    title: text('Қан алу', 'Забор крови', 'Take blood'),
    action: text(
      'Қан алып, центрифугадан өткізеді.',
      'Берёт кровь и центрифугирует.',
      'Takes blood and centrifuges it.',
    ),
    actor: 'blood-sampling-nurse',
    channels: COUNTER,
    wait: minutesPrinted<C>(10, 'annex-1.action-3'),
    records: ['blood-register'],
    outcomes: {
      taken: {
        label: text('Қан алынды', 'Кровь взята', 'Blood taken'),
        next: { step: 'test' },
        cites: ['annex-1.action-3'],
      },
    },
    cites: ['annex-1.action-3'],
  },
  {
    name: 'test',
    title: text('Зерттеу', 'Исследование', 'Test'),
    action: text(
      'Қанды АИТВ антиденелеріне зерттейді.',
      'Исследует кровь на антитела к ВИЧ.',
      'Tests the blood for antibodies to HIV.',
    ),
    actor: 'laboratory',
    channels: COUNTER,
    wait: THREE,
    asks: [PROTOCOL],
    records: ['laboratory-journal'],
    outcomes: {
      negative: { label: NEGATIVE, next: { step: 'await-negative' }, cites: ['annex-1.action-4', '5.1'] },
      'first-positive': {
        label: text('Алғашқы оң', 'Первично положительный', 'Positive for the first time'),
        next: { step: 'take-blood-again' },
        cites: ['6.p4'],
      },
    },
    cites: ['annex-1.action-4'],
  },
  {
    name: 'take-blood-again',
    title: text('Қанды қайта алу', 'Повторный забор крови', 'Take blood again'),
    action: text(
      'Қайта тексеру үшін қан алады.',
      'Берёт кровь для повторного теста.',
      'Takes blood for a second test.',
    ),
    actor: 'blood-sampling-nurse',
    channels: COUNTER,
    wait: TWENTY,
    records: ['blood-register'],
    outcomes: {
      taken: {
        label: text('Қан алынды', 'Кровь взята', 'Blood taken'),
        next: { step: 'retest' },
        cites: ['6.p4'],
      },
      'did-not-come': {
        label: OUTCOME_LABELS['did-not-come'],
        next: { result: 'not-collected' },
        onceOver: true,
        reading: 'not-collected',
      },
    },
    cites: ['6.p4'],
    reading: 'positive-branch',
  },
  {
    name: 'retest',
    title: text('Қайта зерттеу', 'Повторное исследование', 'Test again'),
    action: text('Екінші үлгіні зерттейді.', 'Исследует второй образец.', 'Tests the second sample.'),
    actor: 'laboratory',
    channels: COUNTER,
    wait: TWENTY,
    asks: [PROTOCOL],
    records: ['laboratory-journal'],
    outcomes: {
      negative: { label: NEGATIVE, next: { step: 'await-negative' }, cites: ['6', '6.p4'] },
      positive: { label: POSITIVE, next: { step: 'await-positive' }, cites: ['6.p5'] },
    },
    cites: ['6.p4'],
    reading: 'positive-branch',
  },
  awaits('await-negative', 'give-certificate', TWENTY, '6.p3'),
  awaits('await-positive', 'notify', TWENTY, '6.p5'),
  {
    name: 'give-certificate',
    title: text('Анықтаманы қолға беру', 'Выдача справки в руки', 'Give the certificate'),
    action: text(
      'Кеңес беріп, анықтаманы қолға береді.',
      'Консультирует и отдаёт справку в руки.',
      'Counsels and gives the certificate by hand.',
    ),
    actor: 'counselling-doctor',
    channels: COUNTER,
    wait: minutesPrinted<C>(20, 'annex-1.action-5'),
    records: ['examination-register'],
    asks: [CODE_SHOWN],
    outcomes: {
      given: {
        label: text('Қолына берілді', 'Отдано в руки', 'Given by hand'),
        next: { result: 'certificate' },
        cites: ['6.p3', 'annex-1.action-5'],
      },
    },
    cites: ['6.p3', 'annex-1.action-5'],
  },
  {
    name: 'notify',
    title: text('Хабарламаны қолға беру', 'Вручение уведомления', 'Give the notification'),
    action: text(
      'Кеңес беріп, жазбаша хабарламаны өз қолына береді.',
      'Консультирует и отдаёт письменное уведомление лично в руки.',
      'Counsels and gives the written notification to the person’s own hand.',
    ),
    actor: 'counselling-doctor',
    channels: COUNTER,
    wait: minutesPrinted<C>(20, 'annex-1.action-5'),
    records: ['examination-register'],
    asks: [CODE_SHOWN],
    outcomes: {
      given: {
        label: text('Қолына берілді', 'Отдано в руки', 'Given by hand'),
        next: { result: 'notification' },
        cites: ['6.p5'],
      },
    },
    cites: ['6.p5', 'annex-1.action-5'],
    reading: 'positive-branch',
  },
];
