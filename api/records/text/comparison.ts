import * as z from 'zod';
import { CitedProvision, SourceLines } from '../../../content/model/findings/finding.ts';
import { FrontPart } from '../../../content/model/schema/column.ts';
import { VersionId } from '../../../content/model/schema/common.ts';
import { field } from '../../../content/model/schema/field.ts';
import { ProvisionKind, ProvisionStatus } from '../../../content/model/schema/provision.ts';
import { memo } from '../../../content/model/text/memo.ts';
import { STATUS } from './provision.ts';

/** What became of a provision between two versions. */
export const RowKind = memo(() =>
  z
    .enum([
      'unchanged',
      'amended',
      'added',
      'deleted',
      'renumbered',
      'omitted',
      'meaning_changed',
      'reference_changed',
      'not_held',
    ])
    .describe('What happened to the provision.'),
);

/** A stretch of both texts. */
export const SegmentWire = memo(() =>
  z
    .object({
      op: z
        .enum(['same', 'width', 'deleted', 'inserted'])
        .describe(
          '`width`: the same characters in another width, an artefact of the transcript and no change.',
        ),
      before: z.string().describe('The stretch in the text before; empty where it was inserted.'),
      after: z.string().describe('The stretch in the text after; empty where it was deleted.'),
    })
    .meta({
      id: 'Segment',
      description:
        'A stretch of both texts. All `before` joined are the text before; so is `after`.',
    }),
);

/** A term that means another thing in the later version. */
export const ChangedTermWire = memo(() =>
  z
    .object({
      term: z.string().describe('The term as printed.'),
      before: z.string().describe('Id of the term in the earlier version.'),
      after: z.string().describe('Id of the term in the later version.'),
      through: z
        .array(z.string())
        .describe('Changed terms in its own unchanged definition; empty where that has new words.'),
    })
    .meta({ id: 'ChangedTerm', description: 'A term that means another thing than before.' }),
);

const changedTerms = () =>
  z.array(ChangedTermWire()).describe('Terms that mean another thing than before.');

/** One side of a comparison. */
export const ComparedWire = memo(() =>
  z
    .object({
      ...CitedProvision().shape,
      kind: ProvisionKind().describe('What the provision is.'),
      status: ProvisionStatus().describe(STATUS),
      num: field.num(),
      heading: field.heading(),
      text: z.string().nullable().describe('段落 joined by a line break; null: not held.'),
      underlined: z
        .array(z.array(z.int()).length(2))
        .nullable()
        .describe(
          'Underlined in the table: [start, end] in `text`, UTF-16. Null: the transcript keeps no underlining here.',
        ),
    })
    .meta({
      id: 'ComparedProvision',
      description: 'A provision as one of the two versions has it.',
    }),
);

const Artefact = memo(() => z.enum(['width', 'frame', 'draft_mark']));

const Note = memo(() =>
  z
    .object({
      part: z
        .enum([...FrontPart().options, 'num', 'heading', 'text', 'row'])
        .describe('Part of the provision or of the front matter.'),
      position: z.int().nullable().describe('段落 or row, from 1.'),
      kind: z
        .enum([...Artefact().options, 'real'])
        .describe(
          '`width`, `frame` and `draft_mark` are artefacts of print or transcript; `real` is a difference in words.',
        ),
      column: z.string().describe('As the left column prints it.'),
      consolidated: z.string().describe('As the consolidated text prints it.'),
      discrepancy: z.string().nullable().describe('Id in /discrepancies; null for an artefact.'),
    })
    .meta({
      id: 'ColumnNote',
      description:
        'Where the left column of the table differs from the consolidated text. All kinds but `real` are artefacts.',
    }),
);

const Marked = memo(() =>
  z.object({
    side: z.enum(['before', 'after']).describe('Text before or text after.'),
    text: field.text(),
  }),
);

