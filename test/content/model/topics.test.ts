import { expect, test } from 'vitest';
import { findingFor } from '../../../content/model/findings/findings.ts';
import { searchDocuments } from '../../../content/model/search/documents.ts';
import { lookUp } from '../../../content/model/search/search.ts';
import { NEWEST_DAY } from '../support/newest-day.ts';
import { realIndex } from '../support/real-index.ts';

const { topics } = realIndex.corpus;
const rows = topics.flatMap((topic) => topic.rows.map((row) => ({ topic: topic.id, ...row })));
const foundOf = ({ obligation, subject }: { obligation: string; subject: string }) =>
  findingFor(
    realIndex,
    { kind: realIndex.entities.has(subject) ? 'entity' : 'class', id: subject },
    obligation,
    NEWEST_DAY,
  );

test('a yes stands on a finding that applies to whom the row is about, or to the officers it names', () => {
  const unfounded = rows
    .filter(({ answer }) => answer === 'yes')
    .filter(({ finding }) => {
      const found = finding && foundOf(finding);
      return !(found?.verdict === 'applies' && (found.role === 'bearer' || found.office !== null));
    });
  expect(unfounded).toEqual([]);
});

test('a no stands on a finding that does not apply or is about others, or on a silence', () => {
  const unfounded = rows
    .filter(({ answer }) => answer === 'no')
    .filter(({ finding, silence }) => {
      const found = finding && foundOf(finding);
      const says = found?.verdict === 'does_not_apply' || found?.role === 'concerned';
      return found === null ? silence === null : !says;
    });
  expect(unfounded).toEqual([]);
});

test('what is unsaid stands on a silence, a day on the beginning of a version', () => {
  const said = (wanted: string) => rows.filter(({ answer }) => answer === wanted);
  expect(said('unsaid').filter(({ silence }) => silence === null)).toEqual([]);
  expect(said('day').filter(({ start }) => start === null)).toEqual([]);
  expect(rows.length).toBeGreaterThan(20);
});

test('secrets: IPA’s staff and former staff; not the private contractor, not the audited body', () => {
  const secrets = topics.find(({ id }) => id === 'who-must-keep-secrets');
  expect(secrets?.rows.map(({ of, answer }) => [of, answer])).toEqual([
    ['情報処理推進機構の役員・職員と、これらの職にあった者', 'yes'],
    ['法第30条第1項の政令で定める法人の役員・職員と、これらの職にあった者', 'yes'],
    ['事務の委託を受けた法人そのもの', 'no'],
    ['戦略本部（重大事象の施策の評価に当たって）', 'yes'],
    ['内閣サイバーセキュリティセンター（評価の事務を処理するとき）', 'yes'],
    ['補充調査を委託された民間事業者（重大事象施策評価規則第5条第1項）', 'no'],
    ['監査に協力する外部の専門家（監査に係る基本方針5(2)）', 'no'],
    ['監査・調査を受ける独立行政法人・指定法人', 'no'],
    ['監査・調査を受ける国の行政機関', 'no'],
    ['協力の求めに応じて資料を提出した者', 'no'],
  ]);
});

test.each([
  ['施行日', 'days-of-beginning'],
  ['附則', 'supplementary-provisions'],
  ['罰則の対象', 'who-is-punished'],
  ['秘密を守る義務', 'who-must-keep-secrets'],
])('「%s」 is answered by its topic first', (query, id) => {
  const lookup = { index: realIndex, documents: searchDocuments(realIndex) };
  const [first] = lookUp(lookup, query).hits;
  expect([first?.type, first?.id, first?.html]).toEqual(['topic', id, `/topics/${id}/`]);
});
