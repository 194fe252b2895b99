import { encoded, heading, informative, readBy } from '../language/clauses';
import { text } from '../language/text';

const STANDARD = text(
  'Стандарттың мәтіні осы актіде жоқ.',
  'Текста стандарта в этом акте нет.',
  'The text of the standard is not in this act.',
);
const QUEUE = encoded(
  'Кезекпен; алдын ала жазылу да, жеделдету де жоқ.',
  'В порядке очереди; ни записи, ни ускорения нет.',
  'In turn; neither booking nor a faster service.',
);

export const PSYCHIATRIC_CLAUSES = {
  'chapter-1': heading(
    '1-тарау: жалпы ережелер.',
    'Глава 1: общие положения.',
    'Chapter 1: general provisions.',
  ),
  '1': informative(
    STANDARD,
    'Регламент Үкіметтің № 253 қаулысымен бекітілген стандартқа сүйенеді.',
    'Регламент основан на стандарте, утверждённом постановлением № 253.',
    'The regulation rests on the standard approved by resolution No 253.',
  ),
  '1.p2': encoded(
    'Анықтаманы Психикалық сауықтыру орталығы (Каблуков көшесі, 117) адам өзі келгенде береді.',
    'Справку выдаёт Центр психического здоровья (ул. Каблукова, 117) пришедшему лично.',
    'The Centre of mental health (117 Kablukov St) gives the certificate to whoever comes.',
  ),
  '1.p3': encoded(
    'Қызмет қазақша және орысша, өтініштің тіліне қарай.',
    'Услуга на казахском и русском, по языку заявки.',
    'The service is in Kazakh and Russian, by the language of the application.',
  ),
  '2': encoded('Нысаны: қағаз.', 'Форма: бумажная.', 'Form: on paper.'),
  '2.p2': encoded(
    'Қызмет ақылы; бағасын орталық белгілейді.',
    'Услуга платная; цену назначает центр.',
    'The service is paid; the centre sets the price.',
  ),
  '3': encoded(
    'Нәтижесі: журналдағы жазба және дәрігер қол қойып, өз мөрі мен «Анықтама үшін» мөрі басылған анықтама.',
    'Результат: запись в журнале и справка с подписью и личной печатью врача и печатью «Для справок».',
    'The result: a line in the journal and a certificate with the doctor’s signature and stamp and the stamp “for certificates”.',
  ),
  'chapter-2': heading(
    '2-тарау: бөлімшелердің әрекеттері.',
    'Глава 2: действия подразделений.',
    'Chapter 2: what the units do.',
  ),
  '4': encoded(
    'Рәсім өзі келу мен құжаттардан басталады.',
    'Процедура начинается с прихода и документов.',
    'The procedure begins with coming and the documents.',
  ),
  '5': readBy(
    'payment-first',
    'Рәсімнің әрекеттері.',
    'Действия процедуры.',
    'The actions of the procedure.',
  ),
  '5.1': encoded(
    'құжаттарды қабылдау, тіркеу;',
    'приём документов, регистрация;',
    'taking the documents, registering;',
  ),
  '5.2': encoded(
    'құжаттарды қарау, дерекқормен салыстыру;',
    'рассмотрение документов, сверка с базой;',
    'looking at the documents, comparing with the database;',
  ),
  '5.3': encoded('психиатрдың тексеруі;', 'осмотр психиатра;', 'the psychiatrist’s examination;'),
  '5.4': encoded('ақы төлеу;', 'оплата;', 'payment;'),
  '5.5': encoded('нәтижені ресімдеу.', 'оформление результата.', 'drawing up the result.'),
  '6': readBy('overall-limit-governs', 'Мерзімдер.', 'Сроки.', 'Limits.'),
  '6.1': encoded(
    'Кезекте күту 2 сағаттан аспайды.',
    'Ждать в очереди — не более 2 часов.',
    'Waiting in the queue: at most 2 hours.',
  ),
  '6.2': encoded(
    'Құжат тапсырылған сәттен 30 минут.',
    '30 минут с подачи документов.',
    '30 minutes from handing in the documents.',
  ),
  '6.3': encoded(
    'Қызмет көрсету 2 сағаттан аспайды.',
    'Обслуживание — не более 2 часов.',
    'Being served: at most 2 hours.',
  ),
  '7': encoded(
    'Жұмыс уақыты: дүйсенбі–жұма 9.00–17.00 үзіліссіз.',
    'Часы работы: понедельник–пятница 9.00–17.00 без перерыва.',
    'Hours: Monday to Friday 9.00–17.00 without a break.',
  ),
  '7.p2': QUEUE,
  '8': encoded('Қатысатын бөлімшелер:', 'Участвуют:', 'Those who take part:'),
  '8.1': encoded('тіркеу бөлімінің қызметкері;', 'работник регистратуры;', 'the registry’s worker;'),
  '8.2': encoded('касса;', 'касса;', 'the cash desk;'),
  '8.3': encoded('психиатр.', 'психиатр.', 'the psychiatrist.'),
  '9': encoded('Әрекеттердің реті:', 'Порядок действий:', 'The order of the actions:'),
  '9.1': encoded(
    'тіркеу бөлімі журналға жазады;',
    'регистратура делает запись в журнале;',
    'the registry writes into the journal;',
  ),
  '9.2': encoded(
    'медициналық тіркеуші психиатриялық есеппен салыстырады;',
    'медрегистратор сверяет с психиатрическим учётом;',
    'the medical registrar compares with the psychiatric records;',
  ),
  '9.3': encoded('ақы төленеді;', 'производится оплата;', 'the payment is made;'),
  '9.4': encoded(
    'психиатр тексереді, бұзылыс болмаса, анықтама жазады.',
    'психиатр осматривает и, если расстройств нет, выписывает справку.',
    'the psychiatrist examines and, where there is no disorder, writes the certificate.',
  ),
  '10': encoded(
    'Қабылдау мен беру: дүйсенбі–жұма 8.00–17.00, түскі үзіліспен.',
    'Приём и выдача: понедельник–пятница 8.00–17.00 с обедом.',
    'Taking and giving: Monday to Friday 8.00–17.00 with a lunch break.',
  ),
  '10.p2': QUEUE,
  '11': readBy(
    'numbered-from-two',
    'Әрекеттер қосымшадағы кестеде.',
    'Действия — в таблице приложения.',
    'The actions are in the annexed table.',
  ),
  '12': readBy(
    'diagrams-lost',
    'Толық сипаты 2-қосымшадағы анықтамалықта.',
    'Полное описание — в справочнике, приложение 2.',
    'The full description is in the directory, annex 2.',
  ),
  'annex-1': readBy(
    'numbered-from-two',
    'Қосымша: әрекеттер кестесі (нөмірсіз).',
    'Приложение: таблица действий (без номера).',
    'The annex: the table of actions (unnumbered).',
  ),
  'annex-1.action-2': encoded(
    'Тіркеу бөлімі құжат қабылдап, дерекқормен салыстырады, жоқтығын белгілейді: 5 минут.',
    'Регистратура принимает документы, сверяет с базой, отмечает отсутствие: 5 минут.',
    'The registry takes the documents, compares with the database, marks the absence: 5 minutes.',
  ),
  'annex-1.action-3': encoded(
    'Касса ақы алып, чек береді: 5 минут.',
    'Касса принимает оплату и даёт чек: 5 минут.',
    'The cash desk takes the payment and gives a receipt: 5 minutes.',
  ),
  'annex-1.action-4': encoded(
    'Психиатр тексеріп, бұзылыс болмаса, анықтама береді; қабылдау журналы: 15 минут.',
    'Психиатр осматривает и, если расстройств нет, выдаёт справку; журнал приёма: 15 минут.',
    'The psychiatrist examines and, where there is no disorder, gives the certificate; reception journal: 15 minutes.',
  ),
  'annex-2': readBy(
    'diagrams-lost',
    '2-қосымша: бизнес-процестер анықтамалығы.',
    'Приложение 2: справочник бизнес-процессов.',
    'Annex 2: the business-process directory.',
  ),
} as const;
