import { launchBrowser } from './browser.ts';

/**
 * Unpacks the browser once, before test files run in parallel, and proves that it starts: a missing
 * library then gives one sentence instead of a failure per test.
 */
export default async function setup(): Promise<void> {
  const browser = await launchBrowser();
  await browser.close();
}
