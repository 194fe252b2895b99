/** What one verification costs, beside OpenSSL in C on the same machine in the same minute. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkSignature } from '@/lib/signing/algorithms';
import { allAlgorithms } from '@/lib/signing/all-algorithms';
import { Authority } from '@/lib/signing/authority/authority';
import type { KeyKind } from '@/lib/signing/authority/certificates';
import { AT, CONTENT, PERSON, sign } from '@/lib/signing/authority/scene';
import type { Bytes } from '@/lib/signing/bytes';
import { signingKey } from '@/lib/signing/cades';
import { readCertificate } from '@/lib/signing/certificate';
import { oidOf, readDer, sequence } from '@/lib/signing/der';
import { gostEnvironment } from '@/lib/signing/gost/openssl';
import { CERTIFICATE_LIMITS } from '@/lib/signing/limits';
import { isAllValid } from '@/lib/signing/verdict';
import { verify } from '@/lib/signing/verify';
import { percentile } from './http';
import type { Results } from './table';

/** As long as the signed attributes of a message are. */
const MESSAGE_BYTES = 300;
const TIMES = 10;

const KINDS: readonly { key: KeyKind; name: string; limitMs: number; openssl: string }[] = [
  { key: 'gost', name: 'GOST 34.10-2015, 512 bits', limitMs: 10, openssl: 'gost2012_512' },
  { key: 'rsa', name: 'RSA, 2048 bits', limitMs: 1, openssl: 'rsa2048' },
];

export async function measureSigning(results: Results): Promise<void> {
  const inC = measureOpenssl();
  for (const { key, name, limitMs, openssl } of KINDS) {
    const costs = await measureKey(key);
    const p50 = percentile(costs, 0.5);
    const p95 = percentile(costs, 0.95);
    results.add(
      `One signature checked, ${name} (p50 and p95 of ${costs.length})`,
      `${p50.toFixed(2)} ms, ${p95.toFixed(2)} ms`,
      `p50 ≤ ${limitMs} ms`,
      p50 <= limitMs,
    );
    const reference = inC.get(openssl);
    if (reference === undefined) {
      results.add(`The same in C, ${name}`, 'not on this machine (cc, libssl-dev, libengine-gost-openssl)');
      continue;
    }
    const times = p50 / reference;
    results.add(
      `The same by OpenSSL in C, ${name} (p50 of 300)`,
      `${reference.toFixed(3)} ms: we take ${times.toFixed(1)} times that`,
      `≤ ${TIMES} times`,
      times <= TIMES,
    );
  }
  for (const key of ['gost', 'rsa'] as const) await measureVerdict(key, results);
}

async function measureKey(kind: KeyKind): Promise<number[]> {
  const authority = await Authority.create({ at: AT });
  const issued = await authority.issue({ person: PERSON, at: AT, key: kind });
  const { publicKey } = readCertificate(issued.certificate);
  const key = signingKey(issued.privateKey);
  const algorithm = oidOf(sequence(readDer(key.algorithm, CERTIFICATE_LIMITS))[0]);
  const messages: { data: Bytes; signature: Bytes }[] = [];
  for (let at = 0; at < 20; at += 1) {
    const data = crypto.getRandomValues(new Uint8Array(MESSAGE_BYTES));
    messages.push({ data, signature: await key.sign(data) });
  }
  const costs: number[] = [];
  for (let round = 0; round < 320; round += 1) {
    const { data, signature } = messages[round % messages.length] ?? {
      data: new Uint8Array(),
      signature: new Uint8Array(),
    };
    const from = performance.now();
    const answer = await checkSignature(allAlgorithms, algorithm, { publicKey, data, signature });
    const cost = performance.now() - from;
    if (answer !== 'valid') throw new Error(`a good ${kind} signature was called ${answer}`);
    // The first ones are compiled while they run.
    if (round >= 20) costs.push(cost);
  }
  return costs;
}

/** From bytes to verdict, the chain of two authorities and their lists included. */
async function measureVerdict(key: KeyKind, results: Results): Promise<void> {
  const authority = await Authority.create({ at: AT, key });
  const cms = await sign(await authority.issue({ person: PERSON, at: AT, key }));
  const [trust, revocation] = [authority.trust(), await authority.revocation(AT)];
  const costs: number[] = [];
  for (let round = 0; round < 120; round += 1) {
    const from = performance.now();
    const verdict = await verify({
      cms,
      content: CONTENT,
      at: AT,
      trust,
      revocation,
      policy: { purpose: 'sign' },
    });
    if (round >= 20) costs.push(performance.now() - from);
    if (!isAllValid(verdict)) throw new Error('a good signature was refused');
  }
  results.add(
    `A whole verdict, every key ${key === 'gost' ? 'GOST' : 'RSA'} (p50 and p95 of ${costs.length})`,
    `${percentile(costs, 0.5).toFixed(2)} ms, ${percentile(costs, 0.95).toFixed(2)} ms`,
  );
}

/** Milliseconds a verification, by the algorithm's name there. Empty where C or its libraries are missing. */
function measureOpenssl(): Map<string, number> {
  const folder = mkdtempSync(path.join(tmpdir(), 'openssl-speed-'));
  try {
    const program = path.join(folder, 'speed');
    const source = path.join(import.meta.dirname, 'signing-openssl.c');
    execFileSync('cc', ['-O2', '-Wno-deprecated-declarations', '-o', program, source, '-lcrypto'], {
      stdio: 'pipe',
    });
    const printed = execFileSync(program, {
      env: gostEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
    }).toString();
    return new Map(
      printed
        .trim()
        .split('\n')
        .map((line) => line.split(' '))
        .map(([name = '', ms = '']) => [name, Number(ms)]),
    );
  } catch {
    return new Map();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
