/** What the three Rules say alike. Annexes 1 and 3 number it alike too; annex 2 takes the words under other numbers. */
import { COMPLAINT_CLAUSES, SATISFIED_AT_ANY_TIME } from '../common/complaints';
import { encoded, heading, informative, listHead, readBy } from '../language/clauses';
import { text } from '../language/text';

const DEFINITION = text(
  'Ұғымның анықтамасы; портал оны қолданады, бірақ одан бөлек ереже шықпайды.',
  'Определение понятия; портал им пользуется, но отдельного правила из него не следует.',
  'A definition; the portal uses it, but no rule of its own follows from it.',
);

const MONITORING = text(
  'Бұл — мемлекеттік мониторинг жүйесіне дерек беру; адамға әсері жоқ.',
  'Это передача данных в государственную систему мониторинга; человека она не касается.',
  'This is data for the state’s monitoring system; it does not touch the person.',
);

const MINISTRY = text(
  'Бұл — министрліктің өз міндеті.',
  'Это обязанность самого министерства.',
  'This is a duty of the Ministry itself.',
);

export const ALIKE = {
  monitoring: informative(
    MONITORING,
    'Қызмет көрсетуші қызмет сатысы туралы деректі мониторинг жүйесіне енгізеді.',
    'Услугодатель вносит данные о стадии услуги в систему мониторинга.',
    'The provider enters the stage of the service into the monitoring system.',
  ),
  updating: informative(
    MINISTRY,
    'Уәкілетті орган қағидаларды үш жұмыс күні ішінде жаңартып, ұйымдарға, операторға және байланыс орталығына жібереді.',
    'Уполномоченный орган за три рабочих дня обновляет правила и рассылает их организациям, оператору и контакт-центру.',
    'The authorised body updates the Rules in three working days and sends them to providers, operator and contact centre.',
  ),
  signedRequest: encoded(
    'Электрондық түрде алу үшін адам порталда ЭЦҚ қойылған сұрау жасайды; нәтиже кабинетке электрондық құжат болып келеді.',
    'Для электронной услуги человек подписывает запрос ЭЦП; результат приходит в кабинет электронным документом.',
    'For the electronic service the person signs a request with an EDS; the result comes to the cabinet as an electronic document.',
  ),
  notification: encoded(
    'Құжат берілгенде кабинетке не нәтиже күні туралы хабар, не дәлелді бас тарту келеді; екеуіне де қызмет көрсетушінің ЭЦҚ-сы қойылады.',
    'После подачи в кабинет приходит либо уведомление о дне результата, либо мотивированный отказ; оба с ЭЦП услугодателя.',
    'On filing, the cabinet gets either a notification of the day of the result or a reasoned refusal; both signed by the provider.',
  ),
  identity: encoded(
    'Жеке құжат деректерін қызмет көрсетуші иесінің бір реттік кодпен не SMS-пен берген келісімімен цифрлық құжаттардан алады.',
    'Данные удостоверения услугодатель берёт из цифровых документов с согласия владельца — одноразовым кодом или СМС.',
    'Identity data are taken from digital documents with the owner’s consent, by a one-time code or SMS.',
  ),
  /** Annexes 2 and 3 move the giving of results as well; annex 1 leaves that to row 7. */
  nextWorkingDayBoth: encoded(
    'Жұмыстан кейін, демалыс пен мереке күндері келген өтініш келесі жұмыс күні қабылданып, нәтижесі де келесі жұмыс күні беріледі.',
    'Обращение после работы, в выходной или праздник принимают на следующий рабочий день, тогда же отдают и результат.',
    'A request after work, on a day off or a holiday is accepted, and its result given, on the next working day.',
  ),
  nextWorkingDay: encoded(
    'Жұмыстан кейін, демалыс пен мереке күндері келген өтініш келесі жұмыс күні қабылданады.',
    'Обращение после работы, в выходной или праздник принимают на следующий рабочий день.',
    'A request after work, on a day off or a holiday is accepted on the next working day.',
  ),
  notAccepted: encoded(
    'Құжаттар толық болмаса немесе мерзімі өтсе, өтініш қабылданбайды.',
    'Если пакет неполон или документ просрочен, заявление не принимают.',
    'An incomplete package or an expired document is not accepted.',
  ),
  definitions: listHead('Негізгі ұғымдар.', 'Основные понятия.', 'The main terms.'),
  recipient: informative(
    DEFINITION,
    'Алушы — жеке және заңды тұлғалар, мемлекеттік органдардан басқа.',
    'Получатель — физические и юридические лица, кроме государственных органов.',
    'The recipient: natural and legal persons, other than state bodies.',
  ),
  provider: informative(
    DEFINITION,
    'Беруші — қызмет көрсететін органдар мен тұлғалар.',
    'Услугодатель — органы и лица, которые оказывают услуги.',
    'The provider: bodies and persons that give services.',
  ),
  service: informative(
    DEFINITION,
    'Мемлекеттік көрсетілетін қызмет деген не.',
    'Что такое государственная услуга.',
    'What a public service is.',
  ),
  digitalDocuments: informative(
    DEFINITION,
    'Цифрлық құжаттар сервисі деген не.',
    'Что такое сервис цифровых документов.',
    'What the digital documents service is.',
  ),
  eds: informative(DEFINITION, 'ЭЦҚ деген не.', 'Что такое ЭЦП.', 'What an EDS is.'),
  listAnnexed: listHead(
    'Негізгі талаптар тізбесі қосымшада.',
    'Перечень основных требований — в приложении.',
    'The list of basic requirements is in the annex.',
  ),
  basis: informative(
    MINISTRY,
    'Қағидалар мемлекеттік көрсетілетін қызметтер туралы заңға сүйенеді.',
    'Правила основаны на законе о государственных услугах.',
    'The Rules rest on the law on public services.',
  ),
  refusedOnline: encoded(
    'Тізбедегі негізбен бас тартса, жауапты маман дәлелді бас тартуды ЭЦҚ-мен кабинетке жібереді.',
    'При отказе по основанию из перечня ответственный специалист отправляет его в кабинет с ЭЦП и мотивами.',
    'A refusal on a ground from the list goes to the cabinet with reasons and the specialist’s EDS.',
  ),
} as const;

