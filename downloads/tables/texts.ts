import { ProvisionWire, provisionWire } from '../../api/records/text/provision.ts';
import { textLinksWire } from '../../api/records/text/text-links.ts';
import { wordsWire } from '../../api/records/words.ts';
import {
  fields,
  int,
  intOrNull,
  lines,
  place,
  position,
  text,
  textOrNull,
} from '../../api/resource/columns.ts';
import type { CorpusIndex } from '../../content/model/corpus/corpus-index.ts';
import type { ProvisionRef } from '../../content/model/schema/common.ts';
import { Instrument } from '../../content/model/schema/instrument.ts';
import { Source } from '../../content/model/schema/source.ts';
import { Term } from '../../content/model/schema/term.ts';
import { parentOf } from '../../content/model/text/eid.ts';
import { linesOfSpans } from '../../content/model/text/spans.ts';
import { type FlatTable, type ForeignKey, one, provisionKey, table } from './table.ts';

const VERSION: ForeignKey = {
  columns: ['instrument', 'version'],
  table: 'versions',
  to: ['instrument', 'version'],
};

const provisions = (index: CorpusIndex): FlatTable =>
  table(
    'provisions',
    index.corpus.provisions.map((record) => {
      const spans = index.textBlocks(record).flatMap((block) => block.spans);
      return {
        ...provisionWire(index, record),
        parent: parentOf(record),
        lines: spans.length > 0 ? linesOfSpans(spans) : null,
      };
    }),
    {
      ...fields(ProvisionWire, 'instrument', 'version', 'eid'),
      position,
      ...fields(ProvisionWire, 'kind'),
      parent_eid: textOrNull(({ parent }) => parent),
      ...fields(ProvisionWire, 'status', 'layer', 'citation', 'num', 'heading', 'text'),
      first_line: intOrNull((provision) => provision.lines?.[0]),
      last_line: intOrNull((provision) => provision.lines?.[1]),
      ...fields(ProvisionWire, 'note'),
      continued_by_version: textOrNull(({ continued_by }) => continued_by?.version),
      continued_by_eid: textOrNull(({ continued_by }) => continued_by?.eid),
    },
    ['instrument', 'version', 'eid'],
    [
      VERSION,
      provisionKey(['instrument', 'version', 'parent_eid']),
      provisionKey(['instrument', 'continued_by_version', 'continued_by_eid']),
    ],
  );

const instruments = ({ corpus }: CorpusIndex): FlatTable[] => {
  const versions = corpus.instruments.flatMap(({ id, versions }) =>
    versions.map((version) => ({ id, version })),
  );
  return [
    table('sources', corpus.sources, fields(Source, 'id', 'title', 'publisher', 'date', 'sha256'), [
      'id',
    ]),
    table(
      'instruments',
      corpus.instruments,
      {
        ...fields(Instrument, 'id', 'title', 'short_title', 'rank'),
        ...fields(Instrument, 'law_number', 'egov_law_id', 'summary'),
      },
      ['id'],
    ),
    table(
      'versions',
      versions,
      {
        instrument: text(({ id }) => id),
        version: text(({ version }) => version.id),
        label: text(({ version }) => version.label),
        status: text(({ version }) => version.status),
        note: textOrNull(({ version }) => version.note),
      },
      ['instrument', 'version'],
      [one('instrument', 'instruments')],
    ),
    table(
      'version_starts',
      versions.flatMap(({ id, version }) =>
        version.starts.map((start) => ({ id, version, start })),
      ),
      {
        instrument: text(({ id }) => id),
        version: text(({ version }) => version.id),
        date: text(({ start }) => start.date),
        certainty: text(({ start }) => start.certainty),
        basis: text(({ start }) => start.basis),
      },
      ['instrument', 'version', 'date'],
      [VERSION],
    ),
  ];
};

const references = (index: CorpusIndex): FlatTable[] => {
  const all = index.corpus.provisions.flatMap((provision) =>
    textLinksWire(index, provision).references.map((reference) => ({ provision, reference })),
  );
  return [
    table(
      'text_references',
      all,
      {
        id: position,
        ...place(({ provision }: { provision: ProvisionRef }) => provision),
        paragraph: intOrNull(({ reference }) => reference.paragraph),
        start_offset: int(({ reference }) => reference.start),
        end_offset: int(({ reference }) => reference.end),
        text: text(({ reference }) => reference.text),
        type: text(({ reference }) => reference.type),
        law: textOrNull(({ reference }) => reference.law?.title),
        document: textOrNull(({ reference }) => reference.document),
        reason: textOrNull(({ reference }) => reference.reason),
      },
      ['id'],
      [provisionKey()],
    ),
    table(
      'reference_targets',
      all.flatMap(({ reference }, i) => reference.targets.map((ref, n) => ({ i, ref, n }))),
      {
        reference: int(({ i }) => i + 1),
        position: int(({ n }) => n + 1),
        ...place(({ ref }: { ref: ProvisionRef }) => ref),
      },
      ['reference', 'position'],
      [one('reference', 'text_references'), provisionKey()],
    ),
  ];
};

const terms = (index: CorpusIndex): FlatTable =>
  table(
    'terms',
    index.corpus.terms.map((term) => ({ ...term, words: wordsWire(index, term.definition) })),
    {
      ...fields(Term, 'id', 'term', 'reading'),
      ...place(({ definition }: { definition: ProvisionRef }) => definition),
      quote: textOrNull(({ words }) => words.quote),
      ...lines(({ words }: { words: ReturnType<typeof wordsWire> }) => words.source?.lines ?? []),
      ...fields(Term, 'scope', 'explanation'),
    },
    ['id'],
    [provisionKey()],
  );

/** The texts, their versions, what they refer to, what they define. */
export const textTables = (index: CorpusIndex): FlatTable[] => [
  ...instruments(index),
  provisions(index),
  ...references(index),
  terms(index),
];
