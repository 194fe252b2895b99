/** A citizen at the portal: a test authority, a draft that is filled in, frozen and signed. */

import { inTransaction, type Tx } from '@/lib/database/transaction';
import type { Outcome } from '@/lib/outcome';
import { Authority, type Issued } from '@/lib/signing/authority/authority';
import { type BadKind, issueBad } from '@/lib/signing/authority/bad';
import { signCades } from '@/lib/signing/cades';
import { readRevocationList } from '@/lib/signing/crl';
import { listsInMemory } from '@/lib/signing/trust-lists';
import type { CitizenContext } from '@/services/identity/current-actor';
import { regulationById } from '@/services/regulations/catalogue';
import { freezeDraft } from '@/services/requests/freeze-draft';
import { chooseDraftClinic, saveAnswers } from '@/services/requests/save-draft';
import { startDraft } from '@/services/requests/start-draft';
import { type Submission, submitRequest } from '@/services/requests/submit-request';
import type { Trust } from '@/services/signatures/trust';
import type { Citizen, Scene } from '@/tests/integration/support/scene';

export const MORNING = '2026-11-23T10:00';

export const TYPED = {
  condition: 'Қызуы 39, тұра алмайды',
  'brief-information': 'Кеше кешке басталды',
  address: '3-шағынаудан, 5-үй, 12-пәтер',
  phone: '8 (701) 000-00-01',
};

export function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.refusal)}`);
  return outcome.value;
}

export class Filing {
  private constructor(
    readonly scene: Scene,
    readonly authority: Authority,
    readonly at: Date,
  ) {}

  static async open(scene: Scene): Promise<Filing> {
    const at = new Date(`${MORNING}:00+05:00`);
    return new Filing(scene, await Authority.create({ at }), at);
  }

  as(citizen: Citizen, at = MORNING): CitizenContext {
    return { ...this.scene.as(citizen, at), actor: citizen.actor };
  }

  system<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return inTransaction(this.scene.database, { kind: 'system' }, work);
  }

  trust = async (): Promise<Trust> => {
    const lists = await this.authority.lists(this.at);
    const revocation = listsInMemory([readRevocationList(lists.root), readRevocationList(lists.issuing)]);
    return { trust: this.authority.trust(), revocation };
  };

  /** A draft with every page answered. */
  async draft(citizen: Citizen, regulation = 'mangystau-302/1', typed: Record<string, string> = TYPED) {
    const context = this.as(citizen);
    const offered = [this.scene.clinicId];
    const { draftId } = value(
      await startDraft(context, {
        regulation: regulationById(regulation),
        recipientId: citizen.personId,
        offered,
      }),
    );
    value(await chooseDraftClinic(context, { draftId, clinicId: this.scene.clinicId, offered }));
    value(await saveAnswers(context, { draftId, typed }));
    return draftId;
  }

  issue(citizen: Citizen, bad?: BadKind): Promise<Issued> {
    const person = { surname: 'АХМЕТОВА', name: 'АЙГҮЛ', iin: citizen.iin };
    const request = { person, at: this.at };
    return bad ? issueBad(this.authority, bad, request) : this.authority.issue(request);
  }

  /** Freezes the draft and signs the stored bytes, or others in their place. */
  async sign(
    citizen: Citizen,
    draftId: string,
    { issued, bytes, at = MORNING }: { issued?: Issued; bytes?: Uint8Array; at?: string } = {},
  ): Promise<Submission> {
    const { nonce } = value(await freezeDraft(this.as(citizen, at), { draftId, locale: 'kk' }));
    const stored = await this.system((tx) => tx.draft.findUniqueOrThrow({ where: { id: draftId } }));
    const { certificate, privateKey } = issued ?? (await this.issue(citizen));
    const content = bytes ?? new Uint8Array(stored.frozen ?? []);
    const cms = await signCades({ certificate, privateKey, content, at: this.at });
    return { draftId, locale: 'kk', signature: { nonce, cms } };
  }

  submit(citizen: Citizen, submission: Submission, at = MORNING) {
    return submitRequest(this.as(citizen, at), submission, this.trust);
  }

  requestsOf(citizen: Citizen): Promise<number> {
    return this.system((tx) => tx.request.count({ where: { applicantId: citizen.personId } }));
  }
}
