/** All that the three Rules say alike. Each definition adds its own name, register and words. */
import { asPrinted } from '@/services/working-time/limit';
import { PORTAL } from '../common/channels';
import { complaintLadder } from '../common/complaints';
import { PAGES, QUESTIONS } from '../common/fields';
import { FORM_IN_TWO_COLUMNS } from '../common/layouts';
import { LINES } from '../common/lines';
import type { Register } from '../language/names';
import type { Regulation } from '../language/regulation';
import { type Text, text } from '../language/text';
import type { InformationClause } from './clauses';
import { informationSteps } from './shared-steps';

type C = InformationClause;
type Parts = Omit<
  Regulation<C>,
  'id' | 'act' | 'annex' | 'service' | 'title' | 'summary' | 'clauses' | 'readings'
>;

const ONLY_THE_PORTAL = text(
  'Бұл мәлімет портал арқылы ғана беріледі.',
  'Эти сведения дают только через портал.',
  'This information is given through the portal only.',
);

const CLOSED = {
  open: false,
  why: ONLY_THE_PORTAL,
  cites: ['2', 'list.3'],
  reading: 'portal-only',
} as const;

const OF_ANOTHER = { applicant: 'third-person-with-consent' } as const;

const SUBJECT_PAGE = {
  name: 'subject',
  title: text('Кім туралы сұрайсыз?', 'О ком вы спрашиваете?', 'About whom are you asking?'),
} as const;

const subjectField = {
  required: true,
  channels: PORTAL,
  when: OF_ANOTHER,
  page: 'subject',
  cites: ['4'],
} as const;

/** By these the person is found and asked; whether the portal knows them is told to nobody. */
const SUBJECT_FIELDS = [
  {
    ...subjectField,
    name: 'subject-iin',
    kind: 'iin',
    tells: 'iin',
    label: text('Ол адамның ЖСН-ы', 'ИИН этого человека', 'That person’s IIN'),
  },
  {
    ...subjectField,
    name: 'subject-surname',
    kind: 'text',
    tells: 'surname',
    maxLength: 100,
    label: text('Тегі', 'Фамилия', 'Surname'),
  },
  {
    ...subjectField,
    name: 'subject-given-name',
    kind: 'text',
    tells: 'given-name',
    maxLength: 100,
    label: text('Аты', 'Имя', 'Given name'),
    help: text(
      'Құжаттағыдай жазыңыз: деректер сәйкес келсе ғана одан келісім сұралады.',
      'Как в документе: согласие спросят, только если данные совпадут.',
      'As in the document: consent is asked for only if the data agree.',
    ),
  },
] as const;

