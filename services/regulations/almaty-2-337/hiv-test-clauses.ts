import { encoded, heading, informative, listHead, readBy } from '../language/clauses';
import { text } from '../language/text';
import { EXAMINERS_CLAUSES } from './hiv-test-organisations';

export const HIV_CLAUSES = {
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
  '1.p2': encoded(
    'Қызметті ЖИТС орталығы мен емханалар көрсетеді.',
    'Услугу оказывают Центр СПИД и поликлиники.',
    'The AIDS centre and the polyclinics give the service.',
  ),
  '1.p3': encoded(
    'Бәсенов көшесі, 2, 4-корпуста немесе адам мекенжайы бойынша бекітілген емханада.',
    'На ул. Басенова, 2, корпус 4, или в поликлинике по месту регистрации.',
    'At 2 Basenov St, building 4, or at the polyclinic of the person’s address.',
  ),
  '1.p4': encoded(
    'Қызмет қазақша және орысша, өтініштің тіліне қарай.',
    'Услуга на казахском и русском, по языку заявки.',
    'The service is in Kazakh and Russian, by the language of the application.',
  ),
  '2': encoded('Нысаны: қағаз.', 'Форма: бумажная.', 'Form: on paper.'),
  '3': encoded(
    'Азаматтар мен оралмандарға тегін; шетелдіктер мен азаматтығы жоқтарға ақылы, кассада қолма-қол.',
    'Гражданам и оралманам бесплатно; иностранцам и лицам без гражданства платно, наличными в кассе.',
    'Free for citizens and oralmans; paid in cash at the desk by foreigners and stateless persons.',
  ),
  'chapter-2': heading(
    '2-тарау: көрсету тәртібі.',
    'Глава 2: порядок оказания.',
    'Chapter 2: how it is given.',
  ),
  '4': encoded('Адам өзі келеді.', 'Человек приходит сам.', 'The person comes.'),
  '5': listHead('Мерзімдер.', 'Сроки.', 'Limits.'),
  '5.1': encoded(
    'Теріс нәтиже 3, оң нәтиже 20 жұмыс күні ішінде.',
    'Отрицательный ответ за 3, положительный за 20 рабочих дней.',
    'A negative answer within 3, a positive one within 20 working days.',
  ),
  '5.2': encoded(
    'Кезекте күту 30 минуттан аспайды.',
    'Ждать в очереди — не более 30 минут.',
    'Waiting in the queue: at most 30 minutes.',
  ),
  '5.3': encoded(
    'Қызмет көрсету 60 минуттан аспайды.',
    'Обслуживание — не более 60 минут.',
    'Being served: at most 60 minutes.',
  ),
  'chapter-3': heading(
    '3-тарау: бөлімшелердің әрекеттері.',
    'Глава 3: действия подразделений.',
    'Chapter 3: what the units do.',
  ),
  '6': encoded(
    'Нәтижесі: теріс нәтижені растайтын анықтама-сертификат.',
    'Результат: справка-сертификат об отрицательном результате.',
    'The result: a certificate of a negative finding.',
  ),
  '6.p2': encoded(
    'Ол берілген сәттен 3 ай жарамды.',
    'Она действует 3 месяца с выдачи.',
    'It is valid for 3 months from being given.',
  ),
  '6.p3': encoded(
    'Теріс болса, адамның қолына беріледі.',
    'При отрицательном результате её отдают в руки.',
    'Where it is negative it is given by hand.',
  ),
  '6.p4': encoded(
    'Алғаш оң шықса, қайта тексеру үшін қан қайта алынады.',
    'При первом положительном кровь берут снова для повторного теста.',
    'Where it is positive for the first time, blood is taken again for a second test.',
  ),
  '6.p5': encoded(
    'Нақты оң болса, жазбаша хабарлама адамның өз қолына беріледі.',
    'При подтверждённом положительном уведомление отдают лично в руки.',
    'Where it is definitely positive, a written notification is given to the person’s own hand.',
  ),
  '6.p6': encoded(
    'Кәмелетке толмағандар мен әрекетке қабілетсіздердің нәтижесі ата-анасына не заңды өкіліне беріледі.',
    'Результат несовершеннолетних и недееспособных отдают родителям или законным представителям.',
    'Results of minors and of those without capacity are given to parents or legal representatives.',
  ),
  '7': listHead('Жұмыс кестесі.', 'График работы.', 'Working hours.'),
  '7.p2': encoded(
    'Орталық: дүйсенбі–жұма 9.00–18.00, үзіліс 13.00–13.30.',
    'Центр: понедельник–пятница 9.00–18.00, перерыв 13.00–13.30.',
    'The centre: Monday to Friday 9.00–18.00, break 13.00–13.30.',
  ),
  '7.p3': encoded(
    'Емхана: дүйсенбі–жұма 8.00–18.00 үзіліссіз; сенбі — демалыс.',
    'Поликлиника: понедельник–пятница 8.00–18.00 без перерыва; суббота — выходной.',
    'The polyclinic: Monday to Friday 8.00–18.00 without a break; Saturday off.',
  ),
  '8': encoded(
    'Кезекпен; алдын ала жазылу да, жеделдету де жоқ.',
    'В порядке очереди; ни записи, ни ускорения нет.',
    'In turn; neither booking nor a faster service.',
  ),
  '9': listHead('Керек құжаттар.', 'Нужные документы.', 'Documents needed.'),
  '9.p2': encoded(
    'Міндетті тексеруге: жеке куәлік, 16-ға дейін туу туралы куәлік.',
    'Для обязательного обследования: удостоверение, до 16 лет — свидетельство о рождении.',
    'For a mandatory examination: an identity document, under 16 a birth certificate.',
  ),
  '9.p3': encoded(
    'Анонимді тексеруге құжат керек емес, дербес код беріледі.',
    'Для анонимного документы не нужны, выдаётся личный код.',
    'For an anonymous one no document; a personal code is given.',
  ),
  '10': readBy(
    'numbered-from-two',
    'Әрекеттер 1-қосымшадағы кестеде.',
    'Действия — в таблице приложения 1.',
    'The actions are in the table of annex 1.',
  ),
  '11': readBy(
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
    'Дәрігер не мейіргер құжат қабылдап, кеңес береді; журнал, жолдама: 20 минут.',
    'Врач или медсестра принимает документы, консультирует; журнал, направление: 20 минут.',
    'A doctor or nurse takes the documents and counsels; journal, referral: 20 minutes.',
  ),
  'annex-1.action-3': encoded(
    'Қан алу кабинеті қан алып, центрифугадан өткізеді; журнал: 10 минут.',
    'Кабинет забора крови берёт кровь и центрифугирует; журнал: 10 минут.',
    'The blood room takes blood and centrifuges it; journal: 10 minutes.',
  ),
  'annex-1.action-4': encoded(
    'Орталық зертханасы антиденені зерттейді; «ИнфоЛаб», хаттама: теріс болса 3 күн.',
    'Лаборатория Центра исследует антитела; «ИнфоЛаб», протокол: 3 дня при отрицательном.',
    'The centre’s laboratory tests for antibodies; “InfoLab”, protocol: 3 days where negative.',
  ),
  'annex-1.action-5': encoded(
    'Кеңес кабинеті кеңес беріп, теріс болса анықтама береді; журнал: 20 минут.',
    'Кабинет консультирования консультирует и при отрицательном выдаёт справку; журнал: 20 минут.',
    'The counselling room counsels and, where negative, gives the certificate; journal: 20 minutes.',
  ),
  'annex-2': readBy(
    'which-clinic',
    '2-қосымша: орталық пен 34 емхана.',
    'Приложение 2: Центр и 34 поликлиники.',
    'Annex 2: the centre and 34 polyclinics.',
  ),
  'annex-3': readBy(
    'diagrams-lost',
    '3-қосымша: бизнес-процестер анықтамалығы.',
    'Приложение 3: справочник бизнес-процессов.',
    'Annex 3: the business-process directory.',
  ),
  ...EXAMINERS_CLAUSES,
} as const;
