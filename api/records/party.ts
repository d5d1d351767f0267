import * as z from 'zod';
import type { CorpusIndex } from '../../content/model/corpus/corpus-index.ts';
import { partyName } from '../../content/model/corpus/party-name.ts';
import { type Infer, once } from '../../content/model/text/memo.ts';

/** Who stands in a rule. */
export const Party = once(() =>
  z
    .object({ id: z.string(), name: z.string() })
    .meta({ id: 'Party', description: 'A body, a kind or another actor, with its name.' }),
);

/** A body, a kind or an actor with its name. Throws where none has the id. */
export const named = (index: CorpusIndex, id: string): Infer<typeof Party> => ({
  id,
  name: partyName(index, id),
});
