/**
 * Places a diagram: actors are bands, columns follow the route. A labelled way on gets a cell of its own for its words,
 * and every line runs in the gaps between columns and in the strip above its target's band, so that nothing is crossed.
 */
import type { Locale } from '../language/text';
import type { Diagram, DiagramEdge, DiagramNode } from './model';
import { wrap } from './wrap';

export interface Point {
  x: number;
  y: number;
}
/** The whole cell content; `shape` is what lines touch (a circle above its words). */
export interface Placed {
  x: number;
  y: number;
  width: number;
  height: number;
  shape: { x: number; y: number; width: number; height: number };
  lines: readonly string[];
}
export interface PlacedNode extends Placed {
  node: DiagramNode;
}
export interface PlacedEdge {
  edge: DiagramEdge;
  points: readonly Point[];
  label?: Placed;
}
export interface Band {
  lane: Diagram['lanes'][number];
  y: number;
  height: number;
}
export interface Layout {
  width: number;
  height: number;
  bands: readonly Band[];
  nodes: readonly PlacedNode[];
  edges: readonly PlacedEdge[];
}

export const LINE = 16;
export const HEAD = 132;
const TASK_CHARS = 22;
const LABEL_CHARS = 18;
const CHAR = 8.2;
const GAP = 26;
const TRACK = 9;
const PAD = 14;
const BETWEEN = 18;

interface Cell {
  id: string;
  lane: string;
  column: number;
  lines: readonly string[];
  width: number;
  height: number;
  shapeWidth: number;
  shapeHeight: number;
  node?: DiagramNode;
}
interface Hop {
  edge: DiagramEdge;
  from: string;
  to: string;
}

/** `words`: what stands in a node, in the reader's language. */
export function layout(
  diagram: Diagram,
  locale: Locale,
  words: (node: DiagramNode) => readonly string[],
): Layout {
  const { cells, hops } = cellsOf(diagram, locale, words);
  const columns = Math.max(...cells.map(({ column }) => column)) + 1;
  const perColumn = Array.from({ length: columns }, (_, column) =>
    Math.max(...cells.filter((cell) => cell.column === column).map(({ width }) => width), 20),
  );

  const byId = new Map(cells.map((cell) => [cell.id, cell]));
  const far = hops.filter(
    ({ from, to }) => (byId.get(to)?.column ?? 0) !== (byId.get(from)?.column ?? 0) + 1,
  );
  // Lines leave a gap each at a place of their own.
  const leaving = new Map<number, string[]>();
  for (const { from, edge } of hops) {
    const column = byId.get(from)?.column ?? 0;
    leaving.set(column, [...(leaving.get(column) ?? []), `${edge.id} ${from}`]);
  }
  const entering = new Map<number, string[]>();
  for (const { to, edge } of far) {
    const column = (byId.get(to)?.column ?? 0) - 1;
    entering.set(column, [...(entering.get(column) ?? []), `${edge.id} ${to}`]);
  }
  const laneX: number[] = [];
  let x = HEAD + PAD;
  for (let column = -1; column < columns; column += 1) {
    if (column >= 0) {
      laneX.push(x);
      x += perColumn[column] ?? 0;
    }
    const lines = (leaving.get(column)?.length ?? 0) + (entering.get(column)?.length ?? 0);
    x += GAP + lines * TRACK;
  }
  const width = x + PAD;

  const bands: Band[] = [];
  const placed = new Map<string, Placed>();
  let y = 0;
  for (const lane of diagram.lanes) {
    const tracks = far.filter(({ to }) => byId.get(to)?.lane === lane).length;
    const top = y + PAD + tracks * TRACK;
    const mine = cells.filter((cell) => cell.lane === lane);
    const stacks = Array.from({ length: columns }, (_, column) =>
      mine.filter((cell) => cell.column === column),
    );
    const tallest = Math.max(
      ...stacks.map((stack) => stack.reduce((sum, { height }) => sum + height + BETWEEN, -BETWEEN)),
      48,
    );
    for (const [column, stack] of stacks.entries()) {
      let at = top;
      for (const cell of stack) {
        const left = (laneX[column] ?? 0) + ((perColumn[column] ?? 0) - cell.width) / 2;
        placed.set(cell.id, {
          x: left,
          y: at,
          width: cell.width,
          height: cell.height,
          lines: cell.lines,
          shape: {
            x: left + (cell.width - cell.shapeWidth) / 2,
            y: at,
            width: cell.shapeWidth,
            height: cell.shapeHeight,
          },
        });
        at += cell.height + BETWEEN;
      }
    }
    const height = top - y + tallest + PAD;
    bands.push({ lane, y, height });
    y += height;
  }

  const columnEnd = (column: number) => (column < 0 ? HEAD : (laneX[column] ?? 0) + (perColumn[column] ?? 0));
  const trackOf = (hop: Hop): number => {
    const lane = byId.get(hop.to)?.lane;
    const place = far.filter(({ to }) => byId.get(to)?.lane === lane).indexOf(hop);
    return (bands.find((band) => band.lane === lane)?.y ?? 0) + PAD / 2 + (place + 1) * TRACK - TRACK / 2;
  };
  const route = (hop: Hop): Point[] => {
    const [source, target] = [placed.get(hop.from), placed.get(hop.to)];
    const [from, to] = [byId.get(hop.from), byId.get(hop.to)];
    if (!source || !target || !from || !to) return [];
    const start = { x: source.shape.x + source.shape.width, y: source.shape.y + source.shape.height / 2 };
    const end = { x: target.shape.x, y: target.shape.y + target.shape.height / 2 };
    const out = leaving.get(from.column)?.indexOf(`${hop.edge.id} ${hop.from}`) ?? 0;
    const turn = columnEnd(from.column) + 8 + out * TRACK;
    if (!far.includes(hop)) {
      return start.y === end.y ? [start, end] : [start, { x: turn, y: start.y }, { x: turn, y: end.y }, end];
    }
    const before = to.column - 1;
    const lines = leaving.get(before)?.length ?? 0;
    const into = entering.get(before)?.indexOf(`${hop.edge.id} ${hop.to}`) ?? 0;
    const back = columnEnd(before) + 8 + (lines + into) * TRACK;
    const track = trackOf(hop);
    return [
      start,
      { x: turn, y: start.y },
      { x: turn, y: track },
      { x: back, y: track },
      { x: back, y: end.y },
      end,
    ];
  };

  const nodes = cells.flatMap((cell) => {
    const place = placed.get(cell.id);
    return cell.node && place ? [{ ...place, node: cell.node }] : [];
  });
  const edges = diagram.edges.map((edge): PlacedEdge => {
    const parts = hops.filter((hop) => hop.edge === edge);
    const label = placed.get(`label ${edge.id}`);
    return { edge, points: parts.flatMap(route), ...(label ? { label } : {}) };
  });
  return { width, height: y, bands, nodes, edges };
}

