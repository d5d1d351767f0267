import { entityWire } from '../api/records/entity.ts';
import type { CorpusIndex } from '../content/model/corpus/corpus-index.ts';
import { searchDocuments } from '../content/model/search/documents.ts';
import type { Findable } from './sqlite.ts';

/**
 * What the full-text index holds: the documents of the site's search without their keys, some of which are unverified
 * and may be looked up by but not shown. A body is also found by the names that are shown of it.
 */
export const findablesOf = (index: CorpusIndex): Findable[] =>
  searchDocuments(index).map(({ type, id, title, snippet, text, html }) => {
    const entity = type === 'entity' ? index.entities.get(id) : undefined;
    if (!entity) return { type, id, title, text: text === '' ? snippet : text, html };
    const { aliases, former_names, later_names } = entityWire(
      index,
      entity,
      index.corpus.default_day,
    );
    const others = [...aliases, ...former_names, ...later_names].map(({ value }) => value);
    return { type, id, title, text: [snippet, ...others].join('\n'), html };
  });
