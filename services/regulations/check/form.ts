import { automaticOf } from '../facts';
import type { Condition } from '../language/conditions';
import type { Field } from '../language/form';
import type { Regulation } from '../language/regulation';
import { answersIn } from './conditions';
import { type Problem, problem } from './problem';

export function checkForm(regulation: Regulation): Problem[] {
  const { fields, steps, pages } = regulation;
  const askedAtSteps = steps.flatMap(({ asks }) => asks ?? []);
  const names = new Set([...fields, ...askedAtSteps].map(({ name }) => name));
  return [
    ...fields.flatMap((field) => [
      ...(field.page && !pages.some(({ name }) => name === field.page)
        ? [problem('field-on-unknown-page', `${field.name}: ${field.page}`)]
        : []),
      ...groundOf(field),
    ]),
    ...askedAtSteps.flatMap(groundOf),
    ...pages
      .filter(({ name }) => !fields.some(({ page }) => page === name))
      .map(({ name }) => problem('page-without-field', name)),
    ...conditionsOf(regulation).flatMap(([at, condition]) =>
      answersIn(condition)
        .filter((answer) => !names.has(answer))
        .map((answer) => problem('condition-on-unknown-field', `${at}: ${answer}`)),
    ),
    ...checkPaths(regulation, names),
  ];
}

const groundOf = (field: Field<string>): Problem[] =>
  field.kind === 'choice' && !field.options?.length ? [problem('field-without-options', field.name)] : [];

function conditionsOf({ fields, documents, limits, steps }: Regulation): [string, Condition][] {
  const found: [string, Condition | undefined][] = [
    ...fields.map(({ name, when }): [string, Condition | undefined] => [`field ${name}`, when]),
    ...documents.map(({ name, when }): [string, Condition | undefined] => [`document ${name}`, when]),
    ...limits.map(({ name, when }): [string, Condition | undefined] => [`limit ${name}`, when]),
    ...steps.flatMap((step): [string, Condition | undefined][] => [
      [`step ${step.name}`, step.when?.condition],
      ...automaticOf(step).map(({ when }): [string, Condition] => [`step ${step.name}`, when]),
      ...Object.entries(step.outcomes).map(([outcome, { when: rule }]): [string, Condition | undefined] => [
        `outcome ${step.name}/${outcome}`,
        rule,
      ]),
    ]),
  ];
  return found.flatMap(([at, condition]): [string, Condition][] => (condition ? [[at, condition]] : []));
}

/** Journals and documents take their lines from answers and steps that exist; each journal is written by some step. */
function checkPaths({ journals, results, steps }: Regulation, answers: ReadonlySet<string>): Problem[] {
  const lines = [...journals, ...results].flatMap(({ name, fields }) =>
    fields.map(({ from }) => ({ name, from })),
  );
  const written = new Set(steps.flatMap(({ records }) => records ?? []));
  return [
    ...lines
      .filter(({ from }) => {
        const [head, name] = from.split('.');
        if (head === 'answers') return !answers.has(name ?? '');
        return head === 'steps' && !steps.some((step) => step.name === name);
      })
      .map(({ name, from }) => problem('path-unknown', `${name}: ${from}`)),
    ...results.flatMap(({ name, fields, layout }) =>
      (layout?.parts ?? [])
        .flatMap((part) => part.fields)
        .filter(
          (wanted, at, all) => !fields.some((field) => field.name === wanted) || all.indexOf(wanted) !== at,
        )
        .map((wanted) => problem('layout-unknown-field', `${name}: ${wanted}`)),
    ),
    ...[...written]
      .filter((name) => !journals.some((journal) => journal.name === name))
      .map((name) => problem('journal-unknown', name)),
    ...journals
      .filter(({ name }) => !written.has(name))
      .map(({ name }) => problem('journal-never-written', name)),
  ];
}
