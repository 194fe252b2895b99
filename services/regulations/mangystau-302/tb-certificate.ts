import { PORTAL } from '../common/channels';
import * as counter from '../common/counter-readings';
import { PAGES, QUESTIONS } from '../common/fields';
import { LINES } from '../common/lines';
import { encoded } from '../language/clauses';
import { defineRegulation } from '../language/define';
import type { Reading } from '../language/regulation';
import { text } from '../language/text';
import { mangystau302 } from './act';
import {
  ANSWER_30,
  BY_THE_SYSTEM,
  PORTAL_ONLY,
  PORTAL_ONLY_CLAUSES,
  PORTAL_ONLY_READINGS,
} from './shared-portal-only';
import { STATUS_NOTICE, takeRequest } from './shared-seven';
import { SEVEN_CHAPTERS } from './shared-seven-clauses';

const CLAUSES = {
  ...PORTAL_ONLY_CLAUSES,
  '1': encoded(
    'Қызметті денсаулық сақтау ұйымдары көрсетеді.',
    'Услугу оказывают организации здравоохранения.',
    'Health care organisations give the service.',
  ),
  '3': encoded(
    'Нәтижесі — диспансерлік есепте тұратыны не тұрмайтыны туралы анықтама, электрондық құжат.',
    'Результат — справка о том, состоит или не состоит человек на диспансерном учёте, электронный документ.',
    'The result is a certificate that the person is or is not on the dispensary register, an electronic document.',
  ),
} as const;

const READINGS = {
  ...PORTAL_ONLY_READINGS,
  'which-register': {
    kind: 'silence',
    question: text(
      'Диспансерлік есеп қай тіркелімнен тексеріледі?',
      'По какому регистру проверяют диспансерный учёт?',
      'By which register is dispensary registration checked?',
    ),
    clauses: ['3', '7.4'],
    reading: text(
      'Туберкулезбен ауыратындар тіркелімінен.',
      'По регистру больных туберкулёзом.',
      'By the register of TB patients.',
    ),
    why: text(
      'Мәтін тіркелімді атамайды, бірақ анықтама туберкулезге қарсы ұйымның есебі туралы.',
      'Регистр в тексте не назван, но справка — об учёте противотуберкулёзной организации.',
      'The text names no register, but the certificate is about the TB organisation’s records.',
    ),
  },
  'list-of-documents': {
    kind: 'silence',
    question: text(
      '«Қажетті құжаттардың тізбесімен» — қандай құжаттар?',
      '«С перечнем необходимых документов» — каких?',
      '“With the list of documents needed”: which?',
    ),
    clauses: ['1.p2', '7.2'],
    reading: text(
      'Электрондық сұраудың өзі ғана.',
      'Только сам электронный запрос.',
      'The electronic request alone.',
    ),
    why: text(
      'Тізбенің өзі бұл мәтінде жоқ; жазылмаған құжат талап етілмейді.',
      'Самого перечня в тексте нет; ненаписанный документ не требуют.',
      'The list itself is not in the text, and an unwritten document is not demanded.',
    ),
  },
  privacy: { ...counter.SENSITIVE_DATA, clauses: ['3'] },
} as const satisfies Record<string, Reading<keyof typeof CLAUSES>>;

export const mangystauTbCertificate = defineRegulation(mangystau302, {
  ...PORTAL_ONLY,
  annex: 5,
  service: 'tb-certificate',
  title: text(
    'Туберкулезге қарсы ұйымның анықтамасы',
    'Справка противотуберкулёзной организации',
    'A certificate of the TB organisation',
  ),
  summary: text(
    'Туберкулез бойынша есепте тұрмайтыныңыз (немесе тұратыныңыз) туралы анықтама кабинетіңізге келеді.',
    'Справка, состоите ли вы на учёте по туберкулёзу, придёт в кабинет.',
    'A certificate whether you are on the TB register comes to your cabinet.',
  ),
  providers: [
    {
      kind: 'health-care-organisation',
      name: text(
        'Маңғыстау облысының денсаулық сақтау ұйымдары',
        'Организации здравоохранения Мангистауской области',
        'Health care organisations of Mangystau region',
      ),
      cites: ['1'],
    },
  ],
  limits: [{ ...ANSWER_30, until: { step: 'ask-register' } }],
  attachment: { rule: 'not-asked', reading: 'attachment-not-asked' },
  pages: [PAGES.phone],
  fields: [{ ...QUESTIONS.phone, channels: PORTAL, cites: ['7.2'], reading: 'request-fields' }],
  steps: [
    takeRequest('ask-register', ANSWER_30.limit),
    {
      ...BY_THE_SYSTEM,
      name: 'ask-register',
      title: text('Тіркелімнен сұрау', 'Запрос в регистр', 'Ask the register'),
      action: text(
        'Тіркелімнен сұрап, анықтаманы кабинетке жібереді.',
        'Спрашивает регистр и отправляет справку в кабинет.',
        'Asks the register and sends the certificate to the cabinet.',
      ),
      automatic: {
        when: { register: 'tb-register', says: 'no' },
        outcome: 'not-on-register',
        cites: ['2', '7.4'],
        reading: 'which-register',
      },
      alsoAutomatic: [
        {
          when: { register: 'tb-register', says: 'yes' },
          outcome: 'on-register',
          cites: ['2', '7.4'],
          reading: 'which-register',
        },
      ],
      outcomes: {
        'not-on-register': {
          label: text('Есепте тұрмайды', 'На учёте не состоит', 'Not on the register'),
          next: { result: 'certificate' },
          cites: ['3', '7.7'],
        },
        'on-register': {
          label: text('Есепте тұрады', 'Состоит на учёте', 'On the register'),
          next: { result: 'certificate' },
          cites: ['3', '7.7'],
        },
      },
    },
  ],
  results: [
    STATUS_NOTICE,
    {
      name: 'certificate',
      title: text(
        'Диспансерлік есеп туралы анықтама',
        'Справка о диспансерном учёте',
        'Certificate of dispensary registration',
      ),
      form: 'electronic-document',
      channels: PORTAL,
      fields: [
        LINES.number,
        LINES.clinic,
        LINES.recipient,
        LINES['birth-date'],
        {
          name: 'finding',
          label: text('Диспансерлік есепте', 'На диспансерном учёте', 'On the dispensary register'),
          from: 'steps.ask-register.outcome',
        },
        {
          name: 'source',
          label: text('Дерек көзі', 'Источник данных', 'Source of the data'),
          from: 'registers.tb-register',
        },
        {
          name: 'given',
          label: text('Берілген күні', 'Дата выдачи', 'Given on'),
          from: 'steps.ask-register.at',
        },
      ],
      signatories: [{ by: 'clinic', eds: true }],
      handedTo: 'applicant',
      cites: ['3', '3.p2', '7.6'],
    },
  ],
  privacy: { sensitive: true, reading: 'privacy' },
  readings: READINGS,
  clauses: CLAUSES,
  chapters: SEVEN_CHAPTERS,
});
