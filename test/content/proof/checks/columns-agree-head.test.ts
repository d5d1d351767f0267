import { expect, test } from 'vitest';
import type { Column } from '../../../../content/model/schema/column.ts';
import type { ProvisionRef } from '../../../../content/model/schema/common.ts';
import { columnsAgree } from '../../../../content/proof/checks/columns-agree.ts';
import type { Content } from '../../../../content/proof/read/read.ts';
import { realContent, recordIn } from '../../support/real-content.ts';
import {
  block,
  instrument,
  provision,
  smallContent,
  smallSource,
} from '../../support/small-content.ts';

const LIST = recordIn(realContent.lists, 'lists/annex-2016');
const ROW = block('甲機構', [2, 0, 3]);

/** A column of one title, one article and one row; the list of that row stands below some provision. */
const contentWith = (
  column: Partial<Column>,
  below: Partial<ProvisionRef> = {},
  parts = ['2-2', '2-3'],
): Content => {
  const rules = instrument('rules', { '2015': ['2015-02-10'], '2016': ['2016-10-21'] });
  for (const version of rules.record.versions)
    version.parts = version.id === '2016' ? parts : ['2-9'];
  return smallContent({
    ...smallSource(['評価規則', '甲機構', '評価規則', '甲機構'], { '2-2': [1, 2], '2-3': [3, 4] }),
    instruments: [rules],
    provisions: [provision('rules/2016/art_1'), provision('other/2016/art_1')],
    lists: [
      {
        file: 'content/data/lists/annex.json',
        record: {
          ...{ ...LIST, id: 'annex', headings: [] },
          provision: { instrument: 'rules', version: '2016', eid: 'annex', ...below },
          rows: [{ row: 1, entity: 'body', name: block('甲機構', [4, 0, 3]), group: null }],
        },
      },
    ],
    columns: [
      {
        file: 'content/data/columns/rules.json',
        record: {
          ...{ id: 'rules', version: '2016', table: '2-2', consolidated: '2-3' },
          front: [
            {
              ...{ part: 'title', column: block('評価規則', [1, 0, 4]) },
              ...{ consolidated: block('評価規則', [3, 0, 4]), before: null },
            },
          ],
          provisions: [{ eid: 'art_1', num: null, heading: null, text: [], omitted: null }],
          list: { id: 'annex', rows: [ROW] },
          ...column,
        },
      },
    ],
  });
};

const headless = (id: string) => ({
  file: 'content/data/columns/rules.json',
  at: 'table',
  message: `"${id}" 2016 is not taken from the materials 2-2 and 2-3.`,
  remedy: 'The id is that of an instrument; its version names both materials.',
});
const listless = (list: string, rows: number) => ({
  file: 'content/data/columns/rules.json',
  at: 'list',
  message: `"${list}" is no list of rules 2016 with ${rows} rows.`,
  remedy: 'Name the list whose rows the column prints, and curate all of them.',
});

test.each<[string, Content, object[]]>([
  ['both materials and its list', contentWith({}), []],
  ['no list at all', contentWith({ list: null }), []],
  ['the table, but not the text', contentWith({}, {}, ['2-2']), [headless('rules')]],
  ['the text, but not the table', contentWith({}, {}, ['2-3']), [headless('rules')]],
  ['an id that is no instrument', contentWith({ id: 'other', list: null }), [headless('other')]],
  ['a list of another text', contentWith({}, { instrument: 'other' }), [listless('annex', 1)]],
  ['a list of another version', contentWith({}, { version: '2015' }), [listless('annex', 1)]],
  [
    'a list that is not held',
    contentWith({ list: { id: 'unknown', rows: [ROW] } }),
    [listless('unknown', 1)],
  ],
  [
    'a list with fewer rows',
    contentWith({ list: { id: 'annex', rows: [ROW, ROW] } }),
    [listless('annex', 2)],
  ],
])('a column with %s', async (_, content, problems) => {
  expect(await columnsAgree(content)).toEqual(problems);
});
