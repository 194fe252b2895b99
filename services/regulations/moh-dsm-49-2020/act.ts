import { defineAct } from '../language/act';
import { encoded, informative, listHead, readBy } from '../language/clauses';
import { text } from '../language/text';

const ADMINISTRATION = text(
  'Министрліктің ішкі тапсырмасы; портал орындайтын ештеңе жоқ.',
  'Внутреннее поручение министерства; порталу выполнять нечего.',
  'An internal task of the Ministry; nothing for the portal to do.',
);

export const mohDsm49 = defineAct({
  id: 'moh-dsm-49-2020',
  title: text(
    'Фтизиатрия, психиатрия және наркология бойынша мәлімет беру қағидалары',
    'Правила выдачи сведений по фтизиатрии, психиатрии и наркологии',
    'Rules on giving information in phthisiatry, psychiatry and narcology',
  ),
  shortTitle: text(
    'Денсаулық сақтау министрінің № ҚР ДСМ-49/2020 бұйрығы',
    'Приказ министра здравоохранения № ҚР ДСМ-49/2020',
    'Minister of Health, order No ҚР ДСМ-49/2020',
  ),
  issuer: text(
    'Қазақстан Республикасының Денсаулық сақтау министрі',
    'Министр здравоохранения Республики Казахстан',
    'Minister of Health of the Republic of Kazakhstan',
  ),
  number: 'ҚР ДСМ-49/2020',
  adopted: '2020-05-18',
  registered: { date: '2020-05-19', number: '20665' },
  jurisdiction: 'kazakhstan',
  status: 'in-force',
  inForceFrom: {
    date: '2020-05-30',
    assumed: text(
      'Жариялау күні мәтінде жоқ: тіркелген күні жарияланды деп алынды, содан кейін күнтізбелік он күн өтті.',
      'Дня публикации в тексте нет: принято, что он совпал с днём регистрации, и прошло десять календарных дней.',
      'The text gives no publication date: taken as the day of registration, plus ten calendar days.',
    ),
  },
  amendments: [
    {
      by: text('№ ҚР ДСМ-51 бұйрық', 'Приказ № ҚР ДСМ-51', 'Order No ҚР ДСМ-51'),
      date: '2021-06-17',
      changes: text(
        '1-тармақ пен үш қосымша жаңа редакцияда жазылды.',
        'Пункт 1 и три приложения изложены заново.',
        'Clause 1 and the three annexes were rewritten.',
      ),
    },
    {
      by: text('№ ҚР ДСМ-125 бұйрық', 'Приказ № ҚР ДСМ-125', 'Order No ҚР ДСМ-125'),
      date: '2021-12-07',
      changes: text(
        'Шағым туралы тарау жаңа редакцияда жазылды.',
        'Глава о жалобах изложена заново.',
        'The chapter on complaints was rewritten.',
      ),
    },
    {
      by: text('№ ҚР ДСМ-146 бұйрық', 'Приказ № ҚР ДСМ-146', 'Order No ҚР ДСМ-146'),
      date: '2022-11-30',
      changes: text(
        '5-тармақ пен талаптар тізбесі жаңа редакцияда жазылды.',
        'Пункт 5 и перечень требований изложены заново.',
        'Clause 5 and the list of requirements were rewritten.',
      ),
    },
  ],
  approves: [
    { regulation: 'moh-dsm-49-2020/1', cites: ['1.1'] },
    { regulation: 'moh-dsm-49-2020/2', cites: ['1.2'] },
    { regulation: 'moh-dsm-49-2020/3', cites: ['1.3'] },
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
      'Фтизиопульмонология орталығынан мәлімет беру қағидаларын бекітеді.',
      'Утверждает правила выдачи сведений центра фтизиопульмонологии.',
      'Approves the rules on information from the phthisiopulmonology centre.',
    ),
    '1.2': encoded(
      '«Психиатрия» бойынша мәлімет беру қағидаларын бекітеді.',
      'Утверждает правила выдачи сведений по «Психиатрии».',
      'Approves the rules on information in psychiatry.',
    ),
    '1.3': encoded(
      '«Наркология» бойынша мәлімет беру қағидаларын бекітеді.',
      'Утверждает правила выдачи сведений по «Наркологии».',
      'Approves the rules on information in narcology.',
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
