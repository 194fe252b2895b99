/** The four dispensaries of annex 2. Their phones are printed without a code: Almaty's is certain. */
import type { ListedOrganisation } from '../language/regulation';
import { type Text, text } from '../language/text';
import { TB_NAMES } from './tb-certificate-clauses';

type Row = keyof typeof TB_NAMES;

const listed = (row: Row, address: Text, printed: string, serves: Text): ListedOrganisation<Row> => ({
  name: TB_NAMES[row],
  address,
  phones: [{ printed, e164: `+7727${printed.replaceAll('-', '')}` }],
  serves,
  cites: [row],
});

export const TB_DISPENSARIES: readonly ListedOrganisation<Row>[] = [
  listed(
    'annex-2.row-1',
    text(
      'Алматы қаласы, 2-Гончарная көшесі, 21а үй',
      'г. Алматы, ул. 2-я Гончарная, 21а',
      '21a 2nd Goncharnaya St, Almaty',
    ),
    '297-43-38',
    text('Алатау, Жетісу аудандары', 'Алатауский, Жетысуский районы', 'Alatau and Zhetysu districts'),
  ),
  listed(
    'annex-2.row-2',
    text('Алматы қаласы, Бекхожин көшесі, 9 үй', 'г. Алматы, ул. Бекхожина, 9', '9 Bekkhozhin St, Almaty'),
    '291-40-49',
    text('Медеу, Алмалы аудандары', 'Медеуский, Алмалинский районы', 'Medeu and Almaly districts'),
  ),
  listed(
    'annex-2.row-3',
    text('Алматы қаласы, Р. Зорге көшесі, 2 үй', 'г. Алматы, ул. Р. Зорге, 2', '2 R. Zorge St, Almaty'),
    '236-64-97',
    text('Түрксіб ауданы', 'Турксибский район', 'Turksib district'),
  ),
  listed(
    'annex-2.row-4',
    text(
      'Алматы қаласы, Навои көшесі, 95/2 үй, Тоқтабаев көшесінің қиылысы',
      'г. Алматы, ул. Навои, 95/2, угол ул. Токтабаева',
      '95/2 Navoi St, corner of Toktabaev St, Almaty',
    ),
    '302-62-03',
    text('Әуезов, Бостандық аудандары', 'Ауэзовский, Бостандыкский районы', 'Auezov and Bostandyk districts'),
  ),
];
