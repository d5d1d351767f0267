import type { Page } from 'playwright-core';

/** Where the Tab key came to, and what is wrong there. */
export interface Stop {
  /** What a person would call it: tag, name, where it leads. */
  readonly name: string;
  /** Position in the order of the page's elements: the same element has the same number. */
  readonly at: number;
  readonly faults: readonly string[];
}

/**
 * Watches the focus from inside the page: one listener, so that a walk of sixty stops costs sixty keys and one question.
 * `keyup` comes when the browser has scrolled to the element that got the focus.
 *
 * - hidden: nothing of it is on the screen, or something lies over all of it (WCAG 2.4.7, 2.4.11)
 * - unmarked: neither outline nor shadow, or the same as without the focus
 * - small: under 24 × 24 CSS px, not within a sentence, and another target closer than 24 px (WCAG 2.5.8)
 */
const WATCH = `(() => {
  const MIN = 24;
  const stops = [];
  let last = null;
  const order = new Map([...document.querySelectorAll('*')].map((element, i) => [element, i]));
  const markOf = (element) => {
    const s = getComputedStyle(element);
    const outline = s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0
      ? [s.outlineStyle, s.outlineWidth, s.outlineColor].join(' ') : '';
    return [outline, s.boxShadow === 'none' ? '' : s.boxShadow].join('|');
  };
  // A control that is not drawn is seen, and pressed, by its label.
  const seenOf = (element) => {
    const box = element.getBoundingClientRect();
    const label = element.labels?.[0];
    return label && (box.width < 8 || box.height < 8) ? label : element;
  };
  const shows = (element) => [...element.getClientRects()].some(({ left, top, right, bottom }) =>
    [[0.5, 0.5], [0.1, 0.5], [0.9, 0.5], [0.5, 0.1], [0.5, 0.9]].some(([x, y]) => {
      const hit = document.elementFromPoint(left + (right - left) * x, top + (bottom - top) * y);
      return hit !== null && (element.contains(hit) || hit.control === element);
    }));
  const targets = () => [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
    .filter((element) => element.checkVisibility());
  // Text beside it in its block, other than of other targets: the line decides the size.
  const inSentence = (element) => {
    if (getComputedStyle(element).display !== 'inline') return false;
    let block = element.parentElement;
    while (block && getComputedStyle(block).display.startsWith('inline')) block = block.parentElement;
    const walk = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    while (walk.nextNode())
      if (!walk.currentNode.parentElement.closest('a, button, summary') && /[\\p{L}\\p{N}]/u.test(walk.currentNode.data))
        return true;
    return false;
  };
  // Half a pixel: layouts of fractions.
  const isUnder = ({ width, height }) => width < MIN - 0.5 || height < MIN - 0.5;
  const middle = ({ left, right, top, bottom }) => [(left + right) / 2, (top + bottom) / 2];
  // A circle of 24 px around it meets another target, or the circle of another small one.
  const crowded = (element, box) => {
    const [x, y] = middle(box);
    return targets().some((other) => {
      if (other === element || element.contains(other) || other.contains(element)) return false;
      const its = other.getBoundingClientRect();
      if (isUnder(its) && !inSentence(other)) {
        const [a, b] = middle(its);
        if (Math.hypot(a - x, b - y) < MIN) return true;
      }
      return [...other.getClientRects()].some((o) => {
        const dx = Math.max(o.left - x, 0, x - o.right);
        const dy = Math.max(o.top - y, 0, y - o.bottom);
        return Math.hypot(dx, dy) < MIN / 2;
      });
    });
  };
  const isSmall = (element) => {
    const box = element.getBoundingClientRect();
    return isUnder(box) && !inSentence(element) && crowded(element, box);
  };
  addEventListener('keyup', ({ key }) => {
    if (key !== 'Tab') return;
    if (last && last.mark === markOf(last.seen)) last.stop.faults.push('unmarked: looks the same without the focus');
    const element = document.activeElement;
    if (element === null || element === document.body) {
      last = null;
      stops.push({ name: '(the end)', at: -1, faults: [] });
      return;
    }
    const seen = seenOf(element);
    const text = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().replace(/\\s+/g, ' ');
    const place = element.id ? '#' + element.id : element.getAttribute('href') ?? element.className;
    const stop = { name: element.localName + ' ' + text.slice(0, 30) + ' ' + place, at: order.get(element) ?? -2, faults: [] };
    if (!shows(seen)) stop.faults.push('hidden: nothing of it is to be seen');
    if (markOf(seen) === '|') stop.faults.push('unmarked: no outline and no shadow');
    if (isSmall(seen)) {
      const { width, height } = seen.getBoundingClientRect();
      stop.faults.push('small: ' + width.toFixed(1) + ' × ' + height.toFixed(1));
    }
    last = { seen, mark: markOf(seen), stop };
    stops.push(stop);
  }, true);
  globalThis.tabStops = () => stops;
})()`;

/** Goes through an open page by the Tab key from its top, over so many stops at most, or to its end. */
export const tabThrough = async (page: Page, atMost: number): Promise<Stop[]> => {
  await page.evaluate(WATCH);
  for (let pressed = 0; pressed < atMost; pressed++) await page.keyboard.press('Tab');
  const stops = (await page.evaluate('tabStops()')) as Stop[];
  // After the last element comes the end, or the first element again.
  const end = stops.findIndex(({ at }, i) => at === -1 || (i > 0 && at === stops[0]?.at));
  return end < 0 ? stops : stops.slice(0, end);
};
