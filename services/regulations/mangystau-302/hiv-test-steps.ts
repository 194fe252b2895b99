/** The examination’s course: counselling, blood, analysis, and a result that only the person may take. */
import { asPrinted } from '@/services/working-time/limit';
import { COUNTER } from '../common/channels';
import { OUTCOME_LABELS } from '../common/endings';
import { CODE_SHOWN } from '../common/hiv';
import type { Step } from '../language/step';
import { text } from '../language/text';
import type { HIV_TEST_CLAUSES } from './hiv-test-clauses';
import { takes } from './shared-paper';

type C = keyof typeof HIV_TEST_CLAUSES;

/** Waiting for the person, until the last day that the text gives from the day of sampling. */
const invite = (name: string, days: number, cite: '5.4.p2' | '5.4.p3'): Step<C> => ({
  name,
  title: text('Нәтижеге келуді күту', 'Ожидание прихода за результатом', 'Wait for the person'),
  action: text(
    'Нәтижені дайындап, адамның келуін күтеді.',
    'Готовит результат и ждёт, когда человек придёт.',
    'Keeps the result ready until the person comes.',
  ),
  actor: 'blood-sampling-nurse',
  orBy: ['counselling-doctor'],
  channels: COUNTER,
  wait: {
    kind: 'limit',
    from: 'acceptance',
    byChannel: {
      'in-person': {
        limit: asPrinted(days, 'working-days'),
        clock: 'working-hours',
        cites: [cite],
        reading: 'terms-by-result',
      },
    },
  },
  outcomes: {
    came: {
      label: text('Адам келді', 'Человек пришёл', 'The person came'),
      next: { step: 'hand-over' },
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
  reading: 'terms-by-result',
});

export const HIV_TEST_STEPS: readonly Step<C>[] = [
  {
    name: 'counsel',
    title: text('Тіркеу және кеңес', 'Регистрация и консультация', 'Register and counsel'),
    action: text(
      'Журналға тіркейді, дербес код беріп, кеңес береді және қан алуға жолдайды.',
      'Регистрирует в журнале, даёт личный код, консультирует и направляет на забор крови.',
      'Registers in the journal, gives a personal code, counsels and sends to have blood taken.',
    ),
    actor: 'counselling-doctor',
    channels: COUNTER,
    wait: takes(asPrinted(20, 'minutes'), '5.1', '8.1'),
    records: ['examination-register'],
    asks: [
      {
        name: 'personal-code',
        kind: 'text',
        label: text('Дербес код', 'Личный код', 'Personal code'),
        made: 'personal-code',
        required: true,
        maxLength: 40,
        channels: COUNTER,
        cites: ['5.1', '8.1'],
      },
    ],
    outcomes: {
      referred: {
        label: text('Қан алуға жолданды', 'Направлен на забор крови', 'Sent to have blood taken'),
        next: { step: 'take-blood' },
        cites: ['6.1'],
      },
    },
    cites: ['5.1', '7.1', '8.1'],
    reading: 'which-room',
  },
  {
    name: 'take-blood',
    title: text('Қан алу', 'Забор крови', 'Take blood'),
    action: text(
      'Қан алып, екі күні жазылған талон береді.',
      'Берёт кровь и выдаёт талон с двумя датами.',
      'Takes blood and gives a ticket with two days on it.',
    ),
    actor: 'blood-sampling-nurse',
    channels: COUNTER,
    wait: takes(asPrinted(10, 'minutes'), '5.2', '8.2'),
    records: ['examination-register'],
    asks: [
      {
        name: 'result-date',
        kind: 'date',
        label: text('Нәтиже берілетін күн', 'День выдачи результата', 'Day of the result'),
        required: true,
        days: { from: 'today' },
        channels: COUNTER,
        cites: ['5.2', '8.2'],
      },
    ],
    outcomes: {
      taken: {
        label: text('Қан алынды, талон берілді', 'Кровь взята, талон выдан', 'Blood taken, ticket given'),
        gives: 'ticket',
        next: { step: 'analyse' },
        cites: ['6.2'],
      },
    },
    cites: ['5.2', '7.2', '8.2'],
  },
  {
    name: 'analyse',
    title: text('Қанды талдау', 'Исследование крови', 'Analyse the blood'),
    action: text('Қан үлгісін талдайды.', 'Исследует образец крови.', 'Analyses the sample.'),
    actor: 'laboratory',
    channels: COUNTER,
    wait: takes(asPrinted(1, 'working-days'), '5.3', '8.3'),
    outcomes: {
      negative: {
        label: text('Теріс', 'Отрицательный', 'Negative'),
        next: { step: 'await-negative' },
        cites: ['6.3', '5.4.p3'],
      },
      positive: {
        label: text('Оң', 'Положительный', 'Positive'),
        next: { step: 'await-positive' },
        cites: ['6.3', '5.4.p2'],
      },
    },
    cites: ['5.3', '7.3', '8.3'],
  },
  invite('await-negative', 20, '5.4.p3'),
  invite('await-positive', 3, '5.4.p2'),
  {
    name: 'hand-over',
    title: text('Нәтижені қолға беру', 'Выдача результата в руки', 'Hand the result over'),
    action: text(
      'Анықтаманы тек адамның өз қолына береді.',
      'Отдаёт справку только самому человеку.',
      'Gives the certificate to nobody but the person.',
    ),
    actor: 'blood-sampling-nurse',
    orBy: ['counselling-doctor'],
    channels: COUNTER,
    wait: takes(asPrinted(5, 'minutes'), '5.4', '8.4'),
    records: ['examination-register'],
    asks: [CODE_SHOWN],
    outcomes: {
      given: {
        label: text('Қолына берілді', 'Отдано в руки', 'Given by hand'),
        next: { result: 'certificate' },
        cites: ['3.p3', '6.4'],
        reading: 'positive-in-person',
      },
    },
    cites: ['5.4', '7.2', '8.4'],
    reading: 'five-minutes-once-here',
  },
];
