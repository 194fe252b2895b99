import type { BrowserContext, ConsoleMessage, Response } from '@playwright/test';
import { isIin } from '@/lib/iin/iin';
import { CITIZENS } from '@/prisma/demo/people';

const PHONE = /(?:%2B|\+)?[78]7\d{9}/;

/**
 * What goes on beside the screen while a person uses the portal: errors in the console, answers that failed, addresses
 * that tell who the person is, pages without their protection.
 */
export class Watch {
  readonly problems: string[] = [];
  readonly #names = CITIZENS.map(({ surname }) => surname);
  readonly #expected = new Set<number>();
  readonly #development: boolean;

  constructor(development: boolean) {
    this.#development = development;
  }

  /** A name that no address may carry. */
  keepOutOfAddresses(...names: string[]): void {
    this.#names.push(...names);
  }

  /** An answer that the test is about: it is no surprise. */
  expect(...statuses: number[]): void {
    for (const status of statuses) this.#expected.add(status);
  }

  over(context: BrowserContext): BrowserContext {
    context.on('console', (message) => this.#heard(message));
    context.on('weberror', (error) => this.problems.push(`error on the page: ${error.error().message}`));
    context.on('request', (request) => this.#asked(request.url()));
    context.on('response', (response) => this.#answered(response));
    return context;
  }

  #heard(message: ConsoleMessage): void {
    if (message.type() !== 'error') return;
    // Failed answers are counted below, by their status.
    if (message.text().startsWith('Failed to load resource')) return;
    // Next's development server repeats its own log in the browser.
    if (this.#development && message.text().includes('Server')) return;
    this.problems.push(`console on ${message.location().url}: ${message.text()}`);
  }

  #asked(url: string): void {
    if (url.includes('/_next/') || url.startsWith('data:') || url.startsWith('blob:')) return;
    const readable = decoded(url);
    const numbers = readable.match(/(?<!\d)\d{12}(?!\d)/g) ?? [];
    if (numbers.some(isIin)) this.problems.push(`an IIN in the address ${readable}`);
    if (PHONE.test(readable.replace(/[\s()-]/g, '')) && !/[0-9a-f]{8}-[0-9a-f]{4}/.test(readable)) {
      this.problems.push(`a phone in the address ${readable}`);
    }
    const lower = readable.toLocaleLowerCase('kk');
    const named = this.#names.find((name) => lower.includes(name.toLocaleLowerCase('kk')));
    if (named) this.problems.push(`a name in the address ${readable}`);
  }

  #answered(response: Response): void {
    const status = response.status();
    if (status >= 400 && !this.#expected.has(status)) this.problems.push(`${status} ${response.url()}`);
    const headers = response.headers();
    if (!headers['content-type']?.startsWith('text/html')) return;
    // A file without scripts that carries a policy of its own: a worker keeps it for when there is no network.
    if (response.url().endsWith('/offline.html')) return;
    const policy = headers['content-security-policy'] ?? '';
    const missing = [
      ...[
        "default-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
        "'nonce-",
      ].filter((part) => !policy.includes(part)),
      ...(this.#development ? [] : ['unsafe-inline', 'unsafe-eval'].filter((part) => policy.includes(part))),
      ...(headers['x-content-type-options'] === 'nosniff' ? [] : ['x-content-type-options']),
    ];
    if (missing.length > 0) this.problems.push(`${response.url()} lacks ${missing.join(', ')}`);
  }
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