export const LIST_ALIKE = {
  list: listHead(
    'Қызметке қойылатын негізгі талаптар тізбесі, он жол.',
    'Перечень основных требований к услуге, десять строк.',
    'The list of basic requirements of the service, ten rows.',
  ),
  'list.4': encoded(
    'Нысаны: электрондық (ішінара автоматты) және (немесе) қағаз.',
    'Форма: электронная (частично автоматизированная) и (или) бумажная.',
    'Form: electronic (partly automated) and/or paper.',
  ),
  'list.6': encoded('Ақысы: тегін.', 'Плата: бесплатно.', 'Fee: free of charge.'),
  'list.7': listHead('Жұмыс кестесі.', 'График работы.', 'Working hours.'),
  'list.7.2': encoded(
    'Портал: тәулік бойы, жөндеу үзілістерінен басқа кезде.',
    'Портал: круглые сутки, кроме перерывов на ремонт.',
    'The portal: round the clock, except for maintenance.',
  ),
  'list.7.p2': encoded(
    'Жұмыстан тыс уақыттағы өтініш келесі жұмыс күні қабылданады, нәтиже де сол күні беріледі.',
    'Обращение вне рабочего времени принимают и исполняют на следующий рабочий день.',
    'A request outside working time is accepted, and its result given, on the next working day.',
  ),
  'list.7.p3': readBy(
    'cut-off',
    'Сұрау жұмыс аяқталуына 2 сағат қалғанға дейін қабылданады (жақшада: 18.00).',
    'Запрос принимают не позднее двух часов до конца работы (в скобках: 18.00).',
    'A request is taken until two hours before the end of work (in brackets: 18.00).',
  ),
  'list.8': listHead(
    'Керек құжаттар мен мәліметтер.',
    'Нужные документы и сведения.',
    'Documents and data needed.',
  ),
  'list.8.1': encoded(
    'Келгенде: жеке куәлік немесе цифрлық құжат.',
    'При личном обращении: удостоверение или цифровой документ.',
    'In person: an identity card or a digital document.',
  ),
  'list.8.p2': encoded(
    'Порталда: құжат деректерін қызмет көрсетуші иесінің келісімімен өзі алады.',
    'На портале: данные документа услугодатель берёт сам с согласия владельца.',
    'On the portal: the provider takes the identity data itself, with the owner’s consent.',
  ),
  'list.9': listHead('Бас тарту негіздері.', 'Основания отказа.', 'Grounds of refusal.'),
  'list.9.1': encoded(
    'Ұсынылған құжат немесе ондағы дерек дұрыс емес.',
    'Документы или данные в них недостоверны.',
    'The documents, or the data in them, are found unreliable.',
  ),
  'list.9.2': encoded(
    'Адам қолжетімділігі шектеулі дербес деректерге рұқсат бермеді.',
    'Человек не согласился на доступ к персональным данным ограниченного доступа.',
    'The person has not agreed to access to restricted personal data.',
  ),
  'list.10': readBy(
    'code-or-eds',
    'Қызметті бір реттік кодпен не SMS-пен электрондық түрде алуға болады.',
    'Услугу можно получить в электронной форме по одноразовому коду или СМС.',
    'The service may be had electronically by a one-time code or SMS.',
  ),
  'list.10.p2': readBy(
    'code-or-eds',
    'ЭЦҚ болса, қызметті портал арқылы алуға болады.',
    'При наличии ЭЦП услугу можно получить через портал.',
    'With an EDS the service may be had through the portal.',
  ),
  'list.10.p3': informative(
    text(
      'Бұл — ғимаратқа қойылатын талап.',
      'Это требование к зданию.',
      'This is a requirement on the building.',
    ),
    'Мүмкіндігі шектеулі адамдарға пандус, шақыру түймесі, тактильді жол, күту залы болуға тиіс.',
    'Для людей с инвалидностью нужны пандус, кнопка вызова, тактильная дорожка, зал ожидания.',
    'For people with disabilities: a ramp, a call button, a tactile path, a waiting room.',
  ),
  'list.10.p4': informative(
    text(
      'Анықтама алу жолдары; портал мәртебені онсыз да көрсетеді.',
      'Способы узнать о ходе дела; портал показывает его и так.',
      'Ways to learn how things stand; the portal shows that anyway.',
    ),
    'Тәртіп пен мәртебені анықтамадан және 1414 телефонынан білуге болады.',
    'О порядке и статусе можно узнать в справочной и по телефону 1414.',
    'The order and the status may be learnt from inquiries and by phone, 1414.',
  ),
} as const;

