/** What the three Rules say alike, each under its own clauses. */

import { atMost } from '@/services/working-time/limit';
import { COUNTER, PORTAL } from '../common/channels';
import { QUESTIONS } from '../common/fields';
import { NO_FORM } from '../common/layouts';
import { LINES } from '../common/lines';
import type { StaffActor } from '../language/actors';
import type { Cites } from '../language/cites';
import type { Condition } from '../language/conditions';
import type { RefusalGround, Result } from '../language/ending';
import type { Field } from '../language/form';
import type { Channel } from '../language/names';
import type { DocumentNeeded } from '../language/regulation';
import type { Step } from '../language/step';
import { text } from '../language/text';

export const BOTH = ['in-person', 'portal'] as const satisfies readonly Channel[];

export const CONSENT_PAGE = {
  name: 'consent',
  title: text(
    'Деректеріңізді қарауға келісесіз бе?',
    'Вы согласны на доступ к вашим данным?',
    'Do you agree that your data are looked at?',
  ),
} as const;

export const WORK_PAGE = {
  name: 'work',
  title: text(
    'Қайда жұмыс істейсіз не оқисыз?',
    'Где вы работаете или учитесь?',
    'Where do you work or study?',
  ),
} as const;

export const consentField = <C extends string>(cites: Cites<C>): Field<C> => ({
  name: 'consent',
  kind: 'yes-no',
  label: text(
    'Дербес медициналық деректеріме қол жеткізуге келісемін',
    'Согласен на доступ к моим персональным медицинским данным',
    'I agree to access to my personal medical data',
  ),
  help: text(
    'Келісімсіз ұйым бұл қызметті көрсете алмайды.',
    'Без согласия организация не сможет оказать услугу.',
    'Without it the organisation cannot give the service.',
  ),
  required: true,
  channels: BOTH,
  consent: true,
  page: 'consent',
  cites,
  reading: 'consent-to-data',
});

const addressField = <C extends string>(cites: Cites<C>): Field<C> => ({
  ...QUESTIONS.address,
  help: text('Көше, үй, пәтер.', 'Улица, дом, квартира.', 'Street, house, flat.'),
  channels: BOTH,
  page: 'own-address',
  cites,
});

const workField = <C extends string>(cites: Cites<C>): Field<C> => ({
  name: 'work-or-study',
  kind: 'text',
  label: text('Жұмыс және (немесе) оқу орны', 'Место работы и (или) учёбы', 'Place of work and/or study'),
  required: false,
  maxLength: 200,
  channels: BOTH,
  page: 'work',
  cites,
});

/** What the person is asked: the consent, and the lines of the form that only the person knows. */
export const questions = <C extends string>(clauses: {
  consent: Cites<C>;
  /** Only where something is asked for. */
  consentWhen?: Condition;
  address: Cites<C>;
  work: Cites<C>;
}): readonly Field<C>[] => [
  {
    ...consentField(clauses.consent),
    ...(clauses.consentWhen ? { when: clauses.consentWhen } : {}),
  },
  addressField(clauses.address),
  workField(clauses.work),
];

/** The portal takes a request with consent, and refuses one without. */
export const takeRequest = <C extends string>(clauses: {
  notification: Cites<C>;
  consent: Cites<C>;
  limit: Step<C>['wait'];
  next: string;
}): Step<C> => ({
  name: 'take-request',
  title: text('Сұрауды қабылдау', 'Приём запроса', 'Take the request'),
  action: text(
    'Сұрауды қабылдап, нәтиже күні туралы хабар жібереді; келісім болмаса, бас тартады.',
    'Принимает запрос и сообщает день результата; без согласия отказывает.',
    'Takes the request and tells the day of the result; refuses it without consent.',
  ),
  actor: 'portal',
  channels: PORTAL,
  wait: clauses.limit,
  automatic: { when: { answer: 'consent', is: true }, outcome: 'taken', cites: clauses.notification },
  alsoAutomatic: [
    {
      when: { answer: 'consent', is: false },
      outcome: 'no-consent',
      cites: clauses.consent,
      reading: 'consent-to-data',
    },
  ],
  outcomes: {
    taken: {
      label: text('Қабылданды', 'Принят', 'Taken'),
      gives: 'notification',
      next: { step: clauses.next },
      cites: clauses.notification,
    },
    'no-consent': {
      label: text('Келісім жоқ', 'Нет согласия', 'No consent'),
      next: { refusal: 'no-consent-online' },
      cites: clauses.consent,
    },
  },
  cites: clauses.notification,
});

