import { realIndex as index } from '../content/support/real-index.ts';
import { expectAccessible } from '../support/accessibility.ts';
import { unfold } from '../support/axe.ts';
import { expect, test } from '../support/browser-test.ts';
import { DARK_PHONE, LIGHT_DESK, tooWideAt, turnTo } from '../support/looks.ts';

const FLOWS = ['audit', 'incident', 'information', 'cooperation'].map((id) => `/procedures/${id}/`);
const PAGES = ['/procedures/', ...FLOWS, '/changes/', '/corrections/', '/lists/designated-2016/'];

for (const path of PAGES)
  test(`axe finds nothing on ${path}, dark or light, and it is never wider than the screen`, async ({
    open,
  }) => {
    const page = await open(path, DARK_PHONE);
    expect(await tooWideAt(page)).toEqual([]);
    await turnTo(page, DARK_PHONE);
    await unfold(page, 12);
    await expectAccessible(page);
    await turnTo(page, LIGHT_DESK);
    await expectAccessible(page, { lookOnly: true });
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

test('every procedure prints on one sheet of A4 for ten steps at most, the last one begun', async ({
  open,
}) => {
  const sheets: Record<string, { count: number; most: number }> = {};
  for (const path of FLOWS) {
    const page = await open(path);
    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
    sheets[path] = {
      count: pdf.match(/\/Type\s*\/Page[^s]/g)?.length ?? 0,
      most: Math.ceil((await page.locator('.step').count()) / 10),
    };
    await page.close();
  }
  expect(Object.keys(sheets)).toEqual(FLOWS);
  expect(Object.entries(sheets).filter(([, { count, most }]) => count < 1 || count > most)).toEqual(
    [],
  );
}, 60_000);

test('on paper stands what each step says: label, parties, rule, condition, order, note', async ({
  open,
}) => {
  const page = await open('/procedures/incident/');
  await page.emulateMedia({ media: 'print' });
  const faults = await page.evaluate(`[
    ...document.querySelectorAll('.step :is(h3, .who, .rule, .flow-term, .note), .stage-head :is(h2, p)'),
  ].filter((part) => {
    const { fontSize, visibility } = getComputedStyle(part);
    return part.getClientRects().length === 0 || visibility !== 'visible' || parseFloat(fontSize) < 9;
  }).map((part) => part.textContent)`);
  const steps = await page.locator('.step').count();
  const drawn = index.procedures
    .get('incident')
    ?.stages.reduce((sum, stage) => sum + stage.steps.length, 0);
  expect([faults, steps]).toEqual([[], drawn]);
  expect(await page.locator('.print-only').textContent()).toContain('紙には段と注だけを刷る。');
});
