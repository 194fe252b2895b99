import {
  ATTACHMENT_NOT_ASKED,
  FORM_NOT_PRINTED,
  ONLY_THE_PATIENT,
  SENSITIVE_DATA,
  STANDARD_9_MISSING,
} from '../common/counter-readings';
import * as common from '../common/readings';
import type { Reading } from '../language/regulation';
import { text } from '../language/text';
import * as shared from './dispensary-readings';
import type { PSYCHIATRIC_CLAUSES } from './psychiatric-certificate-clauses';

export const PSYCHIATRIC_READINGS = {
  'payment-first': {
    kind: 'contradiction',
    question: text(
      'Ақы тексеруден бұрын төлене ме, кейін бе?',
      'Платят до осмотра или после?',
      'Is the payment made before the examination or after?',
    ),
    clauses: ['5', '5.3', '5.4', '9.3', '9.4', 'annex-1.action-3'],
    reading: text('Бұрын.', 'До осмотра.', 'Before it.'),
    why: text(
      '9-тармақ пен кесте осы ретті дәл айтады, 5-тармақ тек тізеді.',
      'Пункт 9 и таблица задают порядок, пункт 5 лишь перечисляет.',
      'Clause 9 and the table set the order; clause 5 only lists.',
    ),
  },
  'overall-limit-governs': {
    ...shared.OVERALL_LIMIT,
    clauses: ['6', '6.2', '6.3', 'annex-1.action-2', 'annex-1.action-3', 'annex-1.action-4'],
  },
  'two-timetables': {
    kind: 'contradiction',
    question: text(
      'Сағат 9.00-ден үзіліссіз бе, әлде 8.00-ден түскі үзіліспен бе?',
      'С 9.00 без перерыва или с 8.00 с обедом?',
      'From 9.00 without a break, or from 8.00 with lunch?',
    ),
    clauses: ['7', '10'],
    reading: text(
      '8.00-ден 17.00-ге дейін, үзіліссіз.',
      'С 8.00 до 17.00 без перерыва.',
      'From 8.00 to 17.00, without a break.',
    ),
    why: text(
      'Екеуінің де адамға жақсысы алынды; түскі үзілістің уақыты жазылмаған.',
      'Из каждого взято лучшее для человека; время обеда не названо.',
      'The kinder half of each is taken; the hour of lunch is not written.',
    ),
  },
  'one-registrar': {
    kind: 'contradiction',
    question: text(
      'Тіркеу қызметкері мен медициналық тіркеуші бір адам ба?',
      'Работник регистратуры и медрегистратор — одно лицо?',
      'Are the registry’s worker and the medical registrar one person?',
    ),
    clauses: ['8.1', '9.1', '9.2', 'annex-1.action-2'],
    reading: text(
      'Қадам біреу, екеуінің кез келгені істейді.',
      'Шаг один, его делает любой из двух.',
      'The step is one, and either does it.',
    ),
    why: text(
      'Кесте екі әрекетті бір бағанға, бес минутқа біріктіреді.',
      'Таблица соединяет оба действия в одном столбце, в пяти минутах.',
      'The table joins both in one column of five minutes.',
    ),
  },
  'disorder-found': {
    kind: 'silence',
    question: text(
      'Бұзылыс табылса не есепте тұрса ше?',
      'А если найдено расстройство или человек на учёте?',
      'What if a disorder is found, or the person is registered?',
    ),
    clauses: ['9.4', 'annex-1.action-2', 'annex-1.action-4'],
    reading: text(
      'Есепте болу ештеңені тоқтатпайды, бәрін тексеру шешеді. Бұзылыс табылса, анықтама берілмейді, дәрігер себебін жазбаша береді.',
      'Учёт ничего не останавливает, решает осмотр. При расстройстве справки не дают, врач пишет причину.',
      'Being registered stops nothing; the examination decides. Where a disorder is found no certificate is given, and the doctor writes why.',
    ),
    why: text(
      'Анықтама «бұзылыс болмаған жағдайда» беріледі; себепсіз жауап берілмейді.',
      'Справку дают «при отсутствии расстройств»; без причины отказывать нельзя.',
      'The certificate is given “where there is no disorder”; no answer goes without a reason.',
    ),
  },
  'no-validity': {
    kind: 'silence',
    question: text(
      'Анықтама қанша жарамды?',
      'Сколько действует справка?',
      'How long is the certificate valid?',
    ),
    clauses: ['3'],
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
  'counter-only': { ...shared.COUNTER_ONLY, clauses: ['1.p2', '4'] },
  'numbered-from-two': { ...shared.NUMBERED_FROM_TWO, clauses: ['11', 'annex-1'] },
  'diagrams-lost': { ...shared.DIRECTORY_LOST, clauses: ['12', 'annex-2'] },
  'form-not-printed': { ...FORM_NOT_PRINTED, clauses: ['3', '9.4'] },
  'who-it-is': { ...shared.WHO_IT_IS, clauses: ['3', '9.1'] },
  'no-price': { ...shared.NO_PRICE, clauses: ['2.p2'] },
  'after-closing': { ...shared.AFTER_CLOSING, clauses: ['7', '10'] },
  'documents-missing': { ...STANDARD_9_MISSING, clauses: ['4', '5.2'] },
  'attachment-not-asked': { ...ATTACHMENT_NOT_ASKED, clauses: ['4'] },
  'only-the-patient': { ...ONLY_THE_PATIENT, clauses: ['1.p2', '9.4'] },
  sensitive: { ...SENSITIVE_DATA, clauses: ['9.2'] },
  withdrawal: { ...common.WITHDRAWAL, clauses: ['4'] },
  complaints: { ...common.COMPLAINTS, clauses: [] },
} as const satisfies Record<string, Reading<keyof typeof PSYCHIATRIC_CLAUSES>>;
