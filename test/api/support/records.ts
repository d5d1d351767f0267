import { askJson, storedCorpus } from './ask.ts';

/** A provision as an answer cites it. */
export const cited = (instrument: string, version: string, eid: string, citation: string) => ({
  instrument,
  eid,
  version,
  citation,
});

/** Lines of the one source, as an answer names them. */
export const lines = (from: number, to: number) => ({ id: 'hq-2016-10-12', lines: [from, to] });

/** The record of this id in the answer of a list. */
export const byId = async (path: string, id: string) =>
  (await askJson(path)).data.find((record: { id: string }) => record.id === id);

/** The record of this id as the corpus stores it. */
export const stored = (collection: string, id: string) =>
  storedCorpus[collection].find((record: { id: string }) => record.id === id);
