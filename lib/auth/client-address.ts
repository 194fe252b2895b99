/**
 * The address a request comes from, for limits only. `X-Forwarded-For` is written by each proxy at its right end, so
 * the entry that the nearest trusted proxy wrote is TRUSTED_PROXIES places from the right. Without any proxy the
 * server's own entry is the last one; what a client wrote itself stands to the left of it and is never believed.
 */
export function clientAddress(headers: Headers, env: NodeJS.ProcessEnv = process.env): string {
  const hops = Math.max(1, Number(env.TRUSTED_PROXIES ?? 1) || 1);
  const entries = (headers.get('x-forwarded-for') ?? '')
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean);
  const address = entries[Math.max(0, entries.length - hops)] ?? 'unknown';
  return network(address.slice(0, 64));
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
