import { copyButton } from '../../sitewide/copy-citation.ts';

/** Gives every finding whose reasons are opened a button that copies its address: before, it would be a stop of the tab key in each row. */
export const addFindingLinks = (): void => {
  if (!navigator.clipboard) return;
  document.addEventListener(
    'toggle',
    ({ target }) => {
      if (!(target instanceof HTMLDetailsElement) || !target.matches('.finding-reasons')) return;
      const finding = target.closest<HTMLElement>('.finding');
      if (!finding || target.querySelector('button')) return;
      const title = finding.querySelector('h4')?.textContent.trim() ?? '';
      const address = new URL(`#${finding.id}`, location.href).href;
      target.append(
        copyButton({
          label: `この判定のリンクをコピー: ${title}`,
          text: 'この判定のリンクをコピー',
          read: async () => address,
        }),
      );
    },
    { capture: true },
  );
};
