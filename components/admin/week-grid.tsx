import type { PointerEventHandler, RefObject } from 'react';
import { type Drawn, type Span, timeText } from '@/components/admin/week-rows';

/** A booked time of the weeks ahead, as the grid marks it. */
export interface Mark extends Span {
  /** How many weeks ahead have it. */
  count: number;
  /** The proposed week has no place for it. */
  lost: boolean;
}

export interface GridRange {
  from: number;
  to: number;
}

interface Props {
  /** What the picture shows, for those who do not see it; the rows beside it say the same. */
  label: string;
  weekdays: readonly { short: string; long: string }[];
  range: GridRange;
  blocks: readonly Drawn[];
  /** The week in force, drawn beneath the proposed one. */
  ghosts?: readonly Span[];
  marks?: readonly Mark[];
  /** Index of the row that has the focus. */
  selected?: number | null;
  wrong?: ReadonlySet<number>;
  plot?: RefObject<SVGSVGElement | null>;
  drag?: {
    onPointerDown: PointerEventHandler<SVGSVGElement>;
    onPointerMove: PointerEventHandler<SVGSVGElement>;
    onPointerUp: PointerEventHandler<SVGSVGElement>;
    onPointerCancel: PointerEventHandler<SVGSVGElement>;
  };
}

export const PX_PER_MINUTE = 0.6;
const DAYS = 7;
const HOUR = 60;

/** Hours that everything fits in, whole ones, at least `least`. */
export function rangeOf(spans: readonly Span[], least: GridRange): GridRange {
  const from = Math.min(least.from, ...spans.map((one) => one.from));
  const to = Math.max(least.to, ...spans.map((one) => one.to));
  return { from: Math.floor(from / HOUR) * HOUR, to: Math.ceil(to / HOUR) * HOUR };
}

const share = (part: number) => `${(part * 100) / DAYS}%`;

/**
 * A week as a picture. All measures are attributes of SVG, in per cent across and in pixels down: it needs neither a
 * style nor a script, and grows with its box without growing its letters.
 */
export function WeekGrid({
  label,
  weekdays,
  range,
  blocks,
  ghosts = [],
  marks = [],
  selected = null,
  wrong,
  plot,
  drag,
}: Props) {
  const y = (minute: number) => (minute - range.from) * PX_PER_MINUTE;
  const height = y(range.to);
  const hours = Array.from(
    { length: (range.to - range.from) / HOUR + 1 },
    (_, index) => range.from + index * HOUR,
  );
  return (
    <div className="a-grid" data-live={drag ? '' : undefined}>
      <div className="a-grid-days" aria-hidden="true">
        {weekdays.map(({ short, long }) => (
          <span key={long} title={long}>
            {short}
          </span>
        ))}
      </div>
      <svg className="a-grid-hours" width="40" height={height + 12} aria-hidden="true">
        <title>{label}</title>
        {hours.map((hour) => (
          <text key={hour} x="34" y={y(hour) + 10} textAnchor="end">
            {timeText(hour)}
          </text>
        ))}
      </svg>
      <svg
        ref={plot}
        className="a-grid-plot"
        width="100%"
        height={height + 12}
        role="img"
        aria-label={label}
        {...drag}
      >
        <title>{label}</title>
        <defs>
          <pattern
            id="a-gone"
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <line className="a-hatch" x1="0" y1="0" x2="0" y2="6" />
          </pattern>
        </defs>
        <svg aria-hidden="true" y="6" width="100%" height={height} overflow="visible">
          {hours.map((hour) => (
            <line key={hour} className="a-grid-line" x1="0" x2="100%" y1={y(hour)} y2={y(hour)} />
          ))}
          {weekdays.map(({ long }, day) => (
            <line key={long} className="a-grid-line" x1={share(day)} x2={share(day)} y1="0" y2={height} />
          ))}
          {ghosts.map((ghost) => (
            <rect
              key={`${ghost.weekday}-${ghost.from}`}
              className="a-ghost"
              x={share(ghost.weekday - 1 + 0.02)}
              width={share(0.96)}
              y={y(ghost.from)}
              height={y(ghost.to) - y(ghost.from)}
            />
          ))}
          {blocks.map((block) => (
            <Block
              key={`${block.row}-${block.from}`}
              block={block}
              top={y(block.from)}
              height={y(block.to) - y(block.from)}
              selected={selected === block.row}
              wrong={wrong?.has(block.row) ?? false}
              live={drag !== undefined}
            />
          ))}
          {marks.map((mark) => (
            <BookedMark
              key={`${mark.weekday}-${mark.from}-${mark.kind}`}
              mark={mark}
              top={y(mark.from)}
              bottom={y(mark.to)}
            />
          ))}
        </svg>
      </svg>
    </div>
  );
}

function Block({
  block,
  top,
  height,
  selected,
  wrong,
  live,
}: {
  block: Drawn;
  top: number;
  height: number;
  selected: boolean;
  wrong: boolean;
  live: boolean;
}) {
  return (
    <svg
      aria-hidden="true"
      className="a-block"
      data-kind={block.kind}
      data-row={block.row}
      data-selected={selected ? '' : undefined}
      data-wrong={wrong ? '' : undefined}
      x={share(block.weekday - 1 + 0.1)}
      width={share(0.8)}
      y={top}
      height={height}
    >
      <rect className="a-block-box" x="1" y="0.5" width="98%" height={Math.max(1, height - 1)} rx="3" />
      <rect className="a-block-side" x="0" y="0" width="4" height="100%" />
      {height >= 13 ? (
        <text x="8" y="12">
          {timeText(block.from)}
        </text>
      ) : null}
      {height >= 42 && block.label ? (
        <text className="a-block-label" x="8" y={height / 2 + 4}>
          {block.label}
        </text>
      ) : null}
      {height >= 28 ? (
        <text x="8" y={height - 5}>
          {timeText(block.to)}
        </text>
      ) : null}
      {live ? (
        <>
          <rect className="a-edge" data-edge="from" x="0" y="0" width="100%" height="7" />
          <rect className="a-edge" data-edge="to" x="0" y={height - 7} width="100%" height="7" />
        </>
      ) : null}
    </svg>
  );
}

/** Booked: a bar at the right of the day. Losing its place: a saffron one with a notch, so that not colour alone tells. */
function BookedMark({ mark, top, bottom }: { mark: Mark; top: number; bottom: number }) {
  const place = { y: top + 0.5, height: Math.max(3, bottom - top - 1) };
  return (
    <svg
      aria-hidden="true"
      className="a-mark"
      data-lost={mark.lost ? '' : undefined}
      x={share(mark.weekday - (mark.lost ? 0.2 : 0.13))}
      width={share(mark.lost ? 0.18 : 0.09)}
      {...place}
    >
      <rect width="100%" height="100%" rx="1.5" />
      {mark.lost ? <line x1="0" y1="0" x2="100%" y2="100%" /> : null}
      <title>{`${timeText(mark.from)}–${timeText(mark.to)} × ${mark.count}`}</title>
    </svg>
  );
}
