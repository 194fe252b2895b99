import { defineAct } from '../language/act';
import { encoded, informative, listHead, readBy } from '../language/clauses';
import { text } from '../language/text';

const ADMINISTRATION = text(
  'Министрліктің ішкі тапсырмасы; портал орындайтын ештеңе жоқ.',
  'Внутреннее поручение министерства; порталу выполнять нечего.',
  'An internal task of the Ministry; nothing for the portal to do.',
);

export const moh99 = defineAct({
  id: 'moh-99-2024',
  title: text(
    'Медициналық көмек саласындағы мемлекеттік қызметтерді көрсету қағидалары',
    'Правила оказания государственных услуг в сфере медицинской помощи',
    'Rules on public services in medical care',
  ),
  shortTitle: text(
    'Денсаулық сақтау министрінің № 99 бұйрығы',
    'Приказ министра здравоохранения № 99',
    'Minister of Health, order No 99',
  ),
  issuer: text(
    'Қазақстан Республикасының Денсаулық сақтау министрі',
    'Министр здравоохранения Республики Казахстан',
    'Minister of Health of the Republic of Kazakhstan',
  ),
  number: '99',
  adopted: '2024-11-27',
  registered: { date: '2024-11-28', number: '35418' },
  jurisdiction: 'kazakhstan',
  status: 'in-force',
  inForceFrom: {
    date: '2024-12-09',
    assumed: text(
      'Жариялау күні мәтінде жоқ: тіркелген күні жарияланды деп алынды, содан кейін күнтізбелік он күн өтті.',
      'Дня публикации в тексте нет: принято, что он совпал с днём регистрации, и прошло десять календарных дней.',
      'The text gives no publication date: taken as the day of registration, plus ten calendar days.',
    ),
  },
  amendments: [],
  approves: [
    { regulation: 'moh-99-2024/1', cites: ['1.1'] },
    { regulation: 'moh-99-2024/2', cites: ['1.2'] },
    { regulation: 'moh-99-2024/3', cites: ['1.3'] },
  ],
  cites: ['4'],
  readings: {
    publication: {
      kind: 'silence',
      question: text(
        'Бұйрық нақты қай күннен бастап қолданылады?',
        'С какого именно дня применяется приказ?',
        'From which day exactly does the order apply?',
      ),
      clauses: ['4'],
      reading: text(
        'Ең ерте мүмкін күн алынды; бұл — болжам, күннің жанында солай көрсетіледі.',
        'Взят самый ранний возможный день; это допущение, и рядом с датой так и сказано.',
        'The earliest possible day is taken; it is an assumption and is marked so beside the date.',
      ),
      why: text(
        'Мерзім алғаш ресми жарияланған күннен есептеледі, ал ол күн мәтінде жоқ.',
        'Срок считается от первого официального опубликования, а его дня в тексте нет.',
        'The term runs from first official publication, and that day is not in the text.',
      ),
    },
  },
  clauses: {
    preamble: informative(
      ADMINISTRATION,
      'Бұйрықтың негізі — мемлекеттік көрсетілетін қызметтер туралы заң.',
      'Основание приказа — закон о государственных услугах.',
      'The basis of the order is the law on public services.',
    ),
    '1': listHead(
      'Үш қызметтің қағидаларын бекітеді.',
      'Утверждает правила трёх услуг.',
      'Approves the rules of three services.',
    ),
    '1.1': encoded(
      '1-қосымшаны бекітеді: стационарға жолдама.',
      'Утверждает приложение 1: направление в стационар.',
      'Approves annex 1: referral to hospital.',
    ),
    '1.2': encoded(
      '2-қосымшаны бекітеді: стационар картасынан үзінді көшірме.',
      'Утверждает приложение 2: выписка из карты стационара.',
      'Approves annex 2: extract from the inpatient record.',
    ),
    '1.3': encoded(
      '3-қосымшаны бекітеді: санаторийлік-курорттық емге мұқтаждық туралы қорытынды.',
      'Утверждает приложение 3: заключение о нуждаемости в санаторно-курортном лечении.',
      'Approves annex 3: conclusion on the need for sanatorium treatment.',
    ),
    '2': informative(
      ADMINISTRATION,
      'Министрліктің департаментіне бұйрықты тіркеуді, жариялауды және есеп беруді тапсырады.',
      'Поручает департаменту министерства зарегистрировать, разместить приказ и отчитаться.',
      'Tells a department of the Ministry to register and publish the order and to report.',
    ),
    '2.1': informative(
      ADMINISTRATION,
      'Мемлекеттік тіркеу.',
      'Государственная регистрация.',
      'State registration.',
    ),
    '2.2': informative(
      ADMINISTRATION,
      'Министрліктің сайтына орналастыру.',
      'Размещение на сайте министерства.',
      'Placing it on the Ministry’s site.',
    ),
    '2.3': informative(
      ADMINISTRATION,
      'Он жұмыс күні ішінде Заң департаментіне есеп беру.',
      'Отчёт Юридическому департаменту за десять рабочих дней.',
      'A report to the Legal department within ten working days.',
    ),
    '3': informative(
      ADMINISTRATION,
      'Бақылауды вице-министрге жүктейді.',
      'Возлагает контроль на вице-министра.',
      'Puts a vice-minister in charge of control.',
    ),
    '4': readBy(
      'publication',
      'Алғаш ресми жарияланғаннан кейін күнтізбелік он күн өткен соң қолданылады.',
      'Применяется по истечении десяти календарных дней после первого официального опубликования.',
      'Applies ten calendar days after first official publication.',
    ),
  },
});
