import { atEye, followContents, whenReaching } from './contents.ts';

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
  followContents();
  const provisions = [...document.querySelectorAll<HTMLElement>('.provision')];
  const other = document.querySelector<HTMLAnchorElement>('[data-version-switch]');
  const top = other?.href;
  if (other && top)
    whenReaching(provisions, () => {
      const at = atEye(provisions);
      other.href = (at && counterpartHref(provisions, at)) ?? top;
    });
  // A note lies over the text where there is room beside it: Escape puts it away, as it does a popover.
  document.addEventListener('keydown', ({ key }) => {
    const note = document.querySelector<HTMLDetailsElement>('.notes > details[open]');
    if (key !== 'Escape' || !note || document.querySelector(':popover-open')) return;
    note.open = false;
    note.querySelector('summary')?.focus();
  });
};
