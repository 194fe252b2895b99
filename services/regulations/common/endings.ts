/** Results, steps' labels and endings that mean the same in several regulations; the clauses are added by each. */
import { text } from '../language/text';
import { ALL, DIRECT, PORTAL } from './channels';
import { LINES } from './lines';

export const ORAL_ANSWER = {
  name: 'oral-answer',
  title: text('Ауызша жауап', 'Устный ответ', 'An oral answer'),
  form: 'oral-answer',
  channels: DIRECT,
  fields: [LINES.date, LINES.time, LINES.doctor],
  handedTo: 'applicant',
} as const;

export const CABINET_STATUS = {
  name: 'cabinet-status',
  title: text('Кабинеттегі хабарлама', 'Уведомление в кабинете', 'A notification in the cabinet'),
  form: 'cabinet-status',
  channels: PORTAL,
  fields: [LINES.number, LINES.date, LINES.time, LINES.doctor],
  handedTo: 'applicant',
} as const;

export const CARE_AT_HOME = {
  name: 'care-at-home',
  title: text('Үйдегі медициналық көмек', 'Медицинская помощь на дому', 'Medical care at home'),
  form: 'care',
  channels: ALL,
  fields: [],
  handedTo: 'recipient-in-person',
} as const;

export const CARE_AT_APPOINTMENT = {
  name: 'care-at-appointment',
  title: text('Дәрігердің қабылдауы', 'Приём у врача', 'The doctor’s appointment'),
  form: 'care',
  channels: ALL,
  fields: [],
  handedTo: 'recipient-in-person',
} as const;

export const NOBODY_AT_HOME = {
  name: 'not-at-home',
  title: text(
    'Дәрігер келді, үйде ешкім болмады',
    'Врач приходил, дома никого не было',
    'The doctor came, nobody was at home',
  ),
  form: 'cabinet-status',
  channels: ALL,
  fields: [],
  handedTo: 'applicant',
} as const;

export const NOBODY_CAME = {
  name: 'did-not-come',
  title: text('Жазылған адам келмеді', 'Записанный человек не пришёл', 'The booked person did not come'),
  form: 'cabinet-status',
  channels: ALL,
  fields: [],
  handedTo: 'applicant',
} as const;

export const NO_STATE_CORPORATION = text(
  'Регламент бұл жолды ашпайды.',
  'Регламент этот способ не открывает.',
  'The regulation does not open this channel.',
);

export const OUTCOME_LABELS = {
  answered: text('Ауызша жауап берілді', 'Ответ дан устно', 'Answered orally'),
  'answered-online': text(
    'Кабинетке жауап жіберілді',
    'Ответ отправлен в кабинет',
    'Answered in the cabinet',
  ),
  refused: text('Бас тартылды', 'Отказано', 'Refused'),
  visited: text('Көмек көрсетілді', 'Помощь оказана', 'Care was given'),
  'not-at-home': text('Үйде ешкім болмады', 'Дома никого не было', 'Nobody was at home'),
  attended: text('Қабылданды', 'Принят', 'Was seen'),
  'did-not-come': text('Келмеді', 'Не пришёл', 'Did not come'),
};

export const LIMIT_TITLES = {
  'visit-answer': text(
    'Дәрігердің қашан келетіні туралы жауап',
    'Ответ, когда придёт врач',
    'The answer saying when the doctor comes',
  ),
  'appointment-answer': text(
    'Қабылдау күні мен уақыты туралы жауап',
    'Ответ с днём и временем приёма',
    'The answer with the day and time of the appointment',
  ),
  'portal-answer': text('Жеке кабинеттегі жауап', 'Ответ в личном кабинете', 'The answer in the cabinet'),
};

export const HOME_VISIT = {
  name: 'home-visit',
  title: text('Дәрігердің үйге келуі', 'Визит врача на дом', 'The doctor’s visit'),
  action: text(
    'Белгіленген уақытта үйге келіп, көмек көрсетеді.',
    'Приходит в назначенное время и оказывает помощь.',
    'Comes at the set time and gives care.',
  ),
  actor: 'district-doctor',
  channels: ALL,
} as const;

export const APPOINTMENT = {
  name: 'appointment',
  title: text('Дәрігердің қабылдауы', 'Приём у врача', 'The appointment'),
  action: text(
    'Белгіленген уақытта қабылдап, көмек көрсетеді.',
    'Принимает в назначенное время и оказывает помощь.',
    'Sees the person at the set time and gives care.',
  ),
  actor: 'doctor',
  channels: ALL,
} as const;
