import { versionBefore } from '../../model/corpus/time.ts';
import type { Column } from '../../model/schema/column.ts';
import type { Block } from '../../model/schema/common.ts';
import type { Instrument } from '../../model/schema/instrument.ts';
import type { Provision } from '../../model/schema/provision.ts';
import { compareEids, parentEid } from '../../model/text/eid.ts';
import type { Span } from '../../model/text/spans.ts';
import type { Content, Filed, Problem } from '../read/read.ts';
import { columnDifferences, discrepanciesOfColumn } from '../source/columns.ts';
import { overviewClaims } from '../source/columns-overview.ts';
import { libraryOf, spansOfReading } from '../source/locate.ts';
import { sourceOf, transcriptLines } from '../source/transcript.ts';
import type { Check } from './check.ts';

type Report = (at: string, message: string, remedy: string) => void;

/** Kinds of discrepancy that are a difference of words, and end where the words agree. */
const OF_WORDS: ReadonlySet<string> = new Set(['date', 'wording', 'numbering', 'transcription']);

const shape = ({ num, heading, text }: Pick<Provision, 'num' | 'heading' | 'text'>): string =>
  `${num ? 'a' : 'no'} number, ${heading ? 'a' : 'no'} heading, ${text.length} 段落`;

/** Nothing below a provision that the column omits is printed. */
const isBelowOmission = (eid: string, omitted: ReadonlySet<string>): boolean => {
  const parent = parentEid(eid);
  return parent !== null && (omitted.has(parent) || isBelowOmission(parent, omitted));
};

/** The column has an entry for every provision of its version, in order, of the same shape; 略 where 現行 has 略. */
const checkEntries = (content: Content, column: Column, report: Report): void => {
  const of = (version: string) =>
    content.provisions
      .map(({ record }) => record)
      .filter((p) => p.instrument === column.id && p.version === version)
      .sort((a, b) => compareEids(a.eid, b.eid));
  const provisions = of(column.version);
  const instrument = content.instruments.find(({ record }) => record.id === column.id)?.record;
  const before = instrument && versionBefore(instrument, column.version);
  const omittedBefore = new Set<string>(
    (before ? of(before.id) : [])
      .filter(({ status }) => status === 'omitted_unchanged')
      .map(({ eid }) => eid),
  );
  const omitted = new Set<string>(
    column.provisions.filter((entry) => entry.omitted).map(({ eid }) => eid),
  );
  const expected = provisions.filter(({ eid }) => !isBelowOmission(eid, omitted));
  const found = column.provisions.map(({ eid }) => eid);
  if (found.join() !== expected.map(({ eid }) => eid).join()) {
    const missing = expected.map(({ eid }) => eid).filter((eid) => !found.includes(eid));
    const strange = found.filter(
      (eid, i) => found.indexOf(eid) !== i || !expected.some((p) => p.eid === eid),
    );
    report(
      'provisions',
      `The entries are not the provisions of ${column.id} ${column.version} in their order (missing: ${missing.join(', ') || 'none'}; unknown or twice: ${strange.join(', ') || 'none'}).`,
      'One entry for each provision, as the table prints them.',
    );
  }
  column.provisions.forEach((entry, i) => {
    const provision = expected.find(({ eid }) => eid === entry.eid);
    if (!provision) return;
    if (entry.omitted && entry.text.length > 0)
      report(`provisions.${i}.text`, 'An omitted provision has text.', 'Take one of the two off.');
    if (!entry.omitted && shape(entry) !== shape(provision))
      report(
        `provisions.${i}`,
        `The entry has ${shape(entry)}; ${entry.eid} has ${shape(provision)}.`,
        'Curate what the column prints; a true difference of shape needs a rule of its own.',
      );
    if ((entry.omitted !== null) !== omittedBefore.has(entry.eid))
      report(
        `provisions.${i}.omitted`,
        `The left and the right column do not both omit ${entry.eid}.`,
        'Both columns print 略, or neither does: compare with the table.',
      );
  });
};

