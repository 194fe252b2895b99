import { asPrinted } from '@/services/working-time/limit';
import { COUNTER } from '../common/channels';
import { FORM_ELSEWHERE } from '../common/layouts';
import { LINES } from '../common/lines';
import { defineRegulation } from '../language/define';
import { text } from '../language/text';
import { mangystau302 } from './act';
import { CHILD, FREE, IDENTITY, PAPER, PERSON_FIELDS, PERSON_PAGES, SELF, takes } from './shared-paper';
import { PAPER_CHAPTERS } from './shared-paper-clauses';
import { CHECK_DOCUMENTS, DOCUMENTS_CHECKED } from './shared-paper-steps';
import { FROM, SICK_LEAVE_PROVIDER, UNTIL } from './shared-sick-leave';
import { SICK_LEAVE_SHEET_CLAUSES } from './sick-leave-sheet-clauses';
import { SICK_LEAVE_SHEET_READINGS } from './sick-leave-sheet-readings';

export const mangystauSickLeaveSheet = defineRegulation(mangystau302, {
  ...PAPER,
  annex: 10,
  service: 'sick-leave-sheet',
  title: text('Еңбекке жарамсыздық парағы', 'Лист нетрудоспособности', 'A sick-leave sheet'),
  summary: text(
    'Ауырып, жұмысқа шыға алмасаңыз, дәрігер еңбекке уақытша жарамсыздық парағын береді.',
    'Если из-за болезни нельзя работать, врач выдаст лист временной нетрудоспособности.',
    'If illness keeps you from work, the doctor gives a sheet of temporary incapacity.',
  ),
  providers: [{ ...SICK_LEAVE_PROVIDER, cites: ['1'], reading: 'which-provider' }],
  applicants: [{ ...SELF, cites: ['4'], reading: 'only-the-patient' }, CHILD],
  fees: FREE,
  documents: [{ ...IDENTITY, cites: ['4'] }],
  attachment: { rule: 'shown', cites: ['5.2', '8.2'], reading: 'attachment-shown' },
  pages: PERSON_PAGES,
  fields: PERSON_FIELDS,
  routes: { 'in-person': { step: 'check-documents' } },
  steps: [
    {
      ...CHECK_DOCUMENTS,
      wait: takes(asPrinted(5, 'minutes'), '5.1', '8.1'),
      outcomes: { accepted: { ...DOCUMENTS_CHECKED, next: { step: 'examine' }, cites: ['6.1'] } },
      cites: ['5.1', '7.1', '8.1'],
    },
    {
      name: 'examine',
      title: text('Дәрігердің қабылдауы', 'Приём у врача', 'Seen by the doctor'),
      action: text(
        'Тіркелімді тексереді, адамды қабылдайды, парақты толтырып, мөрі мен қолын қояды.',
        'Сверяется с регистром, принимает человека, заполняет лист, ставит печать и подпись.',
        'Checks the register, sees the person, fills in, seals and signs the sheet.',
      ),
      actor: 'attending-doctor',
      channels: COUNTER,
      wait: takes(asPrinted(15, 'minutes'), '5.2', '8.2'),
      asks: [
        { ...FROM, cites: ['6.2'] },
        { ...UNTIL, cites: ['6.2'] },
      ],
      outcomes: {
        filled: {
          label: text('Парақ толтырылды', 'Лист заполнен', 'The sheet is filled in'),
          next: { step: 'seal-and-register' },
          cites: ['6.2'],
        },
        long: {
          label: text(
            'Ұзақ: екінші қол керек',
            'Надолго: нужна вторая подпись',
            'Long: a second signature is needed',
          ),
          next: { step: 'second-signature' },
          cites: ['6.2'],
          reading: 'how-long',
        },
      },
      cites: ['5.2', '7.2', '8.2'],
    },
    {
      name: 'second-signature',
      title: text('Меңгерушінің қабылдауы', 'Приём у заведующего', 'Seen by the head of department'),
      action: text(
        'Адамды қабылдап, параққа қол қояды.',
        'Принимает человека и подписывает лист.',
        'Sees the person and signs the sheet.',
      ),
      actor: 'head-of-department',
      orBy: ['deputy-chief-doctor'],
      channels: COUNTER,
      wait: takes(asPrinted(5, 'minutes'), '5.3', '8.3'),
      outcomes: {
        signed: {
          label: text('Қол қойылды', 'Подписано', 'Signed'),
          next: { step: 'seal-and-register' },
          cites: ['6.3'],
        },
      },
      cites: ['5.3', '7.3', '8.3'],
    },
    {
      name: 'seal-and-register',
      title: text('Мөр басу және тіркеу', 'Печать и регистрация', 'Seal and register'),
      action: text(
        'Параққа мөр мен бұрыштама мөртабан басады, кітапқа тіркеп, қолға береді.',
        'Ставит печать и угловой штамп, регистрирует лист в книге и выдаёт его.',
        'Puts the seal and corner stamp, registers the sheet in the book and hands it over.',
      ),
      actor: 'discharge-centre',
      channels: COUNTER,
      wait: takes(asPrinted(5, 'minutes'), '5.4', '8.4'),
      records: ['sick-leave-book'],
      outcomes: {
        given: {
          label: text('Парақ берілді', 'Лист выдан', 'The sheet was given'),
          next: { result: 'sick-leave-sheet' },
          cites: ['6.4'],
          reading: 'sheet-in-hand',
        },
      },
      cites: ['5.4', '7.4', '8.4'],
      reading: 'which-centre',
    },
  ],
  results: [
    {
      name: 'sick-leave-sheet',
      title: text(
        'Еңбекке уақытша жарамсыздық парағы',
        'Лист временной нетрудоспособности',
        'Sheet of temporary incapacity',
      ),
      form: 'paper-document',
      layout: FORM_ELSEWHERE,
      channels: COUNTER,
      fields: [
        LINES.number,
        LINES.clinic,
        LINES.recipient,
        LINES['birth-date'],
        { name: 'from', label: FROM.label, from: 'steps.examine.data.from' },
        { name: 'until', label: UNTIL.label, from: 'steps.examine.data.until' },
        {
          name: 'doctor',
          label: text('Емдеуші дәрігер', 'Лечащий врач', 'Attending doctor'),
          from: 'steps.examine.by',
        },
        {
          name: 'second-signature',
          label: text('Екінші қол', 'Вторая подпись', 'Second signature'),
          from: 'steps.second-signature.by',
        },
        {
          name: 'registered',
          label: text('Тіркелген уақыты', 'Зарегистрирован', 'Registered'),
          from: 'steps.seal-and-register.at',
        },
      ],
      signatories: [
        { by: 'attending-doctor', seal: true },
        { by: 'head-of-department' },
        { by: 'clinic', seal: true },
      ],
      handedTo: 'recipient-or-representative',
      cites: ['3'],
      reading: 'which-provider',
    },
  ],
  journals: [
    {
      name: 'sick-leave-book',
      title: text(
        'Жарамсыздық парақтарын тіркеу кітабы',
        'Книга регистрации листов нетрудоспособности',
        'Book of sick-leave sheets',
      ),
      fields: [
        LINES.number,
        LINES.recipient,
        { name: 'from', label: FROM.label, from: 'steps.examine.data.from' },
        { name: 'until', label: UNTIL.label, from: 'steps.examine.data.until' },
        {
          name: 'doctor',
          label: text('Емдеуші дәрігер', 'Лечащий врач', 'Attending doctor'),
          from: 'steps.examine.by',
        },
        {
          name: 'registered',
          label: text('Тіркелген уақыты', 'Зарегистрирован', 'Registered'),
          from: 'steps.seal-and-register.at',
        },
        {
          name: 'registered-by',
          label: text('Кім тіркеді', 'Кто зарегистрировал', 'Registered by'),
          from: 'steps.seal-and-register.by',
        },
      ],
      cites: ['5.4', '8.4'],
      reading: 'centre-checks',
    },
  ],
  privacy: { sensitive: false, reading: 'privacy' },
  readings: SICK_LEAVE_SHEET_READINGS,
  clauses: SICK_LEAVE_SHEET_CLAUSES,
  chapters: PAPER_CHAPTERS,
});
