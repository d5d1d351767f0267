import { expect, test } from 'vitest';
import { proveContent, proveFiles } from '../../../content/proof/proof.ts';
import { alteredContent, realContent, realFiles, recordIn } from '../support/real-content.ts';

test('the real content is proved', async () => {
  expect((await proveContent(realContent)).problems).toEqual([]);
});

test('a quotation that does not stand in its provision is a problem and gives no corpus', async () => {
  const content = alteredContent(({ classes }) => {
    const [definition] = recordIn(classes, 'classes/designated-corporations').definitions;
    if (definition) definition.quote = '指定された法人';
  });
  expect(await proveContent(content)).toEqual({
    corpus: null,
    problems: [
      {
        file: 'content/data/classes/designated-corporations.json',
        at: 'definitions.0',
        message: '「指定された法人」 does not stand in basic-act/2016/art_13.',
        remedy: 'Quote words that stand exactly once in that provision, as the source has them.',
      },
    ],
  });
});

test('a quotation that stands twice is a problem', async () => {
  const content = alteredContent(({ terms }) => {
    recordIn(terms, 'terms/audit-policy-2016-administrative-organs-etc').definition.quote =
      '行政機関等';
    recordIn(terms, 'terms/audit-policy-2016-administrative-organs-etc').definition.eid =
      'sec_3__sub_1';
  });
  expect((await proveContent(content)).problems.map(({ message }) => message)).toEqual([
    '「行政機関等」 stands 3 times in audit-policy/2016/sec_3__sub_1.',
  ]);
});

test('a span outside the transcript ends in a sentence, not in an exception', async () => {
  const content = alteredContent(({ provisions }) => {
    const [block] = recordIn(provisions, 'provisions/basic-act/2016/art_13').text;
    if (block) block.spans = [[999, 0, 1]];
  });
  const { corpus, problems } = await proveContent(content);
  expect([corpus, problems[0]?.message]).toEqual([
    null,
    'The span [999, 0, 1] lies outside the transcript.',
  ]);
});

test('files are proved as they are read: form and schema first, the checks only where both hold', async () => {
  const ipa = realFiles.get('entities/ipa.json') ?? '';
  const problemsOf = async (text: string) =>
    (await proveFiles(new Map([...realFiles, ['entities/ipa.json', text]]))).problems.map(
      ({ file, at }) => `${file} ${at}`,
    );
  expect([
    await problemsOf(ipa),
    await problemsOf(ipa.replace('"id": "ipa"', '"id": "ipo"').replaceAll('\n', '\r\n')),
    await problemsOf(ipa.replace('"id"', '"is"')),
  ]).toEqual([
    [],
    ['content/data/entities/ipa.json line 1'],
    ['content/data/entities/ipa.json id', 'content/data/entities/ipa.json (record)'],
  ]);
});
