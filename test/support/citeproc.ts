import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { CslItem } from '../../content/model/formats/csl.ts';

/** What citeproc prints for items in a style (`apa`, `harvard1`, `vancouver`), one line each. */
export const bibliography = (items: readonly CslItem[], template: string): string[] =>
  new Cite(items)
    .format('bibliography', { format: 'text', template, lang: 'en-US', nosort: true })
    .trim()
    .split('\n');
