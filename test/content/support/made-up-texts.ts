import { buildIndex, type CorpusIndex } from '../../../content/model/corpus/corpus-index.ts';
import type { Block } from '../../../content/model/schema/common.ts';
import type { Provision } from '../../../content/model/schema/provision.ts';
import { realIndex } from './real-index.ts';

/** A provision made up for a test: what is not said of it is empty, and the version the later one. */
type MadeUp = Partial<Pick<Provision, 'instrument' | 'version' | 'status'>> & {
  eid: string;
  num?: string;
  heading?: string;
  text?: readonly string[];
};

const blockOf = (text: string): Block => ({ text, spans: [[1, 1, 1]], sha256: '0'.repeat(64) });

/** An index in which nothing stands but these provisions, with letters of which a test knows every place. */
export const indexOfTexts = (made: readonly MadeUp[]): CorpusIndex => {
  const like = realIndex.provision({ instrument: 'basic-act', version: '2016', eid: 'art_31' });
  return buildIndex({
    ...realIndex.corpus,
    provisions: made.map(({ num, heading, text = [], ...said }) => ({
      ...like,
      ...said,
      num: num === undefined ? null : blockOf(num),
      heading: heading === undefined ? null : blockOf(heading),
      text: text.map(blockOf),
    })),
  });
};
