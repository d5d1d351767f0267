import type { Page } from 'playwright-core';
import { expectAccessible } from '../support/accessibility.ts';
import { unfold } from '../support/axe.ts';
import { expect, test } from '../support/browser-test.ts';
import { DARK_PHONE, LIGHT_DESK, tooWideAt, turnTo } from '../support/looks.ts';

const ACT = '/instruments/basic-act/';
const RULES = '/instruments/incident-evaluation-rules/';

const currentIn = (page: Page) =>
  page.locator('.toc [aria-current]').evaluateAll((links) => links.map((a) => a.textContent));

test('the contents mark the section that is read, and only it', async ({ open }) => {
  const page = await open(RULES);
  await page.goto(`${RULES}#art_6`);
  await page.locator('.toc [href="#art_6"][aria-current="true"]').waitFor();
  expect(await currentIn(page)).toEqual(['第6条 （指導及び助言）']);
  await page.evaluate('document.getElementById("art_2").scrollIntoView()');
  await page.locator('.toc [href="#art_2"][aria-current="true"]').waitFor();
  expect(await currentIn(page)).toEqual(['第2条 （関係行政機関との連携等）']);
});

test('the switch of versions lands on the provision that goes on: 旧30条 is 31条', async ({
  open,
}) => {
  const page = await open(`${ACT}2015/`);
  const counterpart = page
    .locator('#art_30 > .margin')
    .getByRole('link', { name: '改正後は第31条' });
  expect(await counterpart.getAttribute('href')).toBe(`${ACT}#art_31`);
  await page.goto(`${ACT}2015/#art_30`);
  await page.locator('[data-version-switch][href$="#art_31"]').waitFor();
  await page
    .getByRole('navigation', { name: '目次と版' })
    .getByRole('link', { name: '2016年（平成28年改正後・抄）' })
    .click();
  await page.waitForURL(`**${ACT}#art_31`);
  expect(await page.locator('#art_31 .number').first().textContent()).toBe('第三十一条');
});

test('a citation is copied as it stands, with the host it is read on; BibTeX as the API gives it', async ({
  open,
}) => {
  const page = await open(`${ACT}#art_32__para_1`);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const { origin } = new URL(page.url());
  const cite = page.locator('#art_32 [data-citation]').first();
  await cite.locator('summary').click();
  const copies = async (name: string, text: string): Promise<void> => {
    await cite.getByRole('button', { name }).click();
    // A file is fetched before it is copied: the clipboard says when it is there.
    await expect.poll(() => page.evaluate('navigator.clipboard.readText()')).toBe(text);
  };
  const answer = await fetch(
    `${origin}/api/v1/instruments/basic-act/provisions/art_32/cite?version=2016`,
  );
  const { data } = (await answer.json()) as {
    data: Record<'ja' | 'en' | 'bibtex', string> & {
      csl: Record<string, unknown>;
      permalink: Record<'page' | 'dataset_version', string>;
    };
  };
  await copies('日本語の引用をコピー', data.ja.replace('、/', `、${origin}/`));
  await copies('英語の引用をコピー', data.en.replace(', /', `, ${origin}/`));
  await copies(
    '固定URLをコピー',
    `${origin}${data.permalink.page}（データの版 ${data.permalink.dataset_version}）`,
  );
  await copies('BibTeXをコピー', data.bibtex);
  await copies('CSL-JSONをコピー', `${JSON.stringify([data.csl], null, 2)}\n`);
});

