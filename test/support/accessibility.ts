import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const wcag22AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Fails with rule, element and remedy for everything axe finds against WCAG 2.2 AA on an open page. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(wcag22AA).analyze();
  const problems = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${page.url()} ${target.join(' ')}: ${help} (${id})`),
  );
  expect(problems).toEqual([]);
}
