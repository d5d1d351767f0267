import { expect, test } from 'vitest';
import type { Block } from '../../../../content/model/schema/common.ts';
import type { Content } from '../../../../content/proof/read/read.ts';
import { overviewClaims } from '../../../../content/proof/source/columns-overview.ts';
import { realContent } from '../../support/real-content.ts';

const at = (path: string): string => `content/data/provisions/${path}.json`;

/** The real content with other words in one heading of the overview (line 178) and, if asked, over 法第30条. */
const contentWith = (block: Partial<Block>, article?: string): Content => ({
  ...realContent,
  provisions: realContent.provisions.map(({ file, record }) => {
    const { heading } = record;
    if (file === at('overview-2016/2016/sec_4__sub_7') && heading)
      return { file, record: { ...record, heading: { ...heading, ...block } } };
    return file === at('basic-act/2016/art_30') && article && heading
      ? { file, record: { ...record, heading: { ...heading, text: article } } }
      : { file, record };
  }),
});

const claimsAt = (line: number, content: Content): string[] =>
  overviewClaims(content)
    .filter((claim) => claim.line === line)
    .map(({ kind, eid, says, agrees }) => `${kind} ${eid} ${says.join()} ${agrees}`);

test.each([
  ['事務の委託(第30条)', ['heading art_30 事務の委託 true']],
  ['■事務の委託(第30条)', ['heading art_30 事務の委託 true']],
  ['事務の委託等(第30条)', ['heading art_30 事務の委託等 false']],
  // The heading of 第37条 is held, its words are not.
  ['罰則(第37条)', []],
  ['事務の委託', []],
  // One kind stands there, the other does not.
  [
    '国の行政機関及び指定法人に拡大。[第30条第1項]',
    ['bodies art_30__para_1 国の行政機関,指定法人 false'],
  ],
  [
    '指定法人（国の行政機関を除く。）に拡大。[第30条第1項]',
    ['bodies art_30__para_1 指定法人 true'],
  ],
  ['指定法人に拡大。[第99条第1項]', ['bodies art_99__para_1 指定法人 false']],
  [
    '指定法人に拡大。[第25条第1項第3号・第12号・第2号]',
    [
      'bodies art_25__para_1__item_12 指定法人 false',
      'bodies art_25__para_1__item_2 指定法人 true',
      'bodies art_25__para_1__item_3 指定法人 true',
    ],
  ],
])('the overview says 「%s」', (text, claims) => {
  expect(claimsAt(178, contentWith({ text }))).toEqual(claims);
});

test('brackets within a heading are of it', () => {
  expect(
    claimsAt(178, contentWith({ text: '事務の委託（一部）(第30条)' }, '（事務の委託（一部））')),
  ).toEqual(['heading art_30 事務の委託（一部） true']);
  expect(
    claimsAt(178, contentWith({ text: '委託（一部）の事務(第30条)' }, '（委託（一部）の事務）')),
  ).toEqual(['heading art_30 委託（一部）の事務 true']);
});

test.each([
  [19, []],
  [20, ['heading art_30 事務の委託 true']],
  [234, ['heading art_30 事務の委託 true']],
  [235, []],
])(
  'what stands on line %d of the source is of the overview only from 20 to 234',
  (line, claims) => {
    expect(claimsAt(line, contentWith({ spans: [[line, 0, 1]] }))).toEqual(claims);
  },
);
