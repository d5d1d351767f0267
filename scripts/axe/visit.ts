import type { Browser, Page } from 'playwright-core';
import { type AxeProblem, axeProblems, unfold } from '../../test/support/axe.ts';
import { type Look, turnTo } from '../../test/support/looks.ts';
import { MISSING } from '../../test/support/page-types.ts';

/** A problem of axe, or `not-met` where the page itself could not be examined. */
export interface Finding extends Omit<AxeProblem, 'url'> {
  readonly path: string;
  /** For example `1280 px, dark`. */
  readonly look: string;
}

export const LOOKS: readonly Look[] = [
  { width: 390, dark: false },
  { width: 390, dark: true },
  { width: 1280, dark: true },
  { width: 1280, dark: false },
];

const nameOf = ({ width, dark }: Look): string => `${width} px, ${dark ? 'dark' : 'light'}`;

const unmet = (path: string, why: string): Finding => ({
  path,
  look: 'any',
  rule: 'not-met',
  help: 'The page cannot be examined',
  element: 'html',
  remedy: why,
});

const visit = async (page: Page, path: string): Promise<Finding[]> => {
  const findings: Finding[] = [];
  for (const [i, look] of LOOKS.entries()) {
    const lookOnly = LOOKS[i - 1]?.width === look.width;
    await turnTo(page, look);
    // Loaded anew for each width: what a script decides by it, it decides when the page comes. The scheme changes colours alone.
    if (!lookOnly) {
      const status = (await page.goto(path))?.status();
      if (status !== (path === MISSING ? 404 : 200))
        return [unmet(path, `Its status is ${status}.`)];
      await unfold(page);
    }
    for (const { rule, help, element, remedy } of await axeProblems(page, { lookOnly }))
      findings.push({ path, look: nameOf(look), rule, help, element, remedy });
  }
  return findings;
};

/** Visits pages in several tabs at a time; yields what was found on each, in the order in which they are done. */
export async function* visitAll(
  browser: Browser,
  baseURL: string,
  paths: readonly string[],
  tabs: number,
): AsyncGenerator<readonly Finding[]> {
  const waiting = paths.values();
  const next = async (page: Page): Promise<Finding[] | null> => {
    const { value: path, done } = waiting.next();
    if (done) return null;
    return visit(page, path).catch((error: Error) => [unmet(path, error.message)]);
  };
  const running = new Map<Page, Promise<Finding[] | null>>();
  for (let tab = 0; tab < tabs; tab++) {
    const page = await browser.newPage({
      baseURL,
      locale: 'ja-JP',
      timezoneId: 'Asia/Tokyo',
      reducedMotion: 'reduce',
    });
    running.set(page, next(page));
  }
  while (running.size > 0) {
    const [page, findings] = await Promise.race(
      [...running].map(async ([tab, visited]) => [tab, await visited] as const),
    );
    running.delete(page);
    if (!findings) continue;
    running.set(page, next(page));
    yield findings;
  }
}
