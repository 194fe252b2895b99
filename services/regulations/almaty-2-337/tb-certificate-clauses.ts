import { encoded, heading, informative, readBy } from '../language/clauses';
import type { Clause } from '../language/regulation';
import { type Text, text } from '../language/text';

const STANDARD = text(
  'Стандарттың мәтіні осы актіде жоқ.',
  'Текста стандарта в этом акте нет.',
  'The text of the standard is not in this act.',
);

const row = (name: Text): Clause =>
  encoded(
    `Тізімдегі ұйым: ${name.kk}.`,
    `Организация из перечня: ${name.ru}.`,
    `An organisation on the list: ${name.en}.`,
  );

const PAPER = encoded('Нысаны: қағаз.', 'Форма: бумажная.', 'Form: on paper.');
const PAID = encoded(
  'Қызмет ақылы; бағасын диспансер белгілейді; кассаға қолма-қол төленеді.',
  'Услуга платная; цену назначает диспансер; платят наличными в кассу.',
  'The service is paid; the dispensary sets the price; cash is paid at the cash desk.',
);
const RESULT = encoded(
  'Нәтижесі: журналдағы жазба және фтизиатр қол қойып, мөр басқан қағаз анықтама.',
  'Результат: запись в журнале и бумажная справка с подписью и печатью фтизиатра и печатью диспансера.',
  'The result: a line in the journal and a paper certificate with the phthisiatrician’s signature and stamp and the dispensary’s stamp.',
);
const QUEUE = encoded(
  'Кезекпен; алдын ала жазылу да, жеделдету де жоқ.',
  'В порядке очереди; ни записи, ни ускорения нет.',
  'In turn; neither booking nor a faster service.',
);

export const TB_NAMES = {
  'annex-2.row-1': text(
    'Ауданаралық туберкулезге қарсы диспансер',
    'Межрайонный противотуберкулёзный диспансер',
    'Inter-district TB dispensary',
  ),
  'annex-2.row-2': text(
    'Медеу аудандық туберкулезге қарсы диспансер',
    'Медеуский районный противотуберкулёзный диспансер',
    'Medeu district TB dispensary',
  ),
  'annex-2.row-3': text(
    'Түрксіб аудандық туберкулезге қарсы диспансер',
    'Турксибский районный противотуберкулёзный диспансер',
    'Turksib district TB dispensary',
  ),
  'annex-2.row-4': text(
    'Әуезов аудандық туберкулезге қарсы диспансер',
    'Ауэзовский районный противотуберкулёзный диспансер',
    'Auezov district TB dispensary',
  ),
};

