import type { Instrument } from '../../content/model/schema/instrument.ts';
import { corpus } from '../corpus.ts';

/** Numbers of provisions of one version, by how much of their text is held. */
export type Held = {
  instrument: Instrument;
  version: Instrument['versions'][number];
  full: number;
  unchanged: number;
  stub: number;
};

const RANKS = ['statute', 'decision', 'explanatory'];

/** What is held of every version, computed; rows of lists are counted with their lists. */
export const heldByVersion = (): Held[] =>
  [...corpus.instruments]
    .sort((a, b) => RANKS.indexOf(a.rank) - RANKS.indexOf(b.rank))
    .flatMap((instrument) =>
      instrument.versions.map((version) => {
        const own = corpus.provisions.filter(
          (p) => p.instrument === instrument.id && p.version === version.id && p.kind !== 'row',
        );
        const count = (status: string): number => own.filter((p) => p.status === status).length;
        return {
          instrument,
          version,
          full: count('full'),
          unchanged: count('omitted_unchanged'),
          stub: count('stub'),
        };
      }),
    );
