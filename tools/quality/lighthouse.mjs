/**
 * `npm run lighthouse`: measures pages of the built site with Lighthouse, on a phone and on a desk, and
 * prints the four scores, what was transferred and the layout shift. Ends with 1 where a score is below 100 or a page
 * shifts. `npm run build` comes first, with KIHONHO_ORIGIN set, or the canonical link is missing.
 */
import lighthouse, { desktopConfig } from 'lighthouse';
import { chromium } from 'playwright-core';
import { needBuild } from '../../scripts/build/need-build.ts';
import { readCommand } from '../../scripts/command/read-command.ts';
import { findChromium } from '../../test/support/chromium.ts';
import { startServer } from '../../test/support/server.ts';

const PAGES = [
  '/',
  '/entities/japan-pension-service/',
  '/instruments/basic-act/',
  '/instruments/audit-policy/comparison/',
  '/matrix/',
];
const PORT = 9333;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

const { operands } = readCommand('lighthouse');
await needBuild();
const paths = operands.length > 0 ? operands : PAGES;
const { executablePath, env } = await findChromium();
const server = await startServer();
const browser = await chromium.launch({
  executablePath,
  env: { ...process.env, ...env },
  args: ['--disable-gpu', `--remote-debugging-port=${PORT}`],
});

/** Audits that took points off, in the words of Lighthouse. */
const faultsOf = ({ audits, categories }) =>
  CATEGORIES.flatMap((id) =>
    categories[id].auditRefs
      .filter((ref) => ref.weight > 0 && (audits[ref.id].score ?? 1) < 1)
      .map(
        (ref) => `    ${id}: ${audits[ref.id].title} (${audits[ref.id].displayValue ?? ref.id})`,
      ),
  );

let worst = 100;
let shifts = 0;
try {
  console.log(`${'page'.padEnd(42)} form    perf a11y best  seo   kB   CLS`);
  for (const path of paths)
    for (const [form, config] of [
      ['phone', undefined],
      ['desk', desktopConfig],
    ]) {
      const url = new URL(path, server.url).href;
      const { lhr } = await lighthouse(
        url,
        { port: PORT, onlyCategories: CATEGORIES, logLevel: 'error' },
        config,
      );
      if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`);
      const scores = CATEGORIES.map((id) => Math.round((lhr.categories[id].score ?? 0) * 100));
      const shift = lhr.audits['cumulative-layout-shift'].numericValue;
      const kilobytes = lhr.audits['total-byte-weight'].numericValue / 1000;
      worst = Math.min(worst, ...scores);
      shifts = Math.max(shifts, shift);
      console.log(
        `${path.padEnd(42)} ${form.padEnd(6)} ${scores.map((n) => String(n).padStart(4)).join(' ')} ${kilobytes.toFixed(1).padStart(5)} ${shift.toFixed(3)}`,
      );
      for (const fault of faultsOf(lhr)) console.log(fault);
    }
} finally {
  await browser.close();
  await server.stop();
}
console.log(
  worst === 100 && shifts === 0
    ? 'All scores are 100; nothing shifts.'
    : `Worst score ${worst}, largest shift ${shifts}.`,
);
process.exit(worst === 100 && shifts === 0 ? 0 : 1);
