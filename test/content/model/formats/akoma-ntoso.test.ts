import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildIndex } from '../../../../content/model/corpus/corpus-index.ts';
import { AKN_NAMESPACE, akomaNtoso } from '../../../../content/model/formats/akoma-ntoso.ts';
import { element, xmlDocument } from '../../../../content/model/formats/akoma-ntoso-xml.ts';
import type { Instrument } from '../../../../content/model/schema/instrument.ts';
import type { Provision } from '../../../../content/model/schema/provision.ts';
import { parentEid } from '../../../../content/model/text/eid.ts';
import { compileCorpus } from '../../../../content/proof/compile.ts';
import { block, instrument, madeUpContent, provision } from '../../support/made-up-content.ts';
import { realIndex } from '../../support/real-index.ts';

type Node = { name: string; attributes: Record<string, string>; children: (Node | string)[] };

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };

const unescapeText = (text: string): string => {
  if (/[<>]|&(?!(?:amp|lt|gt|quot);)/.test(text)) throw new Error(`not escaped: ${text}`);
  return text.replace(/&(\w+);/g, (_, name: string) => ENTITIES[name] as string);
};

/** A strict reader of what we write: one root, every tag closed in turn, no attribute twice, every `&` an entity. */
const parse = (xml: string): Node => {
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
  if (!xml.startsWith(head) || !xml.endsWith('>\n')) throw new Error('no XML declaration');
  const root: Node = { name: '#document', attributes: {}, children: [] };
  const open = [root];
  const body = xml.slice(head.length, -1);
  const token = /<\/([A-Za-z]+)>|<([A-Za-z]+)((?: [A-Za-z]+="[^"<]*")*)(\/?)>|([^<]+)/gy;
  while (token.lastIndex < body.length) {
    const at = token.lastIndex;
    const found = token.exec(body);
    const top = open.at(-1);
    if (!found || !top) throw new Error(`not well-formed at ${at}: ${body.slice(at, at + 40)}`);
    const [, closed, name, attributes = '', empty, text] = found;
    if (text !== undefined) {
      if (top === root) throw new Error('text outside the root');
      top.children.push(unescapeText(text));
    } else if (closed !== undefined) {
      if (closed !== top.name) throw new Error(`</${closed}> closes <${top.name}>`);
      open.pop();
    } else if (name !== undefined) {
      const pairs = [...attributes.matchAll(/ ([A-Za-z]+)="([^"]*)"/g)].map(
        ([, key = '', value = '']): [string, string] => [key, unescapeText(value)],
      );
      const node: Node = { name, attributes: Object.fromEntries(pairs), children: [] };
      if (Object.keys(node.attributes).length !== pairs.length) throw new Error('attribute twice');
      top.children.push(node);
      if (empty === '') open.push(node);
    }
  }
  if (open.length !== 1 || root.children.length !== 1) throw new Error('not exactly one root');
  return root.children[0] as Node;
};

const elements = (node: Node): Node[] =>
  node.children.filter((c): c is Node => typeof c !== 'string');

const find = (node: Node, name: string): Node | undefined =>
  node.name === name ? node : elements(node).flatMap((c) => find(c, name) ?? [])[0];

/** Text of an element without what the editor says. */
const textOf = (node: Node): string =>
  node.children
    .map((c) => (typeof c === 'string' ? c : c.name === 'remark' ? '' : textOf(c)))
    .join('');

const printed = (node: Node, tag: string): string | null => {
  const found = elements(node).find(({ name }) => name === tag);
  return found ? textOf(found) : null;
};

/** What one element with an eId says, and below which other one it stands. */
const provisionsIn = (node: Node, parent: string | null): unknown[] => {
  const { eId, class: mark } = node.attributes;
  if (eId === undefined) return elements(node).flatMap((c) => provisionsIn(c, parent));
  const isContainer = ({ name, attributes }: Node) =>
    ['content', 'intro', 'wrapUp'].includes(name) || attributes.name === 'continuation';
  const paragraphsIn = (c: Node): Node[] =>
    isContainer(c) ? elements(c).flatMap(paragraphsIn) : [c];
  const text = elements(node)
    .flatMap(paragraphsIn)
    .filter(({ name }) => name === 'p')
    .map(textOf)
    .filter((paragraph) => paragraph !== '');
  const own = {
    eid: eId,
    parent,
    num: printed(node, 'num'),
    heading: printed(node, 'heading'),
    mark: mark ?? null,
    text,
  };
  return [own, ...elements(node).flatMap((c) => provisionsIn(c, eId))];
};

