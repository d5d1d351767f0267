import { expectAccessible } from '../support/accessibility.ts';
import { expect, test } from '../support/browser-test.ts';
import { DARK_PHONE, LIGHT_DESK, tooWideAt, turnTo } from '../support/looks.ts';

/** Pages whose parts are all there are; axe needs seconds for each. `/api/` has its place in the test of all kinds. */
const OF_EACH_KIND = ['/api/citations/', '/api/reconciliation/', '/api/guides/mcp/'];

const PAGES = [
  '/api/',
  '/api/bodies/',
  '/api/texts/',
  '/api/reconciliation/',
  '/api/citations/',
  '/api/schemas/',
  '/api/guides/spreadsheet/',
  '/api/guides/openrefine/',
  '/api/guides/mcp/',
  '/api/guides/typescript/',
];

test('the reference is never wider than the screen, and axe finds nothing', async ({ open }) => {
  const page = await open('/api/', DARK_PHONE);
  for (const path of PAGES) {
    await page.goto(path);
    await page.evaluate(
      '[...document.querySelectorAll("main details")].slice(0, 9).forEach((d) => { d.open = true; })',
    );
    expect([path, await tooWideAt(page)]).toEqual([path, []]);
    if (!OF_EACH_KIND.includes(path)) continue;
    await turnTo(page, DARK_PHONE);
    await expectAccessible(page);
    await turnTo(page, LIGHT_DESK);
    await expectAccessible(page, { lookOnly: true });
  }
}, 120_000);

test('a permalink to a folded form opens it', async ({ open }) => {
  const page = await open('/api/bodies/#listEntitiesCsv');
  await page.locator('#listEntitiesCsv').waitFor({ state: 'visible' });
});

test('an example is copied by keyboard, with the host it is read on', async ({ open }) => {
  const page = await open('/api/');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const { origin } = new URL(page.url());
  const box = page.locator('figure.code').first();
  await box.getByRole('button', { name: 'curlの例をコピー' }).focus();
  await page.keyboard.press('Enter');
  await box.getByRole('status').filter({ hasText: 'コピーした' }).waitFor();
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe(
    `curl --silent '${origin}/api/v1/entities/bank-of-japan/obligations/request-for-cooperation'`,
  );
  expect(await page.locator('main').textContent()).not.toContain('kihonho.example');
});

test('what scrolls sideways is reached by keyboard, and says what it is', async ({ open }) => {
  const page = await open('/api/guides/spreadsheet/', { width: 390 });
  const answer = page.getByRole('group', { name: '実際の答え・はじめの部分' });
  await answer.focus();
  expect(await answer.evaluate((pre) => pre === document.activeElement)).toBe(true);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => answer.evaluate((pre) => pre.scrollLeft)).toBeGreaterThan(0);
});

test('without script the examples stand, with a mark for the host that is explained', async ({
  open,
}) => {
  const page = await open('/api/guides/typescript/', { javaScript: false });
  expect(await page.getByRole('button', { name: /コピー/ }).count()).toBe(0);
  const [host = ''] = /https?:\/\/[^/']+/.exec(
    (await page.locator('figure.code pre').first().textContent()) ?? '',
  ) ?? [''];
  const note = page.locator('[data-host-note]');
  // A build that was told its origin has nothing to explain.
  expect([host === 'https://kihonho.example', await note.count()]).toEqual(
    host === 'https://kihonho.example' ? [true, 1] : [false, 0],
  );
});

test('a preview in the sandboxed frame of another site has its style, and fits', async ({
  open,
}) => {
  const page = await open('/api/');
  const { origin } = new URL(page.url());
  const service = `${origin}/api/v1/reconcile/1.0`;
  const { preview } = await (await fetch(service)).json();
  await page.goto('about:blank');
  for (const id of ['japan-pension-service', 'ipa', 'designated-corporations']) {
    const src = preview.url.replace('{{id}}', id);
    const { width, height } = preview;
    await page.setContent(
      `<iframe sandbox width="${width}" height="${height}" src="${src}" frameborder="0"></iframe>`,
      { waitUntil: 'load' },
    );
    const shown = await page
      .frameLocator('iframe')
      .locator('html')
      .evaluate((html) => [
        getComputedStyle(html.querySelector('h1') ?? html).margin,
        html.scrollWidth,
        html.scrollHeight,
      ]);
    expect([id, ...shown]).toEqual([id, '0px', width, height]);
  }
});
