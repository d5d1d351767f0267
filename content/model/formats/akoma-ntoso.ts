import type { CorpusIndex } from '../corpus/corpus-index.ts';
import { type Stretch, stretchesOf } from '../provisions/printed-order.ts';
import { remarkOf } from '../provisions/remark.ts';
import type { VersionId } from '../schema/common.ts';
import type { Provision, ProvisionKind } from '../schema/provision.ts';
import { parentOf } from '../text/eid.ts';
import { metaOf } from './akoma-ntoso-meta.ts';
import { element, type XmlElement, xmlDocument } from './akoma-ntoso-xml.ts';
import { copyOf, versionOfRef } from './cite.ts';

/** Namespace of Akoma Ntoso 3.0 (OASIS LegalDocML). */
export const AKN_NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

/**
 * Element for each kind of provision. Akoma Ntoso's own `item` stands in block lists only, and it has none for a
 * criterion or a row: these are `hcontainer`, which carries the kind in `name`. The 別表 is one too: it is part of the
 * decision, not a document of its own.
 */
const ELEMENTS: Record<Exclude<ProvisionKind, 'preamble'>, string> = {
  part: 'part',
  chapter: 'chapter',
  chapter_section: 'section',
  chapter_subsection: 'subsection',
  chapter_division: 'division',
  article: 'article',
  paragraph: 'paragraph',
  section: 'section',
  subsection: 'subsection',
  item: 'hcontainer',
  subitem: 'hcontainer',
  enactment: 'hcontainer',
  supplementary: 'hcontainer',
  annex: 'hcontainer',
  row: 'hcontainer',
  criterion: 'hcontainer',
};

/** How a provision whose text is not printed here is marked; the text the schema calls `verbatim` is not marked. */
const MARKS: Record<Provision['status'], { status: string | null; class: string | null }> = {
  full: { status: null, class: null },
  omitted_unchanged: { status: 'editorial', class: 'omitted-unchanged' },
  stub: { status: 'incomplete', class: 'stub' },
};

const words = (blocks: Stretch['blocks']): XmlElement[] =>
  blocks.map(({ text }) => element('p', {}, [text]));

/** What is printed of a provision before its parts, and what is said of it. */
const beginning = (provision: Provision, first: Stretch | undefined): XmlElement[] => {
  const remark = remarkOf(provision);
  return [
    ...words(first?.blocks ?? []),
    ...(remark ? [element('p', {}, [element('remark', { status: 'editorial' }, [remark])])] : []),
  ];
};

/** One version in the order of the print: what it has on top, below a provision, and of a provision. */
type Printed = {
  childrenOf: (eid: string | null) => readonly Provision[];
  stretchesOf: (provision: Provision) => readonly Stretch[];
};

/** Words of a provision behind a part: among the parts they need a container, which bears no eId, behind the last they are `wrapUp`. */
const goingOn = ({ blocks }: Stretch, isLast: boolean): XmlElement =>
  isLast
    ? element('wrapUp', {}, words(blocks))
    : element('hcontainer', { name: 'continuation' }, [element('content', {}, words(blocks))]);

const hierarchical = (provision: Provision, printed: Printed): XmlElement => {
  const name = ELEMENTS[provision.kind as keyof typeof ELEMENTS];
  const [first, ...behind] = printed.stretchesOf(provision);
  const blocks = beginning(provision, first);
  const children = printed.childrenOf(provision.eid);
  const titled = (tag: string, text: string | undefined) =>
    text === undefined ? [] : [element(tag, {}, [text])];
  const inner = [
    ...titled('num', provision.num?.text),
    ...titled('heading', provision.heading?.text),
    ...(blocks.length > 0 ? [element(children.length > 0 ? 'intro' : 'content', {}, blocks)] : []),
    ...children.flatMap((child) => [
      hierarchical(child, printed),
      ...behind
        .filter((stretch) => stretch.behind === child.eid)
        .map((stretch) => goingOn(stretch, child === children.at(-1))),
    ]),
  ];
  return element(
    name,
    {
      ...(name === 'hcontainer' ? { name: provision.kind } : {}),
      eId: provision.eid,
      ...MARKS[provision.status],
    },
    inner,
  );
};

/**
 * One version of an instrument as an Akoma Ntoso 3.0 document, in the order of the print. The eIds are those of the corpus, the
 * text of each provision is its `p` elements, one per 段落; a `remark` is ours. The overview, which is no law, is a `doc`.
 */
export const akomaNtoso = (
  index: CorpusIndex,
  instrumentId: string,
  versionId: VersionId,
  datasetVersion: string,
): string => {
  const { instrument, version } = versionOfRef(index, {
    instrument: instrumentId,
    version: versionId,
    eid: '',
  });
  const provisions = index.corpus.provisions.filter(
    (p) => p.instrument === instrumentId && p.version === versionId,
  );
  const byParent = Map.groupBy(provisions, parentOf);
  const childrenOf = (eid: string | null) => byParent.get(eid) ?? [];
  const byProvision = Map.groupBy(stretchesOf(index, provisions), (one) => one.provision);
  const printed: Printed = {
    childrenOf,
    stretchesOf: (provision) => byProvision.get(provision) ?? [],
  };
  const [preamble, ...others] = childrenOf(null).filter(({ kind }) => kind === 'preamble');
  if (others.length > 0) throw new Error(`${instrumentId}/${versionId} has several preambles`);
  const isLaw = instrument.rank !== 'explanatory';
  const name = isLaw ? 'act' : 'doc';
  return xmlDocument(
    element('akomaNtoso', { xmlns: AKN_NAMESPACE }, [
      element(name, { name: instrument.rank, contains: 'singleVersion' }, [
        metaOf(
          instrument,
          version,
          index.textSource(version),
          datasetVersion,
          copyOf(provisions).en,
        ),
        element('preface', {}, [
          element('p', {}, [element('docTitle', {}, [instrument.title])]),
          ...(instrument.law_number
            ? [element('p', {}, [element('docNumber', {}, [instrument.law_number])])]
            : []),
        ]),
        ...(preamble
          ? [
              element(
                'preamble',
                { eId: preamble.eid, ...MARKS[preamble.status] },
                beginning(preamble, printed.stretchesOf(preamble)[0]),
              ),
            ]
          : []),
        element(
          isLaw ? 'body' : 'mainBody',
          {},
          childrenOf(null)
            .filter(({ kind }) => kind !== 'preamble')
            .map((provision) => hierarchical(provision, printed)),
        ),
      ]),
    ]),
  );
};
