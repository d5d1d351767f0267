import { expect, test } from 'vitest';
import type { LocatedEntity } from '../../../../content/model/corpus/corpus.ts';
import { buildIndex } from '../../../../content/model/corpus/corpus-index.ts';
import type { SearchType } from '../../../../content/model/corpus/search-type.ts';
import type { Instrument } from '../../../../content/model/schema/instrument.ts';
import type { List } from '../../../../content/model/schema/list.ts';
import type { NameEnding } from '../../../../content/model/schema/name-ending.ts';
import type { Provision } from '../../../../content/model/schema/provision.ts';
import type { Word } from '../../../../content/model/schema/word.ts';
import { type LookupData, lookupData } from '../../../../content/model/search/browser-data.ts';
import type { SearchDocument } from '../../../../content/model/search/documents.ts';
import { knownIndex } from '../../support/known-index.ts';

const said = { source: ['官報'], note: '確認済み' };
const unsaid = { source: [], note: null };
const name = { from: '2013-01-01', until: '2014-08-18', ...said };
const bareName = { from: null, until: null, ...unsaid };
const block = (text: string) => ({ text, spans: [[1, 0, 2]], sha256: 'ab' }) as Provision['num'];

const BODY = {
  id: 'fund',
  name: '支援機構',
  aliases: [{ value: '機構', tier: 'sourced', ...said }],
  reading: { value: 'しえんきこう', tier: 'official', ...said },
  name_en: null,
  former_names: [{ value: '旧機構', tier: 'official', ...name }],
  later_names: [{ value: '新機構', tier: 'secondary', ...name }],
  corporate_number: { value: '3010405009863', tier: 'official', ...said },
  ...{ competent_minister: {}, founding_statute: {}, legal_class: {}, events: [{}] },
  registered_name: { value: '株式会社支援機構', tier: 'official', ...said },
  ...{ type: 'corporation', capacities: [{}], note: '改称した。' },
} as unknown as LocatedEntity;

const LIST = {
  ...{ id: 'annex', title: '別表', summary: '一覧である。', class: 'listed', row_parent: 'annex' },
  ...{ headings: [block('別表')], reasons: [{ entity: 'fund' }] },
  rows: [{ row: 1, entity: 'fund', name: block('支援機構'), group: null }],
} as unknown as List;

const RULES = {
  ...{ id: 'rules', title: '規則', summary: '定める。' },
  versions: [
    {
      ...{ id: '2016', label: '改定案', note: '案である。' },
      starts: [{ date: '2016-10-21', certainty: 'inferred', basis: '空欄', evidence: block('日') }],
    },
  ],
} as unknown as Instrument;

const WORD: Word = {
  ...{ id: 'who', word: '誰', instead_of: ['だれ'], apart_from: [], note: null },
};

const ENDING: NameEnding = {
  ...{ id: 'funds', order: 1, kinds: ['others'], whole: [], start: [], end: ['基金'] },
  reason: '多い名前である。',
};

const provision = (facts: Partial<Provision>) =>
  ({
    ...{ instrument: 'rules', version: '2016', status: 'full', parent: null, heading: null },
    ...{ num: block('第一条'), text: [block('条文')], note: '注', ...facts },
  }) as Provision;

const index = buildIndex({
  ...knownIndex.corpus,
  ...{
    instruments: [RULES],
    lists: [LIST],
    entities: [BODY],
    name_endings: [ENDING],
    official_words: [WORD],
  },
  provisions: [
    provision({ eid: 'art_1', kind: 'article', heading: block('（目的）'), parent: 'chp_1' }),
    provision({ eid: 'annex', kind: 'annex', status: 'stub' }),
    provision({ eid: 'annex__row_1', kind: 'row' }),
  ],
});

const document = (type: SearchType, id: string, facts: Partial<SearchDocument> = {}) => ({
  ...{ type, id, title: id, snippet: '', keys: [id], text: '', html: '/', api: '/api' },
  ...facts,
});

