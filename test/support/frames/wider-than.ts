import type { Page } from 'playwright-core';

/**
 * Shows pages one after another in a frame of an open page and says of each where it is wider than the frame: address, width
 * and the innermost elements that reach over the edge. A frame is resized without a word to the browser's other processes,
 * so that hundreds of pages are met in the time that a window needs for half of them.
 */
export const widerThan = (
  page: Page,
  paths: readonly string[],
  widths: readonly number[],
): Promise<string[]> =>
  page.evaluate(
    async ([paths, widths]) => {
      /** What lies over the edge, except in a part that scrolls by itself or is not shown at all. */
      const reaching = (all: HTMLElement, width: number): Element[] => {
        const over = [...all.querySelectorAll('body *')].filter((one) => {
          if (one.getBoundingClientRect().right <= width + 0.5) return false;
          for (let outer = one.parentElement; outer && outer !== all; outer = outer.parentElement)
            if (getComputedStyle(outer).overflowX !== 'visible') return false;
          return one.checkVisibility();
        });
        return over.filter((one) => !over.some((other) => other !== one && one.contains(other)));
      };
      const named = (one: Element) =>
        `${one.localName}${one.id && `#${one.id}`}${[...one.classList].map((name) => `.${name}`).join('')} 「${one.textContent?.trim().slice(0, 20)}」`;

      const found: string[] = [];
      const frame = document.createElement('iframe');
      frame.style.cssText = 'border: 0; height: 900px';
      document.body.replaceChildren(frame);
      for (const path of paths) {
        await new Promise((shown) => {
          frame.onload = shown;
          frame.src = path;
        });
        const all = frame.contentDocument?.documentElement;
        if (all?.querySelector('main') == null) throw new Error(`${path} was not shown.`);
        for (const width of widths) {
          frame.style.width = `${width}px`;
          if (all.scrollWidth <= width) continue;
          const who = reaching(all, width).slice(0, 3).map(named).join(', ');
          found.push(`${path} at ${width}: ${all.scrollWidth} px, ${who}`);
        }
      }
      return found;
    },
    [paths, widths] as const,
  );
