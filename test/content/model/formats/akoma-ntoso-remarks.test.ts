import { expect, test } from 'vitest';
import { buildIndex } from '../../../../content/model/corpus/corpus-index.ts';
import { akomaNtoso } from '../../../../content/model/formats/akoma-ntoso.ts';
import type { Provision } from '../../../../content/model/schema/provision.ts';
import { compileCorpus } from '../../../../content/proof/compile.ts';
import { block, madeUpContent, provision } from '../../support/made-up-content.ts';

/** The lines of 第3条 of the newer version; the older one has a text for it. */
const articleOf = (fields: Partial<Provision>): string[] => {
  const provisions = [
    provision('art_3', { version: '2015', text: [block('甲は、本部に資料を出す。')] }),
    provision('art_3', fields),
  ];
  const index = buildIndex(compileCorpus(madeUpContent({ provisions })).corpus);
  const xml = akomaNtoso(index, 'rules', '2016', 'dataset-1');
  const lines = xml.split('\n').map((line) => line.trim());
  return lines.slice(lines.indexOf('<body>') + 1, lines.indexOf('</body>'));
};

const remark = (text: string) => `<p><remark status="editorial">${text}</remark></p>`;

test('a text that is held takes no mark and no remark', () => {
  expect(articleOf({ text: [block('本部は、甲を監査する。')] })).toEqual([
    '<article eId="art_3">',
    '<content>',
    '<p>本部は、甲を監査する。</p>',
    '</content>',
    '</article>',
  ]);
});

test('略 is marked, and its text stands with where it is taken from', () => {
  expect(articleOf({ status: 'omitted_unchanged', same_as: '2015' })).toEqual([
    '<article eId="art_3" status="editorial" class="omitted-unchanged">',
    '<content>',
    '<p>甲は、本部に資料を出す。</p>',
    remark('資料はここを（略）とする。文言は2015年の版の同じ規定による。'),
    '</content>',
    '</article>',
  ]);
});

test('略 of a text that no version holds is said to be just that', () => {
  expect(articleOf({ status: 'omitted_unchanged' })).toEqual([
    '<article eId="art_3" status="editorial" class="omitted-unchanged">',
    '<content>',
    remark('資料はここを（略）とする。'),
    '</content>',
    '</article>',
  ]);
});

test('a stub says that its text is not held', () => {
  expect(articleOf({ status: 'stub' })).toEqual([
    '<article eId="art_3" status="incomplete" class="stub">',
    '<content>',
    remark('条文は資料に含まれない。'),
    '</content>',
    '</article>',
  ]);
});

test.each([
  ['stub', 'status="incomplete" class="stub"'],
  ['omitted_unchanged', 'status="editorial" class="omitted-unchanged"'],
] as const)('of a provision that is %s, an editor’s own note is said instead', (status, marks) => {
  expect(articleOf({ status, note: '罰則は資料に見出しだけがある。' })).toEqual([
    `<article eId="art_3" ${marks}>`,
    '<content>',
    remark('罰則は資料に見出しだけがある。'),
    '</content>',
    '</article>',
  ]);
});
