import { useLocale, useTranslations } from 'next-intl';
import { nodeWords } from '@/components/processes/node-words';
import { eventsInside } from '@/services/regulations/diagram/bpmn';
import {
  HEAD,
  LINE,
  layout,
  type Placed,
  type PlacedEdge,
  type PlacedNode,
} from '@/services/regulations/diagram/layout';
import type { Diagram } from '@/services/regulations/diagram/model';
import { wrap } from '@/services/regulations/diagram/wrap';
import { ACTOR_NAMES } from '@/services/regulations/language/actors';

const SCROLLS = { tabIndex: 0 } as const;

/** The business process drawn: a band for each actor. The table beside it says the same in words. */
export function Swimlane({ diagram, title }: { diagram: Diagram; title: string }) {
  const locale = useLocale();
  const t = useTranslations('services');
  const drawn = layout(diagram, locale, (node) => nodeWords(node, locale, (key, values) => t(key, values)));
  const id = `arrow-${diagram.channel}`;
  return (
    <section
      {...SCROLLS}
      aria-label={title}
      className="overflow-x-auto border border-line bg-surface print:overflow-visible print:border-0"
    >
      <svg
        role="img"
        aria-label={title}
        width={drawn.width}
        height={drawn.height}
        viewBox={`0 0 ${drawn.width} ${drawn.height}`}
        className="block max-w-none text-ink print:h-auto print:w-full"
        fontSize="13"
        fill="currentColor"
      >
        <defs>
          <marker id={id} viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" orient="auto">
            <path d="M0 0 8 4 0 8Z" fill="currentColor" />
          </marker>
        </defs>
        {drawn.bands.map(({ lane, y, height }) => (
          <g key={lane}>
            <rect
              x="0.5"
              y={y + 0.5}
              width={drawn.width - 1}
              height={height - 1}
              fill="none"
              className="stroke-edge"
            />
            <rect
              x="0.5"
              y={y + 0.5}
              width={HEAD - 8}
              height={height - 1}
              className="fill-sand stroke-edge"
            />
            <Words
              lines={wrap(ACTOR_NAMES[lane][locale], 15)}
              x={(HEAD - 8) / 2}
              middle={y + height / 2}
              bold
            />
          </g>
        ))}
        {drawn.edges.map((edge) => (
          <Line key={edge.edge.id} placed={edge} arrow={id} />
        ))}
        {drawn.nodes.map((placed) => (
          <Shape key={placed.node.id} placed={placed} />
        ))}
      </svg>
    </section>
  );
}

function Line({ placed: { points, label }, arrow }: { placed: PlacedEdge; arrow: string }) {
  return (
    <>
      <polyline
        points={points.map(({ x, y }) => `${x},${y}`).join(' ')}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        markerEnd={`url(#${arrow})`}
      />
      {label ? (
        <>
          <rect x={label.x} y={label.y} width={label.width} height={label.height} className="fill-surface" />
          <Words
            lines={label.lines}
            x={label.x + label.width / 2}
            middle={label.y + label.height / 2}
            italic
          />
        </>
      ) : null}
    </>
  );
}

function Shape({ placed }: { placed: PlacedNode }) {
  const { node, shape, lines } = placed;
  const middle = { x: shape.x + shape.width / 2, y: shape.y + shape.height / 2 };
  if (node.kind === 'task') {
    return (
      <>
        <rect {...shape} rx="8" className="fill-surface" stroke="currentColor" strokeWidth="1.5" />
        <Words lines={lines} x={middle.x} middle={middle.y} />
      </>
    );
  }
  if (node.kind === 'withdrawal') {
    const [from, to] = eventsInside(shape);
    return (
      <>
        <rect {...shape} rx="8" className="fill-surface" stroke="currentColor" strokeDasharray="4 4" />
        <Words lines={lines} x={middle.x} middle={shape.y + (shape.height - 46) / 2} />
        <Circle box={from} />
        <Circle box={to} thick />
        <path d={`M${from.x + 36} ${from.y + 18}H${to.x}`} stroke="currentColor" strokeWidth="1.5" />
      </>
    );
  }
  const under = shape.y + shape.height + 4 + (lines.length * LINE) / 2;
  if (node.kind === 'gateway') {
    const { x, y } = middle;
    const half = shape.width / 2;
    return (
      <>
        <path
          d={`M${x} ${y - half} ${x + half} ${y} ${x} ${y + half} ${x - half} ${y}Z`}
          className="fill-surface"
          stroke="currentColor"
          strokeWidth="1.5"
        />
        <path d={`M${x - 6} ${y - 6}l12 12m0-12l-12 12`} stroke="currentColor" strokeWidth="2.5" />
        <Words lines={lines} x={x} middle={under} />
      </>
    );
  }
  return (
    <>
      <Circle box={shape} thick={node.kind === 'end'} double={node.kind === 'given'} />
      {node.end === 'refusal' ? (
        <path
          d={`M${middle.x - 6} ${middle.y - 6}l12 12m0-12l-12 12`}
          stroke="currentColor"
          strokeWidth="2"
        />
      ) : null}
      {node.end === 'result' ? (
        <path d={`M${middle.x - 7} ${middle.y}l5 6 9-12`} fill="none" stroke="currentColor" strokeWidth="2" />
      ) : null}
      <Words lines={lines} x={middle.x} middle={under} />
    </>
  );
}

function Circle({ box, thick, double }: { box: Placed['shape']; thick?: boolean; double?: boolean }) {
  const centre = { cx: box.x + box.width / 2, cy: box.y + box.height / 2 };
  return (
    <>
      <circle
        {...centre}
        r={box.width / 2 - 1}
        className="fill-surface"
        stroke="currentColor"
        strokeWidth={thick ? 3.5 : 1.5}
      />
      {double ? <circle {...centre} r={box.width / 2 - 5} fill="none" stroke="currentColor" /> : null}
    </>
  );
}

function Words({
  lines,
  x,
  middle,
  bold,
  italic,
}: {
  lines: readonly string[];
  x: number;
  middle: number;
  bold?: boolean;
  italic?: boolean;
}) {
  const top = middle - ((lines.length - 1) * LINE) / 2 + 4.5;
  return (
    <text textAnchor="middle" fontWeight={bold ? 600 : undefined} fontStyle={italic ? 'italic' : undefined}>
      {lines
        .map((line, index) => ({ line, y: top + index * LINE }))
        .map(({ line, y }) => (
          <tspan key={y} x={x} y={y}>
            {line}
          </tspan>
        ))}
    </text>
  );
}
