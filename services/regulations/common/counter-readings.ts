/** Silences of services that are given only where the person comes, and how the portal reads them. */
import type { Reading } from '../language/regulation';
import { text } from '../language/text';

type Words = Omit<Reading<never>, 'clauses'>;

export const COUNTER_HOURS: Words = {
  kind: 'silence',
  question: text(
    'Ұйым жабық кезде жазылған өтініштің мерзімі қашан басталады?',
    'Когда начинается срок обращения, записанного в нерабочее время?',
    'When does the time of a request begin that was written down while the organisation was closed?',
  ),
  reading: text(
    'Ұйым келесі ашылған сәтте.',
    'С момента, когда организация откроется.',
    'When the organisation next opens.',
  ),
  why: text(
    'Қызметті тек ұйым қызметкері көрсетеді, ал жабық кезде ол жұмыс орнында болмайды.',
    'Услугу оказывают только работники организации, а в нерабочее время их на месте нет.',
    'Only the organisation’s people give the service, and while it is closed they are not there.',
  ),
};

export const NO_REFUSAL_AT_ALL: Words = {
  kind: 'silence',
  question: text(
    'Қызметтен бас тартуға бола ма?',
    'Можно ли отказать в услуге?',
    'May the service be refused?',
  ),
  reading: text(
    'Жоқ: регламент бірде-бір негіз атамайды. Бірдеңе жетпесе, қызметкер нақты не жетпейтінін айтады, өтініш ашық қалады.',
    'Нет: регламент не называет ни одного основания. Если чего-то не хватает, работник говорит, чего именно, и обращение остаётся открытым.',
    'No: the regulation names no ground. Where something is missing, the worker says what, and the request stays open.',
  ),
  why: text(
    'Тексеру талап етіледі, бірақ оның салдары жазылмаған; заңда жоқ негізбен бас тартуға болмайды.',
    'Проверка предписана, но её последствие не названо; отказ без основания в тексте недопустим.',
    'A check is ordered but no consequence is written; a refusal without a ground in the text is not lawful.',
  ),
};

export const STANDARD_9_MISSING: Words = {
  kind: 'silence',
  question: text(
    'Қандай құжаттар керек: стандарттың 9-тармағы бұл мәтінде жоқ?',
    'Какие документы нужны, если пункта 9 стандарта в тексте нет?',
    'Which documents are needed, when clause 9 of the standard is not in the text?',
  ),
  reading: text(
    'Жеке басты куәландыратын құжат қана; басқа құжат сұралмайды.',
    'Только документ, удостоверяющий личность; других не спрашивают.',
    'An identity document only; no other is asked for.',
  ),
  why: text(
    'Кімге қызмет көрсетілетінін білу керек, ал мәтінде жоқ құжатты талап етуге болмайды.',
    'Нужно знать, кому оказывают услугу, а требовать документ, которого нет в тексте, нельзя.',
    'One must know who is served, and a document that the text does not name may not be demanded.',
  ),
};

export const IDENTITY_FIELDS: Words = {
  kind: 'silence',
  question: text(
    'Адам туралы қандай мәлімет жазылады?',
    'Какие сведения о человеке записывают?',
    'What is written down of the person?',
  ),
  reading: text(
    'Тегі, аты, әкесінің аты, туған жылы және телефоны: жеке куәлікте бары мен хабарласатын нөмір.',
    'Фамилия, имя, отчество, год рождения и телефон: то, что есть в документе, и номер для связи.',
    'Surname, given name, patronymic, year of birth and phone: what the identity document says, and a number to call.',
  ),
  why: text(
    'Регламент нысан бермейді; осыдан артық сұрауға негіз жоқ.',
    'Формы регламент не даёт; спрашивать больше нет оснований.',
    'The regulation gives no form, and nothing allows asking for more.',
  ),
};

export const ATTACHMENT_NOT_ASKED: Words = {
  kind: 'silence',
  question: text(
    'Бұл ұйымға бекітілу шарт па?',
    'Нужно ли быть прикреплённым к этой организации?',
    'Must one be attached to this organisation?',
  ),
  reading: text('Жоқ, ол сұралмайды.', 'Нет, об этом не спрашивают.', 'No, it is not asked.'),
  why: text(
    'Регламент бекітілуді атамайды да, тексермейді де.',
    'Регламент прикрепления не называет и не проверяет.',
    'The regulation neither names nor checks attachment.',
  ),
};

export const ATTACHMENT_SHOWN: Words = {
  kind: 'silence',
  question: text(
    'Тіркелімде жоқ адамға қызмет көрсетіле ме?',
    'Окажут ли услугу тому, кого нет в регистре?',
    'Is somebody served whom the register does not know?',
  ),
  reading: text(
    'Иә. Дәрігер тіркелімді салыстырып көреді, бірақ онда болмау бас тарту негізі емес.',
    'Да. Врач сверяется с регистром, но отсутствие в нём не основание для отказа.',
    'Yes. The doctor compares with the register, but not being in it is no ground for refusal.',
  ),
  why: text(
    'Мәтін салыстыруды бұйырады, оның нәтижесіне салдар бермейді.',
    'Текст велит сверить данные, но последствий сверки не устанавливает.',
    'The text orders the comparison and gives its outcome no consequence.',
  ),
};

