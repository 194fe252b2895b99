/**
 * Silences that the acts share, and how the portal reads them. The clauses beside which the silence stands are added
 * by each regulation.
 */
import type { Reading } from '../language/regulation';
import { text } from '../language/text';

type Words = Omit<Reading<never>, 'clauses'>;

export const WORKING_MINUTES: Words = {
  kind: 'silence',
  question: text(
    'Минуттар тәулік бойы өте ме, әлде тек жұмыс уақытында ма?',
    'Минуты идут круглые сутки или только в рабочее время?',
    'Do the minutes run round the clock or only in working hours?',
  ),
  reading: text(
    'Минуттар ұйым жұмыс істеп тұрғанда ғана өтеді; жұмыс аяқталса, келесі ашылған кезден жалғасады.',
    'Минуты идут, пока организация работает; после закрытия счёт продолжается со следующего открытия.',
    'Minutes run while the organisation is open; after closing they go on from the next opening.',
  ),
  why: text(
    'Қызметті қызметкер көрсетеді, ал түнде ол жұмыста болмайды. Тәулік бойғы есеп ешкім орындай алмайтын мерзім тудырар еді.',
    'Услугу оказывает работник, а ночью его нет на месте. Круглосуточный счёт дал бы срок, который некому соблюсти.',
    'A worker gives the service, and none is there at night. Counting round the clock would set a limit that nobody could keep.',
  ),
};

export const OUTSIDE_HOURS: Words = {
  kind: 'silence',
  question: text(
    'Ұйым жабық кезде түскен өтініш қашан қабылданды деп саналады?',
    'Когда считается принятым обращение, поступившее в нерабочее время?',
    'When is a request accepted that arrives while the organisation is closed?',
  ),
  reading: text(
    'Портал өтінішті кез келген уақытта алады, бірақ ол ұйым келесі ашылған сәтте қабылданды деп саналады.',
    'Портал берёт обращение в любое время, но принятым оно считается в момент следующего открытия организации.',
    'The portal takes a request at any time, but it counts as accepted when the organisation next opens.',
  ),
  why: text(
    'Мерзім ұйым жауап бере алатын кезден басталуға тиіс. Адамға бұл өтініш жіберілгенге дейін айтылады.',
    'Срок должен начинаться тогда, когда организация может ответить. Человек узнаёт об этом до отправки.',
    'A limit should begin when the organisation is able to answer. The person is told so before sending.',
  ),
};

export const HOURS_NOT_STATED: Words = {
  kind: 'silence',
  question: text(
    'Ұйым қай сағаттарда жұмыс істейді?',
    'В какие часы работает организация?',
    'Which hours does the organisation keep?',
  ),
  reading: text(
    'Ұйымның өз кестесі қолданылады; оны ұйымның әкімшісі енгізеді.',
    'Действует собственный график организации; его вносит её администратор.',
    'The organisation’s own hours apply; its administrator enters them.',
  ),
  why: text(
    'Регламент сағаттарды атамайды, ал оларды белгілейтін басқа құжаттың мәтіні мұнда жоқ.',
    'Регламент часов не называет, а текста другого документа, который их устанавливает, здесь нет.',
    'The regulation names no hours, and the text of any other paper that sets them is not here.',
  ),
};

export const WITHDRAWAL: Words = {
  kind: 'silence',
  question: text(
    'Адам өтінішін кері қайтарып ала ала ма?',
    'Может ли человек отозвать обращение?',
    'May the person withdraw the request?',
  ),
  reading: text(
    'Иә, қызмет аяқталғанға дейін кез келген сәтте, себебін түсіндірмей.',
    'Да, в любой момент до завершения услуги и без объяснения причин.',
    'Yes, at any moment before the service is completed, without giving a reason.',
  ),
  why: text(
    'Қызмет адамның өтінішімен басталады, сондықтан оны адамның қалауынсыз жүргізуге негіз жоқ.',
    'Услуга начинается по просьбе человека, и вести её против его воли нет оснований.',
    'The service begins at the person’s request, and nothing allows it to go on against the person’s wish.',
  ),
};

