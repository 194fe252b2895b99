import type { Text } from './text';

/** Those who act at a clinic in the acts' steps. One closed list: a new actor is a compile error until it has a name. */
export const STAFF_ACTORS = [
  'medical-registrar',
  'registry-specialist',
  'district-doctor',
  'attending-doctor',
  'duty-doctor',
  'doctor',
  'head-of-department',
  'deputy-chief-doctor',
  'senior-nurse',
  'discharge-centre',
  'counselling-doctor',
  'blood-sampling-nurse',
  'laboratory',
  'radiologist',
  'phthisiatrician',
  'psychiatrist',
  'narcologist',
  'cashier',
  'statistics-worker',
  'responsible-specialist',
  'hospitalisation-bureau-specialist',
  'state-corporation-worker',
  'ambulance-nurse-registrar',
  'ambulance-team',
  'head-of-clinic',
] as const;
export type StaffActor = (typeof STAFF_ACTORS)[number];

/** `applicant` and `subject` act from their cabinets; `portal` acts by itself. */
export type StepActor = StaffActor | 'applicant' | 'subject' | 'portal';

export const ACTOR_NAMES = {
  'medical-registrar': { kk: 'Медициналық тіркеуші', ru: 'Медицинский регистратор', en: 'Medical registrar' },
  'registry-specialist': {
    kk: 'Тіркеу бөлімінің маманы',
    ru: 'Специалист регистратуры',
    en: 'Registry specialist',
  },
  'district-doctor': { kk: 'Учаскелік дәрігер', ru: 'Участковый врач', en: 'District doctor' },
  'attending-doctor': { kk: 'Емдеуші дәрігер', ru: 'Лечащий врач', en: 'Attending doctor' },
  'duty-doctor': { kk: 'Кезекші дәрігер', ru: 'Дежурный врач', en: 'Duty doctor' },
  doctor: { kk: 'Дәрігер', ru: 'Врач', en: 'Doctor' },
  'head-of-department': { kk: 'Бөлім меңгерушісі', ru: 'Заведующий отделением', en: 'Head of department' },
  'deputy-chief-doctor': {
    kk: 'Бас дәрігердің орынбасары',
    ru: 'Заместитель главного врача',
    en: 'Deputy chief doctor',
  },
  'senior-nurse': { kk: 'Аға мейіргер', ru: 'Старшая медсестра', en: 'Senior nurse' },
  'discharge-centre': { kk: 'Жазып шығару орталығы', ru: 'Центр выписки', en: 'Discharge centre' },
  'counselling-doctor': {
    kk: 'Кеңес беру кабинетінің дәрігері',
    ru: 'Врач кабинета консультирования',
    en: 'Counselling-room doctor',
  },
  'blood-sampling-nurse': {
    kk: 'Қан алу кабинетінің мейіргері',
    ru: 'Медсестра кабинета забора крови',
    en: 'Blood-sampling nurse',
  },
  laboratory: { kk: 'Зертхана', ru: 'Лаборатория', en: 'Laboratory' },
  radiologist: { kk: 'Рентгенолог', ru: 'Рентгенолог', en: 'Radiologist' },
  phthisiatrician: { kk: 'Фтизиатр', ru: 'Фтизиатр', en: 'Phthisiatrician' },
  psychiatrist: { kk: 'Психиатр', ru: 'Психиатр', en: 'Psychiatrist' },
  narcologist: { kk: 'Нарколог', ru: 'Нарколог', en: 'Narcologist' },
  cashier: { kk: 'Кассир', ru: 'Кассир', en: 'Cashier' },
  'statistics-worker': { kk: 'Статистика қызметкері', ru: 'Работник статистики', en: 'Statistics worker' },
  'responsible-specialist': {
    kk: 'Жауапты маман',
    ru: 'Ответственный специалист',
    en: 'Responsible specialist',
  },
  'hospitalisation-bureau-specialist': {
    kk: 'Емдеуге жатқызу бюросының маманы',
    ru: 'Специалист бюро госпитализации',
    en: 'Hospitalisation-bureau specialist',
  },
  'state-corporation-worker': {
    kk: 'Мемлекеттік корпорация қызметкері',
    ru: 'Работник Государственной корпорации',
    en: 'State Corporation worker',
  },
  'ambulance-nurse-registrar': {
    kk: 'Жедел жәрдемнің тіркеуші мейіргері',
    ru: 'Медсестра-регистратор скорой помощи',
    en: 'Ambulance nurse-registrar',
  },
  'ambulance-team': { kk: 'Жедел жәрдем бригадасы', ru: 'Бригада скорой помощи', en: 'Ambulance team' },
  'head-of-clinic': { kk: 'Емхана басшысы', ru: 'Руководитель поликлиники', en: 'Head of the clinic' },
  applicant: { kk: 'Өтініш беруші', ru: 'Заявитель', en: 'Applicant' },
  subject: { kk: 'Мәліметтер иесі', ru: 'Лицо, о котором запрос', en: 'Person asked about' },
  portal: { kk: 'Портал', ru: 'Портал', en: 'Portal' },
} as const satisfies Record<StepActor, Text>;
