import { expect, test } from 'vitest';
import { askJson } from '../support/ask.ts';

type Finding = {
  verdict: string;
  subject: { kind: string; id: string };
  obligation: { id: string; modality: string };
};

const VERDICTS = ['applies', 'does_not_apply', 'undetermined'] as const;

/** Subject and rule of a finding. */
const keyOf = ({ subject, obligation }: Finding) =>
  `${subject.kind}/${subject.id}/${obligation.id}`;

test.each([
  ['/entities/japan-pension-service/obligations', '/entities/japan-pension-service/'],
  ['/entities/bank-of-japan/obligations?as_of=2016-10-20', '/entities/bank-of-japan/before/'],
  ['/entities/bank-of-japan/obligations?as_of=2016-10-19', undefined],
  ['/classes/listed-corporations/obligations', '/classes/listed-corporations/'],
  ['/classes/contractors/obligations?as_of=2016-10-20', '/classes/contractors/before/'],
  ['/obligations/designation-criteria/entities', '/obligations/designation-criteria/'],
  ['/obligations/report-after-audit/entities?as_of=2016-10-20', undefined],
])('%s by verdict: each filter gives its part, in the order of the whole', async (path, page) => {
  const { data: whole, meta } = await askJson(path);
  expect(meta.total).toBe(whole.length);
  let rest = whole.length;
  for (const verdict of VERDICTS) {
    const asked = await askJson(`${path}${path.includes('?') ? '&' : '?'}verdict=${verdict}`);
    expect(asked.data).toEqual(whole.filter((finding: Finding) => finding.verdict === verdict));
    expect([asked.meta.total, asked.links.html]).toEqual([asked.data.length, page]);
    rest -= asked.data.length;
  }
  expect(rest).toBe(0);
});

test('findings by the nature of their rules, alone and with a verdict', async () => {
  const path = '/entities/ipa/obligations?as_of=2016-10-20';
  const { data: whole } = await askJson(path);
  const { data: duties } = await askJson(`${path}&modality=duty`);
  expect(duties.length).toBeGreaterThan(0);
  const isDuty = ({ obligation }: Finding) => obligation.modality === 'duty';
  expect(duties).toEqual(whole.filter(isDuty));
  expect((await askJson(`${path}&modality=duty&verdict=undetermined`)).data).toEqual(
    whole.filter((finding: Finding) => isDuty(finding) && finding.verdict === 'undetermined'),
  );
});

test('whom a rule reaches: bodies first, then kinds, each with its finding of that day', async () => {
  const { data } = await askJson('/obligations/report-after-audit/entities?as_of=2016-10-20');
  const { data: bodies } = await askJson('/entities?limit=200');
  const { data: kinds } = await askJson('/classes');
  const named = (kind: string, records: { id: string }[]) =>
    records.map(({ id }) => `${kind}/${id}/report-after-audit`);
  expect(data.map(keyOf)).toEqual([...named('entity', bodies), ...named('class', kinds)]);
  const one = await askJson(
    '/classes/national-administrative-organs/obligations/report-after-audit?as_of=2016-10-20',
  );
  expect(
    data.find((finding: Finding) => finding.subject.id === 'national-administrative-organs'),
  ).toEqual(one.data);
});

test('one finding of a list is the finding at its own address', async () => {
  for (const [path, day, page] of [
    ['/entities/ipa', '2016-10-21', '/'],
    ['/entities/ipa', '2016-10-20', '/before/'],
    ['/classes/designated-corporations', '2016-10-21', '/'],
    ['/classes/others', '2015-02-10', null],
  ]) {
    const { data } = await askJson(`${path}/obligations?as_of=${day}`);
    const found = data.find(({ obligation }: Finding) => obligation.id === 'audit-coverage');
    const { data: own, links } = await askJson(`${path}/obligations/audit-coverage?as_of=${day}`);
    expect(own).toEqual(found);
    expect(links).toEqual({
      self: `/api/v1${path}/obligations/audit-coverage?as_of=${day}`,
      ...(page ? { html: `${path}${page}#audit-coverage` } : {}),
    });
  }
});
