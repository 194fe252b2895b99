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
const REMOVE_FROM_LIST = 8;

interface Entry {
  at: Date;
  suspended: boolean;
  /** In a delta: the certificate is no longer suspended. */
  removed: boolean;
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
  /** Its number, by which deltas count. */
  number?: bigint;
  /** Of a delta: the number of the whole list that it continues. */
  deltaFrom?: bigint;
  /** Lists of only some certificates mark themselves critical: they are not the whole truth. */
  isPartial: boolean;
}

function readEntry(node: Node): [string, Entry, boolean] {
  const [serial, date, extensionsNode] = sequence(node);
  const extensions = extensionsNode ? readExtensions(sequence(extensionsNode)) : new Map();
  const reason = extensionsNode ? extensions.get(OID.crlReason)?.value : undefined;
  const foreign = Array.from(extensions.values()).some((extension) => extension.critical);
  const code = reason && rawOf(reason).at(-1);
  const entry = {
    at: timeOf(date),
    suspended: code === CERTIFICATE_HOLD,
    removed: code === REMOVE_FROM_LIST,
  };
  return [integerHexOf(serial), entry, foreign];
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
  const numberOf = (oid: string) => {
    const value = extensionsNode ? extensions.get(oid)?.value : undefined;
    return value ? BigInt(`0x${integerHexOf(value)}`) : undefined;
  };
  const number = numberOf(OID.crlNumber);
  const deltaFrom = numberOf(OID.deltaListIndicator);
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
    ...(number === undefined ? {} : { number }),
    ...(deltaFrom === undefined ? {} : { deltaFrom }),
    isPartial:
      Array.from(extensions).some(([oid, { critical }]) => critical && oid !== OID.deltaListIndicator) ||
      read.some(([, , foreign]) => foreign),
  };
}

const unknown = (why: string): RevocationAnswer => ({ state: 'unknown', why });

const bySerial = (list: RevocationList, serial: string): Entry | undefined => list.entries.get(serial);

async function soundness(
  list: RevocationList,
  { certificate, issuer, algorithms }: RevocationQuestion,
): Promise<string | undefined> {
  if (list.issuer.id !== certificate.issuer.id) return 'no list of this authority';
  if (list.isPartial) return 'the list is a partial one';
  if (!mayUseKeyFor(issuer, 'cRLSign')) return 'the authority may not sign lists';
  const signed = await checkIssuedBy(algorithms, list, issuer);
  return signed === 'valid' ? undefined : `the list's signature is ${signed}`;
}

/** What one whole list says. A list of the wrong issuer, wrongly signed, partial or of another time says nothing. */
export async function askList(list: RevocationList, question: RevocationQuestion): Promise<RevocationAnswer> {
  if (list.deltaFrom !== undefined) return unknown('a delta without the list that it continues');
  const flaw = await soundness(list, question);
  return flaw ? unknown(flaw) : answerOf([list], bySerial(list, question.certificate.serial), question);
}

/** The delta's entry counts before the whole list's; a certificate that it takes off the list is good again. */
async function askWithDelta(
  whole: RevocationList,
  delta: RevocationList,
  question: RevocationQuestion,
): Promise<RevocationAnswer> {
  const { deltaFrom, number } = delta;
  const fits =
    deltaFrom !== undefined &&
    number !== undefined &&
    whole.deltaFrom === undefined &&
    whole.number !== undefined &&
    whole.number >= deltaFrom &&
    whole.number <= number;
  if (!fits) return unknown('the delta continues another list');
  const flaw = (await soundness(whole, question)) ?? (await soundness(delta, question));
  if (flaw) return unknown(flaw);
  const { serial } = question.certificate;
  return answerOf([delta, whole], bySerial(delta, serial) ?? bySerial(whole, serial), question);
}

/** The newest list comes first: it says until when all of them together hold. */
function answerOf(
  lists: readonly [RevocationList, ...RevocationList[]],
  found: Entry | undefined,
  { certificate, at }: RevocationQuestion,
): RevocationAnswer {
  const [newest] = lists;
  const evidence = lists.map(({ der }) => der);
  const entry = found?.removed ? undefined : found;
  const good: RevocationAnswer = { state: 'good', by: 'crl', producedAt: newest.thisUpdate, evidence };
  const revoked = (since: Entry): RevocationAnswer => ({
    state: 'revoked',
    by: 'crl',
    revokedAt: since.at,
    suspended: since.suspended,
    evidence,
  });
  if (newest.thisUpdate > at) {
    // A list made later still tells of an earlier day, as long as it was made before expired entries drop out of it.
    if (newest.thisUpdate > certificate.notAfter)
      return unknown('the list was made after the certificate expired');
    return entry && entry.at <= at ? revoked(entry) : good;
  }
  if (entry) return revoked(entry);
  if (!newest.nextUpdate || newest.nextUpdate < at) return unknown('the list is out of date');
  return good;
}

/** The best of several lists: a revocation anywhere counts, then the freshest that knows. A delta overrules its list. */
export async function askLists(
  lists: readonly RevocationList[],
  question: RevocationQuestion,
): Promise<RevocationAnswer> {
  const own = lists.filter((each) => each.issuer.id === question.certificate.issuer.id);
  const deltas = own.filter((each) => each.deltaFrom !== undefined);
  let best: RevocationAnswer = unknown('no list of this authority');
  for (const whole of own.filter((each) => each.deltaFrom === undefined)) {
    const continued = await Promise.all(deltas.map((delta) => askWithDelta(whole, delta, question)));
    const known = continued.filter((answer) => answer.state !== 'unknown');
    const answers = known.length > 0 ? known : [await askList(whole, question)];
    for (const answer of answers) {
      if (answer.state === 'revoked') return answer;
      const isFresher =
        answer.state === 'good' && best.state === 'good' && answer.producedAt > best.producedAt;
      if (best.state === 'unknown' || isFresher) best = answer;
    }
  }
  return best;
}
