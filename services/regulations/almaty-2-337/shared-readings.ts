import * as common from '../common/readings';
import type { Reading } from '../language/regulation';
import { text } from '../language/text';
import type { GENERAL_CLAUSES } from './shared-clauses';

type Shared = keyof typeof GENERAL_CLAUSES;
type Words = Omit<Reading<never>, 'clauses'>;

/** Where the two regulations raise the same question under the same clause numbers. */
export const SHARED_READINGS = {
  'overall-limit-governs': {
    kind: 'contradiction',
    question: text(
      'Жалпы мерзім 10 не 30 минут, ал кестедегі әрекеттер 10, 30 және тағы 30 минут. Қайсысы жүреді?',
      'Общий срок 10 или 30 минут, а действия в таблице — 10, 30 и ещё 30. Что действует?',
      'The whole takes 10 or 30 minutes, yet the table’s actions take 10, 30 and 30 again. Which holds?',
    ),
    clauses: ['4.p2.1', '4.p3.1', 'annex-1.action-2', 'annex-1.action-3'],
    reading: text(
      'Жалпы мерзім. Әрекеттердің уақыты соның ішіне сыяды.',
      'Общий срок. Время действий укладывается в него.',
      'The overall limit. The actions’ times fit inside it.',
    ),
    why: text(
      '4-тармақ адамға уәде береді, кесте — емхананың ішкі тәртібі. Адамға жақсырағы таңдалды.',
      'Пункт 4 обещает человеку, таблица — внутренний порядок поликлиники. Выбрано то, что лучше для человека.',
      'Clause 4 is a promise to the person, the table an inner order of the clinic. The kinder one is taken.',
    ),
  },
  'one-figure-three-limits': {
    kind: 'contradiction',
    question: text(
      'Жауап, кезек және қызмет көрсету үшін бір сан үш рет берілген. Олар қосыла ма?',
      'Для ответа, очереди и обслуживания трижды дано одно число. Складываются ли они?',
      'One figure is given three times: answer, queue, service. Do they add up?',
    ),
    clauses: ['4.p2.2', '4.p2.3', '4.p3.2'],
    reading: text(
      'Жоқ. Кезек өтініш тіркелгенге дейін, қалған екеуі содан кейін қатар жүреді.',
      'Нет. Очередь — до регистрации обращения, два других идут после неё одновременно.',
      'No. The queue comes before the request is filed; the other two run together after it.',
    ),
    why: text(
      'Мәтін үшеуін бөлек атайды, бірақ соңғы екеуінің басы мен аяғы бір.',
      'Текст называет три срока отдельно, но начало и конец двух последних совпадают.',
      'The text names three, but the last two begin and end together.',
    ),
  },
  'numbered-from-two': {
    kind: 'damage',
    question: text(
      'Кестеде әрекеттер 2-ден басталады. 1-әрекет қайда?',
      'В таблице действия начинаются с 2. Где действие 1?',
      'The table’s actions begin with 2. Where is action 1?',
    ),
    clauses: ['annex-1'],
    reading: text(
      'Ондай әрекет жоқ: «1» — кесте жолының нөмірі. Мекенжайларда басылған нөмір қалады.',
      'Его нет: единица — номер строки таблицы. В адресах остаётся напечатанный номер.',
      'There is none: 1 is the number of the table’s row. Addresses keep the printed number.',
    ),
    why: text(
      'Кестенің жолдары да нөмірленген: бірінші жолда әрекеттердің нөмірлері тұр.',
      'Строки таблицы тоже пронумерованы: в первой стоят номера действий.',
      'The table’s rows are numbered too: the first holds the numbers of the actions.',
    ),
  },
  'phones-as-printed': {
    kind: 'damage',
    question: text(
      'Тізімде үш нөмірдің коды 272, ал № 5 пен № 6 емхананың телефондары бірдей. Не көрсетіледі?',
      'В перечне три номера с кодом 272, а у поликлиник № 5 и № 6 телефоны одинаковы. Что показывать?',
      'Three phones carry the code 272, and polyclinics No 5 and No 6 the same numbers. What is shown?',
    ),
    clauses: ['annex-3'],
    reading: text(
      'Қалай басылса, солай көрсетіледі; күмәнді нөмірге порталдан қоңырау шалынбайды.',
      'Показано, как напечатано; по сомнительному номеру портал не звонит.',
      'They are shown as printed; the portal does not dial a doubtful number.',
    ),
    why: text('Түзету жорамал болар еді.', 'Исправление было бы догадкой.', 'A correction would be a guess.'),
  },
  'no-state-corporation': {
    kind: 'silence',
    question: text(
      'Қызмет Мемлекеттік корпорация арқылы көрсетіле ме?',
      'Оказывается ли услуга через Государственную корпорацию?',
      'Is the service given through the State Corporation?',
    ),
    clauses: ['2.p2'],
    reading: text(
      'Жоқ: емханада, телефонмен және портал арқылы ғана.',
      'Нет: только в поликлинике, по телефону и через портал.',
      'No: only at the clinic, by phone and through the portal.',
    ),
    why: text(
      '2-тармақ жолдарды атайды, бұл жол олардың ішінде жоқ.',
      'Пункт 2 перечисляет способы, и этого среди них нет.',
      'Clause 2 names the channels, and this one is not among them.',
    ),
  },
} as const satisfies Record<string, Reading<Shared>>;

