import { expect, test } from 'vitest';
import type {
  LocatedEntity,
  LocatedObligation,
} from '../../../../../content/model/corpus/corpus.ts';
import { versionAt } from '../../../../../content/model/corpus/time.ts';
import type { Finding } from '../../../../../content/model/findings/finding.ts';
import { findingFor } from '../../../../../content/model/findings/findings.ts';
import { BEFORE_DAY, NEWEST_DAY } from '../../../support/newest-day.ts';
import { realIndex } from '../../../support/real-index.ts';

const { corpus } = realIndex;

const holdsOn = (day: string, { from, until }: { from: string | null; until: string | null }) =>
  (from === null || from <= day) && (until === null || day < until);

/** All a body is on a day, read from the records alone: its name, the lists it stands on, the kinds its proofs name. */
const standingOf = (body: LocatedEntity, day: string): string[] => {
  const lists = corpus.lists
    .filter((list) => holdsOn(day, list) && list.rows.some(({ entity }) => entity === body.id))
    .map((list) => list.class);
  const kinds = body.capacities
    .filter(({ proof }) => proof.some((one) => holdsOn(day, one)))
    .map((capacity) => capacity.class);
  const known = [...lists, ...kinds];
  const none = known.length === 0 && body.type === 'corporation';
  return [body.id, ...known, ...(none ? ['unlisted-bodies', 'others'] : [])];
};

/** Kinds of which the source does not say whether an organ (the first) or a corporation (the second) belongs to them. */
const OPEN_KINDS = ['national-administrative-organs', 'critical-infrastructure-operators'];

/** Everything that a rule asks of a body on a day: the names in its clauses. */
const askedBy = (rule: LocatedObligation, day: string): string[] => {
  const instrument = realIndex.instrument(rule.phases[0]?.provisions[0]?.instrument ?? '');
  const version = versionAt(instrument, day, 'earliest')?.id;
  const phase = rule.phases.find((one) => one.version === version);
  return [...new Set(phase?.clauses.flatMap(({ to }) => to) ?? [])];
};

const answerOf = ({ verdict, reason, role, office, condition, via, capacities }: Finding): string =>
  JSON.stringify({
    ...{ verdict, reason, role, office, condition, mode: via?.mode ?? null },
    capacities: capacities.map((one) => [one.capacity, one.role]),
  });

test.each([BEFORE_DAY, NEWEST_DAY])(
  'on %s bodies that differ in nothing a rule asks for get the same answer from it',
  (day) => {
    const unequal = corpus.obligations.flatMap((rule) => {
      const asked = askedBy(rule, day);
      const asksType = OPEN_KINDS.some((kind) => asked.includes(kind));
      const alike = Map.groupBy(corpus.entities, (body) =>
        [
          ...standingOf(body, day).filter((one) => asked.includes(one)),
          asksType && body.type,
        ].join(),
      );
      return [...alike.values()].flatMap((bodies) => {
        const answers = Map.groupBy(bodies, ({ id }) =>
          answerOf(findingFor(realIndex, { kind: 'entity', id }, rule.id, day)),
        );
        return answers.size === 1
          ? []
          : [...answers].map(
              ([answer, those]) => `${rule.id}: ${those.map(({ id }) => id)} ${answer}`,
            );
      });
    });
    expect(unequal).toEqual([]);
  },
);
