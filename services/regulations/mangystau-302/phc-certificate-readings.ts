import * as counter from '../common/counter-readings';
import * as common from '../common/readings';
import type { Reading } from '../language/regulation';
import { text } from '../language/text';
import type { PHC_CERTIFICATE_CLAUSES } from './phc-certificate-clauses';
import { PAPER_READINGS } from './shared-paper-readings';

type C = keyof typeof PHC_CERTIFICATE_CLAUSES;

export const PHC_CERTIFICATE_READINGS = {
  ...PAPER_READINGS,
  'three-forms': {
    kind: 'contradiction',
    question: text(
      'Үш нысан «және» арқылы аталған. Адамға үшеуі де беріле ме?',
      'Три формы названы через «и». Выдают все три?',
      'Three forms are named with an “and”. Are all three given?',
    ),
    clauses: ['3'],
    reading: text(
      'Жоқ: дәрігер адамға қажет бір нысанды таңдайды.',
      'Нет: врач выбирает одну форму, нужную человеку.',
      'No: the doctor picks the one form that the person needs.',
    ),
    why: text(
      'Нысандардың мақсаты әртүрлі; керексіз қағаз толтыру үшін адамды ұстаудың мәні жоқ.',
      'У форм разное назначение; держать человека ради ненужных бумаг незачем.',
      'The forms serve different ends; nobody should wait for papers that are of no use.',
    ),
  },
  'clinic-seal': {
    kind: 'silence',
    question: text(
      'Емхананың мөрін кім басады?',
      'Кто ставит печать поликлиники?',
      'Who puts the clinic’s seal?',
    ),
    clauses: ['3', '5.2'],
    reading: text(
      'Дәрігер, анықтаманы беретін қадамда, сол 20 минуттың ішінде.',
      'Врач, на шаге выдачи, в те же 20 минут.',
      'The doctor, at the step of giving, within the same 20 minutes.',
    ),
    why: text(
      'Нәтижеде екі мөр талап етіледі, ал бөлек қадам жазылмаған; адамды тағы бір кезекке жіберуге негіз жоқ.',
      'В результате нужны две печати, а отдельного шага нет; посылать человека в ещё одну очередь нет оснований.',
      'The result needs two seals but no step of its own is written; nothing allows sending the person to another queue.',
    ),
  },
  'received-or-data-taken': {
    kind: 'contradiction',
    question: text(
      'Дәрігер адамның өзін қабылдай ма, әлде деректерін ғана ма?',
      'Врач принимает самого человека или только его данные?',
      'Does the doctor see the person, or only take the data?',
    ),
    clauses: ['5.2', '8.2'],
    reading: text(
      'Адамның өзін; сенімхатпен өкіл келсе, деректер мен карта бойынша.',
      'Самого человека; если пришёл представитель, то по данным и карте.',
      'The person; where a representative came, by the data and the record.',
    ),
    why: text(
      '5-тармақ қабылдау туралы айтады, ал 4-тармақ өкілді де жібереді.',
      'Пункт 5 говорит о приёме, а пункт 4 допускает представителя.',
      'Clause 5 speaks of seeing the person, and clause 4 lets a representative come.',
    ),
  },
  'attachment-shown': { ...counter.ATTACHMENT_SHOWN, clauses: ['5.2', '8.2'] },
  fee: { ...common.FREE_OF_CHARGE, clauses: ['1'] },
  privacy: { ...common.ORDINARY_DATA, clauses: [] },
} as const satisfies Record<string, Reading<C>>;
