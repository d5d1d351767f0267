import { nameByNumber } from '../citation/resolve/law-number.ts';
import { citationNames, nearTitles } from '../citation/resolve/names.ts';
import { lawNamed, outsideLaws } from '../citation/resolve/outside-laws.ts';
import { type Sighting, sightingsIn } from '../citation/scan.ts';
import { tidyCitation } from '../citation/tidy.ts';
import type { Citation } from '../citation/types.ts';
import type { CorpusIndex } from '../corpus/corpus-index.ts';
import { quotationsIn } from '../text/quotation-marks.ts';

/**
 * Whose provisions a number is of. `own`: instruments of ours; `outside`: a law that is not held; `foreign`: a document that
 * is no law (a contract, the text itself), whose numbers concern nobody here. `written`: the title as the text has it, where
 * that is none of ours and stands for one: a slip, or a wrong title with the right law number.
 */
export type Law =
  | { law: 'own'; instruments: readonly string[]; written: string | null }
  | { law: 'outside'; title: string; written: null }
  | { law: 'foreign' };

/** A citation of a text that is checked. */
export type Cited = Sighting & {
  /** What its name names; null where it has none, or one that points back (同法). */
  law: Law | null;
  /** Where it is a range: its last number. */
  until: Citation | null;
  /** In 「」: numbers without a name there are those of the words quoted. */
  quoted: boolean;
};

/** Shortest name that stands for a law where no number follows; that of a statute may be shorter. */
const SHORTEST_ALONE = 6;
const SHORTEST_OF_STATUTE = 3;

const names = new WeakMap<CorpusIndex, readonly string[]>();

/** Names by which a law is known where no number follows. */
const namesAlone = (index: CorpusIndex): readonly string[] => {
  const known = names.get(index);
  if (known) return known;
  const isStatute = (id: string) => index.instrument(id).rank === 'statute';
  const made = [
    ...[...citationNames(index)].flatMap(([name, { instruments }]) =>
      name.length >= (instruments.every(isStatute) ? SHORTEST_OF_STATUTE : SHORTEST_ALONE)
        ? [name]
        : [],
    ),
    ...outsideLaws(index).flatMap(({ title }) => (title === null ? [] : [tidyCitation(title)])),
  ];
  names.set(index, made);
  return made;
};

/** A law by a title that is no name of ours. */
const byTitle = (index: CorpusIndex, title: string): Law => {
  const [near, ...others] = lawNamed(index, title).number === null ? nearTitles(index, title) : [];
  const instrument = index.corpus.instruments.find((one) => one.title === near);
  return instrument && others.length === 0
    ? { law: 'own', instruments: [instrument.id], written: title }
    : { law: 'outside', title, written: null };
};

const lawOf = (index: CorpusIndex, { named, citation }: Sighting): Law | null => {
  if (!named) return null;
  const name = nameByNumber(index, named.name, citation.number);
  switch (name.name) {
    case 'own': {
      const written = named.name.name === 'outside' ? named.name.title : null;
      return { law: 'own', instruments: name.instruments, written };
    }
    case 'outside':
      return byTitle(index, name.title);
    case 'document':
      return { law: 'foreign' };
    default:
      return null;
  }
};

/** A number that begins below the article. */
export const isBelowArticle = ({ steps: [first] }: Citation): boolean =>
  first?.step === 'number' && (first.unit === 'para' || first.unit === 'item');

/** What begins with it is nobody's whom the text names: 第2項 that goes on with nothing, and 前項, which is of the text itself. */
const isOfPlace = ({ citation }: Sighting): boolean => {
  const [first] = citation.steps;
  if (first?.step === 'relative') return first.which !== 'same';
  return citation.name === null && citation.joined === null && isBelowArticle(citation);
};

/** Longest stretch between a paragraph and the next of its article in one sentence. */
const SENTENCE = 200;

/** 「法第30条第1項は…を定め、第2項は…」: the paragraph of the article that was cited before it in the sentence. */
const goesOn = (
  text: string,
  before: Cited | undefined,
  { citation, start }: Sighting,
): boolean => {
  if (!before || citation.name !== null || citation.state !== null) return false;
  const [first] = citation.steps;
  const last = before.citation.steps.at(-1);
  const isSame =
    first?.step === 'number' &&
    last?.step === 'number' &&
    first.unit !== null &&
    first.unit === last.unit;
  const between = text.slice(before.end, start);
  return (
    isSame &&
    between.length <= SENTENCE &&
    between.endsWith('、') &&
    !/[。\n「]/.test(between.replace(/「[^「」]*」/g, ''))
  );
};

/**
 * Every citation of a tidied text, in order, ranges as one. What is said of the place it stands at (前項, 第2項 alone) is of the
 * text itself, and so is what goes on with it.
 */
export const citedIn = (index: CorpusIndex, text: string): Cited[] => {
  const quotations = quotationsIn(text);
  const found: Cited[] = [];
  let around = 0;
  let ofPlace = false;
  let unquoted: Cited | undefined;
  for (const seen of sightingsIn(text, {
    names: citationNames(index),
    alone: namesAlone(index),
  })) {
    const sighting =
      isOfPlace(seen) && goesOn(text, unquoted, seen)
        ? { ...seen, citation: { ...seen.citation, joined: 'list' as const } }
        : seen;
    const { citation, start, end } = sighting;
    const hasNumber = citation.steps.length > 0 || sighting.unreadable !== null;
    if (hasNumber) ofPlace = isOfPlace(sighting) || (ofPlace && citation.joined !== null);
    if (hasNumber && ofPlace) continue;
    const before = found.at(-1);
    if (citation.joined === 'range' && before?.until === null) {
      found[found.length - 1] = { ...before, end, until: citation, heading: null };
      continue;
    }
    while ((quotations[around]?.[1] ?? Number.POSITIVE_INFINITY) <= start) around++;
    const [open] = quotations[around] ?? [Number.POSITIVE_INFINITY];
    const cited = { ...sighting, law: lawOf(index, sighting), until: null, quoted: open < start };
    found.push(cited);
    if (!cited.quoted && hasNumber) unquoted = cited;
  }
  return found;
};
