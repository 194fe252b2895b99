import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, signsAt } from '@/lib/http/content-security-policy';

describe('the content security policy', () => {
  it('lets only scripts and styles with the nonce of the page run', () => {
    const policy = contentSecurityPolicy({ nonce: 'abc', development: false });
    expect(policy).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic';");
    expect(policy).toContain("style-src 'self' 'nonce-abc';");
    expect(policy).not.toContain('unsafe');
  });

  it('keeps the portal out of frames and its forms at home', () => {
    const policy = contentSecurityPolicy({ nonce: 'abc', development: false });
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("form-action 'self'");
  });

  it('speaks with NCALayer on pages that sign and on no other', () => {
    const policy = (path: string) =>
      contentSecurityPolicy({ nonce: 'abc', development: false, ncaLayer: signsAt(path) });
    expect(policy('/kk/apply/draft/0190/sign')).toContain("connect-src 'self' wss://127.0.0.1:13579;");
    expect(policy('/ru/sign-in/certificate')).toContain('wss://127.0.0.1:13579');
    for (const path of [
      '/kk',
      '/kk/sign-in',
      '/en/apply/draft/0190/check',
      '/kk/cabinet',
      '/kk/x/sign-in/certificate',
    ])
      expect(policy(path)).toContain("connect-src 'self';");
  });
});
