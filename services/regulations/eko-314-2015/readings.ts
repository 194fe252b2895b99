import * as common from '../common/readings';
import type { Reading } from '../language/regulation';
import { text } from '../language/text';
import type { CLAUSES } from './clauses';

type C = keyof typeof CLAUSES;

export const READINGS = {
  'ten-minutes-in-all': {
    kind: 'contradiction',
    question: text(
      'Екі әрекет 10 минуттан, ал бәрі 10 минуттан аспауға тиіс. Қайсысы жүреді?',
      'Два действия по 10 минут, а всё вместе — не более 10. Что действует?',
      'Two actions of 10 minutes each, yet at most 10 in all. Which holds?',
    ),
    clauses: ['5.action-1', '5.action-2', '5.p2', '8.action-1', '8.action-2'],
    reading: text(
      'Бәріне 10 минут; екі әрекет соның ішіне сыяды.',
      'Десять минут на всё; оба действия укладываются в них.',
      'Ten minutes for all; both actions fit inside.',
    ),
    why: text(
      'Жалпы мерзім — адамға берілген уәде, адамға жақсырағы да сол.',
      'Общий срок — обещание человеку, и он для человека лучше.',
      'The overall limit is the promise to the person, and the kinder of the two.',
    ),
  },
  'whose-signature': {
    kind: 'contradiction',
    question: text(
      'Сұранысқа кім қол қояды: емхана ма, адам ба?',
      'Кто подписывает запрос: поликлиника или человек?',
      'Who signs the request: the clinic or the person?',
    ),
    clauses: ['4', '9.5', '9.6', '9.7', '9.8'],
    reading: text('Адам.', 'Человек.', 'The person.'),
    why: text(
      '4-тармақ пен 9.5–9.7-тармақшалар адамның қолтаңбасын атайды; 9.8-дегі сөз — қате.',
      'Пункт 4 и подпункты 9.5–9.7 называют подпись получателя; слово в 9.8 — ошибка.',
      'Clause 4 and items 9.5 to 9.7 name the recipient’s signature; the word in 9.8 is a slip.',
    ),
  },
  'representative-signs': {
    kind: 'contradiction',
    question: text(
      'Өкіл жүгінгенде кімнің қолтаңбасы қойылады?',
      'Чья подпись ставится, когда обращается представитель?',
      'Whose signature is given when a representative applies?',
    ),
    clauses: ['4', '9.1', '9.5', '9.7'],
    reading: text(
      'Өкілдің өзінікі; сенімхат өтінішке тіркеледі.',
      'Самого представителя; доверенность прилагается.',
      'The representative’s own; the power of attorney goes with it.',
    ),
    why: text(
      'Мәтін өкілге порталды ашады, ал басқаның кілтімен қол қоюға болмайды.',
      'Текст открывает портал представителю, а чужим ключом подписывать нельзя.',
      'The text opens the portal to the representative, and nobody may sign with another’s key.',
    ),
  },
  'notification-of-status': {
    kind: 'contradiction',
    question: text(
      'Кабинетке не келеді: өтініштің мәртебесі ме, «электрондық сұраныс» па?',
      'Что приходит в кабинет: статус заявки или «электронный запрос»?',
      'What comes to the cabinet: the status of the application or an “electronic request”?',
    ),
    clauses: ['3.2', '9.12'],
    reading: text(
      'Күні, уақыты және дәрігері көрсетілген мәртебе.',
      'Статус с днём, временем и врачом.',
      'The status, with the day, time and doctor.',
    ),
    why: text(
      '3-тармақ нәтижені анықтайды; 9.12-де сөз ауысып кеткен.',
      'Результат определяет пункт 3; в 9.12 слово перепутано.',
      'Clause 3 defines the result; item 9.12 mixed up a word.',
    ),
  },
  'oral-or-paper': {
    kind: 'contradiction',
    question: text(
      'Жауап ауызша, ал нәтиже «электрондық және қағаз» делінген. Қағаз беріле ме?',
      'Ответ устный, а результат назван «электронным и бумажным». Дают ли бумагу?',
      'The answer is oral, yet the result is called “electronic and paper”. Is there a paper?',
    ),
    clauses: ['3.1', '3.p4'],
    reading: text(
      'Жауап ауызша; адам сұраса, талон басып беріледі.',
      'Ответ устный; по просьбе печатают талон.',
      'The answer is oral; a slip is printed on request.',
    ),
    why: text(
      '3.1-тармақша нақты; қағаз адамға зиян келтірмейді.',
      'Подпункт 3.1 точен; бумага человеку не повредит.',
      'Item 3.1 is exact; a paper does the person no harm.',
    ),
  },
  'two-journal-names': {
    kind: 'contradiction',
    question: text(
      'Журнал екі түрлі аталған. Олар екеу ме?',
      'Журнал назван двояко. Их два?',
      'The journal has two names. Are there two?',
    ),
    clauses: ['3.1', '5.action-2', '8.action-2'],
    reading: text(
      'Жоқ, бір: қабылдауға алдын ала жазылу журналы.',
      'Нет, один: журнал предварительной записи на приём.',
      'No, one: the journal of pre-booked appointments.',
    ),
    why: text(
      'Екеуі де бір жазба туралы; «шақыру» сөзі басқа қызметтен қалған.',
      'Оба имени об одной записи; слово «вызовы» осталось от другой услуги.',
      'Both speak of one line; the word “calls” is left from another service.',
    ),
  },
  'standard-9-missing': {
    kind: 'silence',
    question: text(
      'Қандай құжаттар керек: стандарттың 9-тармағы бұл мәтінде жоқ?',
      'Какие документы нужны, если пункта 9 стандарта в тексте нет?',
      'Which documents are needed, when clause 9 of the standard is not in the text?',
    ),
    clauses: ['4', '5.action-1', '8.action-1', '9.5'],
    reading: text(
      'Адам кім екені белгілі болса жеткілікті; өкілден сенімхат қана сұралады.',
      'Достаточно знать, кто это; у представителя просят лишь доверенность.',
      'It is enough to know who it is; of a representative only the power of attorney is asked.',
    ),
    why: text(
      'Портал мәтінде жоқ құжатты талап ете алмайды.',
      'Портал не может требовать документ, которого нет в тексте.',
      'The portal cannot demand a document that the text does not name.',
    ),
  },
  'fields-not-named': {
    kind: 'silence',
    question: text('Журналға не жазылады?', 'Что пишут в журнал?', 'What is written into the journal?'),
    clauses: ['3.1', '5.action-2', '9.5'],
    reading: text(
      'Аты-жөні, туған жылы, телефоны, дәрігері, күні мен уақыты. Себебі сұралмайды.',
      'Имя, год рождения, телефон, врач, день и время. Причину не спрашивают.',
      'Name, year of birth, phone, doctor, day and time. The reason is not asked.',
    ),
    why: text(
      'Мәтін бағандарды атамайды; адамды тану мен хабарласуға керегі ғана алынды.',
      'Граф текст не называет; взято лишь нужное, чтобы узнать человека и связаться с ним.',
      'The text names no columns; only what is needed to know and reach the person is taken.',
    ),
  },
  'state-corporation-heading': {
    kind: 'contradiction',
    question: text(
      'Тарау тақырыбы халыққа қызмет көрсету орталығын атайды. Қызмет ол арқылы көрсетіле ме?',
      'Заголовок главы называет центр обслуживания населения. Оказывается ли услуга через него?',
      'The chapter’s heading names the public service centre. Is the service given through it?',
    ),
    clauses: ['chapter-4', '1.p2'],
    reading: text(
      'Жоқ. Емханада, телефонмен және портал арқылы ғана.',
      'Нет. Только в поликлинике, по телефону и через портал.',
      'No. Only at the clinic, by phone and through the portal.',
    ),
    why: text(
      '1-тармақ жолдарды толық атайды; орталық туралы басқа ереже жоқ.',
      'Пункт 1 перечисляет способы полностью; других правил о центре нет.',
      'Clause 1 lists the channels in full; no other rule speaks of the centre.',
    ),
  },
  'diagrams-lost': {
    kind: 'damage',
    question: text(
      'Диаграмма мен анықтамалық мәтінде жоқ. Не көрсетіледі?',
      'Диаграммы и справочника в тексте нет. Что показывать?',
      'The diagram and the directory are missing. What is shown?',
    ),
    clauses: [
      '10',
      '11',
      'annex-1',
      'annex-1.legend-1',
      'annex-1.legend-2',
      'annex-1.legend-3',
      'annex-1.legend-4',
      'annex-1.legend-5',
      'annex-1.legend-6',
      'annex-1.legend-7',
      'annex-1.legend-8',
      'annex-1.legend-9',
      'annex-1.legend-10',
      'annex-1.legend-11',
      'annex-2',
    ],
    reading: text(
      'Процесс осы регламенттің анықтамасынан көрсетіледі: қадамдар, орындаушылар, мерзімдер.',
      'Процесс показан по определению этого регламента: шаги, исполнители, сроки.',
      'The process is shown from this regulation’s definition: steps, actors, limits.',
    ),
    why: text(
      'Мәтін қадамдарды толық сипаттайды, ал жоғалған суретті ойдан шығаруға болмайды.',
      'Шаги полностью описаны словами, а утраченный рисунок выдумывать нельзя.',
      'The words describe the steps in full, and a lost picture must not be invented.',
    ),
  },
  'portal-answers-itself': {
    kind: 'silence',
    question: text(
      'Бос уақытты таңдаған адамға порталдың өзі жауап бере ала ма?',
      'Может ли портал сам ответить тому, кто выбрал свободное время?',
      'May the portal itself answer a person who has chosen a free time?',
    ),
    clauses: ['2', '9.9', '9.10'],
    reading: text(
      'Иә: уақыт таңдалса, портал бірден тіркейді. Басқа жағдайда тіркеуші 30 минутта жауап береді.',
      'Да: если время выбрано, портал регистрирует сразу. Иначе за 30 минут отвечает специалист.',
      'Yes: where a time is chosen, the portal registers at once. Otherwise the specialist answers in 30 minutes.',
    ),
    why: text(
      'Нысан ішінара автоматты, ал мәтін бос уақыттан басқа негіз атамайды.',
      'Форма частично автоматизирована, а иных оснований, кроме свободного времени, текст не называет.',
      'The form is partly automated, and the text names no ground beyond a free time.',
    ),
  },
  'attachment-not-asked': {
    kind: 'silence',
    question: text(
      'Емханаға бекітілу керек пе?',
      'Нужно ли прикрепление к поликлинике?',
      'Must one be attached to the clinic?',
    ),
    clauses: ['4', '9.10'],
    reading: text('Жоқ, сұралмайды.', 'Нет, о нём не спрашивают.', 'No, it is not asked.'),
    why: text(
      'Мәтін бекітілуді мүлде атамайды.',
      'Текст о прикреплении не упоминает вовсе.',
      'The text does not mention attachment at all.',
    ),
  },
  'who-receives': {
    kind: 'silence',
    question: text('Қабылдауды кім өткізеді?', 'Кто ведёт приём?', 'Who sees the person?'),
    clauses: ['3.p2', '7'],
    reading: text(
      'Таңдалған дәрігер; келгенін өзі немесе тіркеуші белгілейді.',
      'Выбранный врач; явку отмечает он или специалист регистратуры.',
      'The chosen doctor; attendance is recorded by the doctor or the registry.',
    ),
    why: text(
      '7-тармақ тек тіркеу маманын атайды, бірақ көмекті дәрігер көрсетеді.',
      'Пункт 7 называет лишь специалиста регистратуры, но помощь оказывает врач.',
      'Clause 7 names the registry’s specialist alone, but care is given by a doctor.',
    ),
  },
  'minutes-in-working-hours': { ...common.WORKING_MINUTES, clauses: ['5.p2', '9.p2'] },
  'outside-hours': { ...common.OUTSIDE_HOURS, clauses: ['1.1', '1.2'] },
  'hours-not-stated': { ...common.HOURS_NOT_STATED, clauses: ['1'] },
  'phone-identity': { ...common.PHONE_IDENTITY, clauses: ['4', '5.action-1', '8.action-1'] },
  'no-refusal-direct': { ...common.NO_REFUSAL_DIRECT, clauses: ['5.action-1', '5.action-2'] },
  withdrawal: { ...common.WITHDRAWAL, clauses: ['3.p3'] },
  change: { ...common.CHANGE, clauses: ['3.p3'] },
  'did-not-come': { ...common.DID_NOT_COME, clauses: ['3.p2'] },
  fee: { ...common.FREE_OF_CHARGE, clauses: ['1'] },
  complaints: { ...common.COMPLAINTS, clauses: [] },
  privacy: { ...common.ORDINARY_DATA, clauses: [] },
  children: { ...common.CHILDREN, clauses: ['4'] },
} as const satisfies Record<string, Reading<C>>;
