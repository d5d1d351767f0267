import { type CorpusIndex, refKey } from '../../corpus/corpus-index.ts';
import { versionAt } from '../../corpus/time.ts';
import type { ProvisionRef, VersionId } from '../../schema/common.ts';
import type { Provision } from '../../schema/provision.ts';
import { EID_PATTERN } from '../../text/eid.ts';
import { fits } from '../../text/given-text.ts';
import { addressesIn, withoutLawIds } from '../address.ts';
import { parseCitation, parseSentence } from '../citation.ts';
import { HAS_SECTION_OF_PARAGRAPH, SECTION_OF_NOTHING } from '../english.ts';
import { partsOf, provisionsOf } from '../follow/path.ts';
import { unreadableIn } from '../numbers.ts';
import { isShortened } from '../steps.ts';
import { tidyTyped } from '../tidy.ts';
import type { Citation } from '../types.ts';
import { atOwnAddress, currentAtEgov } from './addressed.ts';
import { withHeading } from './heading-behind.ts';
import { oneOrSeveral } from './instrument.ts';
import { laterStateOf } from './later-state.ts';
import { citationNames } from './names.ts';
import { asItsTextSays, resolveOne } from './one.ts';
import { lawNamed } from './outside-laws.ts';
import { provisionAt } from './provision.ts';
import {
  invalid,
  type Question,
  type Resolution,
  type Scope,
  statuteId,
  versionOf,
} from './scope.ts';

/** Provisions from one to the other, both of one level under one provision. */
export const between = (index: CorpusIndex, a: Provision, b: Provision): Provision[] | null => {
  const unit = (p: Provision) => partsOf(p.eid).at(-1);
  const siblings = provisionsOf(index, a).filter(
    (p) =>
      p.eid.split('__').slice(0, -1).join() === a.eid.split('__').slice(0, -1).join() &&
      unit(p)?.unit === unit(a)?.unit,
  );
  const [start, end] = [siblings.indexOf(a), siblings.indexOf(b)];
  return start >= 0 && end >= start ? siblings.slice(start, end + 1) : null;
};

/** 30Ⅰ・Ⅱ: what is joined without a unit has that of what stands before it, unless it is an article itself: 31Ⅰ・32Ⅱ. */
const inheriting = (citation: Citation, { eid }: ProvisionRef): Citation => {
  const [first, ...others] = citation.steps;
  const unit = isShortened(citation.steps) ? 'art' : partsOf(eid).at(-1)?.unit;
  const isCounted =
    unit === 'art' || unit === 'para' || unit === 'item' || unit === 'row' || unit === 'sec';
  return citation.name === null &&
    first?.step === 'number' &&
    first.unit === null &&
    first.style !== 'bracket' &&
    isCounted
    ? { ...citation, steps: [{ ...first, unit }, ...others] }
    : citation;
};

const isBeside = ({ steps: [first] }: Citation): boolean =>
  first?.step === 'relative' && (first.which === 'previous' || first.which === 'next');

const resolveJoined = (scope: Scope, asked: string, citations: readonly Citation[]): Resolution => {
  const { index, from } = scope;
  const found: Resolution[] = [];
  let base = from;
  for (const [i, written] of citations.entries()) {
    const citation = base && written.joined ? inheriting(written, base) : written;
    // 「前条及び次条」: both are counted from the place itself; 同条 is the one named before it.
    const start = from && isBeside(citation) ? from : base;
    // 刑法第25条及び第26条: the second is of the law of the first.
    if (citation.name === null && citations[i - 1]?.name?.name === 'outside' && i > 0) continue;
    const resolution =
      (found.length === 0 ? asItsTextSays(scope, asked, citation) : null) ??
      resolveOne(scope, asked, citation, start);
    const before = found.at(-1);
    if (resolution.kind === 'ambiguous' && resolution.why === 'several' && citations.length > 1)
      return invalid('joins more than one list; ask for one at a time');
    if (
      citation.joined === 'range' &&
      before?.kind === 'provision' &&
      resolution.kind === 'provision'
    ) {
      const run = between(index, before.provision, resolution.provision);
      if (!run) return invalid('is a range that does not go forward within one level');
      found.pop();
      found.push(
        ...run.map((provision) => ({ kind: 'provision' as const, provision, note: null })),
      );
    } else found.push(resolution);
    if (resolution.kind === 'provision') base = resolution.provision;
  }
  return oneOrSeveral(index, found);
};

const DIRECT = /^(?:([a-z0-9-]+)\/)?(?:(\d{4}(?:-\d{2}-\d{2})?)\/)?([a-z][a-z0-9_]*)$/;

