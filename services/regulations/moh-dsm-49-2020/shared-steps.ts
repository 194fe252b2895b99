/** The portal takes the request, waits for a consent where one is needed, and asks the register. */
import { asPrinted } from '@/services/working-time/limit';
import { PORTAL } from '../common/channels';
import type { Register } from '../language/names';
import type { Step } from '../language/step';
import { text } from '../language/text';
import type { InformationClause } from './clauses';

type C = InformationClause;

export const informationSteps = (register: Register): readonly Step<C>[] => [
  {
    name: 'take-request',
    title: text('Сұрауды қабылдау', 'Приём запроса', 'Take the request'),
    action: text(
      'Сұрауды қабылдап, кабинетке нәтиженің күні мен уақыты бар хабар жібереді.',
      'Принимает запрос и отправляет в кабинет отчёт с днём и временем результата.',
      'Takes the request and sends a report with the day and time of the result to the cabinet.',
    ),
    actor: 'portal',
    channels: PORTAL,
    wait: {
      kind: 'limit',
      from: 'step',
      byChannel: {
        portal: { limit: asPrinted(30, 'minutes'), clock: 'continuous', cites: ['list.4'] },
      },
    },
    automatic: { when: { channel: 'portal' }, outcome: 'taken', cites: ['3', 'list.5'] },
    outcomes: {
      taken: {
        label: text('Қабылданды', 'Принят', 'Taken'),
        gives: 'report-of-acceptance',
        next: { step: 'consent' },
        cites: ['3'],
      },
    },
    cites: ['3'],
  },
  {
    name: 'consent',
    title: text('Келісім', 'Согласие', 'Consent'),
    action: text(
      'Өзі туралы мәлімет берілуіне келіседі немесе келіспейді.',
      'Соглашается или не соглашается на выдачу сведений о себе.',
      'Agrees, or does not, that information about them is given.',
    ),
    actor: 'subject',
    channels: PORTAL,
    when: {
      condition: { applicant: 'third-person-with-consent' },
      otherwise: { step: 'ask-register' },
    },
    wait: {
      kind: 'limit',
      from: 'step',
      byChannel: {
        portal: { limit: asPrinted(10, 'calendar-days'), clock: 'continuous', reading: 'consent-term' },
      },
    },
    consent: {
      ways: ['cabinet', 'one-time-code', 'sms'],
      cites: ['4', 'list.11.p2'],
      reading: 'consent-ways',
    },
    overdue: { outcome: 'expired', reading: 'consent-term' },
    outcomes: {
      consented: {
        label: text('Келісті', 'Согласие дано', 'Agreed'),
        next: { step: 'ask-register' },
        cites: ['4', 'list.11.p2'],
      },
      declined: {
        label: text('Келіспеді', 'Согласие не дано', 'Did not agree'),
        next: { refusal: 'no-consent' },
        cites: ['list.10'],
      },
      expired: {
        label: text('Жауап берген жоқ', 'Ответа не было', 'Did not answer'),
        next: { refusal: 'no-consent' },
        cites: ['list.10'],
        reading: 'consent-term',
      },
    },
    cites: ['4', 'list.11.p2'],
  },
  {
    name: 'ask-register',
    title: text('Тіркелімнен сұрау', 'Запрос в регистр', 'Ask the register'),
    action: text(
      'Тіркелімнен сұрап, мәліметті кабинетке шығарады.',
      'Спрашивает регистр и открывает сведения в кабинете.',
      'Asks the register and opens the information in the cabinet.',
    ),
    actor: 'portal',
    channels: PORTAL,
    wait: {
      kind: 'limit',
      from: 'step',
      byChannel: {
        portal: {
          limit: asPrinted(30, 'minutes'),
          clock: 'continuous',
          cites: ['list.4'],
          reading: 'register-silent',
        },
      },
    },
    automatic: {
      when: { register, says: 'yes' },
      outcome: 'under-observation',
      cites: ['list.5', 'list.6'],
    },
    byHand: { by: ['responsible-specialist'], cites: ['2', 'list.1'], reading: 'register-silent' },
    alsoAutomatic: [
      { when: { register, says: 'no' }, outcome: 'not-under-observation', cites: ['list.5', 'list.6'] },
    ],
    outcomes: {
      'under-observation': {
        label: text('Тұрады', 'Состоит', 'Under observation'),
        next: { result: 'information' },
        cites: ['list.6', 'form.field-5'],
      },
      'not-under-observation': {
        label: text('Тұрмайды', 'Не состоит', 'Not under observation'),
        next: { result: 'information' },
        cites: ['list.6', 'form.field-5'],
      },
    },
    cites: ['list.5', 'list.6'],
  },
];
