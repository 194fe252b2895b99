import type { Reading } from '../language/regulation';
import { text } from '../language/text';
import type { PORTAL_CLAUSES } from './shared-clauses';

type Shared = keyof typeof PORTAL_CLAUSES;

export const SHARED_READINGS = {
  'state-corporation-heading': {
    kind: 'contradiction',
    question: text(
      'Тарау тақырыбы Мемлекеттік корпорацияны атайды. Қызмет ол арқылы көрсетіле ме?',
      'Заголовок главы называет Государственную корпорацию. Оказывается ли услуга через неё?',
      'The chapter’s heading names the State Corporation. Is the service given through it?',
    ),
    clauses: ['chapter-4'],
    reading: text(
      'Жоқ. Өтініш емханада, телефонмен және портал арқылы ғана қабылданады.',
      'Нет. Обращения принимают только поликлиника, телефон и портал.',
      'No. Requests are taken by the clinic, by phone and by the portal only.',
    ),
    why: text(
      '1-тармақ жолдарды толық атайды, ал тақырыптан басқа бірде-бір ереже корпорация туралы айтпайды.',
      'Пункт 1 перечисляет способы полностью, а кроме заголовка о корпорации не говорит ни одно правило.',
      'Clause 1 lists the channels in full, and apart from the heading no rule speaks of the corporation.',
    ),
  },
  'diagrams-lost': {
    kind: 'damage',
    question: text(
      'Диаграмма мен анықтамалықтың суреттері мәтінде жоқ. Не көрсетіледі?',
      'Рисунков диаграммы и справочника в тексте нет. Что показывать?',
      'The pictures of the diagram and the directory are missing. What is shown?',
    ),
    clauses: ['10', '11', 'annex-1', 'annex-1.legend', 'annex-2.legend'],
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
} as const satisfies Record<string, Reading<Shared>>;
