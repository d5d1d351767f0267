import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { LocatedObligation } from '../../../../../content/model/corpus/corpus.ts';
import type { CorpusIndex } from '../../../../../content/model/corpus/corpus-index.ts';
import type { Subject } from '../../../../../content/model/findings/finding.ts';
import { findingFor } from '../../../../../content/model/findings/findings.ts';
import { projectRoot } from '../../../../support/paths.ts';
import { BEFORE_DAY, NEWEST_DAY } from '../../../support/newest-day.ts';
import { obligationOfRow, realIndex } from '../../../support/real-index.ts';
import { transcript } from '../../../support/real-transcript.ts';

/**
 * Who is reached by which rule, as what, before and after the amendment: read from the source by a person who had not
 * looked at what the engine answers. One line for those who share an answer, with the words that decide it (「…」 is
 * verbatim). A line that fails is a question of law: read the words of the source before changing either side.
 */
const [HEAD = '', ...LINES] = readFileSync(
  join(projectRoot, 'test/fixtures/gold-findings.tsv'),
  'utf8',
)
  .trimEnd()
  .split('\n');

const DAYS: Readonly<Record<string, string>> = {
  before: BEFORE_DAY,
  after: NEWEST_DAY,
};

type Cell = { rule: string; state: string; subject: string; verdict: string; as: string };

const CELLS: readonly Cell[] = LINES.flatMap((line) => {
  const [rule = '', state = '', subjects = '', verdict = '', as = ''] = line.split('\t');
  return subjects.split(' ').map((subject) => ({ rule, state, subject, verdict, as }));
});

const RULES = realIndex.corpus.obligations.map(({ id }) => id);

/** Bodies that differ in what the rules ask: audited and contractor, designated, only listed, added, removed, organs. */
const BODIES = [
  'ipa',
  'japan-pension-service',
  'japan-agency-for-local-authority-information-systems',
  'bank-of-japan',
  'kyushu-railway',
  'central-japan-international-airport',
  'nisc',
  'strategic-headquarters',
];
const SUBJECTS = [...realIndex.corpus.classes.map(({ id }) => id), ...BODIES];

const subjectOf = (index: CorpusIndex, id: string): Subject => ({
  kind: index.entities.has(id) ? 'entity' : 'class',
  id,
});

/** What the engine answers where the table says something else. */
const differences = (index: CorpusIndex, cells: readonly Cell[]): string[] =>
  cells.flatMap(({ rule, state, subject, verdict, as }) => {
    const found = findingFor(index, subjectOf(index, subject), rule, DAYS[state] ?? '');
    const role = found.reach === 'persons' ? 'persons' : found.role;
    const said = `${found.verdict} ${role ?? found.reason ?? '-'}`;
    const gold = `${verdict} ${as}`;
    return said === gold ? [] : [`${rule} ${state} ${subject}: ${said}, in the table ${gold}`];
  });

describe('the gold table', () => {
  test('has every rule in both states for every kind and the exemplary bodies, once', () => {
    expect(HEAD).toBe('rule\tstate\tsubject\tverdict\tas\twhy');
    const keyOf = (rule: string, state: string, subject: string) => `${rule} ${state} ${subject}`;
    expect(CELLS.map((cell) => keyOf(cell.rule, cell.state, cell.subject)).sort()).toEqual(
      RULES.flatMap((rule) =>
        ['after', 'before'].flatMap((state) =>
          SUBJECTS.map((subject) => keyOf(rule, state, subject)),
        ),
      ).sort(),
    );
  });

  test('says why in words, and what it quotes stands in the source', () => {
    const squeezed = (text: string) => text.replace(/<[^>]+>|^\s*-\s+|\s/gm, '');
    const source = squeezed(transcript);
    const unfounded = LINES.flatMap((line) => {
      const why = line.split('\t')[5] ?? '';
      // Outermost brackets: a quotation may have brackets of its own.
      const quoted = why.match(/「(?:[^「」]|「[^「」]*」)*」/g) ?? [];
      return why === ''
        ? [line]
        : quoted.filter((words) => !source.includes(squeezed(words.slice(1, -1))));
    });
    expect(unfounded).toEqual([]);
  });

  test('is what the engine finds', () => {
    expect(differences(realIndex, CELLS)).toEqual([]);
  });
});

