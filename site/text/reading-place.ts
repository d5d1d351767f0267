import { atEye, followContents, whenReaching } from './contents.ts';

/** Address of the same matter in another version: of the provision read, else of the nearest before it. */
const counterpartHref = (
  provisions: readonly HTMLElement[],
  at: HTMLElement,
  version: string,
): string | undefined =>
  provisions
    .slice(0, provisions.indexOf(at) + 1)
    .reverse()
    .map(
      (provision) =>
        provision.querySelector<HTMLAnchorElement>(`.margin [data-counterpart="${version}"]`)?.href,
    )
    .find((href) => href !== undefined);

/** Lets a switch lead to where the provision read stands in its version; of what has none there it says so, and leads to no other. */
const follow = (link: HTMLAnchorElement, provisions: readonly HTMLElement[]): void => {
  const version = link.dataset.versionSwitch ?? '';
  const top = link.href;
  const extent = link.querySelector('[data-extent]');
  const label = extent?.textContent ?? '';
  whenReaching(provisions, () => {
    const at = atEye(provisions);
    const alone = at?.querySelector(`[data-alone="${version}"]`) ?? null;
    link.href = alone ? top : ((at && counterpartHref(provisions, at, version)) ?? top);
    if (extent) extent.textContent = alone ? 'にはない' : label;
  });
};

/**
 * Marks in the contents what is being read, and lets the switch of versions lead to the same provision. Contents and
 * switch are links without it.
 */
export const followReading = (): void => {
  followContents();
  const provisions = [...document.querySelectorAll<HTMLElement>('.provision')];
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-version-switch]'))
    follow(link, provisions);
  // A note lies over the text where there is room beside it: Escape puts it away, as it does a popover.
  document.addEventListener('keydown', ({ key }) => {
    const note = document.querySelector<HTMLDetailsElement>('.notes > details[open]');
    if (key !== 'Escape' || !note || document.querySelector(':popover-open')) return;
    note.open = false;
    note.querySelector('summary')?.focus();
  });
};
