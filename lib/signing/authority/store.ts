/**
 * The authority on disk:
 *   private/{root,issuing}.key.pem   readable by their owner only
 *   public/{root,issuing}.{cer,crl}  a trust folder: EMHANA_TRUST_DIR may point at it
 *   register.json                    what was revoked, the number of the last lists
 */
import { access, chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { Authority, type AuthorityOptions, type Seat } from '@/lib/signing/authority/authority';
import { type Bytes, toDer, toPem } from '@/lib/signing/bytes';
import type { SigningKey } from '@/lib/signing/cades';
import { type Certificate, readCertificate } from '@/lib/signing/certificate';
import { readRevocationList } from '@/lib/signing/crl';
import { rawOf, readDer, sequence } from '@/lib/signing/der';
import { gostSigner, readGostPkcs8 } from '@/lib/signing/gost/keys';
import { CERTIFICATE_LIMITS } from '@/lib/signing/limits';
import { OID } from '@/lib/signing/oids';

const registerSchema = z.object({
  listNumber: z.number().int(),
  crlAddress: z.string().optional(),
  revoked: z.array(z.object({ serial: z.string(), at: z.iso.datetime(), suspended: z.boolean().optional() })),
});

export const publicFolder = (folder: string): string => path.join(folder, 'public');

/** Whole or not at all: a reader never sees half a list. */
async function writeWhole(file: string, contents: Uint8Array | string, mode = 0o644): Promise<void> {
  await writeFile(`${file}.new`, contents, { mode });
  await chmod(`${file}.new`, mode);
  await rename(`${file}.new`, file);
}

async function saveRegister(folder: string, { state }: Authority): Promise<void> {
  const register: z.input<typeof registerSchema> = {
    listNumber: state.listNumber,
    ...(state.crlAddress ? { crlAddress: state.crlAddress } : {}),
    revoked: state.revoked.map((each) => ({ ...each, at: each.at.toISOString() })),
  };
  await writeWhole(path.join(folder, 'register.json'), `${JSON.stringify(register, null, 2)}\n`);
}

/** New lists into the public folder. Call it after `revoke`. */
export async function publishLists(
  folder: string,
  authority: Authority,
  at: Date,
  days?: number,
): Promise<void> {
  const lists = await authority.lists(at, days);
  await saveRegister(folder, authority);
  await writeWhole(path.join(publicFolder(folder), 'root.crl'), lists.root);
  await writeWhole(path.join(publicFolder(folder), 'issuing.crl'), lists.issuing);
}

export async function createAuthorityIn(folder: string, options: AuthorityOptions): Promise<Authority> {
  const authority = await Authority.create(options);
  await mkdir(path.join(folder, 'private'), { recursive: true, mode: 0o700 });
  await mkdir(publicFolder(folder), { recursive: true });
  for (const seat of ['root', 'issuing'] as const) {
    const { certificate, pkcs8 } = authority.state[seat];
    const pem = toPem('PRIVATE KEY', pkcs8);
    await writeWhole(path.join(folder, 'private', `${seat}.key.pem`), pem, 0o600);
    await writeWhole(path.join(publicFolder(folder), `${seat}.cer`), certificate);
  }
  await publishLists(folder, authority, options.at);
  return authority;
}

async function readSeat(folder: string, seat: string): Promise<Seat> {
  const certificateDer = toDer(await readFile(path.join(publicFolder(folder), `${seat}.cer`)));
  const keyDer = toDer(await readFile(path.join(folder, 'private', `${seat}.key.pem`), 'utf8'));
  if (!certificateDer || !keyDer) throw new Error(`the ${seat} authority in ${folder} cannot be read`);
  const certificate = readCertificate(certificateDer);
  return {
    certificate: certificateDer,
    issuer: {
      name: subjectOf(certificateDer),
      key: { spki: certificate.publicKey.spki, id: hexToBytes(certificate.subjectKeyId ?? '') },
      privateKey: await importKey(keyDer, certificate),
    },
    pkcs8: keyDer,
  };
}

async function importKey(pkcs8: Bytes, certificate: Certificate): Promise<CryptoKey | SigningKey> {
  const gost = readGostPkcs8(pkcs8);
  if (gost) return gostSigner(gost);
  const algorithm: RsaHashedImportParams | EcKeyImportParams =
    certificate.publicKey.algorithm === OID.rsa
      ? { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }
      : { name: 'ECDSA', namedCurve: 'P-256' };
  return crypto.subtle.importKey('pkcs8', pkcs8, algorithm, true, ['sign']);
}

function subjectOf(certificate: Bytes): Bytes {
  const subject = sequence(sequence(readDer(certificate, CERTIFICATE_LIMITS))[0])[5];
  if (!subject) throw new Error('a certificate without a subject');
  return rawOf(subject);
}

const hexToBytes = (hex: string): Bytes =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

/** Whether an authority with its keys lives there, to be opened. */
export const authorityIsIn = (folder: string): Promise<boolean> =>
  access(path.join(folder, 'private', 'issuing.key.pem')).then(
    () => true,
    () => false,
  );

export async function openAuthority(folder: string): Promise<Authority> {
  const register = registerSchema.parse(
    JSON.parse(await readFile(path.join(folder, 'register.json'), 'utf8')),
  );
  return new Authority({
    root: await readSeat(folder, 'root'),
    issuing: await readSeat(folder, 'issuing'),
    listNumber: register.listNumber,
    ...(register.crlAddress ? { crlAddress: register.crlAddress } : {}),
    revoked: register.revoked.map(({ serial, at, suspended }) => ({
      serial,
      at: new Date(at),
      ...(suspended ? { suspended } : {}),
    })),
  });
}

/**
 * The authority of that folder, made on the first call; its lists are renewed when less than half of their time is
 * left. For the demo's start.
 */
export async function ensureAuthority(folder: string, options: AuthorityOptions): Promise<Authority> {
  const listFile = path.join(publicFolder(folder), 'issuing.crl');
  const list = await readFile(listFile).catch(() => undefined);
  if (!list) return createAuthorityIn(folder, options);
  const authority = await openAuthority(folder);
  const { thisUpdate, nextUpdate } = readRevocationList(list);
  const half = ((nextUpdate?.getTime() ?? 0) - thisUpdate.getTime()) / 2;
  const isFresh = options.at >= thisUpdate && options.at.getTime() < thisUpdate.getTime() + half;
  if (!isFresh) await publishLists(folder, authority, options.at);
  return authority;
}
