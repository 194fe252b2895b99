import { encoded } from '../language/clauses';
import { PAPER_CLAUSES } from './shared-paper-clauses';

export const INPATIENT_EXTRACT_CLAUSES = {
  ...PAPER_CLAUSES,
  '1': encoded(
    'Қызметті стационарлық көмек көрсететін ұйымдар көрсетеді.',
    'Услугу оказывают организации, дающие стационарную помощь.',
    'Organisations that give inpatient care give the service.',
  ),
  '3': encoded(
    'Нәтижесі — № 907 бұйрықтағы нысан бойынша қағаз үзінді: ординатор дәрігер қол қояды, дәрігердің және ұйымның мөрі басылады.',
    'Результат — бумажная выписка по форме приказа № 907: подпись врача-ординатора, печати врача и организации.',
    'The result is a paper extract on the form of order No 907: signed by the ordinator doctor, with the seals of the doctor and the organisation.',
  ),
  '4': encoded(
    'Қызмет жеке куәлік берілгенде басталады.',
    'Услуга начинается с предъявления документа, удостоверяющего личность.',
    'It begins with the identity document.',
  ),
  '5.1': encoded(
    'Емдеуші немесе кезекші дәрігер шығару эпикризін толтырып, қол қояды: 15 минут.',
    'Лечащий или дежурный врач заполняет выписной эпикриз и подписывает: 15 минут.',
    'The attending or duty doctor fills in the discharge epicrisis and signs it: 15 minutes.',
  ),
  '5.2': encoded(
    'Бөлім меңгерушісі эпикризге қол қойып, аға мейіргерге жібереді: 15 минут.',
    'Заведующий отделением подписывает эпикриз и передаёт старшей медсестре: 15 минут.',
    'The head of department signs the epicrisis and passes it to the senior nurse: 15 minutes.',
  ),
  '5.3': encoded(
    'Эпикризге мөртабан басылып, нәтиже ұсынылады: 15 минут.',
    'На эпикриз ставят штамп и представляют результат: 15 минут.',
    'The epicrisis is stamped and the result presented: 15 minutes.',
  ),
  '5.4': encoded(
    'Шығару орталығы эпикризді ұйым мөртабанымен растап, үзіндіні қолға береді: 15 минут.',
    'Центр выписки заверяет эпикриз штампом организации и выдаёт выписку на руки: 15 минут.',
    'The discharge centre certifies the epicrisis with the organisation’s stamp and hands the extract over: 15 minutes.',
  ),
  '6.1': encoded(
    'Эпикриз ресімделіп, бөлім меңгерушісіне жіберіледі.',
    'Эпикриз оформлен и передан заведующему отделением.',
    'The epicrisis is drawn up and goes to the head of department.',
  ),
  '6.2': encoded(
    'Эпикризге қол қойылып, аға мейіргерге жіберіледі.',
    'Эпикриз подписан и передан старшей медсестре.',
    'The epicrisis is signed and goes to the senior nurse.',
  ),
  '6.3': encoded('Үзінді беріледі.', 'Выписка выдана.', 'The extract is given.'),
  '7.1': encoded(
    'Емдеуші немесе кезекші дәрігер.',
    'Лечащий или дежурный врач.',
    'The attending or duty doctor.',
  ),
  '7.2': encoded('Бөлім меңгерушісі.', 'Заведующий отделением.', 'The head of department.'),
  '7.3': encoded(
    'Салалық бөлімнің аға мейіргері.',
    'Старшая медсестра профильного отделения.',
    'The senior nurse of the specialised department.',
  ),
  '8.1': encoded(
    'Ем аяқталған соң емдеуші немесе кезекші дәрігер эпикризді ресімдеп, қол қояды: 15 минут.',
    'По окончании лечения лечащий или дежурный врач оформляет и подписывает эпикриз: 15 минут.',
    'When the treatment is over, the attending or duty doctor draws up and signs the epicrisis: 15 minutes.',
  ),
  '8.2': encoded(
    'Меңгеруші тегін толық жазып, қол қояды: 15 минут.',
    'Заведующий подписывает с полной фамилией: 15 минут.',
    'The head of department signs, writing the full surname: 15 minutes.',
  ),
  '8.3': encoded(
    'Аға мейіргер эпикризді ұйым мөртабанымен растайды: 15 минут.',
    'Старшая медсестра заверяет эпикриз штампом организации: 15 минут.',
    'The senior nurse certifies the epicrisis with the organisation’s stamp: 15 minutes.',
  ),
} as const;
