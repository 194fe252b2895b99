import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toHex } from '@/lib/signing/bytes';
import { gost34311 } from '@/lib/signing/gost/gost94';
import { OPENSSL_KNOWS_GOST, openssl } from '@/lib/signing/gost/openssl';
import { streebog256, streebog512 } from '@/lib/signing/gost/streebog';

const text = (value: string) => new TextEncoder().encode(value);
/** RFC 6986, 10.1 and 10.2, written from the lowest octet on. */
const M1 = text('012345678901234567890123456789012345678901234567890123456789012');
const M2 = Uint8Array.from(
  Buffer.from(
    'd1e520e2e5f2f0e82c20d1f2f0e8e1eee6e820e2edf3f6e82c20e2e5fef2fa20f120eceef0ff20f1f2f0e5ebe0ece820ede020f5f0e0e1f0fbff20efebfaeafb20c8e3eef0e5e2fb',
    'hex',
  ),
);

describe('Streebog (GOST 34.11-2015, RFC 6986)', () => {
  it('hashes the examples of the standard', () => {
    expect(toHex(streebog512(M1))).toBe(
      '1b54d01a4af5b9d5cc3d86d68d285462b19abc2475222f35c085122be4ba1ffa' +
        '00ad30f8767b3a82384c6574f024c311e2a481332b08ef7f41797891c1646f48',
    );
    expect(toHex(streebog256(M1))).toBe('9d151eefd8590b89daa6ba6cb74af9275dd051026bb149a452fd84e5e57b5500');
    expect(toHex(streebog512(M2))).toBe(
      '1e88e62226bfca6f9994f1f2d51569e0daf8475a3b0fe61a5300eee46d961376' +
        '035fe83549ada2b8620fcd7c496ce5b33f0cb9dddc2b6460143b03dabac9fb28',
    );
    expect(toHex(streebog256(M2))).toBe('9dd2fe4e90409e5da87f53976d7405b0c0cac628fc669a741d50063c557e8f50');
  });

  it('hashes nothing at all', () => {
    expect(toHex(streebog512(new Uint8Array()))).toBe(
      '8e945da209aa869f0455928529bcae4679e9873ab707b55315f56ceb98bef0a7' +
        '362f715528356ee83cda5f2aac4c6ad2ba3a715c1bcd81cb8e9f90bf4c1c1a8a',
    );
  });

  it.skipIf(!OPENSSL_KNOWS_GOST)('agrees with OpenSSL on messages of every length around its block', () => {
    const message = Uint8Array.from({ length: 200 }, (_, at) => (at * 37) & 0xff);
    for (const length of [0, 1, 31, 32, 63, 64, 65, 127, 128, 129, 200]) {
      const part = message.subarray(0, length);
      expect(toHex(streebog512(part))).toBe(
        openssl(['dgst', '-md_gost12_512', '-binary'], part).toString('hex'),
      );
      expect(toHex(streebog256(part))).toBe(
        openssl(['dgst', '-md_gost12_256', '-binary'], part).toString('hex'),
      );
    }
  });

  it('carries its sum over all 512 bits', () => {
    expect(toHex(streebog512(new Uint8Array(192).fill(0xff)))).not.toBe(
      toHex(streebog512(new Uint8Array(128).fill(0xff))),
    );
  });
});

describe('GOST 34.311-95 with the S-boxes of the example', () => {
  it.each([
    ['', 'ce85b99cc46752fffee35cab9a7b0278abb4c2d2055cff685af4912c49490f8d'],
    ['a', 'd42c539e367c66e9c88a801f6649349c21871b4344c6a573f849fdce62f314dd'],
    ['abc', 'f3134348c44fb1b2a277729e2285ebb5cb5e0f29c975bc753b70497c06a4d51d'],
    ['message digest', 'ad4434ecb18f2c99b60cbe59ec3d2469582b65273f48de72db2fde16a4889a4d'],
    ['This is message, length=32 bytes', 'b1c466d37519b82e8319819ff32595e047a28cb6f83eff1c6916a815a637fffa'],
    [
      'Suppose the original message has length = 50 bytes',
      '471aba57a60a770d3a76130635c1fbea4ef14de51f78b4ae57dd893b62f55208',
    ],
  ])('hashes "%s"', (message, hash) => {
    expect(toHex(gost34311(text(message)))).toBe(hash);
  });
});

describe('every hash', () => {
  it('changes with every bit', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 150 }), fc.nat(), (message, at) => {
        const bent = message.slice();
        const index = at % message.length;
        bent[index] = (bent[index] ?? 0) ^ (1 << (at % 8));
        for (const hash of [streebog256, streebog512, gost34311])
          expect(toHex(hash(bent))).not.toBe(toHex(hash(message)));
      }),
      { numRuns: 100 },
    );
  });
});
