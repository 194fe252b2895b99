import { checkPassword, hashPassword } from '@/lib/auth/password';
import { isUniqueViolation } from '@/lib/database/errors';
import type { Tx } from '@/lib/database/transaction';
import type { Locale } from '@/lib/i18n/locale';
import { birthDateOf, type Iin, sexOf } from '@/lib/iin/iin';
import { foldForSearch, searchTextOf } from '@/lib/names/fold';
import type { PersonName } from '@/lib/names/format';
import { type Outcome, ok, refuse } from '@/lib/outcome';
import type { Phone } from '@/lib/phones/phone';
import { take } from '@/lib/rate-limit/limiter';
import { LIMITS } from '@/lib/rate-limit/limits';
import type { Context } from '@/services/context';
import { unlessUnavailable, withSystemAccess } from '@/services/identity/with-system-access';

export interface Registration extends PersonName {
  iin: Iin;
  /** As the person typed it, `YYYY-MM-DD`; must be the one inside the IIN. */
  birthDate: string;
  phone: Phone;
  password: string;
  locale: Locale;
  address: string;
}

/**
 * The first conditions of the acts: a person who is not registered registers by IIN and password
 * (mangystau-302/1/9.1, eko-314-2015/9.1).
 *
 * `ok` never says whether an account was made: an IIN that has one, and one that a clinic's register knows under
 * another name or phone, get the same answer after the same work. The page explains every case. A person whom a register
 * knows is linked when birth date, name (in Kazakh or Russian spelling) and the phone on record agree.
 */
export async function register(context: Context, input: Registration): Promise<Outcome<undefined>> {
  if (birthDateOf(input.iin) !== input.birthDate) {
    return refuse({ code: 'birth-date-mismatch', field: 'birthDate' });
  }
  const known = [input.iin, input.surname, input.givenName, input.phone.slice(2)];
  const password = checkPassword(input.password, known);
  if (!password.ok) return refuse({ ...password.refusal, field: 'password' });

  return unlessUnavailable(async () => {
    const verdict = await take(context.database, LIMITS.registration, input.address);
    if (!verdict.allowed) {
      return refuse({ code: 'too-many-tries', params: { minutes: Math.ceil(verdict.waitSeconds / 60) } });
    }
    const passwordHash = await hashPassword(password.value);
    try {
      return await withSystemAccess<undefined>(context, async (tx, unit) => {
        const personId = await personToLink(tx, input, unit.now);
        if (personId.kind === 'refused') {
          unit.audit({
            action: 'registration.not-made',
            subjectId: personId.id,
            detail: { why: personId.why },
          });
          return ok(undefined);
        }
        await tx.account.create({
          data: { personId: personId.id, passwordHash, createdAt: unit.now },
          select: { id: true },
        });
        unit.audit({ action: 'registration.made', subjectId: personId.id });
        return ok(undefined);
      });
    } catch (error) {
      // The same IIN registered twice at once: the other one won, and this one is told no more than anybody.
      if (isUniqueViolation(error)) return ok(undefined);
      throw error;
    }
  });
}

type Link = { kind: 'linked'; id: string } | { kind: 'refused'; id: string; why: string };

async function personToLink(tx: Tx, input: Registration, now: Date): Promise<Link> {
  const person = await tx.person.findUnique({
    where: { iin: input.iin },
    select: {
      id: true,
      surname: true,
      givenName: true,
      phone: true,
      account: { select: { id: true } },
      _count: {
        select: { attachments: true, appointments: true, requests: true, filed: true, bookings: true },
      },
    },
  });
  if (!person) return { kind: 'linked', id: await createPerson(tx, input, now) };
  if (person.account) return { kind: 'refused', id: person.id, why: 'registered' };
  const { surname, givenName, patronymic = null, phone } = input;
  const sameName =
    foldForSearch(person.surname) === foldForSearch(surname) &&
    foldForSearch(person.givenName) === foldForSearch(givenName);
  // Known only because a relative named them: what the person says of themselves goes before.
  const onlyClaimed = Object.values(person._count).every((count) => count === 0);
  if (!sameName && !onlyClaimed) return { kind: 'refused', id: person.id, why: 'name' };
  // Name and IIN stand on papers that others see; behind the account stand past requests. The phone that the clinic
  // has is asked for too. Whoever has another one, or of whom it has none, comes by certificate (account-of-certificate.ts).
  if (!onlyClaimed && person.phone !== phone) {
    return { kind: 'refused', id: person.id, why: 'phone' };
  }
  const data = {
    phone: person.phone ?? phone,
    locale: input.locale,
    ...(onlyClaimed ? { surname, givenName, patronymic } : {}),
  };
  await tx.person.update({ where: { id: person.id }, data, select: { id: true } });
  await refreshSearchText(tx, person.id);
  return { kind: 'linked', id: person.id };
}

async function createPerson(tx: Tx, input: Registration, now: Date): Promise<string> {
  const { iin, surname, givenName, patronymic = null, phone, locale } = input;
  const { id } = await tx.person.create({
    data: {
      iin,
      surname,
      givenName,
      patronymic,
      phone,
      locale,
      birthDate: new Date(birthDateOf(iin)),
      sex: sexOf(iin),
      searchText: searchTextOf({ surname, givenName, patronymic, iin, phone }),
      createdAt: now,
    },
    select: { id: true },
  });
  return id;
}

/** After names or phone changed. */
export async function refreshSearchText(tx: Tx, personId: string): Promise<void> {
  const person = await tx.person.findUniqueOrThrow({
    where: { id: personId },
    select: { surname: true, givenName: true, patronymic: true, iin: true, phone: true },
  });
  await tx.person.updateMany({ where: { id: personId }, data: { searchText: searchTextOf(person) } });
}
