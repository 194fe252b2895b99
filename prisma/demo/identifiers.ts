import { createHash } from 'node:crypto';

/** The same id for the same thing on each run and machine: what is there already is left as people made it. */
export function demoId(...parts: readonly (string | number)[]): string {
  const hex = createHash('sha256')
    .update(`emhana demo ${parts.join(' ')}`)
    .digest('hex');
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
