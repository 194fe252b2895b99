/** Silences and contradictions that all three Rules share, under clauses that each adds. */
import { ONLY_THE_PATIENT } from '../common/counter-readings';
import * as common from '../common/readings';
import type { Reading } from '../language/regulation';
import { text } from '../language/text';
import type { OUTPATIENT_CLAUSES } from './shared-clauses';

type Words = Omit<Reading<never>, 'clauses'>;

export const CODE_OR_EDS: Words = {
  kind: 'contradiction',
  question: text(
    'Порталдағы сұрауға ЭЦҚ міндетті ме, әлде код та жете ме?',
    'Обязательна ли ЭЦП на портале или хватит кода?',
    'Must the request on the portal bear an EDS, or is a code enough?',
  ),
  reading: text(
    'Сұрауға ЭЦҚ қойылады; бір реттік код пен SMS құжат деректерін алуға келісім береді.',
    'Запрос подписывают ЭЦП; одноразовый код и СМС дают согласие на получение данных документа.',
    'The request is signed with an EDS; a one-time code or SMS gives consent to take the identity data.',
  ),
  why: text(
    'Қағиданың өзі қол қойылған сұрауды талап етеді, тізбе алудың жолдарын ғана санайды.',
    'Сами правила требуют подписанный запрос, а перечень лишь называет возможности.',
    'The Rules themselves ask for a signed request; the list only names possibilities.',
  ),
};

export const EVENING_REQUEST: Words = {
  kind: 'contradiction',
  question: text(
    'Портал тәулік бойы істейді, ал мерзім «жүгінген күні». Кешкі сұрау ше?',
    'Портал работает круглые сутки, а срок — «в день обращения». А вечерний запрос?',
    'The portal works round the clock, yet the term is “the day of asking”. What of an evening request?',
  ),
  reading: text(
    'Портал оны бірден алады, бірақ ол келесі жұмыс күні қабылданды деп саналып, мерзім содан басталады.',
    'Портал берёт его сразу, но принятым он считается на следующий рабочий день, и срок идёт с него.',
    'The portal takes it at once, but it counts as accepted on the next working day, and the term runs from then.',
  ),
  why: text(
    'Тізбе жұмыстан тыс түскен өтінішті де, нәтижесін де келесі жұмыс күніне қояды.',
    'Перечень переносит и приём, и результат такого обращения на следующий рабочий день.',
    'The list moves both the acceptance and the result of such a request to the next working day.',
  ),
};

export const WHO_SIGNS_FOR_THE_CLINIC: Words = {
  kind: 'contradiction',
  question: text(
    'Уәкілетті тұлға, жауапты маман, жауапты адам — бір адам ба?',
    'Уполномоченное лицо, ответственный специалист, ответственное лицо — это один человек?',
    'Authorised person, responsible specialist, responsible person: are they one?',
  ),
  reading: text(
    'Иә: бәрі — басшы тағайындаған жауапты маман; қабылдау туралы хабарды портал ұйымның кілтімен береді.',
    'Да: всё это ответственный специалист, назначенный руководителем; уведомление о приёме портал выдаёт с ключом организации.',
    'Yes: all are the responsible specialist whom the head appoints; the notification the portal gives with the organisation’s key.',
  ),
  why: text(
    'Мәтін бір ғана тағайындауды сипаттайды.',
    'Текст описывает только одно назначение.',
    'The text describes one appointment only.',
  ),
};

export const REFUSAL_TO_ACCEPT: Words = {
  kind: 'silence',
  question: text(
    'Порталда құжатты ұйымның өзі алады. Толық болмаса, кім кінәлі?',
    'На портале документы берёт сама организация. Что, если они неполны?',
    'On the portal the provider takes the documents itself. What if they are incomplete?',
  ),
  reading: text(
    'Жүйеде жазба не зерттеу жоқ болса, маман нақты не жоғын жазып бас тартады; дәрігерге барып қайта сұрауға болады.',
    'Если в системе нет записи или исследования, специалист отказывает и пишет, чего нет; после врача можно обратиться снова.',
    'Where the system lacks a record or a study, the specialist refuses and writes which; one may ask again after the doctor.',
  ),
  why: text(
    'Сәйкессіздікке бөлек негіз жазылмаған; ол толық емес пакетке жатады.',
    'Отдельного основания для несоответствия нет; оно относится к неполному пакету.',
    'No ground of its own is written for a mismatch; it belongs to the incomplete package.',
  ),
};

