import { COUNTER, PORTAL } from '../common/channels';
import { FORM_IN_ACT } from '../common/layouts';
import { LINES } from '../common/lines';
import { defineRegulation } from '../language/define';
import type { FactPath } from '../language/facts';
import type { Field } from '../language/form';
import type { Reading } from '../language/regulation';
import { text } from '../language/text';
import { moh99 } from './act';
import { REFERRAL_CLAUSES } from './hospital-referral-clauses';
import * as outpatient from './outpatient-facts';
import { DOCTOR_CODE, line, questions } from './shared-facts';
import { OUTPATIENT_READINGS } from './shared-readings';

type C = keyof typeof REFERRAL_CLAUSES;

const LABELS = {
  destination: text(
    'Қайда жіберіледі: ұйым, бөлімше',
    'Куда направляется: организация, отделение',
    'Referred to: organisation, department',
  ),
  card: text('Амбулаторлық картаның нөмірі', 'Номер амбулаторной карты', 'Number of the outpatient card'),
  diagnosis: text('Диагнозы', 'Диагноз', 'Diagnosis'),
  icd: text('АХЖ коды', 'Код МКБ', 'ICD code'),
  planned: text('Жоспарлы жатқызу күні', 'Дата плановой госпитализации', 'Date of planned hospitalisation'),
  doctor: text('Дәрігер', 'Врач', 'Doctor'),
  work: text('Жұмыс не оқу орны', 'Место работы или учёбы', 'Place of work or study'),
};

const ASKED: readonly Field<C>[] = [
  line('destination', 'text', LABELS.destination, ['form.field-2']),
  line('card-number', 'text', LABELS.card, ['form.field-4'], {
    maxLength: 30,
    from: 'registers.medical-information-system.card-number',
  }),
  line('diagnosis', 'long-text', LABELS.diagnosis, ['form.field-7']),
  line('icd-code', 'text', LABELS.icd, ['form.field-8'], { maxLength: 10 }),
  line('planned-date', 'date', LABELS.planned, ['form.field-9'], { days: { from: 'today' } }),
  line('doctor-code', 'text', DOCTOR_CODE, ['form.field-10'], { maxLength: 30 }),
];

const DOCTOR_NAME: Field<C> = line('doctor-name', 'text', LABELS.doctor, ['form.field-10'], {
  maxLength: 200,
});

/** The thirteen lines of the form, filled in at the step that makes the referral. */
const lines = (step: 'examine' | 'verify', doctor: FactPath) => {
  const data = (name: string): FactPath => `steps.${step}.data.${name}`;
  return [
    LINES.clinic,
    { name: 'destination', label: LABELS.destination, from: data('destination') },
    LINES.recipient,
    LINES['birth-date'],
    { name: 'card-number', label: LABELS.card, from: data('card-number') },
    LINES.address,
    { name: 'work-or-study', label: LABELS.work, from: 'answers.work-or-study' as const },
    { name: 'diagnosis', label: LABELS.diagnosis, from: data('diagnosis') },
    { name: 'icd-code', label: LABELS.icd, from: data('icd-code') },
    { name: 'planned-date', label: LABELS.planned, from: data('planned-date') },
    { name: 'doctor', label: LABELS.doctor, from: doctor },
    { name: 'doctor-code', label: DOCTOR_CODE, from: data('doctor-code') },
  ];
};

