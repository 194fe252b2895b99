/** One case walked by chance through the use cases that people's pages call, with somebody who may not at every turn. */
import { expect } from 'vitest';
import type { Outcome } from '@/lib/outcome';
import { answerConsent } from '@/services/consents/answer-consent';
import { listPrepared } from '@/services/documents/list-prepared';
import { prepareDocument } from '@/services/documents/prepare-document';
import type { PreparedCommand } from '@/services/documents/prepared-command';
import { signPrepared } from '@/services/documents/sign-prepared';
import { changeCase } from '@/services/requests/change-case';
import { completeStep } from '@/services/requests/complete-step';
import { endOverdueWaits } from '@/services/requests/end-overdue-waits';
import { refuseRequest, withdrawRequest } from '@/services/requests/end-request';
import { releaseTask, takeTask } from '@/services/requests/take-task';
import { portalTrust } from '@/services/signatures/trust';
import type { Case } from '@/services/workflow/case';
import { silentRegisters, stepOf } from '@/services/workflow/lawful';
import { value } from '@/tests/integration/desk/world';
import type { Member } from '@/tests/integration/support/scene';
import { signAsEmployee } from '@/tests/integration/support/seals';
import { tryForbidden } from './forbidden';
import type { Stage } from './stage';
import { fileByChance } from './ways-in';

/** What a walk met: counted, so that a test can say it met enough. */
export interface Walked {
  moves: number;
  forbidden: number;
  end: Case['status'] | 'not-filed';
}

export class Walker {
  #moves = 0;
  #forbidden = 0;

  constructor(private readonly stage: Stage) {}

