import type { Reading } from '../language/regulation';
import { text } from '../language/text';
import { SICK_LEAVE_READINGS } from './shared-sick-leave';
import type { SICK_LEAVE_SHEET_CLAUSES } from './sick-leave-sheet-clauses';

type C = keyof typeof SICK_LEAVE_SHEET_CLAUSES;

export const SICK_LEAVE_SHEET_READINGS = {
  ...SICK_LEAVE_READINGS,
  'how-long': {
    kind: 'silence',
    question: text(
      'Жарамсыздық қанша күнге созылғанда меңгеруші қол қояды?',
      'С какой длительности нужна подпись заведующего?',
      'From which length of incapacity does the head of department sign?',
    ),
    clauses: ['6.2'],
    reading: text(
      'Шекті дәрігер өзі біледі: портал күн санын ойдан қоспайды, таңдауды дәрігерге қалдырады.',
      'Это решает врач: портал не выдумывает числа дней и оставляет выбор ему.',
      'The doctor decides: the portal invents no number of days and leaves the choice to the doctor.',
    ),
    why: text(
      'Регламент ұзақтықтың шегін атамайды; ол № 183 бұйрықта, ал мәтіні мұнда жоқ.',
      'Порога регламент не называет; он в приказе № 183, текста которого здесь нет.',
      'The regulation names no threshold; it is in order No 183, whose text is not here.',
    ),
  },
  'sheet-in-hand': {
    kind: 'contradiction',
    question: text(
      'Парақ дәрігердің қадамында беріле ме, әлде орталықта ма?',
      'Лист выдают на шаге врача или в центре?',
      'Is the sheet given at the doctor’s step or at the centre?',
    ),
    clauses: ['5.2', '5.4', '6.4'],
    reading: text(
      'Орталықта, мөр басылып, тіркелген соң.',
      'В центре, после печати и регистрации.',
      'At the centre, once it is sealed and registered.',
    ),
    why: text(
      '5.2-тармақша «нәтижені беру» десе де, мөрсіз және тіркелмеген парақ жарамсыз.',
      'Хотя подпункт 5.2 говорит о выдаче, лист без печати и регистрации недействителен.',
      'Item 5.2 speaks of giving the result, but a sheet without seal and registration is not valid.',
    ),
  },
  'centre-checks': {
    kind: 'contradiction',
    question: text(
      'Орталық құжаттарды қайта тексере ме?',
      'Проверяет ли центр документы ещё раз?',
      'Does the centre check the documents again?',
    ),
    clauses: ['5.4', '8.4'],
    reading: text(
      'Парақтың дұрыс толтырылғанын ғана қарайды; адамнан құжат қайта сұралмайды.',
      'Смотрит лишь, верно ли заполнен лист; документы у человека второй раз не спрашивают.',
      'It only looks whether the sheet is filled in right; the person is not asked for documents again.',
    ),
    why: text(
      '8.4-тармақша мұндай тексеруді атамайды, ал тіркеуші құжаттарды тексеріп қойған.',
      'Подпункт 8.4 такой проверки не называет, а регистратор документы уже проверил.',
      'Item 8.4 names no such check, and the registrar has checked the documents already.',
    ),
  },
  'which-centre': {
    kind: 'silence',
    question: text(
      '«Жазылу орталығы» деген не?',
      'Что такое «жазылу орталығы»?',
      'What is the “zhazylu” centre?',
    ),
    clauses: ['5.4', '7.4'],
    reading: text(
      'Парақты жазып беретін орталық (орысша — центр выписки).',
      'Центр, который выписывает листы (центр выписки).',
      'The centre that writes the sheets out.',
    ),
    why: text(
      'Сөзбе-сөз «жазылу» болғанымен, ол жазылуды емес, парақтың мөрі мен тіркелуін жүргізеді.',
      'Буквально это «запись», но занимается он не записью, а печатью и регистрацией листа.',
      'The word means signing up, but the centre seals and registers sheets.',
    ),
  },
} as const satisfies Record<string, Reading<C>>;
