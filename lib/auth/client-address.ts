/**
 * The address a request comes from, for limits only. Each proxy, and at the end the portal itself, adds to the right
 * of `X-Forwarded-For` the address it was called from; what the client wrote stands to the left of them and is never
 * believed. TRUSTED_PROXIES says how many proxies of ours stand in front (none by default).
 */
export function clientAddress(headers: Headers, env: NodeJS.ProcessEnv = process.env): string {
  const proxies = Number(env.TRUSTED_PROXIES ?? 0);
  const entries = (headers.get('x-forwarded-for') ?? '')
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean);
  const place = entries.length - 1 - (Number.isInteger(proxies) && proxies > 0 ? proxies : 0);
  return network((entries[Math.max(0, place)] ?? 'unknown').slice(0, 64));
}

/** One household or phone holds a whole /64 of IPv6: the limit counts the network. */
function network(address: string): string {
  const plain = address.replace(/^\[|\](:\d+)?$/g, '').replace(/^::ffff:(?=\d+\.)/, '');
  if (!plain.includes(':')) return plain;
  const [head = '', tail] = plain.split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length);
  const groups = [...left, ...Array.from({ length: zeros }, () => '0'), ...right].slice(0, 4);
  return `${groups.map((group) => group.toLowerCase().replace(/^0+(?=.)/, '')).join(':')}::/64`;
}