export const hospitalReferral = defineRegulation(moh99, {
  annex: 1,
  service: 'hospital-referral',
  title: text(
    'Стационарға емдеуге жолдама',
    'Направление на лечение в стационар',
    'Referral to hospital treatment',
  ),
  summary: text(
    'Дәрігер тексеріп, стационарға жоспарлы жатуға жолдама береді; жазбаларыңыз дайын болса, портал арқылы 30 минутта.',
    'Врач осматривает и даёт направление на плановое лечение; если записи готовы — через портал за 30 минут.',
    'The doctor examines you and refers you to planned hospital care; where the records are ready, the portal gives it in 30 minutes.',
  ),
  providers: outpatient.PROVIDERS,
  form: outpatient.FORM,
  applicants: outpatient.ADMITTED,
  channels: outpatient.CHANNEL_RULES,
  fees: outpatient.FREE,
  hours: {
    stated: true,
    provider: 'phc',
    week: [
      { weekdays: [1, 2, 3, 4, 5], opens: '08:00', closes: '20:00' },
      { weekdays: [6], opens: '09:00', closes: '14:00' },
    ],
    holidaysOff: true,
    cites: ['7', 'list.7.1'],
    reading: 'saturday',
  },
  portalHours: outpatient.PORTAL_HOURS,
  cutOffs: [
    {
      channels: ['in-person', 'portal'],
      beforeClosing: { value: 2, unit: 'hours' },
      printed: [{ weekdays: [1, 2, 3, 4, 5], at: '18:00' }],
      cites: ['list.7.p3'],
      reading: 'cut-off',
    },
  ],
  acceptance: outpatient.ACCEPTANCE,
  limits: outpatient.LIMITS,
  documents: [
    ...outpatient.STUDIES,
    {
      name: 'records',
      title: text(
        'Дәрігерлердің жазбалары мен зерттеулер',
        'Записи врачей и исследования',
        'Doctors’ records and studies',
      ),
      channels: PORTAL,
      source: 'register',
      cites: ['list.8.p3'],
    },
  ],
  attachment: outpatient.ATTACHMENT,
  pages: outpatient.FORM_PAGES,
  fields: questions<C>({ consent: ['list.9.2'], address: ['form.field-5'], work: ['form.field-6'] }),
  routes: { 'in-person': { step: 'examine' }, portal: { step: 'take-request' } },
  steps: [
    {
      name: 'examine',
      title: text('Дәрігердің қарауы', 'Осмотр врача', 'The doctor’s examination'),
      action: text(
        'Қарап, зерттеулерді бағалап, картаға жазады және жолдама береді.',
        'Осматривает, оценивает исследования, делает запись в карте и даёт направление.',
        'Examines, weighs the studies, writes into the card and gives the referral.',
      ),
      actor: 'district-doctor',
      channels: COUNTER,
      wait: outpatient.ONE_WORKING_DAY,
      asks: ASKED,
      records: ['medical-card'],
      outcomes: {
        indicated: {
          label: text('Көрсетілім бар', 'Есть показания', 'Indicated'),
          next: { result: 'referral' },
          cites: ['13.p2'],
        },
        contraindicated: {
          label: text('Қарсы көрсетілім бар', 'Есть противопоказания', 'Contraindicated'),
          next: { refusal: 'contraindications' },
          cites: ['13.p2'],
        },
      },
      cites: ['13', '13.p2'],
    },
    outpatient.TAKE_REQUEST,
    {
      name: 'verify',
      title: text('Жазбаларды тексеру', 'Проверка записей', 'Check the records'),
      action: text(
        'Жазбалардың толықтығы мен сәйкестігін тексеріп, жолдаманы жасайды және қол қояды.',
        'Проверяет полноту и соответствие записей, формирует и подписывает направление.',
        'Checks that the records are complete and agree, makes the referral and signs it.',
      ),
      actor: 'responsible-specialist',
      channels: PORTAL,
      wait: outpatient.THIRTY_MINUTES,
      looksAt: ['medical-information-system'],
      asks: [...ASKED, DOCTOR_NAME],
      outcomes: {
        conforms: {
          label: text('Сәйкес', 'Соответствует', 'All agrees'),
          next: { result: 'electronic-referral' },
          cites: ['16'],
        },
        refused: {
          label: text('Бас тартылды', 'Отказано', 'Refused'),
          next: { refusal: 'records-incomplete' },
          cites: ['15', '16.p2'],
          reading: 'refusal-to-accept',
        },
      },
      cites: ['14', '15', '16'],
      reading: 'one-specialist',
    },
  ],
  portal: outpatient.SIGNED_REQUEST,
  results: [
    outpatient.NOTIFICATION,
    {
      name: 'referral',
      title: text('Стационарға жолдама', 'Направление в стационар', 'Referral to hospital'),
      form: 'paper-document',
      layout: FORM_IN_ACT,
      channels: COUNTER,
      fields: lines('examine', 'steps.examine.by'),
      signatories: [{ by: 'district-doctor' }],
      handedTo: 'applicant',
      cites: [
        '8',
        'list.5',
        'form',
        'form.field-1',
        'form.field-2',
        'form.field-3',
        'form.field-4',
        'form.field-5',
        'form.field-6',
        'form.field-7',
        'form.field-8',
        'form.field-9',
        'form.field-10',
        'form.field-11',
        'form.note-1',
      ],
    },
    {
      name: 'electronic-referral',
      title: text(
        'Стационарға электрондық жолдама',
        'Электронное направление в стационар',
        'Electronic referral to hospital',
      ),
      form: 'electronic-document',
      layout: FORM_IN_ACT,
      channels: PORTAL,
      fields: [
        ...lines('verify', 'steps.verify.data.doctor-name'),
        {
          name: 'responsible-person',
          label: text('Жауапты адам', 'Ответственное лицо', 'Responsible person'),
          from: 'steps.verify.by',
        },
      ],
      signatories: [{ by: 'responsible-specialist', eds: true }],
      handedTo: 'applicant',
      cites: ['5', '16', 'form', 'form.field-12', 'form.field-13', 'form.note-2'],
      reading: 'responsible-person-twice',
    },
  ],
  refusals: [
    ...outpatient.REFUSALS,
    {
      name: 'contraindications',
      kind: 'clinical',
      ground: text(
        'Стационарда емделуге қарсы көрсетілім бар.',
        'Есть противопоказания к лечению в стационаре.',
        'There are contraindications to hospital treatment.',
      ),
      channels: COUNTER,
      by: 'district-doctor',
      reasoned: true,
      cites: ['13.p2'],
      reading: 'contraindications-clinical',
    },
  ],
  withdrawal: { allowed: true, reading: 'withdrawal' },
  journals: [
    {
      name: 'medical-card',
      title: text('Медициналық картадағы жазба', 'Запись в медицинской карте', 'Note in the medical card'),
      fields: [
        LINES.recipient,
        LINES['birth-date'],
        { name: 'examined', label: text('Қаралды', 'Осмотрен', 'Examined'), from: 'steps.examine.at' },
        { name: 'finding', label: text('Қорытынды', 'Заключение', 'Finding'), from: 'steps.examine.outcome' },
        { name: 'doctor', label: LABELS.doctor, from: 'steps.examine.by' },
      ],
      cites: ['13.p2'],
    },
  ],
  privacy: { sensitive: false, reading: 'privacy' },
  complaints: outpatient.COMPLAINTS,
  readings: {
    ...OUTPATIENT_READINGS,
    saturday: {
      kind: 'contradiction',
      question: text(
        'Сенбі — жұмыс күні, бірақ соңғы қабылдау уақыты тек жұмыс күндеріне жазылған; мереке аталмаған.',
        'Суббота рабочая, но предел приёма назван только для рабочих дней; праздники не упомянуты.',
        'Saturday is worked, but the last hour is named for working days only, and holidays not at all.',
      ),
      clauses: ['7', 'list.7.1', 'list.7.p3'],
      reading: text(
        'Сенбіде де жабылуға екі сағат қалғанша: 12.00. Мереке — демалыс.',
        'И в субботу за два часа до закрытия: 12.00. Праздники — выходные.',
        'On Saturday too, until two hours before closing: 12.00. Holidays are days off.',
      ),
      why: text(
        'Ереже — «екі сағат бұрын», 18.00 соның мысалы; мереке туралы 7-тармақ айтады.',
        'Правило — «за два часа», 18.00 — его пример; о праздниках говорит пункт 7.',
        'The rule is “two hours before”, 18.00 an example of it; clause 7 speaks of holidays.',
      ),
    },
    'cut-off': {
      kind: 'contradiction',
      question: text(
        'Соңғы сағат порталдағы сұрауға да қатысты ма?',
        'Относится ли предел приёма и к порталу?',
        'Does the last hour bind the portal too?',
      ),
      clauses: ['list.7.p3'],
      reading: text(
        'Иә: портал алады, бірақ ол келесі жұмыс күні қабылданды деп саналады.',
        'Да: портал берёт запрос, но принятым он считается на следующий рабочий день.',
        'Yes: the portal takes it, but it counts as accepted on the next working day.',
      ),
      why: text(
        'Ереже сұрауды жалпы атайды, ал жауапты адам емханада отырып береді.',
        'Правило говорит о запросе вообще, а отвечает работник поликлиники.',
        'The rule speaks of a request in general, and it is answered by somebody at the clinic.',
      ),
    },
    'responsible-person-twice': {
      kind: 'damage',
      question: text(
        'Нысанда жауапты адам екі рет тұр. Екі қол керек пе?',
        'В форме ответственное лицо стоит дважды. Нужны две подписи?',
        'The form has the responsible person twice. Are two signatures needed?',
      ),
      clauses: ['form.field-12', 'form.field-13'],
      reading: text('Жоқ, бір қол.', 'Нет, одна подпись.', 'No, one signature.'),
      why: text(
        '16-тармақ бір маманның ЭЦҚ-сын айтады.',
        'Пункт 16 говорит об ЭЦП одного специалиста.',
        'Clause 16 speaks of one specialist’s EDS.',
      ),
    },
  } satisfies Record<string, Reading<C>>,
  clauses: REFERRAL_CLAUSES,
  chapters: [
    { heading: 'chapter-1', before: '1' },
    { heading: 'chapter-2', before: '3' },
    { heading: 'chapter-3', before: '13' },
    { heading: 'chapter-4', before: '17' },
  ],
});
