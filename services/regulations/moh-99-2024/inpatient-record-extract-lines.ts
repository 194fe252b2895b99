/** The eighteen lines of the extract: what is filled in, and where the form takes it from. */
import { COUNTER } from '../common/channels';
import { LINES } from '../common/lines';
import type { Field } from '../language/form';
import { text } from '../language/text';
import type { EXTRACT_CLAUSES } from './inpatient-record-extract-clauses';
import { DOCTOR_CODE, line } from './shared-facts';

type C = keyof typeof EXTRACT_CLAUSES;

const optional = { required: false } as const;

const DEPARTMENT: Field<C> = line(
  'department',
  'text',
  text('Бөлімше', 'Отделение', 'Department'),
  ['form.field-1'],
  {
    from: 'registers.hospital-stays.department',
  },
);
const RECORD_NUMBER: Field<C> = line(
  'record-number',
  'text',
  text(
    'Стационарлық картаның нөмірі',
    'Номер карты стационарного больного',
    'Number of the inpatient record',
  ),
  ['form.field-3'],
  { maxLength: 30, from: 'registers.hospital-stays.record-number' },
);
const REST: readonly Field<C>[] = [
  line('admitted', 'date', text('Түскен күні', 'Дата поступления', 'Date of admission'), ['form.field-6'], {
    from: 'registers.hospital-stays.admitted',
    days: { until: 'today' },
  }),
  line('diagnosis', 'long-text', text('Клиникалық диагнозы', 'Клинический диагноз', 'Clinical diagnosis'), [
    'form.field-7',
  ]),
  line(
    'course',
    'long-text',
    text(
      'Зерттеулер, емдеу барысындағы жағдайы',
      'Обследования, состояние в динамике лечения',
      'Examinations, state in the course of treatment',
    ),
    ['form.field-8'],
    { maxLength: 5_000 },
  ),
  line(
    'recommendations',
    'long-text',
    text('Ұсынымдар', 'Рекомендации', 'Recommendations'),
    ['form.field-9'],
    { maxLength: 2_000 },
  ),
  line(
    'sick-leave',
    'text',
    text(
      'Еңбекке жарамсыздық парағы туралы мәлімет',
      'Сведения о листе нетрудоспособности',
      'Data on the sick-leave sheet',
    ),
    ['form.field-10'],
    optional,
  ),
  line(
    'sick-leave-number',
    'text',
    text('Парақтың нөмірі', 'Номер листа', 'Number of the sheet'),
    ['form.field-11'],
    { ...optional, maxLength: 30 },
  ),
  line(
    'sick-leave-opened',
    'date',
    text('Парақ ашылған күн', 'Дата открытия листа', 'Date the sheet was opened'),
    ['form.field-12'],
    { ...optional, days: { until: 'today' } },
  ),
  line(
    'sick-leave-closed',
    'date',
    text('Парақ жабылған күн', 'Дата закрытия листа', 'Date the sheet was closed'),
    ['form.field-12'],
    { ...optional, days: { from: { answer: 'sick-leave-opened' } } },
  ),
  line(
    'discharged',
    'date',
    text('Шығарылған күні', 'Дата выписки', 'Date of discharge'),
    ['form.field-13'],
    {
      from: 'registers.hospital-stays.discharged',
      days: { from: { answer: 'admitted' }, until: 'today' },
    },
  ),
  line(
    'outcome',
    'text',
    text('Болу нәтижесі', 'Исход пребывания', 'Outcome of the stay'),
    ['form.field-14'],
    { maxLength: 200 },
  ),
  line('doctor-name', 'text', text('Дәрігер', 'Врач', 'Doctor'), ['form.field-15'], { maxLength: 200 }),
  line('doctor-code', 'text', DOCTOR_CODE, ['form.field-15'], { maxLength: 30 }),
];

/** What the counter marks: the day of discharge has steps of its own. */
export const OCCASION: Field<C> = {
  name: 'occasion',
  kind: 'choice',
  label: text('Қай кезде?', 'В каком случае?', 'On which occasion?'),
  required: true,
  options: [
    {
      value: 'after-discharge',
      label: text('Шыққаннан кейін сұрайды', 'Обратился после выписки', 'Asks after discharge'),
    },
    { value: 'at-discharge', label: text('Бүгін шығады', 'Выписывается сегодня', 'Is discharged today') },
  ],
  channels: COUNTER,
  cites: ['4.p2', '5'],
  reading: 'at-discharge',
};

export const FILLED_IN: readonly Field<C>[] = [DEPARTMENT, RECORD_NUMBER, ...REST];

type FillingStep = 'confirm-stay' | 'write-at-discharge' | 'verify';

/** In the order of the form: the organisation and department, the citizen, the number of the record, and so on. */
export const extractLines = (step: FillingStep) => {
  const from = ({ name, label }: Field<C>) => ({ name, label, from: `steps.${step}.data.${name}` as const });
  return [
    LINES.clinic,
    from(DEPARTMENT),
    LINES.recipient,
    LINES['birth-date'],
    from(RECORD_NUMBER),
    LINES.address,
    {
      name: 'work-or-study',
      label: text('Жұмыс не оқу орны', 'Место работы или учёбы', 'Place of work or study'),
      from: 'answers.work-or-study' as const,
    },
    ...REST.map(from),
  ];
};

const signed = (name: string, label: ReturnType<typeof text>, step: string) => ({
  name,
  label,
  from: `steps.${step}.by` as const,
});

export const SIGNED_BY_DOCTOR = (step: string) =>
  signed('signed-by-doctor', text('Дәрігер қол қойды', 'Подписал врач', 'Signed by the doctor'), step);
export const SIGNED_BY_HEAD = (step: string) =>
  signed(
    'signed-by-head',
    text('Бөлім меңгерушісі қол қойды', 'Подписал заведующий отделением', 'Signed by the head of department'),
    step,
  );
export const SIGNED_BY_SPECIALIST = (step: string) =>
  signed(
    'signed-by-specialist',
    text('Жауапты адам қол қойды', 'Подписало ответственное лицо', 'Signed by the responsible person'),
    step,
  );
