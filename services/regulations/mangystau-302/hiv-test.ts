import { asPrinted } from '@/services/working-time/limit';
import { COUNTER } from '../common/channels';
import { PAGES, QUESTIONS } from '../common/fields';
import { ANONYMOUS, CITIZENSHIP, EXAMINATION, EXAMINATION_PAGE, NAMED } from '../common/hiv';
import { LINES } from '../common/lines';
import { defineRegulation } from '../language/define';
import { text } from '../language/text';
import { mangystau302 } from './act';
import { HIV_TEST_CLAUSES } from './hiv-test-clauses';
import { HIV_TEST_READINGS } from './hiv-test-readings';
import { HIV_TEST_STEPS } from './hiv-test-steps';
import { CHILD, IDENTITY, PAPER, SELF } from './shared-paper';
import { PAPER_CHAPTERS } from './shared-paper-clauses';

const named = {
  channels: COUNTER,
  when: NAMED,
  reading: 'anonymity',
} as const;

const CODE = {
  name: 'personal-code',
  label: text('Дербес код', 'Личный код', 'Personal code'),
  from: 'steps.counsel.data.personal-code',
} as const;
const SAMPLED = {
  name: 'sampled',
  label: text('Қан алынған күн', 'День забора крови', 'Blood taken on'),
  from: 'steps.take-blood.at',
} as const;
const RESULT_DATE = {
  name: 'result-date',
  label: text('Нәтиже күні', 'День результата', 'Day of the result'),
  from: 'steps.take-blood.data.result-date',
} as const;
const GIVEN = {
  name: 'given',
  label: text('Берілген күні', 'Дата выдачи', 'Given on'),
  from: 'steps.hand-over.at',
} as const;

export const mangystauHivTest = defineRegulation(mangystau302, {
  ...PAPER,
  annex: 4,
  service: 'hiv-test',
  title: text('АИТВ-ға тексерілу', 'Обследование на ВИЧ', 'Examination for HIV'),
  summary: text(
    'Аты-жөніңізді айтпай, дербес кодпен тексерілуге болады; нәтиже тек өз қолыңызға беріледі.',
    'Можно обследоваться анонимно, под личным кодом; результат отдают только в руки.',
    'One may be examined without a name, under a personal code; the result is given by hand only.',
  ),
  providers: [
    {
      kind: 'phc',
      name: text(
        'Маңғыстау облысының емханалары',
        'Поликлиники Мангистауской области',
        'Polyclinics of Mangystau region',
      ),
      cites: ['1'],
    },
    {
      kind: 'aids-centre',
      name: text(
        'ЖИТС-тің алдын алу және оған қарсы күрес жөніндегі Маңғыстау облыстық орталығы',
        'Мангистауский областной центр по профилактике и борьбе со СПИД',
        'Mangystau regional centre for preventing and combating AIDS',
      ),
      cites: ['1'],
    },
  ],
  applicants: [{ ...SELF, cites: ['4'] }, CHILD],
  fees: [
    { for: 'citizens-and-kandas', free: true, cites: ['3.p4'], reading: 'citizenship-by-word' },
    { for: 'foreigners-and-stateless', free: false, cites: ['3.p4'], reading: 'amount-not-stated' },
  ],
  documents: [{ ...IDENTITY, when: named.when, cites: ['4'], reading: 'documents-of-the-anonymous' }],
  attachment: { rule: 'not-asked', reading: 'attachment-not-asked' },
  pages: [EXAMINATION_PAGE, PAGES.person],
  fields: [
    { ...EXAMINATION, reading: 'anonymity' },
    { ...CITIZENSHIP, cites: ['3.p4'], reading: 'citizenship-by-word' },
    { ...QUESTIONS.surname, ...named },
    { ...QUESTIONS['given-name'], ...named },
    { ...QUESTIONS.patronymic, ...named },
    { ...QUESTIONS['birth-year'], ...named },
  ],
  routes: { 'in-person': { step: 'counsel' } },
  steps: HIV_TEST_STEPS,
  results: [
    {
      name: 'ticket',
      title: text('Талон', 'Талон', 'Ticket'),
      form: 'paper-document',
      channels: COUNTER,
      fields: [CODE, SAMPLED, RESULT_DATE],
      handedTo: 'recipient-in-person',
      cites: ['5.2', '8.2'],
    },
    {
      name: 'certificate',
      title: text(
        'АИТВ антиденелеріне зерттеу туралы анықтама-сертификат',
        'Справка-сертификат об исследовании на антитела к ВИЧ',
        'Certificate of examination for antibodies to HIV',
      ),
      form: 'paper-document',
      channels: COUNTER,
      fields: [
        CODE,
        LINES.clinic,
        LINES.surname,
        LINES['given-name'],
        LINES.patronymic,
        { name: 'finding', label: text('Нәтиже', 'Результат', 'Finding'), from: 'steps.analyse.outcome' },
        SAMPLED,
        GIVEN,
      ],
      validity: { limit: asPrinted(3, 'months'), cites: ['3.p2'] },
      handedTo: 'recipient-in-person',
      cites: ['3', '3.p3'],
      reading: 'order-246',
    },
    {
      name: 'not-collected',
      title: text('Нәтижеге келген жоқ', 'За результатом не пришли', 'The result was not collected'),
      form: 'oral-answer',
      channels: COUNTER,
      fields: [],
      handedTo: 'recipient-in-person',
      reading: 'not-collected',
    },
  ],
  journals: [
    {
      name: 'examination-register',
      title: text('Тіркеу журналы', 'Журнал регистрации', 'Register of examinations'),
      fields: [CODE, LINES.filed, SAMPLED, RESULT_DATE, GIVEN],
      cites: ['5.1', '8.1'],
      reading: 'anonymity',
    },
  ],
  privacy: { sensitive: true, anonymous: ANONYMOUS, cites: ['5.1', '8.1'], reading: 'anonymity' },
  readings: HIV_TEST_READINGS,
  clauses: HIV_TEST_CLAUSES,
  chapters: PAPER_CHAPTERS,
});
