import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { bytesOf, toDer } from '@/lib/signing/bytes';
import { bits, octets, oid, seq } from '@/lib/signing/der-write';
import { gostCurve } from '@/lib/signing/gost/curve';
import { GOST_FAMILIES, type GostKind } from '@/lib/signing/gost/curves';
import {
  generateGostKey,
  gostPkcs8,
  gostPublicKeyDer,
  numberOf,
  octetsFor,
  readGostPkcs8,
  readGostPublicKey,
  signGost,
  verifyGost,
} from '@/lib/signing/gost/keys';
import { OPENSSL_KNOWS_GOST, openssl } from '@/lib/signing/gost/openssl';

const KINDS: readonly GostKind[] = ['gost2015-512', 'gost2015-256', 'gost2004'];
const MESSAGE = new TextEncoder().encode('дәрігерді үйге шақыру');

describe('the examples of GOST R 34.10-2012 (RFC 7091, 7)', () => {
  const example1 = gostCurve({
    p: 57896044618658097711785492504343953926634992332820282019728792003956564821041n,
    a: 7n,
    b: 43308876546767276905765904595650931995942111794451039583252968842033849580414n,
    n: 57896044618658097711785492504343953927082934583725450622380973592137631069619n,
    h: 1n,
    Gx: 2n,
    Gy: 4018974056539037503335449422937059775635739389905545080690979365213431566280n,
  });
  const secret = 55441196065363246126355624130324183196576709222340016572108097750006097525544n;
  const digest = 20798893674476452017134061561508270130637142515379653289952617252661468872421n;
  const nonce = 53854137677348463731403841147996619241504003434302020712960838528893196233395n;
  const signature = {
    r: 29700980915817952874371204983938256990422752107994319651632687982059210933395n,
    s: 574973400270084654178925310019147038455227042649098563933718999175515839552n,
  };

  it('are signed as they stand there', () => {
    expect(example1.sign(digest, secret, nonce)).toEqual(signature);
  });

  it('have the public key that stands there, and verify', () => {
    const key = example1.publicKeyOf(secret);
    expect(key.toAffine()).toEqual({
      x: 57520216126176808443631405023338071176630104906313632182896741342206604859403n,
      y: 17614944419213781543809391949654080031942662045363639260709847859438286763994n,
    });
    expect(example1.verify(digest, signature, key)).toBe(true);
    expect(example1.verify(digest + 1n, signature, key)).toBe(false);
    expect(example1.verify(digest, { r: signature.s, s: signature.r }, key)).toBe(false);
  });
});

