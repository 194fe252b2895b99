import type { Tx } from '@/lib/database/transaction';
import type { Regulation } from '@/services/regulations/language/regulation';
import { dayOfColumn } from '@/services/scheduling/days';
import type { Case } from '@/services/workflow/case';
import type { ZoneId } from '@/services/working-time/zone';
import type { FactSource, RecipientFacts } from './facts-of-request';

const PERSON = {
  iin: true,
  surname: true,
  givenName: true,
  patronymic: true,
  birthDate: true,
  sex: true,
  phone: true,
  address: true,
} as const;

/** The person as journals and documents name them; null where the request is anonymous or the person is not visible. */
export async function recipientFacts(tx: Tx, personId: string | null): Promise<RecipientFacts | null> {
  if (!personId) return null;
  const person = await tx.person.findUnique({ where: { id: personId }, select: PERSON });
  return person && { ...person, birthDate: dayOfColumn(person.birthDate) };
}

/** What a line is written from, but for the language. The clinic is named as in the state language. */
export async function factSource(
  tx: Tx,
  request: { number: string; clinicId: string; recipientId: string | null },
  regulation: Regulation,
  state: Case,
  zone: ZoneId,
): Promise<Omit<FactSource, 'locale'>> {
  const [recipient, clinic] = [
    await recipientFacts(tx, request.recipientId),
    await tx.clinic.findUniqueOrThrow({
      where: { id: request.clinicId },
      select: { nameKk: true, addressKk: true, phones: true },
    }),
  ];
  return {
    number: request.number,
    regulation,
    state,
    recipient,
    clinic: { name: clinic.nameKk, address: clinic.addressKk, phones: clinic.phones, zone },
  };
}
