import * as common from '../common/readings';
import type { Reading } from '../language/regulation';
import { text } from '../language/text';
import type { APPOINTMENT_CLAUSES } from './doctor-appointment-clauses';
import { HOME_CALL_READINGS } from './doctor-home-call-readings';
import { SHARED_READINGS } from './shared-readings';

type C = keyof typeof APPOINTMENT_CLAUSES;

export const APPOINTMENT_READINGS = {
  ...SHARED_READINGS,
  'portal-answer-10-or-30': HOME_CALL_READINGS['portal-answer-10-or-30'],
  'standard-9-missing': {
    ...HOME_CALL_READINGS['standard-9-missing'],
    question: text(
      'Қандай құжаттар керек: стандарттың 9-тармағы бұл мәтінде жоқ?',
      'Какие документы нужны, если пункта 9 стандарта в тексте нет?',
      'Which documents are needed, when clause 9 of the standard is not in the text?',
    ),
  },
  'power-of-attorney': {
    ...HOME_CALL_READINGS['power-of-attorney'],
    question: text(
      'Сенімхатпен жазылуға бола ма?',
      'Можно ли записаться по доверенности?',
      'May one book by power of attorney?',
    ),
  },
  'attachment-shown': {
    ...HOME_CALL_READINGS['attachment-shown'],
    question: text(
      'Емханаға бекітілмеген адам жазыла ала ма?',
      'Может ли записаться тот, кто не прикреплён?',
      'May somebody who is not attached book an appointment?',
    ),
  },
  'copied-from-home-call': {
    kind: 'contradiction',
    question: text(
      'Мәтін қабылдауға жазылуды сипаттай отырып, шақыру журналын, дәрігердің келуін және үйдегі көмекті атайды. Қайсысы дұрыс?',
      'Описывая запись на приём, текст говорит о журнале вызовов, приезде врача и помощи на дому. Что верно?',
      'Describing a booking, the text speaks of the call register, the doctor’s coming and care at home. Which is right?',
    ),
    clauses: ['3.1', '3.p2', '8.1'],
    reading: text(
      'Адам дәрігерге емханаға келеді; жазба алдын ала жазылу журналына түседі.',
      'Человек приходит к врачу в поликлинику; запись вносят в журнал предварительной записи.',
      'The person comes to the doctor at the clinic; the line goes into the pre-registration journal.',
    ),
    why: text(
      'Бұл сөздер 1-қосымшадан көшірілген; қызметтің аты мен 5, 6, 8-тармақтар қабылдауға жазылу туралы.',
      'Слова перенесены из приложения 1; название услуги и пункты 5, 6, 8 — о записи на приём.',
      'The words were copied from annex 1; the service’s name and clauses 5, 6 and 8 are about booking.',
    ),
  },
  'copied-fields': {
    kind: 'contradiction',
    question: text(
      'Жазылу үшін жағдайы мен жазатайым оқиға туралы айту міндетті ме?',
      'Обязательно ли для записи сообщать о состоянии и несчастном случае?',
      'Must one tell of the condition and an accident in order to book?',
    ),
    clauses: ['8.1'],
    reading: text(
      'Жоқ: журналда бұл бағандар бар, бірақ адам оларды бос қалдыра алады.',
      'Нет: в журнале эти графы есть, но человек может оставить их пустыми.',
      'No: the journal has these columns, but the person may leave them empty.',
    ),
    why: text(
      'Тізім үйге шақырудан көшірілген; жоспарлы қабылдауда оқиға болмауы мүмкін.',
      'Перечень перенесён из вызова на дом; при плановом приёме случая может и не быть.',
      'The list was copied from the home call; for a planned appointment there may be no accident.',
    ),
  },
  'portal-answers-itself': {
    kind: 'silence',
    question: text(
      'Бос уақытты таңдаған адамға порталдың өзі жауап бере ала ма?',
      'Может ли портал сам ответить тому, кто выбрал свободное время?',
      'May the portal itself answer a person who has chosen a free time?',
    ),
    clauses: ['2', '8.1.p2', '9.9'],
    reading: text(
      'Иә, адам тіркелімде осы емханаға бекітілген болса. Басқа жағдайда тіркеуші 30 минутта жауап береді.',
      'Да, если по регистру человек прикреплён к этой поликлинике. Иначе за 30 минут отвечает регистратор.',
      'Yes, if by the register the person is attached to this clinic. Otherwise the registrar answers in 30 minutes.',
    ),
    why: text(
      'Нысан ішінара автоматты; 3-шарттың сұрағына тіркелім жауап берсе, адамды күттіруге себеп жоқ.',
      'Форма частично автоматизирована; если на вопрос условия 3 отвечает регистр, ждать незачем.',
      'The form is partly automated; where the register answers condition 3, there is no reason to wait.',
    ),
  },
  misnamed: {
    kind: 'damage',
    question: text(
      '9.5-тармақша қызмет атын, ал екінші қосымша нөмірін қате береді. Қалай түсіну керек?',
      'Подпункт 9.5 искажает имя услуги, а второе приложение — свой номер. Как понимать?',
      'Item 9.5 misnames the service, and the second appendix carries a wrong number. How to read them?',
    ),
    clauses: ['9.5', 'annex-2'],
    reading: text(
      'Қызмет — дәрігердің қабылдауына жазылу; екінші қосымша — 2-қосымша.',
      'Услуга — запись на приём к врачу; второе приложение — приложение 2.',
      'The service is booking an appointment; the second appendix is appendix 2.',
    ),
    why: text(
      'Атауы регламенттің тақырыбында дұрыс, ал 11-тармақ анықтамалықты 2-қосымша деп атайды.',
      'В заголовке регламента имя верно, а пункт 11 называет справочник приложением 2.',
      'The heading has the name right, and clause 11 calls the directory appendix 2.',
    ),
  },
  'minutes-in-working-hours': { ...common.WORKING_MINUTES, clauses: ['5.1', '8.1', '8.1.p2'] },
  'outside-hours': { ...common.OUTSIDE_HOURS, clauses: ['1.1', '1.2'] },
  'hours-not-stated': { ...common.HOURS_NOT_STATED, clauses: ['1'] },
  withdrawal: { ...common.WITHDRAWAL, clauses: ['3.p3'] },
  change: { ...common.CHANGE, clauses: ['3.p3'] },
  'did-not-come': { ...common.DID_NOT_COME, clauses: ['3.p2'] },
  'no-refusal-direct': { ...common.NO_REFUSAL_DIRECT, clauses: ['5.1', '8.1'] },
  fee: { ...common.FREE_OF_CHARGE, clauses: ['1'] },
  complaints: { ...common.COMPLAINTS, clauses: [] },
  privacy: { ...common.ORDINARY_DATA, clauses: [] },
  children: { ...common.CHILDREN, clauses: ['1.p2'] },
} as const satisfies Record<string, Reading<C>>;
