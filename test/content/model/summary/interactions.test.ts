import { expect, test } from 'vitest';
import { AMENDED_FROM, DAY_BEFORE_AMENDMENT } from '../../../../content/model/corpus/time.ts';
import type { Subject } from '../../../../content/model/findings/finding.ts';
import { findingsFor } from '../../../../content/model/findings/findings.ts';
import { subjectsOf } from '../../../../content/model/findings/subjects.ts';
import { ACTS } from '../../../../content/model/summary/interaction-acts.ts';
import { type Dealing, dealingsOf } from '../../../../content/model/summary/interactions.ts';
import { realIndex } from '../../support/real-index.ts';

const dealings = (subject: Subject, date = AMENDED_FROM): Dealing[] =>
  dealingsOf(realIndex, subject, findingsFor(realIndex, subject, date));

/** One arrow in a line: 「audit: headquarters -> subject (ministry) by nisc: rules」. */
const line = ({ act, from, to, through, mutual, performers, rules }: Dealing): string =>
  [
    `${act}: ${from} ${mutual ? '<->' : '->'} ${to.join('+')}`,
    ...(through ? [`through ${through}`] : []),
    ...(performers.length > 0 ? [`by ${performers.join('+')}`] : []),
    `(${rules.map(({ obligation }) => obligation).join(' ')})`,
  ].join(' ');
const entity = (id: string): string[] => dealings({ kind: 'entity', id }).map(line);
const kind = (id: string): string[] => dealings({ kind: 'class', id }).map(line);

const DESIGNATED = [
  'audit: headquarters -> subject by nisc+ipa (third-party-audit management-audit verify-security-structures verify-policy-implementation penetration-test verify-internal-network conduct-audit follow-up-past-audits audit-work-by-ipa)',
  'audit-method: headquarters <-> subject by nisc (consult-on-audit-method)',
  'audit-result: headquarters -> subject through ministry by nisc (notify-audit-results propose-improvements audit-notice-route)',
  'audit-report: subject -> headquarters through ministry (report-after-audit audit-report-route)',
  'incident-notice: headquarters -> ministry+subject by nisc (notify-serious-incident notify-supplementary-investigation notify-findings notify-evaluation-result)',
  'investigation: headquarters -> subject by nisc+private-operators+ipa+contractors (supplementary-investigation entrusted-supplementary-investigation)',
  'evidence: headquarters -> ministry+subject by nisc (request-evidence)',
  'advice: headquarters -> ministry+subject by nisc (guidance-and-advice)',
  'refused: headquarters -> ministry by nisc (request-withheld-material request-refused-cooperation request-explanation-at-headquarters)',
  'provision: ministry -> headquarters (timely-provision-of-materials provide-incident-material provide-other-material)',
  'provision-on-request: ministry -> headquarters (cooperation-at-request-of-chief)',
];
const REQUEST = 'request: headquarters -> subject by nisc (request-for-cooperation)';
const OTHER_MATERIAL = 'provision: ministry -> headquarters (provide-other-material)';

test('日本年金機構: audited and asked, and its material travels by its ministry', () => {
  expect(entity('japan-pension-service')).toEqual([...DESIGNATED, REQUEST]);
});

test('指定法人 as a kind have everything but the request of Art. 32', () => {
  expect(kind('designated-corporations')).toEqual(DESIGNATED);
});

test('日本銀行: nothing but what its ministry may hand over, and the request', () => {
  expect(entity('bank-of-japan')).toEqual([OTHER_MATERIAL, REQUEST]);
});

test('a body that left the 別表 may be asked under paragraph 2 alone', () => {
  expect(entity('kyushu-railway')).toEqual([
    OTHER_MATERIAL,
    'request-to-others: headquarters -> subject by nisc (request-to-others)',
  ]);
});

test('IPA is audited, and audits others; it is entrusted, and may be asked', () => {
  expect(entity('ipa')).toEqual([
    ...DESIGNATED.slice(0, 1),
    'audit: headquarters -> others by nisc+ipa (management-audit verify-security-structures verify-policy-implementation penetration-test verify-internal-network conduct-audit follow-up-past-audits)',
    ...DESIGNATED.slice(1, 4),
    'entrusting: headquarters -> subject (outsourcing-of-audit-and-investigation audit-work-by-ipa)',
    ...DESIGNATED.slice(4, 6),
    'investigation: headquarters -> others by ipa+contractors (entrusted-supplementary-investigation)',
    ...DESIGNATED.slice(6),
    REQUEST,
  ]);
});

test('国の行政機関 are dealt with directly, and never by IPA', () => {
  const found = kind('national-administrative-organs');
  expect(found.filter((one) => one.includes('through'))).toEqual([]);
  expect(found[0]).toBe(
    'audit: headquarters -> subject by nisc (third-party-audit management-audit verify-security-structures verify-policy-implementation penetration-test verify-internal-network conduct-audit follow-up-past-audits)',
  );
  expect(found).toContain(
    'provision: subject -> headquarters (timely-provision-of-materials provide-incident-material provide-infrastructure-incident-material provide-other-material)',
  );
});

test('every arrow of every subject on both days stands on findings that apply', () => {
  let arrows = 0;
  for (const subject of subjectsOf(realIndex))
    for (const date of [DAY_BEFORE_AMENDMENT, AMENDED_FROM]) {
      const applying = new Set(
        findingsFor(realIndex, subject, date)
          .filter(({ verdict }) => verdict === 'applies')
          .map(({ obligation }) => obligation.id),
      );
      for (const { rules, to, from } of dealings(subject, date)) {
        arrows += 1;
        expect(rules.length).toBeGreaterThan(0);
        expect(to.includes(from)).toBe(false);
        expect(rules.filter(({ obligation }) => !applying.has(obligation))).toEqual([]);
      }
    }
  expect(arrows).toBeGreaterThan(300);
});

test('every rule of an act is a rule of the corpus, and stands in one kind of act', () => {
  const rules = ACTS.flatMap((act) => act.rules.map((rule) => ({ rule, kind: act.kind })));
  expect(rules.filter(({ rule }) => !realIndex.obligations.has(rule))).toEqual([]);
  expect(
    rules.filter((one) =>
      rules.some((other) => other.rule === one.rule && other.kind !== one.kind),
    ),
  ).toEqual([]);
});

test('no rule makes a corporation report to its ministry: the pages say so', () => {
  const CORPORATIONS = ['designated-corporations', 'listed-corporations'];
  const MINISTRY = ['competent-ministries', 'competent-ministers'];
  expect(
    realIndex.corpus.obligations
      .filter(
        ({ actor, counterparty }) =>
          actor.some((id) => CORPORATIONS.includes(id)) &&
          counterparty.some((id) => MINISTRY.includes(id)),
      )
      .map(({ id }) => id),
  ).toEqual([]);
});