export const TB_CLAUSES = {
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
    'Анықтаманы туберкулез диспансерлері береді.',
    'Справку выдают туберкулёзные диспансеры.',
    'TB dispensaries give the certificate.',
  ),
  '1.p3': encoded(
    'Қабылдау мен беру тізімдегі мекенжайларда.',
    'Принимают и выдают по адресам из перечня.',
    'Requests are taken and results given at the listed addresses.',
  ),
  '1.p4': encoded(
    'Қызмет өтініштің тіліне қарай қазақша не орысша.',
    'Услуга на казахском или русском, по языку заявки.',
    'The service is in Kazakh or Russian, by the language of the application.',
  ),
  '2': PAPER,
  '2.p2': PAID,
  '3': RESULT,
  'chapter-2': heading(
    '2-тарау: көрсету тәртібі.',
    'Глава 2: порядок оказания.',
    'Chapter 2: how it is given.',
  ),
  '4': encoded(
    'Адам құжаттарымен диспансерге өзі келеді.',
    'Человек приходит в диспансер с документами.',
    'The person comes to the dispensary with the documents.',
  ),
  '5': readBy('overall-limit-governs', 'Мерзімдер.', 'Сроки.', 'Limits.'),
  '5.1': encoded(
    'Құжат тапсырылған сәттен 60 минуттан аспайды.',
    'Не более 60 минут с подачи документов.',
    'At most 60 minutes from handing in the documents.',
  ),
  '5.2': encoded(
    'Кезекте күту 30 минуттан аспайды.',
    'Ждать в очереди — не более 30 минут.',
    'Waiting in the queue: at most 30 minutes.',
  ),
  '5.3': encoded(
    'Қызмет көрсету 30 минуттан аспайды.',
    'Обслуживание — не более 30 минут.',
    'Being served: at most 30 minutes.',
  ),
  'chapter-3': heading(
    '3-тарау: өзара іс-қимыл.',
    'Глава 3: взаимодействие.',
    'Chapter 3: how the units work together.',
  ),
  '6': PAPER,
  '7': RESULT,
  '8': encoded(
    'Анықтама ұлттық тіркелімнен тексерілгеннен кейін беріледі.',
    'Справку выдают после проверки по национальному регистру.',
    'The certificate is given after the National Register has been looked into.',
  ),
  '9': encoded(
    'Анықтама 10 күн жарамды.',
    'Справка действует 10 дней.',
    'The certificate is valid for 10 days.',
  ),
  '10': PAID,
  '11': encoded(
    'Жұмыс уақыты: дүйсенбі–жұма 8.00–18.00 үзіліссіз.',
    'Часы работы: понедельник–пятница 8.00–18.00 без перерыва.',
    'Hours: Monday to Friday 8.00–18.00 without a break.',
  ),
  '12': QUEUE,
  '13': encoded(
    'Соңғы сұрау жабылуға 30 минут қалғанда (17.30) алынады.',
    'Последний запрос — за 30 минут до закрытия (17.30).',
    'The last request is taken 30 minutes before closing (17.30).',
  ),
  '14': encoded('Керек құжаттар:', 'Нужные документы:', 'Documents needed:'),
  '14.1': encoded(
    'жеке куәлік; 16 жасқа дейін — туу туралы куәлік;',
    'удостоверение; до 16 лет — свидетельство о рождении;',
    'an identity document; under 16, a birth certificate;',
  ),
  '14.2': encoded(
    'соңғы 12 айдағы рентген не флюорография; медицина, балабақша, мектепке жұмысқа тұратындарға — 1 айдан асырмай.',
    'рентген или флюорография за последние 12 месяцев; для работы в медицине, детсадах и школах — не старше 1 месяца.',
    'an X-ray or fluorography of the last 12 months; for work in medical, preschool and school organisations, not older than 1 month.',
  ),
  '15': encoded(
    'Қабылдау мен беру: дүйсенбі–жұма 8.00–18.00 түскі үзіліссіз.',
    'Приём и выдача: понедельник–пятница 8.00–18.00 без обеда.',
    'Taking and giving: Monday to Friday 8.00–18.00 without lunch.',
  ),
  '15.p2': QUEUE,
  '16': readBy(
    'numbered-from-two',
    'Әрекеттер 1-қосымшадағы кестеде.',
    'Действия — в таблице приложения 1.',
    'The actions are in the table of annex 1.',
  ),
  '17': readBy(
    'diagrams-lost',
    'Толық сипаты 3-қосымшадағы анықтамалықта.',
    'Полное описание — в справочнике, приложение 3.',
    'The full description is in the directory, annex 3.',
  ),
  'annex-1': readBy(
    'numbered-from-two',
    '1-қосымша: әрекеттер кестесі.',
    'Приложение 1: таблица действий.',
    'Annex 1: the table of actions.',
  ),
  'annex-1.action-2': encoded(
    'Тіркеу бөлімі құжат қабылдап, екі тіркеліммен салыстырады; журнал, карта: 5 минут.',
    'Регистратура принимает документы и сверяет с двумя регистрами; журнал, карта: 5 минут.',
    'The registry takes the documents and compares with two registers; journal, card: 5 minutes.',
  ),
  'annex-1.action-3': encoded(
    'Рентгенолог суретті оқып, қорытынды береді: 15 минут.',
    'Рентгенолог читает снимок и даёт заключение: 15 минут.',
    'The radiologist reads the image and gives a conclusion: 15 minutes.',
  ),
  'annex-1.action-4': encoded(
    'Касса ақы алып, чек береді: 5 минут.',
    'Касса принимает оплату и даёт чек: 5 минут.',
    'The cash desk takes the payment and gives a receipt: 5 minutes.',
  ),
  'annex-1.action-5': encoded(
    'Фтизиатр тексеріп, анықтама жазады: 5 минут.',
    'Фтизиатр осматривает и выписывает справку: 5 минут.',
    'The phthisiatrician examines and writes the certificate: 5 minutes.',
  ),
  'annex-2': readBy(
    'districts',
    '2-қосымша: төрт диспансер мен олардың аудандары.',
    'Приложение 2: четыре диспансера и их районы.',
    'Annex 2: four dispensaries and their districts.',
  ),
  'annex-2.row-1': row(TB_NAMES['annex-2.row-1']),
  'annex-2.row-2': row(TB_NAMES['annex-2.row-2']),
  'annex-2.row-3': row(TB_NAMES['annex-2.row-3']),
  'annex-2.row-4': row(TB_NAMES['annex-2.row-4']),
  'annex-3': readBy(
    'diagrams-lost',
    '3-қосымша: бизнес-процестер анықтамалығы.',
    'Приложение 3: справочник бизнес-процессов.',
    'Annex 3: the business-process directory.',
  ),
} as const;
