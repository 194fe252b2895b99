import { encoded, heading, listHead, readBy } from '../language/clauses';
import { PORTAL_CLAUSES } from './shared-clauses';

export const HOME_CALL_CLAUSES = {
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
  '3.1': encoded(
    'Келген не қоңырау шалған адамға: шақыру журналына жазу және дәрігердің келетін күні мен уақытын ауызша айту.',
    'Пришедшему или позвонившему: запись в журнал вызовов и устный ответ, когда придёт врач.',
    'For those who come or phone: a line in the call register and an oral answer saying when the doctor comes.',
  ),
  '3.2': encoded(
    'Портал арқылы: жеке кабинеттегі өтініш мәртебесі.',
    'Через портал: статус заявления в личном кабинете.',
    'Through the portal: the status of the application in the cabinet.',
  ),
  '3.p2': encoded(
    'Өтініш қабылданған соң белгіленген уақытта үйде көмек көрсетіледі.',
    'После приёма обращения помощь оказывают дома в назначенное время.',
    'After the request is taken, care is given at home at the set time.',
  ),
  'chapter-2': heading(
    '2-тарау: емхана бөлімшелерінің әрекеттері.',
    'Глава 2: действия подразделений поликлиники.',
    'Chapter 2: what the clinic’s units do.',
  ),
  '4': readBy(
    'standard-9-missing',
    'Рәсім стандарттың 9-тармағында аталған мәліметтер алынғанда басталады.',
    'Процедура начинается с получения сведений, названных в пункте 9 стандарта.',
    'The procedure begins when the information named in clause 9 of the standard is received.',
  ),
  '5': listHead(
    'Рәсімдер мен олардың ұзақтығы.',
    'Процедуры и их длительность.',
    'Procedures and their length.',
  ),
  '5.1': encoded(
    'Шақыруды қабылдау, журналға енгізу және жауап беру 10 минуттан аспайды.',
    'Принять вызов, внести в журнал и ответить — не более 10 минут.',
    'Taking the call, writing it down and answering takes at most 10 minutes.',
  ),
  '6': listHead('Рәсімнің нәтижесі.', 'Итог процедуры.', 'The outcome of the procedure.'),
  '6.1': encoded(
    'Нәтиже: журналдағы жазба және дәрігердің келетін уақыты айтылған ауызша жауап.',
    'Итог: запись в журнале и устный ответ с временем визита.',
    'The outcome: a line in the register and an oral answer with the time of the visit.',
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
    'Тіркеуші журналға тегін, атын, әкесінің атын, жасын, жынысын, жағдайын, ауруы не оқиғаны, мекенжайы мен телефонын жазып, 10 минуттан асырмай ауызша жауап береді.',
    'Регистратор вносит фамилию, имя, отчество, возраст, пол, состояние, сведения о болезни или случае, адрес и телефон и отвечает устно не позже чем через 10 минут.',
    'The registrar writes down surname, name, patronymic, age, sex, condition, illness or accident, address and phone, and answers orally within at most 10 minutes.',
  ),
  '8.1.p2': encoded(
    'Немесе портал арқылы электрондық жауап: 30 минуттан аспайды.',
    'Либо электронный ответ через портал: не более 30 минут.',
    'Or an electronic answer through the portal: at most 30 minutes.',
  ),
  ...PORTAL_CLAUSES,
  'annex-2': readBy(
    'diagrams-lost',
    '2-қосымша: бизнес-процестер анықтамалығы.',
    'Приложение 2: справочник бизнес-процессов.',
    'Appendix 2: the business-process directory.',
  ),
} as const;
