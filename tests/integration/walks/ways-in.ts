/** How a walk begins: at a counter, at the portal, or about somebody who must agree first. */
import { expect } from 'vitest';
import type { Outcome } from '@/lib/outcome';
import { tellSubject } from '@/services/consents/tell-subject';
import { ableTo } from '@/services/regulations/facts';
import type { Channel } from '@/services/regulations/language/names';
import { holdForRequest } from '@/services/requests/hold-for-request';
import { intakeRequest } from '@/services/requests/intake-request';
import { saveAnswers } from '@/services/requests/save-draft';
import { startDraft } from '@/services/requests/start-draft';
import { THIRD_PERSON, thirdPersonRule } from '@/services/requests/third-person';
import { stepOf } from '@/services/workflow/lawful';
import { value } from '@/tests/integration/desk/world';
import type { Citizen } from '@/tests/integration/support/scene';
import { asTyped, fillIn } from './answers';
import type { Stage } from './stage';

const MONDAY = '2026-11-23';

/** The id of the request; null where the law or the clinic said no at the gate. */
export async function fileByChance(stage: Stage): Promise<string | null> {
  const { channels } = stage.regulation;
  const open = (Object.keys(channels) as Channel[]).filter((channel) => channels[channel].open);
  const channel = stage.chance.of(open);
  return channel === 'portal'
    ? fileAtPortal(stage, stage.applicant)
    : fileAtCounter(stage, channel, stage.applicant);
}

async function fileAtCounter(
  stage: Stage,
  channel: Exclude<Channel, 'portal'>,
  recipient: Citizen,
): Promise<string | null> {
  const { regulation, cast } = stage;
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
  const taken = await intakeRequest(cast.scene.as(cast.staff[role], stage.now), {
    service: regulation.service,
    channel,
    recipientId: recipient.personId,
    applicant: 'self',
    applicantId: recipient.personId,
    answers: fillIn(regulation.fields, facts, stage.today, stage.chance),
    locale: 'kk',
    receivedAt: new Date(`${stage.now}:00+05:00`),
    completions: [],
  });
  return filed(taken)?.id ?? null;
}

async function fileAtPortal(stage: Stage, recipient: Citizen): Promise<string | null> {
  const { regulation, cast } = stage;
  const { filing } = cast;
  const facts = {
    channel: 'portal',
    applicant: 'self',
    recipientAge: 41,
    registers: {},
    slotHeld: false,
  } as const;
  if (thirdPersonRule(regulation) && stage.chance.below(2) === 0) return askAboutSomebody(stage);
  const typed = asTyped(fillIn(regulation.fields, facts, stage.today, stage.chance));
  const draftId = await filing.draft(recipient, regulation.id, typed);
  if (regulation.slotChoice?.by === 'recipient' && regulation.slotChoice.channels.includes('portal')) {
    const held = await holdForRequest(filing.as(recipient, stage.now), {
      clinicId: cast.scene.clinicId,
      doctorId: cast.scene.doctorId,
      startsAt: stage.nextTime(regulation.slotChoice.kind),
      regulation: regulation.id,
      recipientId: recipient.personId,
    });
    if (!held.ok) return dropDraft(stage, draftId, held);
  }
  const submission = regulation.portal?.applicantSignature?.required
    ? await filing.sign(recipient, draftId, { at: stage.now })
    : { draftId, locale: 'kk' as const };
  const submitted = await filing.submit(recipient, submission, stage.now);
  if (!submitted.ok) return dropDraft(stage, draftId, submitted);
  return filed(submitted)?.requestId ?? null;
}

/** About the other of the two, who must agree first. */
async function askAboutSomebody(stage: Stage): Promise<string | null> {
  const { regulation, cast } = stage;
  stage.subject = stage.applicant === cast.attached ? cast.unattached : cast.attached;
  const context = cast.filing.as(stage.applicant, stage.now);
  const offered = [cast.scene.clinicId];
  const started = value(await startDraft(context, { regulation, recipientId: THIRD_PERSON, offered }));
  const facts = {
    channel: 'portal',
    applicant: 'third-person-with-consent',
    recipientAge: 41,
    registers: {},
    slotHeld: false,
  } as const;
  const answers = fillIn(regulation.fields, facts, stage.today, stage.chance);
  const told = {
    iin: stage.subject.iin,
    surname: stage.subject === cast.attached ? 'Ахметова' : 'Бекенов',
    'given-name': 'Айгүл',
    purpose: 'Жұмысқа тұру үшін',
  };
  const known = regulation.fields.flatMap(({ name, tells }) => (tells ? [[name, told[tells]]] : []));
  const typed = { ...asTyped(answers), ...Object.fromEntries(known) };
  value(await saveAnswers(context, { draftId: started.draftId, typed }));
  const submission = { draftId: started.draftId, locale: 'kk' } as const;
  const submitted = await cast.filing.submit(stage.applicant, submission, stage.now);
  if (!submitted.ok) return dropDraft(stage, started.draftId, submitted);
  const { requestId } = submitted.value;
  const consent = await cast.system((tx) => tx.consent.findFirstOrThrow({ where: { requestId } }));
  await tellSubject({ database: cast.scene.database, clock: stage.clock }, { consentId: consent.id });
  return requestId;
}

/** A lawful "no" at the gate names its clause, and leaves the draft to be mended. */
async function dropDraft(stage: Stage, draftId: string, refused: Outcome<unknown>): Promise<null> {
  filed(refused);
  const kept = await stage.cast.system((tx) => tx.draft.deleteMany({ where: { id: draftId } }));
  expect(kept.count).toBe(1);
  return null;
}

function filed<T>(outcome: Outcome<T>): T | null {
  if (outcome.ok) return outcome.value;
  expect(LAWFUL_AT_THE_GATE).toContain(outcome.refusal.code);
  return null;
}

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
