import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expectAccessible } from '../support/accessibility.ts';
import { expect, test } from '../support/browser-test.ts';
import { DARK_PHONE, LIGHT_DESK, tooWideAt } from '../support/looks.ts';

const TEXT = [
  '法第31条（事務の委託）による。',
  '法第32条第2項は「同項の協力を要請することができる」とする。',
  '刑法第25条。法第38条。',
].join('\n');

const field = (page: Page) => page.getByLabel('文章（100,000字まで）');
const status = (page: Page) => page.locator('main').getByRole('status');
const results = (page: Page) => page.getByRole('region', { name: '確かめた結果' });

const check = async (page: Page, text: string): Promise<void> => {
  await field(page).fill(text);
  await page.getByRole('button', { name: '確かめる' }).click();
  await results(page).waitFor();
};

for (const looks of [LIGHT_DESK, DARK_PHONE])
  test(`a text is checked in place, for eye and ear (${JSON.stringify(looks)})`, async ({
    open,
  }) => {
    const page = await open('/check/', looks);
    await check(page, TEXT);
    expect(await status(page).textContent()).toBe('確かめました。引用は4か所です。');
    expect(await results(page).locator('.counts li').allTextContents()).toEqual([
      '○ そのとおり0',
      '△ 次の点を除き、そのとおり1',
      '× 合わない2',
      '？ 資料からは判断できない1',
    ]);
    expect(await results(page).locator('.marked .mark').allTextContents()).toEqual([
      '法第31条△（次の点を除き、そのとおり）',
      '法第32条第2項×（合わない）',
      '刑法第25条？（資料からは判断できない）',
      '法第38条×（合わない）',
    ]);
    const items = results(page).locator('.citations > li');
    expect(await items.nth(0).getByRole('link', { name: '法第30条' }).getAttribute('href')).toBe(
      '/instruments/basic-act/#art_30',
    );
    expect(await items.nth(1).locator('del').textContent()).toBe('条文: 依頼');
    expect(await items.nth(1).locator('ins').textContent()).toBe('文章: 要請');
    expect(await tooWideAt(page)).toEqual([]);
    await expectAccessible(page);
  });

test('by the keyboard alone: the text, the day, the button, and the heading of the results', async ({
  open,
}) => {
  const page = await open('/check/');
  await field(page).focus();
  await page.keyboard.type('法第31条（資料の提出その他の協力）');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('平成28年10月20日');
  await page.keyboard.press('Enter');
  await results(page).waitFor();
  expect(await page.evaluate('document.activeElement.textContent')).toBe('確かめた結果');
  expect(await results(page).textContent()).toContain('2016-10-20の条文として読み');
});

test('nothing of the text leaves the page: the data is the one thing that is asked for', async ({
  open,
}) => {
  const page = await open('/check/');
  const asked: string[] = [];
  page.on('request', (request) =>
    asked.push(
      `${request.method()} ${new URL(request.url()).pathname} ${request.postData() ?? ''}`,
    ),
  );
  await check(page, `${TEXT}\nこの一文は外に出ない。`);
  await check(page, 'もう一度、法第13条。');
  expect(asked.filter((one) => !/^GET \/_astro\/[\w.-]+ $/.test(one))).toEqual([
    'GET /check.json ',
  ]);
});

test('100,000 characters are checked while the page goes on', async ({ open }) => {
  const page = await open('/check/');
  const long = '法第31条第1項及び第32条第2項による。'.repeat(5_000).slice(0, 100_000);
  await field(page).fill(long);
  await page.evaluate(`(() => {
    window.turns = 0;
    const turn = () => { window.turns++; setTimeout(turn, 0); };
    turn();
  })()`);
  await page.getByRole('button', { name: '確かめる' }).click();
  await page.evaluate('window.turns = 0');
  await results(page).waitFor();
  expect(Number(await page.evaluate('window.turns'))).toBeGreaterThan(3);
});

test('too long a text, no text, no day: what is wrong and what to do', async ({ open }) => {
  const page = await open('/check/');
  await page.getByRole('button', { name: '確かめる' }).click();
  expect(await status(page).textContent()).toContain('文章を貼り付けるか');
  await field(page).fill('法'.repeat(123_456));
  expect(await status(page).textContent()).toContain('123,456字あります');
  await field(page).fill('法第13条');
  await page.getByLabel('いつの条文として読むか').fill('きのう');
  await page.getByRole('button', { name: '確かめる' }).click();
  expect(await status(page).textContent()).toContain('「きのう」は日付として読めません');
});

/** 法第13条 in every encoding that is opened; the last one in Shift_JIS. */
const FILES: readonly [string, Buffer][] = [
  ['UTF-8', Buffer.from('法第13条')],
  ['UTF-8', Buffer.from('\uFEFF法第13条')],
  ['UTF-16', Buffer.from('\uFEFF法第13条', 'utf16le')],
  ['UTF-16', Buffer.from('法第13条', 'utf16le')],
  ['Shift_JIS', Buffer.from([0x96, 0x40, 0x91, 0xe6, 0x31, 0x33, 0x8f, 0xf0])],
];

test('a file is opened in whatever encoding it has', async ({ open }) => {
  const page = await open('/check/');
  for (const [encoding, buffer] of FILES) {
    await page
      .getByLabel('ファイルを開く（.txt）')
      .setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer });
    await status(page).getByText(`（${encoding}、`).waitFor();
    expect((await field(page).inputValue()).replace('\uFEFF', '')).toBe('法第13条');
    await page.getByRole('button', { name: '消す' }).click();
  }
});

test('the table is saved with the mark by which Excel knows UTF-8', async ({ open }) => {
  const page = await open('/check/');
  await check(page, '法第13条');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'CSVで保存' }).click(),
  ]);
  const saved = await readFile(await download.path(), 'utf8');
  expect(saved.startsWith('\uFEFFnumber,sign,verdict')).toBe(true);
  expect(saved).toContain('1,○,stands,found,法第13条,0,5,法第13条');
});

test('without script the page says so, and leads to the API', async ({ open }) => {
  const page = await open('/check/', { javaScript: false });
  expect(await page.locator('form[data-check]').isVisible()).toBe(false);
  expect(await page.locator('noscript').textContent()).toContain('POST /api/v1/check');
});

test('names, one a line, with their certainty and ids', async ({ open }) => {
  const page = await open('/check/names/', DARK_PHONE);
  await page
    .getByLabel('名前（一行に一つ、1,000まで）')
    .fill('日本年金機構\nNHK\n日本銀\nなんとか公社');
  await page.getByRole('button', { name: '確かめる' }).click();
  await results(page).waitFor();
  expect(await status(page).textContent()).toBe(
    '4の名前のうち、2が一つの法人・機関に確かに一致しました。',
  );
  const rows = await results(page).locator('tbody tr').allTextContents();
  expect(rows[0]).toContain('japan-pension-service');
  expect(rows[1]).toContain('japan-broadcasting-corporation');
  expect(rows[3]).toContain('見当たらない');
  expect(await tooWideAt(page)).toEqual([]);
  await expectAccessible(page);
});

test('a text stands there again for who follows a reference and comes back', async ({ open }) => {
  const page = await open('/check/');
  await check(page, TEXT);
  await results(page).getByRole('link', { name: '法第30条' }).first().click();
  await page.waitForURL('**/instruments/basic-act/**');
  await page.goBack();
  expect(await field(page).inputValue()).toBe(TEXT);
});