export const CHANGE: Words = {
  kind: 'silence',
  question: text(
    'Келісілген уақытты адам өзі өзгерте ала ма?',
    'Может ли человек сам перенести согласованное время?',
    'May the person move the agreed time without help?',
  ),
  reading: text(
    'Иә, емхана белгілеген ескерту мерзіміне дейін. Одан кейін емханаға қоңырау шалады.',
    'Да, до срока предупреждения, который установила поликлиника. Позже — по звонку в поликлинику.',
    'Yes, until the notice period that the clinic has set. After that, by calling the clinic.',
  ),
  why: text(
    'Ерте босаған уақытты басқа адам алады; ескерту мерзімі дәрігердің күнін сақтайды.',
    'Заранее освобождённое время достанется другому; срок предупреждения бережёт день врача.',
    'A time freed early goes to somebody else; the notice period protects the doctor’s day.',
  ),
};

export const NOT_AT_HOME: Words = {
  kind: 'silence',
  question: text(
    'Дәрігер келгенде үйде ешкім болмаса не болады?',
    'Что, если врач пришёл, а дома никого нет?',
    'What if the doctor comes and nobody is at home?',
  ),
  reading: text(
    'Дәрігер мұны белгілейді, шақыру аяқталады; адам сол бойда жаңа шақыру бере алады.',
    'Врач отмечает это, вызов закрывается; человек может сразу вызвать врача снова.',
    'The doctor records it and the call ends; the person may call again at once.',
  ),
  why: text(
    'Мәтінде бұл жағдай жоқ. Жаза да, шектеу де қосылмайды.',
    'В тексте такого случая нет. Ни наказания, ни ограничения портал не добавляет.',
    'The text does not foresee it. The portal adds neither a penalty nor a restriction.',
  ),
};

export const DID_NOT_COME: Words = {
  kind: 'silence',
  question: text(
    'Жазылған адам қабылдауға келмесе не болады?',
    'Что, если записанный человек не пришёл?',
    'What if the booked person does not come?',
  ),
  reading: text(
    'Дәрігер «келмеді» деп белгілейді, жазылу аяқталады; адам қайта жазыла алады.',
    'Врач отмечает неявку, запись закрывается; человек может записаться снова.',
    'The doctor records it and the booking ends; the person may book again.',
  ),
  why: text(
    'Мәтінде бұл жағдай жоқ. Жаза да, шектеу де қосылмайды.',
    'В тексте такого случая нет. Ни наказания, ни ограничения портал не добавляет.',
    'The text does not foresee it. The portal adds neither a penalty nor a restriction.',
  ),
};

export const NO_REFUSAL_DIRECT: Words = {
  kind: 'silence',
  question: text(
    'Тіркеуші келген не қоңырау шалған адамға қызметтен бас тарта ала ма?',
    'Может ли регистратор отказать тому, кто пришёл или позвонил?',
    'May the registrar refuse a person who comes or phones?',
  ),
  reading: text(
    'Жоқ: регламент бұл жолдарға бас тарту негізін бермейді.',
    'Нет: для этих способов регламент оснований отказа не даёт.',
    'No: the regulation gives no ground for refusal by these channels.',
  ),
  why: text(
    'Заңда жоқ негізбен бас тартуға болмайды.',
    'Отказ без основания в тексте недопустим.',
    'A refusal without a ground in the text is not lawful.',
  ),
};

export const FREE_OF_CHARGE: Words = {
  kind: 'silence',
  question: text('Қызмет тегін бе?', 'Бесплатна ли услуга?', 'Is the service free?'),
  reading: text('Иә, тегін.', 'Да, бесплатно.', 'Yes, it is free.'),
  why: text(
    'Регламентте ақы да, төлем қадамы да жоқ; жазылмаған ақыны ешкім ала алмайды.',
    'В регламенте нет ни платы, ни шага оплаты; ненаписанную плату брать нельзя.',
    'The regulation has neither a fee nor a step for paying; an unwritten fee may not be taken.',
  ),
};

