import type { CorpusIndex } from '../../corpus/corpus-index.ts';
import { homeVersion } from '../../corpus/time.ts';
import type { ProvisionRef, VersionId } from '../../schema/common.ts';
import { type Rule, Traced } from '../../text/traced.ts';
import { parseCitation } from '../citation.ts';
import { hasUnit, placeSteps } from '../follow/path.ts';
import { besideThePlace } from '../follow/relative.ts';
import { type Mention, mentionsIn } from '../in-text/in-text.ts';
import { tidyCitation } from '../tidy.ts';
import type { Citation, Step } from '../types.ts';
import { inInstrument, oneOrSeveral } from './instrument.ts';
import { dayMeant, nameByNumber, otherNumber, otherTitle } from './law-number.ts';
import { citedAs } from './missing.ts';
import { citationNames, nearTitles } from './names.ts';
import { instrumentAsLaw, lawNamed, titleAtEnd } from './outside-laws.ts';
import {
  type Choice,
  choiceOf,
  invalid,
  isArticles,
  type Resolution,
  type Scope,
  statuteId,
  versionOf,
} from './scope.ts';
import { NEEDS_FROM, unnamedIn } from './unnamed.ts';

/** An English title without its articles and spaces, as it is tidied. */
const SQUEEZED: readonly Rule[] = [
  [/\bthe (?=\S)/gi, ''],
  [/\s+/g, ''],
];

/** Number as asked, in an instrument that does not have it. */
const emptyChoice = (scope: Scope, instrument: string, citation: Citation): Choice => {
  const { index } = scope;
  const version =
    versionOf(scope, instrument, citation.state) ?? homeVersion(index.instrument(instrument)).id;
  const text = { instrument, version };
  const parts = placeSteps([], citation.steps, isArticles(index, text)) ?? [];
  return { ...text, eid: null, citation: citedAs(index, text, parts) };
};

/** A citation whose name, or lack of one, leaves several instruments. */
const amongInstruments = (
  scope: Scope,
  instruments: readonly string[],
  citation: Citation,
): Resolution => {
  const { index } = scope;
  const [first] = citation.steps;
  // A part that only one of them has at all (規則別表) decides. A number that only one has does not where a name was
  // given, for the number may be the slip: 規則5条2項 fits two names, though one of the two ends with its 第3条.
  const shaped = instruments.filter((instrument) => {
    const version = versionOf(scope, instrument, citation.state);
    const text = { instrument, version: version as VersionId };
    const parts = version && first ? placeSteps([], [first], isArticles(index, text)) : null;
    const unit = parts?.[0]?.unit;
    return !first || (unit !== undefined && hasUnit(index, text, unit));
  });
  const left = shaped.length > 0 ? shaped : instruments;
  const found = left.map((instrument) => inInstrument(scope, instrument, citation, null));
  const [only] = found;
  if (found.length === 1 && only) return only;
  const good = found.filter(({ kind }) => kind === 'provision' || kind === 'instrument');
  const [best] = good;
  if (!best) return only ?? invalid('names nothing');
  if (good.length === 1 && citation.name === null) return best;
  return {
    kind: 'ambiguous',
    why: 'title',
    choices: found.map((resolution, i): Choice => {
      if (resolution.kind === 'provision') return choiceOf(index, resolution.provision);
      return emptyChoice(scope, left[i] as string, citation);
    }),
    note: null,
  };
};

/** A tidied title as it was typed, with its capitals and, where it is English, its spaces and articles. Null where it does not stand in one piece. */
const titleIn = (asked: string, title: string): string | null => {
  const plain = asked.normalize('NFKC');
  const written = Traced.of(plain).rewrite(/^[a-z]/.test(title) ? SQUEEZED : []);
  const begins = written.text.toLowerCase().indexOf(title);
  return begins < 0 ? null : written.stretch(begins, begins + title.length).text;
};

/** A law of another name. One the corpus does not know must at least stand in one piece: 「罰則 法37条」 names none. */
const outsideLaw = (index: CorpusIndex, asked: string, written: string): Resolution => {
  const whole = lawNamed(index, written);
  if (whole.number !== null) return { kind: 'out_of_scope', why: 'other_law', law: whole };
  if (citationNames(index).has(written.replace(/^[旧新]+/, '')))
    return invalid('has 旧 or 新 more than once');
  const near = nearTitles(index, written);
  if (near.length > 0)
    return { kind: 'not_found', missing: written, exists: [], did_you_mean: near };
  const title = titleAtEnd(index, written);
  const law = lawNamed(index, title);
  if (law.number !== null) return { kind: 'out_of_scope', why: 'other_law', law };
  const asWritten = titleIn(asked, title);
  return asWritten === null
    ? invalid('is no citation')
    : { kind: 'out_of_scope', why: 'other_law', law: { ...law, title: asWritten } };
};

