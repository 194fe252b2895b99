import { encode } from 'next-auth/jwt';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { clientAddress } from '@/lib/auth/client-address';
import { deviceName } from '@/lib/auth/device';
import { knownDeviceAccount, knownDeviceCookie } from '@/lib/auth/known-device';
import { open, seal } from '@/lib/auth/secret-box';
import { mintSessionToken, readSessionToken, sessionCookieName } from '@/lib/auth/session-token';

const SID = '0192f0c1-6e2a-7c3d-8f4e-0123456789ab';

beforeAll(() => {
  vi.stubEnv('NEXTAUTH_SECRET', 'a secret of at least thirty-two letters');
  vi.stubEnv('EMHANA_SECRET_KEY', Buffer.alloc(32, 7).toString('base64'));
});
afterAll(() => vi.unstubAllEnvs());

describe('the session cookie', () => {
  it('carries the id of a session row and nothing about the person', async () => {
    expect(await readSessionToken(await mintSessionToken(SID, 60))).toBe(SID);
  });

  it('is worth nothing when forged, damaged, expired or made with another secret', async () => {
    const token = await mintSessionToken(SID, 60);
    expect(await readSessionToken(undefined)).toBeUndefined();
    expect(await readSessionToken('x.y.z')).toBeUndefined();
    expect(await readSessionToken(`${token.slice(0, -3)}abc`)).toBeUndefined();
    expect(await readSessionToken(await mintSessionToken(SID, -60))).toBeUndefined();
    const other = await encode({ token: { sid: SID }, secret: 'another secret of thirty-two letters.' });
    expect(await readSessionToken(other)).toBeUndefined();
    expect(await readSessionToken('a'.repeat(5000))).toBeUndefined();
  });

  it('is refused when what it carries is no session id', async () => {
    expect(await readSessionToken(await mintSessionToken("' or 1=1", 60))).toBeUndefined();
  });

  it('is bound to https where the portal is served so', () => {
    expect(sessionCookieName({ ...process.env, PUBLIC_URL: 'https://emhana.kz' })).toMatch(/^__Secure-/);
    expect(sessionCookieName({ ...process.env, PUBLIC_URL: 'http://localhost:3000' })).not.toMatch(/^__/);
  });
});

describe('a sealed secret', () => {
  it('opens for its own purpose only, and not when a byte changed', () => {
    const box = seal('құпия', 'totp:1');
    expect(open(box, 'totp:1')).toBe('құпия');
    expect(() => open(box, 'totp:2')).toThrow();
    for (const at of [0, 5, 20, box.length - 1]) {
      const bent = Uint8Array.from(box, (byte, index) => (index === at ? byte ^ 1 : byte));
      expect(() => open(bent, 'totp:1')).toThrow();
    }
  });
});

describe('the mark of a known browser', () => {
  it('names its account, and cannot be made by hand', () => {
    expect(knownDeviceAccount(knownDeviceCookie(SID).value)).toBe(SID);
    expect(knownDeviceAccount(`${SID}.forged`)).toBeUndefined();
    expect(knownDeviceAccount(undefined)).toBeUndefined();
  });
});

describe('the address of a client', () => {
  const from = (value: string, trusted = '0') =>
    clientAddress(new Headers({ 'x-forwarded-for': value }), { ...process.env, TRUSTED_PROXIES: trusted });

  it('is what the portal itself wrote last, not what the client claims', () => {
    expect(from('6.6.6.6, 203.0.113.9')).toBe('203.0.113.9');
    expect(from('::ffff:203.0.113.9')).toBe('203.0.113.9');
  });

  it('is looked for before as many proxies as are ours', () => {
    expect(from('6.6.6.6, 203.0.113.9, 10.0.0.1', '1')).toBe('203.0.113.9');
  });

  it('is the network of an IPv6 address', () => {
    expect(from('2001:0db8:1:2:3:4:5:6')).toBe('2001:db8:1:2::/64');
    expect(from('2001:db8:1:2::99')).toBe('2001:db8:1:2::/64');
  });
});

describe('the name of a device', () => {
  it('is browser and system, enough to know it by', () => {
    const chrome =
      'Mozilla/5.0 (Linux; Android 14; SM-A155F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Mobile Safari/537.36';
    expect(deviceName(chrome)).toBe('Chrome, Android');
    expect(deviceName(null)).toBe('—');
  });
});
