/** The seven items of clause 7 and what stands around them: one text in annexes 3, 5, 6 and 7. */
import { encoded, heading, readBy } from '../language/clauses';
import { PAPER_CLAUSES } from './shared-paper-clauses';

export const SEVEN_CLAUSES = {
  'chapter-1': PAPER_CLAUSES['chapter-1'],
  'chapter-2': PAPER_CLAUSES['chapter-2'],
  'chapter-3': PAPER_CLAUSES['chapter-3'],
  'chapter-4': heading(
    'Мемлекеттік корпорациямен өзара іс-қимыл және ақпараттық жүйелер.',
    'Взаимодействие с Государственной корпорацией и информационные системы.',
    'Dealings with the State Corporation, and information systems.',
  ),
  '4': encoded(
    'Қызмет берушінің бөлімшелері мен қызметкерлері арқылы көрсетілмейді.',
    'Через подразделения и работников услугодателя услуга не оказывается.',
    'The service is not given through the provider’s units and people.',
  ),
  '5': encoded(
    'Сол ереже қайталанады: бөлімшелер мен қызметкерлер арқылы көрсетілмейді.',
    'То же правило повторено: через подразделения и работников не оказывается.',
    'The same rule again: not through units and people.',
  ),
  '7': heading(
    'Портал арқылы жүгінудің реттілігі.',
    'Порядок обращения через портал.',
    'The order of applying through the portal.',
  ),
  '7.1': encoded(
    'Адам порталға ЖСН және электрондық қолтаңбамен тіркеліп, кіреді.',
    'Человек регистрируется и входит на портал по ИИН и электронной подписи.',
    'The person registers and signs in on the portal with IIN and electronic signature.',
  ),
  '7.2': encoded(
    'Қызметті таңдап, сұрау жолдарын толтырады, құжаттарды тіркейді.',
    'Выбирает услугу, заполняет поля запроса и прилагает документы.',
    'Chooses the service, fills in the request and attaches documents.',
  ),
  '7.3': encoded(
    'Сұрауды электрондық қолтаңбамен куәландырады.',
    'Удостоверяет запрос электронной подписью.',
    'Certifies the request with an electronic signature.',
  ),
  '7.4': encoded(
    'Қызмет беруші сұрауды өңдейді: тексереді, тіркейді.',
    'Услугодатель обрабатывает запрос: проверяет и регистрирует.',
    'The provider processes the request: checks and registers it.',
  ),
  '7.5': encoded(
    'Кабинетке сұраудың мәртебесі мен қызметтің мерзімі туралы хабарлама келеді.',
    'В кабинет приходит уведомление о статусе запроса и сроке услуги.',
    'The cabinet gets a notification of the request’s status and the time the service takes.',
  ),
  '7.6': encoded(
    'Қызмет беруші қолтаңбасы бар электрондық құжатты кабинетке жібереді.',
    'Услугодатель направляет в кабинет электронный документ с подписью.',
    'The provider sends an electronic document with a signature to the cabinet.',
  ),
  '7.7': encoded('Адам нәтижені алады.', 'Человек получает результат.', 'The person receives the result.'),
  '7.p2': readBy(
    'diagram-lost',
    'Ақпараттық жүйелердің диаграммасы қосымшада көрсетілген.',
    'Диаграмма информационных систем — в приложении.',
    'The diagram of information systems is in the appendix.',
  ),
  'annex-1': readBy(
    'diagram-lost',
    'Қосымша: ақпараттық жүйелер диаграммасы.',
    'Приложение: диаграмма информационных систем.',
    'Appendix: the diagram of information systems.',
  ),
  'annex-1.legend': readBy(
    'diagram-lost',
    'Диаграмманың шартты белгілері мен қысқартулары.',
    'Условные обозначения и сокращения диаграммы.',
    'The legend and abbreviations of the diagram.',
  ),
} as const;

export const SEVEN_CHAPTERS = [
  { heading: 'chapter-1', before: '1' },
  { heading: 'chapter-2', before: '4' },
  { heading: 'chapter-3', before: '5' },
  { heading: 'chapter-4', before: '6' },
] as const;
