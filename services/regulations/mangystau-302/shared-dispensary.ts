/** All that annexes 6 and 7 say alike; each adds its own name, register and words. */
import { asPrinted, type Limit } from '@/services/working-time/limit';
import { CORPORATION, CORPORATION_AND_PORTAL, PORTAL } from '../common/channels';
import { PAGES, QUESTIONS } from '../common/fields';
import { LINES } from '../common/lines';
import type { Register } from '../language/names';
import type { Regulation } from '../language/regulation';
import { text } from '../language/text';
import type { DispensaryClause } from './shared-dispensary-clauses';
import { CLAUSE_7, IDENTITY_DATA, REQUEST, STATUS_NOTICE, takeRequest } from './shared-seven';

type C = DispensaryClause;
type Parts = Omit<
  Regulation<C>,
  'id' | 'act' | 'annex' | 'service' | 'title' | 'summary' | 'clauses' | 'readings' | 'chapters'
>;

const TEN = asPrinted(10, 'minutes');

const ONLY_TWO_WAYS = text(
  'Мемлекеттік корпорация мен портал арқылы ғана көрсетіледі.',
  'Оказывается только через Государственную корпорацию и портал.',
  'It is given through the State Corporation and the portal only.',
);

const closed = { open: false, why: ONLY_TWO_WAYS, cites: ['1.p2', '4', '5'] } as const;

const atTheCorporation = <const K extends C>(limit: Limit, cite: K) => ({
  kind: 'limit' as const,
  from: 'step' as const,
  byChannel: {
    'state-corporation': {
      limit,
      clock: 'working-hours' as const,
      cites: [cite] as const,
      reading: 'minutes-in-working-hours',
    },
  },
});

const asked = { channels: CORPORATION, reading: 'identity-fields' } as const;

