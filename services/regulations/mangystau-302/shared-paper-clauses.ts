/** What annexes 4 and 8 to 11 say in one way: a paper service, given only at the provider. */
import { encoded, heading, listHead, readBy } from '../language/clauses';

export const PAPER_CLAUSES = {
  'chapter-1': heading('Жалпы ережелер.', 'Общие положения.', 'General provisions.'),
  'chapter-2': heading(
    'Ұйым қызметкерлерінің әрекеті.',
    'Действия работников организации.',
    'What the provider’s people do.',
  ),
  'chapter-3': heading(
    'Ұйым қызметкерлерінің өзара іс-қимылы.',
    'Взаимодействие работников организации.',
    'How the provider’s people work together.',
  ),
  '1.p2': encoded(
    'Өтінішті қабылдау да, нәтижені беру де тек қызмет берушінің өзінде.',
    'И приём обращения, и выдача результата — только у самого услугодателя.',
    'Requests are taken and results given at the provider only.',
  ),
  '2': encoded(
    'Қызмет қағаз түрінде көрсетіледі.',
    'Услуга оказывается на бумаге.',
    'The service is given on paper.',
  ),
  '5': listHead(
    'Рәсімдер мен олардың ұзақтығы.',
    'Процедуры и их длительность.',
    'The procedures and how long they take.',
  ),
  '6': listHead(
    'Келесі рәсімді бастайтын нәтижелер.',
    'Результаты, с которых начинается следующая процедура.',
    'The outcomes that begin the next procedure.',
  ),
  '7': listHead(
    'Қатысатын қызметкерлер тізбесі.',
    'Перечень участвующих работников.',
    'Those who take part.',
  ),
  '8': listHead(
    'Әрекеттердің реті мен ұзақтығы.',
    'Порядок и длительность действий.',
    'The order and length of actions.',
  ),
  '9': readBy(
    'directory-lost',
    'Бизнес-процестер анықтамалығы қосымшада тұрады және қызмет берушінің сайтында жарияланады.',
    'Справочник бизнес-процессов — в приложении, его публикуют на сайте услугодателя.',
    'The business-process directory is in the appendix and is published on the provider’s site.',
  ),
  'annex-1': readBy(
    'directory-lost',
    'Қосымша: бизнес-процестер анықтамалығы.',
    'Приложение: справочник бизнес-процессов.',
    'Appendix: the business-process directory.',
  ),
  'annex-1.legend': readBy(
    'directory-lost',
    'Анықтамалықтың шартты белгілері.',
    'Условные обозначения справочника.',
    'The legend of the directory.',
  ),
} as const;

export const PAPER_CHAPTERS = [
  { heading: 'chapter-1', before: '1' },
  { heading: 'chapter-2', before: '4' },
  { heading: 'chapter-3', before: '7' },
] as const;
