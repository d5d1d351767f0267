import { expect, test } from 'vitest';
import type { LocatedObligation } from '../../../../../content/model/corpus/corpus.ts';
import { findingFor } from '../../../../../content/model/findings/findings.ts';
import { subjectsOf } from '../../../../../content/model/findings/subjects.ts';
import type { ProvisionRef } from '../../../../../content/model/schema/common.ts';
import { BEFORE_DAY, NEWEST_DAY } from '../../../support/newest-day.ts';
import { realIndex } from '../../../support/real-index.ts';

const { obligations } = realIndex.corpus;

const stands = (part: ProvisionRef, whole: ProvisionRef): boolean =>
  part.instrument === whole.instrument &&
  part.version === whole.version &&
  part.eid.startsWith(`${whole.eid}__`);

/** Grounds of a rule in a state, the principal one first. */
const groundsOf = (rule: LocatedObligation, version: string): readonly ProvisionRef[] =>
  rule.phases.find((phase) => phase.version === version)?.provisions ?? [];

/**
 * Rules that stand on a provision as a whole, each with the rules on its parts: 法31条1項 stands on 資料提供等規則1条1項, of whose
 * items there is a rule each. A rule on one part says nothing of the other parts.
 */
const wholesAndParts = (version: string) =>
  obligations.flatMap((whole) => {
    const [own, ...grounds] = groundsOf(whole, version);
    const broad = grounds.filter((ground) => own && !stands(own, ground));
    const parts = obligations.filter((part) => {
      const [principal] = groundsOf(part, version);
      return principal && broad.some((ground) => stands(principal, ground));
    });
    return parts.map((part) => ({ whole, part }));
  });

test.each([
  ['2015', BEFORE_DAY],
  ['2016', NEWEST_DAY],
])(
  'in the state of %s a rule does not deny whom a rule on a part of its words reaches',
  (version, day) => {
    const pairs = wholesAndParts(version);
    expect(pairs.map(({ whole, part }) => `${whole.id} ${part.id}`)).toContain(
      'timely-provision-of-materials provide-other-material',
    );
    const denied = pairs.flatMap(({ whole, part }) =>
      subjectsOf(realIndex)
        .filter(
          (subject) =>
            findingFor(realIndex, subject, part.id, day).verdict === 'applies' &&
            findingFor(realIndex, subject, whole.id, day).verdict === 'does_not_apply',
        )
        .map(({ id }) => `${whole.id} denies ${id}, ${part.id} does not`),
    );
    expect(denied).toEqual([]);
  },
);
