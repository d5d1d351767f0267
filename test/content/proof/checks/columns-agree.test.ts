import { expect, test } from 'vitest';
import { columnsAgree } from '../../../../content/proof/checks/columns-agree.ts';
import { alteredContent, realContent, recordIn } from '../../support/real-content.ts';

const RULES = 'columns/incident-evaluation-rules';

test('the real content passes', async () => {
  expect(await columnsAgree(realContent)).toEqual([]);
});

test('a difference without its discrepancy record fails', async () => {
  const content = alteredContent((altered) => {
    altered.discrepancies = altered.discrepancies.filter(
      ({ record }) => record.id !== 'incident-rules-article-5-paragraph-5-wording',
    );
  });
  expect(await columnsAgree(content)).toEqual([
    {
      file: 'content/data/columns/incident-evaluation-rules.json',
      at: 'art_5__para_5',
      message:
        'In the text, the column has 「において」 and the consolidated text 「に」; no discrepancy record holds both.',
      remedy: 'Add the record with both readings; nobody corrects a source silently.',
    },
  ]);
});

test('a record that quotes the column at another place does not cover it', async () => {
  const content = alteredContent((altered) => {
    const { readings } = recordIn(altered.discrepancies, 'discrepancies/audit-policy-start-date');
    for (const { block } of readings) block.spans = block.spans.map(([line]) => [line, 68, 70]);
  });
  expect((await columnsAgree(content)).map(({ file, at }) => `${file} ${at}`)).toEqual([
    'content/data/columns/audit-policy.json front',
  ]);
});

test('a discrepancy that is none any more fails', async () => {
  const content = alteredContent((altered) => {
    const [block] = recordIn(
      altered.provisions,
      'provisions/incident-evaluation-rules/2016/art_3__para_2',
    ).text;
    if (block) block.text = block.text.replace('の場合は、', 'の場合、');
  });
  expect(await columnsAgree(content)).toEqual([
    {
      file: 'content/data/discrepancies/incident-rules-article-3-paragraph-2-wording.json',
      at: 'readings',
      message: 'The column of 2-2 and the text of 2-3 do not differ there.',
      remedy: 'Quote the words that differ, or withdraw the record.',
    },
  ]);
});

test('a column that lost or misnamed a provision fails', async () => {
  const lost = alteredContent((altered) => {
    recordIn(altered.columns, RULES).provisions.splice(3, 1);
  });
  expect((await columnsAgree(lost)).map(({ message }) => message)).toEqual([
    'The entries are not the provisions of incident-evaluation-rules 2016 in their order (missing: art_1__item_2; unknown or twice: none).',
  ]);
  const misnamed = alteredContent((altered) => {
    const entry = recordIn(altered.columns, RULES).provisions[3];
    if (entry) entry.eid = 'art_1__item_3';
  });
  expect((await columnsAgree(misnamed))[0]?.message).toBe(
    'The entries are not the provisions of incident-evaluation-rules 2016 in their order (missing: art_1__item_2; unknown or twice: art_1__item_3).',
  );
});

test('略 on one side alone, another shape, and a list with a row too few fail', async () => {
  const content = alteredContent((altered) => {
    const policy = recordIn(altered.columns, 'columns/audit-policy');
    for (const entry of policy.provisions) if (entry.eid === 'sec_4__sub_2') entry.omitted = null;
    recordIn(altered.columns, 'columns/information-provision-rules').list?.rows.pop();
  });
  expect((await columnsAgree(content)).map(({ at, message }) => `${at}: ${message}`)).toEqual([
    'provisions.6: The entry has a number, a heading, 0 段落; sec_4__sub_2 has a number, a heading, 2 段落.',
    'provisions.6.omitted: The left and the right column do not both omit sec_4__sub_2.',
    'list: "annex-2016" is no list of information-provision-rules 2016 with 51 rows.',
  ]);
});

test('words taken from the right column, or from another material, fail', async () => {
  const content = alteredContent((altered) => {
    const { front } = recordIn(altered.columns, RULES);
    const [title] = front;
    if (title?.before) title.column = title.before;
    if (title) title.before = title.consolidated;
  });
  expect((await columnsAgree(content)).map(({ at, message }) => `${at}: ${message}`)).toEqual([
    'front.0.column: The words do not stand in the left column or the text of material 2-2.',
    'front.0.before: The words do not stand in the right column or the text of material 2-2.',
  ]);
});

test('an article that no longer says what the overview says of it fails', async () => {
  const content = alteredContent((altered) => {
    const { heading } = recordIn(altered.provisions, 'provisions/basic-act/2016/art_30');
    if (heading) heading.text = '（事務の委任）';
  });
  expect(await columnsAgree(content)).toEqual([
    {
      file: 'content/data/provisions/basic-act/2016/art_30.json',
      at: '(record)',
      message: 'Line 178 of the overview says 「事務の委託」 of it, which it does not say.',
      remedy: 'Read both; where they disagree, add a discrepancy record with both readings.',
    },
  ]);
});
