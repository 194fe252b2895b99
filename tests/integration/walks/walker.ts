/** One case walked by chance through the use cases that people's pages call, with somebody who may not at every turn. */
import { expect } from 'vitest';
import type { Outcome } from '@/lib/outcome';
import { answerConsent } from '@/services/consents/answer-consent';
import { tellSubject } from '@/services/consents/tell-subject';
import { listPrepared } from '@/services/documents/list-prepared';
import { prepareDocument } from '@/services/documents/prepare-document';
import type { PreparedCommand } from '@/services/documents/prepared-command';
import { signPrepared } from '@/services/documents/sign-prepared';
import { ableTo } from '@/services/regulations/facts';
import type { Channel } from '@/services/regulations/language/names';
import type { Regulation } from '@/services/regulations/language/regulation';
import { changeCase } from '@/services/requests/change-case';
import { completeStep, type StepCompletion } from '@/services/requests/complete-step';
import { endOverdueWaits } from '@/services/requests/end-overdue-waits';
import { refuseRequest, withdrawRequest } from '@/services/requests/end-request';
import { holdForRequest } from '@/services/requests/hold-for-request';
import { intakeRequest } from '@/services/requests/intake-request';
import { saveAnswers } from '@/services/requests/save-draft';
import { startDraft } from '@/services/requests/start-draft';
import { releaseTask, takeTask } from '@/services/requests/take-task';
import { THIRD_PERSON, thirdPersonRule } from '@/services/requests/third-person';
import { portalTrust } from '@/services/signatures/trust';
import type { Case } from '@/services/workflow/case';
import { factsOf, silentRegisters, stepOf } from '@/services/workflow/lawful';
import { addDays, type Day, toDay } from '@/services/working-time/day';
import { value } from '@/tests/integration/desk/world';
import type { Citizen, Member } from '@/tests/integration/support/scene';
import { signAsEmployee } from '@/tests/integration/support/seals';
import { asTyped, fillIn } from './answers';
import type { Cast } from './cast';
import type { Chance } from './chance';
import { expectSound } from './invariants';

const MONDAY = '2026-11-23';

/** What a walk met: counted, so that a test can say it met enough. */
export interface Walked {
  moves: number;
  forbidden: number;
  end: Case['status'] | 'not-filed';
}

export class Walker {
  #minutes = 0;
  #moves = 0;
  #forbidden = 0;
  #applicant: Citizen;
  /** Who is asked about, where it is somebody else. */
  #subject: Citizen | null = null;

  constructor(
    private readonly cast: Cast,
    private readonly regulation: Regulation,
    private readonly chance: Chance,
  ) {
    this.#applicant = chance.of([cast.attached, cast.attached, cast.unattached]);
  }

