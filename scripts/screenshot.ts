/**
 * `npm run screenshot -- /entities/`: shows a page as a person sees it, says what the browser complained about, and whether
 * the page is wider than the screen.
 */
import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../test/support/browser.ts';
import { startServer } from '../test/support/server.ts';
import { needBuild } from './build/need-build.ts';
import { readCommand } from './command/read-command.ts';

const { values, operands } = readCommand('screenshot');

const path = operands[0] ?? '/';
const widths = values.width === undefined ? [390, 1280] : [values.width];
const standsAlone = /^(https?|file):/.test(path);
const servesItself = !standsAlone && values.base === undefined;
if (servesItself) await needBuild();
const server = servesItself ? await startServer() : undefined;
const url = standsAlone ? path : new URL(path, values.base ?? server?.url).href;

function outputFile(width: number): string {
  if (values.out !== undefined) {
    return widths.length === 1 ? values.out : values.out.replace(/(\.png)?$/, `-${width}.png`);
  }
  const name = decodeURIComponent(new URL(url).pathname).replace(/[^\p{L}\p{N}.-]+/gu, '-');
  const marks = `${values.dark ? '-dark' : ''}${values['no-js'] ? '-no-js' : ''}`;
  return `screenshots/${name.replace(/^-|-$/g, '') || 'home'}-${width}${marks}.png`;
}

async function shoot(browser: Browser, width: number): Promise<void> {
  const context = await browser.newContext({
    locale: 'ja-JP',
    viewport: { width, height: width < 700 ? 844 : 900 },
    colorScheme: values.dark ? 'dark' : 'light',
    javaScriptEnabled: !values['no-js'],
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => console.log(`  exception: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') console.log(`  console: ${message.text()}`);
  });
  const file = resolve(outputFile(width));
  await mkdir(dirname(file), { recursive: true });
  const response = await page.goto(url, { waitUntil: 'networkidle' });
  await page.screenshot({ path: file, fullPage: values.full });
  const wide = await page.evaluate('document.documentElement.scrollWidth');
  console.log(`${file} (${response?.status() ?? 'no answer'}, ${width} px)`);
  if (typeof wide === 'number' && wide > width) console.log(`  scrolls sideways: ${wide} px wide`);
  await context.close();
}

const browser = await launchBrowser();
try {
  for (const width of widths) await shoot(browser, width);
} finally {
  await browser.close();
  await server?.stop();
}
