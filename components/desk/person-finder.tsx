'use client';

import Link from 'next/link';
import { startTransition, useActionState, useEffect, useRef } from 'react';
import type { DeskFieldProps } from '@/components/desk/desk-field';
import { DeskForm } from '@/components/desk/desk-form';
import type { DeskAction } from '@/components/desk/form-state';
import { normaliseDigits } from '@/lib/iin/digits';

export interface FoundCard {
  id: string;
  name: string;
  born: string;
  iin: string;
  address: string;
}

export interface FinderState {
  attempt: number;
  query: string;
  error: string | null;
  people: readonly FoundCard[];
  more: boolean;
  unknownIin: string | null;
  nobody: boolean;
}

const FRESH: FinderState = {
  attempt: 0,
  query: '',
  error: null,
  people: [],
  more: false,
  unknownIin: null,
  nobody: false,
};

interface Props {
  /** This screen's address; the person found is added to it. */
  to: string;
  search: (state: FinderState, form: FormData) => Promise<FinderState>;
  add: DeskAction;
  fields: readonly DeskFieldProps[];
  /** Fields that an IIN answers by itself. */
  fromIin: readonly string[];
  words: {
    label: string;
    help: string;
    submit: string;
    busy: string;
    summary: string;
    choose: string;
    more: string;
    nobody: string;
    unknown: string;
    enter: string;
    save: string;
  };
}

/** Finds whoever calls by IIN, name or phone, or enters somebody new. */
export function PersonFinder({ to, search, add, fields, fromIin, words }: Props) {
  const [state, send, pending] = useActionState(search, FRESH);
  const box = useRef<HTMLInputElement>(null);
  // Somebody waits, and this is the one thing to do.
  useEffect(() => box.current?.focus(), []);
  const asked = state.unknownIin ? fields.filter(({ name }) => !fromIin.includes(name)) : fields;
  const form = (
    <DeskForm
      key={`new-${state.attempt}`}
      form="person"
      className="e-intake-form"
      action={add}
      hidden={{ to }}
      summary={words.summary}
      fields={asked.map((field) =>
        field.name === 'iin' && state.unknownIin ? { ...field, defaultValue: state.unknownIin } : field,
      )}
      submit={words.save}
      busy={words.busy}
    />
  );
  return (
    <div className="e-stack">
      <form
        action={send}
        noValidate
        className="e-desk-form"
        onSubmit={(event) => {
          event.preventDefault();
          const data = new FormData(event.currentTarget);
          startTransition(() => send(data));
        }}
      >
        <input type="hidden" name="to" value={to} />
        <div className="e-field" data-invalid={state.error ? '' : undefined}>
          <label className="e-label" htmlFor="query">
            {words.label}
          </label>
          <p className="e-help" id="query-help">
            {words.help}
          </p>
          {state.error ? (
            <p className="e-error" id="query-error" role="alert">
              <span>{state.error}</span>
            </p>
          ) : null}
          <div className="e-intake-find">
            <input
              ref={box}
              id="query"
              name="query"
              className="e-input"
              defaultValue={state.query}
              autoComplete="off"
              aria-describedby={state.error ? 'query-help query-error' : 'query-help'}
              aria-invalid={state.error ? true : undefined}
              data-key="/"
              onBlur={(event) => {
                // Twelve signs of the Kazakh digit row are an IIN typed without switching the layout.
                const digits = normaliseDigits(event.currentTarget.value);
                if (/^\d{12}$/.test(digits)) event.currentTarget.value = digits;
              }}
            />
            <button
              type="submit"
              className="e-button"
              data-kind="primary"
              aria-disabled={pending || undefined}
            >
              {pending ? words.busy : words.submit}
            </button>
          </div>
        </div>
      </form>
      <div aria-live="polite" className="e-intake-people">
        {state.people.length > 0 ? <p>{state.more ? words.more : words.choose}</p> : null}
        {state.people.map((person) => (
          <Link key={person.id} href={`${to}&person=${person.id}`} prefetch={false}>
            <b>{person.name}</b>
            <span className="e-help">
              {[person.born, person.iin, person.address].filter(Boolean).join(' · ')}
            </span>
          </Link>
        ))}
        {state.nobody ? <p>{words.nobody}</p> : null}
        {state.unknownIin ? <p>{words.unknown}</p> : null}
      </div>
      {state.unknownIin ? (
        form
      ) : (
        <details className="e-details" key={`enter-${state.attempt}`} open={state.nobody}>
          <summary>{words.enter}</summary>
          <div className="e-details-body">{form}</div>
        </details>
      )}
    </div>
  );
}
