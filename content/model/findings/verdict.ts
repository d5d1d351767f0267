import type { LocatedClause, LocatedPhase } from '../corpus/corpus.ts';
import { rowOf } from '../corpus/list-rows.ts';
import { knownIn } from '../corpus/readings.ts';
import { isDisputed, type Reading, versionAt } from '../corpus/time.ts';
import type { ProvisionRef } from '../schema/common.ts';
import type { InstrumentVersion } from '../schema/instrument.ts';
import type { Reach, Role } from '../schema/obligation.ts';
import { UNLISTED } from '../schema/unlisted-bodies.ts';
import { type Capacity, listsAt, notListedStep } from './capacities.ts';
import { chainOf, viaOf } from './chain.ts';
import type { CapacityFinding, Step } from './finding.ts';
import { endedSays } from './listings.ts';
import { notHeldSteps } from './not-held.ts';
import { maybeMember } from './open-questions.ts';
import { onWordsOfTheDay } from './past-words.ts';
import { type Asked, type Outcome, outcome } from './question.ts';
import { fill, stepOn } from './steps.ts';
import { disputedSteps, notInForceStep, stubWords } from './validity.ts';

/** Roles from the strongest to the weakest: the first one of a subject is its main one. */
const ROLES: readonly Role[] = ['bearer', 'addressee', 'subject', 'recipient', 'concerned'];

type Match = { capacity: Capacity; clause: LocatedClause };

/** Clauses that reach the subject, each once, through the first capacity it names. */
const matchesIn = (phase: LocatedPhase, capacities: readonly Capacity[]): Match[] => {
  const matches = capacities.flatMap((capacity) =>
    phase.clauses
      .filter((clause) => clause.to.includes(capacity.target))
      .map((clause) => ({ capacity, clause })),
  );
  return matches.filter(
    ({ clause }, i) => matches.findIndex((other) => other.clause === clause) === i,
  );
};

/** Whom a clause that applies is directed to. */
export const reachOf = ({ role, binds_persons }: LocatedClause): Reach => {
  if (role !== 'concerned') return 'direct';
  return binds_persons ? 'persons' : 'indirect';
};

/** The chain of a clause; before its last step, whether the text of the rule itself is held. */
const chainIn = (
  asked: Asked,
  phase: LocatedPhase,
  capacity: Capacity,
  clause: LocatedClause,
): Step[] => {
  const chain = chainOf(asked, capacity, clause);
  const notHeld = notHeldSteps(asked.index, asked.obligation.id, phase, clause);
  return [...chain.slice(0, -1), ...notHeld, ...chain.slice(-1)];
};

const applying = (asked: Asked, phase: LocatedPhase, matches: Match[]): CapacityFinding[] =>
  matches
    .filter(({ clause }) => clause.verdict === 'applies')
    .map(({ capacity, clause }) => ({
      // A clause that names a contractor reaches it as contractor, not as the body it happens to be.
      capacity:
        capacity.steps[0]?.edge === 'contracted_under' ? capacity.steps[0].to : capacity.target,
      role: clause.role as Role,
      reach: reachOf(clause),
      office: clause.office,
      condition: clause.condition,
      via: viaOf(asked, clause),
      because: chainIn(asked, phase, capacity, clause),
    }))
    // Of two equal roles the one that names an office comes first: it says who in the body is meant.
    .sort(
      (a, b) =>
        ROLES.indexOf(a.role) - ROLES.indexOf(b.role) ||
        Number(b.office !== null) - Number(a.office !== null),
    );

/** Lists named by the limiting words on which the body does not stand. */
const listsRead = ({ index, entity, date }: Asked, covers: readonly string[]): Step[] =>
  entity?.type === 'corporation'
    ? listsAt(index, date)
        .filter((list) => covers.includes(list.class))
        .filter((list) => rowOf(list, entity.id) === undefined)
        .map((list) => notListedStep(index, entity, list))
    : [];

const excluded = (asked: Asked, phase: LocatedPhase, capacities: readonly Capacity[]): Outcome => {
  const { index, obligation, subject } = asked;
  const { limit } = phase;
  if (!limit)
    throw new Error(
      `obligation "${obligation.id}" (${phase.version}) has no words that draw its limit`,
    );
  const what = capacities.filter(({ target }) => target !== UNLISTED && target !== 'others');
  const steps = [
    ...(what.find(({ steps }) => steps.length > 0)?.steps ?? []),
    ...listsRead(asked, limit.covers),
    stepOn(
      index,
      {
        edge: 'excluded_by',
        from: subject.id,
        to: obligation.id,
        statement: fill(limit.statement, subject.name),
      },
      limit.words,
    ),
  ];
  return outcome(phase, 'does_not_apply', steps);
};

const inferred = (asked: Asked, phase: LocatedPhase): Outcome => {
  const { index, obligation, subject } = asked;
  const words = stubWords(index, phase.provisions[0] as ProvisionRef);
  const statement = `改正前の条文は資料にない。${subject.name}に及んだかどうかは、改正後の条文から推し量れるだけで確定しない。`;
  const sketch = { edge: 'left_open' as const, from: subject.id, to: obligation.id, statement };
  return outcome(phase, 'undetermined', [stepOn(index, sketch, words)], 'old_text_not_held');
};

