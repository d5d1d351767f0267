import type { CorpusIndex } from '../corpus/corpus-index.ts';
import type { Finding, Subject } from '../findings/finding.ts';
import { findingsFor } from '../findings/findings.ts';

/** What of two findings of one rule may differ. */
export type Aspect = 'verdict' | 'role' | 'reach' | 'office' | 'condition' | 'route';

/**
 * Where a difference belongs: the rule reaches only the one or only the other, both but not alike, or of one of them it
 * cannot be told.
 */
export type Contrast = 'only_a' | 'only_b' | 'otherwise' | 'undetermined';

/** One rule whose answer for two subjects is not the same. */
export type SubjectDifference = {
  contrast: Contrast;
  differs: Aspect[];
  a: Finding;
  b: Finding;
};

/** Two subjects on one day, rule by rule. */
export type SubjectComparison = {
  a: Finding['subject'];
  b: Finding['subject'];
  as_of: string;
  /** Rules whose answer is the same, by verdict. */
  same: Record<Finding['verdict'], number>;
  /** Only what differs: by contrast in the order of the type, within it in the corpus's order of rules. */
  differences: SubjectDifference[];
};

/** The order in which contrasts are shown. */
export const CONTRASTS: readonly Contrast[] = ['only_a', 'only_b', 'otherwise', 'undetermined'];

/** An answer without the words that name its subject. Which minister is competent is a fact of later years: no difference. */
const aspectsOf = (finding: Finding): Record<Aspect, string | null> => {
  const { verdict, role, reach, office, condition, via, capacities } = finding;
  const roles = capacities.length > 0 ? capacities.map((one) => one.role).join() : role;
  return { verdict, role: roles, reach, office, condition, route: via?.mode ?? null };
};

const contrastOf = (a: Finding, b: Finding): Contrast => {
  if ([a, b].some(({ verdict }) => verdict === 'undetermined')) return 'undetermined';
  if (a.verdict === b.verdict) return 'otherwise';
  return a.verdict === 'applies' ? 'only_a' : 'only_b';
};

/** What of two findings of one rule differs. */
const differing = (a: Finding, b: Finding): Aspect[] => {
  const [left, right] = [aspectsOf(a), aspectsOf(b)];
  return (Object.keys(left) as Aspect[]).filter((aspect) => left[aspect] !== right[aspect]);
};

/** The rules whose answer for two subjects on a day is not the same, both answers with their reasons. */
export const compareSubjects = (
  index: CorpusIndex,
  a: Subject,
  b: Subject,
  date: string,
): SubjectComparison => {
  const others = findingsFor(index, b, date);
  const pairs = findingsFor(index, a, date).flatMap((one, i) => {
    const other = others[i];
    return other ? [{ a: one, b: other, differs: differing(one, other) }] : [];
  });
  const alike = pairs.filter(({ differs }) => differs.length === 0);
  const count = (verdict: Finding['verdict']): number =>
    alike.filter((pair) => pair.a.verdict === verdict).length;
  const nameOf = (subject: Subject): Finding['subject'] => ({
    kind: subject.kind,
    id: subject.id,
    name:
      (subject.kind === 'entity' ? index.entities : index.classes).get(subject.id)?.name ??
      subject.id,
  });
  const differences = pairs
    .filter(({ differs }) => differs.length > 0)
    .map((pair) => ({ contrast: contrastOf(pair.a, pair.b), ...pair }));
  return {
    a: nameOf(a),
    b: nameOf(b),
    as_of: date,
    same: {
      applies: count('applies'),
      does_not_apply: count('does_not_apply'),
      undetermined: count('undetermined'),
    },
    differences: CONTRASTS.flatMap((contrast) =>
      differences.filter((one) => one.contrast === contrast),
    ),
  };
};