/** An eId written as such, with or without its instrument and version. */
const resolveEid = (scope: Scope, written: string): Resolution | null => {
  const { index } = scope;
  const [, instrument, version, eid = ''] = DIRECT.exec(written.trim()) ?? [];
  if (!EID_PATTERN.test(eid)) return null;
  const id = instrument ?? scope.from?.instrument ?? statuteId(index);
  if (!index.instruments.has(id)) return null;
  const chosen = (version as VersionId | undefined) ?? versionOf(scope, id, null);
  if (!chosen || !index.instrument(id).versions.some((held) => held.id === chosen)) return null;
  return provisionAt(index, { instrument: id, version: chosen }, partsOf(eid), {
    inside: null,
    heading: null,
  });
};

/** The place `from` names on the day, null where none is given, or a sentence that says what is wrong. */
const placeFrom = (index: CorpusIndex, from: string | undefined, date: string) => {
  if (from === undefined || from === '') return null;
  const [instrument = '', eid = '', ...rest] = from.split('/');
  const record = index.instruments.get(instrument);
  const version = record && versionAt(record, date, 'earliest');
  const provision =
    version && rest.length === 0
      ? index.provisions.get(refKey({ instrument, version: version.id, eid }))
      : undefined;
  return (
    provision ??
    `「${from}」 names no provision on ${date}; expected {instrument}/{eid}, for example basic-act/art_30__para_1`
  );
};

/** Longest citation that is read, in characters. */
export const MAX_CITATION = 200;

/** Longest text in which an address is looked for: an entry of BibTeX has one. */
export const MAX_ADDRESSED = 2000;

/** Most addresses of one text that are followed. */
const MOST_ADDRESSES = 20;

/** What the addresses in a text name; null where it has none. */
const resolveAddresses = (scope: Scope, question: Question): Resolution | null => {
  const { index, date } = scope;
  const found = addressesIn(question.citation).slice(0, MOST_ADDRESSES);
  if (found.length === 0) return null;
  const resolved = found.map((one): Resolution => {
    if (one.address === 'own') return atOwnAddress(scope, one);
    if (!fits(one.citation, MAX_CITATION) || addressesIn(one.citation).length > 0)
      return invalid('is an address of a question that is none');
    const as_of = one.address === 'egov' ? (one.as_of ?? question.as_of) : question.as_of;
    const there = resolveCitation(index, { ...question, citation: one.citation, as_of });
    return one.address === 'egov' && as_of === undefined && date === index.corpus.default_day
      ? currentAtEgov(index, there)
      : there;
  });
  const known = new Set<string>();
  const distinct = resolved.filter((one) => {
    const key = one.kind === 'provision' ? refKey(one.provision) : JSON.stringify(one);
    return known.size < known.add(key).size;
  });
  return oneOrSeveral(index, distinct);
};

/**
 * Finds what a citation names on a day. Before 2016-10-21 numbers are those of the old version. From 2019-04-01 on,
 * numbers of the Act are taken for those of that day and lead through the concordance to the provision of 2016; with
 * `from` they are those of the text the citation stands in. 旧 and 新 go before the day.
 */
export const resolveCitation = (index: CorpusIndex, question: Question): Resolution => {
  const { from } = question;
  const asked = withoutLawIds(question.citation.slice(0, MAX_ADDRESSED + 1));
  const date = question.as_of ?? asked.as_of ?? index.corpus.default_day;
  const place = placeFrom(index, from, date);
  if (typeof place === 'string') return invalid(place, 'from');
  const scope: Scope = { index, date, from: place };
  const addressed = fits(question.citation, MAX_ADDRESSED)
    ? resolveAddresses(scope, question)
    : null;
  if (addressed) return addressed;
  if (!fits(question.citation, MAX_CITATION))
    return invalid(`has more than ${MAX_CITATION} characters`);
  const citation = asked.text;
  const straight = resolveEid(scope, citation);
  if (straight) return straight;
  const tidy = withHeading(index, tidyTyped(citation));
  const unreadable = unreadableIn(tidy);
  if (unreadable !== null)
    return invalid(`has 「${unreadable}」 where a number from 1 to 9999 should be`);
  if (HAS_SECTION_OF_PARAGRAPH.test(tidy))
    return invalid(
      'names a Section below a paragraph, which no law here has; write paragraph (1) or item (i), the one that is meant',
    );
  if (SECTION_OF_NOTHING.test(tidy))
    return invalid(
      'says Section, which may be an article, a paragraph or a section of a rule; write Article 31, paragraph (1), or the name of the instrument before it',
    );
  const names = citationNames(index);
  const begun = parseCitation(tidy, names);
  const [first] = begun ?? [];
  const outside = first?.name?.name === 'outside' ? first.name.title : null;
  const within = begun === null || outside !== null ? parseSentence(tidy, names) : null;
  // Words before a name of ours are no law's title, unless there is such a law.
  const isLaw = within !== null && outside !== null && lawNamed(index, outside).number !== null;
  const parsed = isLaw ? begun : (within ?? begun);
  if (!parsed) return invalid('is no citation');
  if (parsed.length > 1 && laterStateOf(index, statuteId(index), date) && !place)
    return invalid(`names several provisions; for a day as late as ${date} ask for one at a time`);
  return resolveJoined(scope, citation, parsed);
};
