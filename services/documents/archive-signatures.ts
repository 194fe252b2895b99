/**
 * Every signature under a stored document goes into the archive, with its chain, the answers on revocation and a
 * time-stamp; an archive is stamped again before its last stamp runs out. Done by the worker, some at a time.
 */
import type { Clock } from '@/lib/clock';
import type { Database } from '@/lib/database/client';
import { inTransaction } from '@/lib/database/transaction';
import type { Logger } from '@/lib/logs/logger';
import { json } from '@/services/requests/save-case';
import { type Archived, archiveNow, renewNow } from '@/services/signatures/archive-signature';
import { type PortalTrust, portalTrust, trustFolder } from '@/services/signatures/trust';

export const ARCHIVE_SIGNATURES = 'archive-signatures';

const AT_ONCE = 50;
const AGAIN_HOURS = 6;
const SPARE_DAYS = 60;
const HOUR_MS = 3_600_000;
const SYSTEM = { kind: 'system' } as const;
const POLICY = { purpose: 'sign', maxSigners: 5 } as const;

interface Need {
  database: Database;
  clock: Clock;
  log: Pick<Logger, 'warn' | 'info'>;
}

/** Answers how many were kept. Throws where the time-stamping authority is out of reach: the job tries again. */
export async function archiveSignatures({ database, clock, log }: Need): Promise<number> {
  if (!trustFolder()) return 0;
  const trust = await portalTrust();
  if (!trust.stamper) return 0;
  const now = clock();
  const waiting = await inTransaction(database, SYSTEM, (tx) =>
    tx.signedDocument.findMany({
      where: {
        cms: { not: null },
        OR: [
          { archive: { is: null } },
          {
            archive: {
              code: { not: null },
              triedAt: { lt: new Date(now.getTime() - AGAIN_HOURS * HOUR_MS) },
            },
          },
          { archive: { renewBefore: { lt: new Date(now.getTime() + SPARE_DAYS * 24 * HOUR_MS) } } },
        ],
      },
      orderBy: { at: 'asc' },
      take: AT_ONCE,
      select: { id: true, bytes: true, cms: true, at: true, archive: { select: { archive: true } } },
    }),
  );
  let kept = 0;
  for (const { id, bytes, cms, at, archive } of waiting) {
    if (!cms) continue;
    const made = await archived({ bytes, cms, at, stored: archive?.archive ?? null, trust, now });
    if (!made.ok) log.warn({ documentId: id, code: made.fragment.code }, 'a signature could not be archived');
    const row = made.ok
      ? { archive: json(made.archive), code: null, renewBefore: made.renewBefore, triedAt: now }
      : { code: made.fragment.code, triedAt: now };
    // A stamp that could not be renewed leaves the archive as it is: it is asked for again.
    if (made.ok || !archive?.archive)
      await inTransaction(database, SYSTEM, (tx) =>
        tx.signatureArchive.upsert({
          where: { documentId: id },
          create: { documentId: id, ...row },
          update: row,
          select: { documentId: true },
        }),
      );
    if (made.ok) kept += 1;
  }
  return kept;
}

function archived(one: {
  bytes: Uint8Array;
  cms: Uint8Array;
  at: Date;
  stored: unknown;
  trust: PortalTrust;
  now: Date;
}): Promise<Archived> {
  const { bytes: content, cms, stored, trust, now: at } = one;
  const about = { content, at, policy: POLICY, trust };
  return stored ? renewNow(stored, about) : archiveNow({ cms, ...about });
}