/** What the law number behind a name says of an answer: that it is another's, or that the name is. */
const numberNote = (
  index: CorpusIndex,
  { name, number }: Citation,
  instrument: string,
): string | null => {
  if (!number || number.amends) return null;
  return name?.name === 'outside'
    ? otherTitle(index, instrument)
    : otherNumber(index, instrument, number.law);
};

const withNote = (resolution: Resolution, noteOn: (instrument: string) => string | null) => {
  if (resolution.kind !== 'provision' && resolution.kind !== 'instrument') return resolution;
  const { instrument } = resolution.kind === 'provision' ? resolution.provision : resolution;
  const note = `${resolution.note ?? ''}${noteOn(instrument) ?? ''}`;
  return { ...resolution, note: note || null };
};

/** One citation, of whatever instrument or law; `base` is what a relative one starts from, `asked` the words as typed. */
export const resolveOne = (
  scope: Scope,
  asked: string,
  written: Citation,
  base: ProvisionRef | null,
): Resolution => {
  const { index } = scope;
  const { name, number } = written;
  if (!number || name?.name === 'document') return resolveNamed(scope, asked, written, base);
  const meant = { ...written, name: name && nameByNumber(index, name, number) };
  const isOurs = meant.name?.name !== 'outside';
  const day = number.amends && isOurs ? dayMeant(index, number) : scope.date;
  if (day === null)
    return {
      kind: 'out_of_scope',
      why: 'later_state',
      law: instrumentAsLaw(index, statuteId(index)),
    };
  return withNote(resolveNamed({ ...scope, date: day }, asked, meant, base), (instrument) =>
    numberNote(index, written, instrument),
  );
};

/** One citation of the law that its name names. */
const resolveNamed = (
  scope: Scope,
  asked: string,
  written: Citation,
  base: ProvisionRef | null,
): Resolution => {
  const { index } = scope;
  const citation = besideThePlace(written, base);
  const { name } = citation;
  const names = citationNames(index);
  if (name?.name === 'outside') return outsideLaw(index, asked, name.title);
  if (name?.name === 'document') return invalid(`is of a document that is no law: ${name.title}`);
  const candidates =
    name === null
      ? unnamedIn(scope, citation, base)
      : name.name === 'own'
        ? name.instruments
        : name.word === '法'
          ? [statuteId(index)]
          : (names.get(name.word)?.instruments ?? []);
  if (typeof candidates === 'string') return invalid(candidates);
  if (name?.name === 'relative' && name.which === 'same' && base === null)
    return invalid(NEEDS_FROM);
  const here = base && candidates.includes(base.instrument) ? [base.instrument] : candidates;
  const [only] = here;
  return here.length === 1 && only
    ? inInstrument(scope, only, citation, base)
    : amongInstruments(scope, here, citation);
};

/** What a reference in a text of ours leads to, as an answer. */
const answerOf = (index: CorpusIndex, { targets, law }: Mention): Resolution =>
  law
    ? { kind: 'out_of_scope', why: 'other_law', law: lawNamed(index, tidyCitation(law.title)) }
    : oneOrSeveral(
        index,
        targets.map((ref) => ({ kind: 'provision', provision: index.provision(ref), note: null })),
      );

const same = (step: Step): string =>
  step.step === 'number' ? `${step.unit} ${step.n} ${step.branch}` : JSON.stringify(step);

const shape = ({ steps }: Citation): string => steps.map(same).join(', ');

/**
 * 同項第三号 as the text of a place says it: what was cited before it there. Null where the place has no such words;
 * they then start from the place itself.
 */
export const asItsTextSays = (
  scope: Scope,
  asked: string,
  citation: Citation,
): Resolution | null => {
  const { index, from } = scope;
  const [first] = citation.steps;
  if (!from || citation.name || first?.step !== 'relative' || first.which !== 'same') return null;
  const mentions = mentionsIn(index, from);
  const at = mentions.findIndex(({ text }) => {
    const [one, ...others] = parseCitation(text, citationNames(index)) ?? [];
    return one && others.length === 0 && one.name === null && shape(one) === shape(citation);
  });
  const said = mentions[at];
  if (!said) return null;
  if (said.law !== null || said.targets.length > 0) return answerOf(index, said);
  // Below what is not held there is nothing to lead to: what was named before it says how far it goes.
  const before = mentions.slice(0, at).findLast(({ targets }) => targets.length > 0);
  const base = before?.targets.at(-1);
  return base ? resolveOne(scope, asked, citation, base) : null;
};
