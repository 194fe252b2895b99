import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Failure } from '../failure.mjs';
import { inRoot } from '../paths.mjs';

/**
 * @typedef {{ executablePath: string, env: Record<string, string> }} Browser
 */

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * The browser for the tests: the one named by CHROMIUM_PATH, the system's, or the one that npm brought, unpacked once.
 * @returns {Browser}
 */
export function findBrowser() {
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    if (!fs.existsSync(given))
      throw new Failure(`CHROMIUM_PATH names ${given}, which is not there`, 'correct or unset it');
    return { executablePath: given, env: {} };
  }
  const installed = INSTALLED.find((file) => fs.existsSync(file));
  return installed ? { executablePath: installed, env: {} } : unpackBrought();
}

/** @returns {Browser} */
function unpackBrought() {
  const { version } = createRequire(import.meta.url)(inRoot('node_modules/@sparticuz/chromium/package.json'));
  const folder = inRoot('node_modules', '.cache', `chromium-${version}`);
  if (!fs.existsSync(folder)) unpackInto(folder);
  const executablePath = path.join(folder, 'chromium');
  const fonts = fs.existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: path.join(folder, 'fonts') };
  // a bare system lacks libraries Chromium links to; the package carries them too
  const candidates = [fonts, { ...fonts, LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib') }];
  const env = candidates.find((extra) => {
    const { status } = spawnSync(executablePath, ['--version'], { env: { ...process.env, ...extra } });
    return status === 0;
  });
  if (!env) {
    const { stderr } = spawnSync(executablePath, ['--version'], { encoding: 'utf8' });
    throw new Failure(
      'The browser that npm brought does not run here',
      'install Chromium from the system’s packages, or name one in CHROMIUM_PATH',
      stderr,
    );
  }
  return { executablePath, env };
}

/**
 * The package unpacks into the temporary folder, for its own user alone and half-written for anybody who looks
 * meanwhile; here it unpacks aside and moves into place whole.
 * @param {string} folder
 */
function unpackInto(folder) {
  const aside = `${folder}.${process.pid}`;
  fs.mkdirSync(aside, { recursive: true });
  const script = "import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())";
  const { status, stderr } = spawnSync(process.execPath, ['--eval', script], {
    cwd: inRoot(),
    encoding: 'utf8',
    // the second name makes the package unpack its libraries as well
    env: { ...process.env, TMPDIR: aside, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' },
  });
  if (status !== 0)
    throw new Failure('The browser could not be unpacked', 'check the free disk space', stderr);
  fs.chmodSync(path.join(aside, 'chromium'), 0o755);
  try {
    fs.renameSync(aside, folder);
  } catch {
    fs.rmSync(aside, { recursive: true, force: true }); // another process was quicker
  }
}

/** Flags for a machine without a screen, a sandbox or the internet. */
export const BROWSER_FLAGS = [
  '--headless=shell',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];
