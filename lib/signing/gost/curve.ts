/**
 * The signature of GOST R 34.10-2012 (GOST 34.10-2015; GOST 34.310-2004 is the same one over 256 bits), on the curves
 * that Kazakhstan uses. Points by @noble/curves; the equations here are the ones no library has. Numbers in, numbers
 * out: how they are written down is the business of `keys.ts`.
 */
import { mulAddUnsafe } from '@noble/curves/abstract/curve.js';
import { Field, type IField } from '@noble/curves/abstract/modular.js';
import { type WeierstrassPoint, weierstrass } from '@noble/curves/abstract/weierstrass.js';
import { hmac } from '@noble/hashes/hmac.js';
import { sha512 } from '@noble/hashes/sha2.js';

export interface CurveParameters {
  p: bigint;
  a: bigint;
  b: bigint;
  /** Order of the subgroup that the base point makes. */
  n: bigint;
  h: bigint;
  Gx: bigint;
  Gy: bigint;
}

export type Point = WeierstrassPoint<bigint>;

export interface GostSignature {
  r: bigint;
  s: bigint;
}

export interface GostCurve {
  /** Octets of a coordinate, of a scalar and of half a signature. */
  size: number;
  order: bigint;
  /** Throws where there is no such point on the curve or in the subgroup. */
  point(x: bigint, y: bigint): Point;
  publicKeyOf(secret: bigint): Point;
  verify(digest: bigint, signature: GostSignature, key: Point): boolean;
  /** `nonce` is for the standard's examples alone. */
  sign(digest: bigint, secret: bigint, nonce?: bigint): GostSignature;
  randomSecret(): bigint;
}

/**
 * Every curve in use lies over 2^n − c with a small c, where what overflows folds back with one multiplication. That
 * halves the time of a verification beside a division. Where the curve's a is −3, which each step multiplies with, no
 * multiplication is needed at all.
 */
function fieldOver({ p, a }: CurveParameters): IField<bigint> {
  const plain = Field(p);
  const bits = BigInt(plain.BITS);
  const c = (1n << bits) - p;
  if (c > 0xffffn) return plain;
  const mask = (1n << bits) - 1n;
  const reduce = (product: bigint): bigint => {
    const once = (product & mask) + (product >> bits) * c;
    const twice = (once & mask) + (once >> bits) * c;
    return twice >= p ? twice - p : twice;
  };
  const aIsMinusThree = a === p - 3n;
  const minusThreeTimes = (value: bigint): bigint => {
    let thrice = value + value + value;
    while (thrice >= p) thrice -= p;
    return thrice === 0n ? 0n : p - thrice;
  };
  const fast: Pick<IField<bigint>, 'mul' | 'sqr' | 'add' | 'sub'> = {
    mul: (left, right) => (aIsMinusThree && left === a ? minusThreeTimes(right) : reduce(left * right)),
    sqr: (value) => reduce(value * value),
    add: (left, right) => (left + right >= p ? left + right - p : left + right),
    sub: (left, right) => (left >= right ? left - right : left - right + p),
  };
  return Object.create(plain, {
    mul: { value: fast.mul },
    sqr: { value: fast.sqr },
    add: { value: fast.add },
    sub: { value: fast.sub },
  });
}

const mod = (value: bigint, n: bigint): bigint => ((value % n) + n) % n;

const numberOf = (bytes: Uint8Array): bigint =>
  bytes.reduce((number, octet) => (number << 8n) | BigInt(octet), 0n);

const octetsOf = (value: bigint, size: number): Uint8Array =>
  Uint8Array.from({ length: size }, (_, at) => Number((value >> BigInt(8 * (size - 1 - at))) & 0xffn));

export function gostCurve(parameters: CurveParameters): GostCurve {
  const { p, n } = parameters;
  const size = Math.ceil(p.toString(2).length / 8);
  const Point = weierstrass(parameters, { Fp: fieldOver(parameters) });
  const scalars = Field(n);
  const inRange = (value: bigint) => value > 0n && value < n;

  /** 64 bits more than the order has, so that no remainder is likelier than another. */
  const wide = (fill: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array): bigint =>
    (numberOf(fill(new Uint8Array(size + 8))) % (n - 1n)) + 1n;
  const random = () => wide((bytes) => crypto.getRandomValues(bytes));

  /** Random, and bound to key and message besides: a broken generator then still gives no nonce twice away. */
  const hedged = (secret: bigint, digest: bigint): bigint => {
    const seed = crypto.getRandomValues(new Uint8Array(64));
    return wide((bytes) => {
      for (let at = 0; at < bytes.length; at += 64) {
        const mac = hmac.create(sha512, octetsOf(secret, size));
        mac.update(octetsOf(digest, size)).update(seed).update(Uint8Array.of(at));
        bytes.set(mac.digest().subarray(0, bytes.length - at), at);
      }
      return bytes;
    });
  };

  return {
    size,
    order: n,
    point(x, y) {
      const point = Point.fromAffine({ x, y });
      point.assertValidity();
      return point;
    },
    publicKeyOf: (secret) => Point.BASE.multiply(secret),
    verify(digest, { r, s }, key) {
      if (!inRange(r) || !inRange(s)) return false;
      const v = scalars.inv(mod(digest, n) || 1n);
      const sum = mulAddUnsafe(Point, [Point.BASE, key], [scalars.mul(s, v), scalars.neg(scalars.mul(r, v))]);
      return !sum.is0() && mod(sum.toAffine().x, n) === r;
    },
    sign(digest, secret, nonce) {
      if (!inRange(secret)) throw new Error('a secret out of range');
      const e = mod(digest, n) || 1n;
      for (let attempt = 0; attempt < 8; attempt += 1) {
        const k = nonce ?? hedged(secret, e);
        const r = mod(Point.BASE.multiply(k).toAffine().x, n);
        const s = scalars.add(scalars.mul(r, secret), scalars.mul(k, e));
        if (r !== 0n && s !== 0n) return { r, s };
      }
      throw new Error('no signature: the nonces were all bad');
    },
    randomSecret: random,
  };
}
