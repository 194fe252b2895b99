import { asPrinted } from '@/services/working-time/limit';
import { COUNTER } from '../common/channels';
import { FORM_ELSEWHERE } from '../common/layouts';
import { LINES } from '../common/lines';
import { defineRegulation } from '../language/define';
import { text } from '../language/text';
import { mangystau302 } from './act';
import { INPATIENT_EXTRACT_CLAUSES } from './inpatient-extract-clauses';
import { INPATIENT_EXTRACT_READINGS } from './inpatient-extract-readings';
import { CHILD, FREE, IDENTITY, PAPER, PERSON_FIELDS, PERSON_PAGES, SELF, takes } from './shared-paper';
import { PAPER_CHAPTERS } from './shared-paper-clauses';

const QUARTER = asPrinted(15, 'minutes');

export const mangystauInpatientExtract = defineRegulation(mangystau302, {
  ...PAPER,
  annex: 8,
  service: 'inpatient-record-extract',
  title: text(
    'Стационар картасынан үзінді',
    'Выписка из карты стационара',
    'An extract from the inpatient record',
  ),
  summary: text(
    'Ауруханадан шыққанда емнің барысы жазылған, мөр басылған үзінді беріледі.',
    'При выходе из больницы дают заверенную выписку о лечении.',
    'On leaving hospital one gets a certified extract about the treatment.',
  ),
  providers: [
    {
      kind: 'hospital',
      name: text(
        'Маңғыстау облысының стационарлары',
        'Стационары Мангистауской области',
        'Hospitals of Mangystau region',
      ),
      cites: ['1'],
    },
  ],
  applicants: [
    { ...SELF, cites: ['4'] },
    CHILD,
    { who: 'power-of-attorney', channels: COUNTER, reading: 'power-of-attorney' },
  ],
  fees: FREE,
  documents: [{ ...IDENTITY, cites: ['4'] }],
  attachment: { rule: 'not-asked', reading: 'attachment-not-asked' },
  pages: PERSON_PAGES,
  fields: PERSON_FIELDS,
  routes: { 'in-person': { step: 'draw-up' } },
  steps: [
    {
      name: 'draw-up',
      title: text('Эпикризді ресімдеу', 'Оформление эпикриза', 'Draw up the epicrisis'),
      action: text(
        'Ем аяқталған соң шығару эпикризін толтырып, қол қояды.',
        'По окончании лечения заполняет и подписывает выписной эпикриз.',
        'When the treatment is over, fills in and signs the discharge epicrisis.',
      ),
      actor: 'attending-doctor',
      orBy: ['duty-doctor'],
      channels: COUNTER,
      wait: takes(QUARTER, '5.1', '8.1'),
      asks: [
        {
          name: 'admitted',
          kind: 'date',
          label: text('Түскен күні', 'Дата поступления', 'Admitted on'),
          required: true,
          channels: COUNTER,
          from: 'registers.hospital-stays.admitted',
          days: { until: 'today' },
          cites: ['5.1'],
        },
        {
          name: 'discharged',
          kind: 'date',
          label: text('Шыққан күні', 'Дата выписки', 'Discharged on'),
          required: true,
          channels: COUNTER,
          from: 'registers.hospital-stays.discharged',
          days: { from: { answer: 'admitted' }, until: 'today' },
          cites: ['5.1'],
        },
        {
          name: 'epicrisis',
          kind: 'long-text',
          label: text('Шығару эпикризі', 'Выписной эпикриз', 'Discharge epicrisis'),
          required: true,
          maxLength: 5000,
          channels: COUNTER,
          cites: ['5.1', '8.1'],
        },
      ],
      outcomes: {
        'drawn-up': {
          label: text('Эпикриз дайын', 'Эпикриз готов', 'The epicrisis is ready'),
          next: { step: 'sign' },
          cites: ['6.1'],
        },
      },
      cites: ['5.1', '7.1', '8.1'],
    },
    {
      name: 'sign',
      title: text('Меңгерушінің қолы', 'Подпись заведующего', 'The head of department signs'),
      action: text(
        'Тегін толық жазып, эпикризге қол қояды.',
        'Подписывает эпикриз, указывая полную фамилию.',
        'Signs the epicrisis, writing the full surname.',
      ),
      actor: 'head-of-department',
      channels: COUNTER,
      wait: takes(QUARTER, '5.2', '8.2'),
      outcomes: {
        signed: {
          label: text('Қол қойылды', 'Подписано', 'Signed'),
          next: { step: 'stamp' },
          cites: ['6.2'],
        },
      },
      cites: ['5.2', '7.2', '8.2'],
    },
    {
      name: 'stamp',
      title: text('Мөртабан басу', 'Штамп', 'Stamp it'),
      action: text(
        'Эпикризге мөртабан басып, орталыққа береді.',
        'Ставит штамп на эпикриз и передаёт его в центр.',
        'Stamps the epicrisis and passes it to the centre.',
      ),
      actor: 'senior-nurse',
      channels: COUNTER,
      wait: takes(QUARTER, '5.3', '8.3'),
      outcomes: {
        stamped: {
          label: text('Мөртабан басылды', 'Штамп поставлен', 'Stamped'),
          next: { step: 'hand-over' },
          cites: ['5.3'],
          reading: 'three-steps-or-four',
        },
      },
      cites: ['5.3', '7.3', '8.3'],
      reading: 'two-stamps',
    },
    {
      name: 'hand-over',
      title: text('Үзіндіні қолға беру', 'Выдача выписки', 'Hand the extract over'),
      action: text(
        'Ұйымның мөрімен растап, үзіндіні қолға береді.',
        'Заверяет печатью организации и выдаёт выписку на руки.',
        'Certifies it with the organisation’s seal and hands the extract over.',
      ),
      actor: 'discharge-centre',
      channels: COUNTER,
      wait: takes(QUARTER, '5.4'),
      outcomes: {
        given: {
          label: text('Үзінді берілді', 'Выписка выдана', 'The extract was given'),
          next: { result: 'extract' },
          cites: ['5.4', '6.3'],
        },
      },
      cites: ['5.4'],
      reading: 'three-steps-or-four',
    },
  ],
  results: [
    {
      name: 'extract',
      title: text(
        'Стационарлық науқастың картасынан үзінді',
        'Выписка из карты стационарного больного',
        'Extract from the inpatient’s medical record',
      ),
      form: 'paper-document',
      layout: FORM_ELSEWHERE,
      channels: COUNTER,
      fields: [
        LINES.number,
        LINES.clinic,
        LINES.recipient,
        LINES['birth-date'],
        {
          name: 'admitted',
          label: text('Түскен күні', 'Дата поступления', 'Admitted on'),
          from: 'steps.draw-up.data.admitted',
        },
        {
          name: 'discharged',
          label: text('Шыққан күні', 'Дата выписки', 'Discharged on'),
          from: 'steps.draw-up.data.discharged',
        },
        {
          name: 'epicrisis',
          label: text('Шығару эпикризі', 'Выписной эпикриз', 'Discharge epicrisis'),
          from: 'steps.draw-up.data.epicrisis',
        },
        { name: 'doctor', label: text('Дәрігер', 'Врач', 'Doctor'), from: 'steps.draw-up.by' },
        {
          name: 'head',
          label: text('Бөлім меңгерушісі', 'Заведующий отделением', 'Head of department'),
          from: 'steps.sign.by',
        },
        {
          name: 'given',
          label: text('Берілген күні', 'Дата выдачи', 'Given on'),
          from: 'steps.hand-over.at',
        },
      ],
      signatories: [
        { by: 'attending-doctor', seal: true },
        { by: 'head-of-department' },
        { by: 'clinic', seal: true },
      ],
      handedTo: 'recipient-or-representative',
      cites: ['3', '5.2', '5.4'],
      reading: 'extract-and-epicrisis',
    },
  ],
  journals: [],
  privacy: { sensitive: false, reading: 'privacy' },
  readings: INPATIENT_EXTRACT_READINGS,
  clauses: INPATIENT_EXTRACT_CLAUSES,
  chapters: PAPER_CHAPTERS,
});
