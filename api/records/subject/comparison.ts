import * as z from 'zod';
import {
  type Finding,
  NamedSubject,
  RuleInShort,
  Step,
  Via,
} from '../../../content/model/findings/finding.ts';
import { Reach, Reason, Role, Verdict } from '../../../content/model/schema/obligation.ts';
import type { SubjectComparison } from '../../../content/model/summary/subject-comparison.ts';
import { type Infer, memo } from '../../../content/model/text/memo.ts';

const Side = memo(() =>
  z
    .object({
      verdict: Verdict(),
      reason: Reason().nullable().describe('Only with `undetermined`: what is missing.'),
      role: Role().nullable().describe('Null where the verdict is not `applies`.'),
      reach: Reach().nullable().describe('Null where the verdict is not `applies`.'),
      office: z.string().nullable().describe('Who in the body is meant.'),
      condition: z.string().nullable().describe("The text's own condition, verbatim."),
      via: Via().nullable().describe('How papers travel; null where nothing travels.'),
      because: Step().nullable().describe('The step that decides it; the chain is in the finding.'),
    })
    .meta({ id: 'ComparedFinding', description: 'A finding with the step that decides it.' }),
);

/** Two subjects, rule by rule, as the API shows them. */
export const SubjectComparisonWire = memo(() =>
  z
    .object({
      a: NamedSubject().describe('The one.'),
      b: NamedSubject().describe('The other.'),
      same: z
        .object({
          applies: z.int().describe('Rules that reach both alike.'),
          does_not_apply: z.int().describe('Rules that reach neither.'),
          undetermined: z.int().describe('Rules of which it can be told of neither.'),
        })
        .describe('How many rules have the same answer for both; they are not listed.'),
      differences: z
        .array(
          z.object({
            contrast: z
              .enum(['only_a', 'only_b', 'otherwise', 'undetermined'])
              .describe(
                '`only_a`, `only_b`: it reaches only the one; `otherwise`: both, not alike; `undetermined`: of one it cannot be told.',
              ),
            differs: z
              .array(z.enum(['verdict', 'role', 'reach', 'office', 'condition', 'route']))
              .describe('What is not the same.'),
            obligation: RuleInShort().describe('The rule.'),
            a: Side().describe('The finding of `a`.'),
            b: Side().describe('The finding of `b`.'),
          }),
        )
        .describe('Only what differs, by contrast.'),
    })
    .meta({ id: 'SubjectComparison', description: 'Where the answers for two subjects differ.' }),
);

const side = ({
  verdict,
  reason,
  role,
  reach,
  office,
  condition,
  via,
  because,
}: Finding): Infer<typeof Side> => ({
  verdict,
  reason,
  role,
  reach,
  office,
  condition,
  via,
  because: because.at(-1) ?? null,
});

/** A comparison of two subjects as the API shows it. */
export const subjectComparisonWire = ({
  a,
  b,
  same,
  differences,
}: SubjectComparison): Infer<typeof SubjectComparisonWire> => ({
  a,
  b,
  same,
  differences: differences.map((one) => ({
    contrast: one.contrast,
    differs: one.differs,
    obligation: one.a.obligation,
    a: side(one.a),
    b: side(one.b),
  })),
});
