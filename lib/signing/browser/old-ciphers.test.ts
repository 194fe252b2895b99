import { createCipheriv } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { decryptDes3Cbc } from '@/lib/signing/browser/des3';
import { decryptRc2Cbc } from '@/lib/signing/browser/rc2';

const bytes = (length: number, seed: number) =>
  Uint8Array.from({ length }, (_, at) => (seed * 31 + at * 57 + ((at * at * seed) >> 3)) & 0xff);
const hex = (text: string) => new Uint8Array(Buffer.from(text, 'hex'));

describe('the ciphers of old key files', () => {
  it('triple DES opens what OpenSSL has closed', () => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const [key, iv, plain] = [bytes(24, seed), bytes(8, seed + 1), bytes(8 * seed, seed + 2)];
      const cipher = createCipheriv('des-ede3-cbc', key, iv).setAutoPadding(false);
      const closed = Buffer.concat([cipher.update(plain), cipher.final()]);
      expect(decryptDes3Cbc(key, iv, closed)).toEqual(plain);
    }
  });

  it.each([
    ['0000000000000000', 63, '0000000000000000', 'ebb773f993278eff'],
    ['ffffffffffffffff', 64, 'ffffffffffffffff', '278b27e42e2f0d49'],
    ['3000000000000000', 64, '1000000000000001', '30649edf9be7d2c2'],
    ['88', 64, '0000000000000000', '61a8a244adacccf0'],
    ['88bca90e90875a', 64, '0000000000000000', '6ccf4308974c267f'],
    ['88bca90e90875a7f0f79c384627bafb2', 64, '0000000000000000', '1a807d272bbe5db1'],
    ['88bca90e90875a7f0f79c384627bafb2', 128, '0000000000000000', '2269552ab0f85ca6'],
  ])('RC2 answers as RFC 2268, 5 prints: key %s, %i bits', (key, bits, plain, closed) => {
    expect(decryptRc2Cbc(hex(key), bits, new Uint8Array(8), hex(closed))).toEqual(hex(plain));
  });
});
