/** What annexes 10 and 11 share: the doctor’s questions, and readings of one text copied twice. */

import { COUNTER } from '../common/channels';
import * as counter from '../common/counter-readings';
import * as common from '../common/readings';
import type { Reading } from '../language/regulation';
import { text } from '../language/text';
import { PAPER_READINGS } from './shared-paper-readings';

export const SICK_LEAVE_PROVIDER = {
  kind: 'health-care-organisation',
  name: text(
    'Маңғыстау облысының денсаулық сақтау ұйымдары',
    'Организации здравоохранения Мангистауской области',
    'Health care organisations of Mangystau region',
  ),
} as const;

export const FROM = {
  name: 'from',
  kind: 'date',
  label: text('Қай күннен бастап жарамсыз', 'Нетрудоспособен с', 'Unfit for work from'),
  required: true,
  channels: COUNTER,
} as const;

export const UNTIL = {
  name: 'until',
  kind: 'date',
  label: text('Қай күнге дейін', 'По какой день', 'Until'),
  required: true,
  days: { from: { answer: 'from' } },
  channels: COUNTER,
} as const;

type Shared = '1' | '1.p2' | '3' | '4' | '5' | '5.2' | '8.2' | '9' | 'annex-1' | 'annex-1.legend';

export const SICK_LEAVE_READINGS = {
  ...PAPER_READINGS,
  'which-provider': {
    kind: 'contradiction',
    question: text(
      'Құжатты тек емхана бере ме, әлде кез келген денсаулық сақтау субъектісі ме?',
      'Выдаёт ли документ только поликлиника или любой субъект здравоохранения?',
      'Is the document given by polyclinics only, or by any subject of health care?',
    ),
    clauses: ['1', '3'],
    reading: text(
      'Кез келген субъект: 1-тармақ қызмет берушіні солай атайды.',
      'Любой субъект: так услугодателя называет пункт 1.',
      'Any subject: so clause 1 names the provider.',
    ),
    why: text(
      'Қызмет берушіні 1-тармақ белгілейді, ал 3-тармақ нәтижені ғана сипаттайды; адамға кеңірек оқу тиімді.',
      'Услугодателя определяет пункт 1, пункт 3 лишь описывает результат; широкое чтение лучше для человека.',
      'Clause 1 settles the provider and clause 3 only describes the result; the wider reading is kinder.',
    ),
  },
  'attachment-shown': { ...counter.ATTACHMENT_SHOWN, clauses: ['5.2', '8.2'] },
  'only-the-patient': { ...counter.ONLY_THE_PATIENT, clauses: ['5.2'] },
  fee: { ...common.FREE_OF_CHARGE, clauses: ['1'] },
  privacy: { ...common.ORDINARY_DATA, clauses: [] },
} as const satisfies Record<string, Reading<Shared>>;
