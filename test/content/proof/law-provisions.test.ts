import { expect, test } from 'vitest';
import { withLawProvisions } from '../../../content/proof/law-provisions.ts';
import { proveFiles } from '../../../content/proof/proof.ts';
import type { Content } from '../../../content/proof/read/read.ts';
import { filesWithActs, laterActs } from '../../support/law-data/later-acts.ts';
import { lawXml } from '../../support/law-data/law-xml.ts';
import { realContent, realFiles } from '../support/real-content.ts';
import { instrument, provision, smallContent } from '../support/small-content.ts';

const acts = laterActs(realContent);
const [third] = acts;

test('two more states of the Act enter by their data alone, and every check holds for their provisions', async () => {
  const files = await filesWithActs(realFiles, acts);
  const { corpus, problems } = await proveFiles(files);
  expect(problems).toEqual([]);
  const told = (day: string) =>
    (corpus?.provisions ?? [])
      .filter(({ instrument, version }) => instrument === third.instrument && version === day)
      .map(({ eid, num, text }) => [eid, num?.text ?? '', text[0]?.source ?? ''].join(' '));
  const [one, two] = acts.map(({ day, source }) =>
    told(day).map((line) => line.replace(source, 'SOURCE')),
  );
  expect(one?.filter((line) => /^(?:art_16|art_17|suppl|annex)/.test(line))).toEqual([
    'art_16 第十六条 SOURCE',
    'art_16_2 第十六条の二 ',
    'art_16_2__para_1  SOURCE',
    'art_16_2__para_1__item_1 一 SOURCE',
    'art_16_2__para_1__item_1__subitem_1 イ SOURCE',
    'art_16_2__para_1__item_1__subitem_2 ロ SOURCE',
    'art_16_2__para_1__item_1_2 一の二 SOURCE',
    'art_16_2__para_1__item_2 二 SOURCE',
    'art_16_2__para_2 ２ SOURCE',
    'art_16_2__para_2__row_1  SOURCE',
    'art_16_2__para_2__row_2  SOURCE',
    'art_16_3 第十六条の三から第十六条の五まで SOURCE',
    'art_17 第十七条 SOURCE',
    'suppl  ',
    'suppl__art_1 第一条 SOURCE',
    'suppl__art_2 第二条 SOURCE',
    'suppl_430_91  ',
    'suppl_430_91__art_1 第一条 SOURCE',
    'annex_1 別表第一 ',
    'annex_1__row_1  SOURCE',
  ]);
  const eids = (lines: string[] | undefined) => lines?.map((line) => line.split(' ')[0]) ?? [];
  const [before, after] = [eids(one), eids(two)];
  expect(after.filter((eid) => !before.includes(eid))).toEqual([
    'art_25__para_1',
    ...[1, 2, 3, 4, 5].map((n) => `art_25__para_1__item_${n}`),
    ...['art_25__para_2', 'art_25__para_3', 'art_25__para_4'],
    ...[1, 2, 3, 4].map((n) => `art_27__para_${n}`),
    'suppl_507_43',
    'suppl_507_43__art_1',
  ]);
});

const law = (text: string): string =>
  lawXml({
    ...{ title: '例示法', number: '令和元年法律第九百号', supplements: [] },
    chapters: [
      {
        ...{ num: '1', title: '総則' },
        articles: ['1', '2'].map((num) => ({ num, caption: null, paragraphs: [{ text: [text] }] })),
      },
    ],
  });

const ID = 'example-law';

/** An Act of one version that names law data, with this text under it. */
const contentWith = (xml: string, more: Partial<Content> = {}): Content => {
  const act = instrument('act', { 2020: ['2020-01-01'] });
  const [version] = act.record.versions;
  if (version) Object.assign(version, { source: ID, parts: [] });
  const source = {
    ...{ id: ID, title: '例示法', publisher: 'e-Gov法令検索', date: '2020-01-01' },
    ...{ file: `${ID}.xml`, sha256: '', note: '', parts: [] },
    law_xml: {
      ...{ law_id: '501AC0000000900', revision_id: '501AC0000000900_20200101_501AC0000000900' },
      ...{ pulled_on: '2020-02-01', status_when_pulled: 'CurrentEnforced' as const },
      ...{ amending_law: null, enforced_on: '2020-01-01' },
    },
  };
  return smallContent({
    instruments: [act],
    sources: [{ file: `content/data/sources/${ID}.json`, record: source }],
    transcripts: new Map([[ID, { text: xml, lines: xml.split('\n') }]]),
    ...more,
  });
};

test('what a record of the version holds stands, and a stub gives way to the text', async () => {
  const [held, stub, strange] = [
    provision('act/2020/art_1', { note: 'ours' }),
    provision('act/2020/art_2', { status: 'stub', note: 'not held' }),
    provision('act/2020/art_9', { status: 'stub', note: 'not held' }),
  ];
  const { content, problems } = await withLawProvisions(
    contentWith(law('例示を行う。'), { provisions: [held, stub, strange] }),
  );
  expect(problems).toEqual([]);
  expect(content.provisions.map(({ file, record }) => [file, record.eid, record.status])).toEqual([
    ['content/data/provisions/act/2020/art_1.json', 'art_1', 'full'],
    ['content/data/provisions/act/2020/art_9.json', 'art_9', 'stub'],
    [`content/data/sources/${ID}.xml#chp_1`, 'chp_1', 'full'],
    [`content/data/sources/${ID}.xml#art_2`, 'art_2', 'full'],
  ]);
});

test('law data that is missing or cannot be read is one problem with its place', async () => {
  const xml = law('<Unknown/>');
  const line = xml.split('\n').findIndex((text) => text.includes('<Unknown/>')) + 1;
  const broken = await withLawProvisions(contentWith(xml));
  expect(broken.problems).toEqual([
    {
      file: `content/data/sources/${ID}.xml`,
      at: `line ${line}`,
      message: '<Unknown> is not known to stand in <Sentence>; nothing of the file is taken.',
      remedy: 'Read the file there; content/proof/law-xml must learn what it does not know.',
    },
  ]);
  const html = await withLawProvisions(contentWith('<html></html>'));
  expect(html.problems).toEqual([
    {
      file: `content/data/sources/${ID}.xml`,
      at: 'line 1',
      message: 'The file is a page of HTML, no law data.',
      remedy:
        'This is not the file that was pulled: restore it from the last commit; where it was never whole, remove it with its description and run `npm run law:pull` again.',
    },
  ]);
  const missing = await withLawProvisions(contentWith(xml, { sources: [] }));
  expect(missing.problems).toEqual([
    {
      file: 'content/data/instruments/act.json',
      at: 'versions.0.source',
      message: `The content holds no law data "${ID}".`,
      remedy: 'Name a source that has `law_xml`, or bring it with `npm run law:pull`.',
    },
  ]);
});
