import os from 'node:os';
import path from 'node:path';
import { defineConfig, devices } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser } from './lib/ops/test/browser.mjs';

/**
 * Two portals, each with its own database and its own hour: opening hours and cut-offs then do not depend on when the
 * tests run. A test is told by its tag where it runs:
 *   (none)      on the desktop, Monday 10:00
 *   @phone      also on a phone        @phone-only   only on a phone
 *   @evening    on the desktop, against the portal where it is Monday 19:30
 */
const FIRST_PORT = Number(process.env.E2E_PORT ?? 3197);
const HOURS = { day: '2026-11-23T10:00:00+05:00', evening: '2026-11-23T19:30:00+05:00' };

/** E2E_BASE_URL: a portal that runs already (npm run dev), for one who writes a test. */
const running = process.env.E2E_BASE_URL;

const { executablePath, env } = findBrowser();
const address = (port: number) => `http://localhost:${port}`;

/** Computed once, in the first process; the test processes inherit it (tests/e2e/support/clock.ts). */
function clockOffset(hour: keyof typeof HOURS): string {
  const name = `E2E_CLOCK_OFFSET_${hour.toUpperCase()}`;
  const offset = process.env[name] ?? String(running ? 0 : Date.parse(HOURS[hour]) - Date.now());
  process.env[name] = offset;
  return offset;
}

/** Like the offset: tests read the portal's own keys and database there (tests/e2e/support/portal.ts). */
function dataDir(hour: keyof typeof HOURS): string {
  const name = `E2E_DATA_DIR_${hour.toUpperCase()}`;
  const own = path.join(os.tmpdir(), `emhana-e2e${hour}-${process.pid}-data`);
  const folder = process.env[name] ?? process.env.E2E_DATA_DIR ?? own;
  process.env[name] = folder;
  return folder;
}
process.env.E2E_RUN ??= String(running ? new URL(running).port : process.pid);

const portal = (hour: keyof typeof HOURS, port: number) => ({
  name: hour,
  command: 'node lib/ops/test/portal.mjs',
  url: `${address(port)}/kk`,
  timeout: 300_000,
  reuseExistingServer: false,
  stdout: process.env.E2E_VERBOSE ? ('pipe' as const) : ('ignore' as const),
  stderr: 'pipe' as const,
  gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 30_000 },
  env: {
    PORT: String(port),
    EMHANA_CLOCK_OFFSET_MS: clockOffset(hour),
    E2E_DATA_DIR: dataDir(hour),
    WEB_CONCURRENCY: '1',
  },
});

const desktop = { ...devices['Desktop Chrome'], viewport: { width: 1366, height: 768 } };
const phone = { ...devices['Pixel 5'] };

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  // Two on a small machine too: while one page waits for the portal, the other is drawn.
  workers: Math.max(Math.min(2, os.availableParallelism()), Math.floor(os.availableParallelism() / 2)),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: process.env.E2E_REPORT ? [['list'], ['json', { outputFile: process.env.E2E_REPORT }]] : 'list',
  use: {
    baseURL: running ?? address(FIRST_PORT),
    timezoneId: 'Asia/Almaty',
    locale: 'kk-KZ',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath, args: BROWSER_FLAGS, env: { ...process.env, ...env } },
  },
  webServer: running ? undefined : [portal('day', FIRST_PORT), portal('evening', FIRST_PORT + 1)],
  projects: [
    { name: 'desktop', use: desktop, grepInvert: /@phone-only|@evening/ },
    { name: 'phone', use: phone, grep: /@phone/ },
    { name: 'evening', use: { ...desktop, baseURL: running ?? address(FIRST_PORT + 1) }, grep: /@evening/ },
  ],
});
