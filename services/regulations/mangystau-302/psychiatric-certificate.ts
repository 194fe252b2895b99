import { encoded } from '../language/clauses';
import { defineRegulation } from '../language/define';
import type { Reading } from '../language/regulation';
import { text } from '../language/text';
import { mangystau302 } from './act';
import { dispensaryFacts } from './shared-dispensary';
import { DISPENSARY_CLAUSES } from './shared-dispensary-clauses';
import { DISPENSARY_READINGS } from './shared-dispensary-readings';
import { SEVEN_CHAPTERS } from './shared-seven-clauses';

const CLAUSES = {
  ...DISPENSARY_CLAUSES,
  '3': encoded(
    'Нәтижесі — «Психикалық науқастардың тіркелімі» тексерілген соң берілетін, есепте тұратыны не тұрмайтыны туралы анықтама (6-тармақ болып басылған).',
    'Результат — справка о том, состоит ли человек на учёте, после проверки в «Регистре психических больных» (напечатано как пункт 6).',
    'The result is a certificate whether the person is on the register, after a check in the “Register of mental patients” (printed as clause 6).',
  ),
} as const;

const READINGS = {
  ...DISPENSARY_READINGS,
  misnumbered: {
    kind: 'damage',
    question: text(
      '2-тармақ тақырып болып басылған, нәтиже туралы тармақ 6 деп нөмірленген, 3-тармақ жоқ. Қалай оқылады?',
      'Пункт 2 напечатан как заголовок, пункт о результате носит номер 6, пункта 3 нет. Как читать?',
      'Clause 2 is printed as a heading, the clause on the result carries number 6, and there is no clause 3. How to read it?',
    ),
    clauses: ['2', '3', '6'],
    reading: text(
      'Тақырып — 2-тармақ, бірінші «6» — 3-тармақ.',
      'Заголовок — это пункт 2, первый «6» — это пункт 3.',
      'The heading is clause 2, and the first “6” is clause 3.',
    ),
    why: text(
      'Дәл сол мәтін 7-қосымшада 2 және 3 деп нөмірленген.',
      'Тот же текст в приложении 7 имеет номера 2 и 3.',
      'The same text in annex 7 carries the numbers 2 and 3.',
    ),
  },
} as const satisfies Record<string, Reading<keyof typeof CLAUSES>>;

export const mangystauPsychiatricCertificate = defineRegulation(mangystau302, {
  ...dispensaryFacts('mental-health-register'),
  annex: 6,
  service: 'psychiatric-certificate',
  title: text(
    'Психоневрологиялық ұйымның анықтамасы',
    'Справка психоневрологической организации',
    'A certificate of the psychoneurological organisation',
  ),
  summary: text(
    'Есепте тұрмайтыныңыз (немесе тұратыныңыз) туралы анықтама порталда немесе Мемлекеттік корпорацияда беріледі.',
    'Справку, состоите ли вы на учёте, дают на портале или в Государственной корпорации.',
    'A certificate whether you are on the register is given on the portal or at the State Corporation.',
  ),
  readings: READINGS,
  clauses: CLAUSES,
  chapters: SEVEN_CHAPTERS,
});