const DATASET = 'd'.repeat(64);

const versions = realIndex.corpus.instruments.flatMap((instrument) =>
  instrument.versions.map((version) => [instrument.id, version.id] as const),
);

const byEid = (a: unknown, b: unknown): number =>
  (a as { eid: string }).eid < (b as { eid: string }).eid ? -1 : 1;

test('there are versions to write', () => {
  expect(versions).toEqual([
    ['audit-policy', '2015'],
    ['audit-policy', '2016'],
    ['basic-act', '2015'],
    ['basic-act', '2016'],
    ['incident-evaluation-rules', '2015'],
    ['incident-evaluation-rules', '2016'],
    ['information-provision-rules', '2015'],
    ['information-provision-rules', '2016'],
    ['overview-2016', '2016'],
    ['reinforcement-policy-2016', '2016'],
  ]);
});

test.each(versions)('%s %s reads back with the same eIds, places and texts', (id, version) => {
  const root = parse(akomaNtoso(realIndex, id, version, DATASET));
  expect([root.name, root.attributes]).toEqual(['akomaNtoso', { xmlns: AKN_NAMESPACE }]);
  const document = elements(root)[0] as Node;
  const content = elements(document).filter(({ name }) => name !== 'meta');
  const expected = realIndex.corpus.provisions
    .filter((p) => p.instrument === id && p.version === version)
    .map((p) => ({
      eid: p.eid,
      parent: p.parent ?? parentEid(p.eid),
      num: p.num?.text ?? null,
      heading: p.heading?.text ?? null,
      mark: { full: null, omitted_unchanged: 'omitted-unchanged', stub: 'stub' }[p.status],
      text: realIndex.textBlocks(p).map(({ text }) => text),
    }));
  expect(expected.length).toBeGreaterThan(0);
  const found = content.flatMap((c) => provisionsIn(c, null));
  expect(found.sort(byEid)).toEqual(expected.sort(byEid));
});

test.each(versions)('%s %s has each eId once and no empty content', (id, version) => {
  const xml = akomaNtoso(realIndex, id, version, DATASET);
  const eids = [...xml.matchAll(/ eId="([^"]+)"/g)].map(([, eid]) => eid);
  expect(new Set(eids).size).toBe(eids.length);
  expect(xml).not.toMatch(/<(?:content|intro|p|num|heading)\/>/);
});

test('articles stand in the order of their numbers', () => {
  const xml = akomaNtoso(realIndex, 'basic-act', '2016', DATASET);
  const articles = [...xml.matchAll(/<article eId="art_(\d+)"/g)].map(([, n]) => Number(n));
  expect(articles).toEqual(Array.from({ length: 37 }, (_, i) => i + 1));
});

test('the Act is identified by what is known of it, and not as authoritative', () => {
  const root = parse(akomaNtoso(realIndex, 'basic-act', '2016', DATASET));
  const flat = (name: string) =>
    elements(find(root, name) as Node).map((node) => [node.name, node.attributes]);
  expect(flat('FRBRWork')).toEqual([
    ['FRBRthis', { value: '/akn/jp/statute/basic-act/!main' }],
    ['FRBRuri', { value: '/akn/jp/statute/basic-act' }],
    ['FRBRalias', { value: '426AC1000000104', name: 'e-gov-law-id' }],
    ['FRBRdate', { date: '2015-01-09', name: 'start-external' }],
    ['FRBRauthor', { href: '#not-stated' }],
    ['FRBRcountry', { value: 'jp' }],
    ['FRBRnumber', { value: '平成二十六年法律第百四号' }],
    ['FRBRname', { value: 'サイバーセキュリティ基本法' }],
  ]);
  expect(flat('FRBRExpression')).toEqual([
    ['FRBRthis', { value: '/akn/jp/statute/basic-act/jpn@2016/!main' }],
    ['FRBRuri', { value: '/akn/jp/statute/basic-act/jpn@2016' }],
    ['FRBRalias', { value: '/instruments/basic-act/', name: 'page' }],
    ['FRBRdate', { date: '2016-10-21', name: 'start-scheduled' }],
    ['FRBRauthor', { href: '#not-stated' }],
    ['FRBRversionNumber', { value: '2016' }],
    ['FRBRauthoritative', { value: 'false' }],
    ['FRBRlanguage', { language: 'jpn' }],
  ]);
  expect(flat('FRBRManifestation')).toEqual([
    ['FRBRthis', { value: '/akn/jp/statute/basic-act/jpn@2016.xml/!main' }],
    ['FRBRuri', { value: '/akn/jp/statute/basic-act/jpn@2016.xml' }],
    ['FRBRalias', { value: DATASET, name: 'dataset-version' }],
    ['FRBRdate', { date: '2016-10-12', name: 'source' }],
    ['FRBRauthor', { href: '#kihonho' }],
    ['FRBRformat', { value: 'application/akn+xml' }],
  ]);
});

