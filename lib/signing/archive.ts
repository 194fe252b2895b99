/**
 * A signature kept so that it can be checked years later, when certificates have expired and responders are gone: the
 * message, its chain, the authority's answers on revocation, and a time-stamp over all of it that proves when they were
 * together. Before a stamp's own certificate runs out another stamp goes over everything (`renewArchive`).
 */
import { z } from 'zod';
import type { AlgorithmRegistry } from '@/lib/signing/algorithms';
import { allAlgorithms } from '@/lib/signing/all-algorithms';
import { type Bytes, bytesOf, fromBase64, toBase64 } from '@/lib/signing/bytes';
import { freeze, sha256Of } from '@/lib/signing/canonical';
import { type Certificate, readCertificate } from '@/lib/signing/certificate';
import type { TrustAnchors } from '@/lib/signing/chain';
import { type Fragment, fragment } from '@/lib/signing/codes';
import { readRevocationList } from '@/lib/signing/crl';
import { readOcspResponse, responsesInMemory } from '@/lib/signing/ocsp';
import { firstToKnow, type RevocationSource } from '@/lib/signing/revocation';
import { verifyTimestamp } from '@/lib/signing/timestamp';
import type { TimestampClient } from '@/lib/signing/timestamp-http';
import { listsInMemory } from '@/lib/signing/trust-lists';
import { isAllValid, type TimestampVerdict, type Verdict } from '@/lib/signing/verdict';
import { type SigningPolicy, verify } from '@/lib/signing/verify';

/** Clocks of two machines differ. */
const SKEW_MS = 5 * 60_000;

const der = z.base64().max(16 * 1024 * 1024);

const stampSchema = z.strictObject({
  token: der,
  /** The chain of the stamp's authority and the answers about it. */
  certificates: z.array(der).max(16),
  evidence: z.array(der).max(16),
});

export const archiveSchema = z.strictObject({
  version: z.literal(1),
  cms: der,
  /** Lower-case hexadecimal. */
  contentSha256: z.string().regex(/^[0-9a-f]{64}$/),
  certificates: z.array(der).max(32),
  evidence: z.array(der).max(32),
  /** The oldest first. Each covers everything before it. */
  stamps: z.array(stampSchema).max(64),
});

/** JSON; keep it as it is, beside the content. */
export type SignatureArchive = z.infer<typeof archiveSchema>;

export interface StampingWorld {
  stamper: TimestampClient;
  trust: TrustAnchors;
  revocation: RevocationSource;
  algorithms?: AlgorithmRegistry;
}

export interface ArchiveInput extends StampingWorld {
  cms: Bytes;
  content: Uint8Array;
  /** All valid, and asked just now: what it relied upon is what is kept. */
  verdict: Verdict;
}

export type ArchiveResult = { ok: true; archive: SignatureArchive } | { ok: false; fragment: Fragment };

const unique = (items: readonly Uint8Array[]): string[] => [...new Set(items.map(toBase64))];

/** What the stamp at this place covers, as bytes. */
async function coveredBy(archive: SignatureArchive, place: number): Promise<Bytes> {
  const frozen = await freeze({ ...archive, stamps: archive.stamps.slice(0, place) });
  return bytesOf(frozen.bytes);
}

/** Throws only where the time-stamping authority is out of reach. */
export async function archiveSignature(input: ArchiveInput): Promise<ArchiveResult> {
  const { cms, content, verdict } = input;
  if (!isAllValid(verdict)) return { ok: false, fragment: fragment('not-checked') };
  const stamps = verdict.signers.flatMap(({ timestamps = [] }) => timestamps);
  const bare: SignatureArchive = {
    version: 1,
    cms: toBase64(cms),
    contentSha256: await sha256Of(bytesOf(content)),
    certificates: unique([
      ...verdict.signers.flatMap(({ path = [] }) => path),
      ...stamps.flatMap(({ path }) => path),
    ]),
    evidence: unique([...verdict.evidence, ...stamps.flatMap(({ evidence }) => evidence)]),
    stamps: [],
  };
  return renewArchive(bare, input);
}