  async walk(): Promise<Walked> {
    const requestId = await fileByChance(this.stage);
    if (requestId === null) return { moves: 0, forbidden: 0, end: 'not-filed' };
    let state = await this.stage.look(requestId);
    while (state.status === 'open' && this.stage.chance.left) {
      await tryForbidden(this.stage, requestId, state);
      this.#forbidden += 1;
      await this.move(requestId, state);
      state = await this.stage.look(requestId);
    }
    await this.endedIsEnded(requestId, state);
    return { moves: this.#moves, forbidden: this.#forbidden, end: state.status };
  }

  private async move(requestId: string, state: Case): Promise<void> {
    const { cast, chance } = this.stage;
    this.stage.pass();
    const step = stepOf(this.stage.regulation, state.step?.name ?? '');
    const kind = chance.below(12);
    if (kind === 0)
      return this.moved(await withdrawRequest(this.stage.asApplicant(), { requestId }), WITHDRAWAL);
    const silent = silentRegisters(this.stage.regulation, state);
    if (silent.length > 0) {
      const register = chance.of(silent);
      const answer = chance.of(['yes', 'no'] as const);
      const portal = cast.scene.as('portal', this.stage.now);
      return this.moved(
        await changeCase(portal, { requestId }, async () => ({
          ok: true,
          value: { type: 'register-answered', register, answer },
        })),
      );
    }
    if (step.actor === 'subject') return this.subjectAnswers(requestId);
    if (step.actor === 'applicant') {
      return this.moved(await this.stage.complete(requestId, state, this.stage.asApplicant()), CITIZEN_STEP);
    }
    const by = this.stage.actorAt(state);
    if (kind === 1) return this.moved(await takeTask(cast.scene.as(by, this.stage.now), { requestId }));
    if (kind === 2 && state.step?.takenBy)
      return this.moved(await releaseTask(cast.scene.as(by, this.stage.now), { requestId }));
    const grounds = this.stage.regulation.refusals.filter(
      (ground) => ground.channels.includes(state.channel) && ground.by !== 'portal',
    );
    if (kind === 3 && grounds.length > 0) {
      const { name } = chance.of(grounds);
      const reason = 'Негіздеме';
      const refused = await refuseRequest(cast.scene.as(by, this.stage.now), {
        requestId,
        ground: name,
        reason,
      });
      if (wantsSignature(refused))
        return this.moved(await this.sign(requestId, by, { type: 'refuse', ground: name, reason }), SIGNING);
      return this.moved(refused, REFUSAL);
    }
    const wanted = this.stage.completion(state);
    const done = await completeStep(cast.scene.as(by, this.stage.now), { requestId, ...wanted });
    if (!wantsSignature(done)) return this.moved(done, STEP);
    const { step: name, outcome, data } = wanted;
    const command = { type: 'complete-step', step: name, outcome, data } as const;
    this.moved(await this.sign(requestId, by, command), SIGNING);
  }

  /** First with somebody else's certificate, which must change nothing; then with one's own. */
  private async sign(requestId: string, by: Member, command: PreparedCommand): Promise<Outcome<unknown>> {
    const { cast } = this.stage;
    const context = { ...cast.scene.as(by, this.stage.now), actor: by.actor };
    const prepared = await prepareDocument(context, { requestId, command });
    if (!prepared.ok) return prepared;
    const one = value(await listPrepared(context)).find(({ id }) => id === prepared.value.id);
    if (!one) throw new Error('What was prepared is not listed');
    const at = this.stage.clock();
    const iinOf = (member: Member) =>
      cast.system((tx) => tx.person.findUniqueOrThrow({ where: { id: member.personId } }));
    const signed = async (member: Member) => {
      const { iin } = await iinOf(member);
      const cms = await signAsEmployee(one.bytes, { iin: iin ?? '', bin: cast.scene.bin, at });
      return signPrepared(context, { id: one.id, nonce: one.nonce, cms }, portalTrust);
    };
    const before = await this.stage.look(requestId);
    const stolen = await signed(cast.elsewhere);
    expect(stolen).toMatchObject({ ok: false, refusal: { code: 'certificate-someone-else' } });
    expect(await this.stage.look(requestId)).toEqual(before);
    return signed(by);
  }

  /** The person asked about says yes or no; nobody else can; silence ends the wait. */
  private async subjectAnswers(requestId: string): Promise<void> {
    const { cast, chance } = this.stage;
    const subject = this.stage.subject;
    if (!subject) throw new Error('The case waits for somebody who was never named');
    const consent = await cast.system((tx) => tx.consent.findFirstOrThrow({ where: { requestId } }));
    const answer = chance.of(['given', 'declined', 'silence'] as const);
    if (answer === 'silence') {
      this.stage.minutes += 11 * 24 * 60;
      await endOverdueWaits({ database: cast.scene.database, clock: this.stage.clock });
      return this.moved({ ok: true, value: undefined });
    }
    const wanted = { consentId: consent.id, answer, way: 'cabinet' } as const;
    const before = await this.stage.look(requestId);
    const forged = { ...wanted, subjectId: this.stage.applicant.personId };
    expect(await answerConsent(this.stage.asApplicant(), forged)).toMatchObject({ ok: false });
    expect(await this.stage.look(requestId)).toEqual(before);
    const own = { ...wanted, subjectId: subject.personId };
    this.moved(await answerConsent(cast.filing.as(subject, this.stage.now), own), ['consent-over']);
  }

  private moved(outcome: Outcome<unknown>, allowed: readonly string[] = []): void {
    this.#moves += 1;
    if (!outcome.ok) expect(allowed).toContain(outcome.refusal.code);
  }

  private async endedIsEnded(requestId: string, state: Case): Promise<void> {
    if (state.status === 'open') return;
    const again = await takeTask(
      this.stage.cast.scene.as(this.stage.cast.staff['head-of-clinic'], this.stage.now),
      {
        requestId,
      },
    );
    expect(again.ok).toBe(false);
    expect(await this.stage.look(requestId)).toEqual(state);
  }
}

const wantsSignature = (outcome: Outcome<unknown>): boolean =>
  !outcome.ok && outcome.refusal.code === 'staff-signature-required';

/**
 * Every code below is an answer that the law or the clinic's clock may give to a well-meant act. `not-found`: a case that
 * names nobody is nobody's to see.
 */
const WITHDRAWAL = ['notice-period-passed', 'withdrawal-not-allowed', 'not-found'];
const STEP = [
  'outcome-not-in-law',
  'outcome-too-early',
  'reason-required',
  'slot-taken',
  'slot-not-offered',
  'beyond-horizon',
  'booking-not-yet-begun',
  'personal-code-wrong',
];
const REFUSAL = ['not-your-step'];
const SIGNING = ['not-your-step', ...STEP];
const CITIZEN_STEP = ['outcome-not-in-law', 'reason-required', 'not-your-step'];
