import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { type AxeOptions, axeProblems } from './axe.ts';

/** Fails with page, element, remedy and rule for everything axe finds against WCAG 2.2 AA on an open page. */
export async function expectAccessible(page: Page, options: AxeOptions = {}): Promise<void> {
  const problems = await axeProblems(page, options);
  expect(
    problems.map(({ url, element, help, rule }) => `${url} ${element}: ${help} (${rule})`),
  ).toEqual([]);
}
