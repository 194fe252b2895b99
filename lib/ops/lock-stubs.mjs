/**
 * Completes package-lock.json. Run it after every change of the lock: `node lib/ops/lock-stubs.mjs`.
 *
 * Packages with native parts list one optional package a platform. A mirror that carries only some platforms leaves
 * the others out of the lock, and `npm ci` then refuses the whole lock ("Missing: … from lock file"). Each one left
 * out gets an entry with its version and the platform that its name tells; npm skips it on every other platform, and
 * on that one asks the registry for it.
 */
import fs from 'node:fs';
import { pathToFileURL } from 'node:url';
import { inRoot } from './paths.mjs';

/** @typedef {{ version?: string, optional?: boolean, dev?: boolean, optionalDependencies?: Record<string, string>, os?: string[], cpu?: string[], libc?: string[] }} Entry */

const SYSTEMS = [
  { word: /android/, os: 'android' },
  { word: /darwin/, os: 'darwin' },
  { word: /win32|windows/, os: 'win32' },
  { word: /freebsd/, os: 'freebsd' },
  { word: /openbsd/, os: 'openbsd' },
  { word: /netbsd/, os: 'netbsd' },
  { word: /sunos/, os: 'sunos' },
  { word: /aix/, os: 'aix' },
  { word: /openharmony/, os: 'openharmony' },
  { word: /linux/, os: 'linux' },
];

const PROCESSORS = [
  { word: /wasm32|wasi/, cpu: 'wasm32' },
  { word: /arm64|aarch64/, cpu: 'arm64' },
  { word: /ia32/, cpu: 'ia32' },
  { word: /ppc64/, cpu: 'ppc64' },
  { word: /s390x/, cpu: 's390x' },
  { word: /riscv64/, cpu: 'riscv64' },
  { word: /loong64/, cpu: 'loong64' },
  { word: /mips64el/, cpu: 'mips64el' },
  { word: /arm/, cpu: 'arm' },
];

/** @param {string} name */
function platformOf(name) {
  const system = SYSTEMS.find(({ word }) => word.test(name));
  const processor = PROCESSORS.find(({ word }) => word.test(name))?.cpu ?? 'x64';
  return {
    ...(system ? { os: [system.os] } : {}),
    cpu: [processor],
    ...(/musl/.test(name) ? { libc: ['musl'] } : {}),
  };
}

/**
 * Where Node would find `name` from the package laid at `from`.
 * @param {Record<string, Entry>} packages
 * @param {string} from
 * @param {string} name
 */
function isLaid(packages, from, name) {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    if (packages[`${at ? `${at}/` : ''}node_modules/${name}`]) return true;
    if (!at) return false;
    if (!at.includes('/node_modules/')) at = '';
  }
}

/**
 * @param {Record<string, Entry>} packages
 * @returns {{ packages: Record<string, Entry>, added: string[] }}
 */
export function withStubs(packages) {
  const complete = { ...packages };
  /** @type {string[]} */
  const added = [];
  for (const [at, entry] of Object.entries(packages)) {
    for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
      if (isLaid(complete, at, name)) continue;
      const version = range.replace(/^[\^~]/, '');
      complete[`node_modules/${name}`] = {
        version,
        ...platformOf(name),
        ...(entry.dev ? { dev: true } : {}),
        optional: true,
      };
      added.push(`${name}@${version}`);
    }
  }
  const sorted = Object.entries(complete).sort(([a], [b]) => a.localeCompare(b, 'en'));
  return { packages: Object.fromEntries(sorted), added };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const file = inRoot('package-lock.json');
  const lock = JSON.parse(fs.readFileSync(file, 'utf8'));
  const { packages, added } = withStubs(lock.packages);
  fs.writeFileSync(file, `${JSON.stringify({ ...lock, packages }, null, 2)}\n`);
  console.log(added.length > 0 ? `added ${added.length}: ${added.join(', ')}` : 'nothing is missing');
}