/** The real index with one rule changed. */
const withRule = (rule: LocatedObligation): CorpusIndex =>
  Object.create(realIndex, {
    obligations: { value: new Map(realIndex.obligations).set(rule.id, rule) },
  });

/** A rule from which one name of one clause fell out; a clause that names nobody any more falls out with it. */
const withoutTarget = (
  rule: LocatedObligation,
  phaseAt: number,
  clauseAt: number,
  target: string,
): LocatedObligation => ({
  ...rule,
  phases: rule.phases.map((phase, p) => ({
    ...phase,
    clauses: phase.clauses.flatMap((clause, c) => {
      if (p !== phaseAt || c !== clauseAt) return [clause];
      const to = clause.to.filter((one) => one !== target);
      return to.length > 0 ? [{ ...clause, to }] : [];
    }),
  })),
});

/**
 * Names whose clause changes only the words of the answer: without it the rule's limit (協力の依頼 to those of 32条1項, the
 * route through 所管府省庁 of those audited directly), or the question whether NISC or the
 * Headquarters is a 国の行政機関, gives the same verdict.
 */
const IN_WORDS_ALONE = [
  'responsibilities-of-parties 2016 undetermined strategic-headquarters',
  'responsibilities-of-parties 2016 undetermined nisc',
  'drafting-the-strategy 2016 undetermined nisc',
  'request-to-others 2016 does_not_apply local-governments',
  'request-to-others 2016 does_not_apply national-university-corporations',
  'request-to-others 2016 does_not_apply inter-university-research-institutes',
  'request-to-others 2016 does_not_apply japan-legal-support-center',
  'request-to-others 2016 does_not_apply coordinating-organisations',
  'request-to-others 2016 does_not_apply national-administrative-organs',
  'draft-recovery-measures 2015 undetermined strategic-headquarters',
  'draft-recovery-measures 2015 undetermined nisc',
  'audit-notice-route 2016 does_not_apply national-administrative-organs',
  'audit-report-route 2016 does_not_apply national-administrative-organs',
];

test('a name that falls out of a clause, sealed or not, turns the gold table red', () => {
  const byRule = Map.groupBy(CELLS, ({ rule }) => rule);
  const unnoticed = realIndex.corpus.obligations.flatMap((rule) =>
    rule.phases.flatMap((phase, p) =>
      phase.clauses.flatMap((clause, c) =>
        clause.to.flatMap((target) => {
          const index = withRule(withoutTarget(rule, p, c, target));
          const noticed = differences(index, byRule.get(rule.id) ?? []).length > 0;
          return noticed ? [] : [`${rule.id} ${phase.version} ${clause.verdict} ${target}`];
        }),
      ),
    ),
  );
  expect(unnoticed).toEqual(IN_WORDS_ALONE);
});

/** The same on other days: what begins within the older state, and the day on which the source contradicts itself. */
const OTHER_DAYS = `
japan-pension-service   J08 2015-02-10 does_not_apply
bank-of-japan           K02 2015-06-01 does_not_apply
kyushu-railway          S05 2015-02-10 applies subject
national-administrative-organs K02 2015-05-24 does_not_apply
national-administrative-organs K02 2015-05-25 undetermined contradiction
national-administrative-organs K02 2015-09-24 undetermined contradiction
national-administrative-organs K02 2015-09-25 applies subject
national-administrative-organs J08 2015-02-10 applies addressee
critical-infrastructure-operators P01 2016-01-24 does_not_apply
critical-infrastructure-operators P01 2016-01-25 applies concerned
nisc                    K27 2015-05-24 does_not_apply
`
  .trim()
  .split('\n')
  .map((line) => line.split(/ +/));

test.each(OTHER_DAYS)('%s %s %s: %s %s', (id = '', row = '', date = '', verdict, detail) => {
  const finding = findingFor(realIndex, subjectOf(realIndex, id), obligationOfRow(row), date);
  expect([finding.verdict, finding.role ?? finding.reason ?? undefined]).toEqual([verdict, detail]);
});
