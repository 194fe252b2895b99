/** Readings of clause 7 and its neighbours in annexes 3, 5, 6 and 7. */
import * as counter from '../common/counter-readings';
import * as common from '../common/readings';
import type { Reading } from '../language/regulation';
import { text } from '../language/text';
import type { SEVEN_CLAUSES } from './shared-seven-clauses';

type Shared = keyof typeof SEVEN_CLAUSES | '1' | '1.p2' | '3';

export const SEVEN_READINGS = {
  'diagram-lost': {
    kind: 'damage',
    question: text(
      'Диаграмманың суреті мәтінде жоқ. Не көрсетіледі?',
      'Рисунка диаграммы в тексте нет. Что показывать?',
      'The picture of the diagram is missing. What is shown?',
    ),
    clauses: ['7.p2', 'annex-1', 'annex-1.legend'],
    reading: text(
      'Процесс осы регламенттің анықтамасынан көрсетіледі: қадамдар, орындаушылар, мерзімдер.',
      'Процесс показан по определению этого регламента: шаги, исполнители, сроки.',
      'The process is shown from this regulation’s definition: steps, actors, limits.',
    ),
    why: text(
      'Мәтін қадамдарды сөзбен сипаттайды, ал жоғалған суретті ойдан шығаруға болмайды.',
      'Шаги описаны словами, а утраченный рисунок выдумывать нельзя.',
      'The steps are described in words, and a lost picture must not be invented.',
    ),
  },
  'request-fields': {
    kind: 'silence',
    question: text(
      'Сұрауда не толтырылып, қандай құжат тіркеледі?',
      'Что заполняют в запросе и какие документы прилагают?',
      'What does one fill in, and which documents are attached?',
    ),
    clauses: ['7.2'],
    reading: text(
      'Портал білмейтін мәлімет қана сұралады; құжат тіркеу міндетті емес.',
      'Спрашивают только то, чего портал не знает; прилагать документы не обязательно.',
      'Only what the portal does not know is asked; no document need be attached.',
    ),
    why: text(
      'Стандарттың тізімі мәтінде жоқ, ал адамның кім екені қолтаңбамен кіргенде белгілі болады.',
      'Перечня стандарта в тексте нет, а человека портал узнал при входе по подписи.',
      'The standard’s list is not in the text, and the portal knows the person from the signature.',
    ),
  },
  'signature-not-confirmed': {
    kind: 'silence',
    question: text(
      'Қолтаңба расталмаса не болады?',
      'Что, если подпись не подтвердилась?',
      'What if the signature is not confirmed?',
    ),
    clauses: ['7.1', '7.3'],
    reading: text(
      'Сұрау жіберілмейді, портал қатені айтады; адам қайта қол қоя алады. Бұл бас тарту емес.',
      'Запрос не уходит, портал называет ошибку; человек может подписать снова. Это не отказ.',
      'The request is not sent and the portal names the error; one may sign again. This is no refusal.',
    ),
    why: text(
      'Мәтінде бас тарту үдерісі жоқ, бірақ куәландырылмаған сұрауды қабылдауға болмайды.',
      'Процесса отказа в тексте нет, но неудостоверенный запрос принять нельзя.',
      'The text has no process of refusal, but a request that is not certified cannot be taken.',
    ),
  },
  'no-refusal': {
    ...counter.NO_REFUSAL_AT_ALL,
    clauses: ['7.4'],
    reading: text(
      'Жоқ: регламент бірде-бір негіз атамайды.',
      'Нет: регламент не называет ни одного основания.',
      'No: the regulation names no ground.',
    ),
  },
  'attachment-not-asked': { ...counter.ATTACHMENT_NOT_ASKED, clauses: ['1'] },
  'form-not-printed': { ...counter.FORM_NOT_PRINTED, clauses: ['3'] },
  withdrawal: { ...common.WITHDRAWAL, clauses: ['3'] },
  children: { ...common.CHILDREN, clauses: ['7.3'] },
  fee: { ...common.FREE_OF_CHARGE, clauses: ['1'] },
  complaints: { ...common.COMPLAINTS, clauses: [] },
} as const satisfies Record<string, Reading<Shared>>;
