/**
 * A .p12 file (PKCS #12, RFC 7292) as today's browsers and OpenSSL open it: PBES2 with AES-256-CBC and
 * PBKDF2-HMAC-SHA-256, sealed by an HMAC-SHA-256.
 */
import { createCipheriv, createHash, createHmac, pbkdf2, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import type { Bytes } from '@/lib/signing/bytes';
import { bmp, element, explicit, integer, NULL, octets, oid, seq, setOf } from '@/lib/signing/der-write';
import { OID } from '@/lib/signing/oids';

const derive = promisify(pbkdf2);

export interface P12Input {
  /** PKCS #8, DER. */
  pkcs8: Bytes;
  certificate: Bytes;
  chain?: readonly Bytes[];
  password: string;
  /** Shown by key managers. */
  name: string;
  /** For both the encryption and the seal: the weaker of them is what a guesser attacks. */
  iterations?: number;
}

async function encrypt(data: Uint8Array, password: string, iterations: number): Promise<[Bytes, Buffer]> {
  const salt = randomBytes(16);
  const iv = randomBytes(16);
  const key = await derive(Buffer.from(password, 'utf8'), salt, iterations, 32, 'sha256');
  const cipher = createCipheriv('aes-256-cbc', key, iv);
  const algorithm = seq(
    oid(OID.pbes2),
    seq(
      seq(oid(OID.pbkdf2), seq(octets(salt), integer(iterations), seq(oid(OID.hmacSha256), NULL))),
      seq(oid(OID.aes256Cbc), octets(iv)),
    ),
  );
  return [algorithm, Buffer.concat([cipher.update(data), cipher.final()])];
}

/** RFC 7292, B.2 with SHA-256: one block is as long as the key that is wanted. */
function sealKey(password: string, salt: Uint8Array, iterations: number): Buffer {
  const text = Buffer.alloc(password.length * 2 + 2);
  for (let index = 0; index < password.length; index += 1)
    text.writeUInt16BE(password.charCodeAt(index), index * 2);
  const fill = (source: Uint8Array) =>
    Uint8Array.from(
      { length: 64 * Math.ceil(source.length / 64) },
      (_, index) => source[index % source.length] ?? 0,
    );
  let block = Buffer.concat([Buffer.alloc(64, 3), fill(salt), fill(text)]);
  for (let round = 0; round < iterations; round += 1) block = createHash('sha256').update(block).digest();
  return block;
}

export async function makeP12(input: P12Input): Promise<Bytes> {
  const { pkcs8, certificate, chain = [], password, name, iterations = 20_000 } = input;
  const keyId = createHash('sha256').update(certificate).digest().subarray(0, 20);
  const attributes = setOf(
    seq(oid(OID.friendlyName), setOf(bmp(name))),
    seq(oid(OID.localKeyId), setOf(octets(keyId))),
  );
  const certificateBag = (der: Bytes, ...own: Bytes[]) =>
    seq(
      oid(OID.certificateBag),
      explicit(0, seq(oid(OID.x509Certificate), explicit(0, octets(der)))),
      ...own,
    );
  const certificates = seq(
    certificateBag(certificate, attributes),
    ...chain.map((der) => certificateBag(der)),
  );
  const [certificatesAlgorithm, hiddenCertificates] = await encrypt(certificates, password, iterations);
  const [keyAlgorithm, hiddenKey] = await encrypt(pkcs8, password, iterations);
  const safe = seq(
    seq(
      oid(OID.encryptedData),
      explicit(
        0,
        seq(integer(0), seq(oid(OID.data), certificatesAlgorithm, element(0x80, hiddenCertificates))),
      ),
    ),
    seq(
      oid(OID.data),
      explicit(
        0,
        octets(
          seq(seq(oid(OID.shroudedKeyBag), explicit(0, seq(keyAlgorithm, octets(hiddenKey))), attributes)),
        ),
      ),
    ),
  );
  const salt = randomBytes(16);
  const mac = createHmac('sha256', sealKey(password, salt, iterations))
    .update(safe)
    .digest();
  return seq(
    integer(3),
    seq(oid(OID.data), explicit(0, octets(safe))),
    seq(seq(seq(oid(OID.sha256), NULL), octets(mac)), octets(salt), integer(iterations)),
  );
}
