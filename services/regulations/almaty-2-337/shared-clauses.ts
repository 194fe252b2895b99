/** What the regulations of home call and appointment say alike, under clause numbers of their own. */
import { encoded, heading, informative, listHead, readBy } from '../language/clauses';
import { text } from '../language/text';

export const GENERAL_CLAUSES = {
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
    'Регламент основан на стандарте, утверждённом постановлением Правительства № 253.',
    'The regulation rests on the standard approved by Government resolution No 253.',
  ),
  '2': encoded(
    'Қызмет жеке тұлғаларға тегін.',
    'Услуга для физических лиц бесплатна.',
    'The service is free for natural persons.',
  ),
  '2.p2': encoded(
    'Адам немесе оның өкілі емханаға келіп, қоңырау шалып не портал арқылы жүгінеді; қызметті тізімдегі емханалар көрсетеді.',
    'Человек или его представитель приходит, звонит или обращается через портал; услугу оказывают поликлиники из перечня.',
    'The person or a representative comes, phones or uses the portal; the clinics on the list give the service.',
  ),
  '2.p3': encoded(
    'Қызмет өтініштің тіліне қарай қазақша немесе орысша көрсетіледі.',
    'Услугу оказывают на казахском или русском — на языке заявки.',
    'The service is given in Kazakh or Russian, by the language of the application.',
  ),
  '3': encoded(
    'Нысаны: электрондық (ішінара автоматты) және (немесе) қағаз.',
    'Форма: электронная (частично автоматизированная) и (или) бумажная.',
    'Form: electronic (partly automated) and/or paper.',
  ),
  'chapter-2': heading(
    '2-тарау: қызмет көрсету тәртібі.',
    'Глава 2: порядок оказания услуги.',
    'Chapter 2: how the service is given.',
  ),
  '4': listHead('Қызмет көрсету мерзімдері.', 'Сроки оказания услуги.', 'The limits of the service.'),
  '4.p2': listHead(
    'Келген не қоңырау шалған кездегі мерзімдер.',
    'Сроки при личном обращении или звонке.',
    'Limits for coming in person or phoning.',
  ),
  '4.p2.1': encoded(
    'Құжаттар тапсырылған сәттен 10 минуттан аспайды.',
    'Не более 10 минут с подачи документов.',
    'At most 10 minutes from handing in the documents.',
  ),
  '4.p2.2': encoded(
    'Тапсыру үшін кезекте күту 10 минуттан аспайды.',
    'Ждать в очереди на подачу — не более 10 минут.',
    'Waiting in the queue to apply: at most 10 minutes.',
  ),
  '4.p2.3': encoded(
    'Қызмет көрсетудің өзі 10 минуттан аспайды.',
    'Само обслуживание — не более 10 минут.',
    'Being served: at most 10 minutes.',
  ),
  '4.p3': listHead(
    'Портал арқылы жүгінген кездегі мерзімдер.',
    'Сроки при обращении через портал.',
    'Limits for applying through the portal.',
  ),
  '4.p3.1': encoded(
    'Құжаттар тапсырылған сәттен 30 минуттан аспайды.',
    'Не более 30 минут с подачи документов.',
    'At most 30 minutes from handing in the documents.',
  ),
  '4.p3.2': encoded(
    'Тапсыру үшін күту 30 минуттан аспайды.',
    'Ожидание подачи — не более 30 минут.',
    'Waiting to apply: at most 30 minutes.',
  ),
  'chapter-3': heading(
    '3-тарау: бөлімшелердің өзара іс-қимылы.',
    'Глава 3: взаимодействие подразделений.',
    'Chapter 3: how the units work together.',
  ),
  'annex-2': readBy(
    'diagrams-lost',
    '2-қосымша: порталдағы ақпараттық жүйелер диаграммасы.',
    'Приложение 2: диаграмма информационных систем портала.',
    'Annex 2: the diagram of the portal’s information systems.',
  ),
  'annex-3': readBy(
    'phones-as-printed',
    '3-қосымша: қызмет көрсететін 34 емхананың тізімі.',
    'Приложение 3: перечень 34 поликлиник, оказывающих услугу.',
    'Annex 3: the list of the 34 clinics that give the service.',
  ),
  'annex-4': readBy(
    'diagrams-lost',
    '4-қосымша: бизнес-процестер анықтамалығы.',
    'Приложение 4: справочник бизнес-процессов.',
    'Annex 4: the business-process directory.',
  ),
  'annex-1': readBy(
    'numbered-from-two',
    '1-қосымша: әрекеттердің кестесі, нөмірлері 2-ден 5-ке дейін.',
    'Приложение 1: таблица действий с номерами от 2 до 5.',
    'Annex 1: the table of actions, numbered 2 to 5.',
  ),
  'annex-1.action-2': encoded(
    'Тіркеу бөлімі ЖСН мен жеке куәлікті (16-ға дейін туу туралы куәлікті) қабылдап, адамды анықтайды: 10 минут.',
    'Регистратура принимает ИИН и документ (до 16 лет — свидетельство о рождении), устанавливает личность: 10 минут.',
    'The registry takes the IIN and identity document (under 16 a birth certificate) and identifies the person: 10 minutes.',
  ),
  'annex-1.action-3': encoded(
    'Бекітілген халық тіркелімінен адамның бекітілген-бекітілмегені қаралады: 30 минут.',
    'По регистру прикреплённого населения проверяют прикрепление: 30 минут.',
    'The attached-population register is looked up for attachment: 30 minutes.',
  ),
} as const;