/** The same question under different clause numbers: each regulation adds its own. */
export const SHARED_WORDS = {
  'diagrams-lost': {
    kind: 'damage',
    question: text(
      'Диаграммалар мен анықтамалық мәтінде жоқ, портал қадамдары да сонда еді. Не істеледі?',
      'Диаграмм и справочника в тексте нет, а с ними утрачены и шаги портала. Как быть?',
      'The diagrams and the directory are missing, and with them the portal’s steps. What is done?',
    ),
    reading: text(
      'Портал кіргенді ЖСН мен құпиясөзбен, қол қойылған сұранысты сертификатпен тексереді; процесс осы анықтамадан көрсетіледі.',
      'Портал проверяет вход по ИИН и паролю, а подписанный запрос — по сертификату; процесс показан по этому определению.',
      'The portal checks sign-in by IIN and password and a signed request by its certificate; the process is shown from this definition.',
    ),
    why: text(
      'Сол қызметтің басқа өңірдегі регламенті дәл осы тексерулерді атайды, ал олардың мақсаты бірдей.',
      'Регламент той же услуги в другом регионе называет именно эти проверки, и цель у них одна.',
      'Another region’s regulation of the same service names just these checks, and their purpose is the same.',
    ),
  },
  'form-missing': {
    kind: 'silence',
    question: text(
      'Анықтаманың нысаны стандартта, ал стандарт мәтінде жоқ. Анықтамада не жазылады?',
      'Форма справки — в стандарте, а его в тексте нет. Что пишется в справке?',
      'The certificate’s form is in the standard, which is missing. What does the certificate say?',
    ),
    reading: text(
      'Нөмірі, емхана, аты-жөні, дәрігер, күні мен уақыты; бұл басылған бланк емес деген ескерту қоса беріледі.',
      'Номер, поликлиника, имя, врач, день и время; отмечено, что это не типографский бланк.',
      'Number, clinic, name, doctor, day and time; with a note that it is not the printed blank.',
    ),
    why: text(
      'Бұл мәліметтерсіз анықтаманың мәні жоқ, ал артығы керексіз.',
      'Без этих сведений справка бессмысленна, а лишние не нужны.',
      'Without these data a certificate has no sense, and more is not needed.',
    ),
  },
  'who-obtains-data': {
    kind: 'contradiction',
    question: text(
      'Мәтін бойынша мемлекеттік жүйелерден мәліметті адамның өзі алады. Кім алады?',
      'По тексту сведения из государственных систем получает сам человек. Кто их получает?',
      'By the text the person obtains the data from state systems. Who does?',
    ),
    reading: text(
      'Портал мен тіркеуші. Адамнан қайта сұралмайды.',
      'Портал и регистратор. У человека их повторно не просят.',
      'The portal and the registrar. The person is not asked for them again.',
    ),
    why: text(
      'Деректі тексеретін — емхана; адамға өз дерегін тасытудың мәні жоқ.',
      'Проверяет поликлиника; заставлять человека носить собственные данные незачем.',
      'It is the clinic that checks; there is no sense in making people carry their own data.',
    ),
  },
  'register-answers': {
    kind: 'silence',
    question: text(
      'Тіркелімді портал қараса, тіркеуші қайта қарауға тиіс пе?',
      'Если регистр посмотрел портал, должен ли смотреть и регистратор?',
      'If the portal has looked into the register, must the registrar look too?',
    ),
    reading: text(
      'Тіркелім «бекітілген» десе — жоқ. Жауап бермесе не «жоқ» десе, тіркеуші өзі қарайды: өтініш нөмір алады, бас тартылса, себебі жазылады. Порталда акт бекітілуді талап ететін жерде «жоқ» деген жауаппен өтініш берілмейді, негізі бірден айтылады.',
      'Если регистр ответил «прикреплён» — нет. Если молчит или ответил «нет», смотрит регистратор: у обращения есть номер, а у отказа — записанная причина. На портале при ответе «нет» там, где акт требует прикрепления, запрос не подаётся и основание называют сразу.',
      'Not if it says “attached”. If it is silent or says “no”, the registrar looks: the request has a number, and a refusal its written reason. On the portal, where the act demands attachment, a “no” keeps the request from being filed, and the ground is said at once.',
    ),
    why: text(
      'Әрекеттің мақсаты — салыстыру, ал оны машина бірден жасайды; машина жауап ала алмаса не қате айтса, адам біледі.',
      'Цель действия — сверка, и машина делает её сразу; где машина ответа не получила или ошиблась, знает человек.',
      'The action’s aim is to compare, and a machine does that at once; where the machine gets no answer or is wrong, a person knows.',
    ),
  },
  'not-attached': {
    kind: 'silence',
    question: text(
      'Бас тарту негіздерінің тізімі жоқ. Емханаға бекітілмеген адамға не болады?',
      'Перечня оснований отказа нет. Что с тем, кто не прикреплён к поликлинике?',
      'There is no list of grounds for refusal. What of a person who is not attached?',
    ),
    reading: text(
      'Қызметтен негізі айтылып бас тартылады, қай емханаға бару керегі көрсетіледі. Басқа негізбен бас тартуға болмайды.',
      'В услуге отказывают с указанием основания и подсказывают, куда обратиться. Иных оснований отказа нет.',
      'The service is refused, the ground is named and the way shown. There is no other ground.',
    ),
    why: text(
      'Бекітілу құжаттар тізімінде шарт ретінде тұр; одан басқа шарт жоқ.',
      'Прикрепление стоит в перечне как условие; других условий нет.',
      'Attachment stands in the list as a condition; there is no other.',
    ),
  },
  'no-document': {
    kind: 'silence',
    question: text(
      'Адамның қолында құжат болмаса ше?',
      'А если у человека нет документа с собой?',
      'What if the person has no document at hand?',
    ),
    reading: text(
      'Тіркеуші ЖСН арқылы тіркелімнен табады; құжаттың жоқтығы үшін бас тартылмайды.',
      'Регистратор находит человека в регистре по ИИН; за отсутствие документа не отказывают.',
      'The registrar finds the person in the register by IIN; nobody is refused for lacking a document.',
    ),
    why: text(
      'Құжат тек анықтау үшін керек, ал бас тарту негізі мәтінде жоқ.',
      'Документ нужен лишь для установления личности, а основания отказа в тексте нет.',
      'The document serves identification alone, and the text gives no ground to refuse.',
    ),
  },
  'representative-signs': {
    kind: 'contradiction',
    question: text(
      'Сенімхатпен өкіл портал арқылы жүгінсе, сұрауға кімнің ЭЦҚ-сы қойылады?',
      'Чья ЭЦП ставится, если на портале обращается представитель по доверенности?',
      'Whose EDS is put where a representative by power of attorney applies on the portal?',
    ),
    reading: text(
      'Өкілдің өзінікі; сенімхатын көрсетеді.',
      'Самого представителя; доверенность он прилагает.',
      'The representative’s own, with the power of attorney.',
    ),
    why: text(
      'Мәтін өкілге жол ашады, бірақ алушының ЭЦҚ-сын айтады; басқаның кілтімен қол қоюға болмайды.',
      'Текст допускает представителя, но говорит об ЭЦП получателя; чужим ключом подписывать нельзя.',
      'The text admits a representative, yet speaks of the recipient’s EDS; nobody may sign with another’s key.',
    ),
  },
  'home-phone': {
    kind: 'silence',
    question: text(
      'Үй телефоны жоқ болса ше?',
      'А если домашнего телефона нет?',
      'What if there is no home phone?',
    ),
    reading: text(
      'Хабарласуға болатын кез келген нөмір жарайды.',
      'Подойдёт любой номер, по которому можно дозвониться.',
      'Any number where the person can be reached will do.',
    ),
    why: text('Бағанның мақсаты — хабарласу.', 'Смысл графы — связь.', 'The column is there for contact.'),
  },
  'minutes-in-working-hours': common.WORKING_MINUTES,
  'outside-hours': common.OUTSIDE_HOURS,
  withdrawal: common.WITHDRAWAL,
  change: common.CHANGE,
  complaints: common.COMPLAINTS,
  privacy: common.ORDINARY_DATA,
  children: common.CHILDREN,
  'phone-identity': common.PHONE_IDENTITY,
} as const satisfies Record<string, Words>;
