import { encoded, informative, readBy } from '../language/clauses';
import { text } from '../language/text';
import { ADDED_CLAUSES } from './shared-added-clauses';
import { PAPER_CLAUSES } from './shared-paper-clauses';

const ABBREVIATION = text(
  'Қысқартуды ашады; ереже белгілемейді.',
  'Раскрывает сокращение; правила не устанавливает.',
  'Spells an abbreviation out; states no rule.',
);

export const AMBULANCE_CLAUSES = {
  ...ADDED_CLAUSES,
  'chapter-3': readBy(
    'second-chapter-2',
    'Екінші рет «2-тарау» деп басылған: қызметкерлердің өзара іс-қимылы.',
    'Второй раз напечатано «глава 2»: взаимодействие работников.',
    'Printed “chapter 2” a second time: how the provider’s people work together.',
  ),
  '3': encoded(
    'Нәтижесі — 2017 жылғы № 450 қағидалар бойынша көрсетілген жедел медициналық көмек.',
    'Результат — скорая медицинская помощь по правилам № 450 2017 года.',
    'The result is emergency care under the rules No 450 of 2017.',
  ),
  '4': encoded(
    'Қызмет адам стандарттың 9-тармағы бойынша жүгінгенде басталады.',
    'Услуга начинается с обращения по пункту 9 стандарта.',
    'It begins when the person turns to the provider under clause 9 of the standard.',
  ),
  '5.1': encoded(
    'Медбике-тіркеуші шұғыл көмек туралы өтінішті ауызша қабылдап, АДАЖ жүйесіне жазады: 5 минут.',
    'Медсестра-регистратор принимает просьбу о срочной помощи устно и вносит её в систему АДАЖ: 5 минут.',
    'The nurse-registrar takes the request for urgent help orally and enters it in the ADAZh system: 5 minutes.',
  ),
  '5.1.p2': encoded(
    'Нәтижесі: өтініш қабылданып, тіркеліп, мамандарға жолданды.',
    'Результат: обращение принято, записано и передано специалистам.',
    'Outcome: the request is taken, registered and passed to the specialists.',
  ),
  '5.2': encoded(
    'Мамандар шақыруды алып, адамды қарайды, нәтиженің жобасына қол қойып, медбике-тіркеушіге береді: 7 сағат ішінде.',
    'Специалисты принимают вызов, осматривают человека, подписывают проект результата и отдают медсестре-регистратору: в течение 7 часов.',
    'The specialists take the call, examine the person, sign the draft of the result and pass it to the nurse-registrar: within 7 hours.',
  ),
  '5.2.p2': encoded(
    'Нәтижесі: адам қаралып, жобаға қол қойылды.',
    'Результат: осмотр проведён, проект подписан.',
    'Outcome: the person is examined and the draft signed.',
  ),
  '5.3': encoded(
    'Медбике-тіркеуші нәтижені АДАЖ жүйесіне тіркейді: 5 минут.',
    'Медсестра-регистратор вносит результат в систему АДАЖ: 5 минут.',
    'The nurse-registrar enters the result in the ADAZh system: 5 minutes.',
  ),
  '5.3.p2': encoded(
    'Нәтижесі: нәтиже тіркелді.',
    'Результат: результат записан.',
    'Outcome: the result is registered.',
  ),
  '6.1': encoded(
    'Жедел көмек бөлімшесінің медбике-тіркеушісі.',
    'Медсестра-регистратор отделения скорой помощи.',
    'The nurse-registrar of the emergency unit.',
  ),
  '6.2': encoded(
    'Жедел көмек бөлімшесінің мамандары.',
    'Специалисты отделения скорой помощи.',
    'The specialists of the emergency unit.',
  ),
  '7.1': encoded(
    'Медбике-тіркеуші ауызша қабылдап, АДАЖ жүйесіне жазады: 5 минут.',
    'Медсестра-регистратор принимает устно и вносит в АДАЖ: 5 минут.',
    'The nurse-registrar takes it orally and enters it in ADAZh: 5 minutes.',
  ),
  '7.2': encoded(
    'Мамандар қарап, жобаға қол қояды: 7 сағат ішінде.',
    'Специалисты осматривают и подписывают проект: в течение 7 часов.',
    'The specialists examine and sign the draft: within 7 hours.',
  ),
  '7.3': encoded(
    'Медбике-тіркеуші нәтижені АДАЖ жүйесіне тіркейді: 5 минут.',
    'Медсестра-регистратор вносит результат в АДАЖ: 5 минут.',
    'The nurse-registrar enters the result in ADAZh: 5 minutes.',
  ),
  '9.p2': informative(
    ABBREVIATION,
    'Қысқартулардың ашылуы.',
    'Расшифровка сокращений.',
    'Abbreviations spelled out.',
  ),
  '9.p3': informative(
    ABBREVIATION,
    'АДАЖ — автоматтандырылған диспетчерлік ақпараттық жүйе.',
    'АДАЖ — автоматизированная диспетчерская информационная система.',
    'ADAZh is the automated dispatch information system.',
  ),
  'annex-1.legend': PAPER_CLAUSES['annex-1.legend'],
} as const;
