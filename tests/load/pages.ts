/** What a citizen's phone is sent and how the pages feel on it: JavaScript as transferred, and Lighthouse. */

import { chromium } from '@playwright/test';
import { launch as launchChrome } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { systemClock } from '@/lib/clock';
import { BROWSER_FLAGS, findBrowser } from '@/lib/ops/test/browser.mjs';
import type { CitizenContext } from '@/services/identity/current-actor';
import { freezeDraft } from '@/services/requests/freeze-draft';
import { loadDraft, type OpenDraft } from '@/services/requests/load-draft';
import { chooseDraftClinic } from '@/services/requests/save-draft';
import { askHold, fillDraft, REGULATION, type Slot } from './booking';
import { type Client, percentile } from './http';
import type { Portal } from './portal';
import type { Person, Seeded } from './seed';
import type { Results } from './table';

const MOST_BYTES = 130_000;
const LEAST_SCORE = 95;
/** Their median counts, for every page: one run says as much of the machine's other work as of the page. */
const LIGHTHOUSE_RUNS = 3;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

interface Page {
  group: (typeof GROUPS)[number];
  path: string;
  cookie?: string;
}

interface Loaded {
  portal: Portal;
  http: Client;
  seeded: Seeded;
}

export async function measurePages(
  loaded: Loaded & { slot: Slot | undefined },
  results: Results,
): Promise<void> {
  const [person] = loaded.seeded.bookers.slice(-1);
  if (!person || !loaded.slot) throw new Error('somebody looks at the pages');
  const pages = await pagesOfCitizens(loaded, person, loaded.slot);
  const browser = findBrowser();
  const scripts = await measureScripts(loaded.portal.origin, pages, browser);
  for (const group of GROUPS) {
    const sizes = scripts.filter((page) => page.group === group).map(({ bytes }) => bytes);
    const most = Math.max(...sizes);
    results.add(
      `JavaScript sent: ${named(group, sizes.length)}`,
      `${(most / 1000).toFixed(1)} kB`,
      `≤ ${MOST_BYTES / 1000} kB`,
      most <= MOST_BYTES,
    );
  }
  const runs = await measureLighthouse(loaded.portal.origin, pages, browser);
  for (const group of GROUPS) {
    const scores = runs.filter((page) => page.group === group).map((page) => page.scores);
    const least = CATEGORIES.map((_, at) => Math.min(...scores.map((each) => each[at] ?? 0)));
    results.add(
      `Lighthouse, mobile, median of ${LIGHTHOUSE_RUNS}: ${named(group, scores.length)}`,
      least.join(' / '),
      `≥ ${LEAST_SCORE} each`,
      least.every((score) => score >= LEAST_SCORE),
    );
  }
}

const named = (group: string, many: number): string =>
  many > 1 ? `${group} (${many}, the worst of them)` : group;

/** Start, service, and every page of the two forms, with drafts that are filled in so that each page opens. */
async function pagesOfCitizens(
  { portal, http, seeded }: Loaded,
  person: Person,
  slot: Slot,
): Promise<Page[]> {
  const pages: Page[] = [
    { group: 'start page', path: '/kk' },
    { group: 'service page', path: '/kk/services/doctor-home-call?region=almaty&clinic=load' },
  ];
  for (const regulation of ['almaty-2-337/1', REGULATION] as const) {
    const draftId = await fillDraft(http, seeded, person, regulation);
    const opened = await openDraft(portal, seeded, person, draftId);
    const held = regulation === REGULATION ? await askHold(http, seeded, person, slot) : undefined;
    if (held && held.status !== 201) throw new Error(`no time was held: ${held.text}`);
    const signed = opened.regulation.portal?.applicantSignature.required === true;
    if (signed) await freezeDraft(contextOf(portal, person), { draftId, locale: 'kk' });
    const sign = signed ? ['sign'] : [];
    for (const page of ['clinic', ...opened.pages.map(({ name }) => name), 'check', ...sign])
      pages.push({ group: 'form pages', path: `/kk/apply/draft/${draftId}/${page}`, cookie: person.cookie });
  }
  return pages;
}

/** The clinic is chosen on a page of its own; the draft then has all its pages. */
async function openDraft(
  portal: Portal,
  { clinicId }: Seeded,
  person: Person,
  draftId: string,
): Promise<OpenDraft> {
  const context = contextOf(portal, person);
  await chooseDraftClinic(context, { draftId, clinicId, offered: [clinicId] });
  const draft = await loadDraft(context, draftId);
  if (!draft.ok) throw new Error('a draft opens');
  return draft.value;
}

