/** Two ways to the extract: on the day of discharge the hospital writes it; later somebody asks for it. */
import { sameDay } from '@/services/working-time/limit';
import { COUNTER, PORTAL } from '../common/channels';
import type { Condition } from '../language/conditions';
import type { Step, StepWait } from '../language/step';
import { text } from '../language/text';
import type { EXTRACT_CLAUSES } from './inpatient-record-extract-clauses';
import { FILLED_IN } from './inpatient-record-extract-lines';
import { takeRequest } from './shared-facts';

type C = keyof typeof EXTRACT_CLAUSES;

export const AT_DISCHARGE: Condition = { answer: 'occasion', is: 'at-discharge' };

const THE_SAME_DAY: StepWait<C> = {
  kind: 'limit',
  from: 'acceptance',
  byChannel: {
    'in-person': {
      limit: sameDay(),
      clock: 'working-hours',
      cites: ['11', '14.p3'],
      reading: 'day-of-asking',
    },
    portal: { limit: sameDay(), clock: 'working-hours', cites: ['11'], reading: 'day-of-asking' },
  },
};

const THE_DAY_OF_DISCHARGE: StepWait<C> = {
  kind: 'limit',
  from: 'acceptance',
  byChannel: {
    'in-person': { limit: sameDay(), clock: 'working-hours', cites: ['4.p2'], reading: 'at-discharge' },
  },
};

const SIGNED = text('Қол қойылды', 'Подписано', 'Signed');

