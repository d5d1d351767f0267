import type { CorpusIndex } from './corpus-index.ts';

/** Name of a body, a kind or another actor that a rule names. Throws where none has the id. */
export const partyName = (index: CorpusIndex, id: string): string => {
  const record = index.entities.get(id) ?? index.classes.get(id) ?? index.actors.get(id);
  if (!record) throw new Error(`no body, kind or actor has the id "${id}"`);
  return record.name;
};
