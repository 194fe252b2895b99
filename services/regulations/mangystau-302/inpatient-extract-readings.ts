import * as counter from '../common/counter-readings';
import * as common from '../common/readings';
import type { Reading } from '../language/regulation';
import { text } from '../language/text';
import type { INPATIENT_EXTRACT_CLAUSES } from './inpatient-extract-clauses';
import { PAPER_READINGS } from './shared-paper-readings';

type C = keyof typeof INPATIENT_EXTRACT_CLAUSES;

export const INPATIENT_EXTRACT_READINGS = {
  ...PAPER_READINGS,
  'three-steps-or-four': {
    kind: 'contradiction',
    question: text(
      'Қадам төртеу ме (60 минут), үшеу ме (45 минут)?',
      'Шагов четыре (60 минут) или три (45 минут)?',
      'Are there four steps (60 minutes) or three (45)?',
    ),
    clauses: ['5.3', '5.4', '6.3', '8.3'],
    reading: text(
      'Төртеу: соңғысында шығару орталығы растап, үзіндіні қолға береді.',
      'Четыре: на последнем центр выписки заверяет и выдаёт выписку.',
      'Four: at the last one the discharge centre certifies the extract and hands it over.',
    ),
    why: text(
      '6–8-тармақтар орталықты түсіріп алған, бірақ адамға үзіндіні беретін қадам 5.4-тармақшада ғана бар.',
      'Пункты 6–8 центр опускают, но шаг, на котором выписку отдают человеку, есть лишь в подпункте 5.4.',
      'Clauses 6 to 8 leave the centre out, but only item 5.4 has the step at which the person gets the extract.',
    ),
  },
  'two-stamps': {
    kind: 'contradiction',
    question: text(
      'Мөртабан екі рет басыла ма, әлде мөр ме?',
      'Штамп ставят дважды, или это печать?',
      'Is it stamped twice, or is one of them a seal?',
    ),
    clauses: ['3', '5.3', '5.4', '8.3'],
    reading: text(
      'Аға мейіргер ұйымның мөртабанын, орталық ұйымның мөрін басады.',
      'Старшая медсестра ставит штамп организации, центр — её печать.',
      'The senior nurse puts the organisation’s stamp, the centre its seal.',
    ),
    why: text(
      '8.3-тармақша мөртабанды аға мейіргерге береді, 3-тармақ мөрді талап етеді, ал бір мөртабанды екі рет басудың мәні жоқ.',
      'Штамп подпункт 8.3 отдаёт старшей медсестре, пункт 3 требует печати, а ставить один штамп дважды незачем.',
      'Item 8.3 gives the stamp to the senior nurse, clause 3 wants a seal, and putting one stamp twice makes no sense.',
    ),
  },
  ordinator: {
    kind: 'contradiction',
    question: text('Ординатор дәрігер кім?', 'Кто такой врач-ординатор?', 'Who is the ordinator doctor?'),
    clauses: ['3', '5.1'],
    reading: text(
      'Эпикризді толтырған дәрігер: емдеуші немесе кезекші.',
      'Врач, который заполнил эпикриз: лечащий или дежурный.',
      'The doctor who filled in the epicrisis: attending or on duty.',
    ),
    why: text(
      'Қадамдарда басқа дәрігер жоқ.',
      'Другого врача в шагах нет.',
      'The steps have no other doctor.',
    ),
  },
  'extract-and-epicrisis': {
    kind: 'contradiction',
    question: text(
      'Үзінді мен шығару эпикризі бір құжат па?',
      'Выписка и выписной эпикриз — один документ?',
      'Are the extract and the discharge epicrisis one document?',
    ),
    clauses: ['3', '5.4'],
    reading: text(
      'Иә: расталған эпикриз адамға үзінді ретінде беріледі.',
      'Да: заверенный эпикриз выдают человеку как выписку.',
      'Yes: the certified epicrisis is given to the person as the extract.',
    ),
    why: text(
      'Барлық қадам эпикриз туралы, ал нәтижесі үзінді деп аталады.',
      'Все шаги говорят об эпикризе, а результат назван выпиской.',
      'All steps speak of the epicrisis, and the result is called the extract.',
    ),
  },
  'attachment-not-asked': { ...counter.ATTACHMENT_NOT_ASKED, clauses: ['1'] },
  'power-of-attorney': { ...counter.NO_REPRESENTATIVE, clauses: ['4'] },
  fee: { ...common.FREE_OF_CHARGE, clauses: ['1'] },
  privacy: { ...common.ORDINARY_DATA, clauses: [] },
} as const satisfies Record<string, Reading<C>>;