/** A provision before and after. */
export const ComparisonRowWire = memo(() =>
  z
    .object({
      kind: RowKind(),
      renumbered: z.boolean().describe('Its number moved.'),
      omitted: z.boolean().describe('Both columns print 略.'),
      before: ComparedWire()
        .nullable()
        .describe('The provision in the earlier version; null: it had none.'),
      after: ComparedWire()
        .nullable()
        .describe('The provision in the later version; null: it has none.'),
      changes: z
        .object({
          num: z.array(SegmentWire()).describe('Of the number.'),
          heading: z.array(SegmentWire()).describe('Of the heading.'),
          text: z.array(SegmentWire()).describe('Of the text.'),
        })
        .describe('Stretches of both texts, per part.'),
      terms: changedTerms(),
      references: z
        .array(CitedProvision())
        .describe('Provisions of this text to which its words refer and which changed.'),
      underlines: z
        .object({
          kept: z
            .enum(['whole', 'part', 'none'])
            .describe('How much underlining the transcript keeps of this row.'),
          agreement: z
            .enum(['agree', 'source_marks_more', 'computed_marks_more', 'differ'])
            .nullable()
            .describe('Whether both mark the same; null where no underlining is kept.'),
          source_only: z.array(Marked()).describe('Underlined words that did not change.'),
          computed_only: z.array(Marked()).describe('Changed words that are not underlined.'),
        })
        .describe('Underlining in the table against the computed changes.'),
      replay: z
        .enum(['holds', 'fails', 'not_applicable'])
        .describe('Whether before + changes = after, carried out.'),
      column: z.array(Note()).describe('Where the left column differs from the consolidated text.'),
      discrepancies: z.array(z.string()).describe('Ids in /discrepancies.'),
    })
    .meta({
      id: 'ComparisonRow',
      description:
        'A provision before and after, by its own words. `meaning_changed`: unchanged words with a term that means another thing. `reference_changed`: unchanged words that refer to a provision of the same text which changed. `not_held`: the words of one side are not in the source.',
    }),
);

const VersionHead = memo(() =>
  z.object({
    id: VersionId().describe('Id of the record: given by hand, never changed, never reused.'),
    label: field.label(),
  }),
);

const Printed = memo(() =>
  z.object({ text: field.text(), source: SourceLines().describe('Where it is from.') }),
);

/** 新旧対照表 as the API shows it. */
export const ComparisonWire = memo(() =>
  z
    .object({
      instrument: field.instrument(),
      title: field.title(),
      before: VersionHead().describe('The earlier version.'),
      after: VersionHead().describe('The later version.'),
      table: z
        .object({
          material: z.string().meta({
            examples: ['2-2'],
            description: 'Material of the meeting that holds the table.',
          }),
          consolidated: z.string().describe('Material that holds the text after.'),
          front: z
            .array(
              z.object({
                part: FrontPart().describe('Title, day of the decision, or day of the amendment.'),
                before: Printed()
                  .nullable()
                  .describe('As the earlier text prints it; null where it does not.'),
                column: Printed().describe('As the left column of the table prints it.'),
                consolidated: Printed().describe('As the consolidated text prints it.'),
                differences: z.array(Note()).describe('Where column and consolidated text differ.'),
              }),
            )
            .describe('Title and dates above the table.'),
        })
        .nullable()
        .describe('The 新旧対照表 of the source; null where it has none.'),
      artefacts: z
        .array(
          z.object({
            kind: Artefact().describe('Kind of difference.'),
            reason: z.string().describe('Why it is no change of words.'),
          }),
        )
        .describe('Differences that the transcript makes; Japanese, ours.'),
      counts: z.record(z.string(), z.int()).describe('Rows by kind.'),
      terms: changedTerms(),
      rows: z.array(ComparisonRowWire()).describe('Rows, in order.'),
    })
    .meta({ id: 'Comparison', description: '新旧対照表 as data: aligned rows in document order.' }),
);