/** What the clauses and the limit of a phase say of the subject, whatever day their words are of. */
const byWords = (asked: Asked, phase: LocatedPhase): Outcome => {
  const { capacities } = asked;
  const matches = matchesIn(phase, capacities);
  const applies = applying(asked, phase, matches);
  const main = applies[0];
  if (main) return outcome(phase, 'applies', main.because, null, applies);
  for (const verdict of ['does_not_apply', 'undetermined'] as const) {
    const match = matches.find(({ clause }) => clause.verdict === verdict);
    if (match)
      return outcome(
        phase,
        verdict,
        chainOf(asked, match.capacity, match.clause),
        match.clause.reason,
      );
  }
  const own = capacities.find(({ steps }) => steps.length > 0)?.steps ?? [];
  return maybeMember(asked, phase, own) ?? excluded(asked, phase, capacities);
};

const inPhase = (asked: Asked, phase: LocatedPhase): Outcome => {
  const kind = asked.entity ? null : asked.index.classes.get(asked.subject.id);
  if (kind?.from && asked.date < kind.from)
    return outcome(phase, 'does_not_apply', [
      notInForceStep(asked.index, asked, kind.definitions[0], kind.from),
    ]);
  const gone = endedOn(asked);
  if (gone !== null) return ended(asked, phase, gone);
  return phase.basis === 'inferred'
    ? inferred(asked, phase)
    : onWordsOfTheDay(asked, byWords(asked, phase));
};

/** That the subject is no more on the day asked, in a sentence; null where it is. */
const endedOn = ({ index, entity, subject, date }: Asked): string | null => {
  const record = entity ?? index.classes.get(subject.id);
  return record ? endedSays(record, date) : null;
};

/** A rule that was read for the day reaches nobody that is no more; whether it reaches what came after is another question. */
const ended = (asked: Asked, phase: LocatedPhase, says: string): Outcome => {
  const { index, obligation, subject, date } = asked;
  const words =
    phase.key_phrase ?? phase.limit?.words ?? stubWords(index, phase.provisions[0] as ProvisionRef);
  const sketch = {
    edge: 'ended' as const,
    from: subject.id,
    to: obligation.id,
    statement: `${says}その後を引き継ぐ者に及ぶかどうかは、これからは言えない。`,
  };
  return outcome(phase, 'does_not_apply', [stepOn(index, sketch, words, date)]);
};

/** On a day whose text nobody has read for the rule: neither yes nor no, with the last words read. */
const unread = (
  asked: Asked,
  phase: LocatedPhase,
  reason: 'later_version_not_held' | 'not_read_yet',
  why: string,
): Outcome => {
  const { index, obligation, subject, date } = asked;
  const ground = phase.provisions[0] as ProvisionRef;
  const words = phase.key_phrase ?? phase.limit?.words ?? stubWords(index, ground);
  const { label } = index
    .instrument(ground.instrument)
    .versions.find(({ id }) => id === phase.version) as InstrumentVersion;
  const statement = `${endedOn(asked) ?? ''}${why}${subject.name}に${date}に及ぶかどうかは、ここからは判断できない。最後に読んだのは${index.citation(ground, date)}（${label}）の文言である。`;
  const sketch = { edge: 'left_open' as const, from: subject.id, to: obligation.id, statement };
  return outcome(phase, 'undetermined', [stepOn(index, sketch, words, date)], reason);
};

const underReading = (asked: Asked, reading: Reading): Outcome => {
  const { index, obligation, date } = asked;
  const phases = obligation.phases;
  const principal = index.instrument(
    (phases[0] as LocatedPhase).provisions[0]?.instrument as string,
  );
  const version = versionAt(principal, date, reading);
  const order = principal.versions.map(({ id }) => id);
  const at = order.indexOf(version?.id ?? '');
  const lastRead = phases.findLast((candidate) => order.indexOf(candidate.version) <= at);
  const known = version && knownIn(principal, obligation, version.id);
  if (version?.later_text && version.later_text.from <= date)
    return unread(
      asked,
      (lastRead ?? phases[0]) as LocatedPhase,
      'later_version_not_held',
      version.later_text.basis,
    );
  if (lastRead && known === 'unread')
    return unread(
      asked,
      lastRead,
      'not_read_yet',
      `${version?.label}の条文は、この規定についてまだ読んでいない。`,
    );
  const phase = phases.find((candidate) => candidate.version === version?.id);
  if (phase) return inPhase(asked, phase);
  const nearest = (phases.find((candidate) => order.indexOf(candidate.version) > at) ??
    phases.at(-1)) as LocatedPhase;
  return outcome(nearest, 'does_not_apply', [
    notInForceStep(index, asked, nearest.provisions[0], null),
  ]);
};

/** Decides a question: under both readings where the start of the rule is disputed. */
export const decide = (asked: Asked): Outcome => {
  const { index, obligation, date } = asked;
  const first = obligation.phases[0]?.provisions[0];
  const principal = index.instrument(first?.instrument as string);
  const earliest = underReading(asked, 'earliest');
  if (!isDisputed(principal, date)) return earliest;
  const latest = underReading(asked, 'latest');
  if (earliest.verdict === latest.verdict) return earliest;
  const steps = disputedSteps(index, principal, asked);
  return outcome(earliest.phase, 'undetermined', steps, 'contradiction');
};