export const informationFacts = ({
  register,
  resultTitle,
}: {
  register: Register;
  resultTitle: Text;
}): Parts => ({
  providers: [
    {
      kind: 'health-care-organisation',
      name: text('Денсаулық сақтау ұйымдары', 'Организации здравоохранения', 'Health care organisations'),
      cites: ['2', 'list.1'],
    },
  ],
  form: { kind: 'electronic', automation: 'full', cites: ['list.5'], reading: 'report-of-acceptance' },
  applicants: [
    { who: 'self', channels: PORTAL, cites: ['2', '4', 'list.2'] },
    {
      who: 'third-person-with-consent',
      channels: PORTAL,
      cites: ['4', 'list.11.p2'],
      reading: 'consent-ways',
    },
    { who: 'parent-or-guardian', channels: PORTAL, recipientAge: { below: 18 }, reading: 'children' },
  ],
  channels: {
    portal: { open: true, cites: ['2', 'list.3'] },
    'in-person': CLOSED,
    phone: CLOSED,
    'state-corporation': CLOSED,
  },
  fees: [{ for: 'everyone', free: true, cites: ['list.7'] }],
  hours: { stated: false, reading: 'portal-hours-only' },
  portalHours: { roundTheClock: true, exceptMaintenance: true, cites: ['list.8'] },
  cutOffs: [],
  acceptance: [
    { channels: PORTAL, outsideHours: 'at-once', cites: ['list.8'], reading: 'portal-hours-only' },
  ],
  limits: [
    {
      name: 'answer',
      title: text('Мәлімет беру', 'Выдача сведений', 'Giving the information'),
      channels: PORTAL,
      limit: asPrinted(30, 'minutes'),
      from: { step: 'ask-register' },
      until: { step: 'ask-register' },
      clock: 'continuous',
      cites: ['list.4'],
      reading: 'consent-stops-the-clock',
    },
  ],
  documents: [
    {
      name: 'electronic-request',
      title: text('Электрондық сұрау', 'Электронный запрос', 'An electronic request'),
      channels: PORTAL,
      source: 'applicant',
      cites: ['list.9'],
    },
    {
      name: 'identity-data',
      title: text('Жеке құжат деректері', 'Данные удостоверения личности', 'Identity data'),
      channels: PORTAL,
      source: 'register',
      cites: ['3'],
      reading: 'identity-data',
    },
    {
      name: 'digital-documents',
      title: text('Цифрлық құжаттар', 'Цифровые документы', 'Digital documents'),
      channels: PORTAL,
      source: 'digital-documents',
      consent: ['one-time-code', 'sms'],
      cites: ['4.p2'],
      reading: 'identity-data',
    },
    {
      name: 'consent',
      title: text(
        'Ол туралы сұралған адамның келісімі',
        'Согласие того, о ком запрос',
        'Consent of the person asked about',
      ),
      channels: PORTAL,
      when: { applicant: 'third-person-with-consent' },
      source: 'applicant',
      consent: ['cabinet', 'one-time-code', 'sms'],
      cites: ['4', 'list.11.p2'],
    },
  ],
  attachment: { rule: 'not-asked', reading: 'attachment-not-asked' },
  pages: [SUBJECT_PAGE, PAGES['own-address'], PAGES.purpose],
  fields: [
    ...SUBJECT_FIELDS,
    {
      ...QUESTIONS.address,
      channels: PORTAL,
      // Of somebody else the clinic knows the address; the one who asks need not.
      when: { not: OF_ANOTHER },
      page: 'own-address',
      cites: ['form.field-4'],
    },
    {
      name: 'purpose',
      tells: 'purpose',
      kind: 'long-text',
      label: text('Мәлімет не үшін керек?', 'Для чего нужны сведения?', 'What is the information for?'),
      help: text(
        'Бұл мәтін келісім сұралған адамға көрсетіледі.',
        'Этот текст увидит тот, у кого просят согласия.',
        'The person asked for consent will see this text.',
      ),
      required: true,
      maxLength: 300,
      channels: PORTAL,
      when: { applicant: 'third-person-with-consent' },
      page: 'purpose',
      reading: 'purpose-shown',
    },
  ],
  routes: { portal: { step: 'take-request' } },
  steps: informationSteps(register),
  portal: {
    processes: [],
    conditions: [],
    applicantSignature: {
      required: false,
      why: text(
        'Бұл сұрауға қолтаңба талап етілмейді.',
        'Подпись для этого запроса не требуется.',
        'No signature is asked for this request.',
      ),
      reading: 'no-signature',
    },
  },
  results: [
    {
      name: 'report-of-acceptance',
      title: text('Қабылданғаны туралы хабар', 'Отчёт о приёме', 'Report of acceptance'),
      form: 'cabinet-status',
      channels: PORTAL,
      fields: [LINES.number, LINES.filed],
      handedTo: 'applicant',
      cites: ['3'],
      reading: 'report-of-acceptance',
    },
    {
      name: 'information',
      title: resultTitle,
      form: 'view-mode',
      layout: FORM_IN_TWO_COLUMNS,
      channels: PORTAL,
      fields: [
        {
          name: 'issued',
          label: text('Берілген күні', 'Дата выдачи', 'Date of issue'),
          from: 'steps.ask-register.at',
        },
        LINES.recipient,
        LINES['birth-date'],
        LINES.address,
        {
          name: 'observation',
          label: text('Динамикалық бақылауда', 'На динамическом наблюдении', 'Under observation'),
          from: 'steps.ask-register.outcome',
        },
        {
          name: 'source',
          label: text(
            'Дерек берген ақпараттық жүйе',
            'Данные предоставлены системой',
            'Data given by the system',
          ),
          from: `registers.${register}`,
        },
      ],
      validity: {
        limit: asPrinted(10, 'calendar-days'),
        cites: ['list.11.p5'],
        reading: 'validity-begins',
      },
      handedTo: 'applicant',
      cites: [
        'list.6',
        'form.field-1',
        'form.field-2',
        'form.field-3',
        'form.field-4',
        'form.field-5',
        'form.field-6',
      ],
      reading: 'view-mode',
    },
  ],
  refusals: [
    {
      name: 'no-consent',
      kind: 'service-refused',
      ground: text(
        'Ол туралы сұралған адам келісім бермеді.',
        'Тот, о ком запрос, не дал согласия.',
        'The person asked about did not agree.',
      ),
      channels: PORTAL,
      by: 'subject',
      reasoned: false,
      cites: ['list.10'],
    },
  ],
  withdrawal: { allowed: true, reading: 'withdrawal' },
  journals: [],
  privacy: { sensitive: true, reading: 'sensitive' },
  complaints: complaintLadder<C>(
    {
      head: ['8', '8.p2'],
      qualityBody: ['9', '10'],
      superiorBody: ['10'],
      court: ['12'],
      forwarding: ['10.p2', '11', '11.p2'],
    },
    'within-three-days',
  ),
  chapters: [
    { heading: 'chapter-1', before: '1' },
    { heading: 'chapter-2', before: '3' },
    { heading: 'chapter-3', before: '8' },
  ],
});