function cellsOf(
  { nodes, edges }: Diagram,
  locale: Locale,
  words: (node: DiagramNode) => readonly string[],
): { cells: Cell[]; hops: Hop[] } {
  const ids = [...nodes.map(({ id }) => id), ...edges.filter(({ label }) => label).map(labelId)];
  const hops = edges.flatMap((edge): Hop[] =>
    edge.label
      ? [
          { edge, from: edge.from, to: labelId(edge) },
          { edge, from: labelId(edge), to: edge.to },
        ]
      : [{ edge, from: edge.from, to: edge.to }],
  );
  const column = columnsOf(ids, hops);
  const laneOf = new Map(nodes.map(({ id, lane }) => [id, lane]));
  const cells = nodes.map((node): Cell => {
    const lines = words(node).flatMap((line) => wrap(line, TASK_CHARS));
    return {
      id: node.id,
      lane: node.lane,
      column: column.get(node.id) ?? 0,
      lines,
      node,
      ...size(node, lines),
    };
  });
  const labels = edges.flatMap((edge): Cell[] => {
    if (!edge.label) return [];
    const lines = wrap(edge.label[locale], LABEL_CHARS);
    const box = { width: LABEL_CHARS * CHAR, height: lines.length * LINE + 8 };
    const lane = laneOf.get(edge.from) ?? '';
    const id = labelId(edge);
    return [
      {
        id,
        lane,
        column: column.get(id) ?? 0,
        lines,
        ...box,
        shapeWidth: box.width,
        shapeHeight: box.height,
      },
    ];
  });
  return { cells: [...cells, ...labels], hops };
}

const labelId = ({ id }: DiagramEdge): string => `label ${id}`;

function size({ kind }: DiagramNode, lines: readonly string[]) {
  const text = lines.length * LINE;
  if (kind === 'task' || kind === 'withdrawal') {
    const width = TASK_CHARS * CHAR + 16;
    const height = kind === 'task' ? Math.max(text + 20, 56) : text + 66;
    return { width, height, shapeWidth: width, shapeHeight: height };
  }
  const side = kind === 'gateway' ? 44 : 36;
  const width = lines.length === 0 ? side : Math.max(side, TASK_CHARS * CHAR * 0.75);
  return { width, height: side + (text > 0 ? text + 4 : 0), shapeWidth: side, shapeHeight: side };
}

/** The longest way from the start; a way back to an earlier node does not push it on. */
function columnsOf(ids: readonly string[], hops: readonly Hop[]): Map<string, number> {
  const onward = new Map(ids.map((id) => [id, hops.filter(({ from }) => from === id).map(({ to }) => to)]));
  const order: string[] = [];
  const state = new Map<string, 'open' | 'done'>();
  const forward = new Map<string, string[]>();
  const visit = (id: string) => {
    state.set(id, 'open');
    const ahead = (onward.get(id) ?? []).filter((to) => state.get(to) !== 'open');
    forward.set(id, ahead);
    for (const to of ahead) if (!state.has(to)) visit(to);
    state.set(id, 'done');
    order.unshift(id);
  };
  for (const id of ids) if (!state.has(id)) visit(id);
  const column = new Map(ids.map((id) => [id, 0]));
  for (const id of order) {
    for (const to of forward.get(id) ?? []) {
      column.set(to, Math.max(column.get(to) ?? 0, (column.get(id) ?? 0) + 1));
    }
  }
  return column;
}
