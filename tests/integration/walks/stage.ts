/** Where a walk stands: who takes part, what hour it is, what is filled in next. */
import { ableTo } from '@/services/regulations/facts';
import type { Regulation } from '@/services/regulations/language/regulation';
import { completeStep, type StepCompletion } from '@/services/requests/complete-step';
import type { Case } from '@/services/workflow/case';
import { factsOf, stepOf } from '@/services/workflow/lawful';
import { addDays, type Day, toDay } from '@/services/working-time/day';
import type { Citizen, Member } from '@/tests/integration/support/scene';
import { fillIn } from './answers';
import type { Cast } from './cast';
import type { Chance } from './chance';
import { expectSound } from './invariants';

export class Stage {
  /** Since Monday 10:00. */
  minutes = 0;
  readonly applicant: Citizen;
  /** Who is asked about, where it is somebody else. */
  subject: Citizen | null = null;

  constructor(
    readonly cast: Cast,
    readonly regulation: Regulation,
    readonly chance: Chance,
  ) {
    this.applicant = chance.of([cast.attached, cast.attached, cast.unattached]);
  }

  look(requestId: string): Promise<Case> {
    return this.cast.system((tx) => expectSound(tx, this.regulation, requestId));
  }

  /** `2026-11-23T10:07`: minutes pass with every move, and sometimes hours. */
  get now(): string {
    const at = new Date(Date.UTC(2026, 10, 23, 10, this.minutes));
    return at.toISOString().slice(0, 16);
  }

  get today(): Day {
    return toDay(this.now.slice(0, 10));
  }

  pass(): void {
    this.minutes += this.chance.of([1, 3, 7, 45, 60 * 5]);
  }

  complete(requestId: string, state: Case, context: Parameters<typeof completeStep>[0]) {
    return completeStep(context, { requestId, ...this.completion(state) });
  }

  completion(state: Case): StepCompletion {
    const step = stepOf(this.regulation, state.step?.name ?? '');
    const outcome = this.chance.of(Object.keys(step.outcomes));
    const facts = factsOf(state);
    const data = fillIn(step.asks ?? [], facts, this.today, this.chance, facts.answers);
    const time = step.appoints
      ? { doctorId: this.cast.scene.doctorId, startsAt: this.nextTime(step.appoints) }
      : undefined;
    return { step: step.name, outcome, data, ...(time ? { time } : {}) };
  }

  clock = (): Date => new Date(`${this.now}:00+05:00`);

  /** Whoever holds the task goes on with it; else anybody whose role may. */
  actorAt(state: Case): Member {
    const step = stepOf(this.regulation, state.step?.name ?? '');
    const holder = state.step?.takenBy?.personId;
    const members = Object.values(this.cast.staff);
    return (
      members.find(({ personId }) => personId === holder) ?? this.cast.staff[this.chance.of(ableTo(step))]
    );
  }

  asApplicant() {
    return this.cast.filing.as(this.applicant, this.now);
  }

  nextTime(kind: 'appointments' | 'home-visits'): Date {
    const nth = sharedTimes++;
    const day = addDays(this.today, 1 + (Math.floor(nth / 6) % 5));
    const [from, minutes] = kind === 'appointments' ? [9 * 60, 20] : [14 * 60, 30];
    const at = from + (nth % 6) * minutes;
    const time = `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
    return new Date(`${day}T${time}:00+05:00`);
  }
}

let sharedTimes = 0;
