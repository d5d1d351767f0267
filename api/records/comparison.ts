import * as z from 'zod';
import { ProvisionKind, ProvisionStatus } from '../../content/model/schema/provision.ts';
import { once } from '../../content/model/text/memo.ts';
import { CitedProvision } from './finding.ts';

/** What became of a provision between two versions. */
export const RowKind = once(() =>
  z.enum([
    'unchanged',
    'amended',
    'added',
    'deleted',
    'renumbered',
    'omitted',
    'meaning_changed',
    'not_held',
  ]),
);

/** A stretch of both texts. */
export const SegmentWire = once(() =>
  z
    .object({
      op: z.enum(['same', 'width', 'deleted', 'inserted']).meta({
        description:
          '`width`: the same characters in another width, an artefact of the transcript and no change.',
      }),
      before: z.string(),
      after: z.string(),
    })
    .meta({
      id: 'Segment',
      description:
        'A stretch of both texts. All `before` joined are the text before; so is `after`.',
    }),
);

/** A term that means another thing in the later version. */
export const ChangedTermWire = once(() =>
  z
    .object({
      term: z.string(),
      before: z.string().meta({ description: 'Id of the term in the earlier version.' }),
      after: z.string(),
      through: z.array(z.string()).meta({
        description:
          'Changed terms in its own unchanged definition; empty where that has new words.',
      }),
    })
    .meta({ id: 'ChangedTerm', description: 'A term that means another thing than before.' }),
);

/** One side of a comparison. */
export const ComparedWire = once(() =>
  z
    .object({
      ...CitedProvision().shape,
      kind: ProvisionKind(),
      status: ProvisionStatus(),
      num: z.string().nullable(),
      heading: z.string().nullable(),
      text: z
        .string()
        .nullable()
        .meta({ description: '段落 joined by a line break; null: not held.' }),
      underlined: z.array(z.array(z.int()).length(2)).nullable().meta({
        description:
          'Underlined in the table: [start, end] in `text`, UTF-16. Null: the transcript keeps no underlining here.',
      }),
    })
    .meta({ id: 'ComparedProvision' }),
);
