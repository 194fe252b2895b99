import { defineAct } from '../language/act';
import { encoded, informative, listHead, readBy } from '../language/clauses';
import { text } from '../language/text';

const ADMINISTRATION = text(
  'Әкімдіктің ішкі тапсырмасы; портал орындайтын ештеңе жоқ.',
  'Внутреннее поручение акимата; порталу выполнять нечего.',
  'An internal task of the akimat; nothing for the portal to do.',
);

export const almaty2337 = defineAct({
  id: 'almaty-2-337',
  title: text(
    'Алматы қаласындағы денсаулық сақтау саласының мемлекеттік қызмет регламенттері',
    'Регламенты государственных услуг в сфере здравоохранения города Алматы',
    'Regulations of public health services in Almaty city',
  ),
  shortTitle: text(
    'Алматы қаласы әкімдігінің № 2/337 қаулысы',
    'Постановление акимата города Алматы № 2/337',
    'Almaty city akimat, No 2/337',
  ),
  issuer: text('Алматы қаласының әкімдігі', 'Акимат города Алматы', 'Akimat of Almaty city'),
  number: '2/337',
  adopted: '2014-05-11',
  registered: { date: '2014-06-06', number: '1058' },
  jurisdiction: 'almaty',
  status: 'repealed',
  inForceFrom: {
    date: '2014-06-17',
    assumed: text(
      'Жариялау күні мәтінде жоқ: тіркелген күні жарияланды деп алынды, содан кейін он күн өтті.',
      'Дня публикации в тексте нет: принято, что он совпал с днём регистрации, и прошло десять дней.',
      'The text gives no publication date: taken as the day of registration, plus ten days.',
    ),
  },
  repealed: {
    by: text(
      'Алматы қаласы әкімдігінің № 4/637 қаулысы',
      'Постановление акимата города Алматы № 4/637',
      'Almaty city akimat, No 4/637',
    ),
    adopted: '2015-11-18',
    effective: {
      date: '2015-11-29',
      assumed: text(
        'Жариялау күні мәтінде жоқ: қабылданған күні жарияланды деп алынды, содан кейін он күн өтті.',
        'Дня публикации в тексте нет: принято, что он совпал с днём принятия, и прошло десять дней.',
        'The text gives no publication date: taken as the day of adoption, plus ten days.',
      ),
    },
  },
  amendments: [
    {
      by: text(
        'Алматы қаласы әкімдігінің № 4/853 қаулысы',
        'Постановление акимата города Алматы № 4/853',
        'Almaty city akimat, No 4/853',
      ),
      date: '2014-10-17',
      changes: text(
        'Әр регламентке бизнес-процестер анықтамалығы мен оған сілтейтін соңғы тармақ қосылды.',
        'К каждому регламенту добавлены справочник бизнес-процессов и последний пункт, который на него ссылается.',
        'Each regulation gained a business-process directory and a last clause that points to it.',
      ),
    },
  ],
  approves: [
    { regulation: 'almaty-2-337/1', cites: ['1.1'] },
    { regulation: 'almaty-2-337/2', cites: ['1.2'] },
    { regulation: 'almaty-2-337/3', cites: ['1.3'] },
    { regulation: 'almaty-2-337/4', cites: ['1.4'] },
    { regulation: 'almaty-2-337/5', cites: ['1.5'] },
    { regulation: 'almaty-2-337/6', cites: ['1.6'] },
    { regulation: 'almaty-2-337/7', cites: ['1.7'] },
  ],
  cites: ['5'],
  readings: {
    publication: {
      kind: 'silence',
      question: text(
        'Қаулы нақты қай күні қолданысқа енді және тоқтады?',
        'С какого дня постановление действовало и перестало действовать?',
        'From which day did the resolution apply and stop applying?',
      ),
      clauses: ['5'],
      reading: text(
        'Ең ерте мүмкін күн алынды; бұл — болжам, әр беттегі күн жанында солай көрсетіледі.',
        'Взят самый ранний возможный день; это допущение, и рядом с датой так и сказано.',
        'The earliest possible day is taken; it is an assumption and is marked so beside the date.',
      ),
      why: text(
        'Мерзім алғашқы жарияланған күннен есептеледі, ал ол күн мәтінде жоқ.',
        'Срок считается от первого опубликования, а его дня в тексте нет.',
        'The term runs from first publication, and that day is not in the text.',
      ),
    },
    'published-before-adopted': {
      kind: 'contradiction',
      question: text(
        'Күші жойылған № 3/561 қаулы қабылданғанға дейін жарияланған болып шығады. Бұл бір нәрсені өзгерте ме?',
        'Отменённое постановление № 3/561 будто бы опубликовано до принятия. Меняет ли это что-нибудь?',
        'The repealed resolution 3/561 appears as published before it was adopted. Does that change anything?',
      ),
      clauses: ['3'],
      reading: text('Жоқ.', 'Нет.', 'No.'),
      why: text(
        'Ол қаулы портал қолданбайтын ескі тәртіп туралы.',
        'То постановление — о прежнем порядке, который портал не применяет.',
        'That resolution is about an older order which the portal does not apply.',
      ),
    },
  },
  clauses: {
    preamble: informative(
      ADMINISTRATION,
      'Қаулының негізі — денсаулық сақтау кодексі, жергілікті басқару мен мемлекеттік қызметтер туралы заңдар және Үкіметтің № 253 қаулысы.',
      'Основание — кодекс о здоровье, законы о местном управлении и государственных услугах, постановление Правительства № 253.',
      'The basis: the health code, the laws on local government and public services, Government resolution No 253.',
    ),
    '1': listHead(
      'Жеті қызметтің регламентін бекітеді.',
      'Утверждает регламенты семи услуг.',
      'Approves the regulations of seven services.',
    ),
    '1.1': encoded(
      'Регламентті бекітеді: дәрігерді үйге шақыру.',
      'Утверждает регламент: вызов врача на дом.',
      'Approves the regulation: calling a doctor to the home.',
    ),
    '1.2': encoded(
      'Регламентті бекітеді: дәрігердің қабылдауына жазылу.',
      'Утверждает регламент: запись на приём к врачу.',
      'Approves the regulation: booking a doctor’s appointment.',
    ),
    '1.3': encoded(
      'Регламентті бекітеді: емханаға бекітілу.',
      'Утверждает регламент: прикрепление к поликлинике.',
      'Approves the regulation: attachment to a polyclinic.',
    ),
    '1.4': encoded(
      'Регламентті бекітеді: АИТВ-ға тексерілу.',
      'Утверждает регламент: обследование на ВИЧ.',
      'Approves the regulation: examination for HIV.',
    ),
    '1.5': encoded(
      'Регламентті бекітеді: туберкулез диспансерінің анықтамасы.',
      'Утверждает регламент: справка туберкулёзного диспансера.',
      'Approves the regulation: TB dispensary certificate.',
    ),
    '1.6': encoded(
      'Регламентті бекітеді: психоневрология анықтамасы.',
      'Утверждает регламент: справка психоневрологического диспансера.',
      'Approves the regulation: psychiatric certificate.',
    ),
    '1.7': encoded(
      'Регламентті бекітеді: наркология анықтамасы.',
      'Утверждает регламент: справка наркологического диспансера.',
      'Approves the regulation: narcology certificate.',
    ),
    '2': informative(
      ADMINISTRATION,
      'Қалалық денсаулық сақтау басқармасына қаулыны тіркеп, жариялауды тапсырады.',
      'Поручает городскому управлению здравоохранения зарегистрировать и разместить постановление.',
      'Tells the city health department to register and publish the resolution.',
    ),
    '3': readBy(
      'published-before-adopted',
      '2013 жылғы № 3/561 қаулының күшін жояды.',
      'Отменяет постановление № 3/561 от 2013 года.',
      'Repeals resolution No 3/561 of 2013.',
    ),
    '4': informative(
      ADMINISTRATION,
      'Бақылауды қала әкімінің орынбасарына жүктейді.',
      'Возлагает контроль на заместителя акима города.',
      'Puts the deputy akim in charge of control.',
    ),
    '5': readBy(
      'publication',
      'Тіркелген күні күшіне енеді, алғаш жарияланғаннан кейін он күн өткен соң қолданыла бастайды.',
      'Вступает в силу с регистрации, применяется через десять дней после первого опубликования.',
      'In force from registration, applied ten days after first publication.',
    ),
  },
});
