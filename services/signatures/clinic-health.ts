import { type Outcome, ok, refuse } from '@/lib/outcome';
import type { HealthItem } from '@/lib/signing/health';
import type { StaffContext } from '@/services/identity/current-actor';
import { may } from '@/services/identity/permissions';
import type { Locale } from '@/services/regulations/language/text';
import { transact } from '@/services/transact';
import { type ClinicCertificate, clinicCertificates } from './clinic-certificates';
import { portalTrust, trustFolder } from './trust';

export interface SigningHealth {
  /** null: the portal trusts no authority, and no signature is accepted. */
  items: HealthItem[] | null;
  certificates: (ClinicCertificate & Pick<HealthItem, 'level' | 'days'>)[];
  now: Date;
}

/** Whom the portal believes today, how old its lists are, and what of this clinic's own runs out. */
export async function clinicSigningHealth(
  context: StaffContext,
  locale: Locale,
): Promise<Outcome<SigningHealth>> {
  if (!may(context.actor, 'signatures.health')) return refuse({ code: 'not-allowed' });
  const found = await transact(context, async (tx, { now }) => {
    const clinic = await tx.clinic.findUniqueOrThrow({ where: { id: context.actor.clinicId } });
    const name = { kk: clinic.nameKk, ru: clinic.nameRu, en: clinic.nameEn }[locale];
    const certificates = await clinicCertificates(tx, { id: clinic.id, bin: clinic.bin, name }, now);
    return ok({ now, certificates });
  });
  if (!found.ok) return found;
  const { now, certificates } = found.value;
  const trust = trustFolder() ? await portalTrust().catch(() => null) : null;
  return ok({
    now,
    items: trust && (await trust.health(now)),
    certificates: certificates.map((one) => ({ ...one, ...levelOf(one, now) })),
  });
}

const WARNING_DAYS = 30;
const DAY_MS = 86_400_000;

/** A seal that is not there is as bad as one that has run out: nothing can be given that the clinic must sign. */
function levelOf({ notAfter }: ClinicCertificate, now: Date): Pick<HealthItem, 'level' | 'days'> {
  if (!notAfter) return { level: 'bad' };
  const days = Math.floor((notAfter.getTime() - now.getTime()) / DAY_MS);
  return { days, level: notAfter < now ? 'bad' : days < WARNING_DAYS ? 'soon' : 'good' };
}
