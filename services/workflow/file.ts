import { ok } from '@/lib/outcome';
import { keptFacts } from '@/services/regulations/atoms';
import { gateOf } from '@/services/regulations/facts';
import type { Applicant, Regulation } from '@/services/regulations/language/regulation';
import { NeverOpen } from '@/services/working-time/acceptance';
import { localDay } from '@/services/working-time/zone';
import { advance } from './advance';
import { checkAnswers } from './answers';
import { acceptedAt } from './clocks';
import type { Command, Decision, DecisionContext } from './commands';
import type { CaseEvent } from './events';
import { evolve } from './evolve';
import { withinHorizon } from './horizon';
import { clauseOf, no, stamp } from './lawful';

type File = Extract<Command, { type: 'file' }>;

/** Files a request: the channel is open, the applicant admitted, the form whole, the act's conditions met. */
export function file(regulation: Regulation, command: File, context: DecisionContext): Decision {
  const refused =
    channelIsOpen(regulation, command) ??
    applicantIsAdmitted(regulation, command) ??
    isAttached(regulation, command) ??
    isSigned(regulation, command);
  if (refused) return refused;
  let acceptance: ReturnType<typeof acceptedAt>;
  try {
    acceptance = acceptedAt(regulation, command.channel, context.now, context.place, command.answers);
  } catch (error) {
    if (error instanceof NeverOpen) return no({ code: 'clinic-has-no-hours' });
    throw error;
  }
  const time = timeIsChosen(regulation, command, acceptance.acceptedAt, context);
  if (time) return time;
  const today = localDay(context.now, context.place.zone);
  const answers = checkAnswers(
    regulation.fields,
    command.answers,
    {
      channel: command.channel,
      applicant: command.applicant,
      recipientAge: command.recipientAge,
      registers: command.registers,
      slotHeld: command.appointed !== undefined,
    },
    { today, filed: today, regulation: regulation.id },
  );
  if (!answers.ok) return answers;
  const route = regulation.routes[command.channel];
  if (!route) throw new Error(`${regulation.id} opens ${command.channel} but gives it no route`);

  const { channel, applicant, recipientAge, registers } = command;
  const registerFacts = keptFacts(regulation, command.registerFacts ?? {});
  const mark = stamp(context);
  const filed: CaseEvent = {
    type: 'filed',
    ...mark,
    regulation: regulation.id,
    channel,
    applicant,
    recipientAge,
    registers,
    ...(Object.keys(registerFacts).length > 0 ? { registerFacts } : {}),
    answers: answers.value,
    acceptedAt: acceptance.acceptedAt.toISOString(),
    acceptance: acceptance.explanation,
  };
  const events: CaseEvent[] = [filed];
  if (command.appointed) events.push({ type: 'appointed', ...mark, appointed: command.appointed });
  const opened = events.slice(1).reduce(evolve, evolve(null, filed));
  return ok([...events, ...advance(regulation, opened, route, context)]);
}

function channelIsOpen(regulation: Regulation, { channel }: File): Decision | null {
  const rule = regulation.channels[channel];
  return rule.open ? null : no({ code: 'channel-closed', field: 'channel', ...clauseOf(regulation, rule) });
}

function applicantIsAdmitted(
  regulation: Regulation,
  { applicant, channel, recipientAge }: File,
): Decision | null {
  const byKind = regulation.applicants.filter(
    ({ who, channels }) => who === applicant && channels.includes(channel),
  );
  if (byKind.some((rule) => ageFits(rule, recipientAge))) return null;
  const [rule] = byKind;
  return no({
    code: rule ? 'applicant-age' : 'applicant-not-admitted',
    field: 'applicant',
    ...(rule ? clauseOf(regulation, rule) : {}),
  });
}

function ageFits({ recipientAge }: Applicant<string>, age: number): boolean {
  const { below = Number.POSITIVE_INFINITY, from = 0 } = recipientAge ?? {};
  return age >= from && age < below;
}

/**
 * A register that did not answer refuses nobody: the case is taken in and staff look by hand. So it is where the act
 * leaves the look to a step: the person gets a number, and a refusal with a reason.
 */
function isAttached(regulation: Regulation, { channel, registers }: File): Decision | null {
  const { attachment } = regulation;
  const refused = gateOf(attachment).includes(channel) && registers['attached-population'] === 'no';
  return refused
    ? no({ code: 'not-attached', field: 'clinic', ...clauseOf(regulation, attachment, channel) })
    : null;
}

function isSigned(regulation: Regulation, { channel, signed }: File): Decision | null {
  if (channel !== 'portal' || signed || !regulation.portal) return null;
  const { applicantSignature } = regulation.portal;
  return applicantSignature.required
    ? no({ code: 'signature-required', field: 'signature', ...clauseOf(regulation, applicantSignature) })
    : null;
}

function timeIsChosen(
  regulation: Regulation,
  { channel, appointed }: File,
  accepted: Date,
  context: DecisionContext,
): Decision | null {
  const { slotChoice } = regulation;
  if (!slotChoice) return appointed ? no({ code: 'invalid-input', field: 'slot' }) : null;
  if (!appointed) {
    const must =
      channel === 'portal' && slotChoice.by === 'recipient' && slotChoice.channels.includes(channel);
    return must ? no({ code: 'slot-needed', field: 'slot', ...clauseOf(regulation, slotChoice) }) : null;
  }
  return withinHorizon(regulation, appointed, accepted, context);
}
