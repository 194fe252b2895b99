/** Narrows a handler to the kind of person it is for. `serve` has answered everybody else already; this fails closed. */
import { type Outcome, refuse } from '@/lib/outcome';
import type { Context } from '@/services/context';
import type { CitizenContext, StaffContext } from '@/services/identity/current-actor';

type Handler<C, I, V> = (context: C, input: I) => Promise<Outcome<V>>;

export const asCitizen =
  <I, V>(run: Handler<CitizenContext, I, V>): Handler<Context, I, V> =>
  async (context, input) =>
    context.actor.kind === 'citizen'
      ? run({ ...context, actor: context.actor }, input)
      : refuse({ code: 'not-allowed' });

export const asStaff =
  <I, V>(run: Handler<StaffContext, I, V>): Handler<Context, I, V> =>
  async (context, input) =>
    context.actor.kind === 'staff'
      ? run({ ...context, actor: context.actor }, input)
      : refuse({ code: 'not-allowed' });
