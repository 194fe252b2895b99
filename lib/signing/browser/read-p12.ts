/**
 * Opens a .p12 (RFC 7292) in the browser. The file's own seal (MAC) is not checked: what comes out is proved instead,
 * by a trial signature that the certificate must verify.
 */

import { decryptHidden } from '@/lib/signing/browser/pbe12';
import { WrongPassword } from '@/lib/signing/browser/pbes2';
import { type Bytes, bytesOf } from '@/lib/signing/bytes';
import {
  algorithmOf,
  childrenOf,
  contextOctetsOf,
  DerError,
  isContext,
  type Node,
  octetsOf,
  oidOf,
  rawOf,
  readDer,
  sequence,
} from '@/lib/signing/der';
import type { ParserLimits } from '@/lib/signing/limits';
import { OID } from '@/lib/signing/oids';

export const P12_LIMITS: ParserLimits = { maxBytes: 1024 * 1024, maxDepth: 24, maxElements: 5_000 };

export interface P12Contents {
  /** PKCS #8, DER. */
  keys: Bytes[];
  certificates: Bytes[];
}

/** Throws DerError (not such a file), WrongPassword, UnsupportedAlgorithm. */
export async function readP12(file: Bytes, password: string): Promise<P12Contents> {
  const [version, authSafe] = sequence(readDer(file, P12_LIMITS));
  if (!version) throw new DerError('not a .p12');
  const contents: P12Contents = { keys: [], certificates: [] };
  for (const info of sequence(readDer(dataOf(authSafe), P12_LIMITS))) {
    await readSafe(info, password, contents);
  }
  return contents;
}

/** The octets of a ContentInfo of plain data. */
function dataOf(info: Node | undefined): Bytes {
  const [type, body] = sequence(info);
  if (oidOf(type) !== OID.data) throw new DerError('sealed by a public key');
  return octetsOf(childrenOf(body)[0]);
}

async function readSafe(info: Node, password: string, contents: P12Contents): Promise<void> {
  const [type, body] = sequence(info);
  if (oidOf(type) === OID.data) {
    await readBags(readDer(dataOf(info), P12_LIMITS), password, contents);
    return;
  }
  if (oidOf(type) !== OID.encryptedData) throw new DerError('a safe of an unknown kind');
  const [, hidden] = sequence(childrenOf(body)[0]);
  const [, algorithm, encrypted] = sequence(hidden);
  if (!isContext(encrypted, 0)) throw new DerError('an empty safe');
  const cipherText = encrypted.idBlock.isConstructed
    ? bytesOf(childrenOf(encrypted).flatMap((piece) => Array.from(octetsOf(piece))))
    : contextOctetsOf(encrypted);
  const plain = await decryptHidden(algorithmOf(algorithm), cipherText, password);
  await readBags(decrypted(plain), password, contents);
}

/** A wrong password leaves well-padded nonsense once in 256 times. */
function decrypted(plain: Bytes): Node {
  try {
    return readDer(plain, P12_LIMITS);
  } catch {
    throw new WrongPassword();
  }
}

async function readBags(safe: Node, password: string, contents: P12Contents): Promise<void> {
  for (const bag of sequence(safe)) {
    const [type, body] = sequence(bag);
    const value = childrenOf(body)[0];
    switch (oidOf(type)) {
      case OID.keyBag:
        if (value) contents.keys.push(rawOf(value));
        break;
      case OID.shroudedKeyBag: {
        const [algorithm, encrypted] = sequence(value);
        const key = await decryptHidden(algorithmOf(algorithm), octetsOf(encrypted), password);
        contents.keys.push(rawOf(decrypted(key)));
        break;
      }
      case OID.certificateBag: {
        const [kind, certificate] = sequence(value);
        if (oidOf(kind) === OID.x509Certificate)
          contents.certificates.push(octetsOf(childrenOf(certificate)[0]));
        break;
      }
    }
  }
}
