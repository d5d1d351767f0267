import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { test as base, expect, inject } from 'vitest';
import { launchBrowser } from './browser.ts';

export { expect };

interface Fixtures {
  /** One browser for all tests of a worker; each page has a context of its own. */
  browser: Browser;
  /** Opens a page of the running product: `await open('/entities/', { width: 390 })`. */
  open: (path: string, options?: OpenOptions) => Promise<Page>;
}

export interface OpenOptions {
  width?: number;
  height?: number;
  javaScript?: boolean;
  dark?: boolean;
  /** Messages that the test itself provokes, such as the one of a 404. */
  expectedProblems?: RegExp;
}

/**
 * A test with a browser. Whatever a page complains about (an exception, a blocked script, a file that
 * is not there) fails the test that opened it, also when nothing else in the test would notice.
 */
export const test = base.extend<Fixtures>({
  browser: [
    // biome-ignore lint/correctness/noEmptyPattern: vitest reads the fixture's needs from the pattern
    async ({}, use) => {
      const browser = await launchBrowser();
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  open: async ({ browser }, use) => {
    const contexts: BrowserContext[] = [];
    const problems: string[] = [];
    await use(async (path, options = {}) => {
      const context = await browser.newContext(contextOptions(options));
      contexts.push(context);
      const page = await context.newPage();
      watch(page, (problem) => {
        if (options.expectedProblems?.test(problem) !== true) problems.push(problem);
      });
      await page.goto(path);
      return page;
    });
    await Promise.all(contexts.map((context) => context.close()));
    expect(problems, 'what the browser complained about').toEqual([]);
  },
});

function contextOptions(options: OpenOptions): BrowserContextOptions {
  return {
    baseURL: inject('baseUrl'),
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    reducedMotion: 'reduce',
    viewport: { width: options.width ?? 1280, height: options.height ?? 900 },
    javaScriptEnabled: options.javaScript ?? true,
    colorScheme: options.dark === true ? 'dark' : 'light',
  };
}

function watch(page: Page, report: (problem: string) => void): void {
  page.on('pageerror', (error) => report(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') report(`${page.url()}: ${message.text()}`);
  });
}
