/** Where a reader is taken to read, in CSS pixels from the top: below what a link to a part leaves above it. */
const EYE = 100;

/** Last of elements in document order that begins above the reader's line. */
export const atEye = (elements: readonly HTMLElement[]): HTMLElement | undefined =>
  elements.findLast((element) => element.getBoundingClientRect().top <= EYE);

/** Calls back when one of the elements crosses the reader's line, or leaves at the top. */
export const whenReaching = (elements: readonly HTMLElement[], callBack: () => void): void => {
  let observer: IntersectionObserver | undefined;
  const watch = (): void => {
    observer?.disconnect();
    observer = new IntersectionObserver(callBack, { rootMargin: `0px 0px ${EYE - innerHeight}px` });
    for (const element of elements) observer.observe(element);
  };
  watch();
  addEventListener('resize', watch);
};

/** Marks in the contents what is being read, and closes them on a narrow screen when used. Contents are links without it. */
export const followContents = (): void => {
  const toc = document.querySelector<HTMLDetailsElement>('.toc');
  const entries = new Map(
    [...document.querySelectorAll<HTMLAnchorElement>('.toc a')].map((a) => [a.hash.slice(1), a]),
  );
  const listed = [...entries.keys()].flatMap((id) => document.getElementById(id) ?? []);
  whenReaching(listed, () => {
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
  });
  // On a narrow screen the list covers the text: it closes once it has been used.
  toc?.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a')) toc.open = false;
  });
};
