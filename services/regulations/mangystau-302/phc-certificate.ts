import { asPrinted } from '@/services/working-time/limit';
import { COUNTER } from '../common/channels';
import { FORM_ELSEWHERE } from '../common/layouts';
import { LINES } from '../common/lines';
import { defineRegulation } from '../language/define';
import { text } from '../language/text';
import { mangystau302 } from './act';
import { PHC_CERTIFICATE_CLAUSES } from './phc-certificate-clauses';
import { PHC_CERTIFICATE_READINGS } from './phc-certificate-readings';
import { CHILD, FREE, IDENTITY, PAPER, PERSON_FIELDS, PERSON_PAGES, SELF, takes } from './shared-paper';
import { PAPER_CHAPTERS } from './shared-paper-clauses';
import { CHECK_DOCUMENTS, DOCUMENTS_CHECKED } from './shared-paper-steps';

export const mangystauPhcCertificate = defineRegulation(mangystau302, {
  ...PAPER,
  annex: 9,
  service: 'phc-certificate',
  title: text('Емханадан анықтама алу', 'Справка из поликлиники', 'A certificate from a polyclinic'),
  summary: text(
    'Дәрігер денсаулығыңыз туралы мөр басылған анықтама береді.',
    'Врач выдаёт справку о здоровье с печатью.',
    'The doctor gives a sealed certificate of health.',
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
  ],
  applicants: [
    { ...SELF, cites: ['4'] },
    CHILD,
    { who: 'power-of-attorney', channels: COUNTER, cites: ['4'] },
  ],
  fees: FREE,
  documents: [
    { ...IDENTITY, cites: ['4'] },
    {
      name: 'power-of-attorney',
      title: text('Сенімхат', 'Доверенность', 'Power of attorney'),
      channels: COUNTER,
      when: { applicant: 'power-of-attorney' },
      source: 'applicant',
      cites: ['4'],
    },
  ],
  attachment: { rule: 'shown', cites: ['5.2', '8.2'], reading: 'attachment-shown' },
  pages: PERSON_PAGES,
  fields: PERSON_FIELDS,
  routes: { 'in-person': { step: 'check-documents' } },
  steps: [
    {
      ...CHECK_DOCUMENTS,
      wait: takes(asPrinted(5, 'minutes'), '5.1', '8.1'),
      outcomes: {
        accepted: { ...DOCUMENTS_CHECKED, next: { step: 'certify' }, cites: ['6.1'] },
      },
      cites: ['5.1', '7.1', '8.1'],
    },
    {
      name: 'certify',
      title: text(
        'Қабылдау және анықтама беру',
        'Приём и выдача справки',
        'Seeing the person and certifying',
      ),
      action: text(
        'Деректерді тіркеліммен салыстырады, адамды қабылдайды, мөр басып, анықтама береді.',
        'Сверяет данные с регистром, принимает человека, ставит печать и выдаёт справку.',
        'Compares the data with the register, sees the person, seals and gives the certificate.',
      ),
      actor: 'district-doctor',
      orBy: ['doctor'],
      channels: COUNTER,
      wait: takes(asPrinted(20, 'minutes'), '5.2', '8.2'),
      asks: [
        {
          name: 'form',
          kind: 'choice',
          label: text('Анықтаманың нысаны', 'Форма справки', 'Form of the certificate'),
          required: true,
          options: [
            { value: 'standard', label: text('Стандарт нысаны', 'Форма стандарта', 'Form of the standard') },
            { value: '035-2', label: text('№ 035-2/е', '№ 035-2/у', 'No 035-2/e') },
            { value: '079', label: text('№ 079/е', '№ 079/у', 'No 079/e') },
          ],
          channels: COUNTER,
          cites: ['3'],
          reading: 'three-forms',
        },
        {
          name: 'finding',
          kind: 'long-text',
          label: text('Анықтаманың мазмұны', 'Содержание справки', 'What the certificate says'),
          required: true,
          maxLength: 2000,
          channels: COUNTER,
          cites: ['3'],
        },
      ],
      outcomes: {
        given: {
          label: text('Анықтама берілді', 'Справка выдана', 'The certificate was given'),
          next: { result: 'certificate' },
          cites: ['6.2'],
        },
      },
      cites: ['5.2', '7.2', '8.2'],
      reading: 'received-or-data-taken',
    },
  ],
  results: [
    {
      name: 'certificate',
      title: text('Емхананың анықтамасы', 'Справка поликлиники', 'Certificate of the polyclinic'),
      form: 'paper-document',
      layout: FORM_ELSEWHERE,
      channels: COUNTER,
      fields: [
        LINES.number,
        LINES.clinic,
        LINES.recipient,
        LINES['birth-date'],
        { name: 'form', label: text('Нысан', 'Форма', 'Form'), from: 'steps.certify.data.form' },
        {
          name: 'finding',
          label: text('Мазмұны', 'Содержание', 'Content'),
          from: 'steps.certify.data.finding',
        },
        { name: 'given', label: text('Берілген күні', 'Дата выдачи', 'Given on'), from: 'steps.certify.at' },
        { name: 'given-by', label: text('Дәрігер', 'Врач', 'Doctor'), from: 'steps.certify.by' },
      ],
      signatories: [
        { by: 'district-doctor', seal: true },
        { by: 'clinic', seal: true },
      ],
      handedTo: 'recipient-or-representative',
      cites: ['3'],
      reading: 'clinic-seal',
    },
  ],
  journals: [],
  privacy: { sensitive: false, reading: 'privacy' },
  readings: PHC_CERTIFICATE_READINGS,
  clauses: PHC_CERTIFICATE_CLAUSES,
  chapters: PAPER_CHAPTERS,
});
