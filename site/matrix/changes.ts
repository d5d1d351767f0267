import type { Subject } from '../../content/model/findings/finding.ts';
import { amendmentGroups } from '../../content/model/summary/amendment.ts';
import { index } from '../corpus.ts';
import { namedBy } from '../sitewide/addresses.ts';
import { AFTER, byStep, type Change, changesFor } from '../subject/findings/findings.ts';
import { rowGroups } from './matrix.ts';

/** Subjects for which the amendment changed exactly the same. */
export type SameChanges = {
  /** The anchor under which its members are named. */
  id: string;
  title: string;
  subjects: readonly Subject[];
  /** How many answers changed, and how many cannot be said to have changed: the old text is not held. */
  count: number;
  open: number;
};

/** In the order of the matrix: 指定法人 first, kinds last. */
const subjects = rowGroups(AFTER).flatMap((group) => group.subjects);

/** Every subject, once. */
export const sameChanges: readonly SameChanges[] = amendmentGroups(index, subjects).map(
  ({ subjects: same, differences }, i) => {
    const [first] = same;
    const name = first ? namedBy(first.id).name : '';
    const rest = `など${same.length}${first?.kind === 'class' ? '類型' : '法人'}`;
    return {
      id: `group-${i + 1}`,
      title: name + (same.length > 1 ? rest : ''),
      subjects: same,
      count: differences.filter(({ before_held }) => before_held).length,
      open: differences.filter(({ before_held }) => !before_held).length,
    };
  },
);

/** What changed in the same way for the same groups: their rules together. */
export type ChangedTogether = { groups: SameChanges[]; rules: Change[] };

/** How answers changed, and for each way which rules, those that did so for the same groups together. */
export const waysOfChange = (): { what: string; together: ChangedTogether[] }[] => {
  const changes = sameChanges.flatMap((group) =>
    group.subjects
      .slice(0, 1)
      .flatMap((subject) => changesFor(subject).map((change) => ({ ...change, group }))),
  );
  return byStep(changes).map(({ what, changes: same }) => {
    const rules = [...Map.groupBy(same, ({ id }) => id).values()].map((ofRule) => ({
      groups: ofRule.map(({ group }) => group),
      rules: ofRule.slice(0, 1),
    }));
    const alike = Map.groupBy(rules, ({ groups }) => groups.map(({ id }) => id).join(' '));
    return {
      what,
      together: [...alike.values()].map((those) => ({
        groups: those[0]?.groups ?? [],
        rules: those.flatMap((one) => one.rules),
      })),
    };
  });
};
