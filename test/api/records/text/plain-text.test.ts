import { describe, expect, test } from 'vitest';
import { versionText } from '../../../../api/records/text/plain-text.ts';
import { indexCorpus } from '../../../../content/model/corpus/corpus-index.ts';
import { stretchesOf } from '../../../../content/model/provisions/printed-order.ts';
import { verifyQuotation } from '../../../../content/model/quotation/quotation.ts';
import { ask, storedCorpus } from '../../support/ask.ts';

const index = indexCorpus(storedCorpus);

const VERSIONS = index.corpus.instruments.flatMap(({ id, versions }) =>
  versions.map((version) => ({ instrument: id, version: version.id })),
);

const NOTE = /^［注：.*］$/;

/** Lines under the head. */
const bodyOf = (text: string): string[] =>
  text
    .split(`${'-'.repeat(60)}\n`)[1]
    ?.trimEnd()
    .split('\n') ?? [];

const linesOf = (instrument: string, version: string) =>
  bodyOf(versionText(index, instrument, version, '0'.repeat(64)));

describe.each(VERSIONS)('$instrument $version', ({ instrument, version }) => {
  const own = index.corpus.provisions.filter(
    (p) => p.instrument === instrument && p.version === version,
  );

  test('every line is of the print or a note of ours', () => {
    const lines = linesOf(instrument, version).filter((line) => line !== '' && !NOTE.test(line));
    const unproved = lines.filter(
      (line) =>
        !['EXACT', 'NORMALISED'].includes(verifyQuotation(index, line)?.result ?? 'nothing'),
    );
    expect(unproved).toEqual([]);
  });

  test('every number, heading and 段落 stands there once for each provision that is held', () => {
    const held = own.filter(({ status }) => status !== 'stub');
    const printed = linesOf(instrument, version)
      .filter((line) => !NOTE.test(line))
      .join('')
      .replaceAll('　', '');
    const blocks = stretchesOf(index, held).flatMap(({ provision: p, blocks: words, behind }) => {
      const head = /^[（(]/.test(p.heading?.text ?? '') ? [p.heading, p.num] : [p.num, p.heading];
      return [...(behind === null ? head : []), ...words].flatMap((block) => block?.text ?? []);
    });
    expect(blocks.toSorted()).toEqual(
      held
        .flatMap((p) => [p.num, p.heading, ...index.textBlocks(p)])
        .flatMap((block) => block?.text ?? [])
        .toSorted(),
    );
    expect(printed).toBe(blocks.join(''));
  });

  test('every stub says which provision it is', () => {
    const notes = linesOf(instrument, version).filter((line) => NOTE.test(line));
    const stubs = own.filter(({ status }) => status === 'stub');
    const names = notes
      .map((line) => /^［注：(第[^　（]+)(?:（[^　]*）)?　/.exec(line)?.[1])
      .filter((name) => name !== undefined);
    expect([names.length, new Set(names).size]).toEqual([stubs.length, stubs.length]);
  });
});

test('a note behind the parts of a provision is its last line, on a line of its own', () => {
  const lines = linesOf('overview-2016', '2016');
  const at = lines.indexOf('(参考1)サイバーセキュリティ基本法の概要(平成28年改正後)');
  expect(lines.slice(at - 3, at)).toEqual([
    '情報共有の対象となる特殊法人等について、各法人の根拠法の改正等を踏まえた整備を実施。',
    '※政府機関等の情報セキュリティ対策のための統一基準群については、前回戦略本部(2016.8.31)で改定済。',
    '',
  ]);
});

test('a provision has its own lines of its version, whatever encloses it', async () => {
  for (const { instrument, version, eid } of index.corpus.provisions.filter(
    ({ kind }) => kind === 'article' || kind === 'section',
  )) {
    const path = `/instruments/${instrument}/provisions/${eid}.txt?version=${version}`;
    const lines = bodyOf(await (await ask(path)).text()).filter((line) => line !== '');
    expect([
      eid,
      lines.length > 0,
      linesOf(instrument, version)
        .join('\n')
        .includes(lines[0] ?? ''),
    ]).toEqual([eid, true, true]);
  }
});
