import * as z from 'zod';
import { Tier, VersionId } from '../schema/common.ts';
import { DiscrepancyKind } from '../schema/discrepancy.ts';
import { field } from '../schema/field.ts';
import { Rank } from '../schema/instrument.ts';
import { Modality, Reach, Reason, Role, Verdict, ViaMode } from '../schema/obligation.ts';
import { type Infer, memo } from '../text/memo.ts';

/** A provision named with its citation. */
export const CitedProvision = memo(() =>
  z
    .object({
      instrument: field.instrument(),
      eid: z.string().describe('Number in that version, after Akoma Ntoso.'),
      version: VersionId(),
      citation: field.citation().meta({ examples: ['監査方針5(3)'] }),
    })
    .meta({ id: 'CitedProvision', description: 'A provision named with its citation.' }),
);

/** A place in the source. */
export const SourceLines = memo(() =>
  z
    .object({
      id: field.id(),
      lines: z
        .array(z.int())
        .length(2)
        .describe('First and last line of the transcript, counted from 1.'),
    })
    .meta({ id: 'SourceLines', description: 'A place in the source.' }),
);

/** What joins two things in a chain of reasons. */
export const Edge = memo(() =>
  z
    .enum([
      'listed_in',
      'designated_by',
      'member_of',
      'contracted_under',
      'defined_as',
      'supervised_by',
      'routed_through',
      'addressed_by',
      'not_listed_in',
      'excluded_by',
      'not_in_force',
      'ended',
      'disputed_start',
      'left_open',
      'not_held',
    ])
    .describe('What kind of step it is.'),
);

/** One step of a chain: an edge with the words it stands on. */
export const Step = memo(() =>
  z
    .object({
      edge: Edge(),
      from: z.string().describe('Id of what the step starts from.'),
      to: z.string().describe('Id of what the step leads to.'),
      statement: z.string().describe('One plain Japanese sentence, ours.'),
      provision: CitedProvision().describe('Where it is said.'),
      quote: field.quote(),
      source: SourceLines().describe('Where it is from.'),
    })
    .meta({ id: 'Step', description: 'One step of a chain of reasons.' }),
);

/** How the rule's papers travel; the minister comes from the facts, never from the source. */
export const Via = memo(() =>
  z
    .object({
      mode: ViaMode(),
      minister: z
        .string()
        .nullable()
        .describe('Minister whose ministry stands between; null where none does or none is known.'),
      tier: Tier().nullable(),
      as_of: z
        .string()
        .nullable()
        .describe('Day of the statute text the minister was read from; not 2016.'),
    })
    .meta({
      id: 'Via',
      description:
        'How papers travel between the State and the body. The minister of 2016 is unconfirmed.',
    }),
);

/** Whom a finding is about, named. */
export const NamedSubject = memo(() =>
  z.object({
    kind: z.enum(['entity', 'class']).describe('A body or a kind of body.'),
    id: field.id(),
    name: field.name(),
  }),
);

/** A rule in short, with its grounds. */
export const RuleInShort = memo(() =>
  z.object({
    id: field.id(),
    title: field.title(),
    modality: Modality(),
    rank: Rank(),
    provisions: z.array(CitedProvision()).describe('The provisions, principal ground first.'),
  }),
);

const because = memo(() =>
  z
    .array(Step())
    .describe('The chain of reasons, in order, down to the words or the row it stands on.'),
);

const capacityFields = memo(() => ({
  role: Role(),
  reach: Reach(),
  office: z.string().nullable().describe('Who in the body is meant.'),
  condition: z.string().nullable().describe("The text's own condition, verbatim."),
  via: Via().nullable().describe('How papers travel in that capacity; null where nothing travels.'),
}));

/** One capacity a subject stands in, where it stands in several. */
const CapacityFinding = memo(() =>
  z.object({
    capacity: z.string().describe('Id of the kind or body it stands as.'),
    ...capacityFields(),
    because: because(),
  }),
);

/** A discrepancy where it bears on something. */
export const NamedDiscrepancy = memo(() =>
  z
    .object({
      id: field.id(),
      title: field.title(),
      kind: DiscrepancyKind().describe('What disagrees, as in `/discrepancies`.'),
    })
    .meta({ id: 'NamedDiscrepancy', description: 'A disagreement of the source, named.' }),
);

/** The answer for one subject, one obligation and one day, as the API gives it. */
export const Finding = memo(() =>
  z
    .object({
      obligation: RuleInShort().describe('The rule.'),
      subject: NamedSubject().describe('Whom the finding is about.'),
      as_of: z.iso.date().describe('The day the finding is for.'),
      verdict: Verdict(),
      rests_on: Rank().describe(
        'Rank of the text whose words decide it; weaker than that of the rule where only a decision or an explanatory text says it of this subject.',
      ),
      reason: Reason().nullable().describe('Only with `undetermined`: what is missing.'),
      ...capacityFields(),
      role: Role().nullable().describe('Null where the verdict is not `applies`.'),
      reach: Reach()
        .nullable()
        .describe(
          'Whom the rule is directed to; null where the verdict is not `applies`. Only with `direct` does it bind or address the subject.',
        ),
      capacities: z
        .array(CapacityFinding())
        .describe('Only where the subject stands in several capacities.'),
      via: Via()
        .nullable()
        .describe('How papers travel between the State and the body; null where nothing travels.'),
      because: because(),
      later_changes: z
        .array(
          z.object({
            id: field.id(),
            law: z.string().describe('The amending law, Japanese.'),
            in_force: z.iso.date().describe('Day it came or comes into force.'),
            effect: z.string().describe('What it does to the rule; Japanese, ours.'),
            certainty: field.certainty(z.string()),
          }),
        )
        .describe('Amendments after the last day covered that are known to touch it.'),
      discrepancies: z
        .array(NamedDiscrepancy())
        .describe('Contradictions of the source the finding touches.'),
    })
    .meta({
      id: 'Finding',
      description: 'Does this rule reach this subject on this day, and why.',
    }),
);

/** A subject of findings: a body or a kind. */
export type Subject = Pick<Infer<typeof NamedSubject>, 'kind' | 'id'>;
export type CitedProvision = Infer<typeof CitedProvision>;
export type Edge = Infer<typeof Edge>;
export type Step = Infer<typeof Step>;
export type NamedDiscrepancy = Infer<typeof NamedDiscrepancy>;
export type Via = Infer<typeof Via>;
export type CapacityFinding = Infer<typeof CapacityFinding>;
export type Finding = Infer<typeof Finding>;
