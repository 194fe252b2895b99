/** Lines of journals, answers and certificates that mean the same in several regulations. */
import type { FactPath } from '../language/facts';
import { type Text, text } from '../language/text';

interface Line {
  name: string;
  label: Text;
  from: FactPath;
}

export const LINES = {
  number: { name: 'number', label: text('Нөмірі', 'Номер', 'Number'), from: 'case.number' },
  filed: { name: 'filed', label: text('Түскен уақыты', 'Поступило', 'Filed'), from: 'case.filed-at' },
  clinic: { name: 'clinic', label: text('Емхана', 'Поликлиника', 'Clinic'), from: 'clinic.name' },
  'clinic-address': {
    name: 'clinic-address',
    label: text('Емхананың мекенжайы', 'Адрес поликлиники', 'Address of the clinic'),
    from: 'clinic.address',
  },
  recipient: {
    name: 'recipient',
    label: text('Аты-жөні', 'Фамилия, имя, отчество', 'Full name'),
    from: 'person.full-name',
  },
  'birth-date': {
    name: 'birth-date',
    label: text('Туған күні', 'Дата рождения', 'Date of birth'),
    from: 'person.birth-date',
  },
  surname: { name: 'surname', label: text('Тегі', 'Фамилия', 'Surname'), from: 'answers.surname' },
  'given-name': { name: 'given-name', label: text('Аты', 'Имя', 'Given name'), from: 'answers.given-name' },
  patronymic: {
    name: 'patronymic',
    label: text('Әкесінің аты', 'Отчество', 'Patronymic'),
    from: 'answers.patronymic',
  },
  age: { name: 'age', label: text('Жасы', 'Возраст', 'Age'), from: 'answers.age' },
  'birth-year': {
    name: 'birth-year',
    label: text('Туған жылы', 'Год рождения', 'Year of birth'),
    from: 'answers.birth-year',
  },
  sex: { name: 'sex', label: text('Жынысы', 'Пол', 'Sex'), from: 'answers.sex' },
  condition: {
    name: 'condition',
    label: text('Жағдайы', 'Состояние', 'Condition'),
    from: 'answers.condition',
  },
  'brief-information': {
    name: 'brief-information',
    label: text('Ауруы немесе жазатайым оқиға', 'Болезнь или несчастный случай', 'Illness or accident'),
    from: 'answers.brief-information',
  },
  reason: { name: 'reason', label: text('Себебі', 'Причина', 'Reason'), from: 'answers.reason' },
  address: { name: 'address', label: text('Мекенжайы', 'Адрес', 'Address'), from: 'answers.address' },
  phone: { name: 'phone', label: text('Телефоны', 'Телефон', 'Phone'), from: 'answers.phone' },
  date: { name: 'date', label: text('Күні', 'День', 'Day'), from: 'appointed.date' },
  time: { name: 'time', label: text('Уақыты', 'Время', 'Time'), from: 'appointed.time' },
  doctor: { name: 'doctor', label: text('Дәрігер', 'Врач', 'Doctor'), from: 'appointed.doctor' },
  speciality: {
    name: 'speciality',
    label: text('Мамандығы', 'Специальность', 'Speciality'),
    from: 'appointed.speciality',
  },
  room: { name: 'room', label: text('Кабинет', 'Кабинет', 'Room'), from: 'appointed.room' },
  visited: {
    name: 'visited',
    label: text('Дәрігер келді', 'Визит состоялся', 'Visited'),
    from: 'steps.home-visit.at',
  },
  'visited-by': {
    name: 'visited-by',
    label: text('Кім келді', 'Кто приходил', 'Visited by'),
    from: 'steps.home-visit.by',
  },
  seen: {
    name: 'seen',
    label: text('Қабылданды', 'Принят', 'Seen'),
    from: 'steps.appointment.at',
  },
  'seen-by': {
    name: 'seen-by',
    label: text('Кім қабылдады', 'Кто принял', 'Seen by'),
    from: 'steps.appointment.by',
  },
} as const satisfies Record<string, Line>;
