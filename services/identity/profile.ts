import type { Locale } from '@/lib/i18n/locale';
import type { PersonName } from '@/lib/names/format';
import { type Outcome, ok } from '@/lib/outcome';
import type { Phone } from '@/lib/phones/phone';
import type { Context } from '@/services/context';
import type { CitizenActor } from '@/services/identity/actor';
import { refreshSearchText } from '@/services/identity/register';
import { withSystemAccess } from '@/services/identity/with-system-access';

export interface Profile extends PersonName {
  iin: string | null;
  /** YYYY-MM-DD */
  birthDate: string;
  sex: 'male' | 'female';
  phone: string | null;
  /** A code sent to that number came back. */
  phoneBound: boolean;
  email: string | null;
  address: string | null;
  locale: string;
  /** The clinic of the attached-population register, when there is one. */
  clinic: { slug: string; nameKk: string; nameRu: string; nameEn: string } | null;
}

type Citizen = Context & { actor: CitizenActor };

export function myProfile(context: Citizen): Promise<Outcome<Profile>> {
  return withSystemAccess(context, async (tx, unit) => {
    const { attachments, birthDate, phoneBoundAt, ...person } = await tx.person.findUniqueOrThrow({
      where: { id: context.actor.personId },
      select: {
        iin: true,
        surname: true,
        givenName: true,
        patronymic: true,
        birthDate: true,
        sex: true,
        phone: true,
        phoneBoundAt: true,
        email: true,
        address: true,
        locale: true,
        attachments: {
          where: { since: { lte: unit.now }, OR: [{ until: null }, { until: { gt: unit.now } }] },
          take: 1,
          select: { clinic: { select: { slug: true, nameKk: true, nameRu: true, nameEn: true } } },
        },
      },
    });
    return ok({
      ...person,
      phoneBound: phoneBoundAt !== null,
      birthDate: birthDate.toISOString().slice(0, 10),
      clinic: attachments[0]?.clinic ?? null,
    });
  });
}

export interface Contacts {
  phone: Phone;
  email: string | null;
  address: string | null;
  locale: Locale;
}

/** What a person may change alone. Names, birth date and IIN come from documents and are corrected at the clinic. */
export function changeContacts(context: Citizen, contacts: Contacts): Promise<Outcome<undefined>> {
  return withSystemAccess(context, async (tx, unit) => {
    const { personId } = context.actor;
    await tx.person.updateMany({ where: { id: personId }, data: contacts });
    await refreshSearchText(tx, personId);
    unit.audit({ action: 'profile.changed', subjectId: personId });
    return ok(undefined);
  });
}
