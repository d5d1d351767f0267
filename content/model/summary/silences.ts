import type { CorpusIndex } from '../corpus/corpus-index.ts';
import { capacitiesOf } from '../findings/capacities.ts';
import type { Finding, Subject } from '../findings/finding.ts';
import type { ProvisionRef } from '../schema/common.ts';
import type { Obligation } from '../schema/obligation.ts';
import type { Silence } from '../schema/silence.ts';

/** Whether one place is the other, or a part of it. */
const isWithin = (part: ProvisionRef, whole: ProvisionRef): boolean =>
  part.instrument === whole.instrument &&
  part.version === whole.version &&
  (part.eid === whole.eid || part.eid.startsWith(`${whole.eid}__`));

const known = new WeakMap<CorpusIndex, Map<string, Silence[]>>();

/**
 * What the source does not say where a rule stands: first what a reader of the rule asks for, then what was looked for in a ground
 * of the rule, in whatever version.
 */
export const silencesOn = (
  index: CorpusIndex,
  { id, phases }: Pick<Obligation, 'id' | 'phases'>,
): Silence[] => {
  const byRule = known.get(index) ?? new Map<string, Silence[]>();
  known.set(index, byRule);
  const told = byRule.get(id);
  if (told) return told;
  const grounds = phases.flatMap(({ provisions }) => provisions);
  const { silences } = index.corpus;
  const asked = silences.filter(({ rules }) => rules.includes(id));
  const near = silences.filter(({ looked_in }) =>
    looked_in.some((read) =>
      grounds.some((ground) => isWithin(read, ground) || isWithin(ground, read)),
    ),
  );
  const found = [...new Set([...asked, ...near])];
  byRule.set(id, found);
  return found;
};

/** What the source does not say that matters to a subject on a day: those shown for everybody, and for its kinds. */
export const silencesFor = (index: CorpusIndex, subject: Subject, date: string): Silence[] => {
  const entity = subject.kind === 'entity' ? index.entities.get(subject.id) : undefined;
  const kinds = entity
    ? capacitiesOf(index, entity, date).map(({ target }) => target)
    : [subject.id];
  return index.corpus.silences.filter(
    ({ shown_for }) => shown_for.length === 0 || shown_for.some((id) => kinds.includes(id)),
  );
};

/**
 * What the source does not say of the rules asked for that matters to a subject on a day, the nearest first: what readers ask for
 * of rules that the subject itself bears, of those directed to it, of those that reach it or may; then what was looked for where most of these stand,
 * last what readers ask for of rules that do not reach it. A document that is not held is told only where readers ask for it.
 */
export const silencesAsked = (
  index: CorpusIndex,
  subject: Subject,
  findings: readonly Finding[],
  date: string,
): Silence[] => {
  const reaching = findings.filter(({ verdict }) => verdict !== 'does_not_apply');
  const directed = reaching.filter(({ reach }) => reach === 'direct');
  const borne = directed.filter(({ role }) => role === 'bearer');
  const near = reaching.flatMap(({ obligation }) => {
    const rule = index.obligations.get(obligation.id);
    return rule ? [silencesOn(index, rule)] : [];
  });
  return silencesFor(index, subject, date)
    .map((silence) => {
      const asked = (of: readonly Finding[]): number =>
        of.filter(({ obligation }) => silence.rules.includes(obligation.id)).length;
      const ofReaching = asked(reaching);
      const stands = silence.kind === 'rule' ? near.filter((on) => on.includes(silence)).length : 0;
      const ofOthers = ofReaching > 0 ? 0 : asked(findings);
      const ofDirected = asked(directed);
      // Of those asked of as many, that which is asked of little else.
      const own = ofDirected / (silence.rules.length || 1);
      return { silence, nearness: [asked(borne), ofDirected, own, ofReaching, stands, ofOthers] };
    })
    .filter(({ nearness }) => nearness.some((count) => count > 0))
    .toSorted((a, b) => firstDifference(b.nearness, a.nearness))
    .map(({ silence }) => silence);
};

/** The first difference of two rows of counts, 0 where they are the same. */
const firstDifference = (a: readonly number[], b: readonly number[]): number =>
  a.map((count, i) => count - (b[i] ?? 0)).find((difference) => difference !== 0) ?? 0;
