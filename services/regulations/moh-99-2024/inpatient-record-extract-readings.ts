import { NO_REPRESENTATIVE } from '../common/counter-readings';
import * as common from '../common/readings';
import type { Reading } from '../language/regulation';
import { text } from '../language/text';
import type { EXTRACT_CLAUSES } from './inpatient-record-extract-clauses';
import * as shared from './shared-readings';

type C = keyof typeof EXTRACT_CLAUSES;

export const EXTRACT_READINGS = {
  'day-of-asking': {
    kind: 'contradiction',
    question: text(
      'Мерзім жүгінген күні ме, әлде 1 жұмыс күні ме?',
      'Срок — день обращения или 1 рабочий день?',
      'Is the term the day of asking, or 1 working day?',
    ),
    clauses: ['11', '14.p3', 'list.3'],
    reading: text(
      'Жүгінген күні; 1 жұмыс күні — соңғы шек.',
      'День обращения; 1 рабочий день — крайний предел.',
      'The day of asking; 1 working day is the outer limit.',
    ),
    why: text(
      'Қағида екі жерде сол күнді айтады, ол адамға да жақсырақ.',
      'Правила дважды называют этот день, и человеку так лучше.',
      'The Rules name that day twice, and it is the kinder to the person.',
    ),
  },
  'cut-off': {
    kind: 'contradiction',
    question: text(
      'Жұмыс 17.00-де бітеді, ал сұрау «18.00-ге дейін» қабылданады. Қайсысы?',
      'Работа до 17.00, а запрос принимают «до 18.00». Как быть?',
      'Work ends at 17.00, yet a request is taken “until 18.00”. Which holds?',
    ),
    clauses: ['list.7.p3', 'list.7.1'],
    reading: text(
      'Жабылуға екі сағат қалғанша: 15.00. Кейінгісі келесі жұмыс күні қабылданды деп саналады.',
      'За два часа до закрытия: до 15.00. Более поздний считается принятым на следующий рабочий день.',
      'Until two hours before closing: 15.00. A later one counts as accepted on the next working day.',
    ),
    why: text(
      '18.00-де стационардың кеңсесі жабық: сан басқа қағидадан көшірілген, ереже — екі сағат. Одан кеш келгенді сол күні орындап үлгеру мүмкін емес, ал үзінді жүгінген күні беріледі.',
      'В 18.00 приём уже закрыт: число перенесено из других правил, правило — два часа. Поданное позже в тот же день не успеть, а выписку отдают в день обращения.',
      'At 18.00 nobody is there: the figure was copied from other Rules, the rule is two hours. A later request could not be met the same day, and the extract is due on the day of asking.',
    ),
  },
  'clause-9-slip': {
    kind: 'contradiction',
    question: text(
      'Бас тарту «9-тармақ негізінде» делінген, ал 9-тармақ нәтиже туралы. Негіздер қайда?',
      'Отказ — «на основании пункта 9», но пункт 9 о результате. Где основания?',
      'A refusal is “on the basis of clause 9”, which speaks of the result. Where are the grounds?',
    ),
    clauses: ['14.p4', '9', 'list.9'],
    reading: text('Тізбенің 9-жолында.', 'В строке 9 перечня.', 'In row 9 of the list.'),
    why: text(
      'Негіздер сонда аталған; 17-тармақ та тізбеге сілтейді.',
      'Основания названы там; на перечень ссылается и пункт 17.',
      'The grounds are named there, and clause 17 refers to the list as well.',
    ),
  },
  'stay-not-confirmed': {
    kind: 'contradiction',
    question: text(
      'Емдеуге жатқаны расталмаса ше: тізімде мұндай негіз жоқ?',
      'А если госпитализация не подтвердилась: такого основания в перечне нет?',
      'What if the stay is not confirmed: the list has no such ground?',
    ),
    clauses: ['14.p3', '17', 'list.9.1'],
    reading: text(
      'Бас тартылады: өтініштегі дерек дұрыс емес деп танылады, адамға қай жүйелер қаралғаны жазылады.',
      'Отказывают: данные обращения признаны недостоверными, и человеку пишут, какие системы смотрели.',
      'It is refused: the data of the request are found unreliable, and the person is told which systems were looked into.',
    ),
    why: text(
      'Үзінді тек расталған жағдайда беріледі, ал жоқ картадан үзінді жасауға болмайды.',
      'Выписку дают лишь при подтверждении, а из несуществующей карты её не сделать.',
      'An extract is given only where it is confirmed, and none can be made of a record that is not there.',
    ),
  },
  'who-signs-online': {
    kind: 'silence',
    question: text(
      'Порталдағы үзіндіге кім қол қояды?',
      'Кто подписывает выписку на портале?',
      'Who signs the extract on the portal?',
    ),
    clauses: ['17', 'form.field-18', 'form.note-2'],
    reading: text(
      'Жауапты маман өзінің ЭЦҚ-сымен.',
      'Ответственный специалист своей ЭЦП.',
      'The responsible specialist, with an own EDS.',
    ),
    why: text(
      'Нысанның ескертпесі порталда жауапты адам қол қояды дейді.',
      'Примечание к форме называет на портале ответственное лицо.',
      'The note to the form names the responsible person for the portal.',
    ),
  },
  'who-acts-at-the-counter': {
    kind: 'contradiction',
    question: text(
      'Келген адам жауапты маманға жүгінеді, ал жұмысты статистика қызметкері істейді. Кім не істейді?',
      'Обращаются к ответственному специалисту, а действует работник статистики. Кто что делает?',
      'One turns to the responsible specialist, yet the statistics worker acts. Who does what?',
    ),
    clauses: ['14', '14.p2', '15'],
    reading: text(
      'Маман құжаттарды қабылдайды, статистика қызметкері фактіні тексеріп, үзіндіні алады.',
      'Специалист принимает документы, работник статистики проверяет факт и получает выписку.',
      'The specialist takes the documents, the statistics worker checks the stay and takes the extract.',
    ),
    why: text(
      'Екеуі де аталған, сондықтан әрқайсысына өз қадамы берілді.',
      'Названы оба, поэтому у каждого свой шаг.',
      'Both are named, so each has a step.',
    ),
  },
  'head-signs-too': {
    kind: 'contradiction',
    question: text(
      'Ескертпе тек дәрігерді айтады. Меңгеруші де қол қоя ма?',
      'Примечание называет лишь врача. Подписывает ли заведующий?',
      'The note names the doctor only. Does the head of department sign?',
    ),
    clauses: ['form.note-1', 'form.field-17', '14.p3'],
    reading: text('Иә, екеуі де.', 'Да, оба.', 'Yes, both do.'),
    why: text(
      'Белгі меңгерушінің жолында да тұр, 14-тармақ екеуін де атайды.',
      'Знак стоит и у заведующего, а пункт 14 называет обоих.',
      'The mark stands beside the head’s line as well, and clause 14 names both.',
    ),
  },
  'at-discharge': {
    kind: 'silence',
    question: text(
      'Шығару күнгі үзіндіге өтініш керек пе?',
      'Нужно ли обращение для выписки в день выписки из больницы?',
      'Must one ask for the extract of the day of discharge?',
    ),
    clauses: ['4.p2', '4.p3', 'list.10.p5'],
    reading: text(
      'Жоқ: стационар оны өзі ашады, қадамдары бөлек — дәрігер, содан кейін меңгеруші. Қабылдау сағаты мен келісім оған қатысты емес: кеште не демалыста шыққан адам да оны сол күні алады.',
      'Нет: стационар заводит её сам, и шаги другие — врач, затем заведующий. Часы приёма и согласие её не касаются: кто выписан вечером или в выходной, получает её в тот же день.',
      'No: the hospital opens it by itself, with steps of its own: the doctor, then the head. Hours of taking requests and consent do not bear on it: who leaves in the evening or on a day off has it that very day.',
    ),
    why: text(
      'Мәтін «беріледі» дейді, өтініш туралы айтпайды; өтініш кейінгі жағдайға ғана жазылған.',
      'Текст говорит «выдаётся» и обращения не требует; оно названо лишь для случая после выписки.',
      'The text says “is given” and asks for no request; one is named only for the time after discharge.',
    ),
  },
  'time-of-discharge': {
    kind: 'contradiction',
    question: text(
      'Жүйеге нақты уақыт керек, нысанда тек күні бар. Уақыт қайда жазылады?',
      'В систему вносят точное время, а в форме лишь дата. Где время?',
      'The system takes the exact time, the form only the date. Where does the time go?',
    ),
    clauses: ['4.p3', 'list.10.p5', 'form.field-13'],
    reading: text(
      'Уақыт жүйедегі жазбада, нысанда — күні.',
      'Время — в записи системы, в форме — дата.',
      'The time is in the system’s line, the form has the date.',
    ),
    why: text('Екеуі де орындалады.', 'Так исполняются оба правила.', 'So both rules are kept.'),
  },
  'unlinked-systems': {
    kind: 'contradiction',
    question: text(
      'Қай жүйелер қаралады: медициналық па, уәкілетті органдікі ме?',
      'Какие системы смотрят: медицинские или уполномоченного органа?',
      'Which systems are looked into: the medical ones, or those of the authorised body?',
    ),
    clauses: ['14.p2', '15', '16.p3'],
    reading: text('Екеуі де.', 'И те и другие.', 'Both.'),
    why: text(
      '14 және 16-тармақтар екеуін қатар атайды.',
      'Пункты 14 и 16 называют их рядом.',
      'Clauses 14 and 16 name them side by side.',
    ),
  },
  'attachment-not-asked': {
    kind: 'silence',
    question: text('Стационарға бекітілу керек пе?', 'Нужно ли прикрепление?', 'Must one be attached?'),
    clauses: ['4'],
    reading: text(
      'Жоқ: өтініш адам емделген стационарға беріледі.',
      'Нет: обращаются в стационар, где лечились.',
      'No: one asks the hospital where one was treated.',
    ),
    why: text(
      'Стационарға бекітілу деген жоқ.',
      'К стационару не прикрепляют.',
      'Nobody is attached to a hospital.',
    ),
  },
  'code-or-eds': { ...shared.CODE_OR_EDS, clauses: ['6', 'list.10', 'list.10.p2'] },
  'evening-request': { ...shared.EVENING_REQUEST, clauses: ['8', '11', 'list.7.2', 'list.7.p2'] },
  'one-specialist': { ...shared.WHO_SIGNS_FOR_THE_CLINIC, clauses: ['6.p2', '15'] },
  'refusal-to-accept': { ...shared.REFUSAL_TO_ACCEPT, clauses: ['10', '16.p2'] },
  'consent-to-data': { ...shared.CONSENT_TO_DATA, clauses: ['list.9.2'] },
  'no-phone': { ...shared.NO_PHONE, clauses: ['5', 'list.2'] },
  privacy: { ...shared.HEALTH_RECORDS, clauses: [] },
  representative: { ...NO_REPRESENTATIVE, clauses: ['5', 'list.2'] },
  withdrawal: { ...common.WITHDRAWAL, clauses: ['5'] },
  children: { ...common.CHILDREN, clauses: ['5'] },
} as const satisfies Record<string, Reading<C>>;
