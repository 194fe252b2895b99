/** The three Rules number the same clauses alike; each names its own register and the numbers of its own annexes. */
import { COMPLAINT_CLAUSES, SATISFIED_IN_THREE_DAYS } from '../common/complaints';
import { encoded, heading, informative, listHead, readBy } from '../language/clauses';
import { type Text, text } from '../language/text';

const MONITORING = text(
  'Бұл — мемлекеттік мониторинг жүйесіне дерек беру; адамға әсері жоқ.',
  'Это передача данных в государственную систему мониторинга; человека она не касается.',
  'This is data for the state’s monitoring system; it does not touch the person.',
);

const HOW_TO_USE_AN_APP = text(
  'Бұл — басқа қолданбаны пайдалану жөнінде нұсқау.',
  'Это указание, как пользоваться другим приложением.',
  'This tells how to use another application.',
);

const field = (kk: string, ru: string, en: string) =>
  encoded(`Нысан жолы: ${kk}.`, `Строка формы: ${ru}.`, `Line of the form: ${en}.`);

/** `about`: whose observation it is, to stand after "whether … is under observation". */
export const informationClauses = (about: Text) =>
  ({
    'chapter-1': heading(
      '1-тарау: жалпы ережелер.',
      'Глава 1: общие положения.',
      'Chapter 1: general provisions.',
    ),
    '1': readBy(
      'name-of-the-service',
      'Қағидалар мемлекеттік көрсетілетін қызметтер туралы заңға сүйенеді және қызмет тәртібін белгілейді.',
      'Правила основаны на законе о государственных услугах и определяют порядок услуги.',
      'The Rules rest on the law on public services and set the order of the service.',
    ),
    '2': encoded(
      'Денсаулық сақтау ұйымдары қызметті жеке тұлғаларға портал арқылы көрсетеді.',
      'Организации здравоохранения оказывают услугу физическим лицам через портал.',
      'Health care organisations give the service to natural persons through the portal.',
    ),
    'chapter-2': heading(
      '2-тарау: қызмет көрсету тәртібі.',
      'Глава 2: порядок оказания услуги.',
      'Chapter 2: how the service is given.',
    ),
    '3': encoded(
      'Адам порталда сұрау береді; кабинетіне қабылданғаны және нәтиженің күні мен уақыты туралы хабар келеді; құжат деректерін ұйым мемлекеттік жүйелерден алады.',
      'Человек подаёт запрос на портале; в кабинет приходит отчёт о приёме с днём и временем результата; данные документа организация берёт из государственных систем.',
      'The person asks on the portal; the cabinet gets a report of acceptance with the day and time of the result; identity data come from state systems.',
    ),
    '4': encoded(
      'Мәліметті өзі туралы да, келісімін берген басқа адам туралы да алуға болады; келісім кабинеттен, бір реттік кодпен немесе хабарға жауап SMS-пен беріледі.',
      'Сведения можно получить о себе или о другом человеке с его согласия: из его кабинета, одноразовым кодом или ответным СМС.',
      'One may ask about oneself, or about another who agrees: from the own cabinet, by a one-time code, or by answering SMS.',
    ),
    '4.p2': encoded(
      'Цифрлық құжаттарды ұйым иесінің бір реттік кодпен не SMS-пен берген келісімімен алады.',
      'Цифровые документы организация берёт с согласия владельца — одноразовым кодом или СМС.',
      'Digital documents are taken with their owner’s consent by a one-time code or SMS.',
    ),
    '5': listHead(
      'Негізгі талаптар тізбесі қосымшада.',
      'Перечень основных требований — в приложении.',
      'The list of basic requirements is in the annex.',
    ),
    '6': informative(
      MONITORING,
      'Ұйым қызмет сатысы туралы деректі мониторинг жүйесіне енгізеді.',
      'Организация вносит данные о стадии услуги в систему мониторинга.',
      'The organisation enters the stage of the service into the monitoring system.',
    ),
    '7': informative(
      MONITORING,
      'Ол енгізу автоматтандырылған.',
      'Это внесение автоматизировано.',
      'That entry is automated.',
    ),
    'chapter-3': heading('3-тарау: шағымдану.', 'Глава 3: обжалование.', 'Chapter 3: complaints.'),
    '8': COMPLAINT_CLAUSES.toHead,
    '8.p2': COMPLAINT_CLAUSES.headTerm,
    '9': COMPLAINT_CLAUSES.qualityTerm,
    '9.p2': COMPLAINT_CLAUSES.contactCentre,
    '10': COMPLAINT_CLAUSES.beforeCourt,
    '10.p2': COMPLAINT_CLAUSES.filedWithProvider,
    '11': COMPLAINT_CLAUSES.forwarded,
    '11.p2': SATISFIED_IN_THREE_DAYS,
    '12': COMPLAINT_CLAUSES.court,
    list: readBy(
      'annex-numbers',
      'Қызметке қойылатын негізгі талаптар тізбесі, он бір жол.',
      'Перечень основных требований к услуге, одиннадцать строк.',
      'The list of basic requirements of the service, eleven rows.',
    ),
    'list.1': encoded(
      'Көрсететін: денсаулық сақтау ұйымдары.',
      'Оказывают: организации здравоохранения.',
      'Given by: health care organisations.',
    ),
    'list.2': encoded('Алатын: жеке тұлғалар.', 'Получатели: физические лица.', 'For: natural persons.'),
    'list.3': encoded('Жолы: портал ғана.', 'Способ: только портал.', 'Channel: the portal only.'),
    'list.4': encoded(
      'Мерзімі: сұрау берілген сәттен 30 минут.',
      'Срок: 30 минут с момента запроса.',
      'Term: 30 minutes from the moment of the request.',
    ),
    'list.5': encoded(
      'Нысаны: электрондық, толық автоматтандырылған.',
      'Форма: электронная, полностью автоматизированная.',
      'Form: electronic, fully automated.',
    ),
    'list.6': encoded(
      `Нәтижесі: ${about.kk} динамикалық бақылауда тұратыны немесе тұрмайтыны туралы қарау режиміндегі мәлімет.`,
      `Результат: сведения в режиме просмотра, состоит ли ${about.ru} на динамическом наблюдении.`,
      `Result: information to view, whether ${about.en} is under observation.`,
    ),
    'list.7': encoded('Ақысы: тегін.', 'Плата: бесплатно.', 'Fee: free of charge.'),
    'list.8': encoded(
      'Портал тәулік бойы істейді, жөндеу үзілістерінен басқа кезде.',
      'Портал работает круглые сутки, кроме перерывов на ремонт.',
      'The portal works round the clock, except for maintenance.',
    ),
    'list.9': encoded(
      'Керек құжат: электрондық сұрау.',
      'Нужен электронный запрос.',
      'Needed: an electronic request.',
    ),
    'list.10': encoded(
      'Бас тартудың жалғыз негізі: ол туралы сұралған адамның келісімі жоқ.',
      'Единственное основание отказа: нет согласия того, о ком запрос.',
      'The one ground of refusal: the person asked about has not agreed.',
    ),
    'list.11': informative(
      text(
        'Анықтама алу жолдары; портал мәртебені онсыз да көрсетеді.',
        'Способы узнать о ходе дела; портал показывает его и так.',
        'Ways to learn how things stand; the portal shows that anyway.',
      ),
      'Тәртіп пен мәртебені кабинеттен және 1414 телефонынан білуге болады.',
      'О порядке и статусе можно узнать в кабинете и по телефону 1414.',
      'The order and the status may be learnt in the cabinet and by phone, 1414.',
    ),
    'list.11.p2': encoded(
      'Басқа адам туралы сұрау оның кабинеттен, бір реттік кодпен немесе SMS-пен берген келісімімен орындалады.',
      'Запрос о другом исполняется с его согласия: из кабинета, одноразовым кодом или СМС.',
      'A request about another is met with that person’s consent: from the cabinet, by a one-time code or SMS.',
    ),
    'list.11.p3': informative(
      HOW_TO_USE_AN_APP,
      'Цифрлық құжаттар мобильді қосымшаға кіргендерге ашық.',
      'Цифровые документы доступны вошедшим в мобильное приложение.',
      'Digital documents are open to those signed in to the mobile application.',
    ),
    'list.11.p4': informative(
      HOW_TO_USE_AN_APP,
      'Қосымшаға ЭЦҚ не бір реттік кодпен кіріп, құжатты таңдау керек.',
      'Нужно войти в приложение по ЭЦП или одноразовому коду и выбрать документ.',
      'One signs in by EDS or a one-time code and picks the document.',
    ),
    'list.11.p5': encoded(
      'Мәлімет күнтізбелік 10 күн жарамды.',
      'Сведения действуют 10 календарных дней.',
      'The information is valid for 10 calendar days.',
    ),
    form: readBy(
      'annex-numbers',
      'Мәліметтің қазақша-орысша нысаны, алты жол.',
      'Казахско-русская форма сведений, шесть строк.',
      'The form of the information in Kazakh and Russian, six lines.',
    ),
    'form.field-1': field('берілген күні', 'дата выдачи', 'date of issue'),
    'form.field-2': field('аты-жөні', 'фамилия, имя, отчество', 'full name'),
    'form.field-3': field('туған күні', 'дата рождения', 'date of birth'),
    'form.field-4': field('мекенжайы', 'адрес', 'address'),
    'form.field-5': field(
      'динамикалық бақылауда тұратыны не тұрмайтыны',
      'состоит или не состоит на динамическом наблюдении',
      'whether under observation',
    ),
    'form.field-6': readBy(
      'register-not-named',
      'Нысан жолы: дерек берген ақпараттық жүйе (аты жазылмаған).',
      'Строка формы: информационная система, давшая данные (не названа).',
      'Line of the form: the information system that gave the data (not named).',
    ),
  }) as const;

export type InformationClause = keyof ReturnType<typeof informationClauses>;
