import { encoded, listHead, readBy } from '../language/clauses';
import { ORGANISATION_CLAUSES } from './organisation-clauses';
import { ALIKE, GENERAL_CLAUSES } from './shared-clauses';

export const HOME_CALL_CLAUSES = {
  ...GENERAL_CLAUSES,
  '4.p3.3': encoded(
    'Қызмет көрсетудің өзі 30 минуттан аспайды.',
    'Само обслуживание — не более 30 минут.',
    'Being served: at most 30 minutes.',
  ),
  '4.p4': encoded(
    'Келген не қоңырау шалған адамға қызмет сол күні көрсетіледі; өтініш жұмыс аяқталуына 2 сағат қалғанға дейін қабылданады (жұмыс күні 18:00, сенбі 12:00).',
    'Пришедшему или позвонившему услугу оказывают в тот же день; обращения принимают до двух часов перед закрытием (будни 18:00, суббота 12:00).',
    'For those who come or phone the service is given the same day; requests are taken until two hours before closing (working days 18:00, Saturday 12:00).',
  ),
  '5': encoded(
    'Нысаны тағы бір рет аталады: электрондық және (немесе) қағаз.',
    'Форма названа ещё раз: электронная и (или) бумажная.',
    'The form, named once more: electronic and/or paper.',
  ),
  '6': listHead('Қызмет нәтижесі.', 'Результат услуги.', 'The result of the service.'),
  '6.1': encoded(
    'Келген не қоңырау шалған адамға: шақыру журналына жазу, содан кейін дәрігердің келетін күні мен уақыты айтылған ауызша жауап.',
    'Пришедшему или позвонившему: запись в журнал вызовов, затем устный ответ, когда придёт врач.',
    'For those who come or phone: a line in the call register, then an oral answer saying when the doctor comes.',
  ),
  '6.2': encoded(
    'Портал арқылы: емхананың ЭЦҚ-сы қойылған үйге шақыру анықтамасы.',
    'Через портал: справка о вызове врача, подписанная ЭЦП поликлиники.',
    'Through the portal: a certificate of the call, signed with the clinic’s EDS.',
  ),
  '6.p2': encoded(
    'Өтініш қабылданған соң белгіленген уақытта үйде көмек көрсетіледі.',
    'После приёма обращения помощь оказывают дома в назначенное время.',
    'After the request is taken, care is given at home at the set time.',
  ),
  '7': ALIKE.hoursHead,
  '7.1': ALIKE.hours,
  '7.2': ALIKE.portalHours,
  '8': ALIKE.documentsHead,
  '8.1': ALIKE.toProvider,
  '8.1.p2': ALIKE.identity,
  '8.1.p3': ALIKE.attachment,
  '8.2': ALIKE.toPortal,
  '8.2.p2': encoded(
    'Адамның ЭЦҚ-сымен қол қойылған электрондық сұраныс.',
    'Электронный запрос, подписанный ЭЦП получателя.',
    'An electronic request signed with the recipient’s EDS.',
  ),
  '8.p2': ALIKE.stateData,
  '9': ALIKE.graphics,
  '10': ALIKE.directory,
  'annex-1.action-4': encoded(
    'Шақыру журналына аты-жөні, туған жылы, тұрақты мекенжайы, үй телефоны мен себебі енгізіледі: 30 минут.',
    'В журнал вносят имя, год рождения, постоянный адрес, домашний телефон и причину вызова: 30 минут.',
    'Full name, year of birth, permanent address, home phone and reason are entered into the register: 30 minutes.',
  ),
  'annex-1.action-5': readBy(
    'visit-actor',
    'Үйге бару өтініш берілген күні болып, амбулаторлық картаға және журналға жазылады.',
    'Визит — в день обращения, с записью в амбулаторную карту и журнал.',
    'The visit is made on the day of the request and noted in the outpatient card and the register.',
  ),
  ...ORGANISATION_CLAUSES,
} as const;
