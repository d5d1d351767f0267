import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** Axe's rules for levels A and AA of WCAG 2.2, and for what it calls good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules whose answer depends on the width or the scheme; all others ask about the markup, which is the same in both. */
const OF_THE_LOOK = [
  'color-contrast',
  'link-in-text-block',
  'scrollable-region-focusable',
  'target-size',
];

/** By the first steps of an address, what is left out there. */
const ALIKE: Readonly<Record<string, string>> = {
  '/matrix/': 'tbody tr:nth-child(n + 13)',
  '/coverage/source/': '.source-lines tbody tr:nth-child(n + 9)',
};

/**
 * What is left out on a page, as a selector: it repeats others of its kind to the letter of its markup, such as the later
 * rows of a table of thousands of cells. Axe takes half a minute for them and can say nothing new.
 */
export const alikeOn = (path: string): string | undefined =>
  Object.entries(ALIKE).find(([folder]) => path.startsWith(folder))?.[1];

export interface AxeOptions {
  /** Only what may differ from a page already examined in another width and scheme. */
  readonly lookOnly?: boolean;
  /** Only a part of the page, by its selector: where something lies over the rest for a while. */
  readonly within?: string;
}

/** One element that breaks one rule. */
export interface AxeProblem {
  /** Address of the page, with the host it was served from. */
  readonly url: string;
  /** Axe's name of the rule, for example `color-contrast`. */
  readonly rule: string;
  readonly help: string;
  /** A CSS selector of the element. */
  readonly element: string;
  /** What axe says to do about it; several lines. */
  readonly remedy: string;
}

/** Everything that axe finds on an open page, as it stands. */
export async function axeProblems(
  page: Page,
  { lookOnly = false, within }: AxeOptions = {},
): Promise<AxeProblem[]> {
  const axe = new AxeBuilder({ page })
    // One run in the page. The other mode describes every element that passes, too, and carries all of it to a second
    // page: three quarters of the time, for frames of other origins, which no page here may have.
    .setLegacyMode()
    .options({
      runOnly: lookOnly ? { type: 'rule', values: OF_THE_LOOK } : { type: 'tag', values: TAGS },
      resultTypes: ['violations'],
    });
  const alike = alikeOn(new URL(page.url()).pathname);
  if (alike !== undefined) axe.exclude(alike);
  if (within !== undefined) axe.include(within);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => ({
      url: page.url(),
      rule: id,
      help,
      element: target.join(' '),
      remedy: failureSummary ?? '',
    })),
  );
}

/**
 * Opens what is folded, all of it or the first so many: it must be accessible as well. Of folds with one name the browser
 * keeps the last open. In a narrow window the names are taken off, so that all are met; in a wide one they stay, because
 * there such a fold lies over its neighbours and is never open beside another.
 */
export const unfold = async (page: Page, atMost?: number): Promise<void> => {
  await page.evaluate(`{
    const wide = matchMedia('(width >= 60rem)').matches;
    for (const fold of [...document.querySelectorAll('details')].slice(0, ${atMost})) {
      fold.dataset.name ??= fold.name;
      fold.name = wide ? fold.dataset.name : '';
      fold.open = true;
    }
  }`);
};