test('both readings of a disputed start stand', () => {
  const root = parse(akomaNtoso(realIndex, 'audit-policy', '2015', DATASET));
  expect(
    elements(find(root, 'FRBRExpression') as Node)
      .filter(({ name }) => name === 'FRBRdate')
      .map(({ attributes }) => attributes),
  ).toEqual([
    { date: '2015-05-25', name: 'start-stated' },
    { date: '2015-09-25', name: 'start-stated' },
  ]);
});

/** The lines of an element that is indented by `depth` spaces. */
const excerpt = (xml: string, eid: string, tag: string): string =>
  new RegExp(`^( *)<${tag} [^>]*eId="${eid}"[^>]*>\\n(?:\\1 .*\\n)*\\1</${tag}>`, 'm').exec(
    xml,
  )?.[0] ?? '';

test('a stub says what is missing in a remark', () => {
  expect(
    excerpt(akomaNtoso(realIndex, 'basic-act', '2016', DATASET), 'art_37', 'article').replace(
      /(<remark[^>]*>)[^<]+/,
      '$1…',
    ),
  ).toBe(
    `
        <article eId="art_37" status="incomplete" class="stub">
          <num>第37条</num>
          <heading>罰則</heading>
          <content>
            <p><remark status="editorial">…</remark></p>
          </content>
        </article>`.slice(1),
  );
});

test('what the table leaves out as 略 has its text and is marked', () => {
  const xml = akomaNtoso(realIndex, 'audit-policy', '2015', DATASET);
  const omitted = excerpt(xml, 'sec_4__sub_2', 'subsection');
  expect(omitted.split('\n')[0]?.trim()).toBe(
    '<subsection eId="sec_4__sub_2" status="editorial" class="omitted-unchanged">',
  );
  expect(omitted).toMatch(/<remark status="editorial">[^<]+<\/remark>/);
});

test('an item and a row of the 別表 are containers that say what they are', () => {
  const xml = akomaNtoso(realIndex, 'information-provision-rules', '2016', DATASET);
  expect(excerpt(xml, 'annex__row_29', 'hcontainer')).toBe(
    `
        <hcontainer name="row" eId="annex__row_29">
          <content>
            <p>日本年金機構</p>
          </content>
        </hcontainer>`.slice(1),
  );
  expect(excerpt(xml, 'art_1__para_1__item_1', 'hcontainer').split('\n').slice(0, 2)).toEqual([
    '          <hcontainer name="item" eId="art_1__para_1__item_1">',
    '            <num>一</num>',
  ]);
});

test('words of a provision stand among its parts in a container without an eId, behind the last in a wrapUp', () => {
  const section = provision('sec_1', {
    kind: 'section',
    text: [block('評価規則'), block('甲は、本部に資料を出す。'), block('甲社')],
  });
  const parts = [
    provision('crit_1', {
      ...{ kind: 'criterion', parent: 'sec_1', text: [block('本部は、甲に資料を求める。')] },
    }),
    provision('crit_2', {
      ...{ kind: 'criterion', parent: 'sec_1', text: [block('本部は、甲を監査する。')] },
    }),
  ];
  const xml = written([section, ...parts]);
  expect(xml.slice(xml.indexOf('      <section'), xml.indexOf('    </body>'))).toBe(
    `
      <section eId="sec_1">
        <intro>
          <p>評価規則</p>
        </intro>
        <hcontainer name="criterion" eId="crit_1">
          <content>
            <p>本部は、甲に資料を求める。</p>
          </content>
        </hcontainer>
        <hcontainer name="continuation">
          <content>
            <p>甲は、本部に資料を出す。</p>
          </content>
        </hcontainer>
        <hcontainer name="criterion" eId="crit_2">
          <content>
            <p>本部は、甲を監査する。</p>
          </content>
        </hcontainer>
        <wrapUp>
          <p>甲社</p>
        </wrapUp>
      </section>
`.slice(1),
  );
});

