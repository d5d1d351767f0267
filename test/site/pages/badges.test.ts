import { expect, test } from 'vitest';
import { MODALITY_LABELS, RANK_LABELS, ruleMark } from '../../../content/model/findings/labels.ts';
import { Rank } from '../../../content/model/schema/instrument.ts';
import { Modality } from '../../../content/model/schema/obligation.ts';
import { readingAnchor } from '../../../site/sitewide/reading-anchor.ts';
import { builtPages } from '../../support/built-pages.ts';

/** All but the timeline, where 「法律」 is a kind of event and not the rank of a rule. */
const pages = builtPages().filter(({ path }) => path !== '/changes/');
const htmlAt = (path: string): string => pages.find((page) => page.path === path)?.html ?? '';
/** The anchor of every mark by its words: of a rank, of a modality, or of both in one, which leads to the modality. */
const anchors = new Map<string, string>([
  ...Rank().options.map((rank) => [RANK_LABELS[rank], readingAnchor('rank', rank)] as const),
  ...Modality().options.flatMap((modality) => [
    [MODALITY_LABELS[modality], readingAnchor('modality', modality)] as const,
    ...Rank().options.map(
      (rank) => [ruleMark(rank, modality), readingAnchor('modality', modality)] as const,
    ),
  ]),
]);
const explained = new Set(
  [...htmlAt('/about/reading/').matchAll(/ id="([^"]+)"/g)].map(([, id]) => `${id}`),
);

/** Marks of rank and modality on a page: the anchor each should lead to, and the one it leads to. */
const marks = (html: string): { wanted: string; leads: string | undefined }[] =>
  [...html.matchAll(/<(?:a|span) class="chip [a-z]+"([^>]*)>\s*([^<]*?)\s*</g)].flatMap(
    ([, rest, label]) => {
      const wanted = anchors.get(`${label}`);
      const leads = /href="\/about\/reading\/#([^"]+)"/.exec(`${rest}`)?.[1];
      return wanted === undefined ? [] : [{ wanted, leads }];
    },
  );

test('every mark of a rank or a modality leads to its explanation', () => {
  const wrong = pages.flatMap(({ path, html }) =>
    marks(html)
      .filter(({ wanted, leads }) => leads !== wanted || !explained.has(leads))
      .map((mark) => ({ path, ...mark })),
  );
  expect(wrong).toEqual([]);
});

test('the page of a body has marks of what reaches it', () => {
  const led = marks(htmlAt('/entities/bank-of-japan/')).map(({ leads }) => leads);
  expect([...new Set(led)].sort()).toEqual([
    'modality-competence',
    'modality-deeming',
    'modality-designation',
    'modality-duty',
    'modality-effort',
    'modality-internal-rule',
    'modality-penalty',
    'modality-policy',
    'modality-power',
    'modality-presupposition',
    'modality-procedure',
    'modality-prohibition',
    'modality-scope',
    'modality-state-responsibility',
  ]);
});
