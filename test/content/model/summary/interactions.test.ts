import { expect, test } from 'vitest';
import type { Finding, Subject } from '../../../../content/model/findings/finding.ts';
import { findingsFor } from '../../../../content/model/findings/findings.ts';
import { subjectsOf } from '../../../../content/model/findings/subjects.ts';
import {
  interactionsOf,
  type SubjectInteraction,
} from '../../../../content/model/summary/interactions.ts';
import { BEFORE_DAY, NEWEST_DAY } from '../../support/newest-day.ts';
import { realIndex } from '../../support/real-index.ts';
import { realPageContent } from '../../support/real-page-content.ts';

const drawn = (subject: Subject, findings: readonly Finding[]): SubjectInteraction[] =>
  interactionsOf(realIndex, realPageContent, subject, findings);
const interactions = (subject: Subject, date = NEWEST_DAY): SubjectInteraction[] =>
  drawn(subject, findingsFor(realIndex, subject, date));

/** One arrow in a line: 「audit: headquarters -> subject (ministry) by nisc: rules」. */
const line = ({ act, from, to, through, mutual, performers, rules }: SubjectInteraction): string =>
  [
    `${act}: ${from} ${mutual ? '<->' : '->'} ${to.join('+')}`,
    ...(through ? [`through ${through}`] : []),
    ...(performers.length > 0 ? [`by ${performers.map(({ id }) => id).join('+')}`] : []),
    `(${rules.map(({ obligation }) => obligation).join(' ')})`,
  ].join(' ');
const entity = (id: string): string[] => interactions({ kind: 'entity', id }).map(line);
const kind = (id: string): string[] => interactions({ kind: 'class', id }).map(line);

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
const OTHER_MATERIAL =
  'provision: ministry -> headquarters (timely-provision-of-materials provide-other-material)';

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
  const byOthers = DESIGNATED.map((arrow) => arrow.replace(/\+ipa(?=[ +])/, ''));
  expect(entity('ipa')).toEqual([
    ...byOthers.slice(0, 1),
    'audit: headquarters -> others by nisc+ipa (management-audit verify-security-structures verify-policy-implementation penetration-test verify-internal-network conduct-audit follow-up-past-audits)',
    ...byOthers.slice(1, 4),
    'entrusting: headquarters -> subject (outsourcing-of-audit-and-investigation audit-work-by-ipa)',
    ...byOthers.slice(4, 6),
    'investigation: headquarters -> others by ipa+contractors (entrusted-supplementary-investigation)',
    ...byOthers.slice(6),
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
    for (const date of [BEFORE_DAY, NEWEST_DAY]) {
      const applying = new Set(
        findingsFor(realIndex, subject, date)
          .filter(({ verdict }) => verdict === 'applies')
          .map(({ obligation }) => obligation.id),
      );
      for (const { rules, to, from } of interactions(subject, date)) {
        arrows += 1;
        expect(rules.length).toBeGreaterThan(0);
        expect(to.includes(from)).toBe(false);
        expect(rules.filter(({ obligation }) => !applying.has(obligation))).toEqual([]);
      }
    }
  expect(arrows).toBeGreaterThan(300);
});

