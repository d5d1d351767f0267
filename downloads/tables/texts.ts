import { provisionWire } from '../../api/records/text/provision.ts';
import { textLinksWire } from '../../api/records/text/text-links.ts';
import { wordsWire } from '../../api/records/words.ts';
import type { CorpusIndex } from '../../content/model/corpus/corpus-index.ts';
import { parentOf } from '../../content/model/text/eid.ts';
import { linesOfSpans } from '../../content/model/text/spans.ts';
import { linesIn, one, provisionKey, type Table, table } from './table.ts';

const provisions = (index: CorpusIndex): Table =>
  table(
    'provisions',
    {
      instrument: 'text',
      version: 'text',
      eid: 'text',
      position: 'int',
      kind: 'text',
      parent_eid: 'text?',
      status: 'text',
      layer: 'text',
      citation: 'text',
      num: 'text?',
      heading: 'text?',
      text: 'text?',
      first_line: 'int?',
      last_line: 'int?',
      note: 'text?',
      continued_by_version: 'text?',
      continued_by_eid: 'text?',
    },
    ['instrument', 'version', 'eid'],
    [
      { columns: ['instrument', 'version'], table: 'versions', to: ['instrument', 'version'] },
      provisionKey(['instrument', 'version', 'parent_eid']),
      provisionKey(['instrument', 'continued_by_version', 'continued_by_eid']),
    ],
    index.corpus.provisions.map((record, i) => {
      const wire = provisionWire(index, record);
      const spans = index.textBlocks(record).flatMap((block) => block.spans);
      const [first_line, last_line] = spans.length > 0 ? linesOfSpans(spans) : [null, null];
      return {
        instrument: wire.instrument,
        version: wire.version,
        eid: wire.eid,
        position: i + 1,
        kind: wire.kind,
        parent_eid: parentOf(record),
        status: wire.status,
        layer: wire.layer,
        citation: wire.citation,
        num: wire.num,
        heading: wire.heading,
        text: wire.text,
        first_line,
        last_line,
        note: wire.note,
        continued_by_version: wire.continued_by?.version ?? null,
        continued_by_eid: wire.continued_by?.eid ?? null,
      };
    }),
  );

const instruments = ({ corpus }: CorpusIndex): Table[] => [
  table(
    'sources',
    { id: 'text', title: 'text', publisher: 'text', date: 'text', sha256: 'text' },
    ['id'],
    [],
    corpus.sources.map(({ id, title, publisher, date, sha256 }) => ({
      ...{ id, title, publisher, date, sha256 },
    })),
  ),
  table(
    'instruments',
    {
      id: 'text',
      title: 'text',
      short_title: 'text',
      rank: 'text',
      law_number: 'text?',
      egov_law_id: 'text?',
      summary: 'text',
    },
    ['id'],
    [],
    corpus.instruments.map(
      ({ id, title, short_title, rank, law_number, egov_law_id, summary }) => ({
        ...{ id, title, short_title, rank, law_number, egov_law_id, summary },
      }),
    ),
  ),
  table(
    'versions',
    { instrument: 'text', version: 'text', label: 'text', status: 'text', note: 'text?' },
    ['instrument', 'version'],
    [one('instrument', 'instruments')],
    corpus.instruments.flatMap(({ id, versions }) =>
      versions.map(({ id: version, label, status, note }) => ({
        ...{ instrument: id, version, label, status, note },
      })),
    ),
  ),
  table(
    'version_starts',
    { instrument: 'text', version: 'text', date: 'text', certainty: 'text', basis: 'text' },
    ['instrument', 'version', 'date'],
    [{ columns: ['instrument', 'version'], table: 'versions', to: ['instrument', 'version'] }],
    corpus.instruments.flatMap(({ id, versions }) =>
      versions.flatMap((version) =>
        version.starts.map(({ date, certainty, basis }) => ({
          ...{ instrument: id, version: version.id, date, certainty, basis },
        })),
      ),
    ),
  ),
];

const references = (index: CorpusIndex): Table[] => {
  const all = index.corpus.provisions.flatMap((provision) =>
    textLinksWire(index, provision).references.map((reference) => ({ provision, reference })),
  );
  return [
    table(
      'text_references',
      {
        id: 'int',
        instrument: 'text',
        version: 'text',
        eid: 'text',
        paragraph: 'int?',
        start_offset: 'int',
        end_offset: 'int',
        text: 'text',
        type: 'text',
        law: 'text?',
        document: 'text?',
        reason: 'text?',
      },
      ['id'],
      [provisionKey()],
      all.map(({ provision, reference }, i) => ({
        id: i + 1,
        instrument: provision.instrument,
        version: provision.version,
        eid: provision.eid,
        paragraph: reference.paragraph,
        start_offset: reference.start,
        end_offset: reference.end,
        text: reference.text,
        type: reference.type,
        law: reference.law?.title ?? null,
        document: reference.document,
        reason: reference.reason,
      })),
    ),
    table(
      'reference_targets',
      { reference: 'int', position: 'int', instrument: 'text', version: 'text', eid: 'text' },
      ['reference', 'position'],
      [one('reference', 'text_references'), provisionKey()],
      all.flatMap(({ reference }, i) =>
        reference.targets.map(({ instrument, version, eid }, position) => ({
          ...{ reference: i + 1, position: position + 1, instrument, version, eid },
        })),
      ),
    ),
  ];
};

const terms = (index: CorpusIndex): Table =>
  table(
    'terms',
    {
      id: 'text',
      term: 'text',
      reading: 'text',
      instrument: 'text',
      version: 'text',
      eid: 'text',
      quote: 'text?',
      first_line: 'int',
      last_line: 'int',
      scope: 'text',
      explanation: 'text',
    },
    ['id'],
    [provisionKey()],
    index.corpus.terms.map(({ id, term, reading, definition, scope, explanation }) => {
      const { provision, quote, source } = wordsWire(index, definition);
      const { instrument, version, eid } = provision;
      const place = linesIn(source?.lines ?? []);
      return { id, term, reading, instrument, version, eid, quote, ...place, scope, explanation };
    }),
  );

/** The texts, their versions, what they refer to, what they define. */
export const textTables = (index: CorpusIndex): Table[] => [
  ...instruments(index),
  provisions(index),
  ...references(index),
  terms(index),
];
