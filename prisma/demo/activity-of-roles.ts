import { inTransaction, type Tx } from '@/lib/database/transaction';
import { shortName } from '@/lib/names/format';
import { staffWith } from '@/prisma/demo/accounts';
import { demoId } from '@/prisma/demo/identifiers';
import { PATIENTS } from '@/prisma/demo/patients';
import { accountId, personId } from '@/prisma/demo/seed-people';
import { STAFF } from '@/prisma/demo/staff';
import type { Context } from '@/services/context';
import type { StaffRole } from '@/services/identity/actor';
import type { CounterChannel } from '@/services/identity/case-rights';
import type { StaffContext } from '@/services/identity/current-actor';
import { findPerson } from '@/services/identity/find-person';
import { rolesOpening } from '@/services/regulations/duties';
import { ableTo } from '@/services/regulations/facts';
import type { StaffActor } from '@/services/regulations/language/actors';
import type { Field } from '@/services/regulations/language/form';
import type { Service } from '@/services/regulations/language/names';
import { completeStep } from '@/services/requests/complete-step';
import { intakeRequest } from '@/services/requests/intake-request';
import { readCase } from '@/services/requests/read-case';
import { readIntake } from '@/services/requests/read-intake';
import { rulesForNewRequest } from '@/services/requests/rules-of-clinic';
import type { StoredCase } from '@/services/requests/stored-case';
import { takeTask } from '@/services/requests/take-task';
import type { Answers, AnswerValue } from '@/services/workflow/case';
import { stepOf } from '@/services/workflow/lawful';
import { localDay } from '@/services/working-time/zone';

const DONE = 'demo-activity-of-roles';

interface Visit {
  clinic: string;
  service: Service;
  channel: CounterChannel;
  patient: string;
  /** Answers that decide the rest of the form. */
  given?: Readonly<Record<string, string>>;
  answers?: Answers;
  /** How many steps are done already: the next one waits. */
  steps: number;
}

const CONFIDENTIAL = { examination: 'confidential' };
const visit = (
  clinic: string,
  service: Service,
  patient: string,
  steps: number,
  more: Partial<Visit> = {},
): Visit => ({ clinic, service, channel: 'in-person', patient, steps, ...more });

const VISITS: readonly Visit[] = [
  visit('aktau-1', 'hiv-test', 'patient-aktau-1', 1, { given: CONFIDENTIAL }),
  visit('aktau-1', 'hiv-test', 'patient-aktau-2', 0, { given: { examination: 'anonymous' } }),
  visit('aktau-1', 'sick-leave-sheet', 'patient-aktau-3', 1),
  visit('aktau-1', 'sick-leave-certificate', 'patient-aktau-2', 2),
  visit('aktau-1', 'phc-certificate', 'patient-aktau-4', 1),
  visit('aktau-hospital', 'inpatient-record-extract', 'patient-aktau-4', 1, {
    given: { occasion: 'after-discharge' },
  }),
  visit('aktau-hospital', 'sick-leave-sheet', 'patient-aktau-1', 1),
  visit('aktau-aids', 'hiv-test', 'patient-aktau-3', 2, { given: CONFIDENTIAL }),
  visit('aktau-ambulance', 'ambulance', 'patient-aktau-4', 1, { channel: 'phone' }),
  visit('aktau-ambulance', 'ambulance', 'patient-aktau-2', 0, { channel: 'phone' }),
  visit('aktau-training', 'psychiatric-certificate', 'patient-aktau-2', 1, { channel: 'state-corporation' }),
  visit('aktau-training', 'hospital-referral', 'patient-aktau-1', 1),
  visit('aktau-training', 'inpatient-record-extract', 'patient-aktau-3', 1),
  visit('almaty-1', 'hiv-test', 'patient-almaty-2', 1, {
    given: CONFIDENTIAL,
    answers: { citizenship: 'foreigner-or-stateless' },
  }),
  visit('almaty-aids', 'hiv-test', 'patient-almaty-1', 2, { given: CONFIDENTIAL }),
  visit('almaty-training', 'tb-certificate', 'patient-almaty-3', 1, { given: { purpose: 'other' } }),
  visit('almaty-training', 'psychiatric-certificate', 'patient-almaty-1', 1),
  visit('almaty-training', 'narcology-certificate', 'patient-almaty-2', 2),
  visit('oskemen-hospital', 'inpatient-record-extract', 'patient-oskemen-1', 1, {
    given: { occasion: 'after-discharge' },
  }),
];

/**
 * What waits on the other roles of the demo: taken in at the counter and brought some steps on through the real use
 * cases. A visit that the law does not take as it stands here is left out: the demo starts without it.
 */