/** One more stamp over all that is there. For the day before the last one's certificate runs out. */
export async function renewArchive(archive: SignatureArchive, world: StampingWorld): Promise<ArchiveResult> {
  const stamped = await coveredBy(archive, archive.stamps.length);
  const token = await world.stamper.stamp(stamped);
  const { trust, revocation, algorithms = allAlgorithms } = world;
  const verdict = await verifyTimestamp({ token, stamped, trust, revocation, algorithms });
  if (verdict.fragment.state !== 'valid') return { ok: false, fragment: verdict.fragment };
  const stamp = {
    token: toBase64(token),
    certificates: unique(verdict.path),
    evidence: unique(verdict.evidence),
  };
  return { ok: true, archive: { ...archive, stamps: [...archive.stamps, stamp] } };
}

export interface ArchiveCheck {
  archive: SignatureArchive;
  content: Uint8Array;
  now: Date;
  /** The authorities that the portal trusts or once trusted. Whatever the archive carries only helps to build chains. */
  trust: TrustAnchors;
  policy: SigningPolicy;
  algorithms?: AlgorithmRegistry;
}

export interface ArchiveVerdict {
  /** Of the signature, as of the moment that the first stamp proves. */
  verdict: Verdict;
  /** Whether the stamps prove that moment without a gap up to now. */
  proof: Fragment;
  provenAt?: Date;
  /** By when another stamp has to go over it. */
  renewBefore?: Date;
  stamps: readonly TimestampVerdict[];
}

const bytesIn = (texts: readonly string[]): Bytes[] => texts.flatMap((text) => fromBase64(text) ?? []);

function tryRead<T>(read: (bytes: Bytes) => T, all: readonly Bytes[]): T[] {
  return all.flatMap((bytes) => {
    try {
      return [read(bytes)];
    } catch {
      return [];
    }
  });
}

/** Lists and answers kept in an archive, as a source like any other. */
export const evidenceSource = (evidence: readonly Bytes[]): RevocationSource =>
  firstToKnow(
    responsesInMemory(tryRead(readOcspResponse, evidence)),
    listsInMemory(tryRead(readRevocationList, evidence)),
  );

export async function verifyArchived(input: ArchiveCheck): Promise<ArchiveVerdict> {
  const { archive, content, now, trust, policy, algorithms = allAlgorithms } = input;
  const helped = (extra: readonly Certificate[]): TrustAnchors => ({
    roots: trust.roots,
    intermediates: [...(trust.intermediates ?? []), ...extra],
  });
  const stamps: TimestampVerdict[] = [];
  for (const [place, stamp] of archive.stamps.entries()) {
    stamps.push(
      await verifyTimestamp({
        token: fromBase64(stamp.token) ?? new Uint8Array(),
        stamped: await coveredBy(archive, place),
        trust: helped(tryRead(readCertificate, bytesIn(stamp.certificates))),
        revocation: evidenceSource(bytesIn(stamp.evidence)),
        algorithms,
      }),
    );
  }
  const proof = proofOf(stamps, now);
  const provenAt = proof.state === 'valid' ? stamps[0]?.info?.time : undefined;
  const last = stamps.at(-1)?.notAfter;
  const verdict = await verify({
    cms: fromBase64(archive.cms) ?? new Uint8Array(),
    content,
    at: provenAt ?? now,
    trust: helped(tryRead(readCertificate, bytesIn(archive.certificates))),
    revocation: evidenceSource(bytesIn(archive.evidence)),
    policy,
    algorithms,
  });
  const sameContent = (await sha256Of(bytesOf(content))) === archive.contentSha256;
  return {
    verdict: sameContent ? verdict : { ...verdict, integrity: fragment('tampered') },
    proof,
    stamps,
    ...(provenAt ? { provenAt } : {}),
    ...(proof.state === 'valid' && last ? { renewBefore: last } : {}),
  };
}

/** Each stamp must have been renewed before its own certificate ran out; the last one must still be good now. */
function proofOf(stamps: readonly TimestampVerdict[], now: Date): Fragment {
  if (stamps.length === 0) return fragment('not-stamped');
  for (const [place, stamp] of stamps.entries()) {
    if (stamp.fragment.state !== 'valid') return stamp.fragment;
    const next = stamps[place + 1];
    const relied = next ? next.info?.time : now;
    if (!relied || !stamp.notAfter || !stamp.info || stamp.info.time.getTime() > relied.getTime() + SKEW_MS)
      return fragment('stamp-broken');
    if (relied > stamp.notAfter) return fragment('stamp-outlived');
  }
  return fragment('stamped');
}
