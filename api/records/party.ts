import * as z from 'zod';
import type { CorpusIndex } from '../../content/model/corpus/corpus-index.ts';
import { partyName } from '../../content/model/corpus/party-name.ts';
import { field } from '../../content/model/schema/field.ts';
import { type Infer, memo } from '../../content/model/text/memo.ts';

/** Who stands in a rule. */
export const Party = memo(() =>
  z
    .object({ id: field.id(), name: field.name() })
    .meta({ id: 'Party', description: 'A body, a kind or another actor, with its name.' }),
);

/** A body, a kind or an actor with its name. Throws where none has the id. */
export const named = (index: CorpusIndex, id: string): Infer<typeof Party> => ({
  id,
  name: partyName(index, id),
});

/** Columns of a table with the parties that stand in a part: their ids and their names. */
export const partyColumns = <Part extends string>(...parts: readonly Part[]) =>
  Object.fromEntries(
    parts.flatMap((part) => {
      const ofEach = (key: 'id' | 'name') => (row: Record<Part, Infer<typeof Party>[]>) =>
        row[part].map((party) => party[key]);
      return [
        [part, ofEach('id')],
        [`${part}_name`, ofEach('name')],
      ];
    }),
  );
