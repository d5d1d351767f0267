import type { Page } from 'playwright-core';
import {
  LATER_BASIS_LABELS,
  LATER_CERTAINTY_LABELS,
  LATER_WORDS_LABELS,
} from '../../content/model/findings/labels.ts';
import { type LaterRule, type LaterRuleOf, laterGroups } from '../../content/model/later/rules.ts';
import { parseCsv } from '../downloads/support/parse-csv.ts';
import { expect, test } from '../support/browser-test.ts';
import { connectMcp } from '../support/mcp.ts';

const answerOf = async (page: Page, path: string) => {
  const response = await page.request.get(path);
  expect([path, response.status()]).toEqual([path, 200]);
  return response;
};

const rulesOf = async (page: Page): Promise<LaterRule[]> =>
  (await (await answerOf(page, '/api/v1/later-rules')).json()).data;

/** White space apart: what a page says does not hang on how its source is broken into lines. */
const bare = (text: string): string => text.replace(/\s/g, '');

test('page, JSON, CSV and MCP tell the same of every rule', async ({ open }) => {
  const page = await open('/today/');
  const { data: rules, meta } = (await (await answerOf(page, '/api/v1/later-rules')).json()) as {
    data: LaterRule[];
    meta: { as_of: string; dataset_version: string; warnings: { code: string }[] };
  };
  expect(rules.length).toBeGreaterThan(0);

  const [head = [], ...rows] = parseCsv(
    await (await answerOf(page, '/api/v1/later-rules.csv')).text(),
  );
  const inCsv = rows.map((row) => Object.fromEntries(row.map((cell, i) => [head[i], cell])));
  expect(inCsv).toEqual(
    rules.flatMap(({ obligation, grounds, texts, changes, caution }) =>
      texts.map((text) => ({
        obligation: obligation.id,
        title: obligation.title,
        citations_2016: grounds.map(({ citation }) => citation).join(' | '),
        date: text.date,
        revision: text.revision,
        status: text.status,
        basis: text.basis,
        citations: text.provisions.map(({ citation }) => citation).join(' | '),
        urls: text.provisions.map(({ url }) => url).join(' | '),
        phrase: text.phrase,
        provision: text.provision,
        note: text.note ?? '',
        read: String(text.read),
        changes: changes.map(({ id }) => id).join(' | '),
        changes_in_force: changes.map(({ in_force }) => in_force).join(' | '),
        changes_effect: changes.map(({ effect }) => effect).join(' | '),
        caution,
        version: text.version ?? '',
        as_of: meta.as_of,
        dataset_version: meta.dataset_version,
        warnings: meta.warnings.map(({ code }) => code).join(' | '),
      })),
    ),
  );

  const client = await connectMcp(fetch, new URL('/api/mcp', page.url()), 'legacy');
  for (const rule of rules) {
    const { id } = rule.obligation;
    expect((await (await answerOf(page, `/api/v1/obligations/${id}/later`)).json()).data).toEqual(
      rule,
    );
    const told = await client.callTool({
      name: 'get_later_changes',
      arguments: { obligation: id, detail: 'full' },
    });
    const { caution, ...own } = rule;
    expect(told.structuredContent).toMatchObject({ data: { caution, rules: [own], next: null } });
    const row = page.locator(`tr[id="${id}"]`);
    const hrefs = await row
      .locator('td a')
      .evaluateAll((links) => links.map((a) => a.getAttribute('href')));
    expect(hrefs).toEqual([
      ...rule.texts.flatMap(({ provisions }) => provisions.map(({ url }) => url)),
      ...rule.changes.map((change) => `/changes/#${change.id}`),
    ]);
    const [texts = '', changes = ''] = (await row.locator('td').allTextContents()).map(bare);
    expect(texts).toBe(
      bare(
        rule.texts
          .map(({ date, provisions, phrase, provision, basis, note }) =>
            [
              `${date}時点`,
              provisions.map(({ citation }) => citation).join('、'),
              phrase === provision
                ? LATER_WORDS_LABELS[phrase]
                : `主な語句: ${LATER_WORDS_LABELS[phrase]}。規定全体: ${LATER_WORDS_LABELS[provision]}`,
              basis === 'words' ? '' : LATER_BASIS_LABELS[basis],
              note ?? '',
            ].join(''),
          )
          .join(''),
      ),
    );
    expect(changes).toBe(
      rule.changes.length === 0
        ? 'この規定に関わる改正は記録していない'
        : bare(
            rule.changes
              .map(
                ({ in_force, law, effect, certainty }) =>
                  `${in_force}から（${law}）${effect}${LATER_CERTAINTY_LABELS[certainty]}`,
              )
              .join(''),
          ),
    );
  }
  await client.close();
  expect(await page.locator('tr[data-words]').count()).toBe(rules.length);
  expect(await (await answerOf(page, '/llms.txt')).text()).toContain('/api/v1/later-rules');
});

test('the box of a body says of each of its rules what the API does, at any width, and leads to e-Gov', async ({
  open,
}) => {
  for (const width of [390, 1280]) {
    for (const path of ['entities/bank-of-japan', 'classes/critical-infrastructure-operators']) {
      const page = await open(`/${path}/#later`, { width });
      const rules: LaterRuleOf[] = (await (await answerOf(page, `/api/v1/${path}/later`)).json())
        .data;
      const groups = laterGroups(rules);
      const rows = page.locator('#later tbody tr');
      expect(await rows.count()).toBe(groups.length);
      for (const [at, { rules: together, newest, changes }] of groups.entries()) {
        const row = rows.nth(at);
        expect(await row.locator('th a').allTextContents()).toEqual(
          together.map(({ obligation }) => obligation.title),
        );
        expect(
          await row
            .locator('td a')
            .evaluateAll((links) => links.map((a) => a.getAttribute('href'))),
        ).toEqual([
          ...newest.provisions.map(({ url }) => url),
          ...changes.map(({ id }) => `/changes/#${id}`),
        ]);
        expect(await row.locator('td').first().textContent()).toContain(
          LATER_WORDS_LABELS[newest.provision],
        );
      }
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    }
  }
});

test('every provision of the Act says what is known of it later, or that nothing is', async ({
  open,
}) => {
  const page = await open('/instruments/basic-act/', { width: 390 });
  const told = await page
    .locator('.about')
    .evaluateAll((notes) => notes.map((note) => note.querySelectorAll('.later').length));
  expect(told.length).toBeGreaterThan(0);
  expect(told.filter((lines) => lines !== 1)).toEqual([]);
});

const shownRows =
  '[...document.querySelectorAll("tr[data-words]")].filter((row) => row.checkVisibility()).length';

test('the table is narrowed by keyboard, and no width scrolls sideways', async ({ open }) => {
  for (const width of [390, 1280]) {
    const page = await open('/today/', { width });
    const rules = await rulesOf(page);
    const changed = rules.filter(({ texts }) =>
      texts.some(({ phrase, provision }) =>
        [phrase, provision].some((words) => words === 'changed' || words === 'gone'),
      ),
    );
    expect(await page.evaluate(shownRows)).toBe(rules.length);
    await page.getByLabel('語句の異同でしぼる').focus();
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(shownRows)).toBe(changed.length);
    expect(await page.locator('.later-filter output').textContent()).toBe(`${changed.length}件`);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
  }
});

test('without script the whole table is there and nothing offers to narrow it', async ({
  open,
}) => {
  const page = await open('/today/', { javaScript: false });
  expect(await page.locator('tr[data-words]').count()).toBe((await rulesOf(page)).length);
  expect(await page.getByLabel('語句の異同でしぼる').isVisible()).toBe(false);
});
