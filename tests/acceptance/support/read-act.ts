/** Reads what the text of an act numbers. The text itself stays outside the repository: only its shape is compared. */
import type { ClauseShape, Shape } from './shape';

interface Growing {
  items: number[];
  actions: number[];
  paragraphs: number;
}

/** Paragraphs of the two akimat acts are indented by spaces; the third is written in Markdown, one a block. */
export function paragraphsOf(text: string): string[] {
  if (text.includes('\n## ')) {
    return text
      .split(/\n\s*\n/)
      .map((block) => block.replaceAll(' ', ' ').trim())
      .filter((block) => block !== '');
  }
  const paragraphs: string[] = [];
  let inside = false;
  for (const line of text.split('\n')) {
    if (line.trim() === '') {
      // A page break or a blank line ends nothing by itself: the next indented line does.
      continue;
    }
    if (/^ {5,}\S/.test(line)) {
      paragraphs.push(line.trim());
      inside = true;
    } else if (/^(\d\. ?\p{L}|\d[- ]тарау)/u.test(line)) {
      paragraphs.push(`# ${line.trim()}`);
      inside = false;
    } else if (inside) {
      paragraphs.push(`${paragraphs.pop() ?? ''} ${line.trim()}`);
    }
  }
  return paragraphs;
}

const CHAPTER = /^(#+ )?\**#* ?\**(\d+)(\.|[- ]тарау)/;

export function shapeOfText(body: string, annexesText = ''): Shape {
  const clauses = new Map<string, Growing>();
  let chapters = 0;
  let current: Growing | undefined;
  for (const paragraph of paragraphsOf(body)) {
    if (/^[#*]/.test(paragraph)) {
      if (CHAPTER.test(paragraph)) chapters += 1;
      current = undefined;
      continue;
    }
    if (isNote(paragraph)) continue;
    const clause = /^(\d+) ?\. ?/.exec(paragraph)?.[1];
    if (clause) {
      current = { items: [], actions: [], paragraphs: 0 };
      clauses.set(clause, current);
      continue;
    }
    if (!current) continue;
    const item = /^(\d+) ?\)/.exec(paragraph)?.[1];
    const action = /^(\d) ?– ?іс ?-/.exec(paragraph)?.[1];
    if (item) current.items.push(Number(item));
    else if (action) current.actions.push(Number(action));
    else current.paragraphs += 1;
  }
  return {
    chapters,
    clauses: Object.fromEntries([...clauses].map(([number, grown]) => [number, sorted(grown)])),
    ...annexShape(body + annexesText, annexesText),
  };
}

/** The publisher's notes on amendments are not law. */
const isNote = (paragraph: string): boolean => /^(Ескерту|Р ?Қ ?А ?О|Құжаттың мәтінінде)/.test(paragraph);

const sorted = ({ items, actions, paragraphs }: Growing): ClauseShape => ({
  items: items.toSorted((a, b) => a - b),
  actions: actions.toSorted((a, b) => a - b),
  paragraphs,
});

function annexShape(text: string, annexes: string): Omit<Shape, 'chapters' | 'clauses'> {
  const numbers = [
    ...text.matchAll(/\b([1-9]) ?- ?қосымша|[іi]не\s+([1-9])[ -]\s?қосымша|([1-9])-\s+қосымша/g),
  ].map((match) => Number(match[1] ?? match[2] ?? match[3]));
  // The only appendix of a regulation carries no number.
  if (/регламенті(не)?\s+қосымша/i.test(annexes)) numbers.push(1);
  const table = /ағымы\)\s*\n\s*((?:\d ?)+)\n/.exec(text)?.[1] ?? '';
  const legend = text.split('## Шартты белгілер:')[1];
  return {
    annexes: [...new Set(numbers)].sort((a, b) => a - b),
    tableActions: table.split(/\s+/).filter(Boolean).map(Number),
    organisations: [
      ...annexes.matchAll(/(мемлекеттік\s+коммуналдық\s+кәсіпорны|қарсы\s+күрес\s+(диспансері|орталығы))/g),
    ].length,
    legends: legend
      ? legend.split('\n').filter((line) => line.trim() !== '').length
      : [...text.matchAll(/Шартты белгілер/g)].length,
  };
}
