import { type ComparisonRow, compareVersions } from '../../content/model/comparison/comparison.ts';
import type { Words } from '../../content/model/corpus/corpus.ts';
import { type CorpusIndex, refKey } from '../../content/model/corpus/corpus-index.ts';
import { wholeText } from '../../content/model/provisions/printed-lines.ts';
import type { ProvisionRef } from '../../content/model/schema/common.ts';
import { type Alike, howWithin } from '../../content/model/text/alike.ts';
import type { Segment } from '../../content/model/text/diff.ts';

/** A record that stands on provisions of the instrument: a rule, a term, a definition, a list. */
type Standing = { what: string; refs: readonly (ProvisionRef & { quote: string | null })[] };

/** Characters of what did not change that are shown around what did. */
const AROUND = 12;

const shortened = (text: string, isFirst: boolean, isLast: boolean): string => {
  const head = isFirst ? '' : text.slice(0, AROUND);
  const tail = isLast ? '' : text.slice(-AROUND);
  return text.length <= head.length + tail.length ? text : `${head}…${tail}`;
};

/** A word difference in one line: 「…第[-三十二-]{+三十三+}条第一項…」; '' where nothing changed. */
export const differenceLine = (segments: readonly Segment[]): string =>
  segments.some(({ op }) => op === 'deleted' || op === 'inserted')
    ? segments
        .map(({ op, before, after }, i) => {
          if (op === 'deleted') return `[-${before}-]`;
          if (op === 'inserted') return `{+${after}+}`;
          return shortened(after, i === 0, i === segments.length - 1);
        })
        .join('')
        .replaceAll('\n', '⏎')
    : '';

const cited = (index: CorpusIndex, side: ComparisonRow['before'], day: string): string =>
  side ? index.citation(side, day) : '—';

/** A row in lines: numbers, what became of it, and the difference of heading and words. */
const rowLines = (index: CorpusIndex, row: ComparisonRow, day: string): string[] => {
  const { before, after, kind, changes } = row;
  const held = (side: ComparisonRow['before']) => (side?.status === 'stub' ? ' (stub)' : '');
  const head = `${kind}: ${cited(index, before, day)}${held(before)} → ${cited(index, after, day)}${held(after)}`;
  const differences = [changes.heading, changes.text].map(differenceLine);
  const text =
    before && after ? differences : [(after ?? before)?.text?.replaceAll('\n', '⏎') ?? ''];
  return [head, ...text.filter((line) => line !== '').map((line) => `    ${line}`)];
};

/** Everything that stands on words of an instrument, each with the references of its newest version up to `from`. */
const standingOn = (
  index: CorpusIndex,
  instrument: string,
  upTo: ReadonlySet<string>,
): Standing[] => {
  const { corpus } = index;
  const own = (words: readonly (Words | null)[]) =>
    words.flatMap((one) =>
      one && one.instrument === instrument && upTo.has(one.version) ? [one] : [],
    );
  const rules = corpus.obligations.map(({ id, row, phases }) => {
    const phase = phases.findLast(({ provisions }) =>
      provisions.some((ref) => ref.instrument === instrument && upTo.has(ref.version)),
    );
    const quotes = phase
      ? own([
          phase.key_phrase,
          phase.limit?.words ?? null,
          ...phase.clauses.map(({ words }) => words),
          ...phase.performed_in_part.map(({ words }) => words),
        ])
      : [];
    const grounds = (phase?.provisions ?? [])
      .filter((ref) => ref.instrument === instrument && upTo.has(ref.version))
      .map((ref) => ({ ...ref, quote: null }));
    return { what: `rule ${row} ${id}`, refs: [...grounds, ...quotes] };
  });
  return [
    ...rules,
    ...corpus.terms.map(({ id, definition }) => ({ what: `term ${id}`, refs: own([definition]) })),
    ...[...corpus.classes, ...corpus.actors].map(({ id, definitions }) => ({
      what: `definition ${id}`,
      refs: own(definitions),
    })),
    ...corpus.entities.map(({ id, capacities }) => ({
      what: `capacity ${id}`,
      refs: own(capacities.flatMap(({ proof }) => proof.map(({ words }) => words))),
    })),
    ...corpus.lists.map(({ id, provision }) => ({
      what: `list ${id}`,
      refs:
        provision.instrument === instrument && upTo.has(provision.version)
          ? [{ ...provision, quote: null }]
          : [],
    })),
  ].filter(({ refs }) => refs.length > 0);
};

