import { encoded, heading, listHead, readBy } from '../language/clauses';

const legend = (kk: string, ru: string, en: string) =>
  readBy('diagrams-lost', `Шартты белгі: ${kk}.`, `Условное обозначение: ${ru}.`, `Legend: ${en}.`);

export const CLAUSES = {
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
    'Келген не қоңырау шалған адамға: алдын ала жазу журналына жазу және кесте бойынша қабылдау күні мен уақыты айтылған ауызша жауап.',
    'Пришедшему или позвонившему: запись в журнал предварительной записи и устный ответ с днём и временем приёма по расписанию.',
    'For those who come or phone: a line in the booking journal and an oral answer with the day and time of the appointment by the schedule.',
  ),
  '3.2': encoded(
    'Портал арқылы: жеке кабинеттегі өтініш мәртебесі.',
    'Через портал: статус заявки в личном кабинете.',
    'Through the portal: the status of the application in the cabinet.',
  ),
  '3.p2': encoded(
    'Өтініш қабылданған соң белгіленген уақытта көмек көрсетіледі.',
    'После приёма обращения помощь оказывают в назначенное время.',
    'After the request is taken, care is given at the set time.',
  ),
  '3.p3': encoded(
    'Үш жолдың бәрінде адам дәрігердің кестесінен бос уақытты таңдай алады.',
    'При всех трёх способах человек может выбрать свободное время врача по расписанию.',
    'By all three channels the person may choose a free time from the doctor’s schedule.',
  ),
  '3.p4': readBy(
    'oral-or-paper',
    'Нәтиже электрондық және қағаз түрінде ұсынылады.',
    'Результат даётся в электронном и бумажном виде.',
    'The result is given in electronic and paper form.',
  ),
  'chapter-2': heading(
    '2-тарау: емхана бөлімшелерінің әрекеттері.',
    'Глава 2: действия подразделений поликлиники.',
    'Chapter 2: what the clinic’s units do.',
  ),
  '4': encoded(
    'Рәсім адамның (не сенімхатпен өкілінің) келуімен, қоңырауымен немесе адамның ЭЦҚ-сы қойылған сұранысымен басталады.',
    'Процедура начинается с прихода или звонка человека (или представителя по доверенности) либо с запроса, подписанного ЭЦП получателя.',
    'The procedure begins when the person (or a representative by power of attorney) comes or phones, or with a request signed with the recipient’s EDS.',
  ),
  '5': listHead(
    'Рәсімдер мен олардың ұзақтығы.',
    'Процедуры и их длительность.',
    'Procedures and their length.',
  ),
  '5.action-1': encoded(
    '1-әрекет: құжаттарды қабылдау, 10 минут.',
    'Действие 1: приём документов, 10 минут.',
    'Action 1: taking the documents, 10 minutes.',
  ),
  '5.action-2': encoded(
    '2-әрекет: журналға жазу және қабылдау күні мен уақытын ауызша айту, 10 минуттан аспайды.',
    'Действие 2: запись в журнал и устный ответ с днём и временем приёма, не более 10 минут.',
    'Action 2: writing into the journal and naming the day and time, at most 10 minutes.',
  ),
  '5.p2': encoded(
    'Келген не қоңырау шалған адамға бүкіл қызмет құжат тапсырылған сәттен 10 минуттан аспайды.',
    'Для пришедшего или позвонившего вся услуга — не более 10 минут с подачи документов.',
    'For those who come or phone the whole service takes at most 10 minutes from handing in the documents.',
  ),
  '6': encoded(
    'Құжаттардың қабылдануы екінші әрекетке негіз болады; екіншінің нәтижесі — жазба мен ауызша жауап.',
    'Принятые документы — основание второго действия; его итог — запись и устный ответ.',
    'Documents taken are the basis of the second action, whose outcome is the line and the oral answer.',
  ),
  'chapter-3': heading(
    '3-тарау: бөлімшелердің өзара іс-қимылы.',
    'Глава 3: взаимодействие подразделений.',
    'Chapter 3: how the units work together.',
  ),
  '7': encoded(
    'Қатысушы біреу: тіркеу бөлімінің маманы.',
    'Участник один: специалист регистратуры.',
    'One takes part: the registry’s specialist.',
  ),
  '8': listHead('Әрекеттердің сипаты.', 'Описание действий.', 'The actions described.'),
  '8.action-1': encoded(
    'Маман адамның немесе өкілінің құжаттарын қабылдайды: 10 минут.',
    'Специалист принимает документы человека или представителя: 10 минут.',
    'The specialist takes the documents of the person or the representative: 10 minutes.',
  ),
  '8.action-2': encoded(
    'Маман журналға жазып, қабылдау күні мен уақытын ауызша айтады: 10 минуттан аспайды.',
    'Специалист вносит запись в журнал и называет день и время приёма: не более 10 минут.',
    'The specialist writes the line and names the day and time: at most 10 minutes.',
  ),
  'chapter-4': readBy(
    'state-corporation-heading',
    '4-тараудың тақырыбы: халыққа қызмет көрсету орталығымен өзара іс-қимыл және ақпараттық жүйелер.',
    'Заголовок главы 4: взаимодействие с центром обслуживания населения и информационные системы.',
    'Heading of chapter 4: dealings with the public service centre, and information systems.',
  ),
  '9': listHead(
    'Портал арқылы жүгінудің реттілігі.',
    'Порядок обращения через портал.',
    'The order of applying through the portal.',
  ),
  '9.1': encoded(
    'Тіркелмеген адам (не өкілі) порталға ЖСН және құпиясөзбен тіркеледі.',
    'Незарегистрированный человек (или представитель) регистрируется по ИИН и паролю.',
    'Whoever is not registered (or the representative) registers with IIN and password.',
  ),
  '9.2': encoded(
    '1-процесс: ЖСН мен құпиясөзді енгізіп кіру.',
    'Процесс 1: вход по ИИН и паролю.',
    'Process 1: signing in with IIN and password.',
  ),
  '9.3': encoded(
    '1-шарт: портал деректердің дұрыстығын ЖСН мен құпиясөз бойынша тексереді.',
    'Условие 1: портал проверяет данные по ИИН и паролю.',
    'Condition 1: the portal checks the data by IIN and password.',
  ),
  '9.4': encoded(
    '2-процесс: деректе қате болса, кіруден бас тартылғаны хабарланады.',
    'Процесс 2: при ошибке в данных сообщается об отказе во входе.',
    'Process 2: if the data are wrong, sign-in is refused.',
  ),
  '9.5': encoded(
    '3-процесс: қызметті таңдау, нысанды толтыру, құжат көшірмелерін тіркеу, қол қоятын куәлікті көрсету.',
    'Процесс 3: выбор услуги, заполнение формы, копии документов, выбор сертификата для подписи.',
    'Process 3: choosing the service, filling in the form, adding copies of documents, picking a certificate.',
  ),
  '9.6': encoded(
    '2-шарт: куәлік жарамды, қайтарып алынбаған, сәйкестендіру деректері сәйкес.',
    'Условие 2: сертификат действует, не отозван, идентификационные данные совпадают.',
    'Condition 2: the certificate is in date, not revoked, and the identification data match.',
  ),
  '9.7': encoded(
    '4-процесс: қолтаңба расталмаса, қызметтен бас тартылады.',
    'Процесс 4: если подпись не подтвердилась, в услуге отказывают.',
    'Process 4: if the signature is not confirmed, the service is refused.',
  ),
  '9.8': readBy(
    'whose-signature',
    '5-процесс: сұранысқа қол қойылып (мәтінде «қызмет берушінің ЭЦҚ-сы»), шлюз арқылы жұмыс орнына жіберіледі.',
    'Процесс 5: запрос подписывается (напечатано «ЭЦП услугодателя») и уходит через шлюз на рабочее место.',
    'Process 5: the request is signed (printed “the provider’s EDS”) and goes through the gateway to the workstation.',
  ),
  '9.9': encoded(
    '6-процесс: электрондық құжат емхананың жұмыс орнында тіркеледі.',
    'Процесс 6: электронный документ регистрируется на рабочем месте поликлиники.',
    'Process 6: the electronic document is registered at the clinic’s workstation.',
  ),
  '9.10': encoded(
    '3-шарт: емхана құжаттың қызмет көрсету негіздеріне сай екенін тексереді.',
    'Условие 3: поликлиника проверяет, есть ли основания для услуги.',
    'Condition 3: the clinic checks the document against the grounds of the service.',
  ),
  '9.11': encoded(
    '7-процесс: сәйкессіздік болса, бас тарту туралы хабарлама беріледі.',
    'Процесс 7: при нарушениях даётся сообщение об отказе.',
    'Process 7: where something is amiss, a refusal is given.',
  ),
  '9.12': encoded(
    '8-процесс: жеке кабинетке хабарлама беріледі.',
    'Процесс 8: в личный кабинет приходит уведомление.',
    'Process 8: a notification comes to the cabinet.',
  ),
  '9.p2': encoded(
    'Портал арқылы қызмет құжат тапсырылғаннан кейін 30 минуттан аспайды.',
    'Через портал услуга — не более 30 минут после подачи документов.',
    'Through the portal the service takes at most 30 minutes after the documents are handed in.',
  ),
  '10': readBy(
    'diagrams-lost',
    'Ақпараттық жүйелердің байланысы 1-қосымшадағы диаграммада.',
    'Связь информационных систем — на диаграмме приложения 1.',
    'How the information systems work together is drawn in annex 1.',
  ),
  '11': readBy(
    'diagrams-lost',
    'Бизнес-процестер анықтамалығы 2-қосымшада, порталда және емхананың сайтында тұрады.',
    'Справочник бизнес-процессов — в приложении 2, на портале и сайте поликлиники.',
    'The business-process directory is in annex 2, on the portal and on the clinic’s site.',
  ),
  'annex-1': readBy(
    'diagrams-lost',
    '1-қосымша: ақпараттық жүйелер диаграммасы.',
    'Приложение 1: диаграмма информационных систем.',
    'Annex 1: the diagram of information systems.',
  ),
  'annex-1.legend-1': legend('бастапқы хабарлама', 'начальное сообщение', 'initial message'),
  'annex-1.legend-2': legend('аяқтаушы хабарлама', 'завершающее сообщение', 'final message'),
  'annex-1.legend-3': legend('аралық хабарлама', 'промежуточное сообщение', 'intermediate message'),
  'annex-1.legend-4': legend('қарапайым оқиға', 'простое событие', 'simple event'),
  'annex-1.legend-5': legend('қате', 'ошибка', 'error'),
  'annex-1.legend-6': legend('ақпараттық жүйе', 'информационная система', 'information system'),
  'annex-1.legend-7': legend('процесс', 'процесс', 'process'),
  'annex-1.legend-8': legend('шарт', 'условие', 'condition'),
  'annex-1.legend-9': legend('басқару ағымы', 'поток управления', 'control flow'),
  'annex-1.legend-10': legend('хабарлама ағымы', 'поток сообщений', 'message flow'),
  'annex-1.legend-11': legend(
    'соңғы тұтынушыға электрондық құжат',
    'электронный документ конечному потребителю',
    'electronic document to the end consumer',
  ),
  'annex-2': readBy(
    'diagrams-lost',
    '2-қосымша: бизнес-процестер анықтамалығы (мәтінде жоқ).',
    'Приложение 2: справочник бизнес-процессов (в тексте отсутствует).',
    'Annex 2: the business-process directory (missing from the text).',
  ),
} as const;
