import { defineAct } from '../language/act';
import { readBy } from '../language/clauses';
import { text } from '../language/text';

export const eko314 = defineAct({
  id: 'eko-314-2015',
  title: text(
    'Шығыс Қазақстан облысындағы «Дәрігердің қабылдауына жазылу» қызметінің регламенті',
    'Регламент услуги «Запись на приём к врачу» Восточно-Казахстанской области',
    'Regulation of the service “Booking a doctor’s appointment” in East Kazakhstan region',
  ),
  shortTitle: text(
    'Шығыс Қазақстан облысы әкімдігінің № 314 қаулысы',
    'Постановление акимата Восточно-Казахстанской области № 314',
    'East Kazakhstan region akimat, No 314',
  ),
  issuer: text(
    'Шығыс Қазақстан облысының әкімдігі',
    'Акимат Восточно-Казахстанской области',
    'Akimat of East Kazakhstan region',
  ),
  number: '314',
  adopted: '2015-11-24',
  jurisdiction: 'east-kazakhstan',
  status: 'not-stated',
  inForceFrom: {
    date: '2015-11-24',
    assumed: text(
      'Қаулының өзі мәтінде жоқ: күшіне ену күні қабылданған күн деп алынды.',
      'Самого постановления в тексте нет: днём вступления в силу принят день принятия.',
      'The resolution itself is missing: the day of adoption is taken as the day in force.',
    ),
  },
  amendments: [],
  approves: [{ regulation: 'eko-314-2015', cites: ['approval'] }],
  cites: ['approval'],
  readings: {
    'resolution-missing': {
      kind: 'damage',
      question: text(
        'Қаулының тармақтары мәтінде жоқ. Регламент қашаннан бері және әлі күшінде ме?',
        'Пунктов постановления в тексте нет. С какого дня действует регламент и действует ли сейчас?',
        'The resolution’s clauses are missing. Since when is the regulation in force, and is it still?',
      ),
      clauses: ['approval'],
      reading: text(
        'Белгісіз. Емхана оны өз шешімімен қолданады, бұл шешім мен күні көпшілікке көрсетіледі.',
        'Неизвестно. Поликлиника применяет его своим решением, и решение с датой показано всем.',
        'Unknown. A clinic applies it by a decision of its own, which is shown to everybody with its date.',
      ),
      why: text(
        'Мәтіннің басында бекіту белгісі ғана бар.',
        'В начале текста есть только отметка об утверждении.',
        'The text has only the note of approval at its head.',
      ),
    },
  },
  clauses: {
    approval: readBy(
      'resolution-missing',
      'Регламент 2015 жылғы 24 қарашадағы № 314 қаулымен бекітілген.',
      'Регламент утверждён постановлением № 314 от 24 ноября 2015 года.',
      'The regulation is approved by resolution No 314 of 24 November 2015.',
    ),
  },
});