/** How a quotation stands in a text. */
const STANDS: Readonly<Record<Alike, string>> = {
  same: 'stands letter for letter',
  kana: 'stands but for つ/っ',
  numbers: 'stands but for numbers and つ/っ',
  changed: 'does not stand',
};

/** The worklist of a curator who takes one version after another in hand; lines to print. */
export const worklist = (
  index: CorpusIndex,
  instrument: string,
  { from, to }: { from: string; to: string },
): string[] => {
  const record = index.instrument(instrument);
  const rows = compareVersions(index, instrument, { from, to })?.rows ?? [];
  const order = record.versions.map(({ id }) => id);
  const upTo = new Set(order.slice(0, order.indexOf(from) + 1));
  const day = record.versions.find(({ id }) => id === to)?.starts[0]?.date ?? '';
  const byBefore = new Map(rows.flatMap((row) => (row.before ? [[row.before.eid, row]] : [])));
  /** The provision under its number in `from`, by way of all versions between; null where it ended on the way. */
  const inFrom = ({ version, eid }: ProvisionRef): string | null => {
    let here: string | null = eid;
    for (const id of order.slice(order.indexOf(version), order.indexOf(from)))
      here =
        here === null
          ? null
          : (index.provisions.get(refKey({ instrument, version: id, eid: here }))?.continued_by ??
            null);
    return here;
  };
  const told = ({ quote, ...ref }: Standing['refs'][number]): string | null => {
    const was = index.citation(ref, day);
    const eid = inFrom(ref);
    const row = eid === null ? undefined : byBefore.get(eid);
    if (!row) return `${was}: goes on in no later text that is known`;
    const { before, after, kind } = row;
    if (before?.status === 'stub' || after?.status === 'stub')
      return `${was}: a stub; its words are not held`;
    if (!after) return `${was}: gone`;
    if (quote === null)
      return kind === 'unchanged' ? null : `${was} → ${cited(index, after, day)}: ${kind}`;
    const text = wholeText(index, index.provision(after)) ?? '';
    const words = howWithin(quote, text);
    return words === 'same' && kind === 'unchanged'
      ? null
      : `${was} → ${cited(index, after, day)}: 「${quote}」 ${STANDS[words]}`;
  };
  const touched = standingOn(index, instrument, upTo).map(({ what, refs }) => ({
    what,
    lines: [...new Set(refs.flatMap((ref) => told(ref) ?? []))],
  }));
  const changed = rows.filter(({ kind }) => kind !== 'unchanged');
  const counts = [...Map.groupBy(rows, ({ kind }) => kind)].map(
    ([kind, all]) => `${all.length} ${kind}`,
  );
  const open = touched.filter(({ lines }) => lines.length > 0);
  return [
    `# ${record.title}: ${from} → ${to}`,
    `${rows.length} provisions: ${counts.join(', ')}.`,
    ...(counts.some((count) => count.endsWith('not_held'))
      ? ['not_held: on one side only the number is held (stub); nothing is said of its words.']
      : []),
    '',
    `# Provisions that are not as they were: ${changed.length}`,
    ...changed.flatMap((row) => rowLines(index, row, day)),
    '',
    `# Records to read again: ${open.length} of ${touched.length}`,
    ...open.flatMap(({ what, lines }) => [what, ...lines.map((line) => `    ${line}`)]),
  ];
};
