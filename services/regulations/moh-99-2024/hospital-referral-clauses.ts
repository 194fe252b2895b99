import { encoded, readBy } from '../language/clauses';
import { OUTPATIENT_CLAUSES } from './shared-clauses';

const field = (kk: string, ru: string, en: string) =>
  encoded(`Нысан жолы: ${kk}.`, `Строка формы: ${ru}.`, `Line of the form: ${en}.`);

export const REFERRAL_CLAUSES = {
  ...OUTPATIENT_CLAUSES,
  '8': encoded(
    'Нәтижесі: нысан бойынша стационарға жолдама немесе дәлелді бас тарту.',
    'Результат: направление в стационар по форме или мотивированный отказ.',
    'The result: a referral to hospital in the form, or a reasoned refusal.',
  ),
  '13': encoded(
    'Адам зерттеу нәтижелерімен алдын ала жазылып, учаскелік дәрігерге барады.',
    'Человек по записи приходит к участковому врачу с результатами исследований.',
    'The person comes by appointment to the district doctor with the results of studies.',
  ),
  '13.p2': encoded(
    'Дәрігер көрсетілімді не қарсы көрсетілімді картаға жазады; қарсы көрсетілім болса, негізін көрсетіп бас тартады.',
    'Врач записывает в карту показания или противопоказания; при противопоказаниях отказывает с основанием.',
    'The doctor writes indications or contraindications into the card; where there are contraindications, refuses with the ground.',
  ),
  '16': encoded(
    'Бәрі сәйкес болса, жауапты маман жолдаманы жасап, ЭЦҚ қойып, кабинетке жібереді.',
    'Если всё совпадает, специалист формирует направление, подписывает ЭЦП и отправляет в кабинет.',
    'If all agrees, the specialist makes the referral, signs it with an EDS and sends it to the cabinet.',
  ),
  'list.5': encoded(
    'Нәтижесі: 2-қосымшадағы нысан бойынша жолдама не дәлелді бас тарту.',
    'Результат: направление по форме приложения 2 или мотивированный отказ.',
    'Result: a referral in the form of annex 2, or a reasoned refusal.',
  ),
  'list.7.1': encoded(
    'Емхана: дүйсенбі–жұма 8.00–20.00 үзіліссіз, сенбі 9.00–14.00.',
    'Поликлиника: понедельник–пятница 8.00–20.00 без перерыва, суббота 9.00–14.00.',
    'The clinic: Monday to Friday 8.00–20.00 without a break, Saturday 9.00–14.00.',
  ),
  'list.8.p3': encoded(
    'Порталда: дәрігерлердің жазбалары мен зерттеулердің көшірмелері медициналық жүйеден алынады.',
    'На портале: записи врачей и исследования берут из медицинской системы.',
    'On the portal: doctors’ records and studies come from the medical information system.',
  ),
  form: encoded(
    'Стационарға жолдаманың нысаны.',
    'Форма направления в стационар.',
    'The form of the referral to hospital.',
  ),
  'form.field-1': field('жолдама берген емхана', 'направившая поликлиника', 'the referring polyclinic'),
  'form.field-2': field(
    'қайда жіберіледі: ұйым, бөлімше',
    'куда: организация, отделение',
    'where to: organisation, department',
  ),
  'form.field-3': field(
    'азаматтың аты-жөні, туған күні',
    'имя гражданина, дата рождения',
    'the citizen’s name and date of birth',
  ),
  'form.field-4': field(
    'амбулаторлық картаның нөмірі',
    'номер амбулаторной карты',
    'number of the outpatient card',
  ),
  'form.field-5': field('мекенжайы', 'адрес', 'address'),
  'form.field-6': field('жұмыс не оқу орны', 'место работы или учёбы', 'place of work or study'),
  'form.field-7': field('диагнозы', 'диагноз', 'diagnosis'),
  'form.field-8': field('АХЖ коды', 'код МКБ', 'ICD code'),
  'form.field-9': field(
    'емхана белгілеген жоспарлы жатқызу күні',
    'дата плановой госпитализации, назначенная поликлиникой',
    'date of planned hospitalisation set by the polyclinic',
  ),
  'form.field-10': field('дәрігердің аты-жөні, коды', 'имя и код врача', 'the doctor’s name and code'),
  'form.field-11': field('дәрігердің қолы', 'подпись врача', 'the doctor’s signature'),
  'form.field-12': field(
    'жауапты адамның аты-жөні, қолы',
    'имя и подпись ответственного лица',
    'the responsible person’s name and signature',
  ),
  'form.field-13': readBy(
    'responsible-person-twice',
    'Нысан жолы: жауапты адам (екінші рет).',
    'Строка формы: ответственное лицо (второй раз).',
    'Line of the form: the responsible person (a second time).',
  ),
  'form.note-1': encoded(
    'Адам өзі келгенде дәрігер қол қояды.',
    'При личном обращении подписывает врач.',
    'When the person comes, the doctor signs.',
  ),
  'form.note-2': encoded(
    'Портал арқылы жүгінгенде жауапты адам қол қояды.',
    'При обращении через портал подписывает ответственное лицо.',
    'Through the portal, the responsible person signs.',
  ),
} as const;
