import { encoded, readBy } from '../language/clauses';
import { ALIKE, OUTPATIENT_CLAUSES } from './shared-clauses';

export const SANATORIUM_CLAUSES = {
  ...OUTPATIENT_CLAUSES,
  '7': ALIKE.nextWorkingDayBoth,
  '8': readBy(
    'form-069',
    'Нәтижесі: 069/е нысанды санаторийлік-курорттық карта немесе дәлелді бас тарту.',
    'Результат: санаторно-курортная карта формы 069/е или мотивированный отказ.',
    'The result: a sanatorium-resort card, form 069/е, or a reasoned refusal.',
  ),
  '13': encoded(
    'Адам зерттеу нәтижелерімен алдын ала жазылып, учаскелік дәрігерге барады.',
    'Человек по записи приходит к участковому врачу с результатами исследований.',
    'The person comes by appointment to the district doctor with the results of studies.',
  ),
  '13.p2': encoded(
    'Дәрігер қорытындыны амбулаторлық картаға жазып, санаторийлік-курорттық картаны толтырады.',
    'Врач оформляет заключение в амбулаторной карте и заполняет санаторно-курортную карту.',
    'The doctor writes the conclusion into the outpatient card and fills in the sanatorium-resort card.',
  ),
  '13.p3': encoded(
    'Қарсы көрсетілім болса немесе зерттеу болмаса, дәрігер негізін көрсетіп жазбаша бас тартады.',
    'При противопоказаниях или без исследований врач отказывает письменно, с основаниями.',
    'Where there are contraindications, or no studies, the doctor refuses in writing, with the grounds.',
  ),
  '16': encoded(
    'Бәрі сәйкес болса, жауапты маман ЭЦҚ қойылған картаның көшірмесін кабинетке жібереді.',
    'Если всё совпадает, специалист отправляет в кабинет копию карты с ЭЦП.',
    'If all agrees, the specialist sends a copy of the card, signed with an EDS, to the cabinet.',
  ),
  'list.5': readBy(
    'form-069',
    'Нәтижесі: ЭЦҚ қойылған 069/е нысанды карта не дәлелді бас тарту.',
    'Результат: карта формы 069/е с ЭЦП или мотивированный отказ.',
    'Result: a card of form 069/е with an EDS, or a reasoned refusal.',
  ),
  'list.7.1': encoded(
    'Емхана: дүйсенбі–жұма 9.00–18.30, түскі үзіліс 13.00–14.30; демалыс пен мереке — жабық.',
    'Поликлиника: понедельник–пятница 9.00–18.30, обед 13.00–14.30; в выходные и праздники закрыта.',
    'The clinic: Monday to Friday 9.00–18.30, lunch 13.00–14.30; closed on days off and holidays.',
  ),
  'list.8.p3': encoded(
    'Порталда: дәрігердің мұқтаждық туралы қорытындысы мен зерттеулер медициналық жүйеден алынады.',
    'На портале: заключение врача о нуждаемости и исследования берут из медицинской системы.',
    'On the portal: the doctor’s conclusion on the need, and the studies, come from the medical information system.',
  ),
} as const;