export const CONSENT_TO_DATA: Words = {
  kind: 'silence',
  question: text(
    'Дербес деректерге келісім қашан сұралады?',
    'Когда спрашивают согласие на доступ к данным?',
    'When is the consent to personal data asked?',
  ),
  reading: text(
    'Өтініш беру кезінде; келіспесе, портал бірден бас тартады, себебін айтады.',
    'При подаче; без согласия портал сразу отказывает и говорит почему.',
    'On filing; without it the portal refuses at once and says why.',
  ),
  why: text(
    'Бұл негіз тізбеде бар, ал келісімсіз жүйеге қарауға болмайды.',
    'Основание есть в перечне, а смотреть в систему без согласия нельзя.',
    'The ground is in the list, and the systems may not be looked into without consent.',
  ),
};

export const HEALTH_RECORDS: Words = {
  kind: 'silence',
  question: text(
    'Бұл өтініш ерекше жасыруды талап ете ме?',
    'Требует ли это обращение особой скрытности?',
    'Does this request need special concealment?',
  ),
  reading: text(
    'Жоқ, бірақ диагноз хабарға да, тізімге де шықпайды; әр қарау жазылады.',
    'Нет, но диагноз не попадает ни в сообщения, ни в списки; каждый просмотр записывается.',
    'No, but the diagnosis goes into neither messages nor lists, and every look is recorded.',
  ),
  why: text(
    'Мәтін ерекше тәртіп енгізбейді, дәрігерлік құпия жалпы заңда.',
    'Особого порядка текст не вводит; врачебная тайна — в общем законе.',
    'The text sets no special order; medical secrecy stands in general law.',
  ),
};

export const NO_PHONE: Words = {
  kind: 'silence',
  question: text(
    'Қоңырау шалып не Мемлекеттік корпорация арқылы өтініш беруге бола ма?',
    'Можно ли обратиться по телефону или через Госкорпорацию?',
    'May one ask by phone or through the State Corporation?',
  ),
  reading: text(
    'Жоқ: ұйымның өзінде және порталда ғана.',
    'Нет: только в самой организации и на портале.',
    'No: only at the organisation and on the portal.',
  ),
  why: text(
    'Қағида мен тізбе тек осы екі жолды атайды.',
    'Правила и перечень называют лишь эти два способа.',
    'The Rules and the list name these two ways only.',
  ),
};

type C = keyof typeof OUTPATIENT_CLAUSES;

