/** What a citizen's phone is sent and how the pages feel on it: JavaScript as transferred, and Lighthouse. */

import { chromium } from '@playwright/test';
import { launch as launchChrome } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { BROWSER_FLAGS, findBrowser } from '@/lib/ops/test/browser.mjs';
import { regulationById } from '@/services/regulations/catalogue';
import type { RegulationId } from '@/services/regulations/language/names';
import { askHold, REGULATION, type Slot } from './booking';
import type { Client } from './http';
import type { Person, Seeded } from './seed';
import type { Results } from './table';

const MOST_BYTES = 130_000;
const LEAST_SCORE = 95;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

interface Page {
  name: string;
  path: string;
  cookie?: string;
}

export async function measurePages(
  { http, seeded, slot }: { http: Client; seeded: Seeded; slot: Slot | undefined },
  results: Results,
): Promise<void> {
  const [person] = seeded.bookers.slice(-1);
  if (!person || !slot) throw new Error('somebody looks at the pages');
  const pages = await pagesOfCitizens(http, seeded, person, slot);
  const browser = findBrowser();
  await measureScripts(http.origin, pages, browser, results);
  await measureLighthouse(http.origin, pages, browser, results);
}

/** Start, service, and every page of the two forms, with drafts that are filled in so that each page opens. */
async function pagesOfCitizens(http: Client, seeded: Seeded, person: Person, slot: Slot): Promise<Page[]> {
  const call = await draftOf(http, seeded, person, 'almaty-2-337/1');
  const visit = await draftOf(http, seeded, person, REGULATION);
  const held = await askHold(http, seeded, person, slot);
  if (held.status !== 201) throw new Error(`no time was held: ${held.text}`);
  const { cookie } = person;
  const form = (id: RegulationId, draftId: string, more: readonly string[]): Page[] =>
    [...regulationById(id).pages.map(({ name }) => String(name)), ...more].map((page) => ({
      name: `${id} ${page}`,
      path: `/kk/apply/draft/${draftId}/${page === 'time' ? 'slot' : page}`,
      cookie,
    }));
  return [
    { name: 'start', path: '/kk' },
    { name: 'service', path: '/kk/services/doctor-home-call?region=almaty&clinic=load' },
    ...form('almaty-2-337/1', call, ['check', 'sign']),
    ...form(REGULATION, visit, ['check']),
  ];
}

async function draftOf(
  http: Client,
  { clinicId }: Seeded,
  { cookie, personId, phone }: Person,
  regulation: RegulationId,
) {
  const { id } = await http.json('/api/v1/drafts', {
    method: 'POST',
    expect: 200,
    cookie,
    body: { regulation, recipientId: personId, clinicId },
  });
  await http.json(`/api/v1/drafts/${id}`, {
    method: 'PATCH',
    expect: 200,
    cookie,
    body: { typed: { reason: 'Қайта қаралу', phone, address: 'Абай даңғылы, 52-үй' } },
  });
  return String(id);
}

type Browser = ReturnType<typeof findBrowser>;

async function measureScripts(
  origin: string,
  pages: readonly Page[],
  { executablePath, env }: Browser,
  results: Results,
): Promise<void> {
  const chrome = await chromium.launch({
    executablePath,
    args: BROWSER_FLAGS,
    env: { ...process.env, ...env },
  });
  try {
    for (const { name, path, cookie } of pages) {
      const context = await chrome.newContext({
        serviceWorkers: 'block',
        viewport: { width: 390, height: 844 },
        ...(cookie ? { extraHTTPHeaders: { cookie } } : {}),
      });
      const page = await context.newPage();
      const sent: Promise<number>[] = [];
      page.on('requestfinished', (request) => {
        if (request.resourceType() === 'script' || /\.js(\?|$)/.test(request.url()))
          sent.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
      });
      const answer = await page.goto(origin + path, { waitUntil: 'networkidle' });
      const opened = answer?.status() === 200 && new URL(page.url()).pathname === path.split('?')[0];
      const bytes = (await Promise.all(sent)).reduce((sum, one) => sum + one, 0);
      results.add(
        `JavaScript sent to ${name}${opened ? '' : ` (opened ${answer?.status()} ${new URL(page.url()).pathname})`}`,
        `${(bytes / 1000).toFixed(1)} kB in ${sent.length} files`,
        `≤ ${MOST_BYTES / 1000} kB`,
        opened && bytes > 0 && bytes <= MOST_BYTES,
      );
      await context.close();
    }
  } finally {
    await chrome.close();
  }
}

async function measureLighthouse(
  origin: string,
  pages: readonly Page[],
  { executablePath, env }: Browser,
  results: Results,
): Promise<void> {
  const chrome = await launchChrome({
    chromePath: executablePath,
    chromeFlags: BROWSER_FLAGS,
    envVars: { ...process.env, ...env },
  });
  try {
    for (const { name, path, cookie } of pages) {
      const run = await lighthouse(origin + path, {
        port: chrome.port,
        output: 'json',
        logLevel: 'error',
        onlyCategories: CATEGORIES,
        ...(cookie ? { extraHeaders: { Cookie: cookie } } : {}),
      });
      const categories = run?.lhr.categories ?? {};
      const scores = CATEGORIES.map((category) => Math.round((categories[category]?.score ?? 0) * 100));
      const failed = Object.values(run?.lhr.audits ?? {}).filter(
        ({ score, scoreDisplayMode }) => score !== null && score < 0.9 && scoreDisplayMode !== 'informative',
      );
      if (scores.some((score) => score < LEAST_SCORE))
        console.log(failed.map(({ id, displayValue }) => `    ${id} ${displayValue ?? ''}`).join('\n'));
      results.add(
        `Lighthouse, mobile: ${name}`,
        scores.join(' / '),
        `≥ ${LEAST_SCORE} each`,
        scores.every((score) => score >= LEAST_SCORE),
      );
    }
  } finally {
    await chrome.kill();
  }
}
