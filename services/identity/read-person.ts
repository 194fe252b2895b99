import { type Outcome, ok, refuse } from '@/lib/outcome';
import type { Context } from '@/services/context';
import type { StaffMember } from '@/services/identity/actor';
import { may } from '@/services/identity/permissions';
import { transact } from '@/services/transact';

export interface PersonForStaff {
  id: string;
  iin: string | null;
  surname: string;
  givenName: string;
  patronymic: string | null;
  /** YYYY-MM-DD */
  birthDate: string;
  sex: 'male' | 'female';
  phone: string | null;
  address: string | null;
  locale: string;
  /** Who acts for the person, and on which document: the registrar compares it at the counter. */
  representatives: {
    id: string;
    name: { surname: string; givenName: string; patronymic: string | null };
    kind: 'parent' | 'guardian' | 'power-of-attorney';
    status: 'declared' | 'verified' | 'pending' | 'accepted' | 'refused';
    documentKind: string;
    documentNumber: string;
    documentDate: string;
    validUntil: string | null;
  }[];
}

/** A staff member opens a person's profile. The person sees it in "who saw my data". */
export function readPerson(
  context: Context & { actor: StaffMember },
  personId: string,
): Promise<Outcome<PersonForStaff>> {
  return transact(context, async (tx, unit) => {
    if (!may(context.actor, 'person.find') && !may(context.actor, 'case.read')) {
      return refuse({ code: 'not-allowed' });
    }
    const person = await tx.person.findUnique({
      where: { id: personId },
      select: {
        id: true,
        iin: true,
        surname: true,
        givenName: true,
        patronymic: true,
        birthDate: true,
        sex: true,
        phone: true,
        address: true,
        locale: true,
        representedBy: {
          where: { endedAt: null, status: { in: ['declared', 'verified', 'accepted'] } },
          select: {
            id: true,
            kind: true,
            status: true,
            documentKind: true,
            documentNumber: true,
            documentDate: true,
            validUntil: true,
            representative: { select: { surname: true, givenName: true, patronymic: true } },
          },
        },
      },
    });
    if (!person) return refuse({ code: 'not-found' });
    unit.audit({ action: 'person.read', subjectId: personId, object: `person:${personId}` });
    const { birthDate, representedBy, ...rest } = person;
    return ok({
      ...rest,
      birthDate: dayOf(birthDate),
      representatives: representedBy.map(({ representative, kind, documentDate, validUntil, ...row }) => ({
        ...row,
        kind: kind === 'power_of_attorney' ? 'power-of-attorney' : kind,
        name: representative,
        documentDate: dayOf(documentDate),
        validUntil: validUntil ? dayOf(validUntil) : null,
      })),
    });
  });
}

const dayOf = (date: Date): string => date.toISOString().slice(0, 10);

/** The registrar has compared the claim with the document at the counter. */
export function verifyRepresentation(
  context: Context & { actor: StaffMember },
  representationId: string,
): Promise<Outcome<undefined>> {
  return transact(context, async (tx, unit) => {
    if (!may(context.actor, 'representation.verify')) return refuse({ code: 'not-allowed' });
    const claim = await tx.representation.findUnique({
      where: { id: representationId },
      select: { principalId: true },
    });
    if (!claim) return refuse({ code: 'not-found' });
    const verified = await tx.representation.updateMany({
      where: { id: representationId, status: 'declared', endedAt: null },
      data: { status: 'verified', decidedAt: unit.now },
    });
    if (verified.count === 0) return refuse({ code: 'conflict' });
    unit.audit({
      action: 'representation.verified',
      subjectId: claim.principalId,
      object: `representation:${representationId}`,
    });
    return ok(undefined);
  });
}
