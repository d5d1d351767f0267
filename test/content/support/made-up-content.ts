import type { Words } from '../../../content/model/corpus/corpus.ts';
import type { Class } from '../../../content/model/schema/class.ts';
import type { Block } from '../../../content/model/schema/common.ts';
import type { Entity } from '../../../content/model/schema/entity.ts';
import type { Instrument, InstrumentVersion } from '../../../content/model/schema/instrument.ts';
import type { List } from '../../../content/model/schema/list.ts';
import type { Provision } from '../../../content/model/schema/provision.ts';
import type { Source } from '../../../content/model/schema/source.ts';
import { type Content, readContent } from '../../../content/proof/read/read.ts';
import { provision as smallProvision } from './small-content.ts';

/** A source of eight lines: small enough that a test can say in full what is made of it. */
export const LINES = [
  '評価規則',
  '本部は、甲に資料を求める。',
  '甲は、本部に資料を出す。',
  '本部は、甲を監査する。',
  '第二条',
  '（監査）',
  '甲社',
  '（略）',
] as const;

/** A whole line of the made-up source as a block. Nothing here looks at the hash. */
export const block = (text: (typeof LINES)[number]): Block => ({
  text,
  spans: [[LINES.indexOf(text) + 1, 0, text.length]],
  sha256: 'of-the-line',
});

export const source: Source = {
  id: 'minutes',
  title: '会議資料',
  publisher: '本部事務局',
  date: '2016-10-12',
  file: 'minutes.txt',
  sha256: 'of-the-source',
  note: '',
  parts: [{ id: '1', title: '評価規則', lines: [1, 8] }],
};

export const version = (fields: Partial<InstrumentVersion> = {}): InstrumentVersion => ({
  id: '2016',
  label: '2016年改定案',
  status: 'draft',
  starts: [{ date: '2016-10-21', certainty: 'scheduled', basis: '予定', evidence: null }],
  parts: ['1'],
  note: null,
  ...fields,
});

export const instrument = (fields: Partial<Instrument> = {}): Instrument => ({
  home_version: '2016',
  id: 'rules',
  title: '評価規則',
  short_title: '評価規則',
  citation_prefix: '規則',
  aliases: [],
  rank: 'decision',
  law_number: null,
  egov_law_id: null,
  versions: [version({ id: '2015', label: '2015年', status: 'held' }), version()],
  summary: '',
  ...fields,
});

export const provision = (eid: string, fields: Partial<Provision> = {}): Provision =>
  smallProvision(`rules/2016/${eid}`, fields).record;

/** 第1条 of both versions (the newer one as 略) and 第2条 of the newer one. */
export const provisions: Provision[] = [
  provision('art_1', { version: '2015', text: [block('本部は、甲に資料を求める。')] }),
  provision('art_1', {
    status: 'omitted_unchanged',
    same_as: '2015',
    evidence: [block('（略）')],
  }),
  provision('art_2', {
    num: block('第二条'),
    heading: block('（監査）'),
    text: [block('甲は、本部に資料を出す。'), block('本部は、甲を監査する。')],
  }),
];

/** Words of 第2条 of the newer version: 「甲は、本部に」 and 「本部は、甲を」 as curated, and as they are found. */
export const GIVES = {
  instrument: 'rules',
  version: '2016',
  eid: 'art_2',
  quote: '甲は、本部に',
} as const;
export const AUDITS = {
  instrument: 'rules',
  version: '2016',
  eid: 'art_2',
  quote: '本部は、甲を',
} as const;
export const GIVES_FOUND: Words = { ...GIVES, source: 'minutes', spans: [[3, 0, 6]] };
export const AUDITS_FOUND: Words = { ...AUDITS, source: 'minutes', spans: [[4, 0, 6]] };

export const list = (fields: Partial<List> = {}): List => ({
  id: 'annex-2016',
  title: '別表',
  summary: '',
  meaning: '別表に掲げられている。',
  class: 'listed',
  edge: 'listed_in',
  provision: { instrument: 'rules', version: '2016', eid: 'annex' },
  row_parent: 'annex',
  expected_rows: 1,
  from: '2016-10-21',
  until: null,
  headings: [],
  rows: [{ row: 1, entity: 'kou', name: block('甲社'), group: null }],
  reasons: [],
  ...fields,
});

export const entity = (fields: Partial<Entity> = {}): Entity => ({
  id: 'kou',
  name: '甲社',
  reading: null,
  name_en: null,
  aliases: [],
  former_names: [],
  later_names: [],
  corporate_number: null,
  competent_minister: null,
  founding_statute: null,
  legal_class: null,
  registered_name: null,
  events: [],
  type: 'corporation',
  capacities: [],
  note: null,
  ...fields,
});

export const kind = (fields: Partial<Class> = {}): Class => ({
  id: 'listed',
  name: '別表法人',
  aliases: [],
  reading: 'べっぴょうほうじん',
  order: 1,
  summary: '',
  definitions: [],
  from: null,
  left_open: null,
  cautions: [],
  ...fields,
});

type Folders = Omit<Content, 'transcripts'>;

/** A content of nothing but these records; each stands in the file that bears its id, as in content/data. */
export const contentOf = (
  records: {
    [K in keyof Folders]?: readonly Folders[K][number]['record'][];
  },
): Content => {
  const filed = Object.entries(records).map(([folder, list]) => [
    folder,
    list.map((record) => {
      const name =
        'id' in record ? record.id : `${record.instrument}/${record.version}/${record.eid}`;
      return { file: `content/data/${folder}/${name}.json`, record };
    }),
  ]);
  return { ...readContent(new Map()).content, ...Object.fromEntries(filed) };
};

/** The same beside the made-up source and its provisions, so that quotations can be found. */
export const madeUpContent = (records: Parameters<typeof contentOf>[0] = {}): Content => ({
  ...contentOf({ sources: [source], instruments: [instrument()], provisions, ...records }),
  transcripts: new Map([['minutes', { text: LINES.join('\n'), lines: LINES }]]),
});