/** Annexes 1 and 3. */
export const OUTPATIENT_READINGS = {
  'lost-comma': {
    kind: 'damage',
    question: text(
      '«Портал арқылы тікелей ұйымдармен» деген нені білдіреді?',
      'Что значит «через портал непосредственно организациями»?',
      'What does “through the portal directly by the organisations” mean?',
    ),
    clauses: ['list.2', '4'],
    reading: text(
      'Екі жол: портал және ұйымның өзі.',
      'Два способа: портал и сама организация.',
      'Two ways: the portal, and the organisation itself.',
    ),
    why: text(
      'Үтір түсіп қалған; 4-тармақ екеуін «және (немесе)» деп атайды.',
      'Потеряна запятая; пункт 4 называет оба через «и (или)».',
      'A comma is lost; clause 4 joins the two by “and/or”.',
    ),
  },
  'day-or-thirty-minutes': {
    kind: 'contradiction',
    question: text(
      'Портал арқылы мерзім 1 жұмыс күні ме, 30 минут па?',
      'Через портал срок 1 рабочий день или 30 минут?',
      'Through the portal, is the term 1 working day or 30 minutes?',
    ),
    clauses: ['10', 'list.3.1', 'list.3.p2'],
    reading: text(
      'Порталда 30 минут, сол күні; келгенде 1 жұмыс күні.',
      'На портале 30 минут в тот же день; лично — 1 рабочий день.',
      'On the portal 30 minutes, the same day; in person 1 working day.',
    ),
    why: text(
      'Тізбе әр жолды бөлек айтады, 10-тармақ — жалпы шек; адамға да осы жақсырақ.',
      'Перечень говорит о каждом способе, пункт 10 — общий предел; и человеку так лучше.',
      'The list speaks of each way, clause 10 is the outer limit; and it is the kinder to the person.',
    ),
  },
  'attached-elsewhere': {
    kind: 'silence',
    question: text(
      'Басқа емханаға бекітілген адам өтініш берсе ше?',
      'А если человек прикреплён к другой поликлинике?',
      'What if the person is attached to another clinic?',
    ),
    clauses: ['4'],
    reading: text(
      'Өтініш алынбайды, портал бекітілген емхананы көрсетеді. Тіркелім жауап бермесе, өтініш алынады.',
      'Обращение не берут, портал называет поликлинику прикрепления. Если регистр молчит, берут.',
      'It is not taken, and the portal names the clinic of attachment. Where the register is silent, it is taken.',
    ),
    why: text(
      'Қызметті бекітілген жеріндегі ұйым көрсетеді; бас тарту тізімінде бұл жоқ, сондықтан бұл — бағыттау.',
      'Услугу оказывает поликлиника прикрепления; в перечне отказов этого нет, поэтому это лишь указание пути.',
      'The clinic of attachment gives the service; it is not among the refusals, so it only shows the way.',
    ),
  },
  'doctor-first': {
    kind: 'silence',
    question: text(
      'Мерзім дәрігерге жазылғаннан бастала ма, құжат тапсырғаннан ба?',
      'Срок идёт с записи к врачу или с подачи документов?',
      'Does the term run from booking the doctor or from handing in the documents?',
    ),
    clauses: ['list.3.1', 'list.8.2'],
    reading: text(
      'Құжаттар тапсырылған сәттен; дәрігерге алдын ала жазылу — бөлек қызмет.',
      'С подачи документов; предварительная запись к врачу — отдельная услуга.',
      'From handing in the documents; booking the doctor is a service of its own.',
    ),
    why: text(
      'Тізбе мерзімді құжат тапсырылған сәтке байлайды.',
      'Перечень привязывает срок к подаче документов.',
      'The list ties the term to the handing in of documents.',
    ),
  },
  'contraindications-clinical': {
    kind: 'contradiction',
    question: text(
      'Қарсы көрсетілім бас тарту тізімінде жоқ. Дәрігер бас тарта ала ма?',
      'Противопоказаний нет в перечне отказов. Может ли врач отказать?',
      'Contraindications are not among the grounds of refusal. May the doctor refuse?',
    ),
    clauses: ['list.9'],
    reading: text(
      'Иә: бұл — медициналық шешім, оның негізі жазылып, адамға беріледі.',
      'Да: это медицинское решение, его основания пишут и дают человеку.',
      'Yes: it is a clinical decision; its grounds are written down and given to the person.',
    ),
    why: text(
      '13-тармақ дәрігерге мұны тікелей тапсырады; тізбе құжат негіздері туралы.',
      'Пункт 13 прямо поручает это врачу; перечень — об основаниях по документам.',
      'Clause 13 tells the doctor so directly; the list is about documents.',
    ),
  },
  'code-or-eds': { ...CODE_OR_EDS, clauses: ['5', 'list.10', 'list.10.p2'] },
  'evening-request': { ...EVENING_REQUEST, clauses: ['7', 'list.3.p2', 'list.7.2', 'list.7.p2'] },
  'one-specialist': { ...WHO_SIGNS_FOR_THE_CLINIC, clauses: ['5.p2', '14'] },
  'refusal-to-accept': { ...REFUSAL_TO_ACCEPT, clauses: ['9', '15'] },
  'consent-to-data': { ...CONSENT_TO_DATA, clauses: ['list.9.2'] },
  'no-phone': { ...NO_PHONE, clauses: ['4', 'list.2'] },
  privacy: { ...HEALTH_RECORDS, clauses: [] },
  withdrawal: { ...common.WITHDRAWAL, clauses: ['4'] },
  children: { ...common.CHILDREN, clauses: ['4'] },
  'only-the-patient': { ...ONLY_THE_PATIENT, clauses: ['4'] },
} as const satisfies Record<string, Reading<C>>;