export async function seedActivityOfRoles(context: Context): Promise<void> {
  const { database, clock } = context;
  const system = <T>(work: (tx: Tx) => Promise<T>) => inTransaction(database, { kind: 'system' }, work);
  if (await system((tx) => tx.setting.findUnique({ where: { name: DONE } }))) return;
  for (const one of VISITS) {
    const filed = await takeIn(context, one);
    if (filed) await goOn(context, one, filed);
  }
  const now = clock();
  await system((tx) => tx.setting.create({ data: { name: DONE, value: true, updatedAt: now } }));
}

/** Whoever of the demo holds the role at the clinic, signed in there. */
function member(context: Context, role: StaffRole, clinic: string): StaffContext {
  const { key } = staffWith(role, clinic);
  const found = STAFF.find((one) => one.key === key);
  if (!found) throw new Error(`the demo has lost ${key}`);
  return {
    ...context,
    actor: {
      kind: 'staff',
      accountId: accountId(key),
      personId: personId(key),
      sessionId: personId(key),
      clinicId: demoId('clinic', clinic),
      roles: found.works.find((at) => at.clinic === clinic)?.roles ?? [],
      name: shortName(found),
    },
  };
}

async function takeIn(
  context: Context,
  { clinic, service, channel, patient, given = {}, answers = {} }: Visit,
): Promise<StoredCase | null> {
  const rules = await inTransaction(context.database, { kind: 'system' }, (tx) =>
    rulesForNewRequest(tx, demoId('clinic', clinic), service, context.clock()),
  );
  const [role] = rules ? rolesOpening(rules.regulation, channel) : [];
  const person = PATIENTS.find(({ key }) => key === patient);
  if (!role || !person) return null;
  const staff = member(
    context,
    opener(role, clinic, rules ? rolesOpening(rules.regulation, channel) : []),
    clinic,
  );
  await findPerson(staff, person.iin);
  const receivedAt = staff.clock();
  const asked = { service, channel, receivedAt, personId: personId(patient), given };
  const facts = await readIntake(staff, asked);
  if (!facts.ok || !facts.value.form) return null;
  const { form, anonymous } = facts.value;
  const filed = await intakeRequest(staff, {
    service,
    channel,
    receivedAt,
    recipientId: anonymous ? null : personId(patient),
    applicant: 'self',
    applicantId: anonymous ? null : personId(patient),
    answers: { ...filledIn(form.fields, receivedAt), ...knownOf(form.proposed), ...answers, ...form.known },
    locale: 'kk',
    seen: form.documents.filter(({ onlyOf }) => onlyOf === null).map(({ document }) => document.name),
    completions: [],
  });
  return filed.ok ? filed.value : null;
}

const knownOf = (proposed: Readonly<Record<string, string>>): Answers =>
  Object.fromEntries(Object.entries(proposed).filter(([, value]) => value !== ''));

/** The first of the roles that somebody holds there. */
function opener(first: StaffActor, clinic: string, roles: readonly StaffActor[]): StaffActor {
  const held = new Set(
    STAFF.flatMap(({ works }) => works.filter((at) => at.clinic === clinic).flatMap((at) => at.roles)),
  );
  return roles.find((role) => held.has(role)) ?? first;
}

async function goOn(context: Context, { clinic, service, steps }: Visit, filed: StoredCase): Promise<void> {
  const rules = await inTransaction(context.database, { kind: 'system' }, (tx) =>
    rulesForNewRequest(tx, demoId('clinic', clinic), service, context.clock()),
  );
  let stored = filed;
  for (let done = 0; rules && done < steps && stored.state.step; done += 1) {
    const roles = ableTo(stepOf(rules.regulation, stored.state.step.name));
    const [first] = roles;
    if (!first) return;
    const staff = member(context, opener(first, clinic, roles), clinic);
    const taken = await takeTask(staff, { requestId: stored.id });
    const file = await readCase(staff, stored.id);
    const outcome = file.ok ? file.value.choices.outcomes[0] : undefined;
    if (!taken.ok || !file.ok || !outcome) return;
    const next = await completeStep(staff, {
      requestId: stored.id,
      step: stored.state.step.name,
      outcome: outcome.name,
      data: filledIn(file.value.choices.asks, staff.clock()),
    });
    if (!next.ok) return;
    stored = next.value;
  }
}

function filledIn(fields: readonly Field<string>[], now: Date): Answers {
  const today = localDay(now, 'Asia/Almaty');
  const example = ({ kind, options, min = 1 }: Field<string>): AnswerValue => {
    switch (kind) {
      case 'number':
        return Math.max(min, 1985);
      case 'yes-no':
        return true;
      case 'choice':
        return options?.[0]?.value ?? '';
      case 'date':
        return today;
      case 'phone':
        return '+77019905000';
      default:
        return 'Сынақ жазбасы';
    }
  };
  return Object.fromEntries(
    fields
      .filter(({ made, kind }) => made === undefined && kind !== 'slot')
      .map((field) => [field.name, example(field)]),
  );
}
