import type { LocatedEntity } from './corpus.ts';
import type { CorpusIndex } from './corpus-index.ts';
import type { Finding } from './finding.ts';
import { findingsFor } from './findings.ts';

/** Offices that the facts name as competent, without 大臣, in the order of the Cabinet's law. */
const STEMS = [
  '内閣総理',
  '総務',
  '法務',
  '財務',
  '文部科学',
  '厚生労働',
  '農林水産',
  '経済産業',
  '国土交通',
  '環境',
] as const;

/** Ministers that a fact names: 「財務大臣（業務により法務・厚生労働大臣）」 names three. */
export const ministersIn = (value: string): string[] =>
  STEMS.filter((stem) => value.includes(stem)).map((stem) => `${stem}大臣`);

/** Every minister the facts name, with the bodies it is named for, in the corpus's order. */
export const ministersOf = (
  index: CorpusIndex,
): { minister: string; entities: LocatedEntity[] }[] =>
  STEMS.map((stem) => `${stem}大臣`)
    .map((minister) => ({
      minister,
      entities: index.corpus.entities.filter((entity) =>
        ministersIn(entity.competent_minister?.value ?? '').includes(minister),
      ),
    }))
    .filter(({ entities }) => entities.length > 0);

/** Findings of a body in which its ministry stands between, beside or instead of it. */
export const throughMinistry = (
  index: CorpusIndex,
  entity: LocatedEntity,
  date: string,
): Finding[] =>
  findingsFor(index, { kind: 'entity', id: entity.id }, date).filter(
    ({ via }) => via !== null && via.mode !== 'direct',
  );
