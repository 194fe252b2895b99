/** The step with which annexes 9 to 11 begin. */
import { COUNTER } from '../common/channels';
import { text } from '../language/text';

export const CHECK_DOCUMENTS = {
  name: 'check-documents',
  title: text('Құжаттарды қабылдау', 'Приём документов', 'Taking the documents'),
  action: text(
    'Құжаттарды қабылдап, талапқа сайлығын тексереді және адамды дәрігерге жібереді.',
    'Принимает документы, проверяет их и направляет человека к врачу.',
    'Takes the documents, checks them and sends the person to the doctor.',
  ),
  actor: 'medical-registrar',
  channels: COUNTER,
} as const;

export const DOCUMENTS_CHECKED = {
  label: text('Дәрігерге жіберілді', 'Направлен к врачу', 'Sent to the doctor'),
} as const;
