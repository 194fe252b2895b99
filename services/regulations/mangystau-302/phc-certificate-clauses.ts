import { encoded } from '../language/clauses';
import { PAPER_CLAUSES } from './shared-paper-clauses';

export const PHC_CERTIFICATE_CLAUSES = {
  ...PAPER_CLAUSES,
  '1': encoded(
    'Қызметті алғашқы көмек ұйымдары (емханалар) көрсетеді.',
    'Услугу оказывают организации первичной помощи (поликлиники).',
    'Primary care organisations (polyclinics) give the service.',
  ),
  '3': encoded(
    'Нәтижесі — учаскелік дәрігер немесе жалпы практика дәрігері қол қойған, дәрігер мен емхананың мөрі басылған анықтама: стандарт қосымшасындағы нысан, № 035-2/е және № 079/е.',
    'Результат — справка за подписью участкового врача или врача общей практики, с печатями врача и поликлиники: форма из приложения к стандарту, № 035-2/у и № 079/у.',
    'The result is a certificate signed by the district doctor or general practitioner, with the seals of the doctor and the clinic: the form of the standard’s appendix, No 035-2/e and No 079/e.',
  ),
  '4': encoded(
    'Қызмет жеке куәлік берілгенде басталады; сенімхатпен өкіл де келе алады.',
    'Услуга начинается с документа, удостоверяющего личность; может прийти и представитель по доверенности.',
    'It begins with the identity document; a representative by power of attorney may come too.',
  ),
  '5.1': encoded(
    'Құжаттарды қабылдап, талапқа сайлығын тексеру: 5 минут.',
    'Приём документов и проверка соответствия требованиям: 5 минут.',
    'Taking the documents and checking them against the requirements: 5 minutes.',
  ),
  '5.2': encoded(
    'Дәрігер деректерді бекітілген халық тіркелімімен салыстырады, адамды қабылдайды, мөр басып, анықтама береді: 20 минут.',
    'Врач сверяет данные с регистром прикреплённого населения, принимает человека, ставит печать и выдаёт справку: 20 минут.',
    'The doctor compares the data with the attached-population register, sees the person, seals and gives the certificate: 20 minutes.',
  ),
  '6.1': encoded(
    'Адам дәрігерге жіберіледі.',
    'Человека направляют к врачу.',
    'The person is sent to the doctor.',
  ),
  '6.2': encoded('Анықтама беріледі.', 'Справка выдана.', 'The certificate is given.'),
  '7.1': encoded('Медициналық тіркеуші.', 'Медицинский регистратор.', 'The medical registrar.'),
  '7.2': encoded(
    'Жалпы практика дәрігері немесе учаскелік дәрігер.',
    'Врач общей практики или участковый врач.',
    'The general practitioner or district doctor.',
  ),
  '8.1': encoded(
    'Тіркеуші құжаттарды қабылдап тексереді: 5 минут.',
    'Регистратор принимает и проверяет документы: 5 минут.',
    'The registrar takes and checks the documents: 5 minutes.',
  ),
  '8.2': encoded(
    'Дәрігер тіркеліммен салыстырып, мөр басылған анықтаманы береді: 20 минут.',
    'Врач сверяет данные с регистром и выдаёт справку с печатью: 20 минут.',
    'The doctor compares with the register and gives the sealed certificate: 20 minutes.',
  ),
} as const;