/** Alike in both, but numbered differently. */
export const ALIKE = {
  hours: encoded(
    'Емхана: дүйсенбі–жұма 8:00–20:00 үзіліссіз, сенбі 9:00–14:00; жексенбі мен мерекелер — демалыс.',
    'Поликлиника: понедельник–пятница 8:00–20:00 без перерыва, суббота 9:00–14:00; воскресенье и праздники — выходные.',
    'The clinic: Monday to Friday 8:00–20:00 without a break, Saturday 9:00–14:00; closed on Sundays and holidays.',
  ),
  portalHours: encoded(
    'Портал: тәулік бойы, жөндеу үзілістерінен басқа кезде.',
    'Портал: круглые сутки, кроме перерывов на ремонт.',
    'The portal: round the clock, except for maintenance.',
  ),
  hoursHead: listHead('Жұмыс кестесі.', 'График работы.', 'Working hours.'),
  documentsHead: encoded(
    'Өзі немесе сенімхатпен өкілі жүгінгенде керек құжаттар.',
    'Документы, нужные при обращении лично или через представителя по доверенности.',
    'What is needed when the person, or a representative by power of attorney, applies.',
  ),
  toProvider: listHead('Емханаға:', 'В поликлинику:', 'To the clinic:'),
  toPortal: listHead('Порталға:', 'На портал:', 'To the portal:'),
  identity: encoded(
    'Жеке куәлік; 16 жасқа дейін — туу туралы куәлік.',
    'Удостоверение личности; до 16 лет — свидетельство о рождении.',
    'An identity document; under 16, a birth certificate.',
  ),
  attachment: encoded(
    'Тіркелім бойынша осы емханаға бекітілген болу.',
    'Прикрепление к этой поликлинике по регистру.',
    'Being attached to this clinic by the register.',
  ),
  stateData: readBy(
    'who-obtains-data',
    'Жеке басы мен бекітілуі туралы мәлімет мемлекеттік жүйелерден электрондық құжат түрінде алынады.',
    'Сведения о личности и прикреплении берут из государственных систем как электронные документы.',
    'Data on identity and attachment come from state systems as electronic documents.',
  ),
  graphics: readBy(
    'diagrams-lost',
    'Әрекеттер мен порталмен байланыс 1 және 2-қосымшаларда сызба түрінде берілген.',
    'Действия и связь с порталом показаны графически в приложениях 1 и 2.',
    'The actions and the dealings with the portal are drawn in annexes 1 and 2.',
  ),
  directory: readBy(
    'diagrams-lost',
    'Қадамдардың толық сипаты 4-қосымшадағы бизнес-процестер анықтамалығында.',
    'Полное описание шагов — в справочнике бизнес-процессов, приложение 4.',
    'The full description of the steps is in the business-process directory, annex 4.',
  ),
} as const;
