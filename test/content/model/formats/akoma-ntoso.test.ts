import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AKN_NAMESPACE, akomaNtoso } from '../../../../content/model/formats/akoma-ntoso.ts';
import { element, xmlDocument } from '../../../../content/model/formats/akoma-ntoso-xml.ts';
import { parentEid } from '../../../../content/model/text/eid.ts';
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
  const text = elements(node)
    .flatMap((c) => (c.name === 'content' || c.name === 'intro' ? elements(c) : [c]))
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
