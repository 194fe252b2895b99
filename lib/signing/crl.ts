/** Certificate revocation lists (RFC 5280, 5): read, checked against their issuer's key, asked for one certificate. */
import { type Bytes, sameBytes, toDer } from '@/lib/signing/bytes';
import { mayUseKeyFor, readExtensions } from '@/lib/signing/certificate';
import {
  type AlgorithmIdentifier,
  algorithmOf,
  bitsOf,
  childrenOf,
  DerError,
  integerHexOf,
  isContext,
  type Node,
  rawOf,
  readDer,
  sequence,
  timeOf,
} from '@/lib/signing/der';
import { checkIssuedBy } from '@/lib/signing/issued-by';
import { CRL_LIMITS } from '@/lib/signing/limits';
import { type DistinguishedName, readName } from '@/lib/signing/name';
import { OID } from '@/lib/signing/oids';
import type { RevocationAnswer, RevocationQuestion } from '@/lib/signing/revocation';

const CERTIFICATE_HOLD = 6;

interface Entry {
  at: Date;
  suspended: boolean;
}

export interface RevocationList {
  der: Bytes;
  tbs: Bytes;
  signatureAlgorithm: AlgorithmIdentifier;
  signature: Bytes;
  issuer: DistinguishedName;
  thisUpdate: Date;
  nextUpdate?: Date;
  entries: ReadonlyMap<string, Entry>;
  /** Deltas and lists of only some certificates mark themselves critical: they are not the whole truth. */
  isPartial: boolean;
}

function readEntry(node: Node): [string, Entry, boolean] {
  const [serial, date, extensionsNode] = sequence(node);
  const extensions = extensionsNode ? readExtensions(sequence(extensionsNode)) : new Map();
  const reason = extensionsNode ? extensions.get(OID.crlReason)?.value : undefined;
  const foreign = Array.from(extensions.values()).some((extension) => extension.critical);
  const suspended = reason !== undefined && rawOf(reason).at(-1) === CERTIFICATE_HOLD;
  return [integerHexOf(serial), { at: timeOf(date), suspended }, foreign];
}

/** Throws DerError on bytes that are not one list. */
export function readRevocationList(input: Uint8Array): RevocationList {
  const der = toDer(input);
  if (!der) throw new DerError('not a revocation list');
  const [tbsNode, outer, signature, ...extra] = sequence(readDer(der, CRL_LIMITS));
  const parts = sequence(tbsNode);
  if (!tbsNode || extra.length > 0 || parts.length < 5) throw new DerError('not a revocation list');
  const [, inner, issuer, thisUpdate, ...rest] = parts;
  if (!inner || !outer || !sameBytes(rawOf(inner), rawOf(outer)))
    throw new DerError('two signature algorithms');
  const isTime = (node: Node | undefined) => node?.idBlock.tagNumber === 23 || node?.idBlock.tagNumber === 24;
  const nextUpdate = rest[0]?.idBlock.tagClass === 1 && isTime(rest[0]) ? rest.shift() : undefined;
  const extensionsNode = rest.find((node) => isContext(node, 0));
  const entryNodes = rest.find((node) => node.idBlock.tagClass === 1);
  const extensions = extensionsNode ? readExtensions(sequence(childrenOf(extensionsNode)[0])) : new Map();
  const read = entryNodes ? sequence(entryNodes).map(readEntry) : [];
  return {
    der,
    tbs: rawOf(tbsNode),
    signatureAlgorithm: algorithmOf(outer),
    signature: bitsOf(signature),
    issuer: readName(issuer),
    thisUpdate: timeOf(thisUpdate),
    ...(nextUpdate ? { nextUpdate: timeOf(nextUpdate) } : {}),
    entries: new Map(read.map(([serial, entry]) => [serial, entry])),
    isPartial:
      Array.from(extensions.values()).some((extension) => extension.critical) ||
      read.some(([, , foreign]) => foreign),
  };
}

const unknown = (why: string): RevocationAnswer => ({ state: 'unknown', why });

/** What one list says. A list of the wrong issuer, wrongly signed, partial or of another time says nothing. */
export async function askList(
  list: RevocationList,
  { certificate, issuer, at, algorithms }: RevocationQuestion,
): Promise<RevocationAnswer> {
  if (list.issuer.id !== certificate.issuer.id) return unknown('no list of this authority');
  if (list.isPartial) return unknown('the list is a partial one');
  if (!mayUseKeyFor(issuer, 'cRLSign')) return unknown('the authority may not sign lists');
  const signed = await checkIssuedBy(algorithms, list, issuer);
  if (signed !== 'valid') return unknown(`the list's signature is ${signed}`);
  const evidence = list.der;
  const entry = list.entries.get(certificate.serial);
  if (list.thisUpdate > at) {
    // A list made later still tells of an earlier day, as long as it was made before expired entries drop out of it.
    if (list.thisUpdate > certificate.notAfter)
      return unknown('the list was made after the certificate expired');
    if (entry && entry.at <= at) {
      return { state: 'revoked', by: 'crl', revokedAt: entry.at, suspended: entry.suspended, evidence };
    }
    return { state: 'good', by: 'crl', producedAt: list.thisUpdate, evidence };
  }
  if (entry)
    return { state: 'revoked', by: 'crl', revokedAt: entry.at, suspended: entry.suspended, evidence };
  if (!list.nextUpdate || list.nextUpdate < at) return unknown('the list is out of date');
  return { state: 'good', by: 'crl', producedAt: list.thisUpdate, evidence };
}

/** The best of several lists: a revocation anywhere counts, then the freshest that knows. */
export async function askLists(
  lists: readonly RevocationList[],
  question: RevocationQuestion,
): Promise<RevocationAnswer> {
  let best: RevocationAnswer = unknown('no list of this authority');
  for (const list of lists.filter((each) => each.issuer.id === question.certificate.issuer.id)) {
    const answer = await askList(list, question);
    if (answer.state === 'revoked') return answer;
    if (
      best.state === 'unknown' ||
      (answer.state === 'good' && best.state === 'good' && answer.producedAt > best.producedAt)
    )
      best = answer;
  }
  return best;
}
