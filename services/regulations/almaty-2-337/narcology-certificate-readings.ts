import { FORM_NOT_PRINTED, SENSITIVE_DATA } from '../common/counter-readings';
import * as common from '../common/readings';
import type { Reading } from '../language/regulation';
import { text } from '../language/text';
import * as shared from './dispensary-readings';
import type { NARCOLOGY_CLAUSES } from './narcology-certificate-clauses';

export const NARCOLOGY_READINGS = {
  'overall-limit-governs': {
    ...shared.OVERALL_LIMIT,
    clauses: ['5', '5.1', '5.3', 'annex-1.action-2', 'annex-1.action-3', 'annex-1.action-4'],
  },
  'narcologist-signs': {
    kind: 'contradiction',
    question: text(
      'Анықтамаға нарколог қол қояды, бірақ кестеде оның қадамы жоқ. Ол қашан қол қояды?',
      'Справку подписывает нарколог, но в таблице его шага нет. Когда он подписывает?',
      'The narcologist signs the certificate, yet the table has no step for it. When?',
    ),
    clauses: ['2.p3', 'annex-1.action-4', '5.3'],
    reading: text(
      'Төлемнен кейін, тіркеу бөлімі мөр басқанға дейін, екі сағаттың ішінде.',
      'После оплаты, до печати регистратуры, в пределах двух часов.',
      'After the payment and before the registry stamps it, within the two hours.',
    ),
    why: text(
      'Қолсыз анықтама жарамсыз, ал оның уақыты жалпы мерзімге сыяды.',
      'Без подписи справки нет, а её время укладывается в общий срок.',
      'Without the signature there is no certificate, and its time fits the whole.',
    ),
  },
  'cash-desk-minutes': {
    kind: 'contradiction',
    question: text(
      'Кассаға мұнда 15 минут, басқа диспансерлерде 5. Қате ме?',
      'Касса здесь 15 минут, в других диспансерах 5. Ошибка?',
      'The cash desk has 15 minutes here and 5 elsewhere. Is it a slip?',
    ),
    clauses: ['annex-1.action-3'],
    reading: text('Жазылғандай 15 минут.', 'Как напечатано: 15 минут.', 'As printed: 15 minutes.'),
    why: text(
      'Басқа регламенттің саны мұнда қолданылмайды.',
      'Число другого регламента здесь не действует.',
      'Another regulation’s figure does not apply here.',
    ),
  },
  'service-area': {
    kind: 'silence',
    question: text(
      'Орталық бүкіл қалаға біреу. «Қызмет ету ауданы» нені білдіреді?',
      'Центр один на город. Что значит «район обслуживания»?',
      'The centre is one for the city. What is its service area?',
    ),
    clauses: ['8.4'],
    reading: text(
      'Алматыдағы кез келген емханаға бекітілу; тіркелім көрсетпесе де бас тартылмайды.',
      'Прикрепление к любой поликлинике Алматы; без него тоже не отказывают.',
      'Attachment to any clinic of Almaty; nobody is refused for the lack of it.',
    ),
    why: text(
      'Қаланың бәрі — орталықтың ауданы, ал бас тарту негізі жазылмаған.',
      'Район центра — весь город, а основания отказа не названо.',
      'The whole city is its area, and no ground of refusal is written.',
    ),
  },
  'representative-comes': {
    kind: 'contradiction',
    question: text(
      '«Тікелей жүгіну» дегенде өкіл келе ала ма?',
      'Может ли при «прямом обращении» прийти представитель?',
      'Where one must come directly, may a representative come?',
    ),
    clauses: ['4', '8'],
    reading: text('Иә, сенімхатпен.', 'Да, по доверенности.', 'Yes, with a power of attorney.'),
    why: text(
      '8-тармақ өкілді атайды, ал тексеру қадамы жоқ.',
      'Пункт 8 называет представителя, а шага осмотра нет.',
      'Clause 8 names the representative, and there is no examination.',
    ),
  },
  'no-refusal': { ...shared.NO_REFUSAL, clauses: ['annex-1.action-2'] },
  'no-validity': {
    kind: 'silence',
    question: text(
      'Анықтама қанша жарамды?',
      'Сколько действует справка?',
      'How long is the certificate valid?',
    ),
    clauses: ['2.p3'],
    reading: text(
      'Мерзім жазылмайды, берілген күні ғана тұрады.',
      'Срок не пишется, стоит лишь дата выдачи.',
      'No term is written, only the day of issue.',
    ),
    why: text(
      'Мәтінде жоқ мерзімді қоюға болмайды.',
      'Срока, которого нет в тексте, ставить нельзя.',
      'A term that the text does not have may not be set.',
    ),
  },
  'counter-only': { ...shared.COUNTER_ONLY, clauses: ['4'] },
  'numbered-from-two': { ...shared.NUMBERED_FROM_TWO, clauses: ['6', 'annex-1'] },
  'diagrams-lost': { ...shared.DIRECTORY_LOST, clauses: ['9', 'annex-2'] },
  'form-not-printed': { ...FORM_NOT_PRINTED, clauses: ['2.p3'] },
  'who-it-is': { ...shared.WHO_IT_IS, clauses: ['2.p3', 'annex-1.action-2'] },
  'no-price': { ...shared.NO_PRICE, clauses: ['2.p2'] },
  'after-closing': { ...shared.AFTER_CLOSING, clauses: ['7'] },
  sensitive: { ...SENSITIVE_DATA, clauses: ['annex-1.action-2'] },
  withdrawal: { ...common.WITHDRAWAL, clauses: ['4'] },
  complaints: { ...common.COMPLAINTS, clauses: [] },
} as const satisfies Record<string, Reading<keyof typeof NARCOLOGY_CLAUSES>>;
