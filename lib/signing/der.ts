/**
 * A typed, suspicious way to walk DER that asn1js has read. Everything here throws DerError on a surprise; the parsers
 * that use it turn that into a verdict. Runs in browsers too.
 */
import {
  Boolean as Asn1Boolean,
  Set as Asn1Set,
  type BaseBlock,
  BitString,
  Constructed,
  fromBER,
  GeneralizedTime,
  Integer,
  ObjectIdentifier,
  OctetString,
  Sequence,
  UTCTime,
} from 'asn1js';
import { type Bytes, bytesOf, toHex } from '@/lib/signing/bytes';
import { type ParserLimits, scanDer } from '@/lib/signing/limits';

export type Node = BaseBlock;

export class DerError extends Error {
  readonly tooLarge: boolean;
  constructor(message: string, tooLarge = false) {
    super(message);
    this.tooLarge = tooLarge;
  }
}

const fail = (what: string): never => {
  throw new DerError(`malformed: ${what}`);
};

export function readDer(bytes: Bytes, limits: ParserLimits): Node {
  const scanned = scanDer(bytes, limits);
  if (scanned !== 'fits') throw new DerError(`bytes are ${scanned}`, scanned === 'too-large');
  const { offset, result } = parse(bytes, limits);
  return offset === bytes.length ? result : fail(result.error || 'bytes left over');
}

function parse(bytes: Bytes, limits: ParserLimits): ReturnType<typeof fromBER> {
  try {
    return fromBER(bytes, {
      maxDepth: limits.maxDepth + 4,
      maxNodes: limits.maxElements,
      maxContentLength: limits.maxBytes,
      // Octet strings stay octets: what hides inside them is read by whoever knows what it is, under limits of its own.
      parseEmbedded: false,
    });
  } catch (error) {
    // A date of letters, for one, is thrown as an error of no kind.
    return fail(error instanceof Error ? error.message : 'unreadable');
  }
}

/** The element's bytes exactly as they came. */
export const rawOf = (node: Node): Bytes => bytesOf(node.valueBeforeDecodeView);

export function childrenOf(node: Node | undefined): Node[] {
  if (node instanceof Sequence || node instanceof Asn1Set || node instanceof Constructed) {
    return node.valueBlock.value;
  }
  return fail('a list was expected');
}

export const sequence = (node: Node | undefined): Node[] =>
  node instanceof Sequence ? childrenOf(node) : fail('a SEQUENCE was expected');

export const set = (node: Node | undefined): Node[] =>
  node instanceof Asn1Set ? childrenOf(node) : fail('a SET was expected');

export const oidOf = (node: Node | undefined): string =>
  node instanceof ObjectIdentifier ? node.getValue() : fail('an OBJECT IDENTIFIER was expected');

/** Contents of an OCTET STRING, put together where it came in pieces. */
export const octetsOf = (node: Node | undefined): Bytes =>
  node instanceof OctetString ? bytesOf(node.getValue()) : fail('an OCTET STRING was expected');

export function bitsOf(node: Node | undefined): Bytes {
  if (!(node instanceof BitString) || node.idBlock.isConstructed) return fail('a BIT STRING was expected');
  return bytesOf(node.valueBlock.valueHexView);
}

/** An INTEGER as the hexadecimal of its octets without leading zeros: the way serial numbers are compared. */
export function integerHexOf(node: Node | undefined): string {
  if (!(node instanceof Integer)) return fail('an INTEGER was expected');
  return toHex(node.valueBlock.valueHexView).replace(/^(00)+(?=.)/, '');
}

export function smallIntegerOf(node: Node | undefined): number {
  const number = Number.parseInt(integerHexOf(node), 16);
  return number <= 0x7fffffff ? number : fail('a small INTEGER was expected');
}

export const booleanOf = (node: Node | undefined): boolean =>
  node instanceof Asn1Boolean ? node.getValue() : fail('a BOOLEAN was expected');

export function timeOf(node: Node | undefined): Date {
  if (!(node instanceof UTCTime) && !(node instanceof GeneralizedTime)) return fail('a time was expected');
  const date = node.toDate();
  return Number.isNaN(date.getTime()) ? fail('a time that exists was expected') : date;
}

/** `[number]` of the context-specific class. */
export const isContext = (node: Node | undefined, number: number): node is Node =>
  node !== undefined && node.idBlock.tagClass === 3 && node.idBlock.tagNumber === number;

/** The octets of an implicitly tagged primitive. */
export function contextOctetsOf(node: Node): Bytes {
  if (node.idBlock.isConstructed) return fail('a primitive was expected');
  const raw = rawOf(node);
  return raw.slice(raw.length - node.lenBlock.length);
}

export interface AlgorithmIdentifier {
  oid: string;
  /** DER of the parameters, where there are any but NULL. */
  parameters?: Bytes;
}

export function algorithmOf(node: Node | undefined): AlgorithmIdentifier {
  const [oid, parameters, ...more] = sequence(node);
  if (more.length > 0) fail('an algorithm with two sets of parameters');
  const raw = parameters && rawOf(parameters);
  return { oid: oidOf(oid), ...(raw && raw[0] !== 0x05 ? { parameters: raw } : {}) };
}
