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
    'Нәтижесі — есепте тұратыны не тұрмайтыны туралы анықтама; тіркелім ретінде психикалық науқастардікі аталған.',
    'Результат — справка о том, состоит ли человек на учёте; регистром назван регистр психических больных.',
    'The result is a certificate whether the person is on the register; the register named is that of mental patients.',
  ),
} as const;

const READINGS = {
  ...DISPENSARY_READINGS,
  'which-register': {
    kind: 'contradiction',
    question: text(
      'Наркология анықтамасы психикалық науқастардың тіркелімінен тексеріле ме?',
      'Неужели справку нарколога проверяют по регистру психических больных?',
      'Is a narcology certificate checked in the register of mental patients?',
    ),
    clauses: ['3'],
    reading: text(
      'Жоқ: наркологиялық тіркелімнен.',
      'Нет: по наркологическому регистру.',
      'No: in the narcology register.',
    ),
    why: text(
      'Тіркелімнің аты 6-қосымшадан көшірілген, ал бұл анықтама наркологиялық ұйымның есебі туралы. Адамның басқа ауруын қарауға негіз жоқ.',
      'Имя регистра перенесено из приложения 6, а эта справка — об учёте наркологической организации. Смотреть другую болезнь человека нет оснований.',
      'The register’s name was copied from annex 6, and this certificate is about the narcology organisation’s records. Nothing allows looking at another illness of the person.',
    ),
  },
} as const satisfies Record<string, Reading<keyof typeof CLAUSES>>;

export const mangystauNarcologyCertificate = defineRegulation(mangystau302, {
  ...dispensaryFacts('narcology-register'),
  annex: 7,
  service: 'narcology-certificate',
  title: text(
    'Наркологиялық ұйымның анықтамасы',
    'Справка наркологической организации',
    'A certificate of the narcology organisation',
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
