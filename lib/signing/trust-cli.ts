/**
 * Loads an authority's certificate into the folder of those to trust, once its fingerprint was compared with the one
 * that the authority publishes elsewhere:
 *   node --import tsx lib/signing/trust-cli.ts show  (--file F | --url U)
 *   … add   --dir D (--file F | --url U) --sha256 HEX
 *   … list  --dir D
 *   … where [--set production|test]
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { type Bytes, toDer } from '@/lib/signing/bytes';
import { readCertificate } from '@/lib/signing/certificate';
import { readUpTo } from '@/lib/signing/http-body';
import { CERTIFICATE_LIMITS } from '@/lib/signing/limits';
import { showName } from '@/lib/signing/name';
import { NCA_ADDRESSES } from '@/lib/signing/nca-addresses';
import { loadTrust } from '@/lib/signing/trust';

const source = z
  .object({ file: z.string().optional(), url: z.url({ protocol: /^https?$/ }).optional() })
  .refine(({ file, url }) => (file === undefined) !== (url === undefined), 'say either --file or --url');
const dir = z.string('--dir is needed: the folder of EMHANA_TRUST_DIR');
const fingerprint = z
  .string('--sha256 is needed: the fingerprint as the authority publishes it')
  .transform((text) => text.toLowerCase().replace(/[^0-9a-f]/g, ''))
  .pipe(z.string().length(64, 'a SHA-256 fingerprint has 64 hexadecimal digits'));

async function fetchBytes(input: unknown): Promise<Bytes> {
  const { file, url } = source.parse(input);
  const bytes = file === undefined ? await download(url ?? '') : await readFile(file);
  const der = toDer(bytes);
  if (!der) throw new Error('that is no certificate');
  return der;
}

async function download(url: string): Promise<Uint8Array> {
  const reply = await fetch(url, { signal: AbortSignal.timeout(20_000) });
  if (!reply.ok || !reply.body) throw new Error(`${url} answered HTTP ${reply.status}`);
  return readUpTo(reply.body, CERTIFICATE_LIMITS.maxBytes);
}

const sha256 = (der: Bytes): string => createHash('sha256').update(der).digest('hex');

function inWords(der: Bytes): string {
  const certificate = readCertificate(der);
  return [
    showName(certificate.subject),
    `  issued by  ${showName(certificate.issuer)}`,
    `  valid      ${certificate.notBefore.toISOString()} – ${certificate.notAfter.toISOString()}`,
    `  authority  ${certificate.isAuthority ? 'yes' : 'NO: it may not issue certificates'}`,
    `  sha256     ${sha256(der)}`,
  ].join('\n');
}

/** Exported for its test. Answers what to print. */
export async function runTrustCommand(argv: string[]): Promise<string> {
  const text = { type: 'string' as const };
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: { dir: text, file: text, url: text, sha256: text, set: text },
  });
  switch (positionals[0]) {
    case 'show':
      return inWords(await fetchBytes(values));
    case 'add': {
      const folder = dir.parse(values.dir);
      const expected = fingerprint.parse(values.sha256);
      const der = await fetchBytes(values);
      if (sha256(der) !== expected)
        throw new Error(`the fingerprint is another one, nothing was added:\n${inWords(der)}`);
      if (!readCertificate(der).isAuthority) throw new Error("that is not an authority's certificate");
      await mkdir(folder, { recursive: true });
      const file = path.join(folder, `${expected.slice(0, 16)}.cer`);
      await writeFile(file, der);
      return `${inWords(der)}\nadded as ${file}; restart the portal`;
    }
    case 'list': {
      const { fingerprints } = await loadTrust(dir.parse(values.dir));
      return fingerprints
        .map(({ file, sha256: digest, subject }) => `${digest}  ${file}  ${subject}`)
        .join('\n');
    }
    case 'where': {
      const set = z.enum(['production', 'test']).default('production').parse(values.set);
      return NCA_ADDRESSES[set].certificates.join('\n');
    }
    default:
      throw new Error('say one of: show, add, list, where');
  }
}

if (process.argv[1] && path.resolve(process.argv[1]) === path.resolve(import.meta.filename)) {
  runTrustCommand(process.argv.slice(2)).then(
    (done) => console.log(done),
    (error: unknown) => {
      console.error(
        error instanceof z.ZodError ? z.prettifyError(error) : error instanceof Error ? error.message : error,
      );
      process.exitCode = 1;
    },
  );
}