export const notification = <C extends string>(cites: Cites<C>): Result<C> => ({
  name: 'notification',
  title: text(
    'Нәтиже күні туралы хабар',
    'Уведомление о дне результата',
    'Notification of the day of the result',
  ),
  form: 'electronic-document',
  layout: NO_FORM,
  channels: PORTAL,
  fields: [LINES.number, LINES.filed],
  signatories: [{ by: 'clinic', eds: true }],
  handedTo: 'applicant',
  cites,
  reading: 'one-specialist',
});

/** The grounds of refusal: of the counter by whoever holds the case there, of the portal by the specialist. */
export const refusals = <C extends string>(clauses: {
  atTheCounter: StaffActor;
  incomplete: Cites<C>;
  unreliable: Cites<C>;
  noConsent: Cites<C>;
  online: Cites<C>;
}): readonly RefusalGround<C>[] => {
  const direct = { channels: COUNTER, by: clauses.atTheCounter, reasoned: true } as const;
  const online = { channels: PORTAL, by: 'responsible-specialist', reasoned: true, signed: true } as const;
  const unreliable = text(
    'Құжаттар немесе ондағы деректер дұрыс емес.',
    'Документы или данные в них недостоверны.',
    'The documents, or the data in them, are unreliable.',
  );
  const noConsent = text(
    'Дербес деректерге қол жеткізуге келісім жоқ.',
    'Нет согласия на доступ к персональным данным.',
    'There is no consent to access to personal data.',
  );
  return [
    {
      name: 'documents-incomplete',
      kind: 'not-accepted',
      ground: text('Құжаттар толық емес.', 'Документы неполны.', 'The documents are incomplete.'),
      ...direct,
      cites: clauses.incomplete,
    },
    {
      name: 'documents-expired',
      kind: 'not-accepted',
      ground: text('Құжаттың мерзімі өткен.', 'Документ просрочен.', 'A document has expired.'),
      ...direct,
      cites: clauses.incomplete,
    },
    {
      name: 'records-incomplete',
      kind: 'not-accepted',
      ground: text(
        'Жүйедегі жазбалар не зерттеулер толық емес немесе сәйкес емес.',
        'Записи или исследования в системе неполны или не совпадают.',
        'The records or studies in the system are incomplete or do not agree.',
      ),
      ...online,
      cites: clauses.incomplete,
      reading: 'refusal-to-accept',
    },
    {
      name: 'documents-unreliable',
      kind: 'service-refused',
      ground: unreliable,
      ...direct,
      cites: clauses.unreliable,
    },
    {
      name: 'data-unreliable',
      kind: 'service-refused',
      ground: unreliable,
      ...online,
      cites: [...clauses.unreliable, ...clauses.online],
    },
    { name: 'no-consent', kind: 'service-refused', ground: noConsent, ...direct, cites: clauses.noConsent },
    {
      name: 'no-consent-online',
      kind: 'service-refused',
      ground: noConsent,
      channels: PORTAL,
      by: 'portal',
      reasoned: true,
      signed: true,
      cites: clauses.noConsent,
      reading: 'consent-to-data',
    },
  ];
};

export const identityDocuments = <C extends string>(clauses: {
  counter: Cites<C>;
  portal: Cites<C>;
}): readonly DocumentNeeded<C>[] => [
  {
    name: 'identity-document',
    title: text(
      'Жеке куәлік немесе цифрлық құжат',
      'Удостоверение или цифровой документ',
      'Identity card or digital document',
    ),
    channels: COUNTER,
    source: 'applicant',
    cites: clauses.counter,
  },
  {
    name: 'identity-data',
    title: text('Жеке құжат деректері', 'Данные удостоверения', 'Identity data'),
    channels: PORTAL,
    source: 'digital-documents',
    consent: ['one-time-code', 'sms'],
    cites: clauses.portal,
  },
];

/** A field that somebody of the staff fills in, for the form. */
export const line = <C extends string>(
  name: string,
  kind: Field<C>['kind'],
  label: Field<C>['label'],
  cites: Cites<C>,
  {
    required = true,
    maxLength = 500,
    ...more
  }: { required?: boolean; maxLength?: number } & Pick<Field<C>, 'from' | 'days'> = {},
): Field<C> => ({
  name,
  kind,
  label,
  required,
  ...(kind === 'date' ? {} : { maxLength }),
  channels: BOTH,
  ...more,
  cites,
});

export const DOCTOR_CODE = text('Дәрігердің коды', 'Код врача', 'Doctor’s code');

export const withinThirtyMinutes = <C extends string>(
  cites: Cites<C>,
  reading?: string,
): Step<C>['wait'] => ({
  kind: 'limit',
  from: 'step',
  byChannel: {
    portal: {
      limit: atMost(30, 'minutes'),
      clock: 'working-hours',
      cites,
      ...(reading ? { reading } : {}),
    },
  },
});
