import * as common from '../common/readings';
import type { Reading } from '../language/regulation';
import { text } from '../language/text';
import type { InformationClause } from './clauses';

type C = InformationClause;

export const INFORMATION_READINGS = {
  'name-of-the-service': {
    kind: 'contradiction',
    question: text(
      'Қызмет мәліметті «ұсыну» ма, «беру» ме?',
      'Услуга названа двояко: «предоставление» и «выдача» сведений. Это одно и то же?',
      'The service is called both “presenting” and “giving” information. Is it one?',
    ),
    clauses: ['1'],
    reading: text('Бұл бір қызмет.', 'Это одна услуга.', 'It is one service.'),
    why: text(
      'Бұйрықтың бекіту тармағында да, қағидада да бір ғана қызмет сипатталған.',
      'И в утверждающем пункте, и в правилах описана одна услуга.',
      'Both the approving clause and the Rules describe one service.',
    ),
  },
  'annex-numbers': {
    kind: 'damage',
    question: text(
      'Қосымшалардың нөмірлері үш қағидада әртүрлі. Қайсысы тізбе, қайсысы нысан?',
      'Номера приложений в трёх правилах разные. Что из них перечень, а что форма?',
      'The annexes are numbered differently in the three Rules. Which is the list and which the form?',
    ),
    clauses: ['list', 'form'],
    reading: text(
      'Нөмірге қарамай: талаптар кестесі — тізбе, бос жолдары бар бет — нысан.',
      'Независимо от номера: таблица требований — перечень, лист с пустыми строками — форма.',
      'Whatever the number: the table of requirements is the list, the sheet with blank lines is the form.',
    ),
    why: text(
      'Мазмұны үшеуінде бірдей; нөмір бір редакциядан екіншісіне ауысқан.',
      'Содержание во всех трёх одно; номера остались от разных редакций.',
      'What they hold is the same in all three; the numbers are left from different editions.',
    ),
  },
  'consent-ways': {
    kind: 'contradiction',
    question: text(
      'Келісім кабинеттен беріле ме, әлде кодпен бе: бір жерде «не», бір жерде «сондай-ақ» делінген?',
      'Согласие даётся из кабинета или кодом: в одном месте «либо», в другом «а также»?',
      'Is consent given from the cabinet or by a code: one place says “or”, another “and also”?',
    ),
    clauses: ['4', 'list.11.p2'],
    reading: text(
      'Үш жолдың кез келгені жеткілікті; олар тек келісім беру жолдары.',
      'Достаточно любого из трёх; все они — способы именно согласия.',
      'Any one of the three is enough; all of them are ways of consenting only.',
    ),
    why: text(
      'Екі келісімді қатар талап ету адамға пайда әкелмейді, ал мақсат біреу — оның еркі.',
      'Требовать двух согласий сразу незачем: цель одна — воля человека.',
      'Asking for two consents at once serves nobody: the aim is one, the person’s will.',
    ),
  },
  'consent-term': {
    kind: 'silence',
    question: text(
      'Келісімді қанша күн күтеді?',
      'Сколько ждать согласия?',
      'How long is the consent waited for?',
    ),
    clauses: ['4', 'list.10', 'list.11.p2'],
    reading: text(
      'Күнтізбелік 10 күн. Содан кейін келісім жоқ деп саналады, портал бас тартады; қайта сұрауға болады.',
      'Десять календарных дней. Потом считается, что согласия нет, и портал отказывает; запрос можно повторить.',
      'Ten calendar days. After that there is no consent and the portal refuses; one may ask again.',
    ),
    why: text(
      'Мәтінде мерзім жоқ. Мәліметтің өзі он күн жарамды, сондықтан ескі сұрау да содан ұзақ тұрмайды.',
      'Срока в тексте нет. Сами сведения действуют десять дней, и запрос дольше не живёт.',
      'The text sets no term. The information itself is valid for ten days, and a request lives no longer.',
    ),
  },
  'consent-stops-the-clock': {
    kind: 'contradiction',
    question: text(
      '30 минут келісім күтілген уақытта да өте ме?',
      'Идут ли 30 минут, пока ждут согласия?',
      'Do the 30 minutes run while the consent is waited for?',
    ),
    clauses: ['4', 'list.4', 'list.11.p2'],
    reading: text(
      'Жоқ: өзі туралы сұрауда олар бірден басталады, басқа адам туралы — ол келіскен сәттен.',
      'Нет: о себе они начинаются сразу, о другом — с его согласия.',
      'No: about oneself they begin at once, about another when that person agrees.',
    ),
    why: text(
      'Келісімсіз ештеңе ашуға болмайды, ал адамды 30 минутта жауап беруге ешкім мәжбүрлей алмайды.',
      'Без согласия раскрывать нечего, а заставить человека ответить за 30 минут нельзя.',
      'Nothing may be shown without consent, and nobody can be made to answer within 30 minutes.',
    ),
  },
  'identity-data': {
    kind: 'contradiction',
    question: text(
      'Жеке құжат деректері келісімсіз алына ма?',
      'Берут ли данные документа без согласия?',
      'Are identity data taken without consent?',
    ),
    clauses: ['3', '4.p2'],
    reading: text(
      'Сұраушының деректері шлюз арқылы, келісімсіз; цифрлық құжат иесінің келісімімен ғана.',
      'Данные заявителя — через шлюз без согласия; цифровой документ — только с согласия владельца.',
      'The applicant’s data come through the gateway without it; a digital document only with its owner’s consent.',
    ),
    why: text(
      'Адам өзі кіріп, өзі сұрап отыр; құжаттың көрінісі бөлек рұқсатты қажет етеді.',
      'Человек вошёл и просит сам; образ документа требует отдельного разрешения.',
      'The person has signed in and asks; the picture of a document needs a permission of its own.',
    ),
  },
  'report-of-acceptance': {
    kind: 'contradiction',
    question: text(
      'Толық автоматты қызметте нәтиженің күні туралы хабар не үшін?',
      'Зачем отчёт с днём результата, если услуга полностью автоматизирована?',
      'Why a report with the day of the result, when the service is fully automated?',
    ),
    clauses: ['3', 'list.5'],
    reading: text(
      'Хабар бәрібір жіберіледі: нөмірі, берілген уақыты және соңғы мерзімі көрсетіледі.',
      'Отчёт приходит всё равно: номер, время подачи и крайний срок.',
      'The report comes all the same: number, time of filing and the deadline.',
    ),
    why: text(
      'Тіркелім жауап бермей тұрғанда адам не күтетінін білуге тиіс.',
      'Если регистр молчит, человек должен знать, чего ждать.',
      'When a register is silent, the person should know what to wait for.',
    ),
  },
  'register-silent': {
    kind: 'silence',
    question: text(
      'Тіркелім жауап бермесе ше?',
      'А если регистр не отвечает?',
      'What if the register does not answer?',
    ),
    clauses: ['list.4', 'list.5'],
    reading: text(
      'Портал қайта сұрай береді, мерзім тоқтамайды, кідіріс адамға көрсетіледі. Ұйымның жауапты маманы неге сүйенгенін жазып, мәліметті қолмен бере алады.',
      'Портал спрашивает снова, срок идёт, задержка видна человеку. Ответственный специалист организации может дать сведения вручную, записав, на что он опирался.',
      'The portal asks again, the limit runs on, and the person sees the delay. The organisation’s responsible specialist may give the information by hand, writing down what it rests on.',
    ),
    why: text(
      'Жауапсыз қалған тіркелім «тұрмайды» дегенді білдірмейді, ал қызметті ұйым көрсетеді.',
      'Молчание регистра не значит «не состоит», а услугу оказывает организация.',
      'A silent register does not mean “not under observation”, and it is the organisation that gives the service.',
    ),
  },
  'register-not-named': {
    kind: 'silence',
    question: text(
      'Нысандағы ақпараттық жүйе қайсы?',
      'Какая информационная система стоит в форме?',
      'Which information system stands in the form?',
    ),
    clauses: ['form.field-6'],
    reading: text(
      'Жауап берген тіркелімнің аты жазылады.',
      'Пишется название регистра, который ответил.',
      'The name of the register that answered is written.',
    ),
    why: text(
      'Мәтінде орны бос қалған; дерек қайдан шыққаны адамға керек.',
      'В тексте место пустое; человеку нужно знать, откуда данные.',
      'The text leaves it blank; the person should know where the data come from.',
    ),
  },
  'view-mode': {
    kind: 'contradiction',
    question: text(
      'Нәтиже экранда қарауға ғана ма, әлде құжат па?',
      'Результат — только просмотр или документ?',
      'Is the result only for viewing, or a document?',
    ),
    clauses: ['list.6'],
    reading: text(
      'Кабинетте нысан бойынша ашылатын мәлімет; басып алуға болады, ЭЦҚ қойылмайды.',
      'Сведения по форме, открытые в кабинете; их можно распечатать, ЭЦП не ставится.',
      'Information in the form, opened in the cabinet; it may be printed and bears no EDS.',
    ),
    why: text(
      'Қарау режимі үш қағидада да аталған, ал қол қоюшы ешбірінде жоқ.',
      'Режим просмотра назван во всех трёх правилах, а подписант — ни в одном.',
      'Viewing is named in all three Rules, a signatory in none.',
    ),
  },
  'validity-begins': {
    kind: 'silence',
    question: text(
      '10 күн қай күннен басталады?',
      'С какого дня идут 10 дней?',
      'From which day do the 10 days run?',
    ),
    clauses: ['list.11.p5', 'form.field-1'],
    reading: text(
      'Мәлімет берілген күннен кейінгі күннен.',
      'Со следующего дня после выдачи сведений.',
      'From the day after the information was given.',
    ),
    why: text(
      'Нысанда бір ғана күн бар — берілген күні; оның өзі есепке кірмейді.',
      'В форме есть лишь дата выдачи; сам этот день в счёт не идёт.',
      'The form has one date, that of issue; that day itself is not counted.',
    ),
  },
  'purpose-shown': {
    kind: 'silence',
    question: text(
      'Келісім сұралған адам не үшін екенін біле ме?',
      'Узнает ли человек, зачем о нём спрашивают?',
      'Does the person learn what the information is for?',
    ),
    clauses: ['4', 'list.11.p2'],
    reading: text(
      'Иә: сұраушы мақсатын жазады, ол келісіммен бірге көрсетіледі.',
      'Да: заявитель пишет цель, и она видна вместе с просьбой о согласии.',
      'Yes: the applicant writes the purpose, and it is shown with the request for consent.',
    ),
    why: text(
      'Неге келісетінін білмеген адамның келісімі келісім емес.',
      'Согласие вслепую — не согласие.',
      'Consent given blindly is no consent.',
    ),
  },
  'portal-hours-only': {
    kind: 'silence',
    question: text(
      'Тізбеде ұйым мен Мемлекеттік корпорацияның кестесі аталған, бірақ жазылмаған. Ол маңызды ма?',
      'В строке названы графики организации и Госкорпорации, но не указаны. Важно ли это?',
      'The row names the hours of the provider and the State Corporation but gives none. Does it matter?',
    ),
    clauses: ['list.8'],
    reading: text(
      'Жоқ: қызмет тәулік бойы автоматты, түнгі сұрау да бірден қабылданады.',
      'Нет: услуга идёт автоматически круглые сутки, и ночной запрос принят сразу.',
      'No: the service runs by itself round the clock, and a request at night is accepted at once.',
    ),
    why: text(
      'Ешбір қызметкердің қатысуы көзделмеген.',
      'Участие работников не предусмотрено.',
      'No member of staff takes part.',
    ),
  },
  'portal-only': {
    kind: 'silence',
    question: text(
      'Ұйымға келіп, қоңырау шалып не Мемлекеттік корпорация арқылы алуға бола ма?',
      'Можно ли прийти, позвонить или обратиться в Госкорпорацию?',
      'May one come, phone or go to the State Corporation?',
    ),
    clauses: ['2', 'list.3', 'list.8'],
    reading: text('Жоқ, портал арқылы ғана.', 'Нет, только через портал.', 'No, only through the portal.'),
    why: text(
      '2-тармақ пен тізбе бір ғана жолды атайды.',
      'Пункт 2 и перечень называют один способ.',
      'Clause 2 and the list name one channel.',
    ),
  },
  'no-signature': {
    kind: 'silence',
    question: text(
      'Сұрауға ЭЦҚ қойыла ма?',
      'Нужна ли ЭЦП на запросе?',
      'Must the request be signed with an EDS?',
    ),
    clauses: ['3', 'list.9'],
    reading: text(
      'Жоқ. Бірақ портал сұраушыны тануы керек: ол сертификатпен кіреді немесе оны емхана не тіркелім біледі. Баланың құжатын тіркеуші көрген болуы керек.',
      'Нет. Но портал должен знать, кто спрашивает: человек входит по сертификату, или его знает поликлиника либо регистр. Документ на ребёнка должен увидеть регистратор.',
      'No. But the portal must know who asks: by a certificate at sign-in, or because a clinic or a register knows the person. A child’s document must have been seen by a registrar.',
    ),
    why: text(
      'Мәтін электрондық сұрауды ғана талап етеді, қолтаңба туралы сөз жоқ. Бірақ тіркелім дерегі ЖСН терген кез келген адамға берілмейді.',
      'Текст требует лишь электронный запрос и о подписи молчит. Но сведения регистров не выдаются любому, кто набрал ИИН.',
      'The text asks for an electronic request only and says nothing of a signature; what the registers say is still not for whoever types an IIN.',
    ),
  },
  sensitive: {
    kind: 'silence',
    question: text(
      'Бұл мәлімет ерекше жасырыла ма?',
      'Скрываются ли эти сведения особо?',
      'Is this information specially concealed?',
    ),
    clauses: ['list.6'],
    reading: text(
      'Иә: тізімдерде ат жасырылады, хабарда қызметтің аты айтылмайды, ашу үшін себеп сұралады.',
      'Да: в списках имя скрыто, в сообщениях услуга не названа, для открытия нужна причина.',
      'Yes: names are masked in lists, messages do not name the service, opening needs a reason.',
    ),
    why: text(
      'Сұраудың өзі адам туралы жаңсақ ой тудыруы мүмкін.',
      'Сам запрос может бросить тень на человека.',
      'The very request may cast a shadow on a person.',
    ),
  },
  'attachment-not-asked': {
    kind: 'silence',
    question: text('Емханаға бекітілу керек пе?', 'Нужно ли прикрепление?', 'Must one be attached?'),
    clauses: ['2', 'list.9'],
    reading: text('Жоқ, сұралмайды.', 'Нет, о нём не спрашивают.', 'No, it is not asked.'),
    why: text(
      'Мәтін электрондық сұраудан басқа ештеңе талап етпейді.',
      'Кроме электронного запроса текст ничего не требует.',
      'The text asks for nothing but an electronic request.',
    ),
  },
  children: {
    kind: 'silence',
    question: text(
      'Баласы туралы мәліметті ата-анасы ала ма?',
      'Может ли родитель получить сведения о ребёнке?',
      'May a parent get the information about a child?',
    ),
    clauses: ['2', '4'],
    reading: text(
      'Иә, 18 жасқа дейін: келісімді бала үшін заңды өкілінің өзі береді, сондықтан бөлек келісім сұралмайды.',
      'Да, до 18 лет: за ребёнка согласен законный представитель, отдельного согласия не просят.',
      'Yes, under 18: the legal representative consents for the child, so no separate consent is asked.',
    ),
    why: text(
      'Мәтін кәмелетке толмағандар туралы айтпайды; өкілдің құқығы жалпы заңнан шығады.',
      'О несовершеннолетних текст молчит; право представителя следует из общего закона.',
      'The text does not speak of minors; the representative’s right follows from general law.',
    ),
  },
  withdrawal: { ...common.WITHDRAWAL, clauses: ['3'] },
} as const satisfies Record<string, Reading<C>>;
