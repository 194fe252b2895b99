import { isUniqueViolation } from '@/lib/database/errors';
import { birthDateOf, type Iin, type Sex, sexOf } from '@/lib/iin/iin';
import { searchTextOf } from '@/lib/names/fold';
import type { PersonName } from '@/lib/names/format';
import { type Outcome, ok, refuse } from '@/lib/outcome';
import type { Phone } from '@/lib/phones/phone';
import { todayAt } from '@/services/identity/age';
import { mayAtCounter } from '@/services/identity/at-counter';
import type { StaffContext } from '@/services/identity/current-actor';
import { personWithIin } from '@/services/identity/find-person';
import { transact } from '@/services/transact';

export interface NewPerson extends PersonName {
  /** Null for somebody who has none: a newborn, a foreigner. Then birth date and sex are asked. */
  iin: Iin | null;
  /** YYYY-MM-DD; with an IIN it may be left out and must otherwise be the one inside it. */
  birthDate: string | null;
  sex: Sex | null;
  phone: Phone | null;
  address: string | null;
  locale: 'kk' | 'ru' | 'en';
}

const OLDEST_YEARS = 130;

/** Enters somebody at the counter. A person known by that IIN is answered as known: the screen shows the name found. */
export async function enterPerson(
  context: StaffContext,
  person: NewPerson,
): Promise<Outcome<{ id: string; known: boolean }>> {
  try {
    return await transact<{ id: string; known: boolean }>(context, async (tx, unit) => {
      if (!(await mayAtCounter(tx, context, 'person.create'))) return refuse({ code: 'not-allowed' });
      const born = bornOf(person, todayAt(unit.now));
      if (!born.ok) return born;
      const { iin, surname, givenName, patronymic = null, phone, address, locale } = person;
      const known = iin && (await personWithIin(tx, iin));
      if (known) {
        unit.audit({ action: 'person.looked-up', subjectId: known, object: `person:${known}` });
        return ok({ id: known, known: true });
      }
      const { id } = await tx.person.create({
        data: {
          iin,
          surname,
          givenName,
          patronymic,
          phone,
          address,
          locale,
          sex: born.value.sex,
          birthDate: new Date(born.value.birthDate),
          searchText: searchTextOf({ surname, givenName, patronymic, iin, phone }),
          createdAt: unit.now,
        },
        select: { id: true },
      });
      unit.audit({ action: 'person.entered', subjectId: id, object: `person:${id}` });
      return ok({ id, known: false });
    });
  } catch (error) {
    // Entered by a colleague in the same second: the second look finds the person.
    if (isUniqueViolation(error)) return enterPerson(context, person);
    throw error;
  }
}

function bornOf({ iin, birthDate, sex }: NewPerson, today: string): Outcome<{ birthDate: string; sex: Sex }> {
  if (iin) {
    const born = birthDateOf(iin);
    if (birthDate && birthDate !== born) return refuse({ code: 'birth-date-mismatch', field: 'birthDate' });
    if (born > today) return refuse({ code: 'iin-date', field: 'iin' });
    return ok({ birthDate: born, sex: sexOf(iin) });
  }
  if (
    !birthDate ||
    birthDate > today ||
    Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4)) > OLDEST_YEARS
  )
    return refuse({ code: 'birth-date-invalid', field: 'birthDate' });
  if (!sex) return refuse({ code: 'answer-missing', field: 'sex' });
  return ok({ birthDate, sex });
}