function contextOf({ database }: Portal, { accountId, personId, sessionId }: Person): CitizenContext {
  const actor = { kind: 'citizen', accountId, personId, sessionId } as const;
  return { database, clock: systemClock(), traceId: 'load', actor };
}

/** Pages of a form stand in the table as one: by the worst of them. */
const GROUPS = ['start page', 'service page', 'form pages'] as const;

type Browser = ReturnType<typeof findBrowser>;

async function measureScripts(
  origin: string,
  pages: readonly Page[],
  { executablePath, env }: Browser,
): Promise<(Page & { bytes: number })[]> {
  const chrome = await chromium.launch({
    executablePath,
    args: BROWSER_FLAGS,
    env: { ...process.env, ...env },
  });
  const measured: (Page & { bytes: number })[] = [];
  try {
    for (const asked of pages) {
      const context = await chrome.newContext({
        serviceWorkers: 'block',
        viewport: { width: 390, height: 844 },
      });
      if (asked.cookie) await context.addCookies([cookieAt(origin, asked.cookie)]);
      const page = await context.newPage();
      const sent: Promise<number>[] = [];
      page.on('requestfinished', (request) => {
        if (request.resourceType() === 'script' || /\.js(\?|$)/.test(request.url()))
          sent.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
      });
      const answer = await page.goto(origin + asked.path, { waitUntil: 'networkidle' });
      const { pathname } = new URL(page.url());
      if (answer?.status() !== 200 || pathname !== asked.path.split('?')[0])
        throw new Error(`${asked.path} opened ${answer?.status()} ${pathname}`);
      const bytes = (await Promise.all(sent)).reduce((sum, one) => sum + one, 0);
      console.log(`    ${asked.path}: ${bytes} bytes of JavaScript in ${sent.length} files`);
      if (bytes === 0) throw new Error('a page has scripts');
      measured.push({ ...asked, bytes });
      await context.close();
    }
  } finally {
    await chrome.close();
  }
  return measured;
}

function cookieAt(url: string, cookie: string) {
  const at = cookie.indexOf('=');
  return { url, name: cookie.slice(0, at), value: cookie.slice(at + 1) };
}

async function measureLighthouse(
  origin: string,
  pages: readonly Page[],
  { executablePath, env }: Browser,
): Promise<(Page & { scores: number[] })[]> {
  const chrome = await launchChrome({
    chromePath: executablePath,
    chromeFlags: BROWSER_FLAGS,
    envVars: { ...process.env, ...env },
  });
  const measured: (Page & { scores: number[] })[] = [];
  const control = await chromium.connectOverCDP(`http://127.0.0.1:${chrome.port}`);
  const [here] = control.contexts();
  try {
    for (const page of pages) {
      // Among the browser's own: a Cookie header given from outside is lost beside one that the portal has set.
      await here?.clearCookies();
      if (page.cookie) await here?.addCookies([cookieAt(origin, page.cookie)]);
      const runs: number[][] = [];
      while (runs.length < LIGHTHOUSE_RUNS) runs.push(await scoresOf(origin, page, chrome.port));
      const scores = CATEGORIES.map((_, at) =>
        percentile(
          runs.map((run) => run[at] ?? 0),
          0.5,
        ),
      );
      console.log(`    ${page.path}: ${runs.map((run) => run.join('/')).join(', ')}`);
      measured.push({ ...page, scores });
    }
  } finally {
    await control.close();
    chrome.kill();
  }
  return measured;
}

async function scoresOf(origin: string, { path }: Page, port: number): Promise<number[]> {
  const flags = { port, output: 'json', logLevel: 'error', onlyCategories: CATEGORIES } as const;
  const run = await lighthouse(origin + path, flags);
  const { categories = {}, audits = {}, finalDisplayedUrl = '', runtimeError } = run?.lhr ?? {};
  if (runtimeError) console.log(`      a run failed and counts as 0: ${runtimeError.message}`);
  if (new URL(finalDisplayedUrl).pathname !== path.split('?')[0])
    throw new Error(`${path} opened ${finalDisplayedUrl}`);
  const scores = CATEGORIES.map((category) => Math.round((categories[category]?.score ?? 0) * 100));
  const failed = Object.values(audits).filter(
    ({ score, scoreDisplayMode }) => score !== null && score < 0.9 && scoreDisplayMode !== 'informative',
  );
  if (scores.some((score) => score < LEAST_SCORE))
    console.log(failed.map(({ id, displayValue }) => `      ${id} ${displayValue ?? ''}`).join('\n'));
  return scores;
}
