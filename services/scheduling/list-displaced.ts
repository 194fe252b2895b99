import { fullName } from '@/lib/names/format';
import { type Outcome, ok, refuse } from '@/lib/outcome';
import type { Context } from '@/services/context';
import { may } from '@/services/identity/permissions';
import { transact } from '@/services/transact';
import { contactPhone } from './contact-phone';
import { kindOf } from './kind-column';
import { type Displacement, displacements } from './preview-change';
import type { BlockKind } from './schedule';

export interface DisplacedBooking {
  bookingId: string;
  doctorId: string;
  doctorName: string;
  kind: BlockKind;
  startsAt: Date;
  endsAt: Date;
  displacedAt: Date;
  reason: Displacement;
  personId: string | null;
  name: string;
  phone: string | null;
  requestId: string | null;
  requestNumber: string | null;
}

const MOST = 200;

/**
 * Bookings that a change of schedule took the place from and that nobody has resolved yet, soonest first: each stays
 * until it is moved (by the citizen or a registrar), cancelled with the contact noted, or restored. `more` says that
 * the list was cut. Reading it is audited for each person named.
 */
export async function listDisplaced(
  context: Context,
): Promise<Outcome<{ bookings: DisplacedBooking[]; more: boolean }>> {
  const { actor } = context;
  if (actor.kind !== 'staff')
    return refuse({ code: actor.kind === 'public' ? 'not-signed-in' : 'not-allowed' });
  // Those who publish, and those who can give another time: doctors see their own day elsewhere.
  if (!may(actor, 'schedule.publish') && !may(actor, 'booking.make')) return refuse({ code: 'not-allowed' });
  const { clinicId } = actor;
  return transact(context, async (tx, unit) => {
    const rows = await tx.booking.findMany({
      where: { clinicId, state: 'booked', displacedAt: { not: null } },
      orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
      take: MOST + 1,
      include: {
        doctor: { select: { surname: true, givenName: true, patronymic: true } },
        person: { select: { surname: true, givenName: true, patronymic: true, phone: true } },
        request: { select: { number: true, answers: true, applicant: { select: { phone: true } } } },
      },
    });
    const bookings = rows.slice(0, MOST).map(
      (row): DisplacedBooking => ({
        bookingId: row.id,
        doctorId: row.doctorId,
        doctorName: fullName(row.doctor),
        kind: kindOf(row.kind),
        startsAt: row.startsAt,
        endsAt: row.endsAt,
        displacedAt: row.displacedAt ?? unit.now,
        reason: displacements.find((known) => known === row.displacedWhy) ?? 'outside-hours',
        personId: row.personId,
        name: row.person ? fullName(row.person) : '',
        phone: contactPhone({
          answers: row.request?.answers,
          person: row.person,
          applicant: row.request?.applicant,
        }),
        requestId: row.requestId,
        requestNumber: row.request?.number ?? null,
      }),
    );
    for (const subjectId of new Set(bookings.flatMap(({ personId }) => personId ?? [])))
      unit.audit({ action: 'booking.displaced-read', subjectId, object: `clinic:${clinicId}` });
    return ok({ bookings, more: rows.length > MOST });
  });
}

/** How many wait, for a badge beside the menu: no names, no audit. */
export async function countDisplaced(context: Context): Promise<Outcome<number>> {
  const { actor } = context;
  if (actor.kind !== 'staff') return refuse({ code: 'not-allowed' });
  return transact(context, async (tx) =>
    ok(
      await tx.booking.count({
        where: { clinicId: actor.clinicId, state: 'booked', displacedAt: { not: null } },
      }),
    ),
  );
}
