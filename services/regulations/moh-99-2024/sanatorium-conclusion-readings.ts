import type { Reading } from '../language/regulation';
import { text } from '../language/text';
import type { SANATORIUM_CLAUSES } from './sanatorium-conclusion-clauses';
import { OUTPATIENT_READINGS } from './shared-readings';

type C = keyof typeof SANATORIUM_CLAUSES;

export const SANATORIUM_READINGS = {
  ...OUTPATIENT_READINGS,
  'form-069': {
    kind: 'silence',
    question: text(
      'Қызмет «қорытынды» деп аталады, нәтижесі — 069/е нысаны, ал ол нысан бұйрықта жоқ. Не беріледі?',
      'Услуга названа «заключением», итог — форма 069/е, а её в приказе нет. Что выдают?',
      'The service is called a conclusion, its result is form 069/е, and the order does not print it. What is given?',
    ),
    clauses: ['8', 'list.5', '13.p2', '16'],
    reading: text(
      'Картаның деректері бар құжат: кім, диагнозы, ұсынылған ем, дәрігер. Онда бұл баспа бланк емес деп жазылады.',
      'Документ с данными карты: кто, диагноз, лечение, врач. На нём сказано, что это не печатный бланк.',
      'A document with the facts of the card: who, diagnosis, treatment, doctor. It says that it is not the printed blank.',
    ),
    why: text(
      'Нысан басқа бұйрықта; оның жолдарын ойдан шығаруға болмайды.',
      'Форма — в другом приказе; выдумывать её строки нельзя.',
      'The form is in another order; its lines must not be invented.',
    ),
  },
  'cut-off': {
    kind: 'contradiction',
    question: text(
      'Жұмыс 18.30-да бітеді. Сұрау 16.30-ға дейін бе, 18.00-ге дейін бе?',
      'Работа до 18.30. Запрос принимают до 16.30 или до 18.00?',
      'Work ends at 18.30. Is a request taken until 16.30 or until 18.00?',
    ),
    clauses: ['list.7.p3', 'list.7.1'],
    reading: text(
      '18.00-ге дейін; кейінгісі келесі жұмыс күні қабылданды деп саналады. Порталға да қатысты.',
      'До 18.00; более поздний считается принятым на следующий рабочий день. Это касается и портала.',
      'Until 18.00; a later one counts as accepted on the next working day. The portal too.',
    ),
    why: text(
      'Мәтін нақты сағатты атайды, ол жұмыс уақытына сыяды: порталдың 30 минуты 18.30-ға дейін үлгереді. Адамға да осы жақсырақ.',
      'Текст называет точный час, он укладывается в рабочее время: 30 минут портала успевают до 18.30. И человеку так лучше.',
      'The text names an hour, and it fits the working time: the portal’s 30 minutes are over by 18.30. It is also the kinder of the two.',
    ),
  },
  'no-studies': {
    kind: 'contradiction',
    question: text(
      'Зерттеу болмаса, өтініш қабылданбай ма, әлде дәрігер бас тарта ма?',
      'Без исследований заявление не принимают или отказывает врач?',
      'Without studies, is the request not accepted, or does the doctor refuse?',
    ),
    clauses: ['9', '13.p3', 'list.9'],
    reading: text(
      'Дәрігер қабылдап, негізін жазып бас тартады.',
      'Врач принимает человека и отказывает письменно с основанием.',
      'The doctor sees the person and refuses in writing, with the ground.',
    ),
    why: text(
      '13-тармақ дәл осы жағдайды айтады, ал жазбаша жауап адамға пайдалы.',
      'Пункт 13 говорит именно об этом, а письменный ответ человеку полезнее.',
      'Clause 13 speaks of this very case, and a written answer serves the person better.',
    ),
  },
  lunch: {
    kind: 'silence',
    question: text(
      '30 минут түскі үзілісте өте ме?',
      'Идут ли 30 минут в обед?',
      'Do the 30 minutes run over lunch?',
    ),
    clauses: ['list.3.p2', 'list.7.1'],
    reading: text(
      'Жоқ, үзілістен кейін жалғасады.',
      'Нет, продолжаются после перерыва.',
      'No, they go on after the break.',
    ),
    why: text(
      'Үзілісте жауап беретін ешкім жоқ.',
      'В перерыв отвечать некому.',
      'Nobody is there to answer during the break.',
    ),
  },
  'one-annex': {
    kind: 'damage',
    question: text(
      'Қосымша бірде нөмірсіз, бірде «1-қосымша» делінген. Олар екеу ме?',
      'Приложение названо то без номера, то первым. Их два?',
      'The annex is named without a number, then as annex 1. Are there two?',
    ),
    clauses: ['3', '9', '16.p2'],
    reading: text(
      'Жоқ, біреу: талаптар тізбесі.',
      'Нет, одно: перечень требований.',
      'No, one: the list of requirements.',
    ),
    why: text(
      'Мәтінде басқа қосымша жоқ.',
      'Другого приложения в тексте нет.',
      'The text has no other annex.',
    ),
  },
  definitions: {
    kind: 'damage',
    question: text(
      'Бірінші ұғымның басы басқа ұғыммен араласып кеткен. Оны қалай оқу керек?',
      'Начало первого определения смешалось с другим. Как его читать?',
      'The first definition begins with words of another. How is it read?',
    ),
    clauses: ['2.1'],
    reading: text(
      'Алушының анықтамасы, қалған екі қағидадағыдай.',
      'Как определение получателя, то же, что в двух других правилах.',
      'As the definition of the recipient, the same as in the two other Rules.',
    ),
    why: text(
      'Сөйлемнің қалғаны дәл солай.',
      'Остальная часть предложения та же.',
      'The rest of the sentence is the same.',
    ),
  },
} as const satisfies Record<string, Reading<C>>;
