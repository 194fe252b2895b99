import { encoded, listHead, readBy } from '../language/clauses';
import { ORGANISATION_CLAUSES } from './organisation-clauses';
import { ALIKE, GENERAL_CLAUSES } from './shared-clauses';

export const APPOINTMENT_CLAUSES = {
  ...GENERAL_CLAUSES,
  '4.p3.3': encoded(
    'Қызмет көрсетудің өзі 30 минуттан аспайды; осы уақытта электрондық есеп беріледі.',
    'Само обслуживание — не более 30 минут; за это время даётся электронный отчёт.',
    'Being served: at most 30 minutes, and within them an electronic report is given.',
  ),
  '5': listHead('Қызмет нәтижесі.', 'Результат услуги.', 'The result of the service.'),
  '5.1': encoded(
    'Келген не қоңырау шалған адамға: қабылдауға тіркеу журналына жазу және кесте бойынша күні мен уақыты айтылған ауызша жауап.',
    'Пришедшему или позвонившему: запись в журнал записи на приём и устный ответ с днём и временем по расписанию.',
    'For those who come or phone: a line in the appointment register and an oral answer with the day and time by the schedule.',
  ),
  '5.2': encoded(
    'Портал арқылы: емхананың ЭЦҚ-сы қойылған жазылу анықтамасы.',
    'Через портал: справка о записи, подписанная ЭЦП поликлиники.',
    'Through the portal: a certificate of the booking, signed with the clinic’s EDS.',
  ),
  '5.p2': encoded(
    'Өтініш қабылданған соң белгіленген уақытта көмек көрсетіледі.',
    'После приёма обращения помощь оказывают в назначенное время.',
    'After the request is taken, care is given at the set time.',
  ),
  '5.p3': encoded(
    'Келген не қоңырау шалған адам кестеден дәрігердің бос уақытын таңдай алады.',
    'Пришедший или позвонивший может выбрать свободное время врача по расписанию.',
    'Those who come or phone may choose a free time from the doctor’s schedule.',
  ),
  '5.p4': encoded(
    'Порталда да адам кестеден бос уақытты таңдай алады.',
    'На портале человек тоже может выбрать свободное время по расписанию.',
    'On the portal too the person may choose a free time from the schedule.',
  ),
  '6': ALIKE.hoursHead,
  '6.1': ALIKE.hours,
  '6.2': ALIKE.portalHours,
  '7': ALIKE.documentsHead,
  '7.1': ALIKE.toProvider,
  '7.1.p2': ALIKE.identity,
  '7.1.p3': ALIKE.attachment,
  '7.2': ALIKE.toPortal,
  '7.2.p2': encoded(
    'Жеке кабинеттен кезең-кезеңмен берілетін электрондық сұраулар.',
    'Поэтапные электронные запросы из личного кабинета.',
    'Electronic requests from the cabinet, stage by stage.',
  ),
  '7.2.p3': ALIKE.attachment,
  '7.p2': ALIKE.stateData,
  '8': ALIKE.graphics,
  '9': ALIKE.directory,
  'annex-1.action-4': encoded(
    'Журналға аты-жөні, туған жылы, тұрақты мекенжайы, үй телефоны мен себебі енгізіліп, адам дәрігердің кестесіне жазылады: 30 минут.',
    'В журнал вносят имя, год рождения, постоянный адрес, домашний телефон и причину, человека записывают по расписанию врача: 30 минут.',
    'Full name, year of birth, permanent address, home phone and reason are entered, and the person is booked by the doctor’s schedule: 30 minutes.',
  ),
  'annex-1.action-5': readBy(
    'the-person-comes',
    'Қабылдау 30 күннен кешікпей болады, амбулаторлық картаға және журналға жазылады.',
    'Приём — не позже чем через 30 дней, с записью в амбулаторную карту и журнал.',
    'The appointment is within 30 days and is noted in the outpatient card and the register.',
  ),
  ...ORGANISATION_CLAUSES,
} as const;
