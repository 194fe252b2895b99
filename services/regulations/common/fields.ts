/**
 * Questions that several regulations ask in the same sense. A regulation takes one, adds the clause that makes it
 * askable, and changes the label where its act means something narrower.
 */
import type { Field, Page } from '../language/form';
import { text } from '../language/text';
import { ALL } from './channels';

type Question = Field<never>;

export const PAGES = {
  person: {
    name: 'person',
    title: text('Көмек кімге керек?', 'Кому нужна помощь?', 'Who needs care?'),
  },
  condition: {
    name: 'condition',
    title: text('Не мазалайды?', 'Что беспокоит?', 'What is the matter?'),
  },
  reason: {
    name: 'reason',
    title: text(
      'Қандай себеппен жүгініп отырсыз?',
      'По какой причине вы обращаетесь?',
      'What is the reason?',
    ),
  },
  address: {
    name: 'address',
    title: text('Дәрігер қайда келсін?', 'Куда прийти врачу?', 'Where should the doctor come?'),
  },
  'own-address': {
    name: 'own-address',
    title: text('Қайда тұрасыз?', 'Где вы живёте?', 'Where do you live?'),
  },
  phone: {
    name: 'phone',
    title: text(
      'Сізге қай нөмірге қоңырау шалайық?',
      'По какому номеру вам позвонить?',
      'Which number should we call?',
    ),
  },
  time: {
    name: 'time',
    title: text('Дәрігерге қашан барасыз?', 'Когда вы придёте к врачу?', 'When will you see the doctor?'),
  },
  purpose: {
    name: 'purpose',
    title: text('Не үшін сұрап отырсыз?', 'Для чего вы спрашиваете?', 'What is it for?'),
  },
} as const satisfies Record<string, Page>;

export const QUESTIONS = {
  surname: {
    name: 'surname',
    kind: 'text',
    label: text('Тегі', 'Фамилия', 'Surname'),
    required: true,
    maxLength: 100,
    channels: ALL,
    prefill: 'surname',
    page: 'person',
  },
  'given-name': {
    name: 'given-name',
    kind: 'text',
    label: text('Аты', 'Имя', 'Given name'),
    required: true,
    maxLength: 100,
    channels: ALL,
    prefill: 'given-name',
    page: 'person',
  },
  patronymic: {
    name: 'patronymic',
    kind: 'text',
    label: text('Әкесінің аты (болса)', 'Отчество (если есть)', 'Patronymic (if any)'),
    required: false,
    maxLength: 100,
    channels: ALL,
    prefill: 'patronymic',
    page: 'person',
  },
  age: {
    name: 'age',
    kind: 'number',
    label: text('Жасы', 'Возраст', 'Age'),
    required: true,
    min: 0,
    max: 130,
    channels: ALL,
    prefill: 'age',
    page: 'person',
  },
  'birth-year': {
    name: 'birth-year',
    kind: 'number',
    label: text('Туған жылы', 'Год рождения', 'Year of birth'),
    required: true,
    min: 1890,
    max: 2100,
    channels: ALL,
    prefill: 'birth-year',
    page: 'person',
  },
  sex: {
    name: 'sex',
    kind: 'choice',
    label: text('Жынысы', 'Пол', 'Sex'),
    required: true,
    options: [
      { value: 'female', label: text('Әйел', 'Женский', 'Female') },
      { value: 'male', label: text('Ер', 'Мужской', 'Male') },
    ],
    channels: ALL,
    prefill: 'sex',
    page: 'person',
  },
  condition: {
    name: 'condition',
    kind: 'text',
    label: text('Қазір жағдайы қандай?', 'Какое сейчас состояние?', 'What is the condition now?'),
    help: text(
      'Мысалы: «қызуы 39, тұра алмайды». Өмірге қауіп төнсе, 103-ке қоңырау шалыңыз.',
      'Например: «температура 39, не встаёт». При угрозе жизни звоните 103.',
      'For example: “fever of 39, cannot get up”. If life is in danger, call 103.',
    ),
    required: true,
    maxLength: 300,
    channels: ALL,
    page: 'condition',
  },
  'brief-information': {
    name: 'brief-information',
    kind: 'long-text',
    label: text(
      'Ауру немесе жазатайым оқиға туралы қысқаша',
      'Коротко о болезни или несчастном случае',
      'The illness or accident, in brief',
    ),
    help: text(
      'Қашан басталды, не болды, қандай дәрі ішті.',
      'Когда началось, что случилось, какие лекарства принимали.',
      'When it began, what happened, which medicines were taken.',
    ),
    required: true,
    maxLength: 1000,
    channels: ALL,
    page: 'condition',
  },
  reason: {
    name: 'reason',
    kind: 'long-text',
    label: text('Шақыру себебі', 'Причина вызова', 'Reason for the call'),
    help: text(
      'Мысалы: «екі күннен бері қызуы 38,5». Өмірге қауіп төнсе, 103-ке қоңырау шалыңыз.',
      'Например: «второй день температура 38,5». При угрозе жизни звоните 103.',
      'For example: “fever of 38.5 for two days”. If life is in danger, call 103.',
    ),
    required: true,
    maxLength: 1000,
    channels: ALL,
    page: 'reason',
  },
  address: {
    name: 'address',
    kind: 'address',
    label: text('Нақты мекенжайы', 'Точный адрес', 'Exact address'),
    help: text(
      'Көше, үй, пәтер, кіреберіс, қабат, домофон.',
      'Улица, дом, квартира, подъезд, этаж, домофон.',
      'Street, house, flat, entrance, floor, intercom.',
    ),
    required: true,
    maxLength: 300,
    channels: ALL,
    prefill: 'address',
    page: 'address',
  },
  phone: {
    name: 'phone',
    kind: 'phone',
    label: text('Байланыс телефоны', 'Контактный телефон', 'Contact phone'),
    help: text('Мысалы: +7 701 000 00 00.', 'Например: +7 701 000 00 00.', 'For example: +7 701 000 00 00.'),
    required: true,
    maxLength: 30,
    channels: ALL,
    prefill: 'phone',
    page: 'phone',
  },
  slot: {
    name: 'slot',
    kind: 'slot',
    label: text('Дәрігердің бос уақыты', 'Свободное время врача', 'A free time of the doctor'),
    required: false,
    channels: ALL,
    page: 'time',
  },
} as const satisfies Record<string, Question>;