test('any text XML can hold reads back, in an attribute as in an element', () => {
  const text = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .filter((value) => !/[\p{Cc}\uFFFE\uFFFF]/u.test(value));
  fc.assert(
    fc.property(text, (value) => {
      const xml = xmlDocument(element('p', { class: value }, [value]));
      expect(parse(xml)).toEqual({ name: 'p', attributes: { class: value }, children: [value] });
    }),
  );
});

test('a character XML cannot hold is refused, not dropped', () => {
  expect(() => xmlDocument(element('p', {}, ['a\u0000b']))).toThrow(
    new Error('XML cannot hold the text "a\\u0000b"'),
  );
  expect(() => xmlDocument(element('p', {}, ['\uD800']))).toThrow(
    new Error('XML cannot hold the text "\\ud800"'),
  );
});

test.each([
  ['<a><b></a></b>', '</a> closes <b>'],
  ['<a>', 'not exactly one root'],
  ['<a/><a/>', 'not exactly one root'],
  ['<a>&nbsp;</a>', 'not escaped: &nbsp;'],
  ['<a x="1" x="2"/>', 'attribute twice'],
])('the reader of this test refuses %s', (xml, message) => {
  expect(() => parse(`<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`)).toThrow(
    new Error(message),
  );
});

const indexOf = (provisions: Provision[], fields: Partial<Instrument> = {}) =>
  buildIndex(
    compileCorpus(madeUpContent({ provisions, instruments: [instrument(fields)] })).corpus,
  );

/** The document without its `meta`, which has a test of its own. */
const written = (provisions: Provision[], fields: Partial<Instrument> = {}): string =>
  akomaNtoso(indexOf(provisions, fields), 'rules', '2016', 'dataset-1').replace(
    /^ *<meta>\n(?:.*\n)*? *<\/meta>\n/m,
    '',
  );

test('a decision is an act: preface, preamble, and a body of provisions within provisions', () => {
  const provisions = [
    provision('pream', { kind: 'preamble', text: [block('評価規則')] }),
    provision('chp_1', { kind: 'chapter', num: block('第二条') }),
    provision('art_2', {
      ...{ parent: 'chp_1', num: block('第二条'), heading: block('（監査）') },
      text: [block('甲は、本部に資料を出す。')],
    }),
    provision('art_2__para_1', { kind: 'paragraph', text: [block('本部は、甲を監査する。')] }),
    provision('annex', { kind: 'annex', heading: block('甲社') }),
    // Of another version or instrument: none of it belongs here.
    provision('art_1', { version: '2015', text: [block('甲社')] }),
    provision('art_1', { instrument: 'others', text: [block('甲社')] }),
  ];
  expect(written(provisions)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
  <act name="decision" contains="singleVersion">
    <preface>
      <p><docTitle>評価規則</docTitle></p>
    </preface>
    <preamble eId="pream">
      <p>評価規則</p>
    </preamble>
    <body>
      <chapter eId="chp_1">
        <num>第二条</num>
        <article eId="art_2">
          <num>第二条</num>
          <heading>（監査）</heading>
          <intro>
            <p>甲は、本部に資料を出す。</p>
          </intro>
          <paragraph eId="art_2__para_1">
            <content>
              <p>本部は、甲を監査する。</p>
            </content>
          </paragraph>
        </article>
      </chapter>
      <hcontainer name="annex" eId="annex">
        <heading>甲社</heading>
      </hcontainer>
    </body>
  </act>
</akomaNtoso>
`);
});

test('a statute tells its number below its title', () => {
  const xml = written([], { rank: 'statute', law_number: '平成二十六年法律第百四号' });
  expect(xml).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
  <act name="statute" contains="singleVersion">
    <preface>
      <p><docTitle>評価規則</docTitle></p>
      <p><docNumber>平成二十六年法律第百四号</docNumber></p>
    </preface>
    <body/>
  </act>
</akomaNtoso>
`);
});

