'use client';

import { startTransition, useActionState } from 'react';
import type { AdminAction, AdminState } from '@/components/admin/admin-state';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { TextInput } from '@/components/ui/text-input';

const FIELDS = ['opens', 'closes', 'breakFrom', 'breakTo'] as const;

interface Props {
  action: AdminAction;
  initial: AdminState;
  hidden: Readonly<Record<string, string>>;
  weekdays: readonly { short: string; long: string }[];
  today: string;
  words: Record<(typeof FIELDS)[number], string> & {
    caption: string;
    weekday: string;
    validFrom: string;
    validFromHelp: string;
    summary: string;
    submit: string;
    busy: string;
  };
}

/** Seven days, four times each; a day left empty is a day off. */
export function HoursForm({ action, initial, hidden, weekdays, today, words }: Props) {
  const [state, send, pending] = useActionState(action, initial);
  const errorOf = (name: string) => state.errors.find(({ field }) => field === name)?.text;
  return (
    <form
      action={send}
      noValidate
      className="a-form"
      onSubmit={(event) => {
        event.preventDefault();
        const form = new FormData(event.currentTarget);
        if (!pending) startTransition(() => send(form));
      }}
    >
      <ErrorSummary key={`errors-${state.attempt}`} title={words.summary} errors={state.errors} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="a-fields">
        <div>
          <TextInput
            name="validFrom"
            type="date"
            width="12"
            min={today}
            label={words.validFrom}
            help={words.validFromHelp}
            error={errorOf('validFrom')}
            defaultValue={state.values.validFrom}
          />
        </div>
      </div>
      <table className="a-rows" id="rows" data-hours="">
        <caption className="sr-only">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.weekday}</th>
            {FIELDS.map((field) => (
              <th key={field} scope="col">
                {words[field]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weekdays.map(({ long }, day) => {
            const wrong = FIELDS.flatMap((field) => {
              const text = errorOf(`rows.${day}.${field}`);
              return text ? [{ field, text }] : [];
            });
            const said = `rows.${day}-error`;
            return [
              <tr key={long} data-wrong={wrong.length > 0 ? '' : undefined}>
                <th scope="row">{long}</th>
                {FIELDS.map((field) => {
                  const name = `rows.${day}.${field}`;
                  const faulty = wrong.some((one) => one.field === field);
                  return (
                    <td key={field} data-label={words[field]}>
                      <input
                        id={name}
                        name={name}
                        className="e-input"
                        data-field="time"
                        autoComplete="off"
                        maxLength={5}
                        defaultValue={state.values[name] ?? ''}
                        aria-label={`${long}: ${words[field]}`}
                        aria-invalid={faulty || undefined}
                        aria-describedby={faulty ? said : undefined}
                      />
                    </td>
                  );
                })}
              </tr>,
              wrong.length > 0 ? (
                <tr key={`${long}-wrong`} className="a-rows-wrong">
                  <td colSpan={FIELDS.length + 1} id={said}>
                    {wrong.map(({ field, text }) => (
                      <p key={field} className="e-error">
                        <span>{text}</span>
                      </p>
                    ))}
                  </td>
                </tr>
              ) : null,
            ];
          })}
        </tbody>
      </table>
      <div className="e-actions">
        <Button aria-disabled={pending || undefined}>
          <span aria-live="polite">{pending ? words.busy : words.submit}</span>
        </Button>
      </div>
    </form>
  );
}
