/** The application, the question to the register, the answer: the three actions of the table that the clinic itself does. */
import { asPrinted } from '@/services/working-time/limit';
import { ALL } from '../common/channels';
import type { Channel } from '../language/names';
import type { Step, StepClock, StepWait } from '../language/step';
import { text } from '../language/text';
import type { ATTACHMENT_CLAUSES } from './phc-attachment-clauses';

type C = keyof typeof ATTACHMENT_CLAUSES;

const onEach = (clock: StepClock<C>, from: 'acceptance' | 'step' = 'step'): StepWait<C> => ({
  kind: 'limit',
  from,
  byChannel: { 'in-person': clock, phone: clock, portal: clock } satisfies Partial<
    Record<Channel, StepClock<C>>
  >,
});

const tenMinutes = (clause: 'annex-1.action-2' | 'annex-1.action-3') =>
  onEach({
    limit: asPrinted(10, 'minutes'),
    clock: 'working-hours',
    cites: [clause],
    reading: 'overall-limit-governs',
  });

export const ATTACHMENT_STEPS: readonly Step<C>[] = [
  {
    name: 'take-application',
    title: text('Өтінішті қабылдау', 'Приём заявления', 'Take the application'),
    action: text(
      'Өтініш пен жеке құжатты қабылдайды.',
      'Принимает заявление и документ.',
      'Takes the application and the identity document.',
    ),
    actor: 'registry-specialist',
    channels: ALL,
    wait: tenMinutes('annex-1.action-2'),
    automatic: {
      when: { channel: 'portal' },
      outcome: 'taken',
      cites: ['6.2'],
      reading: 'who-obtains-data',
    },
    records: ['applications'],
    outcomes: {
      taken: {
        label: text('Қабылданды', 'Принято', 'Taken'),
        next: { step: 'request-attachment' },
        cites: ['5', 'annex-1.action-2'],
      },
    },
    cites: ['5', '6.1', 'annex-1.action-2'],
  },
  {
    name: 'request-attachment',
    title: text('Тіркелімге сұрау беру', 'Запрос в регистр', 'Ask the register'),
    action: text(
      'ЖСН бойынша тіркелім порталына бекіту сұрауын береді.',
      'По ИИН подаёт в портал регистра запрос на прикрепление.',
      'Asks the register’s portal, by the IIN, for the attachment.',
    ),
    actor: 'responsible-specialist',
    channels: ALL,
    wait: tenMinutes('annex-1.action-3'),
    outcomes: {
      asked: {
        label: text('Сұралды', 'Запрошено', 'Asked'),
        next: { step: 'answer' },
        cites: ['annex-1.action-3'],
      },
    },
    cites: ['annex-1.action-3'],
  },
  {
    name: 'answer',
    title: text('Жауап беру', 'Ответ', 'Answer'),
    action: text(
      'Талон береді не себебін жазып бас тартады.',
      'Выдаёт талон или отказывает с причиной.',
      'Gives the ticket, or refuses with the reason.',
    ),
    actor: 'responsible-specialist',
    channels: ALL,
    wait: onEach(
      {
        limit: asPrinted(3, 'calendar-days'),
        clock: 'continuous',
        cites: ['annex-1.action-5'],
        reading: 'three-terms',
      },
      'acceptance',
    ),
    outcomes: {
      attached: {
        label: text('Бекітілді', 'Прикреплён', 'Attached'),
        next: { result: 'attachment-ticket' },
        enters: 'attached-population',
        when: { not: { channel: 'portal' } },
        cites: ['annex-1.action-5'],
      },
      'attached-online': {
        label: text('Бекітілді', 'Прикреплён', 'Attached'),
        next: { result: 'electronic-ticket' },
        enters: 'attached-population',
        when: { channel: 'portal' },
        cites: ['7.p2', 'annex-1.action-5'],
      },
      refused: {
        label: text('Бас тартылды', 'Отказано', 'Refused'),
        next: { refusal: 'attachment-refused' },
        cites: ['annex-1.action-5'],
        reading: 'no-grounds',
      },
    },
    cites: ['annex-1.action-5'],
  },
];
