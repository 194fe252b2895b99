import { answered } from '@/app/api/auth/answer';
import { ok } from '@/lib/outcome';

/** Who the caller is to the portal: no names, no numbers. */
export const GET = (request: Request) =>
  answered(
    request,
    async ({ actor }) => ok(actor),
    (actor) =>
      actor.kind === 'staff'
        ? { kind: actor.kind, clinicId: actor.clinicId, roles: actor.roles }
        : { kind: actor.kind },
  );
