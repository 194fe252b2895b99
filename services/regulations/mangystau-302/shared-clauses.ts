/** Clauses 9 to 11 and the appendices: one text in annexes 1 and 2. */
import { encoded, heading, readBy } from '../language/clauses';

export const PORTAL_CLAUSES = {
  'chapter-4': readBy(
    'state-corporation-heading',
    '4-тараудың тақырыбы: Мемлекеттік корпорациямен өзара іс-қимыл және ақпараттық жүйелер.',
    'Заголовок главы 4: взаимодействие с Государственной корпорацией и информационные системы.',
    'Heading of chapter 4: dealings with the State Corporation, and information systems.',
  ),
  '9': heading(
    'Портал арқылы жүгінудің реттілігі.',
    'Порядок обращения через портал.',
    'The order of applying through the portal.',
  ),
  '9.1': encoded(
    'Порталға тіркелмеген адам ЖСН және құпиясөзбен тіркеледі.',
    'Кто ещё не зарегистрирован, регистрируется на портале по ИИН и паролю.',
    'Whoever is not yet registered registers on the portal with IIN and password.',
  ),
  '9.2': encoded(
    '1-процесс: адам ЖСН мен құпиясөзін енгізіп кіреді.',
    'Процесс 1: человек входит по ИИН и паролю.',
    'Process 1: the person signs in with IIN and password.',
  ),
  '9.3': encoded(
    '1-шарт: портал кірген адамның деректерін ЖСН мен құпиясөз бойынша тексереді.',
    'Условие 1: портал проверяет данные вошедшего по ИИН и паролю.',
    'Condition 1: the portal checks the person’s data by IIN and password.',
  ),
  '9.4': encoded(
    '2-процесс: деректе қате болса, портал кіргізбейтінін хабарлайды.',
    'Процесс 2: при ошибке в данных портал сообщает об отказе во входе.',
    'Process 2: if the data are wrong, the portal says that sign-in is refused.',
  ),
  '9.5': encoded(
    '3-процесс: адам қызметті таңдап, нысанды толтырады және қол қоятын куәлігін көрсетеді.',
    'Процесс 3: человек выбирает услугу, заполняет форму и указывает сертификат для подписи.',
    'Process 3: the person chooses the service, fills in the form and picks a certificate to sign with.',
  ),
  '9.6': encoded(
    '2-шарт: куәлік мерзімі өтпеген, қайтарып алынбаған, ондағы ЖСН өтініштегі ЖСН-мен бірдей.',
    'Условие 2: сертификат действует, не отозван, ИИН в нём совпадает с ИИН в запросе.',
    'Condition 2: the certificate is in date, not revoked, and its IIN is the IIN of the request.',
  ),
  '9.7': encoded(
    '4-процесс: қолтаңба расталмаса, портал қызметтен бас тартылғанын хабарлайды.',
    'Процесс 4: если подпись не подтвердилась, портал сообщает об отказе.',
    'Process 4: if the signature is not confirmed, the portal says that the service is refused.',
  ),
  '9.8': encoded(
    '5-процесс: өтінішке қол қойылып, бекітілген халық тіркелімінің жұмыс орнына жіберіледі.',
    'Процесс 5: запрос подписывается и уходит на рабочее место регистра прикреплённого населения.',
    'Process 5: the request is signed and goes to the workstation of the attached-population register.',
  ),
  '9.9': encoded(
    '3-шарт: емхана өтініштің қызмет көрсету негіздеріне сай екенін тексереді.',
    'Условие 3: поликлиника проверяет, есть ли основания для услуги.',
    'Condition 3: the clinic checks the request against the grounds of the service.',
  ),
  '9.10': encoded(
    '6-процесс: сәйкессіздік болса, бас тарту туралы хабарлама беріледі.',
    'Процесс 6: при нарушениях даётся сообщение об отказе.',
    'Process 6: where something is amiss, a refusal is given.',
  ),
  '9.11': encoded(
    '7-процесс: адам қызмет нәтижесін алады.',
    'Процесс 7: человек получает результат услуги.',
    'Process 7: the person receives the result.',
  ),
  '10': readBy(
    'diagrams-lost',
    'Ақпараттық жүйелердің өзара байланысы 1-қосымшадағы диаграммада көрсетіледі.',
    'Связь информационных систем показана на диаграмме приложения 1.',
    'How the information systems work together is drawn in appendix 1.',
  ),
  '11': readBy(
    'diagrams-lost',
    'Бизнес-процестер анықтамалығы 2-қосымшада тұрады, порталда және емхананың сайтында жарияланады.',
    'Справочник бизнес-процессов — в приложении 2, его публикуют на портале и сайте поликлиники.',
    'The business-process directory is in appendix 2 and is published on the portal and the clinic’s site.',
  ),
  'annex-1': readBy(
    'diagrams-lost',
    '1-қосымша: ақпараттық жүйелер диаграммасы.',
    'Приложение 1: диаграмма информационных систем.',
    'Appendix 1: the diagram of information systems.',
  ),
  'annex-1.legend': readBy(
    'diagrams-lost',
    'Диаграмманың шартты белгілері.',
    'Условные обозначения диаграммы.',
    'The legend of the diagram.',
  ),
  'annex-2.legend': readBy(
    'diagrams-lost',
    'Анықтамалықтың шартты белгілері.',
    'Условные обозначения справочника.',
    'The legend of the directory.',
  ),
} as const;
