import type { CorpusIndex } from '../corpus/corpus-index.ts';
import type { Subject } from './finding.ts';

/** Every subject of findings: all bodies, then all kinds, in the corpus's order. */
export const subjectsOf = ({ corpus }: CorpusIndex): Subject[] => [
  ...corpus.entities.map(({ id }): Subject => ({ kind: 'entity', id })),
  ...corpus.classes.map(({ id }): Subject => ({ kind: 'class', id })),
];