export const NO_REPRESENTATIVE: Words = {
  kind: 'silence',
  question: text(
    'Басқа адамның атынан сенімхатпен келуге бола ма?',
    'Можно ли прийти за другого по доверенности?',
    'May one come for somebody else by power of attorney?',
  ),
  reading: text(
    'Иә, адамның өзі болуы міндетті емес: құжат өкілге де беріледі.',
    'Да, сам человек быть не обязан: документ выдают и представителю.',
    'Yes, the person need not be there: the document is given to a representative too.',
  ),
  why: text(
    'Регламент өкілге тыйым салмайды, ал сенімхатпен әрекет ету құқығы жалпы заңда бар.',
    'Представителя регламент не запрещает, а право действовать по доверенности дано общим законом.',
    'The regulation forbids no representative, and general law lets one act by power of attorney.',
  ),
};

export const ONLY_THE_PATIENT: Words = {
  kind: 'silence',
  question: text(
    'Науқастың орнына басқа адам келе ала ма?',
    'Может ли вместо пациента прийти другой человек?',
    'May somebody else come in the patient’s place?',
  ),
  reading: text(
    'Жоқ: дәрігер науқастың өзін қарайды. Баламен ата-анасы немесе қамқоршысы келеді.',
    'Нет: врач осматривает самого пациента. С ребёнком приходит родитель или опекун.',
    'No: the doctor sees the patient. A parent or guardian comes with a child.',
  ),
  why: text(
    'Қадамдардың бірі — дәрігердің қабылдауы, ал қабылдауға өкіл жіберуге болмайды.',
    'Один из шагов — приём у врача, а на приём представителя не пошлёшь.',
    'One of the steps is being seen by a doctor, and a representative cannot be seen in one’s place.',
  ),
};

export const CHILDREN_AT_THE_COUNTER: Words = {
  kind: 'silence',
  question: text('Бала үшін кім келеді?', 'Кто приходит за ребёнка?', 'Who comes for a child?'),
  reading: text(
    '18 жасқа дейінгі бала үшін ата-анасы немесе қамқоршысы келіп, өз құжатын көрсетеді.',
    'За ребёнка до 18 лет приходит родитель или опекун со своим документом.',
    'For a child under 18 a parent or guardian comes, with an own identity document.',
  ),
  why: text(
    'Регламент бұл туралы айтпайды, ал заңды өкілдің құқығы жалпы заңнан шығады.',
    'Регламент об этом молчит, а право законного представителя следует из общего закона.',
    'The regulation is silent, and the right of a legal representative follows from general law.',
  ),
};

export const FORM_NOT_PRINTED: Words = {
  kind: 'silence',
  question: text(
    'Құжаттың нысаны басқа актіде, ал оның мәтіні мұнда жоқ. Құжатта не жазылады?',
    'Форма документа — в другом акте, а его текста здесь нет. Что написано в документе?',
    'The form of the document is in another act, whose text is not here. What does the document say?',
  ),
  reading: text(
    'Кімге, кім, қашан және не туралы бергені; бұл баспа бланк емес деген ескерту қоса беріледі.',
    'Кому, кем, когда и о чём он выдан; отмечено, что это не печатный бланк.',
    'To whom, by whom, when and on what it is given; with a note that it is not the printed blank.',
  ),
  why: text(
    'Бұларсыз құжаттың мәні жоқ, ал мәтінде жоқ жолды ойдан қосуға болмайды.',
    'Без этого документ бессмыслен, а строк, которых нет в тексте, выдумывать нельзя.',
    'Without these a document has no sense, and a line that the text does not have must not be invented.',
  ),
};

export const SENSITIVE_DATA: Words = {
  kind: 'silence',
  question: text(
    'Қызметтің өзі адамның денсаулығы туралы хабар бере ме?',
    'Говорит ли сама услуга что-то о здоровье человека?',
    'Does the service itself tell something of the person’s health?',
  ),
  reading: text(
    'Иә, сондықтан ол жасырын: бейтарап хабарлама, тізімде бүркелген есім, ашпас бұрын себебі сұралады.',
    'Да, поэтому она скрыта: нейтральные сообщения, закрытые имена в списках, причина перед открытием.',
    'Yes, and so it hides itself: neutral messages, masked names in lists, a reason before opening.',
  ),
  why: text(
    'Мұндай өтініштің болуының өзі адамға зиян келтіруі мүмкін.',
    'Человеку может повредить уже то, что такое обращение было.',
    'The mere existence of such a request may harm a person.',
  ),
};