test('the keyboard reaches a permalink; a term opens its definition beside it, Escape closes it', async ({
  open,
}) => {
  const page = await open(RULES);
  const permalink = page.getByRole('link', { name: '重大事象施策評価規則第6条の固定リンク' });
  await permalink.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${RULES}#art_6`);
  const box = await permalink.boundingBox();
  expect([(box?.width ?? 0) >= 24, (box?.height ?? 0) >= 24]).toEqual([true, true]);
  expect(await permalink.evaluate((a) => getComputedStyle(a).opacity)).toBe('1');

  const term = page.locator('#art_6 .text .term.read');
  expect(await term.textContent()).toBe('当該行政機関等の長');
  await term.focus();
  await page.keyboard.press('Enter');
  const note = page.getByRole('dialog', { name: '当該行政機関等の長' });
  await note.waitFor();
  expect(await note.locator('.definition').isVisible()).toBe(true);
  expect(new URL(page.url()).hash).toBe('#art_6');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await note.waitFor({ state: 'hidden' });
  expect(await page.evaluate('document.activeElement.textContent')).toBe('当該行政機関等の長');
});

test('without script the contents open, a term shows its definition over the text, 閉じる takes it away', async ({
  open,
}) => {
  const page = await open(RULES, { width: 390, javaScript: false });
  await page.locator('.toc summary').click();
  await page.locator('.toc').getByRole('link', { name: '第6条' }).click();
  await page.locator('#art_6 .text .term.read').click();
  const note = page.locator('.term-note:target');
  expect(await note.evaluate((n) => getComputedStyle(n).position)).toBe('fixed');
  // The place where one read is still on the screen.
  const box = await page.locator('#art_6').boundingBox();
  expect((box?.y ?? -1) > -300 && (box?.y ?? 999) < 844).toBe(true);
  await note.getByRole('link', { name: '閉じる' }).click();
  expect(await page.locator('.term-note:target').count()).toBe(0);
});

const PAGES = [
  ACT,
  `${ACT}2015/`,
  RULES,
  `${RULES}2015/`,
  '/instruments/information-provision-rules/',
  '/instruments/audit-policy/',
  '/instruments/overview-2016/',
  '/instruments/reinforcement-policy-2016/',
];

test('no text is wider than the screen, and axe finds nothing', async ({ open }) => {
  const page = await open('/instruments/', DARK_PHONE);
  for (const path of PAGES) {
    await page.goto(path);
    await unfold(page, 12);
    expect([path, await tooWideAt(page)]).toEqual([path, []]);
    // The texts are alike: the longest with readings, and the excerpt without chapters.
    if (![RULES, PAGES.at(-1)].includes(path)) continue;
    await turnTo(page, DARK_PHONE);
    await expectAccessible(page);
    await turnTo(page, LIGHT_DESK);
    await unfold(page, 12);
    await expectAccessible(page, { lookOnly: true });
  }
}, 120_000);

test('a line of the text holds some forty characters, and no mark that may not begin one does', async ({
  open,
}) => {
  const page = await open(RULES);
  const { size, width, lineBreak } = (await page.evaluate(`(() => {
    const text = document.querySelector('#art_4 .text');
    const style = getComputedStyle(text);
    const width = text.clientWidth - parseFloat(style.paddingInlineStart);
    return { size: parseFloat(style.fontSize), width, lineBreak: style.lineBreak };
  })()`)) as { size: number; width: number; lineBreak: string };
  expect(Math.round(width / size)).toBeGreaterThanOrEqual(36);
  expect(Math.round(width / size)).toBeLessThanOrEqual(42);
  expect(lineBreak).toBe('strict');
});

test('on paper there are words and the head, and nothing to press', async ({ open }) => {
  const page = await open(RULES);
  await page.emulateMedia({ media: 'print' });
  const shown = async (selector: string): Promise<number> =>
    page
      .locator(selector)
      .evaluateAll((all) => all.filter((element) => element.checkVisibility()).length);
  expect({
    nav: await shown('.reading-nav'),
    notes: await shown('.notes'),
    permalinks: await shown('.permalink'),
    terms: await shown('.term-note'),
    buttons: await shown('button'),
    head: await shown('.paper-head'),
    readings: (await shown('.readings')) > 0,
    articles: await shown('.heading.article'),
  }).toEqual({
    nav: 0,
    notes: 0,
    permalinks: 0,
    terms: 0,
    buttons: 0,
    head: 1,
    readings: true,
    articles: 9,
  });
});
