import { asPrinted, atMost, within } from '@/services/working-time/limit';
import { COUNTER } from '../common/channels';
import { PAGES, QUESTIONS } from '../common/fields';
import { ANONYMOUS, CITIZENSHIP, EXAMINATION, EXAMINATION_PAGE, NAMED } from '../common/hiv';
import { LINES } from '../common/lines';
import { defineRegulation } from '../language/define';
import { text } from '../language/text';
import { almaty2337 } from './act';
import { counterOnly, receipt } from './dispensary-shared';
import { HIV_CLAUSES } from './hiv-test-clauses';
import { EXAMINERS_LISTED } from './hiv-test-organisations';
import { HIV_READINGS } from './hiv-test-readings';
import { HIV_STEPS } from './hiv-test-steps';

type C = keyof typeof HIV_CLAUSES;

const named = { channels: COUNTER, when: NAMED, cites: ['9.p2'], reading: 'who-it-is' } as const;
const named16 = (ages: { from: number } | { below: number }) => ({ all: [NAMED, { recipientAge: ages }] });

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
const AMONG = EXAMINERS_LISTED.filter(({ cites }) => cites[0] === 'annex-2.row-1');

export const almatyHivTest = defineRegulation(almaty2337, {
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
      kind: 'aids-centre',
      name: text(
        'Алматы қалалық ЖИТС орталығы',
        'Алматинский городской центр СПИД',
        'Almaty city AIDS centre',
      ),
      organisations: AMONG,
      cites: ['1.p2', '1.p3'],
    },
    {
      kind: 'phc',
      name: text(
        'Алматы қаласының 34 емханасы',
        '34 поликлиники города Алматы',
        '34 polyclinics of Almaty city',
      ),
      organisations: EXAMINERS_LISTED.filter((one) => !AMONG.includes(one)),
      cites: ['1.p2', '1.p3'],
      reading: 'which-clinic',
    },
  ],
  form: { kind: 'paper', automation: 'none', cites: ['2'] },
  applicants: [
    { who: 'self', channels: COUNTER, cites: ['4'] },
    {
      who: 'parent-or-guardian',
      channels: COUNTER,
      recipientAge: { below: 18 },
      cites: ['6.p6'],
      reading: 'who-is-a-minor',
    },
    { who: 'parent-or-guardian', channels: COUNTER, recipientAge: { from: 18 }, cites: ['6.p6'] },
  ],
  channels: counterOnly<C>(['4']),
  fees: [
    { for: 'citizens-and-kandas', free: true, cites: ['3'], reading: 'citizenship-by-word' },
    { for: 'foreigners-and-stateless', free: false, cites: ['3'], reading: 'no-price' },
  ],
  languages: { languages: ['kk', 'ru'], cites: ['1.p4'] },
  hours: {
    stated: true,
    provider: 'phc',
    week: [{ weekdays: [1, 2, 3, 4, 5], opens: '08:00', closes: '18:00' }],
    holidaysOff: true,
    cites: ['7.p3', '8'],
    reading: 'two-timetables',
  },
  otherHours: [
    {
      stated: true,
      provider: 'aids-centre',
      week: [
        { weekdays: [1, 2, 3, 4, 5], opens: '09:00', closes: '18:00', break: { from: '13:00', to: '13:30' } },
      ],
      holidaysOff: true,
      cites: ['7.p2'],
    },
  ],
  cutOffs: [],
  acceptance: [{ channels: COUNTER, outsideHours: 'next-opening', reading: 'after-closing' }],
  limits: [
    {
      name: 'answer',
      title: text(
        'Жауап, нәтиже оң болса',
        'Ответ при положительном результате',
        'The answer where it is positive',
      ),
      channels: COUNTER,
      limit: within(20, 'working-days'),
      from: 'acceptance',
      until: { step: 'retest' },
      clock: 'working-hours',
      cites: ['5.1'],
    },
    {
      name: 'result',
      title: text(
        'Жауап, нәтиже теріс болса',
        'Ответ при отрицательном результате',
        'The answer where it is negative',
      ),
      channels: COUNTER,
      limit: within(3, 'working-days'),
      from: 'acceptance',
      until: { step: 'test' },
      clock: 'working-hours',
      cites: ['5.1'],
      reading: 'working-days',
    },
    {
      name: 'wait-to-submit',
      title: text('Кезекте күту', 'Ожидание в очереди', 'Waiting in the queue'),
      channels: COUNTER,
      limit: atMost(30, 'minutes'),
      from: 'filing',
      until: 'filing',
      clock: 'working-hours',
      cites: ['5.2'],
    },
    {
      name: 'service',
      title: text('Қызмет көрсету', 'Обслуживание', 'Being served'),
      channels: COUNTER,
      limit: atMost(60, 'minutes'),
      from: 'acceptance',
      until: { step: 'take-blood' },
      clock: 'working-hours',
      cites: ['5.3'],
      reading: 'overall-limit-governs',
    },
  ],
  documents: [
    {
      name: 'identity-document',
      title: text('Жеке куәлік', 'Удостоверение личности', 'Identity document'),
      channels: COUNTER,
      when: named16({ from: 16 }),
      source: 'applicant',
      cites: ['9.p2'],
    },
    {
      name: 'birth-certificate',
      title: text('Туу туралы куәлік', 'Свидетельство о рождении', 'Birth certificate'),
      channels: COUNTER,
      when: named16({ below: 16 }),
      source: 'applicant',
      cites: ['9.p2'],
    },
  ],
  attachment: { rule: 'not-asked', reading: 'attachment-not-asked' },
  pages: [EXAMINATION_PAGE, PAGES.person],
  fields: [
    { ...EXAMINATION, cites: ['9.p2', '9.p3'] },
    { ...CITIZENSHIP, cites: ['3'], reading: 'citizenship-by-word' },
    { ...QUESTIONS.surname, ...named },
    { ...QUESTIONS['given-name'], ...named },
    { ...QUESTIONS.patronymic, ...named },
    { ...QUESTIONS['birth-year'], ...named },
  ],
  routes: { 'in-person': { step: 'counsel' } },
  steps: HIV_STEPS,
  results: [
    // A receipt of an anonymous person bears the code, never a name.
    {
      ...receipt<C>(['3']),
      fields: [CODE, ...receipt<C>(['3']).fields.filter(({ from }) => from.startsWith('steps.'))],
      handedTo: 'recipient-in-person',
    },
    {
      name: 'certificate',
      title: text(
        'Теріс нәтиже туралы анықтама-сертификат',
        'Справка-сертификат об отрицательном результате',
        'Certificate of a negative finding',
      ),
      form: 'paper-document',
      channels: COUNTER,
      fields: [
        CODE,
        LINES.clinic,
        LINES.surname,
        LINES['given-name'],
        LINES.patronymic,
        SAMPLED,
        {
          name: 'given',
          label: text('Берілген күні', 'Дата выдачи', 'Given on'),
          from: 'steps.give-certificate.at',
        },
      ],
      validity: { limit: asPrinted(3, 'months'), cites: ['6.p2'] },
      handedTo: 'recipient-in-person',
      cites: ['6', '6.p3'],
      reading: 'anonymity',
    },
    {
      name: 'notification',
      title: text('Жазбаша хабарлама', 'Письменное уведомление', 'Written notification'),
      form: 'paper-document',
      channels: COUNTER,
      fields: [
        CODE,
        LINES.clinic,
        { name: 'given', label: text('Берілген күні', 'Дата вручения', 'Given on'), from: 'steps.notify.at' },
      ],
      handedTo: 'recipient-in-person',
      cites: ['6.p5', '6.p6'],
      reading: 'positive-branch',
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
  refusals: [],
  withdrawal: { allowed: true, reading: 'withdrawal' },
  journals: [
    {
      name: 'examination-register',
      title: text('Тіркеу журналы', 'Журнал регистрации', 'Register of examinations'),
      fields: [
        CODE,
        LINES.filed,
        SAMPLED,
        {
          name: 'certified',
          label: text('Анықтама берілді', 'Справка выдана', 'Certificate given'),
          from: 'steps.give-certificate.at',
        },
        {
          name: 'notified',
          label: text('Хабарлама берілді', 'Уведомление вручено', 'Notification given'),
          from: 'steps.notify.at',
        },
      ],
      cites: ['annex-1.action-2', 'annex-1.action-5'],
      reading: 'anonymity',
    },
    {
      name: 'blood-register',
      title: text('Қан алу журналы', 'Журнал забора крови', 'Register of samples'),
      fields: [CODE, SAMPLED],
      cites: ['annex-1.action-3'],
      reading: 'anonymity',
    },
    {
      name: 'laboratory-journal',
      title: text(
        'Зертхана журналы («ИнфоЛаб»)',
        'Журнал лаборатории («ИнфоЛаб»)',
        'The laboratory’s journal (InfoLab)',
      ),
      fields: [
        CODE,
        {
          name: 'tested',
          label: text('Зерттелген күн', 'День исследования', 'Tested on'),
          from: 'steps.test.at',
        },
        {
          name: 'protocol',
          label: text('Хаттама', 'Протокол', 'Protocol'),
          from: 'steps.test.data.protocol',
        },
        {
          name: 'retested',
          label: text('Қайта зерттелген күн', 'День повторного исследования', 'Tested again on'),
          from: 'steps.retest.at',
        },
        {
          name: 'second-protocol',
          label: text('Екінші хаттама', 'Второй протокол', 'Second protocol'),
          from: 'steps.retest.data.protocol',
        },
      ],
      cites: ['annex-1.action-4', '6.p4'],
      reading: 'anonymity',
    },
  ],
  privacy: { sensitive: true, anonymous: ANONYMOUS, cites: ['9.p3'], reading: 'anonymity' },
  complaints: { stated: false, reading: 'complaints' },
  readings: HIV_READINGS,
  clauses: HIV_CLAUSES,
  chapters: [
    { heading: 'chapter-1', before: '1' },
    { heading: 'chapter-2', before: '4' },
    { heading: 'chapter-3', before: '6' },
  ],
});
