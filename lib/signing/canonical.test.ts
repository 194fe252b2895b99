import { describe, expect, it } from 'vitest';
import { freeze } from '@/lib/signing/canonical';

const text = async (document: Parameters<typeof freeze>[0]) =>
  new TextDecoder().decode((await freeze(document)).bytes);

describe('a frozen document', () => {
  it('is the same bytes whatever the order in which it was written', async () => {
    const one = await freeze({ b: 1, a: { d: [1, 2], c: 'ә' } });
    const other = await freeze({ a: { c: 'ә', d: [1, 2] }, b: 1 });
    expect(one).toEqual(other);
    expect(new TextDecoder().decode(one.bytes)).toBe('{"a":{"c":"ә","d":[1,2]},"b":1}');
  });

  it('follows RFC 8785 in numbers, escapes and the order of keys', async () => {
    expect(
      await text({ numbers: [333333333.3333333, 1e30, 4.5, 2e-3, 1e-27], '\u20ac': '\u000f\n"', '\r': 1 }),
    ).toBe('{"\\r":1,"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"€":"\\u000f\\n\\""}');
  });

  it('leaves out what is not there', async () => {
    expect(await text({ a: undefined, b: null })).toBe('{"b":null}');
  });

  it('has a digest of its bytes', async () => {
    expect((await freeze({})).sha256).toBe(
      '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
    );
  });

  it('refuses numbers that JSON lacks and half a character', async () => {
    await expect(freeze({ a: Number.NaN })).rejects.toThrow();
    await expect(freeze({ a: '\ud800' })).rejects.toThrow();
  });
});
