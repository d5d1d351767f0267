import * as z from 'zod';
import {
  type Citing,
  citedBy,
  citedByOtherVersions,
  mentionsIn,
} from '../../content/model/citation/in-text/in-text.ts';
import { termUsesIn } from '../../content/model/citation/in-text/term-uses.ts';
import type { CorpusIndex } from '../../content/model/corpus/corpus-index.ts';
import { refKey } from '../../content/model/corpus/corpus-index.ts';
import { provisionPath } from '../../content/model/corpus/paths.ts';
import { cite } from '../../content/model/findings/steps.ts';
import { ownText, wholeText } from '../../content/model/provisions/printed-lines.ts';
import { heldOf } from '../../content/model/provisions/provision-tree.ts';
import { Span } from '../../content/model/schema/common.ts';
import {
  type Provision,
  ProvisionKind,
  ProvisionStatus,
} from '../../content/model/schema/provision.ts';
import { type Infer, once } from '../../content/model/text/memo.ts';
import { CitedProvision, SourceLines } from './finding.ts';

const BlockWire = once(() =>
  z
    .object({
      text: z.string().meta({ description: 'Verbatim, after the declared normalisation.' }),
      spans: z
        .array(Span())
        .meta({ description: '[line, start, end] in the transcript, in order.' }),
      sha256: z.string(),
      source: SourceLines(),
    })
    .meta({ id: 'Block', description: 'Verbatim text that proves itself.' }),
);

export const ProvisionWire = once(() =>
  z
    .object({
      ...CitedProvision().shape,
      kind: ProvisionKind(),
      status: ProvisionStatus(),
      layer: z.enum(['official_text', 'official_table', 'derived', 'none']).meta({
        description: 'Derived: printed as 略, shown from the other version. None: a stub.',
      }),
      held: z.enum(['full', 'in_parts', 'stub']).meta({
        description:
          'How much of its words is held, its parts included. In parts: those of some of its parts are not. Stub: none are.',
      }),
      num: z.string().nullable(),
      heading: z.string().nullable(),
      text: z.string().nullable().meta({
        description:
          '段落 joined by a line break; where the words stand in its parts alone, these, each led by its number. Null for a stub.',
      }),
      paragraphs: z.array(BlockWire()),
      note: z.string().nullable(),
      evidence: z.array(SourceLines()),
      continues: z
        .array(CitedProvision())
        .meta({ description: 'Provisions of the version before.' }),
      continued_by: CitedProvision().nullable(),
    })
    .meta({ id: 'Provision', description: 'One provision of one version, with its proof.' }),
);

const placeFields = once(() => ({
  paragraph: z
    .int()
    .nullable()
    .meta({ description: 'Index in `paragraphs`; null in the heading.' }),
  start: z.int().meta({ description: 'UTF-16 offset in the text of the paragraph.' }),
  end: z.int().meta({ description: 'End, exclusive.' }),
  text: z.string().meta({ description: 'The words at that place.' }),
}));

const Reference = once(() =>
  z
    .object({
      ...placeFields(),
      type: z
        .enum(['provision', 'stub', 'outside_law', 'document_not_held', 'open'])
        .meta({ description: 'Open: the words leave open what they mean; `reason` says why.' }),
      targets: z
        .array(CitedProvision())
        .meta({ description: 'Of the version in force when the text began; several for 前三号.' }),
      law: z
        .object({
          title: z.string(),
          law_number: z.string().nullable().meta({ description: 'Only if the source prints it.' }),
          numbers: z
            .object({
              art: z.int().nullable(),
              para: z.int().nullable(),
              item: z.int().nullable(),
            })
            .nullable()
            .meta({ description: '条, 項, 号; null where the law as a whole is meant.' }),
          permalink: z
            .string()
            .nullable()
            .meta({ description: 'Page at e-Gov, if its id is known.' }),
        })
        .nullable(),
      document: z.string().nullable().meta({ description: 'A document that is not held.' }),
      reason: z
        .string()
        .nullable()
        .meta({ description: 'Why it is read so, where no number says it.' }),
    })
    .meta({ id: 'Reference', description: 'A reference in the text and what it leads to.' }),
);

const CitedBy = once(() =>
  z
    .object({ ...CitedProvision().shape, ...placeFields() })
    .meta({ id: 'CitedBy', description: 'A provision that refers to this one, and its words.' }),
);

const TermUseWire = once(() =>
  z
    .object({
      ...placeFields(),
      term: z.string().meta({ description: 'Id in /terms.' }),
      reading: z.enum(['both_heads', 'ministry_head', 'open']).nullable().meta({
        description:
          "Whom 「…の長」 means: the ministry's and the corporation's head, the ministry's alone, or open.",
      }),
    })
    .meta({ id: 'TermUse', description: 'A defined term used within its scope.' }),
);

export const TextLinks = once(() =>
  z.object({
    references: z.array(Reference()),
    cited_by: z.array(CitedBy()).meta({ description: 'References to exactly this provision.' }),
    cited_by_other_versions: z
      .array(z.object({ provision: CitedProvision(), cited_by: z.array(CitedBy()) }))
      .meta({ description: 'The same matter before or after, under its number there.' }),
    term_uses: z.array(TermUseWire()),
  }),
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

/** The words a provision is answered with: null for a stub alone. */
const textOf = (index: CorpusIndex, provision: Provision): string | null =>
  provision.status === 'stub' ? null : (ownText(index, provision) ?? wholeText(index, provision));

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
    paragraphs: blocks.map((block) => ({ ...block, source: index.sourceLines(block.spans) })),
    note: provision.note,
    evidence: provision.evidence.map(({ spans }) => index.sourceLines(spans)),
    continues: index.corpus.provisions
      .filter((earlier) => {
        const target = continuationOf(index, earlier);
        return target !== null && refKey(target) === refKey(provision);
      })
      .map((earlier) => cite(index, earlier)),
    continued_by: next && cite(index, next),
  };
};

const citingWire = (index: CorpusIndex, { provision, mention }: Citing) => ({
  ...cite(index, provision),
  paragraph: mention.paragraph,
  start: mention.start,
  end: mention.end,
  text: mention.text,
});

/** References, citations and defined terms of a provision's text. */
export const textLinksWire = (
  index: CorpusIndex,
  provision: Provision,
): Infer<typeof TextLinks> => ({
  references: mentionsIn(index, provision).map(({ type, targets, ...mention }) => {
    if (type === 'unresolved')
      throw new Error(`「${mention.text}」 in ${refKey(provision)} leads nowhere`);
    return { ...mention, type, targets: targets.map((target) => cite(index, target)) };
  }),
  cited_by: citedBy(index, provision).map((citing) => citingWire(index, citing)),
  cited_by_other_versions: citedByOtherVersions(index, provision).map((other) => ({
    provision: cite(index, other.provision),
    cited_by: other.cited_by.map((citing) => citingWire(index, citing)),
  })),
  term_uses: [...termUsesIn(index, provision)],
});

/** Page of a provision on the site. */
export const provisionHtml = (index: CorpusIndex, provision: Provision): string =>
  provisionPath(provision, versionAfter(index, provision) === null);
