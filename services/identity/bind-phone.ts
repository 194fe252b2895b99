import type { Locale } from '@/lib/i18n/locale';
import { type Outcome, ok } from '@/lib/outcome';
import type { Phone } from '@/lib/phones/phone';
import type { Context } from '@/services/context';
import type { CitizenActor } from '@/services/identity/actor';
import { refreshSearchText } from '@/services/identity/register';
import { withSystemAccess } from '@/services/identity/with-system-access';
import { checkCode } from '@/services/one-time-codes/check-code';
import { type CodeIssued, issueCode } from '@/services/one-time-codes/issue-code';

type Citizen = Context & { actor: CitizenActor };

const objectOf = ({ actor }: Citizen): string => `phone:${actor.accountId}`;

/** Sends a code to a number that the person says is theirs. The number on record stays until the code comes back. */
export const askPhoneCode = (
  context: Citizen,
  { phone, locale, address }: { phone: Phone; locale: Locale; address: string },
): Promise<Outcome<CodeIssued>> =>
  issueCode(context, {
    purpose: 'phone',
    object: objectOf(context),
    phone,
    locale,
    personId: context.actor.personId,
    address,
  });

/** The code came back: the number it went to is the person's. Changed by anybody later, it is bound no more. */
export async function bindPhone(
  context: Citizen,
  { code, address }: { code: string; address: string },
): Promise<Outcome<undefined>> {
  const right = await checkCode(context, { purpose: 'phone', object: objectOf(context), code, address });
  if (!right.ok) return right;
  const { personId } = context.actor;
  return withSystemAccess<undefined>(context, async (tx, unit) => {
    await tx.person.updateMany({
      where: { id: personId },
      data: { phone: right.value.phone, phoneBoundAt: unit.now },
    });
    await refreshSearchText(tx, personId);
    unit.audit({ action: 'phone.bound', subjectId: personId });
    return ok(undefined);
  });
}