test('the overview is no law: a document with a main body', () => {
  const section = provision('sec_1', { kind: 'section', text: [block('評価規則')] });
  expect(written([section], { rank: 'explanatory' })).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
  <doc name="explanatory" contains="singleVersion">
    <preface>
      <p><docTitle>評価規則</docTitle></p>
    </preface>
    <mainBody>
      <section eId="sec_1">
        <content>
          <p>評価規則</p>
        </content>
      </section>
    </mainBody>
  </doc>
</akomaNtoso>
`);
});

/** Every kind of provision below the 前文, and how its element begins. */
test.each([
  ['chapter', 'chp_1', '<chapter eId="chp_1"/>'],
  ['article', 'art_1', '<article eId="art_1"/>'],
  ['paragraph', 'art_1__para_1', '<paragraph eId="art_1__para_1"/>'],
  ['section', 'sec_1', '<section eId="sec_1"/>'],
  ['subsection', 'sec_1__sub_1', '<subsection eId="sec_1__sub_1"/>'],
  ['item', 'art_1__item_1', '<hcontainer name="item" eId="art_1__item_1"/>'],
  ['annex', 'annex', '<hcontainer name="annex" eId="annex"/>'],
  ['row', 'annex__row_1', '<hcontainer name="row" eId="annex__row_1"/>'],
  ['criterion', 'crit_1', '<hcontainer name="criterion" eId="crit_1"/>'],
] as const)('%s', (kind, eid, element) => {
  // Its parent is there too, where the eId tells of one.
  const above = eid.includes('__') ? [provision(eid.replace(/__.*/, ''))] : [];
  expect(written([...above, provision(eid, { kind })])).toContain(` ${element}\n`);
});

test('a text without a source has no document', () => {
  const index = indexOf([]);
  index.corpus.sources.splice(0);
  expect(() => akomaNtoso(index, 'rules', '2016', 'dataset-1')).toThrow(
    new Error('the corpus has no source'),
  );
});

test('a version has one 前文 at most', () => {
  const preambles = [
    provision('pream', { kind: 'preamble' }),
    provision('art_1', { kind: 'preamble' }),
  ];
  expect(() => akomaNtoso(indexOf(preambles), 'rules', '2016', 'dataset-1')).toThrow(
    new Error('rules/2016 has several preambles'),
  );
});

/** The lines of 第3条 of the newer version; the older one has a text for it. */
const articleOf = (fields: Partial<Provision>): string[] => {
  const provisions = [
    provision('art_3', { version: '2015', text: [block('甲は、本部に資料を出す。')] }),
    provision('art_3', fields),
  ];
  const index = buildIndex(compileCorpus(madeUpContent({ provisions })).corpus);
  const xml = akomaNtoso(index, 'rules', '2016', 'dataset-1');
  const lines = xml.split('\n').map((line) => line.trim());
  return lines.slice(lines.indexOf('<body>') + 1, lines.indexOf('</body>'));
};

const remark = (text: string) => `<p><remark status="editorial">${text}</remark></p>`;

test('a text that is held takes no mark and no remark', () => {
  expect(articleOf({ text: [block('本部は、甲を監査する。')] })).toEqual([
    '<article eId="art_3">',
    '<content>',
    '<p>本部は、甲を監査する。</p>',
    '</content>',
    '</article>',
  ]);
});

test('略 is marked, and its text stands with where it is taken from', () => {
  expect(articleOf({ status: 'omitted_unchanged', same_as: '2015' })).toEqual([
    '<article eId="art_3" status="editorial" class="omitted-unchanged">',
    '<content>',
    '<p>甲は、本部に資料を出す。</p>',
    remark('資料はここを（略）とする。文言は2015年の版の同じ規定による。'),
    '</content>',
    '</article>',
  ]);
});

test('略 of a text that no version holds is said to be just that', () => {
  expect(articleOf({ status: 'omitted_unchanged' })).toEqual([
    '<article eId="art_3" status="editorial" class="omitted-unchanged">',
    '<content>',
    remark('資料はここを（略）とする。'),
    '</content>',
    '</article>',
  ]);
});

test('a stub says that its text is not held', () => {
  expect(articleOf({ status: 'stub' })).toEqual([
    '<article eId="art_3" status="incomplete" class="stub">',
    '<content>',
    remark('条文は資料に含まれない。'),
    '</content>',
    '</article>',
  ]);
});

test.each([
  ['stub', 'status="incomplete" class="stub"'],
  ['omitted_unchanged', 'status="editorial" class="omitted-unchanged"'],
] as const)('of a provision that is %s, an editor’s own note is said instead', (status, marks) => {
  expect(articleOf({ status, note: '罰則は資料に見出しだけがある。' })).toEqual([
    `<article eId="art_3" ${marks}>`,
    '<content>',
    remark('罰則は資料に見出しだけがある。'),
    '</content>',
    '</article>',
  ]);
});
