import type { LocatedEntity } from '../corpus/corpus.ts';
import type { CorpusIndex } from '../corpus/corpus-index.ts';
import type { Finding } from '../findings/finding.ts';
import { findingsFor } from '../findings/findings.ts';

/** Ministers that the facts name as competent: the stem of the office, its anchor; in the order of the Cabinet's law. */
const OFFICES = [
  ['内閣総理', 'prime-minister'],
  ['総務', 'internal-affairs'],
  ['法務', 'justice'],
  ['財務', 'finance'],
  ['文部科学', 'education'],
  ['厚生労働', 'health-labour'],
  ['農林水産', 'agriculture'],
  ['経済産業', 'economy'],
  ['国土交通', 'transport'],
  ['環境', 'environment'],
] as const;

const MINISTERS: readonly { minister: string; anchor: string }[] = OFFICES.map(
  ([stem, anchor]) => ({
    minister: `${stem}大臣`,
    anchor,
  }),
);

/** The minister that an anchor of the page of ministers names. Anchors are given by hand and never changed. */
export const ministerAt = (anchor: string): string => {
  const known = MINISTERS.find((entry) => entry.anchor === anchor);
  if (!known) throw new Error(`no minister has the anchor "${anchor}"`);
  return known.minister;
};

/** Where a minister stands on the page of ministers. */
export const ministerAnchor = (minister: string): string => {
  const known = MINISTERS.find((entry) => entry.minister === minister);
  if (!known) throw new Error(`no anchor is given to ${minister}`);
  return known.anchor;
};

/** Where an anchor of the page of ministers leads. */
export const ministerPath = (anchor: string): string => `/ministers/#${anchor}`;

/** Ministers that a fact names: 「財務大臣（業務により法務・厚生労働大臣）」 names three. */
export const ministersIn = (value: string): string[] =>
  OFFICES.filter(([stem]) => value.includes(stem)).map(([stem]) => `${stem}大臣`);

/** Every minister the facts name, with the bodies it is named for, in the corpus's order. */
export const ministersOf = (
  index: CorpusIndex,
): { minister: string; entities: LocatedEntity[] }[] =>
  MINISTERS.map(({ minister }) => ({
    minister,
    entities: index.corpus.entities.filter((entity) =>
      ministersIn(entity.competent_minister?.value ?? '').includes(minister),
    ),
  })).filter(({ entities }) => entities.length > 0);

/** Findings of a body in which its ministry stands between, beside or instead of it. */
export const throughMinistry = (
  index: CorpusIndex,
  entity: LocatedEntity,
  date: string,
): Finding[] =>
  findingsFor(index, { kind: 'entity', id: entity.id }, date).filter(
    ({ via }) => via !== null && via.mode !== 'direct',
  );
