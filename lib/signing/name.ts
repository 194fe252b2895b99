import { BmpString, IA5String, PrintableString, TeletexString, UniversalString, Utf8String } from 'asn1js';
import { toHex } from '@/lib/signing/bytes';
import { DerError, type Node, oidOf, rawOf, sequence, set } from '@/lib/signing/der';
import { OID } from '@/lib/signing/oids';

export interface DistinguishedName {
  /** Hexadecimal of its DER: names are the same when their bytes are. */
  id: string;
  attributes: readonly { oid: string; value: string }[];
}

function textOf(node: Node | undefined): string {
  if (
    node instanceof Utf8String ||
    node instanceof PrintableString ||
    node instanceof IA5String ||
    node instanceof BmpString ||
    node instanceof TeletexString ||
    node instanceof UniversalString
  )
    return node.getValue();
  throw new DerError('a text was expected in a name');
}

export function readName(node: Node | undefined): DistinguishedName {
  const parts = sequence(node).flatMap((relative) =>
    set(relative).map((pair) => {
      const [type, value, ...more] = sequence(pair);
      if (more.length > 0) throw new DerError('a name attribute with two values');
      return { oid: oidOf(type), value: textOf(value) };
    }),
  );
  return { id: node ? toHex(rawOf(node)) : '', attributes: parts };
}

/** The value of an attribute that occurs exactly once. A name with two serial numbers names nobody. */
export function onlyValue(name: DistinguishedName, oid: string): string | undefined {
  const found = name.attributes.filter((attribute) => attribute.oid === oid);
  return found.length === 1 ? found[0]?.value : undefined;
}

const LABELS = new Map<string, string>([
  [OID.commonName, 'CN'],
  [OID.surname, 'SURNAME'],
  [OID.serialNumber, 'SERIALNUMBER'],
  [OID.country, 'C'],
  [OID.organisation, 'O'],
  [OID.organisationalUnit, 'OU'],
  [OID.givenName, 'G'],
]);

/** For people to read; never compared. */
export const showName = (name: DistinguishedName): string =>
  name.attributes.map(({ oid, value }) => `${LABELS.get(oid) ?? oid}=${value}`).join(', ');
