import { expectAccessible } from '../support/accessibility.ts';
import { expect, test } from '../support/browser-test.ts';

const FLOWS = ['audit', 'incident', 'information', 'cooperation'].map((id) => `/procedures/${id}/`);
const PAGES = ['/procedures/', ...FLOWS, '/changes/', '/corrections/', '/lists/designated-2016/'];

for (const path of PAGES)
  for (const [width, dark] of [
    [390, true],
    [1280, false],
  ] as const)
    test(`axe finds nothing on ${path} at ${width} px${dark ? ', dark' : ''}`, async ({ open }) => {
      const page = await open(path, { width, dark });
      await page.evaluate(
        '[...document.querySelectorAll("details")].slice(0, 12).forEach((d) => { d.open = true; })',
      );
      await expectAccessible(page, { lookOnly: !dark });
    }, 90_000);

test('no page of these scrolls sideways at 320 px', async ({ open }) => {
  const wide: string[] = [];
  for (const path of PAGES) {
    const page = await open(path, { width: 320 });
    if (await page.evaluate('document.documentElement.scrollWidth > innerWidth')) wide.push(path);
    await page.close();
  }
  expect(wide).toEqual([]);
}, 90_000);

test('lanes stand beside the steps on a wide screen, and give way to a plain sequence on a phone', async ({
  open,
}) => {
  const seen = `[...document.querySelectorAll('.step')].map((step) => ({
    rail: getComputedStyle(step.querySelector('.rail')).display !== 'none',
    beside: step.querySelector('.rail').getBoundingClientRect().right <
      step.querySelector('.words').getBoundingClientRect().left,
  }))`;
  const wide = await open('/procedures/audit/', { width: 1280 });
  expect(await wide.evaluate(seen)).toEqual(Array(10).fill({ rail: true, beside: true }));
  const phone = await open('/procedures/audit/', { width: 390 });
  expect(await phone.evaluate(`${seen}.map(({ rail }) => rail)`)).toEqual(Array(10).fill(false));
  expect(await phone.locator('.step .who').first().textContent()).toContain(
    'サイバーセキュリティ戦略本部',
  );
});

test('the picture of the audit prints on two sheets of A4 at most', async ({ open }) => {
  const page = await open('/procedures/audit/');
  const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  const sheets = pdf.match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
  expect(sheets).toBeGreaterThan(0);
  expect(sheets).toBeLessThanOrEqual(2);
});
