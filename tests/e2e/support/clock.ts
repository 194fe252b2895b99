import type { TestInfo } from '@playwright/test';

/** The portal's own "now": the tests' portals live at an hour of their own (playwright.config.ts). */
export function portalNow(testInfo: TestInfo): Date {
  const evening = testInfo.project.name === 'evening';
  const offset = process.env[evening ? 'E2E_CLOCK_OFFSET_EVENING' : 'E2E_CLOCK_OFFSET_DAY'];
  return new Date(Date.now() + Number(offset ?? 0));
}
