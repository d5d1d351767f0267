/** Where a reader is taken to read, in CSS pixels from the top: below what a link to a provision leaves above it. */
const EYE = 100;

/** Last of elements in document order that begins above the reader's line. */
const atEye = (elements: readonly HTMLElement[]): HTMLElement | undefined =>
  elements.findLast((element) => element.getBoundingClientRect().top <= EYE);

/** Address of the same matter in the other version: of the provision read, else of the nearest before it. */
const counterpartHref = (provisions: readonly HTMLElement[], at: HTMLElement): string | undefined =>
  provisions
    .slice(0, provisions.indexOf(at) + 1)
    .reverse()
    .map(
      (provision) => provision.querySelector<HTMLAnchorElement>('.margin [data-counterpart]')?.href,
    )
    .find((href) => href !== undefined);

/**
 * Marks in the contents what is being read, and lets the switch of versions lead to the same provision. Contents and
 * switch are links without it.
 */
export const followReading = (): void => {
  const provisions = [...document.querySelectorAll<HTMLElement>('.provision')];
  const entries = new Map(
    [...document.querySelectorAll<HTMLAnchorElement>('.toc a')].map((a) => [a.hash.slice(1), a]),
  );
  const listed = provisions.filter(({ id }) => entries.has(id));
  const other = document.querySelector<HTMLAnchorElement>('[data-version-switch]');
  const top = other?.href;
  const toc = document.querySelector<HTMLDetailsElement>('.toc');

  const update = (): void => {
    const section = atEye(listed);
    for (const [id, link] of entries) {
      if (id === section?.id) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    const link = section && entries.get(section.id);
    const column = link?.closest('.reading-nav');
    // Only the column scrolls, never the page.
    if (link && column && column.scrollHeight > column.clientHeight) {
      const { top: from, bottom: to } = column.getBoundingClientRect();
      const { top: upper, bottom: lower } = link.getBoundingClientRect();
      if (upper < from || lower > to) column.scrollTop += upper - from - column.clientHeight / 2;
    }
    const at = atEye(provisions);
    if (other && top) other.href = (at && counterpartHref(provisions, at)) ?? top;
  };
  let observer: IntersectionObserver | undefined;
  const watch = (): void => {
    observer?.disconnect();
    // Tells when a provision crosses the reader's line, or leaves at the top.
    observer = new IntersectionObserver(update, { rootMargin: `0px 0px ${EYE - innerHeight}px` });
    for (const provision of provisions) observer.observe(provision);
  };
  watch();
  addEventListener('resize', watch);
  // On a narrow screen the list covers the text: it closes once it has been used.
  toc?.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a')) toc.open = false;
  });
  // A note lies over the text where there is room beside it: Escape puts it away, as it does a popover.
  document.addEventListener('keydown', ({ key }) => {
    const note = document.querySelector<HTMLDetailsElement>('.notes > details[open]');
    if (key !== 'Escape' || !note || document.querySelector(':popover-open')) return;
    note.open = false;
    note.querySelector('summary')?.focus();
  });
};
