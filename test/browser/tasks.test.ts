import type { Locator, Page } from 'playwright-core';
import { expect, test } from '../support/browser-test.ts';

const SCREEN = { width: 390, height: 844 };

/** Somebody with a question and a phone: taps are counted, and how far the pages had to be scrolled, in CSS pixels. */
class Reader {
  tapped = 0;
  scrolled = 0;
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Types into the field of the home page and taps the first line that is offered. */
  async asks(query: string): Promise<void> {
    await this.page.locator('#q').fill(query);
    await this.taps(this.page.getByRole('option').first());
  }

  /** Scrolls until all of it is on the screen. Where an address leads into a page, the reader begins there. */
  async reads(part: Locator): Promise<string> {
    await part.waitFor();
    const box = await part.boundingBox();
    if (!box) throw new Error('nothing is drawn there');
    const down = Math.max(0, Math.ceil(box.y + box.height - SCREEN.height));
    const up = Math.max(0, -Math.floor(box.y));
    expect(box.height, 'fits the screen').toBeLessThan(SCREEN.height);
    await this.page.evaluate(`scrollBy(0, ${down - up})`);
    this.scrolled += down + up;
    return (await part.innerText()).replace(/\s+/g, ' ');
  }

  async taps(target: Locator): Promise<void> {
    await this.reads(target);
    this.tapped++;
    await target.click();
    await this.page.waitForLoadState('load');
  }

  /** Two taps and one screen of scrolling, all in all. */
  isServed(): void {
    expect(
      [this.tapped <= 2, this.scrolled <= SCREEN.height],
      `${this.tapped} taps, ${this.scrolled} px`,
    ).toEqual([true, true]);
  }
}

test('what the CISO of 国家公務員共済組合連合会 does after an audit', async ({ open }) => {
  const reader = new Reader(await open('/', SCREEN));
  await reader.asks('国家公務員共済組合連合会');
  await reader.taps(reader.page.getByRole('link', { name: '次にすること' }));
  const steps = reader.page.locator('#audit .checklist > li');
  expect(await reader.reads(steps.nth(0))).toMatch(
    /監査実施結果の通知.*最高情報セキュリティ責任者（CISO）/,
  );
  expect(await reader.reads(steps.nth(1))).toMatch(
    /改善を実施又は改善計画を策定する.*「速やかに」/,
  );
  expect(await reader.reads(steps.nth(2))).toMatch(
    /報告する.*誰に サイバーセキュリティ戦略本部.*所管府省庁を通じて/,
  );
  reader.isServed();
});

test('whether NISC may audit 日本銀行, and why not', async ({ open }) => {
  const reader = new Reader(await open('/', SCREEN));
  await reader.asks('日本銀行');
  const answer = reader.page.locator('.key-answers li').first();
  await answer.getByRole('img', { name: 'いいえ' }).waitFor();
  expect(await reader.reads(answer)).toMatch(
    /監査を受けるか.*日本銀行はそのいずれとしても掲げられていない/,
  );
  await reader.taps(answer.getByRole('link'));
  expect(await reader.reads(reader.page.locator('#audit-coverage'))).toContain('監査の対象');
  reader.isServed();
});

test('what changed for 地方公共団体情報システム機構 in 2016', async ({ open }) => {
  const reader = new Reader(await open('/', SCREEN));
  await reader.asks('地方公共団体情報システム機構');
  const card = reader.page.locator('#amended');
  expect(await reader.reads(card)).toMatch(
    /2016年10月に変わったこと.*別表に追加（8番目）・指定法人に指定.*自ら行う 0件 → 6件/,
  );
  await reader.taps(card.locator('summary'));
  expect(await reader.reads(card.locator('tbody tr').first())).toMatch(
    /及ばない → 及ぶ（自ら行う）.*6件/,
  );
  reader.isServed();
});

test('whether anything applies to a 電力会社', async ({ open }) => {
  const reader = new Reader(await open('/', SCREEN));
  await reader.asks('電力会社');
  expect(new URL(reader.page.url()).pathname).toBe('/classes/critical-infrastructure-operators/');
  expect(await reader.reads(reader.page.locator('.key-answers'))).toMatch(
    /監査を受けるか.*罰則は及ぶか/,
  );
  expect(await reader.reads(reader.page.locator('#answer .answer > div').first())).toMatch(
    /自ら行うこと 1件.*/,
  );
  reader.isServed();
});

test('the text of 資料提供等規則 1条1項2号, and what stood before', async ({ open }) => {
  const reader = new Reader(await open('/', SCREEN));
  await reader.asks('資料提供等規則1条1項2号');
  const provision = reader.page.locator('#art_1__para_1__item_2');
  expect(await reader.reads(provision)).toMatch(
    /重要社会基盤事業者等において発生した.*2016年新設。2015年（改定前）に当たる規定はない。/,
  );
  await reader.page
    .locator('[data-version-switch="2015"]', { hasText: '2015年にはない' })
    .waitFor();
  await reader.taps(provision.getByRole('link', { name: /新旧対照/ }));
  expect(await reader.reads(reader.page.locator('#art_1__para_1__item_2'))).toContain('新設');
  reader.isServed();
});
