import type { Authority } from '@/lib/signing/authority/authority';
import type { Trust } from '@/services/signatures/trust';

let trusted: Trust | undefined;

export async function trustAuthority(authority: Authority, at: Date): Promise<void> {
  trusted = { trust: authority.trust(), revocation: await authority.revocation(at) };
}

export async function trustOfTests(): Promise<Trust> {
  if (!trusted) throw new Error('nobody is trusted yet');
  return trusted;
}
