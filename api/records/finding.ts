import * as z from 'zod';
import { Tier, VersionId } from '../../content/model/schema/common.ts';
import { DiscrepancyKind } from '../../content/model/schema/discrepancy.ts';
import { Rank } from '../../content/model/schema/instrument.ts';
import { Modality, Reason, Role, ViaMode } from '../../content/model/schema/obligation.ts';
import { once } from '../../content/model/text/memo.ts';

/** A provision named with its citation. */
export const CitedProvision = once(() =>
  z
    .object({
      instrument: z.string(),
      eid: z.string().meta({ description: 'Number in that version, after Akoma Ntoso.' }),
      version: VersionId(),
      citation: z.string().meta({ examples: ['監査方針5(3)'] }),
    })
    .meta({ id: 'CitedProvision', description: 'A provision named with its citation.' }),
);

/** A place in the source. */
export const SourceLines = once(() =>
  z
    .object({
      id: z.string(),
      lines: z
        .array(z.int())
        .length(2)
        .meta({ description: 'First and last line of the transcript, counted from 1.' }),
    })
    .meta({ id: 'SourceLines', description: 'A place in the source.' }),
);

export const StepWire = once(() =>
  z
    .object({
      edge: z.enum([
        'listed_in',
        'designated_by',
        'member_of',
        'contracted_under',
        'defined_as',
        'supervised_by',
        'addressed_by',
        'not_listed_in',
        'excluded_by',
        'not_in_force',
        'disputed_start',
        'left_open',
      ]),
      from: z.string(),
      to: z.string(),
      statement: z.string().meta({ description: 'One plain Japanese sentence, ours.' }),
      provision: CitedProvision(),
      quote: z.string().nullable().meta({ description: 'Verbatim; null where no text is held.' }),
      source: SourceLines(),
    })
    .meta({ id: 'Step', description: 'One step of a chain of reasons.' }),
);

export const ViaWire = once(() =>
  z
    .object({
      mode: ViaMode(),
      minister: z.string().nullable(),
      tier: Tier().nullable(),
      as_of: z
        .string()
        .nullable()
        .meta({ description: 'Day of the statute text the minister was read from; not 2016.' }),
    })
    .meta({
      id: 'Via',
      description:
        'How papers travel between the State and the body. The minister of 2016 is unconfirmed.',
    }),
);

const capacityFields = once(() => ({
  role: Role(),
  office: z.string().nullable().meta({ description: 'Who in the body is meant.' }),
  condition: z.string().nullable().meta({ description: "The text's own condition, verbatim." }),
  via: ViaWire().nullable(),
}));

/** A discrepancy where it bears on something. */
export const NamedDiscrepancyWire = once(() =>
  z
    .object({ id: z.string(), title: z.string(), kind: DiscrepancyKind() })
    .meta({ id: 'NamedDiscrepancy', description: 'A disagreement of the source, named.' }),
);

export const FindingWire = once(() =>
  z
    .object({
      obligation: z.object({
        id: z.string(),
        title: z.string(),
        modality: Modality(),
        rank: Rank(),
        provisions: z.array(CitedProvision()),
      }),
      subject: z.object({ kind: z.enum(['entity', 'class']), id: z.string(), name: z.string() }),
      as_of: z.iso.date(),
      verdict: z.enum(['applies', 'does_not_apply', 'undetermined']),
      reason: Reason()
        .nullable()
        .meta({ description: 'Only with `undetermined`: what is missing.' }),
      ...capacityFields(),
      role: Role().nullable().meta({ description: 'Null where the verdict is not `applies`.' }),
      capacities: z
        .array(
          z.object({ capacity: z.string(), ...capacityFields(), because: z.array(StepWire()) }),
        )
        .meta({ description: 'Only where the subject stands in several capacities.' }),
      because: z.array(StepWire()),
      later_changes: z.array(
        z.object({
          id: z.string(),
          law: z.string(),
          in_force: z.iso.date(),
          effect: z.string(),
          certainty: z.string(),
        }),
      ),
      discrepancies: z.array(NamedDiscrepancyWire()),
    })
    .meta({
      id: 'Finding',
      description: 'Does this rule reach this subject on this day, and why.',
    }),
);

/** `verdict=` of the lists of findings. */
export const VerdictParam = once(() =>
  z
    .enum(['applies', 'does_not_apply', 'undetermined'], {
      error: 'expected applies, does_not_apply or undetermined',
    })
    .optional()
    .meta({ description: 'Only findings with this verdict.' }),
);