test('facts are names, numbers and dates: no proof, no minister, no statute, no explanation', () => {
  expect(lookupData({ index, documents: [] })).toEqual({
    facts: {
      default_day: '2016-10-21',
      instruments: [
        {
          ...{ id: 'rules', title: '規則', summary: '' },
          versions: [
            {
              ...{ id: '2016', label: '改定案', note: null },
              starts: [
                {
                  ...{ date: '2016-10-21', certainty: 'inferred', basis: '' },
                  evidence: { text: '日', spans: [], sha256: '' },
                },
              ],
            },
          ],
        },
      ],
      lists: [
        {
          ...{ id: 'annex', title: '別表', summary: '', meaning: '' },
          ...{ class: 'listed', row_parent: 'annex' },
          ...{ headings: [], reasons: [] },
          rows: [
            {
              ...{ row: 1, entity: 'fund', group: null },
              name: { text: '支援機構', spans: [], sha256: '' },
            },
          ],
        },
      ],
      name_endings: [ENDING],
      official_words: [WORD],
      entities: [
        {
          id: 'fund',
          name: '支援機構',
          aliases: [{ value: '機構', tier: 'sourced', ...unsaid }],
          reading: { value: 'しえんきこう', tier: 'official', ...unsaid },
          name_en: null,
          former_names: [{ value: '旧機構', tier: 'official', ...bareName }],
          later_names: [{ value: '新機構', tier: 'secondary', ...bareName }],
          corporate_number: { value: '3010405009863', tier: 'official', ...unsaid },
          ...{ competent_minister: null, founding_statute: null, legal_class: null },
          registered_name: { value: '株式会社支援機構', tier: 'official', ...unsaid },
          ...{ events: [], type: 'corporation', capacities: [], note: null },
        },
      ],
    },
    // Without the rows, which the lists say.
    provisions: [
      {
        ...{ instrument: 'rules', version: '2016', eid: 'art_1', kind: 'article', status: 'full' },
        ...{ parent: 'chp_1', heading: '（目的）', passage: null },
      },
      {
        ...{ instrument: 'rules', version: '2016', eid: 'annex', kind: 'annex', status: 'stub' },
        ...{ parent: null, heading: null, passage: null },
      },
    ],
    standings: {},
    documents: [],
  });
});

const passagesIn = ({ provisions }: LookupData) => provisions.map(({ passage }) => passage);

test('of bodies and provisions is sent what stands under their title, of other things all that is said', () => {
  const others = document('class', 'others', { title: 'その他の者', keys: ['その他の者', 'ほか'] });
  const term = document('term', 'law', { title: '法', snippet: '定義。', text: '基本法' });
  const local = document('class', 'local', {
    title: '地方',
    snippet: '都など',
    text: '都など\n県',
  });
  const sent = lookupData({
    index,
    documents: [
      document('entity', 'fund', { snippet: '別表1番目' }),
      ...[others, term, local],
      document('provision', 'rules/2016/art_1', { snippet: '条文', text: '条文' }),
    ],
  });
  expect([sent.standings, passagesIn(sent), sent.documents]).toEqual([
    { fund: '別表1番目' },
    ['条文', null],
    [
      // The first line of the text is the snippet: it is not sent twice.
      {
        type: 'class',
        id: 'others',
        title: 'その他の者',
        keys: ['その他の者', 'ほか'],
        text: '',
        snippet: null,
      },
      { type: 'term', id: 'law', title: '法', keys: ['law'], text: '基本法', snippet: '定義。' },
      {
        type: 'class',
        id: 'local',
        title: '地方',
        keys: ['local'],
        text: '都など\n県',
        snippet: null,
      },
    ],
  ]);
});

test('of a long passage or explanation as much is sent as two lines hold', () => {
  const [whole, long] = ['あ'.repeat(90), 'い'.repeat(91)];
  const sent = lookupData({
    index,
    documents: [
      document('provision', 'rules/2016/art_1', { snippet: whole }),
      document('provision', 'rules/2016/annex', { snippet: long }),
      document('term', 'c', { snippet: whole, text: 'う' }),
      document('term', 'd', { snippet: long, text: 'う' }),
    ],
  });
  const cut = `${'い'.repeat(90)}…`;
  expect([passagesIn(sent), sent.documents.map(({ snippet }) => snippet)]).toEqual([
    [whole, cut],
    [whole, cut],
  ]);
});
