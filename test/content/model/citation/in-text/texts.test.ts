import { expect, test } from 'vitest';
import {
  blocksIn,
  type Texts,
  textsFrom,
  textsOf,
  versionMeant,
} from '../../../../../content/model/citation/in-text/texts.ts';
import type { CorpusIndex } from '../../../../../content/model/corpus/corpus-index.ts';
import type { Instrument } from '../../../../../content/model/schema/instrument.ts';
import type { Provision } from '../../../../../content/model/schema/provision.ts';
import type { Filed } from '../../../../../content/proof/read/read.ts';
import { realIndex } from '../../../support/real-index.ts';
import { block, instrument, provision, refOf } from '../../../support/small-content.ts';

const textsWith = (provisions: Filed<Provision>[], instruments: Filed<Instrument>[] = []): Texts =>
  textsFrom({
    instruments: instruments.map(({ record }) => record),
    provisions: provisions.map(({ record }) => record),
    ...{ exceptions: [], entities: [] },
  });

test('the numbers of laws are those the texts print, by title; 法令ID those the bodies give', () => {
  const texts = textsFrom({
    ...{ instruments: [], exceptions: [] },
    provisions: [
      provision('rules/2016/art_1', {
        text: [
          block(
            '国家公務員法（昭和二十二年法律第百二十号）及び内閣府設置法(平成11年法律第89号)の例',
          ),
          block('総合法律支援法（平成十六年法律第七十四号。以下同じ。）'),
        ],
      }).record,
      provision('rules/2016/art_2', { text: [block('国立大学法人法の例による。')] }).record,
    ],
    entities: [
      { founding_statute: { title: '日本銀行法', egov_law_id: '409AC0000000089' } },
      { founding_statute: { title: '日本年金機構法', egov_law_id: null } },
      { founding_statute: null },
    ],
  });
  expect(texts.lawNumbers).toEqual(
    new Map([
      ['国家公務員法', '昭和二十二年法律第百二十号'],
      ['内閣府設置法', '平成11年法律第89号'],
      ['総合法律支援法', '平成十六年法律第七十四号'],
    ]),
  );
  expect(texts.lawIds).toEqual(new Map([['日本銀行法', '409AC0000000089']]));
});

test('the texts of a corpus are made once', () => {
  const made = textsOf(realIndex);
  expect(textsOf(realIndex)).toBe(made);
  expect(textsOf({ ...realIndex } as CorpusIndex)).not.toBe(made);
});

test('a text printed as 略 is that of the other version; one that nobody holds is empty', () => {
  const held = provision('policy/2016/sec_1', { text: [block('甲')] });
  const omitted = provision('policy/2015/sec_1', { same_as: '2016', status: 'omitted_unchanged' });
  const lost = provision('policy/2015/sec_2', { same_as: '2016', status: 'omitted_unchanged' });
  const texts = textsWith([held, omitted, lost]);
  expect([held, omitted, lost].map(({ record }) => blocksIn(texts, record))).toEqual([
    [block('甲')],
    [block('甲')],
    [],
  ]);
});

const INSTRUMENTS = [
  instrument('act', { '2015': ['2015-01-09'], '2016': ['2016-10-21'] }),
  instrument('policy', { '2015': ['2016-11-25', '2015-05-25'], '2016': ['2016-10-21'] }),
  instrument('disputed', { '2015': ['2015-01-09'], '2016': ['2016-12-01', '2016-10-01'] }),
  instrument('late', { '2016': ['2016-10-22'] }),
];

test.each([
  ['act/2015/art_1', 'act', '2015', 'of the text itself, its own version is meant'],
  ['act/2016/art_1', 'act', '2016', 'of the text itself, its own version is meant'],
  ['policy/2016/sec_1', 'act', '2016', 'the version in force when the citing one began'],
  ['policy/2015/sec_1', 'act', '2015', 'where its begin is disputed, the earlier day counts'],
  ['act/2016/art_1', 'disputed', '2016', 'so it does where that of the cited one is disputed'],
  ['act/2015/art_1', 'policy', null, 'what had not begun cannot be meant'],
  ['policy/2016/sec_1', 'late', null, 'what had not begun cannot be meant'],
  ['policy/2016/sec_1', 'unknown', null, 'an instrument that is not held has no version'],
  ['unknown/2016/art_1', 'act', null, 'a text of no instrument began on no day'],
  ['late/2015/art_1', 'act', null, 'a version that its instrument does not have began on no day'],
])('%s speaks of %s: %s (%s)', (from, cited, version, _why) => {
  expect(versionMeant(textsWith([], INSTRUMENTS), refOf(from), cited)).toBe(version);
});
