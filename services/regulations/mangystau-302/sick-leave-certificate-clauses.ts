import { encoded, readBy } from '../language/clauses';
import { PAPER_CLAUSES } from './shared-paper-clauses';

export const SICK_LEAVE_CERTIFICATE_CLAUSES = {
  ...PAPER_CLAUSES,
  '1': encoded(
    'Қызметті денсаулық сақтау субъектілері көрсетеді.',
    'Услугу оказывают субъекты здравоохранения.',
    'Subjects of health care give the service.',
  ),
  '3': readBy(
    'sheet-or-certificate',
    'Нәтижесі ретінде № 183 бұйрық бойынша берілетін жарамсыздық «парағы» аталған.',
    'Результатом назван «лист» нетрудоспособности по приказу № 183.',
    'A “sheet” of incapacity under order No 183 is named as the result.',
  ),
  '4': encoded(
    'Қызмет жеке куәлік берілгенде басталады.',
    'Услуга начинается с предъявления документа, удостоверяющего личность.',
    'It begins with the identity document.',
  ),
  '5.1': encoded(
    'Құжаттарды қабылдап, талапқа сайлығын тексеру: 5 минут.',
    'Приём документов и проверка соответствия требованиям: 5 минут.',
    'Taking the documents and checking them against the requirements: 5 minutes.',
  ),
  '5.2': encoded(
    'Емдеуші дәрігер тіркелімді тексеріп, адамды қабылдайды: 20 минут.',
    'Лечащий врач сверяется с регистром и принимает человека: 20 минут.',
    'The attending doctor checks the register and sees the person: 20 minutes.',
  ),
  '5.3': encoded(
    'Жазылу орталығы құжаттарды қабылдап, талапқа сайлығын тексереді: 5 минут.',
    'Центр выписки принимает документы и проверяет их соответствие: 5 минут.',
    'The issuing centre takes the documents and checks them: 5 minutes.',
  ),
  '6.1': encoded(
    'Құжат қабылданып, адам емдеуші дәрігерге жіберіледі.',
    'Документы приняты, человека направляют к лечащему врачу.',
    'The documents are taken and the person is sent to the attending doctor.',
  ),
  '6.2': encoded(
    'Дәрігер толтырып, мөрі мен қолын қояды, адамды орталыққа жібереді.',
    'Врач заполняет документ, ставит печать и подпись и направляет человека в центр.',
    'The doctor fills it in, seals and signs, and sends the person to the centre.',
  ),
  '6.4': encoded('Құжат беріледі.', 'Документ выдан.', 'The document is given.'),
  '7.1': encoded('Медициналық тіркеуші.', 'Медицинский регистратор.', 'The medical registrar.'),
  '7.2': encoded('Емдеуші дәрігер.', 'Лечащий врач.', 'The attending doctor.'),
  '7.3': encoded(
    'Жазылу орталығының медицина қызметкері.',
    'Медицинский работник центра выписки.',
    'The health worker of the issuing centre.',
  ),
  '8.1': encoded(
    'Тіркеуші құжаттарды қабылдап тексереді: 5 минут.',
    'Регистратор принимает и проверяет документы: 5 минут.',
    'The registrar takes and checks the documents: 5 minutes.',
  ),
  '8.2': encoded(
    'Емдеуші дәрігер тіркелімді тексеріп, адамды қабылдайды: 20 минут.',
    'Лечащий врач сверяется с регистром и принимает человека: 20 минут.',
    'The attending doctor checks the register and sees the person: 20 minutes.',
  ),
  '8.3': encoded(
    'Орталық қызметкері құжаттарды қабылдап тексереді: 5 минут.',
    'Работник центра принимает и проверяет документы: 5 минут.',
    'The centre’s worker takes and checks the documents: 5 minutes.',
  ),
} as const;
