/** Cases that wait for a signature, without the pages that lead to them. */
import type { StaffContext } from '@/services/identity/current-actor';
import type { Field } from '@/services/regulations/language/form';
import { fileRequest, type NewRequest } from '@/services/requests/file-request';
import { rulesForNewRequest } from '@/services/requests/rules-of-clinic';
import type { StoredCase } from '@/services/requests/stored-case';
import { transact } from '@/services/transact';
import type { Answers } from '@/services/workflow/case';
import { type Facts, holds } from '@/services/workflow/holds';
import { value } from '@/tests/integration/desk/world';
import type { Citizen, Member, Scene } from '@/tests/integration/support/scene';

const SELF: Facts = {
  channel: 'portal',
  applicant: 'self',
  recipientAge: 41,
  registers: {},
  answers: {},
  slotHeld: false,
};

const answerTo = ({ kind, name, options }: Field<string>): string | boolean | number => {
  if (kind === 'yes-no') return true;
  if (kind === 'number') return 12;
  if (kind === 'date') return '2026-11-02';
  if (kind === 'phone') return '+77010000001';
  return options?.[0]?.value ?? `Мәлімет ${name}`;
};

export const filled = (fields: readonly Field<string>[]): Answers =>
  Object.fromEntries(fields.map((field) => [field.name, answerTo(field)]));

export async function fileAtPortal(
  scene: Scene,
  citizen: Citizen,
  service: Parameters<typeof rulesForNewRequest>[2],
  time: string,
  signed: NonNullable<NewRequest['signed']> = {
    bytes: new TextEncoder().encode('{}'),
    cms: new Uint8Array([48, 0]),
    verdict: {},
  },
): Promise<StoredCase> {
  const context = { ...scene.as(citizen, time), actor: citizen.actor };
  return value(
    await transact(context, async (tx, unit) => {
      const rules = await rulesForNewRequest(tx, scene.clinicId, service, unit.now);
      if (!rules) throw new Error(`${service} is not offered`);
      return fileRequest(tx, unit, rules, {
        clinicId: scene.clinicId,
        channel: 'portal',
        applicant: 'self',
        recipientId: citizen.personId,
        applicantId: citizen.personId,
        answers: filled(
          rules.regulation.fields.filter(
            ({ channels, when }) => channels.includes('portal') && (!when || holds(when, SELF)),
          ),
        ),
        registers: { says: {}, told: {} },
        locale: 'kk',
        signed,
      });
    }),
  );
}

export const staffAt = (scene: Scene, who: Member, time: string): StaffContext => ({
  ...scene.as(who, time),
  actor: who.actor,
});
