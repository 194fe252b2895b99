import { NOT_AT_HOME } from '../common/readings';
import type { Reading } from '../language/regulation';
import { text } from '../language/text';
import type { HOME_CALL_CLAUSES } from './doctor-home-call-clauses';
import { SHARED_READINGS, SHARED_WORDS } from './shared-readings';

type C = keyof typeof HOME_CALL_CLAUSES;

export const HOME_CALL_READINGS = {
  ...SHARED_READINGS,
  'same-day-on-the-portal': {
    kind: 'silence',
    question: text(
      'Портал арқылы шақырылса да дәрігер сол күні келе ме?',
      'Приедет ли врач в тот же день, если вызов сделан через портал?',
      'Does the doctor come the same day if the call was made through the portal?',
    ),
    clauses: ['4.p4', 'annex-1.action-5'],
    reading: text(
      'Иә, өтініш қабылданды деп саналған күні.',
      'Да, в тот день, когда обращение считается принятым.',
      'Yes, on the day the request counts as accepted.',
    ),
    why: text(
      '4-тармақ бұл туралы тек келген мен қоңырау шалғанға айтады, ал кесте жолдарды бөлмейді. Адамға жақсырағы таңдалды.',
      'Пункт 4 говорит так лишь о пришедших и позвонивших, но таблица способов не различает. Выбрано лучшее для человека.',
      'Clause 4 says so only of those who come or phone, but the table makes no difference. The kinder one is taken.',
    ),
  },
  'no-cut-off-on-the-portal': {
    kind: 'silence',
    question: text(
      'Екі сағат бұрынғы шек порталға да қатысты ма?',
      'Относится ли предел за два часа до закрытия и к порталу?',
      'Does the two-hour cut-off bind the portal too?',
    ),
    clauses: ['4.p4', '7.2'],
    reading: text(
      'Жоқ. Портал өтінішті емхана жабылғанға дейін сол күнге, одан кейін келесі ашылу сәтіне қабылдайды.',
      'Нет. До закрытия поликлиники портал принимает обращение этим днём, позже — к следующему открытию.',
      'No. Until the clinic closes the portal takes a call for that day; after that, for the next opening.',
    ),
    why: text(
      'Шек тек тікелей және телефон арқылы жүгіну туралы сөйлемде тұр, ал портал тәулік бойы жұмыс істейді.',
      'Предел стоит во фразе о личном обращении и звонке, а портал работает круглые сутки.',
      'The cut-off stands in the sentence on coming and phoning, and the portal works round the clock.',
    ),
  },
  'after-the-cut-off': {
    kind: 'silence',
    question: text(
      'Шектен кейін қоңырау шалған адамға не болады?',
      'Что с тем, кто позвонил после предела?',
      'What of a person who phones after the cut-off?',
    ),
    clauses: ['4.p4'],
    reading: text(
      'Шақыру жазылады және келесі жұмыс күні ашылғанда қабылданды деп саналады; дәрігер сол күні келеді.',
      'Вызов записывают, и он считается принятым при открытии в следующий рабочий день; врач приезжает в тот день.',
      'The call is written down and counts as accepted when the clinic opens on the next working day; the doctor comes that day.',
    ),
    why: text(
      'Мәтін тек қабылданбайтынын айтады; адамды қайта қоңырау шалғызудың мәні жоқ.',
      'Текст лишь говорит, что приём окончен; заставлять звонить снова незачем.',
      'The text only says that taking ends; there is no sense in making people phone again.',
    ),
  },
  'visit-actor': {
    kind: 'contradiction',
    question: text(
      'Кестеде үйге бару тіркеу бөлімі қызметкерінің бағанында тұр. Кім барады?',
      'В таблице визит стоит в графе работника регистратуры. Кто едет?',
      'The table puts the visit into the registry worker’s column. Who goes?',
    ),
    clauses: ['2.p2', 'annex-1.action-5'],
    reading: text(
      'Учаскелік терапевт, педиатр немесе жалпы практика дәрігері; келгенін тіркеуші де белгілей алады.',
      'Участковый терапевт, педиатр или врач общей практики; отметить визит может и регистратор.',
      'The district therapist, paediatrician or general practitioner; the registrar may record the visit.',
    ),
    why: text(
      '2-тармақ дәрігерлерді атайды; баған алдыңғысынан көшірілген.',
      'Пункт 2 называет врачей; графа скопирована с предыдущей.',
      'Clause 2 names the doctors; the column was copied from the one before.',
    ),
  },
  'attachment-on-the-portal': {
    kind: 'contradiction',
    question: text(
      'Бекітілу шарты емханаға жүгінгендерге ғана жазылған. Порталда ше?',
      'Условие прикрепления записано лишь для обращения в поликлинику. А на портале?',
      'Attachment is listed only for applying to the clinic. And on the portal?',
    ),
    clauses: ['8.1.p3', '8.2.p2', '8.p2'],
    reading: text(
      'Порталда бекітілуі көрсетіледі, бірақ бекітілмегені үшін бас тартылмайды.',
      'На портале прикрепление показывают, но за его отсутствие не отказывают.',
      'On the portal attachment is shown, but nobody is refused for lacking it.',
    ),
    why: text(
      'Портал тізімінде тек қол қойылған сұраныс бар; тізімде жоқ шартты қосуға болмайды.',
      'В перечне для портала только подписанный запрос; добавлять условие нельзя.',
      'The portal’s list has only the signed request; a condition may not be added.',
    ),
  },
  'address-of-the-call': {
    kind: 'silence',
    question: text(
      'Науқас тұрақты мекенжайында болмаса ше?',
      'А если больной не по постоянному адресу?',
      'What if the patient is not at the permanent address?',
    ),
    clauses: ['annex-1.action-4'],
    reading: text(
      'Дәрігер өтініште көрсетілген жерге келеді; тұрақты мекенжай алдын ала толтырылады, оны өзгертуге болады.',
      'Врач едет по адресу из обращения; постоянный адрес подставлен заранее, его можно изменить.',
      'The doctor goes to the address in the request; the permanent one is filled in beforehand and may be changed.',
    ),
    why: text(
      'Көмек науқас жатқан жерде керек.',
      'Помощь нужна там, где больной.',
      'Care is needed where the patient is.',
    ),
  },
  'form-stated-twice': {
    kind: 'damage',
    question: text(
      '3 және 5-тармақтар бір нәрсені айтады. Айырмасы бар ма?',
      'Пункты 3 и 5 говорят одно и то же. Есть ли разница?',
      'Clauses 3 and 5 say the same. Is there a difference?',
    ),
    clauses: ['3', '5'],
    reading: text('Жоқ, бұл — қайталау.', 'Нет, это повтор.', 'No, it is a repetition.'),
    why: text('Сөздері бірдей.', 'Слова совпадают.', 'The words are the same.'),
  },
  'diagrams-lost': { ...SHARED_WORDS['diagrams-lost'], clauses: ['9', '10', 'annex-2', 'annex-4'] },
  'form-missing': { ...SHARED_WORDS['form-missing'], clauses: ['6.2', '8.2.p2'] },
  'who-obtains-data': { ...SHARED_WORDS['who-obtains-data'], clauses: ['8.p2'] },
  'register-answers': { ...SHARED_WORDS['register-answers'], clauses: ['8.p2', 'annex-1.action-3'] },
  'not-attached': { ...SHARED_WORDS['not-attached'], clauses: ['8.1.p3'] },
  'no-document': { ...SHARED_WORDS['no-document'], clauses: ['8.1.p2', 'annex-1.action-2'] },
  'representative-signs': { ...SHARED_WORDS['representative-signs'], clauses: ['2.p2', '8', '8.2.p2'] },
  'home-phone': { ...SHARED_WORDS['home-phone'], clauses: ['annex-1.action-4'] },
  'minutes-in-working-hours': {
    ...SHARED_WORDS['minutes-in-working-hours'],
    clauses: ['4.p2.1', '4.p3.1', '7.1'],
  },
  'outside-hours': { ...SHARED_WORDS['outside-hours'], clauses: ['7.1', '7.2'] },
  withdrawal: { ...SHARED_WORDS.withdrawal, clauses: ['6.p2'] },
  change: { ...SHARED_WORDS.change, clauses: ['6.p2'] },
  'not-at-home': { ...NOT_AT_HOME, clauses: ['6.p2', 'annex-1.action-5'] },
  complaints: { ...SHARED_WORDS.complaints, clauses: [] },
  privacy: { ...SHARED_WORDS.privacy, clauses: [] },
  children: { ...SHARED_WORDS.children, clauses: ['2.p2', '8.1.p2'] },
  'phone-identity': { ...SHARED_WORDS['phone-identity'], clauses: ['4.p2.1', '8.1.p2'] },
} as const satisfies Record<string, Reading<C>>;
