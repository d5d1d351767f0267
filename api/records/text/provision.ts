import * as z from 'zod';
import type { CorpusIndex } from '../../../content/model/corpus/corpus-index.ts';
import { provisionPath } from '../../../content/model/corpus/paths.ts';
import { isHome } from '../../../content/model/corpus/time.ts';
import { CitedProvision, SourceLines } from '../../../content/model/findings/finding.ts';
import { cite } from '../../../content/model/findings/steps.ts';
import { ownText, wholeText } from '../../../content/model/provisions/printed-lines.ts';
import { placedIn } from '../../../content/model/provisions/printed-order.ts';
import { heldOf } from '../../../content/model/provisions/provision-tree.ts';
import { field } from '../../../content/model/schema/field.ts';
import {
  type Provision,
  ProvisionKind,
  ProvisionStatus,
} from '../../../content/model/schema/provision.ts';
import { type Infer, memo } from '../../../content/model/text/memo.ts';
import { linesOfSpans, Span } from '../../../content/model/text/spans.ts';
import { fields } from '../../resource/columns.ts';
import { csvForm } from '../../resource/csv.ts';
import { placeColumns } from '../words.ts';

const BlockWire = memo(() =>
  z
    .object({
      text: z.string().describe('Verbatim, after the declared normalisation.'),
      spans: z.array(Span()).describe('[line, start, end] in its source, in order.'),
      sha256: z.string().describe('SHA-256 (hex) of the UTF-8 bytes.'),
      source: SourceLines().describe('Where it is from.'),
    })
    .meta({ id: 'Block', description: 'Verbatim text that proves itself.' }),
);

/** How much of its text the source holds, for whoever reads the contract. */
export const STATUS = '`full` held, `omitted_unchanged` printed 略, `stub` not held.';

export const ProvisionWire = memo(() =>
  z
    .object({
      ...CitedProvision().shape,
      kind: ProvisionKind().describe('What the provision is.'),
      status: ProvisionStatus().describe(STATUS),
      layer: z
        .enum(['official_text', 'official_table', 'derived', 'none'])
        .describe('Derived: printed as 略, shown from the other version. None: a stub.'),
      held: z
        .enum(['full', 'in_parts', 'stub'])
        .describe(
          'How much of its words is held, its parts included. In parts: those of some of its parts are not. Stub: none are.',
        ),
      num: field.num(),
      heading: field.heading(),
      text: z
        .string()
        .nullable()
        .describe(
          '段落 joined by a line break; where words stand in its parts alone, or its own behind a part, all in the order of the print, parts led by their numbers. Null for a stub.',
        ),
      paragraphs: z.array(BlockWire()).describe('段落, in printed order; empty for a stub.'),
      note: field.note(),
      evidence: z
        .array(SourceLines())
        .describe('Where the source shows that a provision exists whose text it does not hold.'),
      continues: z.array(CitedProvision()).describe('Provisions of the version before.'),
      continued_by: CitedProvision()
        .nullable()
        .describe(
          'The provision of the next version that goes on with it; null: ended, or the last version.',
        ),
    })
    .meta({ id: 'Provision', description: 'One provision of one version, with its proof.' }),
);

const layerOf = (provision: Provision): Infer<typeof ProvisionWire>['layer'] =>
  provision.kind === 'row'
    ? 'official_table'
    : provision.status === 'full'
      ? 'official_text'
      : provision.status === 'omitted_unchanged'
        ? 'derived'
        : 'none';

const versionAfter = (index: CorpusIndex, { instrument, version }: Provision) => {
  const ids = index.instrument(instrument).versions.map(({ id }) => id);
  return ids[ids.indexOf(version) + 1] ?? null;
};

const continuationOf = (index: CorpusIndex, provision: Provision) => {
  const version = versionAfter(index, provision);
  return provision.continued_by && version
    ? { instrument: provision.instrument, version, eid: provision.continued_by }
    : null;
};

/** The words a provision is answered with: its own where they stand together, else all. Null for a stub alone. */
const textOf = (index: CorpusIndex, provision: Provision): string | null => {
  if (provision.status === 'stub') return null;
  const isApart = placedIn(index, provision).some(({ behind }) => behind !== null);
  return (isApart ? null : ownText(index, provision)) ?? wholeText(index, provision);
};

/** A provision as the API shows it. */
export const provisionWire = (
  index: CorpusIndex,
  provision: Provision,
): Infer<typeof ProvisionWire> => {
  const blocks = index.textBlocks(provision);
  const next = continuationOf(index, provision);
  return {
    ...cite(index, provision),
    kind: provision.kind,
    status: provision.status,
    layer: layerOf(provision),
    num: provision.num?.text ?? null,
    heading: provision.heading?.text ?? null,
    held: heldOf(index, provision),
    text: textOf(index, provision),
    paragraphs: blocks.map((block) => ({
      ...block,
      source: index.sourceLines(block),
    })),
    note: provision.note,
    evidence: provision.evidence.map((block) => index.sourceLines(block)),
    continues: index.continued(provision).map((earlier) => cite(index, earlier)),
    continued_by: next && cite(index, next),
  };
};

/** Page of a provision on the site. */
export const provisionHtml = (index: CorpusIndex, provision: Provision): string =>
  provisionPath(provision, isHome(index.instrument(provision.instrument), provision.version));

type Version = { title: string; label: string; provisions: Infer<typeof ProvisionWire>[] };
type Row = Infer<typeof ProvisionWire> & { of: Version };

/** A version as a table: one row a provision, in document order. */
export const provisionsCsv = csvForm<Version, Row>({
  rows: (of) => of.provisions.map((provision) => ({ ...provision, of })),
  columns: {
    ...fields(ProvisionWire, 'instrument'),
    title: ({ of }) => of.title,
    ...fields(ProvisionWire, 'version'),
    version_label: ({ of }) => of.label,
    ...fields(ProvisionWire, 'eid', 'citation', 'kind', 'status', 'layer'),
    ...fields(ProvisionWire, 'num', 'heading', 'text', 'note'),
    ...placeColumns((row: Row) => {
      const [first] = row.paragraphs;
      const spans = row.paragraphs.flatMap((paragraph) => paragraph.spans);
      return first ? { id: first.source.id, lines: linesOfSpans(spans) } : null;
    }),
    continues: ({ continues }) => continues.map(({ citation }) => citation),
    continued_by: ({ continued_by }) => continued_by?.citation,
  },
});
