import type { Page } from 'playwright-core';

/** What a page is met in: the width of the window in CSS pixels, and the scheme of colours. */
export interface Look {
  readonly width: number;
  readonly dark: boolean;
}

export const DARK_PHONE: Look = { width: 390, dark: true };
export const LIGHT_DESK: Look = { width: 1280, dark: false };

/** Shows an open page in another look, without loading it again. */
export const turnTo = async (page: Page, { width, dark }: Look): Promise<void> => {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
};

/** The widths at which an open page is wider than the screen; the narrowest is what zoom to 400 % leaves (WCAG 1.4.10). */
export const tooWideAt = async (page: Page, widths = [320, 390, 1280]): Promise<number[]> => {
  const tooWide: number[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    if (await page.evaluate('document.documentElement.scrollWidth > innerWidth'))
      tooWide.push(width);
  }
  return tooWide;
};
