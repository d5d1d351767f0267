import { describe, expect, test } from 'vitest';
import { versionText } from '../../../../api/records/text/plain-text.ts';
import { indexCorpus } from '../../../../content/model/corpus/corpus-index.ts';
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
    const blocks = held.flatMap((p) => {
      const head = /^[（(]/.test(p.heading?.text ?? '') ? [p.heading, p.num] : [p.num, p.heading];
      return [...head, ...index.textBlocks(p)].flatMap((block) => block?.text ?? []);
    });
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
