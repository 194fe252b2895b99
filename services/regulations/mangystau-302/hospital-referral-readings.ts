import * as counter from '../common/counter-readings';
import * as common from '../common/readings';
import type { Reading } from '../language/regulation';
import { text } from '../language/text';
import type { HOSPITAL_REFERRAL_CLAUSES } from './hospital-referral-clauses';
import { DIRECTORY_LOST, PAPER_READINGS } from './shared-paper-readings';

type C = keyof typeof HOSPITAL_REFERRAL_CLAUSES;

const { 'directory-lost': _, ...SHARED } = PAPER_READINGS;

export const HOSPITAL_REFERRAL_READINGS = {
  ...SHARED,
  'directory-lost': { ...DIRECTORY_LOST, clauses: ['9', 'annex-1'] },
  'standard-9-missing': { ...counter.STANDARD_9_MISSING, clauses: ['4'] },
  'referral-or-ticket': {
    kind: 'contradiction',
    question: text(
      'Нәтиже — жолдама ма, талон ба?',
      'Результат — направление или талон?',
      'Is the result a referral or a ticket?',
    ),
    clauses: ['3', '5.2', '5.2.p2'],
    reading: text(
      'Жолдама. Талон — оның жобасы: бюро берген күн жолдамаға жазылады.',
      'Направление. Талон — его проект: полученная в бюро дата переносится в направление.',
      'The referral. The ticket is its draft: the day that the bureau gave goes into the referral.',
    ),
    why: text(
      '3-тармақ нәтижені атайды, ал 5.2-тармақтың екінші бөлігі талонды нәтиженің жобасы дейді.',
      'Результат называет пункт 3, а второй абзац 5.2 зовёт талон проектом результата.',
      'Clause 3 names the result, and the second paragraph of 5.2 calls the ticket its draft.',
    ),
  },
  'which-portal': {
    kind: 'contradiction',
    question: text(
      'Бюро порталы үш түрлі аталған, ал портал арқылы қызмет көрсетілмейді. Қайсысы?',
      'Портал бюро назван по-разному, а через портал услуга не оказывается. О чём речь?',
      'The bureau’s portal goes by several names, and no portal gives the service. Which is meant?',
    ),
    clauses: ['5.1', '5.2', '8'],
    reading: text(
      'Бюро порталы — мамандардың ішкі жүйесі; адам оған кірмейді, жүгіну тек емханада.',
      'Портал бюро — внутренняя система специалистов; человек в неё не входит и обращается только в поликлинику.',
      'The bureau’s portal is the specialists’ own system; the person does not enter it and asks at the clinic only.',
    ),
    why: text(
      '8-тармақ «электрондық үкімет» порталын жабады, ал бюро порталы қадамдардың бірі.',
      'Пункт 8 закрывает портал «электронного правительства», а портал бюро — часть шагов.',
      'Clause 8 shuts the e-government portal, while the bureau’s portal is part of the steps.',
    ),
  },
  'bureau-staff': {
    kind: 'contradiction',
    question: text(
      'Бюро маманы емхананың қызметкері ме?',
      'Специалист бюро — работник поликлиники?',
      'Is the bureau’s specialist one of the clinic’s people?',
    ),
    clauses: ['6.2'],
    reading: text(
      'Портал үшін — иә: ол емханада осы рөлді алады.',
      'Для портала — да: эту роль он получает в поликлинике.',
      'For the portal, yes: the specialist holds this role at the clinic.',
    ),
    why: text(
      '6-тармақ оны қызмет берушінің қызметкерлері қатарында атайды.',
      'Пункт 6 называет его среди работников услугодателя.',
      'Clause 6 names the specialist among the provider’s people.',
    ),
  },
  'no-free-day': {
    kind: 'silence',
    question: text('Бос орын болмаса не болады?', 'Что, если места нет?', 'What if there is no place?'),
    clauses: ['5.2'],
    reading: text(
      'Бюро ең жақын бос күнді береді; бас тарту негізі жоқ.',
      'Бюро даёт ближайший свободный день; отказать не в чем.',
      'The bureau gives the nearest free day; there is no ground for refusal.',
    ),
    why: text(
      'Регламент күнді алуды бұйырады, бірақ оның қашан болуын шектемейді.',
      'Регламент велит получить дату, но не ограничивает, какой она будет.',
      'The regulation orders that a day be obtained, and does not say which.',
    ),
  },
  'phone-not-named': {
    kind: 'silence',
    question: text(
      'Телефон арқылы сұрауға бола ма?',
      'Можно ли обратиться по телефону?',
      'May one ask by phone?',
    ),
    clauses: ['1.p2', '4'],
    reading: text(
      'Жоқ: адам құжаттарымен келеді.',
      'Нет: человек приходит с документами.',
      'No: the person comes with documents.',
    ),
    why: text(
      '4-тармақ құжат ұсынуды талап етеді.',
      'Пункт 4 требует предъявить документы.',
      'Clause 4 wants documents to be shown.',
    ),
  },
  'attachment-not-asked': { ...counter.ATTACHMENT_NOT_ASKED, clauses: ['1'] },
  'power-of-attorney': { ...counter.NO_REPRESENTATIVE, clauses: ['4'] },
  fee: {
    ...common.FREE_OF_CHARGE,
    kind: 'silence',
    clauses: ['1'],
    why: text(
      'Қызметтің аты тегін көмектің кепілдік берілген көлемін атайды, ақы да, төлем қадамы да жоқ.',
      'Название услуги говорит о гарантированном объёме бесплатной помощи; ни платы, ни шага оплаты нет.',
      'The service’s name speaks of the guaranteed volume of free care; there is neither a fee nor a step for paying.',
    ),
  },
  privacy: { ...common.ORDINARY_DATA, clauses: [] },
} as const satisfies Record<string, Reading<C>>;
