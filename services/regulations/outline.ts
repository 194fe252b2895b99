/** The order in which clauses stand in the act. Keys such as `9` come out of an object in numeric order by themselves. */
interface Clauses {
  clauses: Readonly<Record<string, unknown>>;
  chapters?: readonly { heading: string; before: string }[];
}

export function outline({ clauses, chapters = [] }: Clauses): readonly string[] {
  const groups = new Map<string, string[]>();
  for (const key of Object.keys(clauses)) {
    const [head = key] = key.split('.');
    groups.set(head, [...(groups.get(head) ?? []), key]);
  }
  const order: string[] = [];
  for (const head of [...groups.keys()].sort(byPlace)) {
    if (chapters.some(({ heading }) => heading === head)) continue;
    order.push(...chapters.filter(({ before }) => before === head).map(({ heading }) => heading));
    const keys = groups.get(head) ?? [];
    order.push(...keys.filter((key) => key === head), ...keys.filter((key) => key !== head));
  }
  return order;
}

/** What the act begins with, then its numbered clauses, then its annexes: the list of requirements, the form. */
function byPlace(a: string, b: string): number {
  return rank(a) - rank(b) || numberIn(a) - numberIn(b);
}

const rank = (head: string): number => (/^\d+$/.test(head) ? 1 : /^(annex-|list$|form$)/.test(head) ? 2 : 0);
const numberIn = (head: string): number => Number(head.replace(/\D/g, '') || 0);

/** How deep a clause stands under its own: `8` 0, `8.1` 1, `8.1.p2` 2. */
export const depthOf = (key: string): number => key.split('.').length - 1;