/** Annexes 1 and 3: both are given by the clinic of attachment. */
export const OUTPATIENT_CLAUSES = {
  'chapter-1': heading(
    '1-тарау: жалпы ережелер.',
    'Глава 1: общие положения.',
    'Chapter 1: general provisions.',
  ),
  '1': ALIKE.basis,
  '2': ALIKE.definitions,
  '2.1': ALIKE.recipient,
  '2.2': ALIKE.provider,
  '2.3': ALIKE.service,
  '2.4': ALIKE.digitalDocuments,
  '2.5': ALIKE.eds,
  'chapter-2': heading(
    '2-тарау: көрсету тәртібі.',
    'Глава 2: порядок оказания.',
    'Chapter 2: how it is given.',
  ),
  '3': ALIKE.listAnnexed,
  '4': encoded(
    'Адам бекітілген жеріндегі емханаға өзі келіп және (немесе) портал арқылы жүгінеді.',
    'Человек обращается в поликлинику по месту прикрепления лично и (или) через портал.',
    'The person goes to the clinic of attachment, and/or asks through the portal.',
  ),
  '5': ALIKE.signedRequest,
  '5.p2': ALIKE.notification,
  '6': ALIKE.identity,
  '7': ALIKE.nextWorkingDay,
  '9': ALIKE.notAccepted,
  '10': encoded(
    'Қызмет 1 жұмыс күні ішінде көрсетіледі.',
    'Услуга оказывается за 1 рабочий день.',
    'The service is given within 1 working day.',
  ),
  '11': ALIKE.monitoring,
  '12': ALIKE.updating,
  'chapter-3': heading(
    '3-тарау: қызметкерлердің өзара іс-қимылы.',
    'Глава 3: взаимодействие работников.',
    'Chapter 3: how the staff work together.',
  ),
  '14': encoded(
    'Портал үшін емхана басшысы ақпараттық жүйелерге кіре алатын жауапты маманды тағайындайды.',
    'Для портала руководитель поликлиники назначает ответственного специалиста с доступом к информационным системам.',
    'For the portal the head of the clinic appoints a responsible specialist with access to the information systems.',
  ),
  '15': encoded(
    'Ол жазбалар мен зерттеулердің толықтығын және жүйедегі дерекке сәйкестігін тексереді.',
    'Он проверяет полноту записей и исследований и их соответствие данным системы.',
    'The specialist checks that records and studies are complete and agree with the system.',
  ),
  '16.p2': ALIKE.refusedOnline,
  'chapter-4': heading('4-тарау: шағымдану.', 'Глава 4: обжалование.', 'Chapter 4: complaints.'),
  '17': COMPLAINT_CLAUSES.toHead,
  '17.p2': COMPLAINT_CLAUSES.headTerm,
  '17.p3': COMPLAINT_CLAUSES.qualityTerm,
  '17.p4': COMPLAINT_CLAUSES.contactCentre,
  '18': COMPLAINT_CLAUSES.beforeCourt,
  '18.p2': COMPLAINT_CLAUSES.filedWithProvider,
  '18.p3': COMPLAINT_CLAUSES.forwarded,
  '18.p4': SATISFIED_AT_ANY_TIME,
  '18.p5': COMPLAINT_CLAUSES.court,
  ...LIST_ALIKE,
  'list.1': encoded(
    'Көрсететін: алғашқы медициналық-санитариялық көмек ұйымдары.',
    'Оказывают: организации первичной медико-санитарной помощи.',
    'Given by: primary health care organisations.',
  ),
  'list.2': readBy(
    'lost-comma',
    'Жолы: портал арқылы, ұйымдардың өзінде.',
    'Способ: через портал, в самих организациях.',
    'Channels: through the portal, at the organisations themselves.',
  ),
  'list.3': listHead('Мерзімдер.', 'Сроки.', 'Terms.'),
  'list.3.1': encoded(
    'Келгенде: құжат тапсырылған сәттен 1 жұмыс күні ішінде.',
    'При личном обращении: за 1 рабочий день с подачи документов.',
    'In person: within 1 working day from handing in the documents.',
  ),
  'list.3.2': encoded(
    'Құжат тапсыруды ең көп күту — 30 минут.',
    'Ждать подачи документов — не более 30 минут.',
    'Waiting to hand in the documents: at most 30 minutes.',
  ),
  'list.3.p2': encoded(
    'Портал арқылы: жүгінген күні, құжат тапсырылғаннан 30 минуттан аспай.',
    'Через портал: в день обращения, не более 30 минут с подачи документов.',
    'Through the portal: on the day of asking, at most 30 minutes from handing in the documents.',
  ),
  'list.8.2': encoded(
    'Келгенде: диагнозға сай зерттеулердің нәтижелері.',
    'При личном обращении: результаты исследований по диагнозу.',
    'In person: results of studies for the diagnosis.',
  ),
} as const;
