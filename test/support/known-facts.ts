import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Corpus } from '../../content/model/corpus/corpus.ts';
import { projectRoot } from './paths.ts';

type Entity = Corpus['entities'][number];
type Facts = Omit<Entity, 'name' | 'type' | 'capacities'>;

const facts: ReadonlyMap<string, Facts> = new Map(
  readFileSync(join(projectRoot, 'test/fixtures/facts.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line): Facts => JSON.parse(line))
    .map((of) => [of.id, of]),
);

/**
 * A corpus in which the bodies have the facts of the fixture: numbers, readings, other names, ministers. Facts are corrected
 * as better sources are found, each with its second reading in the content itself; what tests say of matching, looking
 * up, citing and of the way through a ministry must not hang on that. A body that is not in the fixture stays as it is.
 */
export const withKnownFacts = <T extends { entities: Entity[] }>(corpus: T): T => ({
  ...corpus,
  entities: corpus.entities.map((entity) => ({ ...entity, ...facts.get(entity.id) })),
});
