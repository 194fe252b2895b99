import { factPathsOf, registerOfPath, registersOfStep } from '../atoms';
import { automaticOf } from '../facts';
import type { Field, FieldKind } from '../language/form';
import { REGISTERS } from '../language/names';
import { type RegisterFactKind, registerFactRule } from '../language/register-facts';
import type { Regulation } from '../language/regulation';
import { type Problem, problem } from './problem';

/** Facts of registers that exist, taken by fields of their kind; and hands for every wait on a register alone. */
export function checkRegisters(regulation: Regulation): Problem[] {
  const { steps, fields, attachment } = regulation;
  const gate = attachment.rule === 'required' ? (attachment.gate ?? []) : [];
  return [
    ...factPathsOf(regulation)
      .filter((path) => path.startsWith('registers.') && !isKnown(path))
      .map((path) => problem('register-fact-unknown', path)),
    ...[...fields, ...steps.flatMap(({ asks = [] }) => asks)].flatMap(checkField),
    ...[fields, ...steps.map(({ asks = [] }) => asks)].flatMap(checkDays),
    ...steps.flatMap((step) => {
      const waits = step.actor === 'portal' && waitsForRegister(step);
      if (waits && !step.byHand) return [problem('silence-without-hands', step.name)];
      return step.byHand && !waits ? [problem('hands-without-silence', step.name)] : [];
    }),
    ...gate
      .filter((channel) => attachment.rule === 'required' && !attachment.channels.includes(channel))
      .map((channel) => problem('gate-where-not-required', channel)),
  ];
}

/** The portal ends it by what registers say, and by nothing that holds in any case. */
const waitsForRegister = (step: Regulation['steps'][number]): boolean =>
  automaticOf(step).length > 0 && registersOfStep(step).length > 0;

function isKnown(path: string): boolean {
  const [, name, ...rest] = path.split('.');
  if (rest.length === 0) return REGISTERS.some((register) => register === name);
  const found = registerOfPath(path);
  return found !== null && registerFactRule(found.register, found.fact) !== undefined;
}

const FITS: Readonly<Record<RegisterFactKind, readonly FieldKind[]>> = {
  text: ['text', 'long-text'],
  date: ['date'],
  'yes-no': ['yes-no'],
  choice: ['text', 'choice'],
};

function checkField({ name, kind, from, maxLength = 500 }: Field<string>): Problem[] {
  const path = from && registerOfPath(from);
  const rule = path && registerFactRule(path.register, path.fact);
  if (!rule) return [];
  const fits = FITS[rule.kind].includes(kind) && (kind === 'date' || (rule.maxLength ?? 0) <= maxLength);
  return fits ? [] : [problem('register-fact-does-not-fit', `${name}: ${from}`)];
}

/** A day is set against another date of the same form. */
function checkDays(form: readonly Field<string>[]): Problem[] {
  return form.flatMap(({ name, kind, days, ages }) => {
    const marks = [days?.from, days?.until].flatMap((mark) =>
      mark && mark !== 'today' ? [mark.answer] : [],
    );
    const unknown = marks.filter((mark) => !form.some((one) => one.name === mark && one.kind === 'date'));
    return [
      ...unknown.map((mark) => problem('day-set-against-nothing', `${name}: ${mark}`)),
      ...((days || ages) && kind !== 'date' ? [problem('days-of-no-date', name)] : []),
    ];
  });
}
