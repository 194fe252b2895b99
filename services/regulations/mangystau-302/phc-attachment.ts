import { PORTAL } from '../common/channels';
import { PAGES, QUESTIONS } from '../common/fields';
import { LINES } from '../common/lines';
import * as common from '../common/readings';
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
    'Қызметті алғашқы көмек ұйымдары (емханалар) көрсетеді.',
    'Услугу оказывают организации первичной помощи (поликлиники).',
    'Primary care organisations (polyclinics) give the service.',
  ),
  '3': encoded(
    'Нәтижесі — бекітілгені туралы хабарлама (талон), стандарт қосымшасына сай электрондық құжат.',
    'Результат — уведомление о прикреплении (талон), электронный документ по приложению к стандарту.',
    'The result is a notification of attachment (ticket), an electronic document under the standard’s appendix.',
  ),
} as const;

const { 'attachment-not-asked': _, ...SHARED } = PORTAL_ONLY_READINGS;

const READINGS = {
  ...SHARED,
  'attachment-is-the-aim': {
    kind: 'silence',
    question: text(
      'Адам бұл емханаға бекітіліп қойған болса ше?',
      'А если человек уже прикреплён к этой поликлинике?',
      'What if the person is attached to this clinic already?',
    ),
    clauses: ['3', '7.4'],
    reading: text(
      'Портал қазіргі бекітілуді растайтын талон береді. Басқа емханаға бекітілген болса, осыған ауысады.',
      'Портал выдаст талон о действующем прикреплении. Если прикрепление было в другой поликлинике, оно сменится на эту.',
      'The portal gives a ticket of the present attachment. Where the person was attached elsewhere, it changes to this clinic.',
    ),
    why: text(
      'Мәтінде бас тарту негізі жоқ, ал адамға керегі — бекітілгенін растайтын құжат.',
      'Основания для отказа в тексте нет, а человеку нужен документ о прикреплении.',
      'The text has no ground for refusal, and what the person needs is a document of attachment.',
    ),
  },
  privacy: { ...common.ORDINARY_DATA, clauses: [] },
} as const satisfies Record<string, Reading<keyof typeof CLAUSES>>;

export const mangystauPhcAttachment = defineRegulation(mangystau302, {
  ...PORTAL_ONLY,
  annex: 3,
  service: 'phc-attachment',
  title: text('Емханаға бекітілу', 'Прикрепление к поликлинике', 'Attachment to a polyclinic'),
  summary: text(
    'Порталда емхананы таңдайсыз, бекітілгеніңіз туралы талон кабинетіңізге келеді.',
    'Выберите поликлинику на портале, и талон о прикреплении придёт в кабинет.',
    'Choose a polyclinic on the portal, and the ticket of attachment comes to your cabinet.',
  ),
  providers: [
    {
      kind: 'phc',
      name: text(
        'Маңғыстау облысының емханалары',
        'Поликлиники Мангистауской области',
        'Polyclinics of Mangystau region',
      ),
      cites: ['1'],
    },
  ],
  limits: [{ ...ANSWER_30, until: { step: 'attach' } }],
  attachment: { rule: 'not-asked', reading: 'attachment-is-the-aim' },
  pages: [PAGES['own-address'], PAGES.phone],
  fields: [
    {
      ...QUESTIONS.address,
      channels: PORTAL,
      page: 'own-address',
      cites: ['7.2'],
      reading: 'request-fields',
    },
    { ...QUESTIONS.phone, channels: PORTAL, cites: ['7.2'], reading: 'request-fields' },
  ],
  steps: [
    takeRequest('attach', ANSWER_30.limit),
    {
      ...BY_THE_SYSTEM,
      name: 'attach',
      title: text('Бекіту', 'Прикрепление', 'Attach'),
      action: text(
        'Өтінішті тексеріп, адамды емханаға бекітеді.',
        'Проверяет запрос и прикрепляет человека к поликлинике.',
        'Checks the request and attaches the person to the clinic.',
      ),
      automatic: {
        when: { register: 'attached-population', says: 'no' },
        outcome: 'attached',
        cites: ['2', '7.4'],
      },
      alsoAutomatic: [
        {
          when: { register: 'attached-population', says: 'yes' },
          outcome: 'attached-already',
          cites: ['2', '7.4'],
          reading: 'attachment-is-the-aim',
        },
      ],
      outcomes: {
        attached: {
          label: text('Бекітілді', 'Прикреплён', 'Attached'),
          next: { result: 'attachment-ticket' },
          enters: 'attached-population',
          cites: ['7.6', '7.7'],
        },
        'attached-already': {
          label: text('Бұрыннан бекітілген', 'Уже прикреплён', 'Attached already'),
          next: { result: 'attachment-ticket' },
          cites: ['7.6', '7.7'],
          reading: 'attachment-is-the-aim',
        },
      },
    },
  ],
  results: [
    STATUS_NOTICE,
    {
      name: 'attachment-ticket',
      title: text(
        'Тіркелгені туралы хабарлама (талон)',
        'Уведомление о прикреплении (талон)',
        'Notification of attachment (ticket)',
      ),
      form: 'electronic-document',
      channels: PORTAL,
      fields: [
        LINES.number,
        LINES.recipient,
        LINES['birth-date'],
        LINES.clinic,
        LINES['clinic-address'],
        {
          name: 'attached',
          label: text('Бекітілген күні', 'Дата прикрепления', 'Attached on'),
          from: 'steps.attach.at',
        },
        {
          name: 'source',
          label: text('Дерек көзі', 'Источник данных', 'Source of the data'),
          from: 'registers.attached-population',
        },
      ],
      signatories: [{ by: 'clinic', eds: true }],
      handedTo: 'applicant',
      cites: ['3', '3.p2', '7.6'],
    },
  ],
  privacy: { sensitive: false, reading: 'privacy' },
  readings: READINGS,
  clauses: CLAUSES,
  chapters: SEVEN_CHAPTERS,
});
