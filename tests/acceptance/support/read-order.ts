/**
 * Reads what the Rules of the Ministry number. Their lists lost some row numbers when the tables were taken apart, so a
 * row is known by the words of its label; a line of a form by its first words.
 */
import { shapeOfText } from './read-act';
import type { TextOfAct } from './seeds';
import type { Shape } from './shape';

const ROWS = [
  /берушінің атауы/,
  /алушының атауы/,
  /тәсілдері/,
  /мерзімі/,
  /нысаны/,
  /нәтижесі/,
  /төлем мөлшері/,
  /кестесі/,
  /мәліметтердің тізбесі/,
  /бас тарту үшін негіздер/,
  /өзге де талаптар/,
];

/** The lines of each form, in its order. */
const FORMS: readonly (readonly string[])[] = [
  [
    'Жолдама беруші',
    'жіберіледі',
    'Азамат ___',
    'амбулаториялық медициналық картасының',
    'Мекенжайы',
    'Жұмыс орны',
    'Диагнозы',
    'Аурулардың халықаралық жіктемесі',
    'жатқызу күні',
    'Дәрігердің тегі',
    'Дәрігер*',
    'жауапты адамының тегі',
    'жауапты адамы___',
  ],
  [
    'ұйымының, бөлімшенің атауы',
    'Азамат ___',
    'медициналық картасының №',
    'Мекенжайы',
    'Жұмыс және',
    'Стационарға түскен күні',
    'Клиникалық диагнозы',
    'Жүргізілген зерттеп-қарау',
    'Ұсынымдар',
    'парағын беру туралы',
    'парағының №',
    'ашылу және жабылу күні',
    'шығарылған күні',
    'Болу нәтижесі',
    'Дәрігердің тегі',
    'Дәрігер*',
    'меңгерушісі*',
    'жауапты адамы**',
  ],
  ['Берілген күні', 'Т.А.Ә.', 'Туған күні', 'Мекенжайы', 'Динамикалық бақылауда тұратыны', 'Деректер ___'],
];

export function shapeOfOrder({ body, annexes }: TextOfAct): Shape {
  const { chapters, clauses } = shapeOfText(body);
  const found = FORMS.map((lines) => ({ lines, at: begins(annexes, lines) })).find(({ at }) => at >= 0);
  const list = (found ? annexes.slice(0, found.at) : annexes).replace(/\s+/g, ' ');
  const rows = ROWS.filter((label) => label.test(list)).map((_, index) => index + 1);
  return {
    chapters,
    clauses,
    annexes: [],
    tableActions: [],
    organisations: 0,
    legends: 0,
    ...(rows.length > 0 ? { list: rows } : {}),
    ...(found ? { formLines: found.lines.length } : {}),
  };
}

/** Where the form begins, if all its lines stand there one after another. */
function begins(text: string, lines: readonly string[]): number {
  const start = text.indexOf(lines[0] ?? '');
  let at = start;
  for (const line of lines) {
    at = text.indexOf(line, at);
    if (at < 0) return -1;
  }
  return start;
}