test('a rule stands in one kind of act', () => {
  const rules = realPageContent.interactions.flatMap((act) =>
    act.rules.map(({ rule }) => ({ rule, kind: act.kind })),
  );
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

/** An arrow with all it holds but its label. */
const lineWhole = (interaction: SubjectInteraction): string => {
  const { act, kind, from, to, through, mutual, actors, performers, rules } = interaction;
  return [
    `${act} (${kind}): ${from} ${mutual ? '<->' : '->'} ${to.join('+')}`,
    ...(through ? [`through ${through}`] : []),
    `of ${actors.join('+')}`,
    ...(performers.length > 0 ? [`by ${performers.map(({ id }) => id).join('+')}`] : []),
    `(${rules.map(({ obligation, rank, condition }) => `${obligation} ${rank}${condition ? ` 「${condition}」` : ''}`).join(', ')})`,
  ].join(' ');
};

/** Those who act for the State, those who are only spoken of, and two days before the amendment. */
const PICTURES = [
  {
    kind: 'entity',
    id: 'strategic-headquarters',
    date: '2016-10-21',
    arrows: [
      'audit (audit): headquarters -> others of strategic-headquarters by nisc+ipa (third-party-audit decision, management-audit decision, verify-security-structures decision, verify-policy-implementation decision, penetration-test decision, verify-internal-network decision, conduct-audit decision, follow-up-past-audits decision)',
      'audit-method (audit): headquarters <-> others of strategic-headquarters+national-administrative-organs+incorporated-administrative-agencies+designated-corporations by nisc (consult-on-audit-method decision)',
      'audit-result (audit): headquarters -> others of strategic-headquarters by nisc (notify-audit-results decision, propose-improvements decision, audit-notice-route decision)',
      'audit-report (audit): others -> headquarters of national-administrative-organs+incorporated-administrative-agencies+designated-corporations (report-after-audit decision, audit-report-route decision)',
      'annual-report (audit): performers -> headquarters of nisc (annual-audit-report decision)',
      'entrusting (audit): headquarters -> performers of strategic-headquarters (outsourcing-of-audit-and-investigation statute, audit-work-by-ipa decision)',
      'incident-notice (incident): headquarters -> ministry+others of headquarters-chief by nisc (notify-serious-incident decision 「特定重大事象に該当する事象の発生を確認したとき」, notify-supplementary-investigation decision 「前項の規定による補充調査を行おうとするとき」, notify-findings decision 「本部会合の審議に付した上で」, notify-evaluation-result decision 「評価が終了したとき」)',
      'investigation (incident): headquarters -> others of strategic-headquarters+headquarters-chief by nisc+private-operators+ipa+contractors (supplementary-investigation decision 「必要に応じ」, entrusted-supplementary-investigation decision 「委託した場合」)',
      'evidence (incident): headquarters -> ministry+others of headquarters-chief by nisc (request-evidence decision 「必要に応じ」)',
      'advice (incident): headquarters -> ministry+others of headquarters-chief by nisc (guidance-and-advice decision)',
      'refused (incident): headquarters -> ministry of headquarters-chief by nisc (request-withheld-material decision 「施策の評価に必要な資料又は情報が正当な理由なく当該行政機関等の長から提供されないとき」, request-refused-cooperation decision 「第5条第2項の規定により協力を求めた場合において、正当な理由なく協力が得られないとき」, request-explanation-at-headquarters decision 「本部会合の場において当該行政機関等の関係職員から説明を受けることが施策の評価を行う上で特に必要であると認めるとき」)',
      'provision (information): ministry -> headquarters of heads-of-relevant-administrative-organs (timely-provision-of-materials statute, provide-incident-material decision, provide-infrastructure-incident-material decision, provide-other-material decision)',
      'provision-on-request (information): ministry -> headquarters of heads-of-relevant-administrative-organs (cooperation-at-request-of-chief statute)',
      'details (information): performers -> ministry of nisc (notify-provision-details decision)',
      'request (cooperation): headquarters -> others of strategic-headquarters by nisc (request-for-cooperation statute 「その所掌事務を遂行するため必要があると認めるとき」)',
      'request-to-others (cooperation): headquarters -> others of strategic-headquarters by nisc (request-to-others statute 「その所掌事務を遂行するため特に必要があると認めるとき」)',
    ],
  },
  {
    kind: 'entity',
    id: 'nisc',
    date: '2016-10-21',
    arrows: [
      'audit (audit): headquarters -> others of strategic-headquarters by nisc (third-party-audit decision, management-audit decision, verify-security-structures decision, verify-policy-implementation decision, penetration-test decision, verify-internal-network decision, conduct-audit decision, follow-up-past-audits decision)',
      'audit-method (audit): headquarters <-> others of strategic-headquarters+national-administrative-organs+incorporated-administrative-agencies+designated-corporations by nisc (consult-on-audit-method decision)',
      'audit-result (audit): headquarters -> others of strategic-headquarters by nisc (notify-audit-results decision, propose-improvements decision, audit-notice-route decision)',
      'annual-report (audit): performers -> headquarters of nisc (annual-audit-report decision)',
      'incident-notice (incident): headquarters -> ministry+others of headquarters-chief by nisc (notify-serious-incident decision, notify-supplementary-investigation decision, notify-findings decision, notify-evaluation-result decision)',
      'investigation (incident): headquarters -> others of strategic-headquarters by nisc+private-operators (supplementary-investigation decision)',
      'evidence (incident): headquarters -> ministry+others of headquarters-chief by nisc (request-evidence decision)',
      'advice (incident): headquarters -> ministry+others of headquarters-chief by nisc (guidance-and-advice decision)',
      'refused (incident): headquarters -> ministry of headquarters-chief by nisc (request-withheld-material decision, request-refused-cooperation decision, request-explanation-at-headquarters decision)',
      'provision (information): ministry -> headquarters of heads-of-relevant-administrative-organs (timely-provision-of-materials statute, provide-incident-material decision, provide-infrastructure-incident-material decision, provide-other-material decision)',
      'provision-on-request (information): ministry -> headquarters of heads-of-relevant-administrative-organs (cooperation-at-request-of-chief statute)',
      'details (information): performers -> ministry of nisc (notify-provision-details decision)',
      'request (cooperation): headquarters -> others of strategic-headquarters by nisc (request-for-cooperation statute)',
      'request-to-others (cooperation): headquarters -> others of strategic-headquarters by nisc (request-to-others statute)',
    ],
  },
  {
    kind: 'class',
    id: 'contractors',
    date: '2016-10-21',
    arrows: [
      'entrusting (audit): headquarters -> performers of strategic-headquarters (outsourcing-of-audit-and-investigation statute)',
      'investigation (incident): headquarters -> others of headquarters-chief by ipa+contractors (entrusted-supplementary-investigation decision 「委託した場合」)',
      'provision (information): ministry -> headquarters of heads-of-relevant-administrative-organs (timely-provision-of-materials statute 「本部の所掌事務の遂行に資すると当該行政機関の長が認めるもの」, provide-other-material decision 「本部の所掌事務の遂行に資すると当該行政機関の長が認めるもの」)',
    ],
  },
  {
    kind: 'class',
    id: 'critical-infrastructure-operators',
    date: '2016-10-21',
    arrows: [
      'provision (information): ministry -> headquarters of heads-of-relevant-administrative-organs (timely-provision-of-materials statute, provide-infrastructure-incident-material decision, provide-other-material decision 「本部の所掌事務の遂行に資すると当該行政機関の長が認めるもの」)',
    ],
  },
  {
    kind: 'class',
    id: 'national-administrative-organs',
    date: '2016-10-20',
    arrows: [
      'audit (audit): headquarters -> subject of strategic-headquarters by nisc (third-party-audit decision, management-audit decision, verify-security-structures decision, verify-policy-implementation decision, penetration-test decision, verify-internal-network decision, conduct-audit decision, follow-up-past-audits decision)',
      'audit-method (audit): headquarters <-> subject of strategic-headquarters+national-administrative-organs+incorporated-administrative-agencies by nisc (consult-on-audit-method decision)',
      'audit-result (audit): headquarters -> subject of strategic-headquarters by nisc (notify-audit-results decision, propose-improvements decision 「重要な事項については」)',
      'audit-report (audit): subject -> headquarters of national-administrative-organs+incorporated-administrative-agencies (report-after-audit decision 「通知を受けた」)',
      'incident-notice (incident): headquarters -> subject of headquarters-chief by nisc (notify-serious-incident decision 「特定重大事象に該当する事象の発生を確認したとき」, notify-supplementary-investigation decision 「前項の規定による補充調査を行おうとするとき」, notify-findings decision 「第一項の規定による補充調査を行ったとき」, notify-evaluation-result decision 「施策の評価が終了したとき」)',
      'investigation (incident): headquarters -> subject of strategic-headquarters by nisc+private-operators (supplementary-investigation decision 「必要に応じ」)',
      'evidence (incident): headquarters -> subject of headquarters-chief by nisc (request-evidence decision 「必要に応じ」)',
      'advice (incident): headquarters -> subject of headquarters-chief by nisc (guidance-and-advice decision)',
      'refused (incident): headquarters -> subject of headquarters-chief by nisc (request-withheld-material decision 「施策の評価に必要な資料又は情報が正当な理由なく当該行政機関の長から提供されないとき」, request-refused-cooperation decision 「第5条第2項の規定により協力を求めた場合において、正当な理由なく協力が得られないとき」, request-explanation-at-headquarters decision 「本部会合の場において当該行政機関の関係職員から説明を受けることが施策の評価を行う上で特に必要であると認めるとき」)',
      'provision (information): subject -> headquarters of heads-of-relevant-administrative-organs (timely-provision-of-materials statute, provide-incident-material decision, provide-other-material decision 「本部の所掌事務の遂行に資すると当該行政機関の長が認めるもの」)',
      'provision-on-request (information): subject -> headquarters of heads-of-relevant-administrative-organs (cooperation-at-request-of-chief statute)',
      'details (information): performers -> subject of nisc (notify-provision-details decision)',
    ],
  },
  {
    kind: 'class',
    id: 'incorporated-administrative-agencies',
    date: '2016-01-26',
    arrows: [
      'audit (audit): headquarters -> subject of strategic-headquarters by nisc (third-party-audit decision 「当面、特に必要があると認める場合」, management-audit decision 「当面、特に必要があると認める場合」, verify-security-structures decision 「当面、特に必要があると認める場合」, verify-policy-implementation decision 「当面、特に必要があると認める場合」, penetration-test decision 「当面、特に必要があると認める場合」, verify-internal-network decision 「当面、特に必要があると認める場合」, conduct-audit decision 「当面、特に必要があると認める場合」, follow-up-past-audits decision 「当面、特に必要があると認める場合」)',
      'audit-method (audit): headquarters <-> subject of strategic-headquarters+national-administrative-organs+incorporated-administrative-agencies by nisc (consult-on-audit-method decision 「当面、特に必要があると認める場合」)',
      'audit-result (audit): headquarters -> subject of strategic-headquarters by nisc (notify-audit-results decision 「当面、特に必要があると認める場合」, propose-improvements decision 「当面、特に必要があると認める場合」)',
      'audit-report (audit): subject -> headquarters of national-administrative-organs+incorporated-administrative-agencies (report-after-audit decision 「当面、特に必要があると認める場合」)',
      'provision (information): ministry -> headquarters of heads-of-relevant-administrative-organs (timely-provision-of-materials statute 「本部の所掌事務の遂行に資すると当該行政機関の長が認めるもの」, provide-other-material decision 「本部の所掌事務の遂行に資すると当該行政機関の長が認めるもの」)',
    ],
  },
] as const;

test.each(PICTURES)('$id on $date', ({ kind, id, date, arrows }) => {
  const findings = findingsFor(realIndex, { kind, id }, date);
  expect(drawn({ kind, id }, findings).map(lineWhole)).toEqual(arrows);
});

test('without a finding there is no arrow, and a finding that is no longer in the corpus draws none', () => {
  const subject = { kind: 'entity', id: 'japan-pension-service' } as const;
  expect(drawn(subject, [])).toEqual([]);
  const [finding] = findingsFor(realIndex, subject, '2016-10-21').filter(
    ({ obligation }) => obligation.id === 'request-for-cooperation',
  );
  if (!finding) throw new Error('no finding');
  expect(drawn(subject, [{ ...finding, verdict: 'undetermined' }])).toEqual([]);
  expect(drawn(subject, [{ ...finding, role: null }])).toEqual([]);
  expect(drawn(subject, [finding])).toEqual([
    {
      act: 'request',
      kind: 'cooperation',
      label: '協力を求めることができる',
      from: 'headquarters',
      to: ['subject'],
      through: null,
      mutual: false,
      actors: ['strategic-headquarters'],
      performers: [{ id: 'nisc', extent: null }],
      rules: [
        {
          obligation: 'request-for-cooperation',
          rank: 'statute',
          condition: 'その所掌事務を遂行するため必要があると認めるとき',
        },
      ],
    },
  ]);
});

test('who carries out a part alone is named with its extent, and nobody with one that is another rule’s', () => {
  const performers = (subject: Subject, act: string) =>
    interactions(subject).find((one) => one.act === act)?.performers;
  const pension = { kind: 'entity', id: 'japan-pension-service' } as const;
  expect([performers(pension, 'audit'), performers(pension, 'investigation')]).toEqual([
    [
      { id: 'nisc', extent: null },
      { id: 'ipa', extent: '委託を受けた一部。その範囲は資料にない' },
    ],
    [
      { id: 'nisc', extent: null },
      { id: 'private-operators', extent: '委託を受けた場合' },
      { id: 'ipa', extent: '委託を受けた場合' },
      { id: 'contractors', extent: null },
    ],
  ]);
});

test('IPA audits others, and is not drawn as auditing itself', () => {
  const own = interactions({ kind: 'entity', id: 'ipa' })
    .filter(({ act, to }) => (act === 'audit' || act === 'investigation') && to.includes('subject'))
    .flatMap(({ performers }) => performers.map(({ id }) => id));
  expect([...new Set(own)].sort()).toEqual(['contractors', 'nisc', 'private-operators']);
});
