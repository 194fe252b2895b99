import { inTransaction, type Tx } from '@/lib/database/transaction';
import { shortName } from '@/lib/names/format';
import type { Outcome } from '@/lib/outcome';
import type { Context } from '@/services/context';
import { ageOn, todayAt } from '@/services/identity/age';
import type { StaffContext } from '@/services/identity/current-actor';
import { rolesAt } from '@/services/identity/roles-at';
import type { Field } from '@/services/regulations/language/form';
import { choicesOf } from '@/services/requests/case-choices';
import { commanding } from '@/services/requests/commanding';
import { completeStep } from '@/services/requests/complete-step';
import { intakeRequest } from '@/services/requests/intake-request';
import { offerTimes } from '@/services/requests/offer-times';
import { recipientFacts } from '@/services/requests/read-fact-source';
import { type ClinicRules, rulesForNewRequest } from '@/services/requests/rules-of-clinic';
import type { StoredCase } from '@/services/requests/stored-case';
import { releaseTask } from '@/services/requests/take-task';
import type { AnswerValue } from '@/services/workflow/case';
import { toDay } from '@/services/working-time/day';

const DONE = 'demo-activity';
const CLINICS = ['aktau-1', 'aktau-2', 'almaty-1', 'almaty-2', 'oskemen-1'] as const;

const SERVICES = ['doctor-home-call', 'doctor-appointment'] as const;

/** What an invented person may complain of. */
const COMPLAINTS = [
  { condition: 'Қызуы 38,7, жөтел', story: 'Кеше кешке басталды, парацетамол ішті.' },
  { condition: 'Температура 39, слабость', story: 'Второй день, пьёт много воды.' },
  { condition: 'Белі ауырып, тұра алмайды', story: 'Таңертең ауыр зат көтерген соң.' },
  { condition: 'Давление 160/100', story: 'С утра кружится голова, лекарства приняты.' },
] as const;

/**
 * A morning at the demo clinics: calls and appointments taken by phone and at the counter through the real use cases,
 * most of them answered, every third one waiting in the queue. Done once an installation.
 */
export async function seedActivity(context: Context): Promise<void> {
  const { database, clock } = context;
  const system = <T>(work: (tx: Tx) => Promise<T>) => inTransaction(database, { kind: 'system' }, work);
  if (await system((tx) => tx.setting.findUnique({ where: { name: DONE } }))) return;
  for (const slug of CLINICS) {
    const registrar = await system((tx) => registrarOf(tx, context, slug));
    if (!registrar) continue;
    const people = await system((tx) => attachedPeople(tx, registrar.actor.clinicId));
    const visits = SERVICES.flatMap((service) => people.map((personId) => ({ service, personId })));
    for (const [index, { service, personId }] of visits.entries()) {
      const rules = await system((tx) => rulesForNewRequest(tx, registrar.actor.clinicId, service, clock()));
      if (rules) await takeIn(registrar, rules, personId, index, index % 3 !== 2);
    }
  }
  const now = clock();
  await system((tx) => tx.setting.create({ data: { name: DONE, value: true, updatedAt: now } }));
}

async function registrarOf(tx: Tx, context: Context, slug: string): Promise<StaffContext | null> {
  const clinic = await tx.clinic.findUnique({ where: { slug }, select: { id: true } });
  if (!clinic) return null;
  const member = await tx.staffAppointment.findFirst({
    where: { clinicId: clinic.id, role: { in: ['medical-registrar', 'registry-specialist'] } },
    orderBy: { id: 'asc' },
    select: {
      person: { select: { id: true, surname: true, givenName: true, patronymic: true, account: true } },
    },
  });
  if (!member?.person.account) return null;
  const { id: personId, account, ...name } = member.person;
  const roles = await rolesAt(tx, { personId, clinicId: clinic.id, on: toDay(todayAt(context.clock())) });
  return {
    ...context,
    actor: {
      kind: 'staff',
      accountId: account.id,
      personId,
      sessionId: personId,
      clinicId: clinic.id,
      roles,
      name: shortName(name),
    },
  };
}