/** The texts lie in the material and on the side of the table that the column names. */
const checkPlaces = (content: Content, { record: column }: Filed<Column>, report: Report): void => {
  const lines = transcriptLines(content);
  const part = (id: string) =>
    sourceOf(content)?.parts.find((one) => one.id === id)?.lines ?? [1, 0];
  const lies = ([line, start]: Span, [first, last]: readonly number[], right: boolean): boolean => {
    const tab = (lines[line - 1] ?? '').indexOf('\t');
    return (
      line >= (first ?? 1) && line <= (last ?? 0) && (tab < 0 ? !right : right === start > tab)
    );
  };
  const place = (at: string, block: Block | null, id: string, right = false) => {
    if (block && !block.spans.every((span) => lies(span, part(id), right)))
      report(
        at,
        `The words do not stand in the ${right ? 'right' : 'left'} column or the text of material ${id}.`,
        'Find the spans in that column.',
      );
  };
  column.front.forEach((front, i) => {
    place(`front.${i}.column`, front.column, column.table);
    place(`front.${i}.consolidated`, front.consolidated, column.consolidated);
    place(`front.${i}.before`, front.before, column.table, true);
  });
  column.provisions.forEach(({ num, heading, text, omitted }, i) => {
    for (const block of [num, heading, ...text, omitted])
      place(`provisions.${i}`, block, column.table);
  });
  column.list?.rows.forEach((row, i) => {
    place(`list.rows.${i}`, row, column.table);
  });
};

const checkHead = (
  instrument: Instrument | undefined,
  content: Content,
  column: Column,
  report: Report,
): void => {
  const version = instrument?.versions.find(({ id }) => id === column.version);
  if (!version?.parts.includes(column.table) || !version.parts.includes(column.consolidated))
    report(
      'table',
      `"${column.id}" ${column.version} is not taken from the materials ${column.table} and ${column.consolidated}.`,
      'The id is that of an instrument; its version names both materials.',
    );
  const list = content.lists.find(({ record }) => record.id === column.list?.id)?.record;
  const { version: of } = column;
  const fits = list?.provision.instrument === column.id && list.provision.version === of;
  if (column.list && !(fits && list.rows.length === column.list.rows.length))
    report(
      'list',
      `"${column.list.id}" is no list of ${column.id} ${of} with ${column.list.rows.length} rows.`,
      'Name the list whose rows the column prints, and curate all of them.',
    );
};

/** What the overview says of an article is what the article says, or a discrepancy record quotes the statement. */
const overviewProblems = (content: Content): Problem[] => {
  const library = libraryOf(content);
  const quoted = new Set(
    content.discrepancies.flatMap(({ record }) =>
      record.readings.flatMap((reading) => spansOfReading(library, reading).map(([line]) => line)),
    ),
  );
  return overviewClaims(content)
    .filter(({ agrees, line }) => !agrees && !quoted.has(line))
    .map(({ line, file, says }) => ({
      file,
      at: '(record)',
      message: `Line ${line} of the overview says 「${says.join('」「')}」 of it, which it does not say.`,
      remedy: 'Read both; where they disagree, add a discrepancy record with both readings.',
    }));
};

/**
 * The left column of each 新旧対照表 is whole and says what the consolidated text says: where the words differ, a
 * discrepancy record holds both readings; and a record that holds both still has a difference to speak of. Likewise what
 * the overview says of an article, as far as a machine can tell.
 */
export const columnsAgree: Check = (content) => {
  const problems: Problem[] = overviewProblems(content);
  for (const filed of content.columns) {
    const { file, record: column } = filed;
    const report: Report = (at, message, remedy) => problems.push({ file, at, message, remedy });
    const instrument = content.instruments.find(({ record }) => record.id === column.id)?.record;
    checkHead(instrument, content, column, report);
    checkEntries(content, column, report);
    checkPlaces(content, filed, report);
    const differences = columnDifferences(content, column);
    for (const { eid, part, kind, column: left, consolidated, discrepancy } of differences)
      if (kind === 'real' && discrepancy === null)
        report(
          eid ?? 'front',
          `In the ${part}, the column has 「${left}」 and the consolidated text 「${consolidated}」; no discrepancy record holds both.`,
          'Add the record with both readings; nobody corrects a source silently.',
        );
    for (const { id, kind } of discrepanciesOfColumn(content, column))
      if (OF_WORDS.has(kind) && !differences.some(({ discrepancy }) => discrepancy === id))
        problems.push({
          file: `content/data/discrepancies/${id}.json`,
          at: 'readings',
          message: `The column of ${column.table} and the text of ${column.consolidated} do not differ there.`,
          remedy: 'Quote the words that differ, or withdraw the record.',
        });
  }
  return problems;
};
