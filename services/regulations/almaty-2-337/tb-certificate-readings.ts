import { FORM_NOT_PRINTED, ONLY_THE_PATIENT, SENSITIVE_DATA } from '../common/counter-readings';
import * as common from '../common/readings';
import type { Reading } from '../language/regulation';
import { text } from '../language/text';
import * as shared from './dispensary-readings';
import type { TB_CLAUSES } from './tb-certificate-clauses';

export const TB_READINGS = {
  'overall-limit-governs': {
    ...shared.OVERALL_LIMIT,
    clauses: [
      '5',
      '5.1',
      '5.3',
      'annex-1.action-2',
      'annex-1.action-3',
      'annex-1.action-4',
      'annex-1.action-5',
    ],
  },
  'last-request': {
    kind: 'contradiction',
    question: text(
      'Соңғы сұрау жабылуға 30 минут қалғанда алынады, ал қызмет 60 минутқа созылуы мүмкін. Үлгере ме?',
      'Последний запрос — за 30 минут, а услуга может длиться 60. Успеют ли?',
      'The last request comes 30 minutes before closing, yet the service may take 60. Is there time?',
    ),
    clauses: ['13', '5.1'],
    reading: text(
      'Минуттар жабылғанда тоқтап, келесі жұмыс күні жалғасады.',
      'При закрытии минуты останавливаются и продолжаются на следующий рабочий день.',
      'The minutes stop at closing and go on the next working day.',
    ),
    why: text(
      'Адамды қабылдап, босқа жібергеннен гөрі ертеңіне аяқтаған жақсы.',
      'Лучше закончить назавтра, чем не принять.',
      'To finish tomorrow is better than not to take the person in.',
    ),
  },
  'what-it-certifies': {
    kind: 'contradiction',
    question: text(
      'Бұл «диспансерден анықтама» ма, «диспансерлік есеп туралы анықтама» ма?',
      'Это «справка из диспансера» или «справка о диспансерном учёте»?',
      'Is it a certificate from the dispensary, or one on dispensary registration?',
    ),
    clauses: ['3', '7', '8', 'annex-1.action-5'],
    reading: text(
      'Бір анықтама: адам есепте тұра ма, жоқ па.',
      'Одна справка: состоит ли человек на учёте.',
      'One certificate: whether the person is registered.',
    ),
    why: text(
      '8-тармақ оны тіркелімді тексерумен байланыстырады.',
      'Пункт 8 связывает её с проверкой регистра.',
      'Clause 8 ties it to the look into the register.',
    ),
  },
  'ten-days': {
    kind: 'silence',
    question: text(
      '10 күн күнтізбелік пе және қашаннан?',
      'Дни календарные? С какого дня?',
      'Are the 10 days calendar days, and from when?',
    ),
    clauses: ['9'],
    reading: text(
      'Күнтізбелік, берілген күннен кейінгі күннен.',
      'Календарные, со следующего дня после выдачи.',
      'Calendar days, from the day after issue.',
    ),
    why: text('«Жұмыс күні» делінбеген.', 'Слова «рабочих» нет.', 'It does not say working days.'),
  },
  'image-age': {
    kind: 'silence',
    question: text(
      'Суреттің 12 айы мен 1 айы қай күннен саналады?',
      'От какого дня считать 12 месяцев и 1 месяц снимка?',
      'From which day are the image’s 12 months and 1 month counted?',
    ),
    clauses: ['14.2'],
    reading: text(
      'Өтініш берілген күннен кері.',
      'Назад от дня обращения.',
      'Backwards from the day of asking.',
    ),
    why: text('Құжат сол күні көрсетіледі.', 'Документ показывают в этот день.', 'It is shown on that day.'),
  },
  districts: {
    kind: 'silence',
    question: text(
      'Басқа ауданның диспансеріне баруға бола ма?',
      'Можно ли прийти в диспансер другого района?',
      'May one go to another district’s dispensary?',
    ),
    clauses: ['annex-2', '1.p3'],
    reading: text(
      'Иә: кесте бағыт береді, тыйым салмайды.',
      'Да: таблица указывает путь, но не запрещает.',
      'Yes: the table shows the way and forbids nothing.',
    ),
    why: text(
      'Бірде-бір тармақ ауданды шарт етпейді.',
      'Ни один пункт не делает район условием.',
      'No clause makes the district a condition.',
    ),
  },
  'counter-only': { ...shared.COUNTER_ONLY, clauses: ['4'] },
  'no-refusal': { ...shared.NO_REFUSAL, clauses: ['8', 'annex-1.action-2'] },
  'numbered-from-two': { ...shared.NUMBERED_FROM_TWO, clauses: ['16', 'annex-1'] },
  'diagrams-lost': { ...shared.DIRECTORY_LOST, clauses: ['17', 'annex-3'] },
  'form-not-printed': { ...FORM_NOT_PRINTED, clauses: ['3', '7'] },
  'who-it-is': { ...shared.WHO_IT_IS, clauses: ['3', 'annex-1.action-2'] },
  'no-price': { ...shared.NO_PRICE, clauses: ['2.p2', '10'] },
  'after-closing': { ...shared.AFTER_CLOSING, clauses: ['11', '15'] },
  'only-the-patient': { ...ONLY_THE_PATIENT, clauses: ['4', 'annex-1.action-5'] },
  sensitive: { ...SENSITIVE_DATA, clauses: ['8'] },
  withdrawal: { ...common.WITHDRAWAL, clauses: ['4'] },
  complaints: { ...common.COMPLAINTS, clauses: [] },
  'attachment-shown': {
    kind: 'silence',
    question: text(
      'Емханаға бекітілмеген адамға анықтама беріле ме?',
      'Дадут ли справку неприкреплённому?',
      'Is it given to somebody attached nowhere?',
    ),
    clauses: ['annex-1.action-2'],
    reading: text(
      'Иә: тіркелім тек салыстырылады.',
      'Да: с регистром лишь сверяют.',
      'Yes: the register is only compared.',
    ),
    why: text(
      'Салыстырудың салдары жазылмаған.',
      'Последствие сверки не названо.',
      'No consequence of the comparison is written.',
    ),
  },
} as const satisfies Record<string, Reading<keyof typeof TB_CLAUSES>>;
