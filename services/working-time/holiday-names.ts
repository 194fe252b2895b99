import type { Locale } from '@/lib/i18n/locale';
import type { HolidayKey } from './holidays';

export const holidayNames: Readonly<Record<HolidayKey, Readonly<Record<Locale, string>>>> = {
  'new-year': { kk: 'Жаңа жыл', ru: 'Новый год', en: 'New Year' },
  'orthodox-christmas': {
    kk: 'Православиелік Рождество',
    ru: 'Православное Рождество',
    en: 'Orthodox Christmas',
  },
  'womens-day': {
    kk: 'Халықаралық әйелдер күні',
    ru: 'Международный женский день',
    en: 'International Women’s Day',
  },
  'constitution-day': { kk: 'Конституция күні', ru: 'День Конституции', en: 'Constitution Day' },
  nauryz: { kk: 'Наурыз мейрамы', ru: 'Наурыз мейрамы', en: 'Nauryz' },
  'unity-day': {
    kk: 'Қазақстан халқының бірлігі мерекесі',
    ru: 'Праздник единства народа Казахстана',
    en: 'Day of Unity of the People of Kazakhstan',
  },
  'defender-day': {
    kk: 'Отан қорғаушы күні',
    ru: 'День защитника Отечества',
    en: 'Defender of the Fatherland Day',
  },
  'victory-day': { kk: 'Жеңіс күні', ru: 'День Победы', en: 'Victory Day' },
  'capital-day': { kk: 'Астана күні', ru: 'День столицы', en: 'Capital Day' },
  'republic-day': { kk: 'Республика күні', ru: 'День Республики', en: 'Republic Day' },
  'first-president-day': {
    kk: 'Тұңғыш Президент күні',
    ru: 'День Первого Президента',
    en: 'First President Day',
  },
  'independence-day': { kk: 'Тәуелсіздік күні', ru: 'День Независимости', en: 'Independence Day' },
  'kurban-ait': {
    kk: 'Құрбан айттың бірінші күні',
    ru: 'Первый день Курбан айта',
    en: 'First day of Kurban Ait',
  },
};
