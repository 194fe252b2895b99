import { encoded, heading, informative, readBy } from '../language/clauses';
import { text } from '../language/text';

const STANDARD = text(
  'Стандарттың мәтіні осы актіде жоқ.',
  'Текста стандарта в этом акте нет.',
  'The text of the standard is not in this act.',
);

export const NARCOLOGY_CLAUSES = {
  'chapter-1': heading(
    '1-тарау: жалпы ережелер.',
    'Глава 1: общие положения.',
    'Chapter 1: general provisions.',
  ),
  '1': informative(
    STANDARD,
    'Регламент Үкіметтің № 253 қаулысымен бекітілген стандартқа сүйенеді.',
    'Регламент основан на стандарте, утверждённом постановлением № 253.',
    'The regulation rests on the standard approved by resolution No 253.',
  ),
  '1.p2': encoded(
    'Анықтаманы қалалық наркология орталығы (Мақатаев көшесі, 10) береді.',
    'Справку выдаёт городской наркологический центр (ул. Макатаева, 10).',
    'The city narcology centre (10 Makatayev St) gives the certificate.',
  ),
  '1.p3': encoded(
    'Қызмет өтініштің тіліне қарай қазақша не орысша.',
    'Услуга на казахском или русском, по языку заявки.',
    'The service is in Kazakh or Russian, by the language of the application.',
  ),
  '2': encoded('Нысаны: қағаз.', 'Форма: бумажная.', 'Form: on paper.'),
  '2.p2': encoded(
    'Қызмет ақылы; бағасын орталық белгілейді.',
    'Услуга платная; цену назначает центр.',
    'The service is paid; the centre sets the price.',
  ),
  '2.p3': encoded(
    'Нәтижесі: журналдағы жазба және нарколог пен медициналық тіркеуші қол қойып, дәрігер мен орталықтың мөрі басылған анықтама.',
    'Результат: запись в журнале и справка с подписями нарколога и медрегистратора, печатями врача и центра.',
    'The result: a line in the journal and a certificate signed by narcologist and medical registrar, with the stamps of doctor and centre.',
  ),
  '3': encoded(
    'Нәтиже қағаз түрінде беріледі.',
    'Результат выдают на бумаге.',
    'The result is given on paper.',
  ),
  'chapter-2': heading(
    '2-тарау: бөлімшелердің әрекеттері.',
    'Глава 2: действия подразделений.',
    'Chapter 2: what the units do.',
  ),
  '4': encoded(
    'Рәсім өзі келу мен құжаттардан басталады.',
    'Процедура начинается с прихода и документов.',
    'The procedure begins with coming and the documents.',
  ),
  '5': readBy('overall-limit-governs', 'Мерзімдер.', 'Сроки.', 'Limits.'),
  '5.1': encoded(
    'Құжат тапсырылған сәттен 3 сағат.',
    '3 часа с подачи документов.',
    '3 hours from handing in the documents.',
  ),
  '5.2': encoded(
    'Кезекте күту 20 минуттан аспайды.',
    'Ждать в очереди — не более 20 минут.',
    'Waiting in the queue: at most 20 minutes.',
  ),
  '5.3': encoded(
    'Қызмет көрсету 2 сағаттан аспайды.',
    'Обслуживание — не более 2 часов.',
    'Being served: at most 2 hours.',
  ),
  '6': readBy(
    'numbered-from-two',
    'Әрекеттер 1-қосымшадағы кестеде.',
    'Действия — в таблице приложения 1.',
    'The actions are in the table of annex 1.',
  ),
  '7': encoded(
    'Жұмыс уақыты: дүйсенбі–жұма 9.00–17.00 үзіліссіз.',
    'Часы работы: понедельник–пятница 9.00–17.00 без перерыва.',
    'Hours: Monday to Friday 9.00–17.00 without a break.',
  ),
  '7.p2': encoded(
    'Кезекпен; алдын ала жазылу да, жеделдету де жоқ.',
    'В порядке очереди; ни записи, ни ускорения нет.',
    'In turn; neither booking nor a faster service.',
  ),
  '8': encoded(
    'Адам не сенімхатпен өкілі әкелетін құжаттар:',
    'Документы от человека или представителя по доверенности:',
    'Documents from the person, or a representative by power of attorney:',
  ),
  '8.1': encoded(
    'жеке куәлік; 16 жасқа дейін — туу туралы куәлік;',
    'удостоверение; до 16 лет — свидетельство о рождении;',
    'an identity document; under 16, a birth certificate;',
  ),
  '8.2': encoded(
    'кәмелетке толмағанға — заңды өкілінің куәлігі;',
    'для несовершеннолетних — удостоверение законного представителя;',
    'for minors, the legal representative’s identity document;',
  ),
  '8.3': encoded(
    'сот қабілетсіз деп танығанға — қамқоршының куәлігі мен қамқорлық құжаты;',
    'для недееспособных по суду — удостоверение опекуна и документ об опеке;',
    'for those declared incapable by a court, the guardian’s identity document and proof of guardianship;',
  ),
  '8.4': encoded(
    'орталық қызмет көрсететін ауданға бекітілу.',
    'прикрепление в районе обслуживания центра.',
    'attachment within the centre’s service area.',
  ),
  '9': readBy(
    'diagrams-lost',
    'Толық сипаты 2-қосымшадағы анықтамалықта.',
    'Полное описание — в справочнике, приложение 2.',
    'The full description is in the directory, annex 2.',
  ),
  'annex-1': readBy(
    'numbered-from-two',
    '1-қосымша: әрекеттер кестесі.',
    'Приложение 1: таблица действий.',
    'Annex 1: the table of actions.',
  ),
  'annex-1.action-2': encoded(
    'Тіркеу бөлімі құжат қабылдап, наркологиялық есеппен салыстырады; журнал: 5 минут.',
    'Регистратура принимает документы и сверяет с наркологическим учётом; журнал: 5 минут.',
    'The registry takes the documents and compares with the narcological records; journal: 5 minutes.',
  ),
  'annex-1.action-3': encoded(
    'Касса ақы алып, чек береді: 15 минут.',
    'Касса принимает оплату и даёт чек: 15 минут.',
    'The cash desk takes the payment and gives a receipt: 15 minutes.',
  ),
  'annex-1.action-4': encoded(
    'Тіркеу бөлімі қол қойып, мөр басып, дайын құжатты береді: 5 минут.',
    'Регистратура подписывает, ставит печать и выдаёт документ: 5 минут.',
    'The registry signs, stamps and hands over the document: 5 minutes.',
  ),
  'annex-2': readBy(
    'diagrams-lost',
    '2-қосымша: бизнес-процестер анықтамалығы.',
    'Приложение 2: справочник бизнес-процессов.',
    'Annex 2: the business-process directory.',
  ),
} as const;
