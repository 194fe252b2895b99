import { encoded } from '../language/clauses';
import { ADDED_CLAUSES } from './shared-added-clauses';
import { PAPER_CLAUSES } from './shared-paper-clauses';

export const HOSPITAL_REFERRAL_CLAUSES = {
  ...ADDED_CLAUSES,
  'chapter-3': PAPER_CLAUSES['chapter-3'],
  '3': encoded(
    'Нәтижесі — № 907 бұйрықтағы № 001-3/е нысанды стационарға жолдама.',
    'Результат — направление в стационар по форме № 001-3/у приказа № 907.',
    'The result is a referral to hospital on form No 001-3/e of order No 907.',
  ),
  '4': encoded(
    'Қызмет адам стандарттың 9-тармағындағы құжаттармен жүгінгенде басталады.',
    'Услуга начинается, когда человек обращается с документами из пункта 9 стандарта.',
    'It begins when the person comes with the documents of clause 9 of the standard.',
  ),
  '5.1': encoded(
    'Қызмет берушінің маманы құжаттарды қарап, порталға тіркеу үшін бюро маманына жолдайды: 15 минут ішінде.',
    'Специалист услугодателя рассматривает документы и передаёт их специалисту бюро для регистрации на портале: в течение 15 минут.',
    'The provider’s specialist looks through the documents and passes them to the bureau’s specialist for registration on its portal: within 15 minutes.',
  ),
  '5.1.p2': encoded(
    'Нәтижесі: құжаттар қаралып, бюро маманына жолданды.',
    'Результат: документы рассмотрены и переданы специалисту бюро.',
    'Outcome: the documents are looked through and passed on.',
  ),
  '5.2': encoded(
    'Бюро маманы адамды порталда тіркеп, жатқызу күнін алады және талонды қызмет берушінің маманына береді: 1 жұмыс күні ішінде.',
    'Специалист бюро регистрирует человека на портале, получает дату госпитализации и отдаёт талон специалисту услугодателя: в течение 1 рабочего дня.',
    'The bureau’s specialist registers the person on the portal, obtains the day of admission and gives the ticket to the provider’s specialist: within 1 working day.',
  ),
  '5.2.p2': encoded(
    'Нәтижесі: нәтиженің жобасы берілді.',
    'Результат: передан проект результата.',
    'Outcome: the draft of the result is handed over.',
  ),
  '5.3': encoded(
    'Қызмет берушінің маманы нәтижені мөрмен растап, адамға береді: 15 минут.',
    'Специалист услугодателя заверяет результат печатью и выдаёт человеку: 15 минут.',
    'The provider’s specialist seals the result and gives it to the person: 15 minutes.',
  ),
  '5.3.p2': encoded(
    'Нәтижесі: нәтиже берілді.',
    'Результат: результат выдан.',
    'Outcome: the result is given.',
  ),
  '6.1': encoded('Қызмет берушінің маманы.', 'Специалист услугодателя.', 'The provider’s specialist.'),
  '6.2': encoded(
    'Емдеуге жатқызу бюросы порталының маманы.',
    'Специалист портала бюро госпитализации.',
    'The specialist of the hospitalisation bureau’s portal.',
  ),
  '7.1': encoded(
    'Маман құжаттарды қарап, бюроға жолдайды: 15 минут ішінде.',
    'Специалист рассматривает документы и передаёт в бюро: в течение 15 минут.',
    'The specialist looks through the documents and passes them to the bureau: within 15 minutes.',
  ),
  '7.2': encoded(
    'Бюро маманы тіркейді, күнін алады, талонды береді: 1 жұмыс күні ішінде.',
    'Специалист бюро регистрирует, получает дату и отдаёт талон: в течение 1 рабочего дня.',
    'The bureau’s specialist registers, obtains the day and gives the ticket: within 1 working day.',
  ),
  '7.3': encoded(
    'Маман мөрмен растап, адамға береді: 15 минут.',
    'Специалист заверяет печатью и выдаёт человеку: 15 минут.',
    'The specialist seals it and gives it to the person: 15 minutes.',
  ),
} as const;
