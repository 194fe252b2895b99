/**
 * The clinics' own seals: certificates of a legal entity's information system, with their keys, held on the server.
 * EMHANA_SEALS_DIR has one file a clinic: `<BIN>.p12` (opened by EMHANA_SEALS_PASSWORD, or by EMHANA_SEAL_PASSWORD_<BIN>),
 * or `<BIN>.key.pem` (PKCS #8) with `<BIN>.cer` beside it. The key is RSA, ECDSA or, as the national authority issues it
 * today, GOST.
 */
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { findPairs, type Pair } from '@/lib/signing/browser/key-pairs';
import { readP12 } from '@/lib/signing/browser/read-p12';
import { type Bytes, bytesOf, toDer } from '@/lib/signing/bytes';
import { type Certificate, readCertificate } from '@/lib/signing/certificate';

export interface Seal {
  bin: string;
  certificate: Certificate;
  privateKey: Pair['signer'];
  /** Authorities that travel with the signature. */
  chain: readonly Bytes[];
}

export type SealReading = { ok: true; seal: Seal } | { ok: false; why: 'no-bin' | 'absent' | 'unreadable' };

export const DEMO_SEALS_PASSWORD = 'demo-seals';

/** In demo and test modes, where the folder is not set, the seals of the installation's own authority. */
export function sealsFolder(env: NodeJS.ProcessEnv = process.env): string | undefined {
  if (env.EMHANA_SEALS_DIR) return env.EMHANA_SEALS_DIR;
  const rehearsal = env.EMHANA_MODE === 'demo' || env.EMHANA_MODE === 'test';
  return rehearsal && env.DATA_DIR ? path.join(env.DATA_DIR, 'demo-authority', 'seals') : undefined;
}

function passwordFor(bin: string, env: NodeJS.ProcessEnv = process.env): string {
  const given = env[`EMHANA_SEAL_PASSWORD_${bin}`] ?? env.EMHANA_SEALS_PASSWORD;
  if (given !== undefined) return given;
  return env.EMHANA_SEALS_DIR ? '' : DEMO_SEALS_PASSWORD;
}

const read = new Map<string, { stamp: string; reading: Promise<SealReading> }>();

/** Read once, and again when the file changes: a new seal counts from the next document on. */
export async function sealOf(
  bin: string | null,
  folder: string | undefined = sealsFolder(),
): Promise<SealReading> {
  if (!bin || !/^\d{12}$/.test(bin)) return { ok: false, why: 'no-bin' };
  if (!folder) return { ok: false, why: 'absent' };
  for (const name of [`${bin}.p12`, `${bin}.key.pem`]) {
    const file = path.join(/* turbopackIgnore: true */ folder, name);
    const found = await stat(file).catch(() => undefined);
    if (!found) continue;
    const stamp = `${found.mtimeMs}/${found.size}`;
    const known = read.get(file);
    if (known?.stamp === stamp) return known.reading;
    const reading = readSeal(bin, file).catch((): SealReading => ({ ok: false, why: 'unreadable' }));
    read.set(file, { stamp, reading });
    return reading;
  }
  return { ok: false, why: 'absent' };
}

async function readSeal(bin: string, file: string): Promise<SealReading> {
  const { keys, certificates } = file.endsWith('.p12')
    ? await readP12(bytesOf(await readFile(file)), passwordFor(bin))
    : await readPair(file);
  const known = certificates.map((der) => readCertificate(der));
  const own = known.filter(({ isAuthority }) => !isAuthority);
  const [pair] = await findPairs(keys, own, 'sign');
  if (!pair) return { ok: false, why: 'unreadable' };
  const chain = known.filter(({ isAuthority }) => isAuthority).map(({ der }) => der);
  return { ok: true, seal: { bin, certificate: pair.certificate, privateKey: pair.signer, chain } };
}

async function readPair(keyFile: string): Promise<{ keys: Bytes[]; certificates: Bytes[] }> {
  const key = toDer(await readFile(keyFile, 'utf8'));
  const certificate = toDer(await readFile(keyFile.replace(/\.key\.pem$/, '.cer')));
  return { keys: key ? [key] : [], certificates: certificate ? [certificate] : [] };
}
