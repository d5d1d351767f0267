import { type CorpusIndex, refKey } from '../../corpus/corpus-index.ts';
import { versionAt } from '../../corpus/time.ts';
import type { VersionId } from '../../schema/common.ts';
import type { Provision } from '../../schema/provision.ts';
import { EID_PATTERN } from '../../text/eid.ts';
import { fits } from '../../text/given-text.ts';
import { parseCitation, parseSentence } from '../citation.ts';
import { unreadableIn } from '../numbers.ts';
import { tidyTyped } from '../tidy.ts';
import type { Citation } from '../types.ts';
import { oneOrSeveral } from './instrument.ts';
import { laterStateOf } from './later-state.ts';
import { citationNames } from './names.ts';
import { asItsTextSays, resolveOne } from './one.ts';
import { lawNamed } from './outside-laws.ts';
import { partsOf, provisionsOf } from './path.ts';
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

const resolveJoined = (scope: Scope, asked: string, citations: readonly Citation[]): Resolution => {
  const { index, from } = scope;
  const found: Resolution[] = [];
  let base = from;
  for (const [i, citation] of citations.entries()) {
    // 刑法第25条及び第26条: the second is of the law of the first.
    if (citation.name === null && citations[i - 1]?.name?.name === 'outside' && i > 0) continue;
    const resolution =
      (found.length === 0 ? asItsTextSays(scope, asked, citation) : null) ??
      resolveOne(scope, asked, citation, base);
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

/**
 * Finds what a citation names on a day. Before 2016-10-21 numbers are those of the old version. From 2019-04-01 on,
 * numbers of the Act are taken for those of that day and lead through the concordance to the provision of 2016; with
 * `from` they are those of the text the citation stands in. 旧 and 新 go before the day.
 */
export const resolveCitation = (index: CorpusIndex, question: Question): Resolution => {
  const { citation, from } = question;
  const date = question.as_of ?? index.corpus.default_day;
  if (!fits(citation, MAX_CITATION)) return invalid(`has more than ${MAX_CITATION} characters`);
  const place = placeFrom(index, from, date);
  if (typeof place === 'string') return invalid(place, 'from');
  const scope: Scope = { index, date, from: place };
  const straight = resolveEid(scope, citation);
  if (straight) return straight;
  const unreadable = unreadableIn(tidyTyped(citation));
  if (unreadable !== null)
    return invalid(`has 「${unreadable}」 where a number from 1 to 9999 should be`);
  const names = citationNames(index);
  const begun = parseCitation(citation, names);
  const [first] = begun ?? [];
  const outside = first?.name?.name === 'outside' ? first.name.title : null;
  const within = begun === null || outside !== null ? parseSentence(citation, names) : null;
  // Words before a name of ours are no law's title, unless there is such a law.
  const isLaw = within !== null && outside !== null && lawNamed(index, outside).number !== null;
  const parsed = isLaw ? begun : (within ?? begun);
  if (!parsed) return invalid('is no citation');
  if (parsed.length > 1 && laterStateOf(index, statuteId(index), date) && !place)
    return invalid(`names several provisions; for a day as late as ${date} ask for one at a time`);
  return resolveJoined(scope, citation, parsed);
};
