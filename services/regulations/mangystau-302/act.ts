import { defineAct } from '../language/act';
import { encoded, informative, listHead, readBy } from '../language/clauses';
import { text } from '../language/text';

const ADMINISTRATION = text(
  'Әкімдіктің ішкі тапсырмасы; портал орындайтын ештеңе жоқ.',
  'Внутреннее поручение акимата; порталу выполнять нечего.',
  'An internal task of the akimat; nothing for the portal to do.',
);

const approves = (annex: number, kk: string, ru: string, en: string) =>
  encoded(
    `${annex}-қосымшаны бекітеді: ${kk}.`,
    `Утверждает приложение ${annex}: ${ru}.`,
    `Approves annex ${annex}: ${en}.`,
  );

export const mangystau302 = defineAct({
  id: 'mangystau-302',
  title: text(
    'Маңғыстау облысындағы денсаулық сақтау саласының мемлекеттік қызмет регламенттері',
    'Регламенты государственных услуг в сфере здравоохранения Мангистауской области',
    'Regulations of public health services in Mangystau region',
  ),
  shortTitle: text(
    'Маңғыстау облысы әкімдігінің № 302 қаулысы',
    'Постановление акимата Мангистауской области № 302',
    'Mangystau region akimat, No 302',
  ),
  issuer: text('Маңғыстау облысының әкімдігі', 'Акимат Мангистауской области', 'Akimat of Mangystau region'),
  number: '302',
  adopted: '2015-10-13',
  registered: { date: '2015-11-02', number: '2852' },
  jurisdiction: 'mangystau',
  status: 'repealed',
  inForceFrom: {
    date: '2015-11-13',
    assumed: text(
      'Жариялау күні мәтінде жоқ: тіркелген күні жарияланды деп алынды, содан кейін он күн өтті.',
      'Дня публикации в тексте нет: принято, что он совпал с днём регистрации, и прошло десять дней.',
      'The text gives no publication date: taken as the day of registration, plus ten days.',
    ),
  },
  repealed: {
    by: text(
      'Маңғыстау облысы әкімдігінің № 69 қаулысы',
      'Постановление акимата Мангистауской области № 69',
      'Mangystau region akimat, No 69',
    ),
    adopted: '2020-04-23',
    effective: {
      date: '2020-05-04',
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
        'Маңғыстау облысы әкімдігінің № 136 қаулысы',
        'Постановление акимата Мангистауской области № 136',
        'Mangystau region akimat, No 136',
      ),
      date: '2019-07-09',
      changes: text(
        '1-тармақ жаңартылды; 1, 2, 4, 8–11-қосымшалар өзгерді; 3, 5–7-қосымшалар қайта жазылды; 12, 13-қосымшалар қосылды.',
        'Пункт 1 обновлён; приложения 1, 2, 4, 8–11 изменены; 3, 5–7 переписаны; 12 и 13 добавлены.',
        'Clause 1 renewed; annexes 1, 2, 4, 8–11 amended; 3, 5–7 rewritten; 12 and 13 added.',
      ),
    },
  ],
  approves: [
    { regulation: 'mangystau-302/1', cites: ['1.1'] },
    { regulation: 'mangystau-302/2', cites: ['1.2'] },
    { regulation: 'mangystau-302/3', cites: ['1.3'] },
    { regulation: 'mangystau-302/4', cites: ['1.4'] },
    { regulation: 'mangystau-302/5', cites: ['1.5'] },
    { regulation: 'mangystau-302/6', cites: ['1.6'] },
    { regulation: 'mangystau-302/7', cites: ['1.7'] },
    { regulation: 'mangystau-302/8', cites: ['1.8'] },
    { regulation: 'mangystau-302/9', cites: ['1.9'] },
    { regulation: 'mangystau-302/10', cites: ['1.10'] },
    { regulation: 'mangystau-302/11', cites: ['1.11'] },
    { regulation: 'mangystau-302/12', cites: ['1.12'] },
    { regulation: 'mangystau-302/13', cites: ['1.13'] },
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
  },
  clauses: {
    preamble: informative(
      ADMINISTRATION,
      'Қаулының негізі — мемлекеттік көрсетілетін қызметтер туралы 2013 жылғы заң.',
      'Основание постановления — закон о государственных услугах 2013 года.',
      'The basis of the resolution is the law on public services of 2013.',
    ),
    '1': listHead(
      'Он үш қызметтің регламентін бекітеді.',
      'Утверждает регламенты тринадцати услуг.',
      'Approves the regulations of thirteen services.',
    ),
    '1.1': encoded(
      '1-қосымшаны бекітеді: дәрігерді үйге шақыру.',
      'Утверждает приложение 1: вызов врача на дом.',
      'Approves annex 1: calling a doctor to the home.',
    ),
    '1.2': encoded(
      '2-қосымшаны бекітеді: дәрігердің қабылдауына жазылу.',
      'Утверждает приложение 2: запись на приём к врачу.',
      'Approves annex 2: booking a doctor’s appointment.',
    ),
    '1.3': approves(3, 'емханаға бекітілу', 'прикрепление к поликлинике', 'attachment to a polyclinic'),
    '1.4': approves(4, 'АИТВ-ға тексерілу', 'обследование на ВИЧ', 'examination for HIV'),
    '1.5': approves(
      5,
      'туберкулез ұйымының анықтамасы',
      'справка противотуберкулёзной организации',
      'certificate of the TB organisation',
    ),
    '1.6': approves(
      6,
      'психоневрология анықтамасы',
      'справка психоневрологической организации',
      'psychiatric certificate',
    ),
    '1.7': approves(
      7,
      'наркология анықтамасы',
      'справка наркологической организации',
      'narcology certificate',
    ),
    '1.8': approves(
      8,
      'стационар картасынан үзінді',
      'выписка из карты стационара',
      'extract from the inpatient record',
    ),
    '1.9': approves(9, 'емхана анықтамасы', 'справка поликлиники', 'certificate of the polyclinic'),
    '1.10': approves(10, 'еңбекке жарамсыздық парағы', 'лист нетрудоспособности', 'sick-leave sheet'),
    '1.11': approves(
      11,
      'еңбекке жарамсыздық анықтамасы',
      'справка о нетрудоспособности',
      'sick-leave certificate',
    ),
    '1.12': approves(12, 'жедел медициналық көмек', 'скорая медицинская помощь', 'ambulance care'),
    '1.13': approves(13, 'стационарға жолдама', 'направление в стационар', 'referral to hospital'),
    '2': informative(
      ADMINISTRATION,
      '2015 жылғы № 73 қаулының күшін жояды.',
      'Отменяет постановление № 73 от 2015 года.',
      'Repeals resolution No 73 of 2015.',
    ),
    '3': informative(
      ADMINISTRATION,
      'Облыстың денсаулық сақтау басқармасына қаулыны жариялауды тапсырады.',
      'Поручает областному управлению здравоохранения опубликовать постановление.',
      'Tells the regional health department to publish the resolution.',
    ),
    '4': informative(
      ADMINISTRATION,
      'Бақылауды облыс әкімінің орынбасарына жүктейді.',
      'Возлагает контроль на заместителя акима области.',
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
