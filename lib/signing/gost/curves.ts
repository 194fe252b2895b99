/** The three parameter sets of Kazakhstan's certificates (RFC 7836, A.1 and A.2; RFC 4357, 11.4), made when first asked. */

import type { Bytes } from '@/lib/signing/bytes';
import { type CurveParameters, type GostCurve, gostCurve } from '@/lib/signing/gost/curve';
import { gost34311 } from '@/lib/signing/gost/gost94';
import { streebog256, streebog512 } from '@/lib/signing/gost/streebog';
import { OID } from '@/lib/signing/oids';

const TC26_512_A: CurveParameters = {
  p: 2n ** 512n - 569n,
  a: 2n ** 512n - 572n,
  b: 0xe8c2505dedfc86ddc1bd0b2b6667f1da34b82574761cb0e879bd081cfd0b6265ee3cb090f30d27614cb4574010da90dd862ef9d4ebee4761503190785a71c760n,
  n: 0xffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff27e69532f48d89116ff22b8d4e0560609b4b38abfad2b85dcacdb1411f10b275n,
  h: 1n,
  Gx: 3n,
  Gy: 0x7503cfe87a836ae3a61b8816e25450e6ce5e1c93acf1abc1778064fdcbefa921df1626be4fd036e93d75e6a50e3a41e98028fe5fc235f5b889a589cb5215f2a4n,
};

const TC26_256_A: CurveParameters = {
  p: 2n ** 256n - 617n,
  a: 0xc2173f1513981673af4892c23035a27ce25e2013bf95aa33b22c656f277e7335n,
  b: 0x295f9bae7428ed9ccc20e7c359a9d41a22fccd9108e17bf7ba9337a6f8ae9513n,
  n: 0x400000000000000000000000000000000fd8cddfc87b6635c115af556c360c67n,
  h: 4n,
  Gx: 0x91e38443a5e82c0d880923425712b2bb658b9196932e02c78b2582fe742daa28n,
  Gy: 0x32879423ab1a0375895786c4bb46e9565fde0b5344766740af268adb32322e5cn,
};

const CRYPTOPRO_A: CurveParameters = {
  p: 2n ** 256n - 617n,
  a: 2n ** 256n - 620n,
  b: 0xa6n,
  n: 0xffffffffffffffffffffffffffffffff6c611070995ad10045841b09b761b893n,
  h: 1n,
  Gx: 1n,
  Gy: 0x8d91e471e0989cda27df505a453f2b7635294f2ddf23e3b122acc99c9e9f1e14n,
};

export type GostKind = 'gost2015-512' | 'gost2015-256' | 'gost2004';

export interface GostFamily {
  kind: GostKind;
  keyOid: string;
  curveOid: string;
  signatureOid: string;
  digestOid: string;
  /** Stands in the key's parameters beside the curve; of the hash of 2004 it is the S-boxes' name. */
  digestInKey: string;
  digest(data: Uint8Array): Bytes;
  curve(): GostCurve;
}

function once(parameters: CurveParameters): () => GostCurve {
  let made: GostCurve | undefined;
  return () => {
    made ??= gostCurve(parameters);
    return made;
  };
}

export const GOST_FAMILIES = {
  'gost2015-512': {
    kind: 'gost2015-512',
    keyOid: OID.gost2015Key512,
    curveOid: OID.gost2015Curve512,
    signatureOid: OID.gost2015Signature512,
    digestOid: OID.streebog512,
    digestInKey: OID.streebog512,
    digest: streebog512,
    curve: once(TC26_512_A),
  },
  'gost2015-256': {
    kind: 'gost2015-256',
    keyOid: OID.gost2015Key256,
    curveOid: OID.gost2015Curve256,
    signatureOid: OID.gost2015Signature256,
    digestOid: OID.streebog256,
    digestInKey: OID.streebog256,
    digest: streebog256,
    curve: once(TC26_256_A),
  },
  gost2004: {
    kind: 'gost2004',
    keyOid: OID.gost2004Key,
    curveOid: OID.gost2004Curve,
    signatureOid: OID.gost2004Signature,
    digestOid: OID.gost34311,
    digestInKey: OID.gost34311Parameters,
    digest: gost34311,
    curve: once(CRYPTOPRO_A),
  },
} as const satisfies Record<GostKind, GostFamily>;

export const familyOfKey = (keyOid: string): GostFamily | undefined =>
  Object.values(GOST_FAMILIES).find((family) => family.keyOid === keyOid);