export const dispensaryFacts = (register: Register): Parts => {
  const finding = {
    name: 'finding',
    label: text('Диспансерлік есепте', 'На диспансерном учёте', 'On the dispensary register'),
    from: 'steps.prepare-result.outcome',
  } as const;
  const source = {
    name: 'source',
    label: text('Дерек көзі', 'Источник данных', 'Source of the data'),
    from: `registers.${register}`,
  } as const;
  const given = {
    name: 'given',
    label: text('Берілген күні', 'Дата выдачи', 'Given on'),
    from: 'steps.prepare-result.at',
  } as const;
  const title = text(
    'Диспансерлік есеп туралы анықтама',
    'Справка о диспансерном учёте',
    'Certificate of dispensary registration',
  );
  const lines = [LINES.number, LINES.clinic, LINES.recipient, LINES['birth-date'], finding, source, given];
  return {
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
    form: { kind: 'electronic-and-or-paper', automation: 'partial', cites: ['2'] },
    applicants: [
      { who: 'self', channels: CORPORATION_AND_PORTAL, cites: ['6.1', '7.1'] },
      {
        who: 'parent-or-guardian',
        channels: CORPORATION_AND_PORTAL,
        recipientAge: { below: 18 },
        reading: 'children',
      },
    ],
    channels: {
      'state-corporation': { open: true, cites: ['1.1'] },
      portal: { open: true, cites: ['1.2'] },
      'in-person': closed,
      phone: closed,
    },
    fees: [{ for: 'everyone', free: true, reading: 'fee' }],
    hours: { stated: false, reading: 'hours-not-stated' },
    cutOffs: [],
    acceptance: [
      { channels: CORPORATION_AND_PORTAL, outsideHours: 'next-opening', reading: 'outside-hours' },
    ],
    limits: [
      {
        name: 'answer',
        title: text('Портал жауабы', 'Ответ портала', 'The portal’s answer'),
        channels: PORTAL,
        limit: TEN,
        from: 'acceptance',
        until: { step: 'prepare-result' },
        clock: 'working-hours',
        reading: 'term-not-stated',
      },
    ],
    documents: [
      REQUEST,
      IDENTITY_DATA,
      {
        name: 'package',
        title: text(
          'Жеке басты куәландыратын құжат',
          'Документ, удостоверяющий личность',
          'Identity document',
        ),
        channels: CORPORATION,
        source: 'applicant',
        cites: ['6.1'],
        reading: 'package-of-documents',
      },
    ],
    attachment: { rule: 'not-asked', reading: 'attachment-not-asked' },
    pages: [PAGES.person, PAGES.phone],
    fields: [
      { ...QUESTIONS.surname, ...asked },
      { ...QUESTIONS['given-name'], ...asked },
      { ...QUESTIONS.patronymic, ...asked },
      { ...QUESTIONS['birth-year'], ...asked },
      { ...QUESTIONS.phone, channels: CORPORATION_AND_PORTAL, cites: ['7.2'], reading: 'request-fields' },
    ],
    routes: { 'state-corporation': { step: 'check-package' }, portal: { step: 'take-request' } },
    steps: [
      takeRequest('prepare-result', TEN),
      {
        name: 'check-package',
        title: text('Құжаттарды тексеру', 'Проверка документов', 'Check the documents'),
        action: text(
          'Топтаманың толықтығын тексереді.',
          'Проверяет полноту пакета.',
          'Checks that the documents are complete.',
        ),
        actor: 'state-corporation-worker',
        channels: CORPORATION,
        wait: atTheCorporation(asPrinted(5, 'minutes'), '6.1'),
        outcomes: {
          complete: {
            label: text('Толық', 'Полный', 'Complete'),
            next: { step: 'take-consent' },
            cites: ['6.1'],
          },
          incomplete: {
            label: text('Толық емес, бірақ қабылданды', 'Неполный, но принят', 'Not complete, but taken'),
            next: { step: 'take-consent' },
            cites: ['6.1.p2'],
            reading: 'not-fully-submitted',
          },
        },
        cites: ['6.1'],
      },
      {
        name: 'take-consent',
        title: text('Тіркеу және келісім алу', 'Регистрация и согласие', 'Register and take consent'),
        action: text(
          'Өтінішті тіркеп, заңмен қорғалатын мәліметті пайдалануға келісім алады.',
          'Регистрирует обращение и берёт согласие на использование охраняемых законом сведений.',
          'Registers the request and takes consent to the use of legally protected data.',
        ),
        actor: 'state-corporation-worker',
        channels: CORPORATION,
        wait: atTheCorporation(asPrinted(5, 'minutes'), '6.1.p2'),
        consent: { ways: ['in-person'], cites: ['6.1.p2'] },
        outcomes: {
          consented: {
            label: text('Келісім берді', 'Согласие дано', 'Consented'),
            next: { step: 'forward' },
            cites: ['6.1.p2'],
            reading: 'consent-withheld',
          },
        },
        cites: ['6.1.p2'],
        reading: 'five-or-ten',
      },
      {
        name: 'forward',
        title: text('Қызмет берушіге жолдау', 'Передача услугодателю', 'Send to the provider'),
        action: text(
          'Топтаманы дайындап, қызмет берушіге жолдайды.',
          'Готовит пакет и направляет услугодателю.',
          'Prepares the documents and sends them to the provider.',
        ),
        actor: 'state-corporation-worker',
        channels: CORPORATION,
        wait: atTheCorporation(asPrinted(5, 'minutes'), '6.2'),
        outcomes: {
          forwarded: {
            label: text('Жолданды', 'Передано', 'Sent'),
            next: { step: 'prepare-result' },
            cites: ['6.2'],
          },
        },
        cites: ['6.2'],
      },
      {
        name: 'prepare-result',
        title: text('Нәтижені дайындау', 'Подготовка результата', 'Prepare the result'),
        action: text(
          'Тіркелімді тексеріп, анықтама дайындайды.',
          'Сверяется с регистром и готовит справку.',
          'Checks the register and prepares the certificate.',
        ),
        actor: 'responsible-specialist',
        channels: CORPORATION_AND_PORTAL,
        wait: {
          kind: 'limit',
          from: 'step',
          byChannel: {
            ...atTheCorporation(TEN, '6.3').byChannel,
            portal: { limit: TEN, clock: 'working-hours', cites: ['7.4'], reading: 'term-not-stated' },
          },
        },
        automatic: {
          when: { register, says: 'no' },
          outcome: 'not-on-register',
          cites: ['2', '3'],
          reading: 'who-at-the-provider',
        },
        alsoAutomatic: [
          {
            when: { register, says: 'yes' },
            outcome: 'on-register',
            cites: ['2', '3'],
            reading: 'who-at-the-provider',
          },
        ],
        outcomes: {
          'not-on-register': {
            label: text('Есепте тұрмайды', 'На учёте не состоит', 'Not on the register'),
            next: { step: 'hand-over' },
            cites: ['3', '6.3', '7.6'],
          },
          'on-register': {
            label: text('Есепте тұрады', 'Состоит на учёте', 'On the register'),
            next: { step: 'hand-over' },
            cites: ['3', '6.3', '7.6'],
          },
        },
        cites: ['6.3', '7.4'],
        reading: 'who-at-the-provider',
      },
      {
        name: 'hand-over',
        title: text('Нәтижені беру', 'Выдача результата', 'Hand the result over'),
        action: text(
          'Анықтаманы адамға береді.',
          'Выдаёт справку человеку.',
          'Gives the certificate to the person.',
        ),
        actor: 'state-corporation-worker',
        channels: CORPORATION,
        when: { condition: { channel: 'state-corporation' }, otherwise: { result: 'certificate' } },
        wait: atTheCorporation(asPrinted(5, 'minutes'), '6.4'),
        outcomes: {
          given: {
            label: text('Анықтама берілді', 'Справка выдана', 'The certificate was given'),
            next: { result: 'paper-certificate' },
            cites: ['6.4'],
          },
        },
        cites: ['6.4'],
      },
    ],
    portal: CLAUSE_7,
    results: [
      STATUS_NOTICE,
      {
        name: 'certificate',
        title,
        form: 'electronic-document',
        channels: PORTAL,
        fields: lines,
        signatories: [{ by: 'clinic', eds: true }],
        handedTo: 'applicant',
        cites: ['3', '3.p2', '7.6', '7.7'],
      },
      {
        name: 'paper-certificate',
        title,
        form: 'paper-document',
        channels: CORPORATION,
        fields: lines,
        signatories: [{ by: 'clinic', eds: true }],
        handedTo: 'recipient-or-representative',
        cites: ['3', '3.p2', '6.4'],
        reading: 'paper-of-an-electronic-document',
      },
    ],
    refusals: [],
    withdrawal: { allowed: true, reading: 'withdrawal' },
    journals: [],
    privacy: { sensitive: true, reading: 'privacy' },
    complaints: { stated: false, reading: 'complaints' },
  };
};
