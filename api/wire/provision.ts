import { z } from 'zod';
import type { CorpusIndex } from '../../content/model/corpus-index.ts';
import { refKey } from '../../content/model/corpus-index.ts';
import { parentEid } from '../../content/model/eid.ts';
import { provisionPath } from '../../content/model/paths.ts';
import { Span } from '../../content/model/schema/common.ts';
import {
  type Provision,
  ProvisionKind,
  ProvisionStatus,
} from '../../content/model/schema/provision.ts';
import { linesOfSpans } from '../../content/model/spans.ts';
import { cite } from '../../content/model/steps.ts';
import { CitedProvision, SourceLines } from './finding.ts';

const BlockWire = z
  .object({
    text: z.string().meta({ description: 'Verbatim, after the declared normalisation.' }),
    spans: z.array(Span).meta({ description: '[line, start, end] in the transcript, in order.' }),
    sha256: z.string(),
    source: SourceLines,
  })
  .meta({ id: 'Block', description: 'Verbatim text that proves itself.' });

export const ProvisionWire = z
  .object({
    ...CitedProvision.shape,
    kind: ProvisionKind,
    status: ProvisionStatus,
    layer: z
      .enum(['official_text', 'official_table', 'derived', 'none'])
      .meta({ description: 'Derived: printed as 略, shown from the other version. None: a stub.' }),
    num: z.string().nullable(),
    heading: z.string().nullable(),
    text: z
      .string()
      .nullable()
      .meta({ description: '段落 joined by a line break; null for a stub.' }),
    paragraphs: z.array(BlockWire),
    note: z.string().nullable(),
    evidence: z.array(SourceLines),
    continues: z.array(CitedProvision).meta({ description: 'Provisions of the version before.' }),
    continued_by: CitedProvision.nullable(),
  })
  .meta({ id: 'Provision', description: 'One provision of one version, with its proof.' });

const layerOf = (provision: Provision): z.infer<typeof ProvisionWire>['layer'] =>
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

/** A provision as the API shows it. */
export const provisionWire = (
  index: CorpusIndex,
  provision: Provision,
): z.infer<typeof ProvisionWire> => {
  const source = index.corpus.sources[0]?.id ?? '';
  const blocks = index.textBlocks(provision);
  const next = continuationOf(index, provision);
  return {
    ...cite(index, provision),
    kind: provision.kind,
    status: provision.status,
    layer: layerOf(provision),
    num: provision.num?.text ?? null,
    heading: provision.heading?.text ?? null,
    text: blocks.length > 0 ? blocks.map(({ text }) => text).join('\n') : null,
    paragraphs: blocks.map((block) => ({
      ...block,
      source: { id: source, lines: linesOfSpans(block.spans) },
    })),
    note: provision.note,
    evidence: provision.evidence.map(({ spans }) => ({ id: source, lines: linesOfSpans(spans) })),
    continues: index.corpus.provisions
      .filter((earlier) => {
        const target = continuationOf(index, earlier);
        return target !== null && refKey(target) === refKey(provision);
      })
      .map((earlier) => cite(index, earlier)),
    continued_by: next && cite(index, next),
  };
};

/** Page of a provision on the site. */
export const provisionHtml = (index: CorpusIndex, provision: Provision): string =>
  provisionPath(provision, versionAfter(index, provision) === null);

/** The enclosing provisions, outermost first. */
export const ancestorsOf = (index: CorpusIndex, provision: Provision): Provision[] => {
  const eid = provision.parent ?? parentEid(provision.eid);
  const parent = eid ? index.provisions.get(refKey({ ...provision, eid })) : undefined;
  return parent ? [...ancestorsOf(index, parent), parent] : [];
};
