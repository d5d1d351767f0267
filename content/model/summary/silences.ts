import type { CorpusIndex } from '../corpus/corpus-index.ts';
import { capacitiesOf } from '../findings/capacities.ts';
import type { Subject } from '../findings/finding.ts';
import type { Silence } from '../schema/silence.ts';

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
