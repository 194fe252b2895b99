/** Secrets at rest: AES-256-GCM with EMHANA_SECRET_KEY (32 bytes, base64). */
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

const VERSION = 1;
const IV_BYTES = 12;
const TAG_BYTES = 16;

function key(env: NodeJS.ProcessEnv = process.env): Buffer {
  const bytes = Buffer.from(env.EMHANA_SECRET_KEY ?? '', 'base64');
  if (bytes.length !== 32) throw new Error('EMHANA_SECRET_KEY must be 32 bytes in base64');
  return bytes;
}

/** `purpose` says what is sealed and whose it is (`totp:<account>`): a box moved to another row does not open. */
export function seal(plain: string, purpose: string): Uint8Array<ArrayBuffer> {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key(), iv).setAAD(Buffer.from(purpose));
  const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
  return Uint8Array.from(Buffer.concat([Buffer.of(VERSION), iv, cipher.getAuthTag(), body]));
}

/** @throws when the key, the purpose or a byte is not what it was. */
export function open(sealed: Uint8Array, purpose: string): string {
  const box = Buffer.from(sealed);
  if (box[0] !== VERSION || box.length <= 1 + IV_BYTES + TAG_BYTES) throw new Error('not a sealed box');
  const decipher = createDecipheriv('aes-256-gcm', key(), box.subarray(1, 1 + IV_BYTES), {
    authTagLength: TAG_BYTES,
  })
    .setAAD(Buffer.from(purpose))
    .setAuthTag(box.subarray(1 + IV_BYTES, 1 + IV_BYTES + TAG_BYTES));
  return Buffer.concat([decipher.update(box.subarray(1 + IV_BYTES + TAG_BYTES)), decipher.final()]).toString(
    'utf8',
  );
}

/** A keyed fingerprint, for keys that must not tell what they stand for (an IIN has few enough values to try all). */
export function fingerprint(text: string, purpose: string): string {
  const derived = Buffer.from(hkdfSync('sha256', key(), '', `fingerprint:${purpose}`, 32));
  return createHmac('sha256', derived).update(text).digest('base64url');
}
