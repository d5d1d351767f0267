import { expect, test } from 'vitest';
import { provisionsOf } from '../../../api/records/text/provision-answer.ts';
import { indexCorpus } from '../../../content/model/corpus/corpus-index.ts';
import { stretchesOf } from '../../../content/model/provisions/printed-order.ts';
import { ask, askJson, storedCorpus } from '../support/ask.ts';
import { connectHere } from '../support/mcp.ts';

const client = await connectHere();
const index = indexCorpus(storedCorpus);

const read = async (uri: string) => {
  const { contents } = await client.readResource({ uri });
  expect(contents.length, uri).toBe(1);
  const [content] = contents;
  if (!content || !('text' in content)) throw new Error(`${uri} has no text`);
  return content;
};

const ids = async (path: string): Promise<string[]> =>
  (await askJson(`${path}?${path === '/entities' ? 'limit=200' : ''}`)).data.map(
    ({ id }: { id: string }) => id,
  );

const versions = async () =>
  (await askJson('/instruments')).data.flatMap(
    (record: { id: string; versions: { id: string }[] }) =>
      record.versions.map((version) => ({ instrument: record.id, version: version.id })),
  );

test('every text, body and kind is listed once', async () => {
  const { resources } = await client.listResources();
  const texts: string[] = (await versions()).map(
    ({ instrument, version }: Record<string, string>) =>
      `kihonho://instruments/${instrument}/versions/${version}`,
  );
  expect(resources.map(({ uri }) => uri)).toEqual([
    ...texts.map((uri) => `${uri}.xml`),
    ...texts,
    ...(await ids('/entities')).map((id) => `kihonho://entities/${id}/findings`),
    ...(await ids('/classes')).map((id) => `kihonho://classes/${id}/findings`),
  ]);
});

test('every listed resource can be read, in its type and with its caution', async () => {
  const { resources } = await client.listResources();
  for (const { uri, mimeType } of resources) {
    const content = await read(uri);
    expect([content.uri, content.mimeType], uri).toEqual([uri, mimeType]);
    if (mimeType === 'text/markdown') expect(content.text, uri).toContain('NOT_CURRENT_LAW: ');
  }
});

test('Akoma Ntoso is the file of the API to the byte', async () => {
  for (const { instrument, version } of await versions()) {
    const { text } = await read(`kihonho://instruments/${instrument}/versions/${version}.xml`);
    const response = await ask(`/instruments/${instrument}/versions/${version}.xml`);
    expect(text, `${instrument} ${version}`).toBe(await response.text());
  }
});

test('a text holds every provision of its version, word for word', async () => {
  for (const { instrument, version } of await versions()) {
    const { text } = await read(`kihonho://instruments/${instrument}/versions/${version}`);
    const { data } = await askJson(`/instruments/${instrument}/versions/${version}`);
    for (const { eid, paragraphs } of data.provisions) {
      expect(text, `${instrument} ${version} ${eid}`).toContain(`\`${eid}\``);
      for (const block of paragraphs) expect(text, eid).toContain(`\n> ${block.text}`);
    }
    const quoted = text
      .split('\n')
      .flatMap((line: string) => (line.startsWith('> ') ? line.slice(2) : []));
    const provisions = provisionsOf(index, instrument, version);
    expect(quoted, `${instrument} ${version}`).toEqual(
      stretchesOf(index, provisions).flatMap(({ blocks }) => blocks.map((block) => block.text)),
    );
  }
});

test('words of a provision behind a part of it are told to be its own', async () => {
  const { text } = await read('kihonho://instruments/overview-2016/versions/2016');
  const from = text.indexOf('## 概要2（8番目）');
  expect(text.slice(from, text.indexOf('## 概要3', from))).toBe(
    [
      '## 概要2（8番目） `sec_2__row_8`',
      '> 都職員共済組合',
      '',
      '## 概要2（基本法第13条の規定に基づき戦略本部が指定する法人（指定法人）について） `sec_2` （続き）',
      '> マイナンバー関係',
      '',
      '## 概要2（9番目） `sec_2__row_9`',
      '> 地方公共団体情報システム機構',
      '',
      '',
    ].join('\n'),
  );
});

test('templates: what they are for, and one provision', async () => {
  const { resourceTemplates } = await client.listResourceTemplates();
  expect(resourceTemplates.map(({ uriTemplate, mimeType }) => [uriTemplate, mimeType])).toEqual([
    ['kihonho://instruments/{instrument}/versions/{version}.xml', 'application/akn+xml'],
    ['kihonho://instruments/{instrument}/versions/{version}', 'text/markdown'],
    ['kihonho://instruments/{instrument}/versions/{version}/provisions/{eid}', 'text/markdown'],
    ['kihonho://entities/{id}/findings', 'text/markdown'],
    ['kihonho://classes/{id}/findings', 'text/markdown'],
    ['kihonho://tools/{name}/answer', 'application/schema+json'],
  ]);
  const shape = JSON.parse((await read('kihonho://tools/find_body/answer')).text);
  expect(Object.keys(shape.properties.data.properties)).toEqual([
    ...[
      'match',
      'result',
      'found',
      'returned',
      'bodies',
      'undetermined',
      'unknown',
      'next',
      'kinds',
      'ministries',
    ],
    ...['likely_kinds', 'cannot_conclude'],
  ]);
  const { text } = await read('kihonho://instruments/audit-policy/versions/2016/provisions/sec_1');
  const { data } = await askJson('/instruments/audit-policy/provisions/sec_1');
  expect(text.split('\n')[0]).toBe(
    `# ${data.citation}${data.heading ? `（${data.heading}）` : ''}［audit-policy 2016 sec_1］`,
  );
});

test('the parts of an address can be completed', async () => {
  const complete = async (uri: string, name: string, value: string, given = {}) =>
    (
      await client.complete({
        ref: { type: 'ref/resource', uri },
        argument: { name, value },
        context: { arguments: given },
      })
    ).completion.values;
  const text = 'kihonho://instruments/{instrument}/versions/{version}';
  expect(await complete(text, 'instrument', 'in')).toEqual([
    'incident-evaluation-rules',
    'information-provision-rules',
  ]);
  expect(await complete(text, 'version', '', { instrument: 'overview-2016' })).toEqual(['2016']);
  expect(
    await complete(`${text}/provisions/{eid}`, 'eid', 'art_32', {
      instrument: 'basic-act',
      version: '2016',
    }),
  ).toEqual(['art_32', 'art_32__para_1', 'art_32__para_2']);
  expect(await complete('kihonho://entities/{id}/findings', 'id', 'bank')).toEqual([
    'bank-of-japan',
    'banks-shareholdings-purchase-corporation',
  ]);
});

test.each([
  ['kihonho://entities/nobody/findings', '/entities has no record "nobody".'],
  ['kihonho://instruments/basic-act/versions/1999', 'has no version "1999".'],
  ['kihonho://instruments/basic-act/versions/2016/provisions/art_99', 'has no record "art_99".'],
  ['kihonho://nothing', 'kihonho://nothing'],
  ['not an address', 'is invalid'],
])('%s is an error that says why', async (uri, said) => {
  await expect(client.readResource({ uri })).rejects.toMatchObject({
    code: -32602,
    message: expect.stringContaining(said),
  });
});

test('of an id without end no more is looked at and repeated than an id has', async () => {
  const uri = `kihonho://entities/${'abc-'.repeat(60_000)}/findings`;
  await expect(client.readResource({ uri })).rejects.toMatchObject({
    message: expect.stringContaining(`/entities has no record "${'abc-'.repeat(50)}".`),
  });
});
