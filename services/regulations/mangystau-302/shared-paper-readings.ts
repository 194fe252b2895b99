/** Readings that the paper services of this act share. */
import * as counter from '../common/counter-readings';
import * as common from '../common/readings';
import type { Reading } from '../language/regulation';
import { text } from '../language/text';

export const DIRECTORY_LOST = {
  kind: 'damage',
  question: text(
    'Анықтамалықтың суреті мәтінде жоқ. Не көрсетіледі?',
    'Рисунка справочника в тексте нет. Что показывать?',
    'The picture of the directory is missing. What is shown?',
  ),
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
} as const satisfies Omit<Reading<never>, 'clauses'>;

type Shared = '1' | '1.p2' | '3' | '4' | '5' | '9' | 'annex-1' | 'annex-1.legend';

export const PAPER_READINGS = {
  'directory-lost': { ...DIRECTORY_LOST, clauses: ['9', 'annex-1', 'annex-1.legend'] },
  'minutes-in-working-hours': { ...common.WORKING_MINUTES, clauses: ['5'] },
  'outside-hours': { ...counter.COUNTER_HOURS, clauses: ['1.p2'] },
  'hours-not-stated': { ...common.HOURS_NOT_STATED, clauses: ['1'] },
  'no-refusal': { ...counter.NO_REFUSAL_AT_ALL, clauses: ['5'] },
  'identity-fields': { ...counter.IDENTITY_FIELDS, clauses: ['4'] },
  'form-not-printed': { ...counter.FORM_NOT_PRINTED, clauses: ['3'] },
  withdrawal: { ...common.WITHDRAWAL, clauses: ['3'] },
  children: { ...counter.CHILDREN_AT_THE_COUNTER, clauses: ['1.p2'] },
  complaints: { ...common.COMPLAINTS, clauses: [] },
} as const satisfies Record<string, Reading<Shared>>;