async function attachedPeople(tx: Tx, clinicId: string): Promise<string[]> {
  const rows = await tx.attachment.findMany({
    where: { clinicId, until: null },
    orderBy: { personId: 'asc' },
    take: 6,
    select: { personId: true },
  });
  return rows.map(({ personId }) => personId);
}

async function takeIn(
  registrar: StaffContext,
  rules: ClinicRules,
  recipientId: string,
  index: number,
  answered: boolean,
): Promise<void> {
  const channel = index % 3 === 0 ? 'in-person' : 'phone';
  const fields = rules.regulation.fields.filter(({ channels }) => channels.includes(channel));
  const answers = await inTransaction(registrar.database, { kind: 'system' }, (tx) =>
    answersOf(tx, registrar, fields, recipientId, index),
  );
  const filed = await intakeRequest(registrar, {
    service: rules.regulation.service,
    channel,
    recipientId,
    applicant: answers.age < 18 ? 'parent-or-guardian' : 'self',
    applicantId: null,
    answers: answers.given,
    locale: 'kk',
    receivedAt: registrar.clock(),
    completions: [],
  });
  const stored = done(filed);
  if (answered) await answer(registrar, rules, stored, answers.age);
  else done(await releaseTask(registrar, { requestId: stored.id }));
}

/** Through the steps that wait on the registrar, with the first lawful ending and the first free time of each. */
async function answer(
  registrar: StaffContext,
  { regulation, place }: ClinicRules,
  filed: StoredCase,
  recipientAge: number,
) {
  const by = commanding(registrar.actor);
  for (let stored = filed; by; ) {
    const { step, mayAct, outcomes, appoints, timeNeeded } = choicesOf(
      regulation,
      stored.state,
      by,
      registrar.clock(),
    );
    const [first] = outcomes;
    if (!step || !mayAct || !first || step.wait.kind === 'appointed-time') return;
    const acceptedAt = new Date(stored.state.acceptedAt);
    const { clinicId } = stored;
    const offered =
      appoints && timeNeeded
        ? done(
            await offerTimes(registrar, {
              clinicId,
              kind: appoints,
              regulation,
              place,
              acceptedAt,
              recipientAge,
            }),
          )
        : null;
    const [time] = offered?.times ?? [];
    if (offered && !time) return;
    stored = done(
      await completeStep(registrar, {
        requestId: stored.id,
        step: step.name,
        outcome: first.name,
        data: {},
        ...(time ? { time } : {}),
      }),
    );
  }
}

async function answersOf(
  tx: Tx,
  { clock }: StaffContext,
  fields: readonly Field<string>[],
  recipientId: string,
  index: number,
): Promise<{ given: Record<string, AnswerValue>; age: number }> {
  const person = await recipientFacts(tx, recipientId);
  if (!person) throw new Error('the demo has lost a person');
  const complaint = COMPLAINTS[index % COMPLAINTS.length] ?? COMPLAINTS[0];
  const age = ageOn(person.birthDate, todayAt(clock()));
  const known: Record<string, AnswerValue> = {
    surname: person.surname,
    'given-name': person.givenName,
    patronymic: person.patronymic ?? '',
    'birth-date': person.birthDate,
    'birth-year': Number(person.birthDate.slice(0, 4)),
    age,
    sex: person.sex,
    address: person.address ?? 'Орталық көше, 1-үй',
    phone: person.phone ?? '+77010000000',
  };
  const given = fields.flatMap((field): [string, AnswerValue][] => {
    if (field.kind === 'slot') return [];
    if (field.prefill) return [[field.name, known[field.prefill] ?? '']];
    return [[field.name, field.kind === 'text' ? complaint.condition : complaint.story]];
  });
  return { given: Object.fromEntries(given), age };
}

function done<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`The demo could not be loaded: ${JSON.stringify(outcome.refusal)}`);
  return outcome.value;
}
