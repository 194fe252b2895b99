/** What annexes 12 and 13, added in 2019, say in one way. */
import { encoded, heading, listHead, readBy } from '../language/clauses';
import { PAPER_CLAUSES } from './shared-paper-clauses';

export const ADDED_CLAUSES = {
  'chapter-1': PAPER_CLAUSES['chapter-1'],
  'chapter-2': PAPER_CLAUSES['chapter-2'],
  'chapter-4': heading(
    '4-тарау: Мемлекеттік корпорациямен өзара іс-қимыл және ақпараттық жүйелер.',
    'Глава 4: взаимодействие с Государственной корпорацией и информационные системы.',
    'Chapter 4: dealings with the State Corporation, and information systems.',
  ),
  '1': encoded(
    'Қызметті денсаулық сақтау субъектілері көрсетеді.',
    'Услугу оказывают субъекты здравоохранения.',
    'Subjects of health care give the service.',
  ),
  '1.p2': PAPER_CLAUSES['1.p2'],
  '2': PAPER_CLAUSES['2'],
  '3.p2': encoded(
    'Нәтиже қағаз түрінде беріледі.',
    'Результат даётся на бумаге.',
    'The result is given on paper.',
  ),
  '5': PAPER_CLAUSES['5'],
  '6': PAPER_CLAUSES['7'],
  '7': listHead(
    'Әрекеттердің реті мен ұзақтығы.',
    'Порядок и длительность действий.',
    'The order and length of actions.',
  ),
  '8': encoded(
    'Қызмет Мемлекеттік корпорация мен «электрондық үкімет» порталы арқылы көрсетілмейді.',
    'Через Государственную корпорацию и портал «электронного правительства» услуга не оказывается.',
    'The service is not given through the State Corporation or the e-government portal.',
  ),
  '9': readBy(
    'directory-lost',
    'Бизнес-процестер анықтамалығы қосымшада көрсетіледі.',
    'Справочник бизнес-процессов — в приложении.',
    'The business-process directory is in the appendix.',
  ),
  'annex-1': PAPER_CLAUSES['annex-1'],
} as const;

export const ADDED_CHAPTERS = [
  { heading: 'chapter-1', before: '1' },
  { heading: 'chapter-2', before: '4' },
  { heading: 'chapter-3', before: '6' },
  { heading: 'chapter-4', before: '8' },
] as const;
