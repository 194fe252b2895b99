import * as common from '../common/readings';
import type { Reading } from '../language/regulation';
import { text } from '../language/text';
import type { HOME_CALL_CLAUSES } from './doctor-home-call-clauses';
import { SHARED_READINGS } from './shared-readings';

type C = keyof typeof HOME_CALL_CLAUSES;

export const HOME_CALL_READINGS = {
  ...SHARED_READINGS,
  'diagrams-lost': {
    ...SHARED_READINGS['diagrams-lost'],
    clauses: [...SHARED_READINGS['diagrams-lost'].clauses, 'annex-2'],
  },
  'portal-answer-10-or-30': {
    kind: 'contradiction',
    question: text(
      'Портал арқылы жауап 10 минутта беріле ме, әлде 30 минутта ма?',
      'Ответ через портал даётся за 10 минут или за 30?',
      'Is the portal’s answer due in 10 minutes or in 30?',
    ),
    clauses: ['5.1', '8.1.p2'],
    reading: text('30 минутта.', 'За 30 минут.', 'In 30 minutes.'),
    why: text(
      '5-тармақ барлық жауапты бірге айтады, ал 8-тармақ порталға жеке мерзім береді. Арнаулы ереже жалпысынан басым.',
      'Пункт 5 говорит обо всех ответах сразу, а пункт 8 даёт порталу отдельный срок. Особое правило сильнее общего.',
      'Clause 5 speaks of all answers at once, while clause 8 gives the portal a limit of its own. The special rule prevails.',
    ),
  },
  'standard-9-missing': {
    kind: 'silence',
    question: text(
      'Қандай мәліметтер керек: стандарттың 9-тармағы бұл мәтінде жоқ?',
      'Какие сведения нужны, если пункта 9 стандарта в тексте нет?',
      'Which information is needed, when clause 9 of the standard is not in the text?',
    ),
    clauses: ['4'],
    reading: text(
      '8-тармақ журнал үшін атаған мәліметтер ғана; құжат сұралмайды.',
      'Только те сведения, что пункт 8 называет для журнала; документы не спрашиваются.',
      'Only what clause 8 names for the register; no document is asked for.',
    ),
    why: text(
      'Портал мәтінде жоқ құжатты талап ете алмайды.',
      'Портал не может требовать документ, которого нет в тексте.',
      'The portal cannot demand a document that the text does not name.',
    ),
  },
  'visit-actor': {
    kind: 'silence',
    question: text(
      'Үйге кім барады және оны кім белгілейді?',
      'Кто идёт на дом и кто это отмечает?',
      'Who goes to the home, and who records it?',
    ),
    clauses: ['3.p2'],
    reading: text(
      'Учаскелік дәрігер барады; келгенін өзі немесе оның айтуымен тіркеуші белгілейді.',
      'Едет участковый врач; визит отмечает он сам или с его слов регистратор.',
      'The district doctor goes; the visit is recorded by the doctor, or by the registrar on the doctor’s word.',
    ),
    why: text(
      '7-тармақ тек тіркеушіні атайды, бірақ үйдегі көмекті дәрігер ғана көрсете алады.',
      'Пункт 7 называет только регистратора, но помощь на дому может оказать лишь врач.',
      'Clause 7 names the registrar alone, but only a doctor can give care at home.',
    ),
  },
  'visit-day': {
    kind: 'silence',
    question: text(
      'Дәрігер қай күні келуге тиіс?',
      'В какой день врач должен прийти?',
      'On which day must the doctor come?',
    ),
    clauses: ['3.1', '3.p2'],
    reading: text(
      'Тіркеуші айтқан күні мен уақытында; шекті күн жоқ, портал ең ерте уақытты ұсынады.',
      'В день и час, названные регистратором; предельного дня нет, портал предлагает самое раннее время.',
      'On the day and at the time the registrar names; there is no last day, and the portal offers the earliest.',
    ),
    why: text(
      'Регламент келу күніне шек қоймайды.',
      'Регламент не ограничивает день визита.',
      'The regulation sets no limit for the day of the visit.',
    ),
  },
  'power-of-attorney': {
    kind: 'silence',
    question: text(
      'Сенімхатпен шақыруға бола ма?',
      'Можно ли вызвать врача по доверенности?',
      'May one call by power of attorney?',
    ),
    clauses: ['1.p2'],
    reading: text(
      'Порталда жоқ. Басқа адам үшін емханаға келуге немесе қоңырау шалуға болады.',
      'На портале нет. Для другого человека можно прийти или позвонить в поликлинику.',
      'Not on the portal. For somebody else one may come to the clinic or phone it.',
    ),
    why: text(
      'Регламент өкілді атамайды, ал 9.6-тармақша өтініш иесінің куәлігін талап етеді.',
      'Представителя регламент не называет, а подпункт 9.6 требует сертификат того, чей запрос.',
      'The regulation names no representative, and item 9.6 wants the certificate of the request’s owner.',
    ),
  },
  'attachment-shown': {
    kind: 'silence',
    question: text(
      'Емханаға бекітілмеген адам шақыра ала ма?',
      'Может ли вызвать врача тот, кто не прикреплён?',
      'May somebody who is not attached call a doctor?',
    ),
    clauses: ['9.8', '9.9'],
    reading: text(
      'Иә. Тіркеуші тіркелімдегі мәліметті көреді, бірақ бекітілмегені өздігінен бас тарту негізі емес.',
      'Да. Регистратор видит данные регистра, но само отсутствие прикрепления не основание для отказа.',
      'Yes. The registrar sees the register’s answer, but not being attached is in itself no ground for refusal.',
    ),
    why: text(
      'Мәтін өтінішті тіркелімнің жұмыс орнына жібереді, бірақ бекітілуді шарт етпейді.',
      'Текст шлёт запрос на рабочее место регистра, но прикрепления условием не делает.',
      'The text sends the request to the register’s workstation, but makes no condition of attachment.',
    ),
  },
  'minutes-in-working-hours': { ...common.WORKING_MINUTES, clauses: ['5.1', '8.1', '8.1.p2'] },
  'outside-hours': { ...common.OUTSIDE_HOURS, clauses: ['1.1', '1.2'] },
  'hours-not-stated': { ...common.HOURS_NOT_STATED, clauses: ['1'] },
  withdrawal: { ...common.WITHDRAWAL, clauses: ['3.p2'] },
  change: { ...common.CHANGE, clauses: ['3.p2'] },
  'not-at-home': { ...common.NOT_AT_HOME, clauses: ['3.p2'] },
  'no-refusal-direct': { ...common.NO_REFUSAL_DIRECT, clauses: ['5.1', '8.1'] },
  fee: { ...common.FREE_OF_CHARGE, clauses: ['1'] },
  complaints: { ...common.COMPLAINTS, clauses: [] },
  privacy: { ...common.ORDINARY_DATA, clauses: [] },
  children: { ...common.CHILDREN, clauses: ['1.p2'] },
} as const satisfies Record<string, Reading<C>>;
