'use client';

import { startTransition, useActionState, useMemo, useRef, useState } from 'react';
import type { AdminAction, AdminState } from '@/components/admin/admin-state';
import { RowsTable, type RowsWords } from '@/components/admin/rows-table';
import { rowsOfValues, useTypedRows } from '@/components/admin/use-typed-rows';
import { useWeekDrag } from '@/components/admin/use-week-drag';
import { rangeOf, WeekGrid } from '@/components/admin/week-grid';
import { marksOf } from '@/components/admin/week-marks';
import { type NumbersWords, WeekNumbersStrip } from '@/components/admin/week-numbers';
import {
  drawnWeek,
  numbersOf,
  overlapping,
  type RowText,
  type Span,
  timeText,
} from '@/components/admin/week-rows';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { TextInput } from '@/components/ui/text-input';

export interface BookedSpan extends Span {
  date: string;
}

interface Words {
  rows: RowsWords;
  numbers: NumbersWords;
  summary: string;
  validFrom: string;
  validUntil: string;
  validUntilHelp: string;
  grid: string;
  hint: string;
  legend: readonly { kind: string; text: string }[];
  addRow: string;
  copyDay: string;
  preview: string;
  draft: string;
  busy: string;
}

interface Props {
  action: AdminAction;
  initial: AdminState;
  hidden: Readonly<Record<string, string>>;
  rows: readonly RowText[];
  /** The week in force, drawn beneath. */
  inForce: readonly RowText[];
  booked: readonly BookedSpan[];
  room: string;
  today: string;
  weekdays: readonly { short: string; long: string }[];
  kinds: readonly { value: string; label: string }[];
  words: Words;
}

const LEAST = { from: 7 * 60, to: 21 * 60 };
const PREFIX = 'rows';

/**
 * A doctor's week, drawn and typed: two views of one state. Without JavaScript the rows alone are a form, and the
 * picture shows what was last sent.
 */
export function WeekEditor(props: Props) {
  const { action, initial, hidden, inForce, booked, room, today, weekdays, kinds, words } = props;
  const [state, send, pending] = useActionState(action, initial);
  const [from, setFrom] = useState(state.values.validFrom ?? today);
  const week = useTypedRows(rowsOfValues(state.values, PREFIX) ?? props.rows, room);
  const plot = useRef<SVGSVGElement>(null);

  const blocks = drawnWeek(week.rows);
  const before = useMemo(() => drawnWeek(inForce), [inForce]);
  const range = rangeOf([...blocks, ...before], LEAST);
  const ahead = booked.filter(({ date }) => date >= from);
  const marks = marksOf(ahead, blocks);
  const drag = useWeekDrag({
    plot,
    rows: week.rows,
    range,
    change: week.replace,
    select: week.setSelected,
    add: (weekday, start, end) =>
      week.add({ weekday: String(weekday), starts: timeText(start), ends: timeText(end) }),
  });
  const errorOf = (name: string) => state.errors.find(({ field }) => field === name)?.text;

  return (
    <form
      action={send}
      noValidate
      className="a-week"
      onSubmit={(event) => {
        event.preventDefault();
        const { submitter } =
          event.nativeEvent instanceof SubmitEvent ? event.nativeEvent : { submitter: null };
        const form = new FormData(event.currentTarget, submitter);
        if (!pending) startTransition(() => send(form));
      }}
    >
      {/* Enter in a box must preview, not press the first button of the table. */}
      <button
        type="submit"
        name="intent"
        value="preview"
        className="sr-only"
        tabIndex={-1}
        aria-hidden="true"
      >
        {words.preview}
      </button>
      <ErrorSummary key={`errors-${state.attempt}`} title={words.summary} errors={state.errors} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="a-week-head">
        <TextInput
          name="validFrom"
          type="date"
          label={words.validFrom}
          error={errorOf('validFrom')}
          width="12"
          value={from}
          min={today}
          onChange={(event) => setFrom(event.currentTarget.value)}
        />
        <TextInput
          name="validUntil"
          type="date"
          label={words.validUntil}
          error={errorOf('validUntil')}
          width="12"
          defaultValue={state.values.validUntil ?? ''}
        />
        <WeekNumbersStrip
          words={words.numbers}
          before={numbersOf(before)}
          after={numbersOf(blocks)}
          booked={ahead.length}
          lost={marks.filter(({ lost }) => lost).reduce((sum, { count }) => sum + count, 0)}
        />
      </div>
      <div className="a-week-views">
        <div className="a-week-drawn">
          <WeekGrid
            label={words.grid}
            weekdays={weekdays}
            range={range}
            blocks={blocks}
            ghosts={before}
            marks={marks}
            selected={week.selected}
            wrong={overlapping(blocks)}
            plot={plot}
            drag={drag}
          />
          <ul className="a-legend">
            {words.legend.map(({ kind, text }) => (
              <li key={kind} data-kind={kind}>
                {text}
              </li>
            ))}
          </ul>
          <p className="e-help">{words.hint}</p>
        </div>
        <div className="a-week-typed">
          <RowsTable
            words={words.rows}
            rows={week.rows}
            errors={state.errors}
            kinds={kinds}
            weekdays={weekdays}
            prefix={PREFIX}
            selected={week.selected}
            onChange={week.type}
            onTidy={week.tidy}
            onSelect={week.setSelected}
            onRemove={week.remove}
          />
          <div className="e-actions">
            <Button
              kind="secondary"
              name="intent"
              value="add-row"
              onClick={(event) => {
                event.preventDefault();
                week.setSelected(week.add().index);
              }}
            >
              {words.addRow}
            </Button>
            <Button
              kind="quiet"
              name="intent"
              value="copy-day"
              onClick={(event) => {
                event.preventDefault();
                week.put(copiedDay(week.rows, week.selected));
              }}
            >
              {words.copyDay}
            </Button>
          </div>
        </div>
      </div>
      <div className="e-actions a-week-foot">
        <Button name="intent" value="preview" aria-disabled={pending || undefined}>
          <span aria-live="polite">{pending ? words.busy : words.preview}</span>
        </Button>
        <Button name="intent" value="draft" kind="secondary" aria-disabled={pending || undefined}>
          {words.draft}
        </Button>
      </div>
    </form>
  );
}

const WORKING_DAYS = 5;

/** The day of the selected row, or Monday, on each of the five working days. */
function copiedDay(rows: readonly RowText[], selected: number | null): RowText[] {
  const day = rows[selected ?? 0]?.weekday ?? '1';
  const model = rows.filter(({ weekday }) => weekday === day);
  const weekend = rows.filter(({ weekday }) => Number(weekday) > WORKING_DAYS && weekday !== day);
  const days = Array.from({ length: WORKING_DAYS }, (_, index) => String(index + 1));
  const stays = Number(day) > WORKING_DAYS ? model : [];
  return [
    ...days.flatMap((weekday) => model.map((row) => ({ ...row, key: `${row.key}-${weekday}`, weekday }))),
    ...stays,
    ...weekend,
  ];
}
