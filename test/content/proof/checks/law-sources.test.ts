import { expect, test } from 'vitest';
import { Source } from '../../../../content/model/schema/source.ts';
import { linesOf, sha256 } from '../../../../content/model/text/spans.ts';
import { CHECKS } from '../../../../content/proof/checks/all-checks.ts';
import { sourceHashes } from '../../../../content/proof/checks/source-hashes.ts';
import { compileCorpus } from '../../../../content/proof/compile.ts';
import type { Content } from '../../../../content/proof/read/read.ts';
import { sourceOf } from '../../../../content/proof/source/transcript.ts';
import { realContent } from '../../support/real-content.ts';

const ID = 'egov-501ac0000000900-20210101-502ac0000000012';
const XML = '<Law>\n記録</Law>\n';

const record = Source().parse({
  ...{ id: ID, title: '記録保全法', publisher: 'e-Gov法令検索', date: '2020-03-04' },
  ...{ file: `${ID}.xml`, sha256: await sha256(XML), note: 'Law data.', parts: [] },
  law_xml: {
    law_id: '501AC0000000900',
    revision_id: '501AC0000000900_20210101_502AC0000000012',
    pulled_on: '2026-11-30',
    status_when_pulled: 'CurrentEnforced',
    amending_law: null,
    enforced_on: '2021-01-01',
  },
});

/** The real content with law data whose id stands before that of the transcript. */
const withLaw = (text: string): Content => ({
  ...realContent,
  sources: [{ file: `content/data/sources/${ID}.json`, record }, ...realContent.sources],
  transcripts: new Map([...realContent.transcripts, [ID, { text, lines: linesOf(text) }]]),
});

test('law data beside the transcript disturbs no check, and the transcript stays the first source', async () => {
  const content = withLaw(XML);
  // That nobody has read it yet is told, as of every new record.
  const { 'pins-agree': _, ...others } = CHECKS;
  for (const check of Object.values(others)) expect(await check(content)).toEqual([]);
  const transcript = realContent.sources[0]?.record;
  expect(sourceOf(content)).toBe(transcript);
  expect(compileCorpus(content).corpus.sources).toEqual([transcript, record]);
});

test('one changed byte of law data fails', async () => {
  const content = withLaw(XML.replace('録', '銀'));
  const problems = await sourceHashes(content);
  expect(problems.map(({ file }) => file)).toEqual([`content/data/sources/${ID}.xml`]);
});

test('a source is a transcript with parts or law data without', () => {
  const { law_xml: _, ...neither } = record;
  expect(Source().safeParse(neither).success).toBe(false);
  const parts = realContent.sources[0]?.record.parts;
  expect(Source().safeParse({ ...record, parts }).success).toBe(false);
});
