import { encoded } from '../language/clauses';
import { PAPER_CLAUSES } from './shared-paper-clauses';

export const HIV_TEST_CLAUSES = {
  ...PAPER_CLAUSES,
  '1': encoded(
    'Қызметті алғашқы көмек ұйымдары мен ЖИТС-тің алдын алу жөніндегі облыстық орталық көрсетеді.',
    'Услугу оказывают организации первичной помощи и областной центр по профилактике СПИД.',
    'Primary care organisations and the regional AIDS centre give the service.',
  ),
  '3': encoded(
    'Нәтижесі — № 246 бұйрық бойынша АИТВ антиденелеріне зерттеу туралы анықтама-сертификат.',
    'Результат — справка-сертификат об исследовании на антитела к ВИЧ по приказу № 246.',
    'The result is the certificate of examination for antibodies to HIV under order No 246.',
  ),
  '3.p2': encoded(
    'Анықтама берілген сәттен бастап 3 ай жарамды.',
    'Справка действует 3 месяца с момента выдачи.',
    'The certificate is valid for 3 months from the moment it is given.',
  ),
  '3.p3': encoded(
    'Нәтиже теріс болса, ол адамның өз қолына беріледі.',
    'Отрицательный результат отдают человеку в руки.',
    'A negative result is handed to the person.',
  ),
  '3.p4': encoded(
    'Қазақстан азаматтары мен қандастарға тегін, шетелдіктер мен азаматтығы жоқ адамдарға ақылы.',
    'Гражданам Казахстана и кандасам бесплатно, иностранцам и лицам без гражданства платно.',
    'Free for citizens of Kazakhstan and kandas, paid for foreigners and stateless persons.',
  ),
  '4': encoded(
    'Қызмет стандарттың 9-тармағындағы құжаттар берілгенде басталады.',
    'Услуга начинается с документов из пункта 9 стандарта.',
    'It begins with the documents of clause 9 of the standard.',
  ),
  '5.1': encoded(
    'Психологиялық-әлеуметтік кеңес кабинетінің дәрігері журналға тіркейді, дербес код береді, кеңес береді, емшара кабинетіне жолдайды: 20 минут.',
    'Врач кабинета психосоциального консультирования регистрирует в журнале, даёт личный код, консультирует и направляет в процедурный кабинет: 20 минут.',
    'The doctor of the psychosocial counselling room registers the person in the journal, gives a personal code, counsels and sends to the procedure room: 20 minutes.',
  ),
  '5.2': encoded(
    'Қан алынып, алынған күні мен нәтиже күні жазылған талон беріледі: 10 минут.',
    'Берут кровь и выдают талон с датой забора и датой результата: 10 минут.',
    'Blood is taken, and a ticket given with the day of sampling and the day of the result: 10 minutes.',
  ),
  '5.3': encoded(
    'Зертхана қан үлгісін талдайды: 1 жұмыс күні.',
    'Лаборатория исследует образец крови: 1 рабочий день.',
    'The laboratory analyses the blood: 1 working day.',
  ),
  '5.4': encoded(
    'Нәтиже беріледі: 5 минут.',
    'Выдача результата: 5 минут.',
    'The result is given: 5 minutes.',
  ),
  '5.4.p2': encoded(
    'Нәтиже оң болса — 3 жұмыс күні.',
    'При положительном результате — 3 рабочих дня.',
    'Where the result is positive: 3 working days.',
  ),
  '5.4.p3': encoded(
    'Нәтиже теріс болса — 20 жұмыс күні.',
    'При отрицательном результате — 20 рабочих дней.',
    'Where the result is negative: 20 working days.',
  ),
  '6.1': encoded(
    'Адам тіркеліп, кеңес алды.',
    'Человек зарегистрирован и проконсультирован.',
    'The person is registered and counselled.',
  ),
  '6.2': encoded(
    'Қан алынып, талон берілді.',
    'Кровь взята, талон выдан.',
    'Blood is taken and the ticket given.',
  ),
  '6.3': encoded('Қан үлгісі талданды.', 'Образец крови исследован.', 'The blood is analysed.'),
  '6.4': encoded('Нәтиже берілді.', 'Результат выдан.', 'The result is given.'),
  '7.1': encoded(
    'Психологиялық-әлеуметтік кеңес кабинетінің дәрігері.',
    'Врач кабинета психосоциального консультирования.',
    'The doctor of the psychosocial counselling room.',
  ),
  '7.2': encoded(
    'Қан алу кабинетінің мейіргері.',
    'Медсестра кабинета забора крови.',
    'The nurse of the blood-sampling room.',
  ),
  '7.3': encoded('Зертхана.', 'Лаборатория.', 'The laboratory.'),
  '8.1': encoded(
    'Кеңес кабинетінің дәрігері тіркейді, дербес код береді, кеңес береді, жолдайды: 20 минут.',
    'Врач кабинета консультирования регистрирует, даёт личный код, консультирует и направляет: 20 минут.',
    'The counselling-room doctor registers, gives a personal code, counsels and sends on: 20 minutes.',
  ),
  '8.2': encoded(
    'Мейіргер қан алып, екі күні жазылған талон береді: 10 минут.',
    'Медсестра берёт кровь и выдаёт талон с двумя датами: 10 минут.',
    'The nurse takes blood and gives a ticket with both days: 10 minutes.',
  ),
  '8.3': encoded(
    'Зертхана қан үлгісін талдайды: 1 жұмыс күні.',
    'Лаборатория исследует образец: 1 рабочий день.',
    'The laboratory analyses the blood: 1 working day.',
  ),
  '8.4': encoded(
    'Мейіргер нәтижені адамға береді: 5 минут.',
    'Медсестра выдаёт человеку результат: 5 минут.',
    'The nurse gives the person the result: 5 minutes.',
  ),
} as const;
