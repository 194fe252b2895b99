/** The closed list of doctors' specialities. Kazakh and Russian names follow the usual wording of clinics' schedules. */
export const SPECIALITIES = {
  'general-practitioner': {
    kk: 'Жалпы практика дәрігері',
    ru: 'Врач общей практики',
    en: 'General practitioner',
  },
  'district-therapist': { kk: 'Учаскелік терапевт', ru: 'Участковый терапевт', en: 'District therapist' },
  'district-paediatrician': {
    kk: 'Учаскелік педиатр',
    ru: 'Участковый педиатр',
    en: 'District paediatrician',
  },
  cardiologist: { kk: 'Кардиолог', ru: 'Кардиолог', en: 'Cardiologist' },
  neurologist: { kk: 'Невропатолог', ru: 'Невропатолог', en: 'Neurologist' },
  ophthalmologist: {
    kk: 'Офтальмолог (көз дәрігері)',
    ru: 'Офтальмолог',
    en: 'Eye doctor (ophthalmologist)',
  },
  otolaryngologist: {
    kk: 'Оториноларинголог (ЛОР)',
    ru: 'Оториноларинголог (ЛОР)',
    en: 'Ear, nose and throat doctor',
  },
  gynaecologist: { kk: 'Акушер-гинеколог', ru: 'Акушер-гинеколог', en: 'Obstetrician-gynaecologist' },
  surgeon: { kk: 'Хирург', ru: 'Хирург', en: 'Surgeon' },
  traumatologist: {
    kk: 'Травматолог-ортопед',
    ru: 'Травматолог-ортопед',
    en: 'Trauma and orthopaedic surgeon',
  },
  endocrinologist: { kk: 'Эндокринолог', ru: 'Эндокринолог', en: 'Endocrinologist' },
  gastroenterologist: { kk: 'Гастроэнтеролог', ru: 'Гастроэнтеролог', en: 'Gastroenterologist' },
  pulmonologist: { kk: 'Пульмонолог', ru: 'Пульмонолог', en: 'Pulmonologist' },
  rheumatologist: { kk: 'Ревматолог', ru: 'Ревматолог', en: 'Rheumatologist' },
  nephrologist: { kk: 'Нефролог', ru: 'Нефролог', en: 'Nephrologist' },
  urologist: { kk: 'Уролог', ru: 'Уролог', en: 'Urologist' },
  allergist: { kk: 'Аллерголог-иммунолог', ru: 'Аллерголог-иммунолог', en: 'Allergist and immunologist' },
  dermatologist: { kk: 'Дерматовенеролог', ru: 'Дерматовенеролог', en: 'Dermatologist' },
  'infectious-diseases-doctor': { kk: 'Инфекционист', ru: 'Инфекционист', en: 'Infectious diseases doctor' },
  oncologist: { kk: 'Онколог', ru: 'Онколог', en: 'Oncologist' },
  dentist: { kk: 'Стоматолог (тіс дәрігері)', ru: 'Стоматолог', en: 'Dentist' },
  phthisiatrician: { kk: 'Фтизиатр', ru: 'Фтизиатр', en: 'Tuberculosis doctor (phthisiatrician)' },
  psychiatrist: { kk: 'Психиатр', ru: 'Психиатр', en: 'Psychiatrist' },
  narcologist: { kk: 'Нарколог', ru: 'Нарколог', en: 'Addiction doctor (narcologist)' },
  radiologist: { kk: 'Рентгенолог', ru: 'Рентгенолог', en: 'Radiologist' },
  'social-worker': { kk: 'Әлеуметтік қызметкер', ru: 'Социальный работник', en: 'Social worker' },
  psychologist: { kk: 'Психолог', ru: 'Психолог', en: 'Psychologist' },
} as const satisfies Record<string, { kk: string; ru: string; en: string }>;

export type Speciality = keyof typeof SPECIALITIES;

export const isSpeciality = (key: string): key is Speciality => Object.hasOwn(SPECIALITIES, key);

/** What a citizen reads. An unknown key is a fault of the data, and is shown as it is rather than hidden. */
export const specialityName = (key: string, locale: 'kk' | 'ru' | 'en'): string =>
  isSpeciality(key) ? SPECIALITIES[key][locale] : key;

/** All keys in the alphabetical order of a language. */
export function specialitiesIn(locale: 'kk' | 'ru' | 'en'): { key: Speciality; name: string }[] {
  const byName = new Intl.Collator(locale);
  return Object.keys(SPECIALITIES)
    .filter(isSpeciality)
    .map((key) => ({ key, name: SPECIALITIES[key][locale] }))
    .sort((a, b) => byName.compare(a.name, b.name));
}
