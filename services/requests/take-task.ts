/** Taking a case, giving it back, handing it to somebody. Of two at once one wins; the other is told who and when. */
import { shortName } from '@/lib/names/format';
import { type Outcome, ok, refuse } from '@/lib/outcome';
import type { Context } from '@/services/context';
import { worksOn } from '@/services/identity/case-rights';
import { may } from '@/services/identity/permissions';
import { rolesAt } from '@/services/identity/roles-at';
import { STAFF_ACTORS } from '@/services/regulations/language/actors';
import { localDay } from '@/services/working-time/zone';
import { changeCase } from './change-case';
import { opensByWork } from './open-case';
import { mayRecordVisit } from './own-visit';
import type { StoredCase } from './stored-case';

export interface OnCase {
  requestId: string;
  /** What the person saw; left out where any state will do. */
  expectedVersion?: number;
}

export function takeTask(context: Context, input: OnCase): Promise<Outcome<StoredCase>> {
  return changeCase(
    context,
    input,
    async (_tx, { actor }, { stored, rules }) =>
      mayRecordVisit(actor, rules.regulation, stored.state)
        ? ok({ type: 'take' })
        : refuse({ code: 'not-your-visit' }),
    async (tx, unit, { stored, rules }) =>
      ok(await opensByWork(tx, unit, stored, rules.regulation.privacy.sensitive)),
  );
}

export async function releaseTask(context: Context, input: OnCase): Promise<Outcome<StoredCase>> {
  // What nobody holds is given back without a decision, and so without the decision's own question who may.
  if (!may(context.actor, 'case.read')) return refuse({ code: 'not-allowed' });
  return changeCase(context, input, async (_tx, { actor }, { rules }) =>
    actor.kind === 'staff' && !worksOn(actor, rules.regulation)
      ? refuse({ code: 'not-found' })
      : ok({ type: 'release' }),
  );
}

export async function handOverTask(
  context: Context,
  input: OnCase & { toPersonId: string },
): Promise<Outcome<StoredCase>> {
  if (!may(context.actor, 'case.hand-over')) return refuse({ code: 'not-allowed' });
  return changeCase(context, input, async (tx, unit, { stored, rules }) => {
    const person = await tx.person.findUnique({
      where: { id: input.toPersonId },
      select: { surname: true, givenName: true, patronymic: true },
    });
    if (!person) return refuse({ code: 'not-found', field: 'to' });
    const held = await rolesAt(tx, {
      personId: input.toPersonId,
      clinicId: stored.clinicId,
      on: localDay(unit.now, rules.place.zone),
    });
    const roles = STAFF_ACTORS.filter((actor) => held.includes(actor));
    return ok({ type: 'hand-over', to: { personId: input.toPersonId, name: shortName(person), roles } });
  });
}
