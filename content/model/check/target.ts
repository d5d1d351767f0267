import type { CorpusIndex } from '../corpus/corpus-index.ts';
import type { ProvisionRef } from '../schema/common.ts';
import type { Traced } from '../text/traced.ts';
import { findingsOf, rulesOf } from './bound.ts';
import type { Followed } from './follow.ts';
import { BY_IT, type Claim, sentenceBefore, sentenceBehind, subjectBefore } from './sentence.ts';
import type { Point } from './types.ts';

const TARGET =
  /対象(?:で(?:あ|す|した)|と(?:な[るりっ]|され)|に(?:な[るりっ]|含まれ|加わ|加えら|入[るりっ]))/;
const NOT_TARGET =
  /対象(?:外|で(?:は|も)|と(?:は|も)?なら|に(?:は|も)?(?:なら|入ら|含まれ(?:ない|ません|ず))|とされ(?:ない|ません|ず|てい?ない|ていません))/;

/** 「…の監査の対象」 directly behind a citation; the subject stands before it. */
const OF_IT = /^の[^、]{0,20}対象/;
const PARTICLE = /[はもが]、?/g;

/** The first that is named as a subject in a stretch before it speaks of a target. */
const firstSubject = (index: CorpusIndex, text: string, from: number, words: string) => {
  for (const { index: i, 0: particle } of words
    .slice(0, words.indexOf('対象'))
    .matchAll(PARTICLE)) {
    const subject = subjectBefore(index, text, from + i + particle.length);
    if (subject) return subject;
  }
  return null;
};

/** Who is said to be a target of what is cited, and in which words. */
const claimed = (
  index: CorpusIndex,
  text: string,
  { cited: { start, end } }: Followed,
): { subject: Claim; words: string } | null => {
  const isSaid = (words: string) => TARGET.test(words) || NOT_TARGET.test(words);
  const behind = sentenceBehind(text, end);
  const before = sentenceBefore(text, start);
  const [subject, words] =
    OF_IT.test(behind) && isSaid(behind)
      ? [subjectBefore(index, text, start), behind]
      : BY_IT.test(behind) && isSaid(behind)
        ? [firstSubject(index, text, end, behind), behind]
        : /[([]$/.test(before) && isSaid(before)
          ? [firstSubject(index, text, start - before.length, before), before]
          : [null, ''];
  return subject && { subject, words };
};

/**
 * Whether somebody is what the rule cited is about: 「地方公共団体も監査の対象となった（法第25条第1項第2号）」. Null where nobody says
 * so, and where no finding says yes or each says no: a "no" needs one.
 */
export const targetPoint = (
  index: CorpusIndex,
  tidy: Traced,
  followed: Followed,
  ref: ProvisionRef,
  day: string,
): Point | null => {
  const claim = claimed(index, tidy.text, followed);
  if (!claim) return null;
  const { subject, words } = claim;
  const findings = findingsOf(index, subject, rulesOf(index, ref), day);
  const is = findings.some(
    ({ verdict, role }) => verdict === 'applies' && (role === 'subject' || role === 'addressee'),
  );
  const isNot =
    findings.length > 0 && findings.every(({ verdict }) => verdict === 'does_not_apply');
  if (!is && !isNot) return null;
  const { party, at } = subject;
  return {
    kind: 'body',
    ...tidy.stretch(at, at + party.length),
    agrees: NOT_TARGET.test(words) ? isNot : is,
    said: `${party.name}は、この規定の対象${is ? 'である' : 'ではない'}。`,
    writing_only: false,
    difference: null,
    meant: null,
  };
};
