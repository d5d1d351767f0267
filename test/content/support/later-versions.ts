import type { Corpus } from '../../../content/model/corpus/corpus.ts';
import type { InstrumentVersion } from '../../../content/model/schema/instrument.ts';
import type { Provision } from '../../../content/model/schema/provision.ts';

type Further = {
  status?: InstrumentVersion['status'];
  /** What becomes of a provision of the version before: itself under its number unless told; null: it ended. */
  becomes?: (provision: Provision) => Partial<Provision> | null;
};

/**
 * A corpus in which an instrument has one more version, made up: its id is its first day, its provisions go on from those of the
 * version before. Nobody has read it for any rule.
 */
export const withVersion = (
  corpus: Corpus,
  instrument: string,
  id: string,
  { status = 'held', becomes = () => ({}) }: Further = {},
): Corpus => {
  const version: InstrumentVersion = {
    ...{ id, label: `${id}の条文`, status, parts: [], note: null },
    starts: [{ date: id, certainty: 'external', basis: '', evidence: null }],
  };
  const last = corpus.instruments.find((held) => held.id === instrument)?.versions.at(-1)?.id;
  const further: Provision[] = [];
  const provisions = corpus.provisions.map((provision) => {
    if (provision.instrument !== instrument || provision.version !== last) return provision;
    const change = becomes(provision);
    if (change === null) return provision;
    const next = { ...provision, ...change, version: id, continued_by: null };
    further.push(next);
    return { ...provision, continued_by: next.eid };
  });
  return {
    ...corpus,
    provisions: [...provisions, ...further],
    instruments: corpus.instruments.map((held) =>
      held.id === instrument ? { ...held, versions: [...held.versions, version] } : held,
    ),
  };
};