  async walk(): Promise<Walked> {
    const requestId = await this.file();
    if (requestId === null) return { moves: 0, forbidden: 0, end: 'not-filed' };
    let state = await this.look(requestId);
    while (state.status === 'open' && this.chance.left) {
      await this.forbiddenMove(requestId, state);
      await this.move(requestId, state);
      state = await this.look(requestId);
    }
    await this.endedIsEnded(requestId, state);
    return { moves: this.#moves, forbidden: this.#forbidden, end: state.status };
  }

  private look(requestId: string): Promise<Case> {
    return this.cast.system((tx) => expectSound(tx, this.regulation, requestId));
  }

  /** `2026-11-23T10:07`: minutes pass with every move, and sometimes hours. */
  private get now(): string {
    const at = new Date(Date.UTC(2026, 10, 23, 10, this.#minutes));
    return at.toISOString().slice(0, 16);
  }

  private get today(): Day {
    return toDay(this.now.slice(0, 10));
  }

  private pass(): void {
    this.#minutes += this.chance.of([1, 3, 7, 45, 60 * 5]);
  }

  // ───────────────────────────── filing

  private async file(): Promise<string | null> {
    const { channels } = this.regulation;
    const open = (Object.keys(channels) as Channel[]).filter((channel) => channels[channel].open);
    const channel = this.chance.of(open);
    return channel === 'portal'
      ? this.fileAtPortal(this.#applicant)
      : this.fileAtCounter(channel, this.#applicant);
  }

  private async fileAtCounter(
    channel: Exclude<Channel, 'portal'>,
    recipient: Citizen,
  ): Promise<string | null> {
    const { regulation, cast } = this;
    const first = stepOf(regulation, regulation.routes[channel]?.step ?? '');
    const [role = 'medical-registrar'] = ableTo(first);
    // A registrar looks the person up by the whole IIN, and so the clinic knows them.
    await cast.system((tx) =>
      tx.clinicPerson.createMany({
        data: [
          {
            clinicId: cast.scene.clinicId,
            personId: recipient.personId,
            why: 'looked-up',
            since: new Date(`${MONDAY}T04:00:00Z`),
          },
        ],
        skipDuplicates: true,
      }),
    );
    const facts = { channel, applicant: 'self', recipientAge: 41, registers: {}, slotHeld: false } as const;
    const filed = await intakeRequest(cast.scene.as(cast.staff[role], this.now), {
      service: regulation.service,
      channel,
      recipientId: recipient.personId,
      applicant: 'self',
      applicantId: recipient.personId,
      answers: fillIn(regulation.fields, facts, this.today, this.chance),
      locale: 'kk',
      receivedAt: new Date(`${this.now}:00+05:00`),
      completions: [],
    });
    return this.filed(filed)?.id ?? null;
  }

  private async fileAtPortal(recipient: Citizen): Promise<string | null> {
    const { regulation, cast } = this;
    const { filing } = cast;
    const facts = {
      channel: 'portal',
      applicant: 'self',
      recipientAge: 41,
      registers: {},
      slotHeld: false,
    } as const;
    if (thirdPersonRule(regulation) && this.chance.below(2) === 0) return this.askAboutSomebody();
    const typed = asTyped(fillIn(regulation.fields, facts, this.today, this.chance));
    const draftId = await filing.draft(recipient, regulation.id, typed);
    if (regulation.slotChoice?.by === 'recipient' && regulation.slotChoice.channels.includes('portal')) {
      const held = await holdForRequest(filing.as(recipient, this.now), {
        clinicId: cast.scene.clinicId,
        doctorId: cast.scene.doctorId,
        startsAt: this.nextTime(regulation.slotChoice.kind),
        regulation: regulation.id,
        recipientId: recipient.personId,
      });
      if (!held.ok) return this.dropDraft(draftId, held);
    }
    const submission = regulation.portal?.applicantSignature?.required
      ? await filing.sign(recipient, draftId, { at: this.now })
      : { draftId, locale: 'kk' as const };
    const submitted = await filing.submit(recipient, submission, this.now);
    if (!submitted.ok) return this.dropDraft(draftId, submitted);
    return this.filed(submitted)?.requestId ?? null;
  }

  /** About the other of the two, who must agree first. */
  private async askAboutSomebody(): Promise<string | null> {
    const { regulation, cast } = this;
    this.#subject = this.#applicant === cast.attached ? cast.unattached : cast.attached;
    const context = cast.filing.as(this.#applicant, this.now);
    const offered = [cast.scene.clinicId];
    const started = value(await startDraft(context, { regulation, recipientId: THIRD_PERSON, offered }));
    const facts = {
      channel: 'portal',
      applicant: 'third-person-with-consent',
      recipientAge: 41,
      registers: {},
      slotHeld: false,
    } as const;
    const answers = fillIn(regulation.fields, facts, this.today, this.chance);
    const told = {
      iin: this.#subject.iin,
      surname: this.#subject === cast.attached ? 'Ахметова' : 'Бекенов',
      'given-name': 'Айгүл',
      purpose: 'Жұмысқа тұру үшін',
    };
    const known = regulation.fields.flatMap(({ name, tells }) => (tells ? [[name, told[tells]]] : []));
    const typed = { ...asTyped(answers), ...Object.fromEntries(known) };
    value(await saveAnswers(context, { draftId: started.draftId, typed }));
    const submission = { draftId: started.draftId, locale: 'kk' } as const;
    const submitted = await cast.filing.submit(this.#applicant, submission, this.now);
    if (!submitted.ok) return this.dropDraft(started.draftId, submitted);
    const { requestId } = submitted.value;
    const consent = await cast.system((tx) => tx.consent.findFirstOrThrow({ where: { requestId } }));
    await tellSubject({ database: cast.scene.database, clock: this.clock }, { consentId: consent.id });
    return requestId;
  }

  /** A lawful "no" at the gate names its clause, and leaves the draft to be mended. */
  private async dropDraft(draftId: string, refused: Outcome<unknown>): Promise<null> {
    this.filed(refused);
    const kept = await this.cast.system((tx) => tx.draft.deleteMany({ where: { id: draftId } }));
    expect(kept.count).toBe(1);
    return null;
  }

  private filed<T>(outcome: Outcome<T>): T | null {
    if (outcome.ok) return outcome.value;
    expect(LAWFUL_AT_THE_GATE).toContain(outcome.refusal.code);
    return null;
  }

  // ───────────────────────────── what may happen

  private async move(requestId: string, state: Case): Promise<void> {
    const { cast, chance } = this;
    this.pass();
    const step = stepOf(this.regulation, state.step?.name ?? '');
    const kind = chance.below(12);
    if (kind === 0) return this.moved(await withdrawRequest(this.applicant(), { requestId }), WITHDRAWAL);
    const silent = silentRegisters(this.regulation, state);
    if (silent.length > 0) {
      const register = chance.of(silent);
      const answer = chance.of(['yes', 'no'] as const);
      const portal = cast.scene.as('portal', this.now);
      return this.moved(
        await changeCase(portal, { requestId }, async () => ({
          ok: true,
          value: { type: 'register-answered', register, answer },
        })),
      );
    }
    if (step.actor === 'subject') return this.subjectAnswers(requestId);
    if (step.actor === 'applicant') {
      return this.moved(await this.complete(requestId, state, this.applicant()), CITIZEN_STEP);
    }
    const by = this.actorAt(state);
    if (kind === 1) return this.moved(await takeTask(cast.scene.as(by, this.now), { requestId }));
    if (kind === 2 && state.step?.takenBy)
      return this.moved(await releaseTask(cast.scene.as(by, this.now), { requestId }));
    const grounds = this.regulation.refusals.filter(
      (ground) => ground.channels.includes(state.channel) && ground.by !== 'portal',
    );
    if (kind === 3 && grounds.length > 0) {
      const { name } = chance.of(grounds);
      const reason = 'Негіздеме';
      const refused = await refuseRequest(cast.scene.as(by, this.now), { requestId, ground: name, reason });
      if (wantsSignature(refused))
        return this.moved(await this.sign(requestId, by, { type: 'refuse', ground: name, reason }), SIGNING);
      return this.moved(refused, REFUSAL);
    }
    const wanted = this.completion(state);
    const done = await completeStep(cast.scene.as(by, this.now), { requestId, ...wanted });
    if (!wantsSignature(done)) return this.moved(done, STEP);
    const { step: name, outcome, data } = wanted;
    const command = { type: 'complete-step', step: name, outcome, data } as const;
    this.moved(await this.sign(requestId, by, command), SIGNING);
  }

  private complete(requestId: string, state: Case, context: Parameters<typeof completeStep>[0]) {
    return completeStep(context, { requestId, ...this.completion(state) });
  }

  private completion(state: Case): StepCompletion {
    const step = stepOf(this.regulation, state.step?.name ?? '');
    const outcome = this.chance.of(Object.keys(step.outcomes));
    const facts = factsOf(state);
    const data = fillIn(step.asks ?? [], facts, this.today, this.chance, facts.answers);
    const time = step.appoints
      ? { doctorId: this.cast.scene.doctorId, startsAt: this.nextTime(step.appoints) }
      : undefined;
    return { step: step.name, outcome, data, ...(time ? { time } : {}) };
  }

  /** First with somebody else's certificate, which must change nothing; then with one's own. */
  private async sign(requestId: string, by: Member, command: PreparedCommand): Promise<Outcome<unknown>> {
    const { cast } = this;
    const context = { ...cast.scene.as(by, this.now), actor: by.actor };
    const prepared = await prepareDocument(context, { requestId, command });
    if (!prepared.ok) return prepared;
    const one = value(await listPrepared(context)).find(({ id }) => id === prepared.value.id);
    if (!one) throw new Error('What was prepared is not listed');
    const at = this.clock();
    const iinOf = (member: Member) =>
      cast.system((tx) => tx.person.findUniqueOrThrow({ where: { id: member.personId } }));
    const signed = async (member: Member) => {
      const { iin } = await iinOf(member);
      const cms = await signAsEmployee(one.bytes, { iin: iin ?? '', bin: cast.scene.bin, at });
      return signPrepared(context, { id: one.id, nonce: one.nonce, cms }, portalTrust);
    };
    const before = await this.look(requestId);
    const stolen = await signed(cast.elsewhere);
    expect(stolen).toMatchObject({ ok: false, refusal: { code: 'certificate-someone-else' } });
    expect(await this.look(requestId)).toEqual(before);
    return signed(by);
  }

  /** The person asked about says yes or no; nobody else can; silence ends the wait. */
  private async subjectAnswers(requestId: string): Promise<void> {
    const { cast, chance } = this;
    const subject = this.#subject;
    if (!subject) throw new Error('The case waits for somebody who was never named');
    const consent = await cast.system((tx) => tx.consent.findFirstOrThrow({ where: { requestId } }));
    const answer = chance.of(['given', 'declined', 'silence'] as const);
    if (answer === 'silence') {
      this.#minutes += 11 * 24 * 60;
      await endOverdueWaits({ database: cast.scene.database, clock: this.clock });
      return this.moved({ ok: true, value: undefined });
    }
    const wanted = { consentId: consent.id, answer, way: 'cabinet' } as const;
    const before = await this.look(requestId);
    const forged = { ...wanted, subjectId: this.#applicant.personId };
    expect(await answerConsent(this.applicant(), forged)).toMatchObject({ ok: false });
    expect(await this.look(requestId)).toEqual(before);
    const own = { ...wanted, subjectId: subject.personId };
    this.moved(await answerConsent(cast.filing.as(subject, this.now), own), ['consent-over']);
  }

  private clock = (): Date => new Date(`${this.now}:00+05:00`);

  /** Whoever holds the task goes on with it; else anybody whose role may. */
  private actorAt(state: Case): Member {
    const step = stepOf(this.regulation, state.step?.name ?? '');
    const holder = state.step?.takenBy?.personId;
    const members = Object.values(this.cast.staff);
    return (
      members.find(({ personId }) => personId === holder) ?? this.cast.staff[this.chance.of(ableTo(step))]
    );
  }

  private applicant() {
    return this.cast.filing.as(this.#applicant, this.now);
  }

  private nextTime(kind: 'appointments' | 'home-visits'): Date {
    const nth = sharedTimes++;
    const day = addDays(this.today, 1 + (Math.floor(nth / 6) % 5));
    const [from, minutes] = kind === 'appointments' ? [9 * 60, 20] : [14 * 60, 30];
    const at = from + (nth % 6) * minutes;
    const time = `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
    return new Date(`${day}T${time}:00+05:00`);
  }

  private moved(outcome: Outcome<unknown>, allowed: readonly string[] = []): void {
    this.#moves += 1;
    if (!outcome.ok) expect(allowed).toContain(outcome.refusal.code);
  }

  // ───────────────────────────── what may not

  private async forbiddenMove(requestId: string, state: Case): Promise<void> {
    const { cast } = this;
    const step = stepOf(this.regulation, state.step?.name ?? '');
    const able = step.actor === 'portal' ? [] : ableTo(step);
    const unable = Object.values(cast.staff).filter(
      ({ actor }) => !actor.roles.some((role) => role === 'head-of-clinic' || isOneOf(able, role)),
    );
    const wrong = cast.scene.as(this.chance.of(unable), this.now);
    const away = cast.scene.as(cast.elsewhere, this.now);
    const other = this.regulation.steps.find(({ name }) => name !== step.name);
    const attempts: (() => Promise<Outcome<unknown>>)[] = [
      () => this.complete(requestId, state, away),
      () =>
        refuseRequest(away, { requestId, ground: this.regulation.refusals[0]?.name ?? 'none', reason: 'x' }),
      () => takeTask(away, { requestId }),
      ...(step.actor === 'portal'
        ? []
        : [
            () => this.complete(requestId, state, wrong),
            () => takeTask(wrong, { requestId }),
            () =>
              refuseRequest(wrong, {
                requestId,
                ground: this.regulation.refusals[0]?.name ?? 'none',
                reason: 'x',
              }),
          ]),
      ...(other
        ? [
            () =>
              completeStep(cast.scene.as(this.actorOrAnybody(state), this.now), {
                requestId,
                step: other.name,
                outcome: Object.keys(other.outcomes)[0] ?? '',
                data: {},
              }),
          ]
        : []),
      () =>
        refuseRequest(cast.scene.as(this.actorOrAnybody(state), this.now), {
          requestId,
          ground: 'because-we-want-to',
          reason: 'x',
        }),
    ];
    const refused = await this.chance.of(attempts)();
    this.#forbidden += 1;
    expect(refused.ok).toBe(false);
    expect(await this.look(requestId)).toEqual(state);
  }

  private actorOrAnybody(state: Case): Member {
    const step = stepOf(this.regulation, state.step?.name ?? '');
    return ableTo(step).length > 0 ? this.actorAt(state) : this.cast.staff['medical-registrar'];
  }

  private async endedIsEnded(requestId: string, state: Case): Promise<void> {
    if (state.status === 'open') return;
    const again = await takeTask(this.cast.scene.as(this.cast.staff['head-of-clinic'], this.now), {
      requestId,
    });
    expect(again.ok).toBe(false);
    expect(await this.look(requestId)).toEqual(state);
  }
}

let sharedTimes = 0;

const isOneOf = (roles: readonly string[], role: string): boolean => roles.includes(role);

const wantsSignature = (outcome: Outcome<unknown>): boolean =>
  !outcome.ok && outcome.refusal.code === 'staff-signature-required';

/** Every code below is an answer that the law or the clinic's clock may give to a well-meant act. */
const LAWFUL_AT_THE_GATE = [
  'register-says-no',
  'not-attached',
  'slot-taken',
  'slot-not-offered',
  'too-many-open',
  // So many in one hour: the portal's own limits.
  'too-many-tries',
];
/** `not-found`: a case that names nobody is nobody's to see. */
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
