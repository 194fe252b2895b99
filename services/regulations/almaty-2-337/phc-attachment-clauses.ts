import { encoded, heading, informative, listHead, readBy } from '../language/clauses';
import { text } from '../language/text';
import { CLINICS_CLAUSES } from './phc-attachment-organisations';

const FORM = encoded(
  'Нысаны: электрондық (ішінара автоматты) және (немесе) қағаз.',
  'Форма: электронная (частично автоматизированная) и (или) бумажная.',
  'Form: electronic (partly automated) and/or paper.',
);
const IDENTITY = encoded(
  'Жеке куәлік; 16 жасқа дейін — туу туралы куәлік.',
  'Удостоверение; до 16 лет — свидетельство о рождении.',
  'An identity document; under 16, a birth certificate.',
);

export const ATTACHMENT_CLAUSES = {
  'chapter-1': heading(
    '1-тарау: жалпы ережелер.',
    'Глава 1: общие положения.',
    'Chapter 1: general provisions.',
  ),
  '1': informative(
    text(
      'Стандарттың мәтіні осы актіде жоқ.',
      'Текста стандарта в этом акте нет.',
      'The text of the standard is not in this act.',
    ),
    'Регламент Үкіметтің № 253 қаулысымен бекітілген стандартқа сүйенеді.',
    'Регламент основан на стандарте, утверждённом постановлением № 253.',
    'The regulation rests on the standard approved by resolution No 253.',
  ),
  '2': encoded(
    'Қызмет жеке тұлғаларға тегін.',
    'Услуга для физических лиц бесплатна.',
    'The service is free for natural persons.',
  ),
  '2.p2': encoded(
    'Адам не өкілі емханаға келіп, қоңырау шалып не портал арқылы жүгінеді; тізімдегі емханалар көрсетеді.',
    'Человек или представитель приходит, звонит или обращается через портал; оказывают поликлиники из перечня.',
    'The person or a representative comes, phones or uses the portal; the clinics on the list give the service.',
  ),
  '2.p3': encoded(
    'Қызмет қазақша және орысша, өтініштің тіліне қарай.',
    'Услуга на казахском и русском, по языку заявки.',
    'The service is in Kazakh and Russian, by the language of the application.',
  ),
  '3': FORM,
  '4': listHead('Қызмет нәтижесі.', 'Результат услуги.', 'The result of the service.'),
  '4.1': encoded(
    'Келгенде не қоңырау шалғанда: бекітілгені туралы қағаз талон.',
    'При личном обращении или звонке: бумажный талон о прикреплении.',
    'In person or by phone: a paper ticket of attachment.',
  ),
  '4.2': encoded('Сондай-ақ портал арқылы.', 'А также через портал.', 'And through the portal.'),
  'chapter-2': heading(
    '2-тарау: бөлімшелердің әрекеттері.',
    'Глава 2: действия подразделений.',
    'Chapter 2: what the units do.',
  ),
  '5': encoded(
    'Рәсім адамның өтінішінен басталады:',
    'Процедура начинается с заявления:',
    'The procedure begins with an application:',
  ),
  '5.1': listHead('емханаға:', 'в поликлинику:', 'to the clinic:'),
  '5.1.p2': readBy(
    'circular-attachment',
    'жеке құжат, еркін үлгідегі өтініш және осы емханаға бекітілген болу;',
    'документ, заявление в свободной форме и прикрепление к этой поликлинике;',
    'an identity document, an application in free form and being attached to this clinic;',
  ),
  '5.2': encoded(
    'порталда: жеке құжат және адамның ЭЦҚ-сы.',
    'на портале: документ и ЭЦП человека.',
    'on the portal: an identity document and the person’s EDS.',
  ),
  '5.p2': readBy(
    'who-obtains-data',
    'Құжат мәліметін емхана мемлекеттік жүйеден алады.',
    'Данные документа поликлиника берёт из государственной системы.',
    'The clinic takes the identity data from the state’s system.',
  ),
  '6': listHead('Процестің әрекеттері.', 'Действия процесса.', 'The actions of the process.'),
  '6.1': encoded(
    'Келген адам еркін үлгіде өтініш жазып, құжатының көшірмесін береді.',
    'Пришедший пишет заявление в свободной форме и даёт копию документа.',
    'Whoever comes writes an application in free form and gives a copy of the document.',
  ),
  '6.1.p2': encoded(
    'Сұрау жабылуға 2 сағат қалғанға дейін (18.00, сенбі 12.00) алынады; жексенбі мен мереке — демалыс.',
    'Запрос берут за 2 часа до закрытия (18.00, суббота 12.00); воскресенье и праздники — выходные.',
    'A request is taken until 2 hours before closing (18.00, Saturday 12.00); closed on Sundays and holidays.',
  ),
  '6.2': encoded(
    'Порталда адам кабинетінде электрондық сұрау толтырады.',
    'На портале человек заполняет электронный запрос в кабинете.',
    'On the portal the person fills in an electronic request in the cabinet.',
  ),
  '7': listHead('Мерзімдер.', 'Сроки.', 'Limits.'),
  '7.1': encoded(
    'Құжат тапсырылған сәттен, портал арқылы да, 1 жұмыс күні.',
    'С подачи документов, и через портал, — 1 рабочий день.',
    'From handing in the documents, and through the portal too: 1 working day.',
  ),
  '7.2': encoded(
    'Кезекте күту 30 минуттан аспайды.',
    'Ждать в очереди — не более 30 минут.',
    'Waiting in the queue: at most 30 minutes.',
  ),
  '7.3': encoded(
    'Қызмет көрсету 30 минуттан аспайды.',
    'Обслуживание — не более 30 минут.',
    'Being served: at most 30 minutes.',
  ),
  '7.p2': encoded(
    'Порталда жауап сол күні беріледі; сұрау жабылуға 2 сағат қалғанға дейін алынады.',
    'На портале ответ дают в тот же день; запрос берут за 2 часа до закрытия.',
    'On the portal the answer comes the same day; a request is taken until 2 hours before closing.',
  ),
  '8': FORM,
  'chapter-3': heading(
    '3-тарау: өзара іс-қимыл.',
    'Глава 3: взаимодействие.',
    'Chapter 3: how the units work together.',
  ),
  '9': encoded(
    'Нәтижесі: бекітілгені туралы анықтама (талон), қағаз не емхананың ЭЦҚ-сы қойылған электрондық құжат.',
    'Результат: справка (талон) о прикреплении, бумажная или электронная с ЭЦП поликлиники.',
    'The result: a certificate (ticket) of attachment, on paper or electronic with the clinic’s EDS.',
  ),
  '10': listHead('Жұмыс кестесі.', 'График работы.', 'Working hours.'),
  '10.1': encoded(
    'Емхана: дүйсенбі–жұма 8.00–20.00 үзіліссіз, сенбі 9.00–14.00.',
    'Поликлиника: понедельник–пятница 8.00–20.00 без перерыва, суббота 9.00–14.00.',
    'The clinic: Monday to Friday 8.00–20.00 without a break, Saturday 9.00–14.00.',
  ),
  '10.2': encoded(
    'Портал: тәулік бойы, жөндеу үзілістерінен басқа кезде.',
    'Портал: круглые сутки, кроме перерывов на ремонт.',
    'The portal: round the clock, except for maintenance.',
  ),
  '11': encoded(
    'Адам не сенімхатпен өкілі жүгінгенде керек құжаттар:',
    'Документы от человека или представителя по доверенности:',
    'What the person, or a representative by power of attorney, needs:',
  ),
  '11.1': listHead('емханаға:', 'в поликлинику:', 'to the clinic:'),
  '11.1.p2': IDENTITY,
  '11.1.p3': readBy(
    'circular-attachment',
    'тіркелім бойынша осы емханаға бекітілген болу;',
    'прикрепление к этой поликлинике по регистру;',
    'being attached to this clinic by the register;',
  ),
  '11.2': listHead('порталға:', 'на портал:', 'to the portal:'),
  '11.2.p2': encoded(
    'адамның ЭЦҚ-сымен қол қойылған сұрау.',
    'запрос, подписанный ЭЦП получателя.',
    'a request signed with the recipient’s EDS.',
  ),
  '11.p2': readBy(
    'who-obtains-data',
    'Құжат мәліметін адам мемлекеттік жүйелерден алады.',
    'Данные документа человек берёт из государственных систем.',
    'The person obtains the identity data from state systems.',
  ),
  '12': readBy(
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
    'Тіркеу бөлімі өтініш пен құжатты қабылдайды: 10 минут.',
    'Регистратура принимает заявление и документ: 10 минут.',
    'The registry takes the application and the document: 10 minutes.',
  ),
  'annex-1.action-3': encoded(
    'Жауапты қызметкер ЖСН бойынша тіркелім порталына бекіту сұрауын береді: 10 минут.',
    'Ответственный работник по ИИН подаёт в портал регистра запрос на прикрепление: 10 минут.',
    'The responsible worker asks the register’s portal, by the IIN, for the attachment: 10 minutes.',
  ),
  'annex-1.action-4': readBy(
    'outside-control',
    'ДСМ ұйымы тіркеуден шығу мен тіркеуге тұруды үнемі бақылайды.',
    'Организация Минздрава постоянно контролирует снятие и постановку.',
    'A body of the Ministry controls detaching and attaching, constantly.',
  ),
  'annex-1.action-5': encoded(
    'Емхана 3 күн ішінде жауап береді: бекіту не себебімен бас тарту.',
    'Поликлиника за 3 дня отвечает: прикрепление или отказ с причиной.',
    'The clinic answers within 3 days: attachment, or refusal with the reason.',
  ),
  'annex-2': readBy(
    'phones-as-printed',
    '2-қосымша: 34 емхананың тізімі.',
    'Приложение 2: перечень 34 поликлиник.',
    'Annex 2: the list of 34 clinics.',
  ),
  'annex-3': readBy(
    'diagrams-lost',
    '3-қосымша: бизнес-процестер анықтамалығы.',
    'Приложение 3: справочник бизнес-процессов.',
    'Annex 3: the business-process directory.',
  ),
  ...CLINICS_CLAUSES,
} as const;
