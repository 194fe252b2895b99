import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '@/lib/http/content-security-policy';

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
});
