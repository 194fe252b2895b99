/** What anybody who holds a code learns of the document: whether it is whole, whether it holds, and who gave it. */
import { type Outcome, ok, refuse } from '@/lib/outcome';
import { take } from '@/lib/rate-limit/limiter';
import { LIMITS } from '@/lib/rate-limit/limits';
import { sameBytes } from '@/lib/signing/bytes';
import type { Context } from '@/services/context';
import { editionOf, learnEditions } from '@/services/editions/editions';
import { unlessUnavailable } from '@/services/identity/with-system-access';
import type { Locale } from '@/services/regulations/language/text';
import { sha256 } from '@/services/requests/save-case';
import { dayOfColumn } from '@/services/scheduling/days';
import { type PortalTrust, portalTrust } from '@/services/signatures/trust';
import { transact } from '@/services/transact';
import type { Day } from '@/services/working-time/day';
import { isZoneId, localDay, type ZoneId } from '@/services/working-time/zone';
import { type CheckedSignature, checkSignatureOf } from './check-signature-of';
import { type DocumentCode, parseDocumentCode } from './document-code';
import { type FrozenResult, frozenResultSchema, tellsTheTime } from './frozen-result';
import { END_REASONS, type EndReason } from './reasons';
import { type DocumentStatus, statusOf } from './status';

type Words = Record<Locale, string>;

/** Each part is judged by itself: a whole document may be revoked, and a stored one may have been changed. */
export interface CheckedDocument {
  code: DocumentCode;
  integrity: 'whole' | 'changed';
  status: DocumentStatus;
  /** The clinic as the portal has it today; null where the document names another one than it is kept under. */
  issuer: Words | null;
  /** What the bytes say, the least of it; null where they were changed. */
  says: { title: Words | null; holder: string | null; issuedOn: Day; validUntil: Day | null } | null;
  /** Judged by itself: a document whose record is whole may carry a signature that is not, and the other way round. */
  signature: CheckedSignature;
  zone: ZoneId;
}

interface Row {
  id: string;
  bytes: Uint8Array;
  sha256: Uint8Array;
  cms: Uint8Array | null;
  verdict: unknown;
  archive: unknown;
  at: Date;
  clinic_id: string;
  recipient_id: string | null;
  valid_until: Date | null;
  ended: 'replaced' | 'revoked' | null;
  reason: string | null;
  ended_at: Date | null;
  displaced: boolean;
}

/** `address`: where the question comes from, for the limit. A mistyped code is refused before anything is searched. */
export function checkDocument(
  context: Context,
  { code: typed, address }: { code: string; address: string },
): Promise<Outcome<CheckedDocument>> {
  return unlessUnavailable(async () => {
    const code = parseDocumentCode(typed);
    if (!code) return refuse({ code: 'document-code', field: 'code' });
    const verdict = await take(context.database, LIMITS.documentCheck, address);
    if (!verdict.allowed)
      return refuse({ code: 'too-many-requests', params: { seconds: verdict.waitSeconds } });
    return transact(context, async (tx, unit) => {
      const [row] = await tx.$queryRaw<Row[]>`SELECT * FROM document_by_code(${code})`;
      if (!row) return refuse({ code: 'document-unknown', field: 'code' });
      const clinic = await tx.clinic.findUniqueOrThrow({
        where: { id: row.clinic_id },
        select: { nameKk: true, nameRu: true, nameEn: true, zone: true },
      });
      unit.audit({
        action: 'document.checked',
        object: `document:${row.id}`,
        ...(row.recipient_id ? { subjectId: row.recipient_id } : {}),
      });
      const document = readDocument(row, code);
      if (document) await learnEditions(tx, [document]);
      const signature = await checkSignatureOf(row, document, await trusted(), unit.now);
      const zone = isZoneId(clinic.zone) ? clinic.zone : 'Asia/Almaty';
      const kept = document === null || document.issuer.id === row.clinic_id;
      return ok({
        code,
        integrity: document ? 'whole' : 'changed',
        status: statusOf({
          end:
            row.ended && row.ended_at
              ? { kind: row.ended, reason: reasonOf(row.reason), on: localDay(row.ended_at, zone) }
              : null,
          displaced: row.displaced && document !== null && restsOnTime(document),
          validUntil: row.valid_until && dayOfColumn(row.valid_until),
          today: localDay(unit.now, zone),
        }),
        issuer: kept ? { kk: clinic.nameKk, ru: clinic.nameRu, en: clinic.nameEn } : null,
        says: document && {
          title: document.sensitive ? null : document.title,
          holder: document.sensitive ? null : (document.holder ?? null),
          issuedOn: localDay(new Date(document.issuedAt), zone),
          validUntil: row.valid_until && dayOfColumn(row.valid_until),
        },
        signature,
        zone,
      });
    });
  });
}

/** The fingerprint is taken anew of the stored bytes, and they must name the code they were found by. */
function readDocument({ bytes, sha256: stored }: Row, code: DocumentCode): FrozenResult | null {
  if (!sameBytes(sha256(bytes), stored)) return null;
  const read = frozenResultSchema.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
  return read.success && read.data.code === code ? read.data : null;
}

function restsOnTime(document: FrozenResult): boolean {
  const described = editionOf(document).results.find(({ name }) => name === document.result);
  return described !== undefined && tellsTheTime(described);
}

function reasonOf(stored: string | null): EndReason {
  const known = END_REASONS.find((reason) => reason === stored);
  if (!known) throw new Error(`A document ended for a reason the portal does not know: ${stored}`);
  return known;
}

/** A portal that trusts nobody yet can still say whether its own record is whole. */
const trusted = (): Promise<PortalTrust | null> =>
  Promise.resolve()
    .then(() => portalTrust())
    .catch(() => null);