export const STEPS: readonly Step<C>[] = [
  {
    name: 'write-at-discharge',
    title: text(
      'Шығарғанда үзінді жазу',
      'Выписка при выходе из стационара',
      'Write the extract at discharge',
    ),
    action: text(
      'Зерттеуді, емді және ұсынымдарды жазып, қол қояды.',
      'Записывает обследование, лечение и рекомендации и подписывает.',
      'Writes down examination, treatment and recommendations, and signs.',
    ),
    actor: 'attending-doctor',
    channels: COUNTER,
    when: { condition: AT_DISCHARGE, otherwise: { step: 'take-documents' } },
    wait: THE_DAY_OF_DISCHARGE,
    asks: [
      ...FILLED_IN,
      {
        name: 'time-of-discharge',
        kind: 'text',
        label: text('Шығарылған уақыты (сағ:мин)', 'Время выписки (чч:мм)', 'Time of discharge (hh:mm)'),
        required: true,
        maxLength: 5,
        channels: COUNTER,
        cites: ['4.p3', 'list.10.p5'],
        reading: 'time-of-discharge',
      },
    ],
    outcomes: {
      signed: { label: SIGNED, next: { step: 'sign-at-discharge' }, cites: ['4.p2'] },
    },
    cites: ['4.p2'],
    reading: 'at-discharge',
  },
  {
    name: 'sign-at-discharge',
    title: text('Меңгерушінің қолы', 'Подпись заведующего', 'The head signs'),
    action: text(
      'Үзіндіге қол қояды; ол адамға беріліп, жүйеге енгізіледі.',
      'Подписывает выписку; её выдают и вносят в систему.',
      'Signs the extract; it is given and goes into the system.',
    ),
    actor: 'head-of-department',
    channels: COUNTER,
    wait: THE_DAY_OF_DISCHARGE,
    records: ['information-system'],
    outcomes: {
      signed: { label: SIGNED, next: { result: 'discharge-extract' }, cites: ['4.p2', '4.p3'] },
    },
    cites: ['4.p2', '4.p3'],
  },
  {
    name: 'take-documents',
    title: text('Құжаттарды қабылдау', 'Приём документов', 'Take the documents'),
    action: text(
      'Құжаттарды қабылдап, толықтығын қарайды.',
      'Принимает документы и смотрит, полны ли они.',
      'Takes the documents and sees that they are complete.',
    ),
    actor: 'responsible-specialist',
    channels: COUNTER,
    wait: THE_SAME_DAY,
    outcomes: {
      taken: {
        label: text('Қабылданды', 'Приняты', 'Taken'),
        next: { step: 'confirm-stay' },
        cites: ['14'],
      },
      'not-taken': {
        label: text('Қабылданбады', 'Не приняты', 'Not taken'),
        next: { refusal: 'documents-incomplete' },
        cites: ['10'],
      },
    },
    cites: ['14'],
    reading: 'who-acts-at-the-counter',
  },
  {
    name: 'confirm-stay',
    title: text('Емделгенін нақтылау', 'Уточнение факта лечения', 'Make sure of the stay'),
    action: text(
      'Жүйелерден емделгенін нақтылап, үзіндіні алады.',
      'Уточняет в системах факт госпитализации и получает выписку.',
      'Makes sure of the stay in the systems and takes the extract.',
    ),
    actor: 'statistics-worker',
    channels: COUNTER,
    wait: THE_SAME_DAY,
    looksAt: ['hospital-stays'],
    asks: FILLED_IN,
    outcomes: {
      confirmed: {
        label: text('Расталды', 'Подтверждено', 'Confirmed'),
        next: { step: 'sign-by-doctor' },
        cites: ['14.p3'],
      },
      'not-confirmed': {
        label: text('Расталмады', 'Не подтверждено', 'Not confirmed'),
        next: { refusal: 'stay-not-confirmed' },
        cites: ['14.p3', '14.p4'],
        reading: 'stay-not-confirmed',
      },
    },
    cites: ['14.p2', '14.p3'],
    reading: 'who-acts-at-the-counter',
  },
  {
    name: 'sign-by-doctor',
    title: text('Дәрігердің қолы', 'Подпись врача', 'The doctor signs'),
    action: text(
      'Үзіндіні келісіп, қол қояды.',
      'Согласует и подписывает выписку.',
      'Agrees the extract and signs it.',
    ),
    actor: 'attending-doctor',
    channels: COUNTER,
    wait: THE_SAME_DAY,
    outcomes: { signed: { label: SIGNED, next: { step: 'sign-by-head' }, cites: ['14.p3'] } },
    cites: ['14.p3'],
  },
  {
    name: 'sign-by-head',
    title: text('Меңгерушінің қолы', 'Подпись заведующего', 'The head signs'),
    action: text(
      'Үзіндіні келісіп, қол қояды; ол адамға беріледі.',
      'Согласует и подписывает; выписку выдают.',
      'Agrees it and signs; the extract is given.',
    ),
    actor: 'head-of-department',
    channels: COUNTER,
    wait: THE_SAME_DAY,
    outcomes: { signed: { label: SIGNED, next: { result: 'extract' }, cites: ['14.p3'] } },
    cites: ['14.p3'],
    reading: 'head-signs-too',
  },
  takeRequest<C>({
    notification: ['6', '6.p2'],
    consent: ['list.9.2'],
    limit: THE_SAME_DAY,
    next: 'verify',
  }),
  {
    name: 'verify',
    title: text('Тексеру және қол қою', 'Проверка и подпись', 'Check and sign'),
    action: text(
      'Толықтығын және емделгенін тексеріп, қол қойылған үзіндіні жібереді.',
      'Проверяет полноту и факт госпитализации, отправляет подписанную выписку.',
      'Checks completeness and the stay, and sends a signed extract.',
    ),
    actor: 'responsible-specialist',
    channels: PORTAL,
    wait: THE_SAME_DAY,
    asks: FILLED_IN,
    outcomes: {
      confirmed: {
        label: text('Расталды', 'Подтверждено', 'Confirmed'),
        next: { result: 'electronic-extract' },
        cites: ['17'],
      },
      'not-confirmed': {
        label: text('Расталмады', 'Не подтверждено', 'Not confirmed'),
        next: { refusal: 'stay-not-confirmed-online' },
        cites: ['16.p3', '17.p2'],
        reading: 'stay-not-confirmed',
      },
    },
    cites: ['15', '16', '16.p2', '16.p3', '17'],
    reading: 'one-specialist',
  },
];
