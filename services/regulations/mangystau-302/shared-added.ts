/** Channels that annexes 12 and 13 shut by name. */
import { text } from '../language/text';

const NOT_BY_IT = text(
  'Регламент бұл жолды тікелей жабады.',
  'Этот способ регламент прямо закрывает.',
  'The regulation shuts this channel by name.',
);

export const SHUT = {
  portal: { open: false, why: NOT_BY_IT, cites: ['8'] },
  'state-corporation': { open: false, why: NOT_BY_IT, cites: ['8'] },
} as const;

export const SUBJECTS = {
  kind: 'health-care-organisation',
  name: text(
    'Маңғыстау облысының денсаулық сақтау субъектілері',
    'Субъекты здравоохранения Мангистауской области',
    'Subjects of health care of Mangystau region',
  ),
  cites: ['1'],
} as const;
