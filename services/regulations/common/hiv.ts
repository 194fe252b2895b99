/** What an examination for HIV asks wherever it is made: of which kind it is, and who is paid for. */
import { text } from '../language/text';
import { COUNTER } from './channels';

export const EXAMINATION_PAGE = {
  name: 'examination',
  title: text('Қалай тексерілесіз?', 'Как вы хотите обследоваться?', 'How will you be examined?'),
} as const;

export const EXAMINATION = {
  name: 'examination',
  kind: 'choice',
  label: text('Тексеру түрі', 'Вид обследования', 'Kind of examination'),
  required: true,
  options: [
    {
      value: 'anonymous',
      label: text('Ерікті, анонимді', 'Добровольное анонимное', 'Voluntary, anonymous'),
    },
    {
      value: 'confidential',
      label: text('Міндетті, құпия', 'Обязательное конфиденциальное', 'Mandatory, confidential'),
    },
  ],
  channels: COUNTER,
  page: 'examination',
} as const;

export const CITIZENSHIP = {
  name: 'citizenship',
  kind: 'choice',
  label: text('Азаматтығы', 'Гражданство', 'Citizenship'),
  required: true,
  options: [
    {
      value: 'citizen-or-kandas',
      label: text('Қазақстан азаматы не қандас', 'Гражданин Казахстана или кандас', 'Citizen or kandas'),
    },
    {
      value: 'foreigner-or-stateless',
      label: text('Шетелдік не азаматтығы жоқ', 'Иностранец или без гражданства', 'Foreigner or stateless'),
    },
  ],
  channels: COUNTER,
  page: 'examination',
} as const;

/** Of a voluntary one nobody is named anywhere. */
export const ANONYMOUS = { answer: 'examination', is: 'anonymous' } as const;

/** The result is given to whoever shows the code, and to nobody else. */
export const CODE_SHOWN = {
  name: 'code-shown',
  kind: 'text',
  label: text(
    'Адам көрсеткен дербес код',
    'Личный код, который показал человек',
    'Personal code that the person shows',
  ),
  required: true,
  maxLength: 40,
  channels: COUNTER,
  when: ANONYMOUS,
  sameAs: 'personal-code',
  reading: 'anonymity',
} as const;

/** Only a mandatory, confidential examination has a name. */
export const NAMED = { answer: 'examination', is: 'confidential' } as const;
