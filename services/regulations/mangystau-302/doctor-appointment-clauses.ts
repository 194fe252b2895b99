import { encoded, heading, listHead, readBy } from '../language/clauses';
import { PORTAL_CLAUSES } from './shared-clauses';

export const APPOINTMENT_CLAUSES = {
  'chapter-1': heading(
    '1-тарау: жалпы ережелер.',
    'Глава 1: общие положения.',
    'Chapter 1: general provisions.',
  ),
  '1': encoded(
    'Қызметті алғашқы медициналық-санитариялық көмек ұйымдары (емханалар) көрсетеді.',
    'Услугу оказывают организации первичной помощи (поликлиники).',
    'Primary care organisations (polyclinics) give the service.',
  ),
  '1.p2': encoded(
    'Өтініш қабылдау мен нәтиже беру тек екі жолмен жүреді.',
    'Обращения принимают и результат выдают только двумя путями.',
    'Requests are taken and results given in two ways only.',
  ),
  '1.1': encoded(
    'Бірінші жол: емхананың өзі, адам келгенде немесе қоңырау шалғанда.',
    'Первый путь: сама поликлиника, когда человек пришёл или позвонил.',
    'The first way: the clinic itself, when a person comes or phones.',
  ),
  '1.2': encoded(
    'Екінші жол: «электрондық үкімет» порталы.',
    'Второй путь: портал электронного правительства.',
    'The second way: the e-government portal.',
  ),
  '2': encoded(
    'Нысаны: электрондық (ішінара автоматты) және (немесе) қағаз.',
    'Форма: электронная (частично автоматизированная) и (или) бумажная.',
    'Form: electronic (partly automated) and/or paper.',
  ),
  '3': listHead('Қызмет нәтижесі.', 'Результат услуги.', 'The result of the service.'),
  '3.1': readBy(
    'copied-from-home-call',
    'Келген не қоңырау шалған адамға: журналға жазу және күні мен уақыты айтылған ауызша жауап (мәтінде «шақыру журналы» деп басылған).',
    'Пришедшему или позвонившему: запись в журнал и устный ответ с днём и временем (напечатано «журнал вызовов»).',
    'For those who come or phone: a line in the journal and an oral answer with day and time (printed as “call register”).',
  ),
  '3.2': encoded(
    'Портал арқылы: жеке кабинеттегі өтініш мәртебесі.',
    'Через портал: статус заявления в личном кабинете.',
    'Through the portal: the status of the application in the cabinet.',
  ),
  '3.p2': readBy(
    'copied-from-home-call',
    'Өтініш қабылданған соң белгіленген уақытта көмек көрсетіледі (мәтінде «үйде» деп басылған).',
    'После приёма обращения помощь оказывают в назначенное время (напечатано «на дому»).',
    'After the request is taken, care is given at the set time (printed “at home”).',
  ),
  '3.p3': encoded(
    'Үш жолдың бәрінде адам дәрігердің кестесінен бос уақытты өзі таңдай алады.',
    'При всех трёх способах человек может сам выбрать свободное время врача по расписанию.',
    'By all three channels the person may choose a free time from the doctor’s schedule.',
  ),
  'chapter-2': heading(
    '2-тарау: емхана бөлімшелерінің әрекеттері.',
    'Глава 2: действия подразделений поликлиники.',
    'Chapter 2: what the clinic’s units do.',
  ),
  '4': readBy(
    'standard-9-missing',
    'Рәсім стандарттың 9-тармағында аталған құжаттар берілгенде басталады.',
    'Процедура начинается с подачи документов, названных в пункте 9 стандарта.',
    'The procedure begins when the documents named in clause 9 of the standard are handed in.',
  ),
  '5': listHead(
    'Рәсімдер мен олардың ұзақтығы.',
    'Процедуры и их длительность.',
    'Procedures and their length.',
  ),
  '5.1': encoded(
    'Алдын ала жазылу журналына енгізу және жауап беру 10 минуттан аспайды.',
    'Внести в журнал предварительной записи и ответить — не более 10 минут.',
    'Writing into the pre-registration journal and answering takes at most 10 minutes.',
  ),
  '6': listHead('Рәсімнің нәтижесі.', 'Итог процедуры.', 'The outcome of the procedure.'),
  '6.1': encoded(
    'Нәтиже: алдын ала жазылу журналындағы жазба және уақыты айтылған ауызша жауап.',
    'Итог: запись в журнале предварительной записи и устный ответ с временем.',
    'The outcome: a line in the pre-registration journal and an oral answer with the time.',
  ),
  'chapter-3': heading(
    '3-тарау: емхана бөлімшелерінің өзара іс-қимылы.',
    'Глава 3: взаимодействие подразделений поликлиники.',
    'Chapter 3: how the clinic’s units work together.',
  ),
  '7': listHead('Қатысушылар тізбесі.', 'Перечень участников.', 'Those who take part.'),
  '7.1': encoded(
    'Емхананың медициналық тіркеушісі.',
    'Медицинский регистратор поликлиники.',
    'The clinic’s medical registrar.',
  ),
  '8': listHead(
    'Әрекеттердің реті мен ұзақтығы.',
    'Порядок и длительность действий.',
    'The order and length of actions.',
  ),
  '8.1': encoded(
    'Тіркеуші алдын ала жазылу журналына тегін, атын, әкесінің атын, жасын, жынысын, жағдайын, ауруы не оқиғаны, мекенжайы мен телефонын жазып, 10 минуттан асырмай ауызша жауап береді.',
    'Регистратор вносит в журнал предварительной записи фамилию, имя, отчество, возраст, пол, состояние, сведения о болезни или случае, адрес и телефон и отвечает устно не позже чем через 10 минут.',
    'The registrar writes into the pre-registration journal surname, name, patronymic, age, sex, condition, illness or accident, address and phone, and answers orally within at most 10 minutes.',
  ),
  '8.1.p2': encoded(
    'Немесе портал арқылы электрондық жауап: 30 минуттан аспайды.',
    'Либо электронный ответ через портал: не более 30 минут.',
    'Or an electronic answer through the portal: at most 30 minutes.',
  ),
  ...PORTAL_CLAUSES,
  'annex-2': readBy(
    'misnamed',
    '2-қосымша: бизнес-процестер анықтамалығы («1-қосымша» деп басылған).',
    'Приложение 2: справочник бизнес-процессов (напечатано «приложение 1»).',
    'Appendix 2: the business-process directory (printed “appendix 1”).',
  ),
} as const;
