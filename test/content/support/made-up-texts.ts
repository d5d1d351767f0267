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

const blockOn = (line: number, text: string): Block => ({
  text,
  spans: [[line, 0, text.length]],
  sha256: '0'.repeat(64),
});

/** A provision printed on lines of its own; a heading in brackets above its number. */
const printedOn = (line: number, { num, heading, text = [] }: MadeUp) => ({
  num: num === undefined ? null : blockOn(line + 1, num),
  heading:
    heading === undefined ? null : blockOn(/^[（(]/.test(heading) ? line : line + 2, heading),
  text: text.map((one, i) => blockOn(line + 3 + i, one)),
});

/** More lines than any of them has. */
const APART = 100;

/** An index in which nothing stands but these provisions, with letters of which a test knows every place. */
export const indexOfTexts = (made: readonly MadeUp[]): CorpusIndex => {
  const like = realIndex.provision({ instrument: 'basic-act', version: '2016', eid: 'art_31' });
  return buildIndex({
    ...realIndex.corpus,
    provisions: made.map((said, i) => ({
      ...{ ...like, parent: null },
      ...said,
      ...printedOn(1 + APART * i, said),
    })),
  });
};
