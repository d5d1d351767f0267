import { expect, test } from 'vitest';
import { findingFor, findingsFor } from '../../../../../content/model/findings/findings.ts';
import { subjectsOf } from '../../../../../content/model/findings/subjects.ts';
import { realIndex } from '../../../support/real-index.ts';

const auditRules = realIndex.corpus.obligations.filter(
  ({ phases }) => phases[0]?.provisions[0]?.instrument === 'audit-policy',
);
const subjects = subjectsOf(realIndex);

/** One line per audit rule and subject: id, subject, verdict and reason. */
const linesOn = (date: string, kept: (verdict: string) => boolean = () => true) =>
  subjects.flatMap((subject) =>
    auditRules.flatMap(({ id }) => {
      const { verdict, reason } = findingFor(realIndex, subject, id, date);
      return kept(verdict) ? [`${id} ${subject.id} ${verdict} ${reason}`] : [];
    }),
  );

test('there are 28 audit rules', () => {
  expect(auditRules.map(({ row }) => row)).toEqual(
    Array.from({ length: 28 }, (_, i) => `K${String(i + 1).padStart(2, '0')}`),
  );
});

test.each(['2015-02-10', '2015-05-24'])(
  'no audit rule is in force on %s by either date',
  (date) => {
    const found = subjects.flatMap((subject) =>
      auditRules.map(({ id }) => {
        const { verdict, because } = findingFor(realIndex, subject, id, date);
        return `${verdict} ${because.map(({ edge }) => edge).join()}`;
      }),
    );
    expect([...new Set(found)]).toEqual(['does_not_apply not_in_force']);
  },
);

test.each(['2015-05-25', '2015-07-01', '2015-09-24'])(
  'on %s what applied by the earlier date is in contradiction, and what did not apply by either is given',
  (date) => {
    // By the earlier date the day has the findings of 2015-09-25; by the later one nothing is in force yet.
    const byEarlier = linesOn('2015-09-25').map((line) =>
      / does_not_apply /.test(line)
        ? line
        : line.replace(/ (applies|undetermined) \w+$/, ' undetermined contradiction'),
    );
    expect(linesOn(date)).toEqual(byEarlier);
  },
);

test('both dates are shown with the words of the source', () => {
  const subject = { kind: 'class', id: 'national-administrative-organs' } as const;
  const { because } = findingFor(realIndex, subject, 'audit-coverage', '2015-06-01');
  const provision = {
    instrument: 'audit-policy',
    eid: 'pream',
    version: '2015',
    citation: '旧監査方針前文',
  };
  const ends = { from: 'national-administrative-organs', to: 'audit-coverage', provision };
  expect(because).toEqual([
    {
      ...ends,
      edge: 'disputed_start',
      statement:
        '資料の一方はサイバーセキュリティ対策を強化するための監査に係る基本方針の決定日を2015-05-25とする。それによれば2015-06-01にはすでに始まっている。',
      quote: '〔平成27年5月25日サイバーセキュリティ戦略本部決定〕',
      source: { id: 'hq-2016-10-12', lines: [691, 692] },
    },
    {
      ...ends,
      edge: 'disputed_start',
      statement:
        '資料の一方はサイバーセキュリティ対策を強化するための監査に係る基本方針の決定日を2015-09-25とする。それによれば2015-06-01にはまだ始まっていない。',
      quote: '平成27年9月25日サイバーセキュリティ戦略本部決定',
      source: { id: 'hq-2016-10-12', lines: [617, 617] },
    },
  ]);
});

test('no other rule is in contradiction on those days', () => {
  const found = subjects.flatMap((subject) =>
    findingsFor(realIndex, subject, '2015-06-01').filter(
      ({ reason }) => reason === 'contradiction',
    ),
  );
  const audit = new Set(auditRules.map(({ id }) => id));
  expect(found.filter(({ obligation }) => !audit.has(obligation.id))).toEqual([]);
});
