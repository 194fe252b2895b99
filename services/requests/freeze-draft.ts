import { randomBytes } from 'node:crypto';
import { type Outcome, ok, refuse } from '@/lib/outcome';
import type { CitizenContext } from '@/services/identity/current-actor';
import { peopleIMayActFor } from '@/services/identity/representation';
import type { Locale } from '@/services/regulations/language/text';
import { transact } from '@/services/transact';
import { choosesTime } from './draft-pages';
import { freezeRequest } from './frozen-request';
import { heldTime } from './held-time';
import { openDraft } from './load-draft';
import { rulesForNewRequest } from './rules-of-clinic';

/**
 * Stores the bytes that will be signed, with a nonce that is good once. Freezing again, in another tab, makes the first
 * bytes worthless: two signatures can never file one draft twice.
 */
export async function freezeDraft(
  context: CitizenContext,
  { draftId, locale }: { draftId: string; locale: Locale },
): Promise<Outcome<{ nonce: string }>> {
  const people = await peopleIMayActFor(context, context.clock());
  if (!people.ok) return people;
  const nonce = randomBytes(24).toString('base64url');
  return transact(context, async (tx, { now }) => {
    const opened = await openDraft(tx, draftId, people.value, now);
    if (!opened.ok) return opened;
    const draft = opened.value;
    const { regulation, clinicId, recipient, read } = draft;
    const [wrong, ...rest] = read.refusals;
    if (wrong) return refuse(wrong, rest);
    const rules = await rulesForNewRequest(tx, clinicId, regulation.service, now);
    if (!rules || rules.regulation.id !== regulation.id) return refuse({ code: 'service-not-offered' });
    const wanted = { accountId: context.actor.accountId, regulation, clinicId, personId: recipient.personId };
    const held = await heldTime(tx, wanted, now);
    if (!held && choosesTime(regulation)) return refuse({ code: 'slot-needed', field: 'slot' });
    const clinic = await tx.clinic.findUniqueOrThrow({
      where: { id: clinicId },
      select: { nameKk: true, nameRu: true, nameEn: true },
    });
    const clinicName = { kk: clinic.nameKk, ru: clinic.nameRu, en: clinic.nameEn }[locale];
    const bytes = await freezeRequest({
      draft,
      clinicName,
      locale,
      nonce,
      at: now,
      appointed: held?.appointed,
    });
    await tx.draft.updateMany({
      where: { id: draftId },
      data: { frozen: new Uint8Array(bytes), nonce },
    });
    return ok({ nonce });
  });
}
