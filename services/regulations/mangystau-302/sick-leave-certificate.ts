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
import { SICK_LEAVE_CERTIFICATE_CLAUSES } from './sick-leave-certificate-clauses';
import { SICK_LEAVE_CERTIFICATE_READINGS } from './sick-leave-certificate-readings';

export const mangystauSickLeaveCertificate = defineRegulation(mangystau302, {
  ...PAPER,
  annex: 11,
  service: 'sick-leave-certificate',
  title: text(
    'Еңбекке жарамсыздық туралы анықтама',
    'Справка о нетрудоспособности',
    'A sick-leave certificate',
  ),
  summary: text(
    'Парақ емес, анықтама керек болса, дәрігер еңбекке уақытша жарамсыздықты растайды.',
    'Если нужен не лист, а справка, врач подтвердит временную нетрудоспособность.',
    'Where not a sheet but a certificate is needed, the doctor confirms temporary incapacity.',
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
        'Тіркелімді тексереді, адамды қабылдайды, анықтаманы толтырып, мөрі мен қолын қояды.',
        'Сверяется с регистром, принимает человека, заполняет справку, ставит печать и подпись.',
        'Checks the register, sees the person, fills in, seals and signs the certificate.',
      ),
      actor: 'attending-doctor',
      channels: COUNTER,
      wait: takes(asPrinted(20, 'minutes'), '5.2', '8.2'),
      asks: [
        { ...FROM, cites: ['6.2'] },
        { ...UNTIL, cites: ['6.2'] },
      ],
      outcomes: {
        filled: {
          label: text('Анықтама толтырылды', 'Справка заполнена', 'The certificate is filled in'),
          next: { step: 'hand-over' },
          cites: ['6.2'],
        },
      },
      cites: ['5.2', '7.2', '8.2'],
    },
    {
      name: 'hand-over',
      title: text('Тексеру және қолға беру', 'Проверка и выдача', 'Check and hand over'),
      action: text(
        'Құжатты тексереді, мөр басып, қолға береді.',
        'Проверяет документ, ставит печать и выдаёт его.',
        'Checks the document, seals it and hands it over.',
      ),
      actor: 'discharge-centre',
      channels: COUNTER,
      wait: takes(asPrinted(5, 'minutes'), '5.3', '8.3'),
      outcomes: {
        given: {
          label: text('Анықтама берілді', 'Справка выдана', 'The certificate was given'),
          next: { result: 'sick-leave-certificate' },
          cites: ['6.4'],
          reading: 'who-gives',
        },
      },
      cites: ['5.3', '7.3', '8.3'],
      reading: 'which-centre',
    },
  ],
  results: [
    {
      name: 'sick-leave-certificate',
      title: text(
        'Еңбекке уақытша жарамсыздық туралы анықтама',
        'Справка о временной нетрудоспособности',
        'Certificate of temporary incapacity',
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
          name: 'given',
          label: text('Берілген күні', 'Дата выдачи', 'Given on'),
          from: 'steps.hand-over.at',
        },
      ],
      signatories: [
        { by: 'attending-doctor', seal: true },
        { by: 'clinic', seal: true },
      ],
      handedTo: 'recipient-or-representative',
      cites: ['3'],
      reading: 'sheet-or-certificate',
    },
  ],
  journals: [],
  privacy: { sensitive: false, reading: 'privacy' },
  readings: SICK_LEAVE_CERTIFICATE_READINGS,
  clauses: SICK_LEAVE_CERTIFICATE_CLAUSES,
  chapters: PAPER_CHAPTERS,
});
