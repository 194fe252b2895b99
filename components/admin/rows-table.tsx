import type { RowField, RowText } from '@/components/admin/week-rows';
import type { FieldError } from '@/components/ui/error-summary';

export interface RowsWords {
  caption: string;
  weekday: string;
  starts: string;
  ends: string;
  breakFrom: string;
  breakTo: string;
  kind: string;
  slotMinutes: string;
  room: string;
  remove: string;
  row: string;
}

interface Props {
  words: RowsWords;
  rows: readonly RowText[];
  errors: readonly FieldError[];
  kinds: readonly { value: string; label: string }[];
  /** Left out where all rows are of one day. */
  weekdays?: readonly { short: string; long: string }[];
  /** Names of the inputs: `rows.0.starts`. */
  prefix: string;
  selected?: number | null;
  onChange?: (row: number, field: RowField, value: string) => void;
  onTidy?: (row: number, field: RowField) => void;
  onSelect?: (row: number) => void;
  /** Without JavaScript the button posts `intent=remove-N`. */
  onRemove?: ((row: number) => void) | undefined;
}

const TIMES = ['starts', 'ends', 'breakFrom', 'breakTo'] as const;

/** The week as rows to type into; what is wrong stands under the row, and at its box for a screen reader. */
export function RowsTable(props: Props) {
  const { words, rows, weekdays, prefix } = props;
  const columns = [
    ...(weekdays ? [words.weekday] : []),
    words.starts,
    words.ends,
    words.breakFrom,
    words.breakTo,
    words.kind,
    words.slotMinutes,
    words.room,
  ];
  return (
    <table className="a-rows" id={prefix}>
      <caption className="sr-only">{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col" className="a-rows-number">
            №
          </th>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
          <th scope="col">
            <span className="sr-only">{words.remove}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <TypedRow key={row.key} {...props} row={row} index={index} span={columns.length + 2} />
        ))}
      </tbody>
    </table>
  );
}

function TypedRow({
  words,
  errors,
  kinds,
  weekdays,
  prefix,
  selected,
  onChange,
  onTidy,
  onSelect,
  onRemove,
  row,
  index,
  span,
}: Props & { row: RowText; index: number; span: number }) {
  const id = (field: RowField) => `${prefix}.${index}.${field}`;
  const wrong = errors.filter(({ field }) => field?.startsWith(`${prefix}.${index}.`));
  const said = `${prefix}.${index}-error`;
  const box = (field: RowField, label: string) => {
    const faulty = wrong.some((error) => error.field === id(field));
    return {
      id: id(field),
      name: id(field),
      'aria-label': `${words.row} ${index + 1}: ${label}`,
      'aria-invalid': faulty || undefined,
      'aria-describedby': faulty ? said : undefined,
      className: 'e-input',
      ...(onChange
        ? {
            value: row[field],
            onChange: (event: { currentTarget: { value: string } }) =>
              onChange(index, field, event.currentTarget.value),
            onFocus: () => onSelect?.(index),
            onBlur: () => onTidy?.(index, field),
          }
        : { defaultValue: row[field] }),
    };
  };
  return (
    <>
      <tr data-selected={selected === index ? '' : undefined} data-wrong={wrong.length > 0 ? '' : undefined}>
        <th scope="row" className="a-rows-number">
          {index + 1}
        </th>
        {weekdays ? (
          <td data-label={words.weekday}>
            <select {...box('weekday', words.weekday)} data-field="weekday">
              {weekdays.map(({ long }, day) => (
                <option key={long} value={day + 1}>
                  {long}
                </option>
              ))}
            </select>
          </td>
        ) : null}
        {TIMES.map((field) => (
          <td key={field} data-label={words[field]}>
            <input {...box(field, words[field])} autoComplete="off" maxLength={5} data-field="time" />
          </td>
        ))}
        <td data-label={words.kind}>
          <select {...box('kind', words.kind)} data-field="kind">
            {kinds.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </td>
        <td data-label={words.slotMinutes}>
          <input
            {...box('slotMinutes', words.slotMinutes)}
            inputMode="numeric"
            maxLength={3}
            data-field="slot"
          />
        </td>
        <td data-label={words.room}>
          <input {...box('room', words.room)} autoComplete="off" maxLength={20} data-field="room" />
        </td>
        <td>
          <button
            type="submit"
            name="intent"
            value={`remove-${index}`}
            className="a-remove"
            onClick={
              onRemove
                ? (event) => {
                    event.preventDefault();
                    onRemove(index);
                  }
                : undefined
            }
          >
            <span aria-hidden="true">×</span>
            <span className="sr-only">{`${words.remove}: ${words.row} ${index + 1}`}</span>
          </button>
        </td>
      </tr>
      {wrong.length > 0 ? (
        <tr className="a-rows-wrong">
          <td colSpan={span} id={said}>
            {wrong.map((error) => (
              <p key={`${error.field}${error.text}`} className="e-error">
                <span>{error.text}</span>
              </p>
            ))}
          </td>
        </tr>
      ) : null}
    </>
  );
}
