import { expect, test } from 'vitest';
import {
  citedBy,
  citedByOtherVersions,
  mentionsIn,
} from '../../../../../content/model/citation/in-text/in-text.ts';
import { refKey } from '../../../../../content/model/corpus/corpus-index.ts';
import { block, instrument, provision, refOf } from '../../../support/small-content.ts';
import { smallIndex } from '../../../support/small-corpus.ts';

/** Two texts whose Article 1 became Article 2, each cited by its own Article 5 under its number of the time. */
const INDEX = smallIndex({
  ...{ reference_exceptions: [], entities: [] },
  instruments: ['act', 'rules'].map(
    (id) => instrument(id, { '2015': ['2015-01-09'], '2016': ['2016-10-21'] }).record,
  ),
  provisions: ['act', 'rules'].flatMap((id) =>
    [
      provision(`${id}/2015/art_1`, { continued_by: 'art_2' }),
      provision(`${id}/2015/art_2`, { continued_by: 'art_3' }),
      provision(`${id}/2015/art_5`, { text: [block('第1条による。')] }),
      provision(`${id}/2016/art_2`),
      provision(`${id}/2016/art_3`),
      provision(`${id}/2016/art_5`, { text: [block('第2条による。')] }),
    ].map(({ record }) => record),
  ),
});

test.each([
  ['act/2016/art_2', ['act/2015/art_1 by act/2015/art_5 第1条']],
  ['rules/2015/art_1', ['rules/2016/art_2 by rules/2016/art_5 第2条']],
  // Article 1 goes on as Article 2 of the other version, not of its own.
  ['act/2015/art_2', ['act/2016/art_3']],
  ['act/2016/art_5', []],
])('%s in the other version', (path, found) => {
  const others = citedByOtherVersions(INDEX, refOf(path)).map(({ provision: other, cited_by }) =>
    [
      refKey(other),
      ...cited_by.map(({ provision: citing, mention }) => `by ${refKey(citing)} ${mention.text}`),
    ].join(' '),
  );
  expect(others).toEqual(found);
});

test('what cites a provision is of its own text and version; a provision that is not held cites nothing', () => {
  expect(citedBy(INDEX, refOf('act/2016/art_2')).map(({ provision: p }) => refKey(p))).toEqual([
    'act/2016/art_5',
  ]);
  expect(mentionsIn(INDEX, refOf('act/2016/art_99'))).toEqual([]);
});
