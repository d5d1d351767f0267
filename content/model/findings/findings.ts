import type { LocatedObligation } from '../corpus/corpus.ts';
import type { CorpusIndex } from '../corpus/corpus-index.ts';
import { COVERAGE_FROM } from '../corpus/time.ts';
import { capacitiesOf, kindSteps } from './capacities.ts';
import { discrepanciesOfFinding } from './discrepancies.ts';
import type { Finding, Subject } from './finding.ts';
import { restsOn } from './not-held.ts';
import type { Asked } from './question.ts';
import { cite } from './steps.ts';
import { decide } from './verdict.ts';

const laterChangesOf = (index: CorpusIndex, obligation: string): Finding['later_changes'] =>
  index.corpus.later_changes.flatMap(({ id, law, in_force, certainty, touches }) =>
    touches
      .filter((touch) => touch.obligation === obligation)
      .map(({ effect }) => ({ id, law, in_force, effect, certainty })),
  );

/** A subject on a day: what every question about it shares. */
type Standing = Pick<Asked, 'index' | 'subject' | 'entity' | 'date' | 'capacities'>;

const standingOn = (index: CorpusIndex, { kind, id }: Subject, date: string): Standing => {
  if (date < COVERAGE_FROM) throw new RangeError(`findings begin on ${COVERAGE_FROM}, not ${date}`);
  const entity = kind === 'entity' ? index.entities.get(id) : undefined;
  const record = kind === 'entity' ? entity : index.classes.get(id);
  if (!record) throw new RangeError(`there is no ${kind} "${id}"`);
  const capacities = entity
    ? capacitiesOf(index, entity, date)
    : [{ target: id, steps: kindSteps(index, id, date) }];
  return {
    index,
    subject: { kind, id, name: record.name },
    entity: entity ?? null,
    date,
    capacities,
  };
};

const find = (standing: Standing, obligation: LocatedObligation): Finding => {
  const { index, subject, date } = standing;
  const { phase, verdict, reason, capacities, because } = decide({ ...standing, obligation });
  const main = capacities[0];
  return {
    obligation: {
      id: obligation.id,
      title: obligation.title,
      modality: obligation.modality,
      rank: obligation.rank,
      provisions: phase.provisions.map((ref) => cite(index, ref, date)),
    },
    subject,
    as_of: date,
    verdict,
    rests_on: restsOn(index, because),
    reason,
    role: main?.role ?? null,
    reach: main?.reach ?? null,
    office: main?.office ?? null,
    condition: main?.condition ?? null,
    capacities: capacities.length > 1 ? capacities : [],
    via: main?.via ?? null,
    because,
    later_changes: laterChangesOf(index, obligation.id),
    discrepancies: discrepanciesOfFinding(index, obligation.id, phase, [
      subject.id,
      ...standing.capacities.map(({ target }) => target),
    ]),
  };
};

/**
 * Does this rule reach this subject on this day, as what, and why? Pure: depends on the corpus, the subject, the
 * obligation and the day (ISO 8601) alone. Throws a RangeError for an unknown subject or obligation and for a day
 * before {@link COVERAGE_FROM}.
 */
export const findingFor = (
  index: CorpusIndex,
  subject: Subject,
  obligationId: string,
  date: string,
): Finding => {
  const obligation = index.obligations.get(obligationId);
  if (!obligation) throw new RangeError(`there is no obligation "${obligationId}"`);
  return find(standingOn(index, subject, date), obligation);
};

/** All findings of one subject on one day, one per obligation, in the corpus's order. */
export const findingsFor = (index: CorpusIndex, subject: Subject, date: string): Finding[] => {
  const standing = standingOn(index, subject, date);
  return index.corpus.obligations.map((obligation) => find(standing, obligation));
};
