/** Annexes 6 and 7 are one text: a certificate through the State Corporation or the portal. */
import { encoded, listHead, readBy } from '../language/clauses';
import { SEVEN_CLAUSES } from './shared-seven-clauses';

export const DISPENSARY_CLAUSES = {
  ...SEVEN_CLAUSES,
  '1': encoded(
    'Қызметті денсаулық сақтау ұйымдары көрсетеді.',
    'Услугу оказывают организации здравоохранения.',
    'Health care organisations give the service.',
  ),
  '1.p2': encoded(
    'Өтініш те, нәтиже де екі жолмен ғана беріледі.',
    'Обращения принимают и результаты выдают только двумя способами.',
    'Requests are taken and results given in two ways only.',
  ),
  '1.1': encoded('Мемлекеттік корпорация.', 'Государственная корпорация.', 'The State Corporation.'),
  '1.2': encoded(
    '«Электрондық үкімет» порталы.',
    'Портал «электронного правительства».',
    'The e-government portal.',
  ),
  '2': encoded(
    'Нысаны электрондық (ішінара автоматты) және (немесе) қағаз.',
    'Форма электронная (частично автоматизированная) и (или) бумажная.',
    'The form is electronic (partly automated) and/or on paper.',
  ),
  '3.p2': encoded(
    'Нәтиже электрондық және (немесе) қағаз түрінде беріледі.',
    'Результат даётся в электронном и (или) бумажном виде.',
    'The result is given electronically and/or on paper.',
  ),
  '6': listHead(
    'Мемлекеттік корпорацияға жүгіну тәртібі мен ұзақтығы.',
    'Порядок и длительность обращения в Государственную корпорацию.',
    'The order and length of applying to the State Corporation.',
  ),
  '6.1': encoded(
    'Адам корпорацияға келеді, қызметкер құжаттар топтамасының толықтығын тексереді: 5 минут.',
    'Человек приходит в корпорацию, работник проверяет полноту пакета документов: 5 минут.',
    'The person comes to the corporation, and its worker checks that the documents are complete: 5 minutes.',
  ),
  '6.1.p2': encoded(
    'Сөзбе-сөз: топтама толық болмаса, қызметкер оны тіркеп, заңмен қорғалатын мәліметті пайдалануға келісім алады: 5 минут.',
    'Дословно: если пакет неполон, работник регистрирует его и берёт согласие на использование охраняемых законом сведений: 5 минут.',
    'Literally: if the documents are not complete, the worker registers them and takes consent to the use of legally protected data: 5 minutes.',
  ),
  '6.2': encoded(
    'Қызметкер топтаманы дайындап, қызмет берушіге жолдайды: 5 минут.',
    'Работник готовит пакет и направляет услугодателю: 5 минут.',
    'The worker prepares the documents and sends them to the provider: 5 minutes.',
  ),
  '6.3': encoded(
    'Қызмет беруші нәтижені дайындап, корпорацияға жолдайды: 10 минут.',
    'Услугодатель готовит результат и направляет в корпорацию: 10 минут.',
    'The provider prepares the result and sends it to the corporation: 10 minutes.',
  ),
  '6.4': encoded(
    'Қызметкер нәтижені адамға береді: 5 минут.',
    'Работник выдаёт результат человеку: 5 минут.',
    'The worker gives the result to the person: 5 minutes.',
  ),
  '8': readBy(
    'diagram-lost',
    'Бизнес-процестер анықтамалығы 2-қосымшада көрсетіледі.',
    'Справочник бизнес-процессов — в приложении 2.',
    'The business-process directory is in appendix 2.',
  ),
  'annex-2': readBy(
    'diagram-lost',
    '2-қосымша: бизнес-процестер анықтамалығы.',
    'Приложение 2: справочник бизнес-процессов.',
    'Appendix 2: the business-process directory.',
  ),
  'annex-2.legend': readBy(
    'diagram-lost',
    'Анықтамалықтың шартты белгілері.',
    'Условные обозначения справочника.',
    'The legend of the directory.',
  ),
} as const;

export type DispensaryClause = keyof typeof DISPENSARY_CLAUSES | '3';
