/** A clinic where the law is tried: people, hours, and a case driven by the real decide. */
import { regulationById } from '@/services/regulations/catalogue';
import type { StaffActor } from '@/services/regulations/language/actors';
import type { RegisterAnswer } from '@/services/regulations/language/conditions';
import type { Field } from '@/services/regulations/language/form';
import type { Channel, Register, RegulationId } from '@/services/regulations/language/names';
import type { Regulation } from '@/services/regulations/language/regulation';
import type { Answers, Appointed, Case } from '@/services/workflow/case';
import type { Command, CommandBy } from '@/services/workflow/commands';
import { apply, decide } from '@/services/workflow/decide';
import { makePersonalCode } from '@/services/workflow/personal-code';
import { defaultCalendarData } from '@/services/working-time/calendar-data';
import type { Place } from '@/services/working-time/clinic-hours';
import { at } from '@/services/working-time/test-places';

const long = { opens: '08:00', closes: '20:00' } as const;

/** Monday to Friday 8–20, Saturday 9–14: the hours that the Almaty act prints, kept by all clinics of these tests. */
export const place: Place = {
  hours: {
    weekly: {
      monday: long,
      tuesday: long,
      wednesday: long,
      thursday: long,
      friday: long,
      saturday: { opens: '09:00', closes: '14:00' },
    },
  },
  zone: 'Asia/Almaty',
  calendar: defaultCalendarData,
};

export const person: CommandBy = { kind: 'citizen', personId: 'person' };
export const registrar: CommandBy = {
  kind: 'staff',
  personId: 'registrar',
  name: 'Айгүл',
  roles: ['medical-registrar', 'registry-specialist'],
};
export const doctor: CommandBy = {
  kind: 'staff',
  personId: 'doctor',
  name: 'Дәурен',
  roles: ['district-doctor', 'doctor'],
};

export const staff = (role: StaffActor): CommandBy => ({
  kind: 'staff',
  personId: role,
  name: role,
  roles: [role],
});

/** Monday 23 November 2026 in Almaty: `monday('18:05')`. */
export const monday = (time: string): Date => at(`2026-11-23 ${time}`);
export { at };

export interface Filing {
  channel?: Channel;
  applicant?: Extract<Command, { type: 'file' }>['applicant'];
  age?: number;
  attached?: RegisterAnswer;
  /** What other registers say. */
  registers?: Partial<Record<Register, RegisterAnswer>>;
  /** Answers given instead of the first that fits. */
  answers?: Answers;
  signed?: boolean;
  /** When the chosen time begins. */
  slot?: Date;
  without?: string;
}

export function appointed(regulation: Regulation, startsAt: Date): Appointed {
  return {
    bookingId: 'booking',
    doctorId: 'doctor',
    doctorName: 'Дәурен',
    speciality: 'therapist',
    kind: regulation.slotChoice?.kind ?? 'appointments',
    startsAt: startsAt.toISOString(),
    endsAt: new Date(startsAt.getTime() + 20 * 60_000).toISOString(),
  };
}

export function answersTo(fields: readonly Field<string>[], channel: Channel, without?: string) {
  return Object.fromEntries(
    fields
      .filter((field) => field.required && field.channels.includes(channel) && field.name !== without)
      .map((field) => [field.name, answerTo(field)]),
  );
}

function answerTo({ kind, min, options, made, sameAs }: Field<string>) {
  if (made || sameAs) return PERSONAL_CODE;
  if (kind === 'number') return min ?? 1;
  return options?.[0]?.value ?? 'Сәуле';
}

/** The code that every trial draws and shows. */
export const PERSONAL_CODE = makePersonalCode(() => 0);

/** A request under one regulation, from filing to its end. */
export class Trial {
  readonly regulation: Regulation;
  current: Case | null = null;

  constructor(id: RegulationId) {
    this.regulation = regulationById(id);
  }

  try(command: Command, by: CommandBy, now: Date) {
    return decide(this.regulation, this.current, command, { now, by, place, noticeMinutes: 60 });
  }

  do(command: Command, by: CommandBy, now: Date): Case {
    const decision = this.try(command, by, now);
    if (!decision.ok) throw new Error(`${decision.refusal.code} ${decision.refusal.field ?? ''}`);
    this.current = apply(this.current, decision.value);
    return this.current;
  }

  filing({
    channel = 'phone',
    applicant = 'self',
    age = 40,
    attached = 'yes',
    registers = {},
    answers = {},
    signed = true,
    slot,
    without,
  }: Filing) {
    return {
      type: 'file',
      channel,
      applicant,
      recipientAge: age,
      answers: { ...answersTo(this.regulation.fields, channel, without), ...answers },
      registers: { 'attached-population': attached, ...registers },
      signed,
      ...(slot ? { appointed: appointed(this.regulation, slot) } : {}),
    } as const satisfies Command;
  }

  file(now: Date, filing: Filing = {}): Case {
    return this.do(this.filing(filing), filing.channel === 'portal' ? person : registrar, now);
  }

  refusal(now: Date, filing: Filing = {}) {
    const decision = this.try(this.filing(filing), filing.channel === 'portal' ? person : registrar, now);
    return decision.ok ? null : decision.refusal;
  }

  /** Completes the open step. */
  complete(outcome: string, now: Date, by: CommandBy = registrar, startsAt?: Date): Case {
    return this.do(this.completion(outcome, startsAt), by, now);
  }

  /** Whoever has this role completes the open step and fills in all that it asks. */
  done(outcome: string, now: Date, role: StaffActor): Case {
    const { step } = this.current ?? {};
    const asks = this.regulation.steps.find(({ name }) => name === step?.name)?.asks ?? [];
    const data = answersTo(asks, this.current?.channel ?? 'in-person');
    return this.do({ type: 'complete-step', step: step?.name ?? 'none', outcome, data }, staff(role), now);
  }

  /** Refuses with a reason, on a ground from the definition's list. */
  refuse(ground: string, now: Date, by: CommandBy = registrar): Case {
    return this.do({ type: 'refuse', ground, reason: 'Негізі жоқ' }, by, now);
  }

  completion(outcome: string, startsAt?: Date): Command {
    const step = this.current?.step?.name ?? 'none';
    return {
      type: 'complete-step',
      step,
      outcome,
      data: {},
      ...(startsAt ? { appointed: appointed(this.regulation, startsAt) } : {}),
    };
  }
}

/** The deadline of that name on the open step, in Almaty's wall time. */
export function due(current: Case, name: string): string | undefined {
  const found = current.step?.deadlines.find((one) => one.name === name);
  return found && wallTime(found.due);
}

export const wallTime = (instant: string): string =>
  new Date(new Date(instant).getTime() + 5 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');

export const byName = <T extends { name: string }>(list: readonly T[], name: string): T => {
  const found = list.find((one) => one.name === name);
  if (!found) throw new Error(`No "${name}"`);
  return found;
};
