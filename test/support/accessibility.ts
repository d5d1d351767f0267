import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const wcag22AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules whose answer depends on the width or the scheme; all others ask about the markup, which is the same in both. */
const OF_THE_LOOK = [
  'color-contrast',
  'link-in-text-block',
  'scrollable-region-focusable',
  'target-size',
];

type Options = {
  /**
   * Selects what repeats others of its kind to the letter of its markup, the later rows of a table of thousands of cells:
   * axe takes half a minute for them and can say nothing new.
   */
  alike?: string | undefined;
  /** Only what may differ from a page already examined in another width and scheme. */
  lookOnly?: boolean;
};

/** Fails with rule, element and remedy for everything axe finds against WCAG 2.2 AA on an open page. */
export async function expectAccessible(
  page: Page,
  { alike, lookOnly = false }: Options = {},
): Promise<void> {
  const axe = new AxeBuilder({ page });
  if (lookOnly) axe.withRules(OF_THE_LOOK);
  else axe.withTags(wcag22AA);
  if (alike !== undefined) axe.exclude(alike);
  const { violations } = await axe.analyze();
  const problems = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${page.url()} ${target.join(' ')}: ${help} (${id})`),
  );
  expect(problems).toEqual([]);
}
