/** What each spec starts from: people who enter with a browser of their own, watched all the way. */
import { type BrowserContextOptions, test as base, devices, expect, type Page } from '@playwright/test';
import { cookiesOf } from '@/tests/e2e/support/signed-in';
import { Watch } from '@/tests/e2e/support/watch';

export { expect };

type How = Pick<BrowserContextOptions, 'javaScriptEnabled' | 'acceptDownloads' | 'reducedMotion'> & {
  /** On a phone or at a desk, whatever the project's screen is. */
  phone?: boolean;
};

const { defaultBrowserType: _phone, ...PHONE } = devices['Pixel 5'];
const { defaultBrowserType: _desk, ...CHROME } = devices['Desktop Chrome'];
const DESK = { ...CHROME, viewport: { width: 1366, height: 768 } };

interface Fixtures {
  watch: Watch;
  /** Opens a browser of one's own: a demo person by key, signed in; `null` for anybody. */
  enter: (who: string | null, how?: How) => Promise<Page>;
}

export const test = base.extend<Fixtures>({
  watch: [
    async ({ baseURL }, use) => {
      const watch = new Watch(baseURL === process.env.E2E_BASE_URL);
      await use(watch);
      expect(watch.problems).toEqual([]);
    },
    { auto: true },
  ],

  context: async ({ context, watch }, use) => {
    await use(watch.over(context));
  },

  enter: async ({ browser, playwright, watch }, use, testInfo) => {
    const opened: Page[] = [];
    await use(async (who, { phone, ...how } = {}) => {
      const context = await browser.newContext({
        reducedMotion: 'reduce',
        ...(phone === undefined ? {} : phone ? PHONE : DESK),
        ...how,
        ...(who ? { storageState: await cookiesOf(who, { playwright }, testInfo) } : {}),
      });
      watch.over(context);
      const page = await context.newPage();
      opened.push(page);
      return page;
    });
    for (const page of opened) await page.context().close();
  },
});
