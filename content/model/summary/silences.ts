import type { CorpusIndex } from '../corpus/corpus-index.ts';
import { capacitiesOf } from '../findings/capacities.ts';
import type { Subject } from '../findings/finding.ts';
import type { ProvisionRef } from '../schema/common.ts';
import type { Obligation } from '../schema/obligation.ts';
import type { Silence } from '../schema/silence.ts';

/** Whether one place is the other, or a part of it. */
const isWithin = (part: ProvisionRef, whole: ProvisionRef): boolean =>
  part.instrument === whole.instrument &&
  part.version === whole.version &&
  (part.eid === whole.eid || part.eid.startsWith(`${whole.eid}__`));

const known = new WeakMap<CorpusIndex, Map<string, Silence[]>>();

/** What the source does not say where a rule stands: it was looked for in a ground of the rule, in whatever version. */
export const silencesOn = (
  index: CorpusIndex,
  { id, phases }: Pick<Obligation, 'id' | 'phases'>,
): Silence[] => {
  const byRule = known.get(index) ?? new Map<string, Silence[]>();
  known.set(index, byRule);
  const told = byRule.get(id);
  if (told) return told;
  const grounds = phases.flatMap(({ provisions }) => provisions);
  const found = index.corpus.silences.filter(({ looked_in }) =>
    looked_in.some((read) =>
      grounds.some((ground) => isWithin(read, ground) || isWithin(ground, read)),
    ),
  );
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
