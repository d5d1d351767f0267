import type { Block, ProvisionRef } from '../../../content/model/schema/common.ts';
import type { Instrument } from '../../../content/model/schema/instrument.ts';
import type { Provision } from '../../../content/model/schema/provision.ts';
import type { Source } from '../../../content/model/schema/source.ts';
import type { Span } from '../../../content/model/text/spans.ts';
import { type Content, type Filed, readContent } from '../../../content/proof/read/read.ts';

const empty = readContent(new Map()).content;

/** A content of a few made-up records: a rule is seen at work without the whole source. Every other folder is empty. */
export const smallContent = (held: Partial<Content>): Content => ({ ...empty, ...held });

/** A source with these lines as its transcript; `parts` are its materials with their first and last line. */
export const smallSource = (
  lines: readonly string[],
  parts: Record<string, [number, number]> = {},
): Pick<Content, 'sources' | 'transcripts'> => {
  const record: Source = {
    ...{ id: 'source', title: '資料', publisher: '本部', date: '2016-10-12', file: 'source.txt' },
    ...{ sha256: '', note: '' },
    parts: Object.entries(parts).map(([id, range]) => ({ id, title: id, lines: range })),
  };
  return {
    sources: [{ file: 'content/data/sources/source.json', record }],
    transcripts: new Map([['source', { text: lines.join('\n'), lines }]]),
  };
};

/** A verbatim text; its hash is the business of another rule. */
export const block = (text: string, ...spans: Span[]): Block => ({ text, spans, sha256: '' });

/** The provision of a path such as `basic-act/2016/art_1`, filed there. */
export const provision = (path: string, held: Partial<Provision> = {}): Filed<Provision> => {
  const [instrument, version, eid] = path.split('/') as [string, Provision['version'], string];
  const record: Provision = {
    ...{ instrument, version, eid, kind: 'article', parent: null, num: null, heading: null },
    ...{ status: 'full', text: [], same_as: null, evidence: [], note: null, continued_by: null },
    ...held,
  };
  return { file: `content/data/provisions/${path}.json`, record };
};

/** A reference to the provision of such a path. */
export const refOf = (path: string): ProvisionRef => {
  const [instrument, version, eid] = path.split('/') as [string, Provision['version'], string];
  return { instrument, version, eid };
};

/** An instrument whose versions begin on these days (several readings: several days). */
export const instrument = (
  id: string,
  starts: Readonly<Record<string, string[]>>,
  held: Partial<Instrument> = {},
): Filed<Instrument> => {
  const record: Instrument = {
    ...{ id, title: id, short_title: id, citation_prefix: id, aliases: [], rank: 'decision' },
    ...{ law_number: null, egov_law_id: null, summary: '' },
    versions: Object.entries(starts).map(([version, dates]) => ({
      ...{ id: version, label: version, status: 'held', parts: ['2-2', '2-3'] },
      starts: dates.map((date) => ({ date, certainty: 'stated', basis: '', evidence: null })),
      note: null,
    })),
    home_version: Object.keys(starts).at(-1) ?? '',
    ...held,
  };
  return { file: `content/data/instruments/${id}.json`, record };
};
