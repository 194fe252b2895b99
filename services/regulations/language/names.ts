/**
 * The closed vocabularies of the language of regulations. Adding a member makes every table that must know of it fail
 * to compile until it does.
 */
import type { Text } from './text';

export const ACTS = [
  'mangystau-302',
  'almaty-2-337',
  'eko-314-2015',
  'moh-99-2024',
  'moh-dsm-49-2020',
] as const;
export type ActId = (typeof ACTS)[number];

/** `mangystau-302/1`; an act that is itself one regulation has no annex: `eko-314-2015`. */
export type RegulationId = `${ActId}/${number}` | 'eko-314-2015';

/** `mangystau-302/1/8.1`, `almaty-2-337/1/annex-1.action-3`, `eko-314-2015/9.6`; of the act itself: `mangystau-302/act/5`. */
export type ClauseAddress = `${ActId}/${string}`;

export const JURISDICTIONS = {
  kazakhstan: { kk: 'Қазақстан Республикасы', ru: 'Республика Казахстан', en: 'Republic of Kazakhstan' },
  mangystau: { kk: 'Маңғыстау облысы', ru: 'Мангистауская область', en: 'Mangystau region' },
  almaty: { kk: 'Алматы қаласы', ru: 'город Алматы', en: 'Almaty city' },
  'east-kazakhstan': {
    kk: 'Шығыс Қазақстан облысы',
    ru: 'Восточно-Казахстанская область',
    en: 'East Kazakhstan region',
  },
} as const satisfies Record<string, Text>;
export type Jurisdiction = keyof typeof JURISDICTIONS;

export const SERVICES = [
  'doctor-home-call',
  'doctor-appointment',
  'phc-attachment',
  'hiv-test',
  'tb-certificate',
  'psychiatric-certificate',
  'narcology-certificate',
  'inpatient-record-extract',
  'phc-certificate',
  'sick-leave-sheet',
  'sick-leave-certificate',
  'ambulance',
  'hospital-referral',
  'sanatorium-conclusion',
] as const;
export type Service = (typeof SERVICES)[number];

export const CHANNELS = {
  'in-person': { kk: 'Емханаға барып', ru: 'Лично в поликлинике', en: 'In person at the clinic' },
  phone: { kk: 'Телефон арқылы', ru: 'По телефону', en: 'By phone' },
  portal: { kk: 'Портал арқылы', ru: 'Через портал', en: 'Through the portal' },
  'state-corporation': {
    kk: 'Мемлекеттік корпорация арқылы',
    ru: 'Через Государственную корпорацию',
    en: 'Through the State Corporation',
  },
} as const satisfies Record<string, Text>;
export type Channel = keyof typeof CHANNELS;

export const PROVIDERS = {
  phc: {
    kk: 'Алғашқы медициналық-санитариялық көмек ұйымы (емхана)',
    ru: 'Организация первичной медико-санитарной помощи (поликлиника)',
    en: 'Primary health care organisation (polyclinic)',
  },
  'aids-centre': { kk: 'ЖИТС орталығы', ru: 'Центр СПИД', en: 'AIDS centre' },
  'tb-dispensary': {
    kk: 'Туберкулезге қарсы диспансер',
    ru: 'Противотуберкулёзный диспансер',
    en: 'TB dispensary',
  },
  'mental-health-centre': {
    kk: 'Психикалық денсаулық орталығы',
    ru: 'Центр психического здоровья',
    en: 'Mental health centre',
  },
  'narcology-centre': { kk: 'Наркологиялық орталық', ru: 'Наркологический центр', en: 'Narcology centre' },
  hospital: { kk: 'Стационар', ru: 'Стационар', en: 'Hospital' },
  'health-care-organisation': {
    kk: 'Денсаулық сақтау ұйымы',
    ru: 'Организация здравоохранения',
    en: 'Health care organisation',
  },
} as const satisfies Record<string, Text>;
export type ProviderKind = keyof typeof PROVIDERS;

export const APPLICANTS = {
  self: { kk: 'Өзі үшін', ru: 'За себя', en: 'For oneself' },
  'parent-or-guardian': {
    kk: 'Баласы немесе қамқорлығындағы адам үшін',
    ru: 'За ребёнка или подопечного',
    en: 'For one’s child or ward',
  },
  'power-of-attorney': { kk: 'Сенімхат бойынша', ru: 'По доверенности', en: 'By power of attorney' },
  'third-person-with-consent': {
    kk: 'Басқа адам туралы, оның келісімімен',
    ru: 'О другом человеке, с его согласия',
    en: 'About another person, with that person’s consent',
  },
} as const satisfies Record<string, Text>;
export type ApplicantKind = keyof typeof APPLICANTS;

/** The outside registers an act tells the clinic or the portal to look into. */
export const REGISTERS = [
  'attached-population',
  'tb-register',
  'mental-health-register',
  'narcology-register',
  'hospital-stays',
  'medical-information-system',
  'digital-documents',
  'hospitalisation-bureau',
] as const;
export type Register = (typeof REGISTERS)[number];

/** Those that also give something: an entry, a day in hospital with a number in the queue. */
export const ORDERED_REGISTERS = [
  'attached-population',
  'hospitalisation-bureau',
] as const satisfies readonly Register[];
export type OrderedRegister = (typeof ORDERED_REGISTERS)[number];

export const REGISTER_NAMES = {
  'attached-population': {
    kk: 'Бекітілген халық тіркелімі',
    ru: 'Регистр прикреплённого населения',
    en: 'Register of attached population',
  },
  'tb-register': {
    kk: 'Туберкулезбен ауыратындар тіркелімі',
    ru: 'Регистр больных туберкулёзом',
    en: 'Register of TB patients',
  },
  'mental-health-register': {
    kk: 'Психикалық денсаулық тіркелімі',
    ru: 'Регистр психического здоровья',
    en: 'Mental health register',
  },
  'narcology-register': {
    kk: 'Наркологиялық тіркелім',
    ru: 'Наркологический регистр',
    en: 'Narcology register',
  },
  'hospital-stays': {
    kk: 'Стационарлық науқастар тіркелімі',
    ru: 'Регистр стационарных больных',
    en: 'Register of hospital stays',
  },
  'medical-information-system': {
    kk: 'Медициналық ақпараттық жүйе',
    ru: 'Медицинская информационная система',
    en: 'Medical information system',
  },
  'digital-documents': {
    kk: 'Цифрлық құжаттар сервисі',
    ru: 'Сервис цифровых документов',
    en: 'Digital documents service',
  },
  'hospitalisation-bureau': {
    kk: 'Емдеуге жатқызу бюросы',
    ru: 'Бюро госпитализации',
    en: 'Hospitalisation bureau',
  },
} as const satisfies Record<Register, Text>;
