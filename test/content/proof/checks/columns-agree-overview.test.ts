import { expect, test } from 'vitest';
import type { Block } from '../../../../content/model/schema/common.ts';
import type { Discrepancy } from '../../../../content/model/schema/discrepancy.ts';
import { columnsAgree } from '../../../../content/proof/checks/columns-agree.ts';
import { block, provision, smallContent, smallSource } from '../../support/small-content.ts';

/** The overview speaks on its lines 1 and 2 of two provisions, which say something else. */
const contentWith = (...records: Block[][]) =>
  smallContent({
    ...smallSource([], { '2-1': [1, 3] }),
    provisions: [
      provision('overview-2016/2016/sec_1', {
        text: [
          block('事務の委託(第30条)', [1, 0, 11]),
          block('国の行政機関、独立行政法人及び指定法人に拡大。[第25条第1項第2号]', [2, 0, 36]),
          block('施行(第31条)', [3, 0, 8]),
        ],
      }),
      provision('basic-act/2016/art_30', { heading: block('（事務の委任）', [20, 0, 7]) }),
      provision('basic-act/2016/art_31', { heading: block('（施行）', [21, 0, 4]) }),
      provision('basic-act/2016/art_25__para_1__item_2', {
        text: [block('国の行政機関における基準', [22, 0, 12])],
      }),
    ],
    discrepancies: records.map((blocks, i) => ({
      file: `content/data/discrepancies/d-${i}.json`,
      record: {
        ...{ id: `d-${i}`, title: '食い違い', kind: 'wording', bearing: '', status: 'open' },
        ...{ provisions: [], readings: blocks.map((one) => ({ where: '資料', block: one })) },
      } satisfies Discrepancy,
    })),
  });

const problem = (line: number, eid: string, says: string) => ({
  file: `content/data/provisions/basic-act/2016/${eid}.json`,
  at: '(record)',
  message: `Line ${line} of the overview says 「${says}」 of it, which it does not say.`,
  remedy: 'Read both; where they disagree, add a discrepancy record with both readings.',
});
const HEADING = problem(1, 'art_30', '事務の委託');
const BODIES = problem(2, 'art_25__para_1__item_2', '国の行政機関」「独立行政法人」「指定法人');

test('what an article does not say is told with the words of the overview', async () => {
  expect(await columnsAgree(contentWith())).toEqual([HEADING, BODIES]);
});

const elsewhere = block('事務の委任', [20, 1, 6]);

test.each<[string, Block[][], object[]]>([
  [
    'a record that quotes the line beside the article',
    [[elsewhere, block('事務の委託', [1, 0, 5])]],
    [BODIES],
  ],
  [
    'a record among others',
    [[elsewhere], [block('指定法人', [2, 15, 19])], [elsewhere]],
    [HEADING],
  ],
  [
    'a reading of several lines, of which it is one',
    [[block('委任事務の委託', [20, 3, 5], [1, 0, 5])], [block('指定法人', [2, 15, 19])]],
    [],
  ],
  ['a record of other lines', [[elsewhere], [block('施行', [3, 0, 2])]], [HEADING, BODIES]],
])('the line is accounted for by %s alone', async (_, records, problems) => {
  expect(await columnsAgree(contentWith(...records))).toEqual(problems);
});
