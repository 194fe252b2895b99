/** Ten thousand bent and malformed inputs for everything that reads what strangers send: none may crash, hang or pass. */
import { allAlgorithms } from '@/lib/signing/all-algorithms';
import { Authority } from '@/lib/signing/authority/authority';
import { AT, CONTENT, IIN, PERSON, sign } from '@/lib/signing/authority/scene';
import { fetchOf, ocspResponder, timeStampAuthority } from '@/lib/signing/authority/services';
import { type Bytes, bytesOf, sameBytes } from '@/lib/signing/bytes';
import { readCertificate } from '@/lib/signing/certificate';
import { askList, readRevocationList } from '@/lib/signing/crl';
import { DerError } from '@/lib/signing/der';
import { checkIssuedBy } from '@/lib/signing/issued-by';
import { askResponse, readOcspResponse, writeOcspRequest } from '@/lib/signing/ocsp';
import { verifyTimestamp } from '@/lib/signing/timestamp';
import { signatureValueOf, timestampClient, withTimestamp } from '@/lib/signing/timestamp-http';
import { isAllValid } from '@/lib/signing/verdict';
import { verify } from '@/lib/signing/verify';
import type { Results } from './table';

const INPUTS = 10_000;
const SLOW_MS = 1_000;

interface Target {
  name: string;
  good: Bytes;
  /** Whether the input is taken for something that it is not. DerError is the way readers say no. */
  fooled(bent: Bytes): Promise<boolean>;
}

/** Mulberry32: a run can be repeated from its seed. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

function bend(good: Bytes, random: (below: number) => number): Bytes {
  const at = random(good.length);
  const piece = () => Array.from({ length: 1 + random(24) }, () => random(256));
  const to = at + random(Math.min(64, good.length - at) + 1);
  const spliced = (middle: Iterable<number>) =>
    bytesOf([...good.subarray(0, at), ...middle, ...good.subarray(to)]);
  switch (random(9)) {
    case 0:
      return good.map((byte, each) => (each === at ? byte ^ (1 << random(8)) : byte));
    case 1:
      return good.map((byte, each) => (each === at ? random(256) : byte));
    case 2:
      return good.slice(0, at);
    case 3:
      return spliced(piece());
    case 4:
      return spliced([]);
    case 5:
      return spliced([...good.subarray(at, to), ...good.subarray(at, to)]);
    case 6: // lengths that promise the world
      return good.map((byte, each) => (each === at ? 0x84 : each > at && each <= at + 4 ? 0xff : byte));
    case 7: // nests
      return bytesOf([...Array.from({ length: random(200) }, () => [0x30, 0x80]).flat(), ...good]);
    default:
      return bytesOf(Array.from({ length: random(600) }, () => random(256)));
  }
}

async function makeTargets(): Promise<Target[]> {
  const authority = await Authority.create({ at: AT, key: 'rsa' });
  const trust = authority.trust();
  const lists = await authority.lists(AT);
  const revocation = await authority.revocation(AT);
  const issuer = readCertificate(authority.state.issuing.certificate);
  const tsa = await authority.appoint('tsa', AT);
  const stamper = timestampClient({
    address: 'http://tsp.test/',
    fetch: fetchOf({ 'http://tsp.test/': timeStampAuthority(tsa) }, () => AT),
  });
  const targets: Target[] = [];

  for (const key of ['gost', 'rsa', 'ec'] as const) {
    for (const attached of [false, true]) {
      const issued = await authority.issue({ person: PERSON, at: AT, key });
      const plain = await sign(issued, { attached });
      const good = attached ? withTimestamp(plain, await stamper.stamp(signatureValueOf(plain))) : plain;
      targets.push({
        name: `${key} signature ${attached ? 'with its content and a time-stamp' : 'beside its content'}`,
        good,
        async fooled(bent) {
          const content = attached ? {} : { content: CONTENT };
          const policy = { purpose: 'sign' as const, expected: { iin: IIN } };
          const verdict = await verify({ cms: bent, ...content, at: AT, trust, revocation, policy });
          if (!isAllValid(verdict)) return false;
          // What no signature covers may differ; signer, time, content and what is proved about them may not.
          const stamps = verdict.timestamps ?? [];
          return !(
            verdict.signer?.certificateSerial === issued.serial &&
            verdict.claimedAt?.getTime() === AT.getTime() &&
            verdict.content !== undefined &&
            sameBytes(verdict.content, CONTENT) &&
            stamps.every(
              ({ fragment, info }) => fragment.state !== 'valid' || info?.time.getTime() === AT.getTime(),
            )
          );
        },
      });
    }
  }

  const person = await authority.issue({ person: PERSON, at: AT, key: 'gost' });
  const certificate = readCertificate(person.certificate);
  const question = { certificate, issuer, at: AT, algorithms: allAlgorithms };
  targets.push({
    name: 'certificate',
    good: person.certificate,
    async fooled(bent) {
      const read = readCertificate(bent);
      return (
        (await checkIssuedBy(allAlgorithms, read, issuer)) === 'valid' &&
        !sameBytes(read.tbs, certificate.tbs)
      );
    },
  });
  const list = readRevocationList(lists.issuing);
  targets.push({
    name: 'revocation list',
    good: lists.issuing,
    async fooled(bent) {
      const read = readRevocationList(bent);
      return (await askList(read, question)).state !== 'unknown' && !sameBytes(read.tbs, list.tbs);
    },
  });
  const responder = ocspResponder(authority, await authority.appoint('ocsp', AT));
  const answer = readOcspResponse(await responder(await writeOcspRequest(certificate, issuer), AT));
  targets.push({
    name: 'OCSP answer',
    good: answer.der,
    async fooled(bent) {
      const read = readOcspResponse(bent);
      return (await askResponse(read, question)).state !== 'unknown' && !sameBytes(read.tbs, answer.tbs);
    },
  });
  targets.push({
    name: 'time-stamp',
    good: await stamper.stamp(CONTENT),
    async fooled(bent) {
      const common = { trust, revocation, algorithms: allAlgorithms };
      const { fragment, info } = await verifyTimestamp({ token: bent, stamped: CONTENT, ...common });
      return fragment.state === 'valid' && info?.time.getTime() !== AT.getTime();
    },
  });
  return targets;
}

export async function fuzzSigning(results: Results, seed = 20261123): Promise<void> {
  const targets = await makeTargets();
  const random = randomFrom(seed);
  for (const [place, target] of targets.entries()) {
    const inputs = Math.ceil((INPUTS - place) / targets.length);
    const counts = { crashed: 0, fooled: 0, slow: 0 };
    let slowest = 0;
    for (let input = 0; input < inputs; input += 1) {
      const bent = bend(target.good, random);
      const from = performance.now();
      try {
        if (await target.fooled(bent)) counts.fooled += 1;
      } catch (error) {
        if (!(error instanceof DerError)) counts.crashed += 1;
      }
      const cost = performance.now() - from;
      slowest = Math.max(slowest, cost);
      if (cost > SLOW_MS) counts.slow += 1;
    }
    const bad = counts.crashed + counts.fooled + counts.slow;
    results.add(
      `Bent inputs, ${target.name} (${inputs.toLocaleString('en')})`,
      `${counts.crashed} crashes, ${counts.slow} hangs, ${counts.fooled} wrongly valid; slowest ${slowest.toFixed(0)} ms`,
      'none',
      bad === 0,
    );
  }
}
