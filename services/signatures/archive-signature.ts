/** A good signature on its way into the archive: with its chain, the answers relied upon, and a time-stamp over them. */
import {
  type ArchiveVerdict,
  archiveSchema,
  archiveSignature,
  renewArchive,
  type SignatureArchive,
  verifyArchived,
} from '@/lib/signing/archive';
import { bytesOf } from '@/lib/signing/bytes';
import { type Fragment, fragment } from '@/lib/signing/codes';
import type { Verdict } from '@/lib/signing/verdict';
import { type SigningPolicy, verify } from '@/lib/signing/verify';
import type { PortalTrust } from '@/services/signatures/trust';

export interface ToArchive {
  cms: Uint8Array;
  /** The frozen bytes that were signed. */
  content: Uint8Array;
  at: Date;
  policy: SigningPolicy;
  trust: PortalTrust;
}

export type Archived =
  | { ok: true; archive: SignatureArchive; verdict: Verdict; renewBefore: Date }
  | { ok: false; fragment: Fragment };

/**
 * Judged once more, now: what is kept is what was asked at this hour. Not in a transaction (it asks the time-stamping
 * authority). Throws where that one is out of reach, so that a job tries again; says so where none is configured.
 */
export async function archiveNow({ cms, content, at, policy, trust: portal }: ToArchive): Promise<Archived> {
  const { trust, revocation, stamper } = portal;
  if (!stamper) return { ok: false, fragment: fragment('not-stamped') };
  const verdict = await verify({ cms, content, at, trust, revocation, policy });
  const made = await archiveSignature({ cms: bytesOf(cms), content, verdict, stamper, trust, revocation });
  if (!made.ok) return made;
  return await withEnd(made.archive, { content, at, policy, portal });
}

/** Another stamp over an archive, before the last one's certificate runs out. Throws where nobody stamps. */
export async function renewNow(
  stored: unknown,
  { content, at, policy, trust: portal }: Omit<ToArchive, 'cms'>,
): Promise<Archived> {
  const { trust, revocation, stamper } = portal;
  if (!stamper) return { ok: false, fragment: fragment('not-stamped') };
  const made = await renewArchive(archiveSchema.parse(stored), { stamper, trust, revocation });
  return made.ok ? withEnd(made.archive, { content, at, policy, portal }) : made;
}

/** Nothing goes into the archive that would not come out of it good. */
async function withEnd(
  archive: SignatureArchive,
  {
    content,
    at,
    policy,
    portal,
  }: { content: Uint8Array; at: Date; policy: SigningPolicy; portal: PortalTrust },
): Promise<Archived> {
  const { proof, verdict, renewBefore } = await checkArchived(archive, { content, now: at, policy, portal });
  if (proof.state !== 'valid' || !renewBefore) return { ok: false, fragment: proof };
  return { ok: true, archive, verdict, renewBefore };
}

/** What a stored archive proves now, without asking anybody outside. */
export const checkArchived = (
  stored: unknown,
  about: { content: Uint8Array; now: Date; policy: SigningPolicy; portal: Pick<PortalTrust, 'trust'> },
): Promise<ArchiveVerdict> => {
  // The second verifier judges live signatures; of an archive's moment it knows nothing.
  const { second: _, ...trust } = about.portal.trust;
  const { content, now, policy } = about;
  return verifyArchived({ archive: archiveSchema.parse(stored), content, now, policy, trust });
};
