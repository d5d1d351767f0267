import { expect, test } from 'vitest';
import { element, xmlDocument } from '../../../../content/model/formats/akoma-ntoso-xml.ts';

test('an element has no attributes and nothing in it unless told; an attribute that is null is left out', () => {
  expect(element('body')).toEqual({ name: 'body', attributes: {}, children: [] });
  expect(element('p', { eId: 'art_1', class: null })).toEqual({
    name: 'p',
    attributes: { eId: 'art_1' },
    children: [],
  });
});

test.each([
  ['nothing in it', element('body'), '<body/>'],
  ['a text', element('num', {}, ['一']), '<num>一</num>'],
  [
    'elements, each on a line',
    element('body', {}, [element('num', {}, ['一']), element('content')]),
    '<body>\n  <num>一</num>\n  <content/>\n</body>',
  ],
  [
    'elements among text: no line break may become part of it',
    element('num', {}, ['一', element('remark', { status: 'editorial' }, ['二']), element('eol')]),
    '<num>一<remark status="editorial">二</remark><eol/></num>',
  ],
  [
    'a paragraph of elements alone',
    element('body', {}, [element('p', {}, [element('docTitle', {}, ['法'])])]),
    '<body>\n  <p><docTitle>法</docTitle></p>\n</body>',
  ],
  [
    'what must be escaped',
    element('p', { showAs: '"<&>"' }, ['a<b>&"c"']),
    '<p showAs="&quot;&lt;&amp;&gt;&quot;">a&lt;b&gt;&amp;&quot;c&quot;</p>',
  ],
])('an element with %s', (_, root, xml) => {
  expect(xmlDocument(root)).toBe(`<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`);
});