describe.each(KINDS)('%s', (kind) => {
  const family = GOST_FAMILIES[kind];
  const key = generateGostKey(kind);
  const publicKey = readGostPublicKey(gostPublicKeyDer(key));
  const signature = signGost(key, MESSAGE);
  const { size, order } = family.curve();

  it('has a base point of the order that the parameters say', () => {
    const base = family.curve().publicKeyOf(1n);
    expect(
      base
        .multiply(order - 1n)
        .negate()
        .equals(base),
    ).toBe(true);
  });

  it('verifies what it signed, twice differently', () => {
    expect(verifyGost(publicKey, MESSAGE, signature)).toBe(true);
    const again = signGost(key, MESSAGE);
    expect(again).not.toEqual(signature);
    expect(verifyGost(publicKey, MESSAGE, again)).toBe(true);
  });

  it('refuses a signature with any one byte changed, and one cut or lengthened', () => {
    for (let at = 0; at < signature.length; at += 1) {
      const bent = signature.slice();
      bent[at] = (bent[at] ?? 0) ^ (1 << (at % 8));
      expect([at, verifyGost(publicKey, MESSAGE, bent)]).toEqual([at, false]);
    }
    expect(verifyGost(publicKey, MESSAGE, signature.subarray(1))).toBe(false);
    expect(verifyGost(publicKey, MESSAGE, bytesOf([...signature, 0]))).toBe(false);
  });

  it('refuses halves that are nought, the order or above it', () => {
    const curve = family.curve();
    const digest = numberOf(family.digest(MESSAGE));
    const r = numberOf(signature.subarray(0, size));
    const s = numberOf(signature.subarray(size));
    expect(curve.verify(digest, { r, s }, publicKey.point)).toBe(true);
    for (const bad of [0n, order, r + order, -1n]) {
      expect(curve.verify(digest, { r: bad, s }, publicKey.point)).toBe(false);
      expect(curve.verify(digest, { r, s: bad }, publicKey.point)).toBe(false);
    }
  });

  it("refuses somebody else's key, and a point off the curve", () => {
    const other = readGostPublicKey(gostPublicKeyDer(generateGostKey(kind)));
    expect(verifyGost(other, MESSAGE, signature)).toBe(false);
    const { x, y } = publicKey.point.toAffine();
    const spki = (px: bigint, py: bigint) =>
      seq(
        seq(oid(family.keyOid), seq(oid(family.curveOid), oid(family.digestInKey))),
        bits(octets(bytesOf([...octetsFor(px, size), ...octetsFor(py, size)]))),
      );
    expect(readGostPublicKey(spki(x, y)).point.equals(publicKey.point)).toBe(true);
    for (const [px, py] of [
      [x, y + 1n],
      [0n, 0n],
      [y, x],
    ] as const)
      expect(() => readGostPublicKey(spki(px, py))).toThrow();
  });

  it('keeps its secret in PKCS #8 and finds it again, in each of the ways it is written', () => {
    expect(readGostPkcs8(gostPkcs8(key))).toEqual(key);
  });

  it.skipIf(!OPENSSL_KNOWS_GOST || kind === 'gost2004')(
    'verifies what OpenSSL signed, and OpenSSL what it signed',
    () => {
      const folder = mkdtempSync(path.join(tmpdir(), 'gost-key-'));
      const bitLength = size * 8;
      const file = path.join(folder, 'key.pem');
      const paramset = kind === 'gost2015-512' ? 'A' : 'TCA';
      openssl([
        'genpkey',
        '-algorithm',
        `gost2012_${bitLength}`,
        '-pkeyopt',
        `paramset:${paramset}`,
        '-out',
        file,
      ]);
      const theirs = toDer(openssl(['pkey', '-in', file, '-pubout', '-outform', 'DER']));
      if (!theirs) throw new Error('no key');
      // Russia's identifiers stand where Kazakhstan's stand; the point after them is written the same.
      const point = theirs.slice(-(size * 2));
      const imported = readGostPublicKey(
        seq(seq(oid(family.keyOid), seq(oid(family.curveOid), oid(family.digestInKey))), bits(octets(point))),
      );
      const signed = openssl(['dgst', `-md_gost12_${bitLength}`, '-sign', file], MESSAGE);
      // Russia writes s‖r with the highest octet first: the whole turned round is Kazakhstan's r‖s.
      expect(verifyGost(imported, MESSAGE, Uint8Array.from(signed).reverse())).toBe(true);
      expect(verifyGost(imported, MESSAGE, Uint8Array.from(signed))).toBe(false);

      const secretDer = toDer(openssl(['pkey', '-in', file, '-outform', 'DER']));
      if (!secretDer) throw new Error('no key');
      const own = { kind, secret: numberOf(secretDer.slice(-size)) };
      expect(gostPublicKeyDer(own)).toEqual(
        seq(seq(oid(family.keyOid), seq(oid(family.curveOid), oid(family.digestInKey))), bits(octets(point))),
      );
      const signatureFile = path.join(folder, 'signature');
      writeFileSync(signatureFile, signGost(own, MESSAGE).reverse());
      const answer = openssl(
        ['dgst', `-md_gost12_${bitLength}`, '-prverify', file, '-signature', signatureFile],
        MESSAGE,
      );
      expect(answer.toString()).toContain('Verified OK');
    },
  );
});