export const COMPLAINTS: Words = {
  kind: 'silence',
  question: text('Қалай шағымдануға болады?', 'Как пожаловаться?', 'How does one complain?'),
  reading: text(
    'Бұл регламентте шағым тәртібі жоқ. Портал оны бар деп көрсетпейді; жалпы заңдағы жол ашық: емхана басшысы бес жұмыс күні ішінде жауап береді; жоғары органға арналған шағымды емхана үш жұмыс күнінен кешіктірмей іспен бірге жібереді; одан кейін сот.',
    'Порядка жалоб в этом регламенте нет. Портал не делает вид, что он есть; открыт общий путь по закону: руководитель поликлиники отвечает за пять рабочих дней; жалобу, адресованную вышестоящему органу, поликлиника передаёт вместе с делом не позднее трёх рабочих дней; затем суд.',
    'This regulation has no complaint procedure. The portal does not pretend that it has; the general road of the law is open: the head of the clinic answers within five working days; a complaint meant for the body above is passed on with the case in no more than three working days; then the court.',
  ),
  why: text(
    'Мерзімдер осы мәтінде жоқ; бес күн мемлекеттік көрсетілетін қызметтер туралы жалпы заңнан, үш күн әкімшілік рәсімдер кодексінен алынды. Жоғары органның мерзімін портал атамайды.',
    'Сроков в этом тексте нет; пять дней взяты из общего закона о государственных услугах, три дня — из кодекса об административных процедурах. Срока вышестоящего органа портал не называет.',
    'The text gives no limits; the five days are those of the general law on public services, the three days those of the code of administrative procedure. The portal names no limit for the body above.',
  ),
};

export const ORDINARY_DATA: Words = {
  kind: 'silence',
  question: text(
    'Бұл өтініш ерекше жасыруды талап ете ме?',
    'Требует ли это обращение особой скрытности?',
    'Does this request need special concealment?',
  ),
  reading: text(
    'Жоқ: дәрігерлік құпия жалпы тәртіппен сақталады, әр қарау жазылады.',
    'Нет: врачебная тайна соблюдается общим порядком, каждый просмотр записывается.',
    'No: medical secrecy is kept in the usual way, and every look is recorded.',
  ),
  why: text(
    'Регламент жасырын тәртіп енгізбейді, ал қызметтің аты диагноз туралы ештеңе айтпайды.',
    'Особого порядка регламент не вводит, а название услуги ничего не говорит о диагнозе.',
    'The regulation sets no special order, and the service’s name says nothing of a diagnosis.',
  ),
};

export const CHILDREN: Words = {
  kind: 'silence',
  question: text('Бала үшін кім өтініш береді?', 'Кто обращается за ребёнка?', 'Who asks for a child?'),
  reading: text(
    '18 жасқа дейінгі бала үшін ата-анасы немесе қамқоршысы өтініш береді және өз кілтімен қол қояды.',
    'За ребёнка до 18 лет обращается родитель или опекун и подписывает своим ключом.',
    'For a child under 18 a parent or guardian asks, and signs with an own key.',
  ),
  why: text(
    'Бала өзі қол қоя алмайды, ал заңды өкілдің құқығы жалпы заңнан шығады.',
    'Ребёнок сам подписать не может, а право законного представителя следует из общего закона.',
    'A child cannot sign, and the right of a legal representative follows from general law.',
  ),
};

export const PHONE_IDENTITY: Words = {
  kind: 'silence',
  question: text(
    'Телефон арқылы жүгінген адам құжатын қалай көрсетеді?',
    'Как предъявить документ по телефону?',
    'How does somebody who phones show a document?',
  ),
  reading: text(
    'Тіркеуші ЖСН мен аты-жөнін сұрап, тіркеліммен салыстырады; құжатты адам дәрігерге көрсетеді. Мерзім айтылып біткен сәттен басталады.',
    'Регистратор спрашивает ИИН и имя и сверяет с регистром; документ человек покажет врачу. Срок идёт с момента, когда сведения названы.',
    'The registrar asks for the IIN and name and compares them with the register; the document is shown to the doctor. The limit runs from when the data were told.',
  ),
  why: text(
    'Телефон ашық жол болғандықтан, орындалмайтын талап оны жауып тастамауға тиіс.',
    'Телефон — открытый способ, и невыполнимое требование не должно его закрывать.',
    'The phone is an open channel, and a demand that cannot be met must not close it.',
  ),
};
