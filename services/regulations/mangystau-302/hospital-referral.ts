import { asPrinted, within } from '@/services/working-time/limit';
import { COUNTER } from '../common/channels';
import { FORM_001_3 } from '../common/layouts';
import { LINES } from '../common/lines';
import { defineRegulation } from '../language/define';
import { text } from '../language/text';
import { mangystau302 } from './act';
import { HOSPITAL_REFERRAL_CLAUSES } from './hospital-referral-clauses';
import { HOSPITAL_REFERRAL_READINGS } from './hospital-referral-readings';
import { SHUT, SUBJECTS } from './shared-added';
import { ADDED_CHAPTERS } from './shared-added-clauses';
import { CHILD, FREE, IDENTITY, PAPER, PERSON_FIELDS, PERSON_PAGES, SELF, takes } from './shared-paper';

export const mangystauHospitalReferral = defineRegulation(mangystau302, {
  ...PAPER,
  annex: 13,
  service: 'hospital-referral',
  title: text('Стационарға жолдама', 'Направление в стационар', 'A referral to hospital'),
  summary: text(
    'Тегін көмек аясында ауруханаға жатқызу күні алынып, жолдама беріледі.',
    'В рамках бесплатной помощи получают дату госпитализации и выдают направление.',
    'Within free care, a day of admission is obtained and a referral given.',
  ),
  providers: [SUBJECTS],
  channels: {
    'in-person': { open: true, cites: ['1.p2'] },
    phone: { ...PAPER.channels.phone, reading: 'phone-not-named' },
    ...SHUT,
  },
  applicants: [
    { ...SELF, cites: ['4'] },
    CHILD,
    { who: 'power-of-attorney', channels: COUNTER, reading: 'power-of-attorney' },
  ],
  fees: FREE,
  documents: [{ ...IDENTITY, cites: ['4'], reading: 'standard-9-missing' }],
  attachment: { rule: 'not-asked', reading: 'attachment-not-asked' },
  pages: PERSON_PAGES,
  fields: PERSON_FIELDS,
  routes: { 'in-person': { step: 'review-package' } },
  steps: [
    {
      name: 'review-package',
      title: text('Құжаттарды қарау', 'Рассмотрение документов', 'Look through the documents'),
      action: text(
        'Құжаттарды қарап, бюро маманына жолдайды.',
        'Рассматривает документы и передаёт их специалисту бюро.',
        'Looks through the documents and passes them to the bureau’s specialist.',
      ),
      actor: 'responsible-specialist',
      channels: COUNTER,
      wait: takes(within(15, 'minutes'), '5.1', '7.1'),
      asks: [
        {
          name: 'care-needed',
          kind: 'long-text',
          label: text('Қандай ем керек', 'Какое лечение нужно', 'Which treatment is needed'),
          required: true,
          maxLength: 1000,
          channels: COUNTER,
          cites: ['3', '5.1'],
        },
      ],
      outcomes: {
        forwarded: {
          label: text('Бюроға жолданды', 'Передано в бюро', 'Passed to the bureau'),
          next: { step: 'obtain-date' },
          cites: ['5.1.p2'],
        },
      },
      cites: ['5.1', '6.1', '7.1'],
    },
    {
      name: 'obtain-date',
      title: text('Жатқызу күнін алу', 'Получение даты', 'Obtain the day of admission'),
      action: text(
        'Адамды бюро порталында тіркейді, жатқызу күнін алып, талонды береді.',
        'Регистрирует человека на портале бюро, получает дату госпитализации и отдаёт талон.',
        'Registers the person on the bureau’s portal, obtains the day of admission and hands over the ticket.',
      ),
      actor: 'hospitalisation-bureau-specialist',
      channels: COUNTER,
      wait: takes(within(1, 'working-days'), '5.2', '7.2'),
      orders: 'hospitalisation-bureau',
      asks: [
        {
          name: 'hospital',
          kind: 'text',
          label: text('Стационар', 'Стационар', 'Hospital'),
          required: true,
          maxLength: 200,
          channels: COUNTER,
          from: 'registers.hospitalisation-bureau.hospital',
          cites: ['3', '5.2'],
        },
        {
          name: 'admission-date',
          kind: 'date',
          label: text('Жатқызу күні', 'Дата госпитализации', 'Day of admission'),
          required: true,
          channels: COUNTER,
          from: 'registers.hospitalisation-bureau.admission-date',
          days: { from: 'today' },
          cites: ['5.2', '7.2'],
        },
      ],
      outcomes: {
        obtained: {
          label: text('Күні белгіленді', 'Дата получена', 'The day is set'),
          next: { step: 'hand-over' },
          cites: ['5.2.p2'],
          reading: 'referral-or-ticket',
        },
      },
      cites: ['5.2', '6.2', '7.2'],
      reading: 'bureau-staff',
    },
    {
      name: 'hand-over',
      title: text('Жолдаманы беру', 'Выдача направления', 'Hand the referral over'),
      action: text(
        'Жолдаманы мөрмен растап, адамға береді.',
        'Заверяет направление печатью и выдаёт человеку.',
        'Seals the referral and gives it to the person.',
      ),
      actor: 'responsible-specialist',
      channels: COUNTER,
      wait: takes(asPrinted(15, 'minutes'), '5.3', '7.3'),
      outcomes: {
        given: {
          label: text('Жолдама берілді', 'Направление выдано', 'The referral was given'),
          next: { result: 'referral' },
          cites: ['5.3.p2'],
        },
      },
      cites: ['5.3', '6.1', '7.3'],
    },
  ],
  results: [
    {
      name: 'referral',
      title: text('Стационарға жолдама', 'Направление в стационар', 'Referral to hospital'),
      form: 'paper-document',
      layout: FORM_001_3,
      channels: COUNTER,
      fields: [
        LINES.number,
        LINES.clinic,
        LINES.recipient,
        LINES['birth-date'],
        {
          name: 'care-needed',
          label: text('Қандай ем керек', 'Какое лечение нужно', 'Treatment needed'),
          from: 'steps.review-package.data.care-needed',
        },
        {
          name: 'hospital',
          label: text('Стационар', 'Стационар', 'Hospital'),
          from: 'steps.obtain-date.data.hospital',
        },
        {
          name: 'admission-date',
          label: text('Жатқызу күні', 'Дата госпитализации', 'Day of admission'),
          from: 'steps.obtain-date.data.admission-date',
        },
        {
          name: 'given',
          label: text('Берілген күні', 'Дата выдачи', 'Given on'),
          from: 'steps.hand-over.at',
        },
      ],
      signatories: [{ by: 'clinic', seal: true }],
      handedTo: 'recipient-or-representative',
      cites: ['3', '3.p2', '5.3'],
      reading: 'referral-or-ticket',
    },
  ],
  journals: [],
  privacy: { sensitive: false, reading: 'privacy' },
  readings: HOSPITAL_REFERRAL_READINGS,
  clauses: HOSPITAL_REFERRAL_CLAUSES,
  chapters: ADDED_CHAPTERS,
});
