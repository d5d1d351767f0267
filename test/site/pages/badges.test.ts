import { expect, test } from 'vitest';
import { MODALITY_LABELS, RANK_LABELS } from '../../../content/model/findings/labels.ts';
import { builtPages } from '../../support/built-pages.ts';

/** All but the timeline, where 「法律」 is a kind of event and not the rank of a rule. */
const pages = builtPages().filter(({ path }) => path !== '/changes/');
const htmlAt = (path: string): string => pages.find((page) => page.path === path)?.html ?? '';
const labels = new Set<string>([...Object.values(MODALITY_LABELS), ...Object.values(RANK_LABELS)]);
const explained = new Set(
  [...htmlAt('/about/reading/').matchAll(/ id="([^"]+)"/g)].map(([, id]) => `${id}`),
);

/** Marks of rank and modality on a page: where each leads, or null. */
const marks = (html: string): (string | null)[] =>
  [...html.matchAll(/<(?:a|span) class="chip [a-z]+"([^>]*)>\s*([^<]*?)\s*</g)]
    .filter(([, , label]) => labels.has(`${label}`))
    .map(([, rest]) => /href="\/about\/reading\/#([^"]+)"/.exec(`${rest}`)?.[1] ?? null);

test('every mark of a rank or a modality leads to its explanation', () => {
  const wrong = pages.flatMap(({ path, html }) =>
    marks(html)
      .filter((anchor) => anchor === null || !explained.has(anchor))
      .map((anchor) => ({ path, anchor })),
  );
  expect(wrong).toEqual([]);
});

test('the page of a body has marks of every rank and of what reaches it', () => {
  expect([...new Set(marks(htmlAt('/entities/bank-of-japan/')))].sort()).toEqual([
    'modality-designation',
    'modality-duty',
    'modality-internal-rule',
    'modality-power',
    'modality-procedure',
    'modality-state-responsibility',
    'rank-decision',
    'rank-explanatory',
    'rank-statute',
  ]);
});
