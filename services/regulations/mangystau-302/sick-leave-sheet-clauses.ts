import { encoded } from '../language/clauses';
import { PAPER_CLAUSES } from './shared-paper-clauses';

export const SICK_LEAVE_SHEET_CLAUSES = {
  ...PAPER_CLAUSES,
  '1': encoded(
    'Қызметті денсаулық сақтау субъектілері көрсетеді.',
    'Услугу оказывают субъекты здравоохранения.',
    'Subjects of health care give the service.',
  ),
  '3': encoded(
    'Нәтижесі — № 183 бұйрық бойынша емхана беретін еңбекке уақытша жарамсыздық парағы.',
    'Результат — лист временной нетрудоспособности, который выдаёт поликлиника по приказу № 183.',
    'The result is the sheet of temporary incapacity that a polyclinic gives under order No 183.',
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
    'Емдеуші дәрігер тіркелімді тексереді, адамды қабылдайды, мөрімен растайды: 15 минут.',
    'Лечащий врач сверяется с регистром, принимает человека и заверяет печатью: 15 минут.',
    'The attending doctor checks the register, sees the person and seals: 15 minutes.',
  ),
  '5.3': encoded(
    'Бөлімше меңгерушісі немесе бас дәрігердің орынбасары адамды қабылдайды: 5 минут.',
    'Заведующий отделением или заместитель главного врача принимает человека: 5 минут.',
    'The head of department or the deputy chief doctor sees the person: 5 minutes.',
  ),
  '5.4': encoded(
    'Жазылу орталығы құжаттарды қарап, параққа мөр мен бұрыштама мөртабан басады, тіркеу кітабына жазады: 5 минут.',
    'Центр выписки проверяет документы, ставит на лист печать и угловой штамп и вносит его в книгу регистрации: 5 минут.',
    'The issuing centre checks the documents, puts the seal and corner stamp on the sheet and enters it in the book: 5 minutes.',
  ),
  '6.1': encoded(
    'Құжат қабылданып, адам емдеуші дәрігерге жіберіледі.',
    'Документы приняты, человека направляют к лечащему врачу.',
    'The documents are taken and the person is sent to the attending doctor.',
  ),
  '6.2': encoded(
    'Парақ толтырылып, дәрігердің мөрі мен қолы қойылады; жарамсыздықтың ұзақтығына қарай адам орталыққа немесе меңгерушіге, бас дәрігердің орынбасарына жіберіледі.',
    'Лист заполнен, поставлены печать и подпись врача; по длительности нетрудоспособности человека направляют в центр либо к заведующему или заместителю главного врача.',
    'The sheet is filled in, sealed and signed; by the length of the incapacity the person is sent to the centre, or to the head of department or deputy chief doctor.',
  ),
  '6.3': encoded(
    'Параққа екінші қол қойылып, адам орталыққа жіберіледі.',
    'На листе вторая подпись, человека направляют в центр.',
    'The sheet bears a second signature and the person is sent to the centre.',
  ),
  '6.4': encoded('Парақ беріледі.', 'Лист выдан.', 'The sheet is given.'),
  '7.1': encoded('Медициналық тіркеуші.', 'Медицинский регистратор.', 'The medical registrar.'),
  '7.2': encoded('Емдеуші дәрігер.', 'Лечащий врач.', 'The attending doctor.'),
  '7.3': encoded(
    'Бөлімше меңгерушісі немесе бас дәрігердің орынбасары.',
    'Заведующий отделением или заместитель главного врача.',
    'The head of department or the deputy chief doctor.',
  ),
  '7.4': encoded(
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
    'Емдеуші дәрігер тіркелімді тексеріп, адамды қабылдайды: 15 минут.',
    'Лечащий врач сверяется с регистром и принимает человека: 15 минут.',
    'The attending doctor checks the register and sees the person: 15 minutes.',
  ),
  '8.3': encoded(
    'Меңгеруші немесе бас дәрігердің орынбасары адамды қабылдайды: 5 минут.',
    'Заведующий или заместитель главного врача принимает человека: 5 минут.',
    'The head of department or deputy chief doctor sees the person: 5 minutes.',
  ),
  '8.4': encoded(
    'Орталық қызметкері параққа мөр мен мөртабан басып, кітапқа тіркейді: 5 минут.',
    'Работник центра ставит на лист печать и штамп и регистрирует его в книге: 5 минут.',
    'The centre’s worker seals and stamps the sheet and registers it in the book: 5 minutes.',
  ),
} as const;
