import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Regulation } from './language/regulation';

/**
 * The fingerprint of a definition: sha256 of its canonical JSON. A case is pinned to it when it is filed, and open data
 * carry it as their ETag.
 */
export function versionOf(regulation: Regulation): string {
  const known = versions.get(regulation);
  if (known) return known;
  const version = createHash('sha256')
    .update(canonicalize(regulation) ?? '')
    .digest('hex');
  versions.set(regulation, version);
  return version;
}

const versions = new WeakMap<Regulation, string>();
