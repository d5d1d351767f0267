import { expect, test } from 'vitest';
import { askJson } from '../support/ask.ts';

test('Art. 8, item 2 of the incident rules refers to its own Art. 5(2)', async () => {
  const { data } = await askJson('/instruments/incident-evaluation-rules/provisions/art_8__item_2');
  expect(data.references).toEqual([
    {
      paragraph: 0,
      start: 0,
      end: 6,
      text: '第5条第2項',
      type: 'provision',
      targets: [
        {
          instrument: 'incident-evaluation-rules',
          eid: 'art_5__para_2',
          version: '2016',
          citation: '重大事象施策評価規則第5条第2項',
        },
      ],
      law: null,
      document: null,
      reason: null,
    },
  ]);
  expect(data.term_uses).toEqual([]);
});

test('what cites Art. 12(2)(iii), now and before', async () => {
  const { data } = await askJson('/instruments/basic-act/provisions/art_12__para_2__item_3');
  expect(data.cited_by).toEqual([
    {
      instrument: 'information-provision-rules',
      eid: 'art_1__para_1__item_2',
      version: '2016',
      citation: '資料提供等規則第1条第1項第2号',
      paragraph: 0,
      start: 11,
      end: 22,
      text: '法第12条第2項第3号',
    },
  ]);
  expect(
    data.cited_by_other_versions.map((other: { provision: { version: string } }) => [
      other.provision.version,
    ]),
  ).toEqual([['2015']]);
});

test('an outside law comes with title, number and place', async () => {
  const { data } = await askJson('/instruments/basic-act/provisions/art_30__para_3');
  expect(data.references[1]).toEqual({
    paragraph: 0,
    start: 49,
    end: 65,
    text: '刑法（明治四十年法律第四十五号）',
    type: 'outside_law',
    targets: [],
    law: {
      title: '刑法',
      law_number: '明治四十年法律第四十五号',
      numbers: null,
      permalink: null,
    },
    document: null,
    reason: null,
  });
});

test('a use of a term carries its reading', async () => {
  const { data } = await askJson('/instruments/incident-evaluation-rules/provisions/art_8__item_1');
  expect(data.term_uses.at(-1)).toEqual({
    paragraph: 0,
    start: 23,
    end: 30,
    text: '当該行政機関等',
    term: 'incident-rules-2016-that-organ-etc',
    reading: 'open',
  });
});
