import { expect, test } from 'vitest';
import type { Finding, Subject } from '../../../../content/model/findings/finding.ts';
import { findingsFor } from '../../../../content/model/findings/findings.ts';
import { subjectsOf } from '../../../../content/model/findings/subjects.ts';
import { answersOf } from '../../../../content/model/summary/summary.ts';
import { NEWEST_DAY } from '../../support/newest-day.ts';
import { realIndex } from '../../support/real-index.ts';
import { realPageContent } from '../../support/real-page-content.ts';

const { answers: ANSWERS } = realPageContent;

const findings = (subject: Subject): Finding[] => findingsFor(realIndex, subject, NEWEST_DAY);
const said = (subject: Subject): [string, string][] =>
  answersOf(ANSWERS, subject.id, findings(subject)).map(({ question, text }) => [question, text]);

test('日本年金機構, in eleven sentences', () => {
  expect(said({ kind: 'entity', id: 'japan-pension-service' })).toEqual([
    [
      'own',
      '監査の結果の通知を受けたときは、速やかに改善を実施するか改善計画を策定し、改善結果又は改善計画を所管府省庁を通じて戦略本部に報告するものとされる（本部決定。法律上の義務ではない）。',
    ],
    [
      'own',
      '特定重大事象の原因究明等は、自らの調査によることが基本とされ、復旧・再発防止策を自ら立案することが前提とされている（本部決定）。',
    ],
    [
      'asked',
      '戦略本部は、必要があると認めるときは、その代表者に対して、資料の提出、意見の開陳、説明その他の協力を求めることができる（法律の権限。応じる義務は2016年の条文に書かれていない）。',
    ],
    [
      'asked',
      '補充調査のときは、必要に応じ、関係物件の提出その他の協力を求められる（本部決定。応じなければならないとは書かれていない）。',
    ],
    [
      'asked',
      '監査の結果は所管府省庁を通じてCISOに、特定重大事象についての通知は所管する行政機関の長と法人の長の双方に届く（本部決定）。',
    ],
    [
      'subject',
      '国は、情報システムに対する不正な活動の監視と分析の施策を講ずるものとされ、その対象になる（法律。国の責務）。',
    ],
    [
      'subject',
      '戦略本部の監査の対象になる。事務を行うのは内閣サイバーセキュリティセンター（NISC）で、一部は情報処理推進機構（IPA）に委託して実施させるものとされる（どの部分かは資料に書かれていない）。質問、資料の閲覧、情報システムの点検、疑似的な攻撃などによる（本部決定）。',
    ],
    [
      'subject',
      '特定重大事象については、必要に応じ、本部による補充調査が行われる。民間事業者に委託して行うものを含む（本部決定）。',
    ],
    [
      'concerned',
      '国は、サイバーセキュリティに関する統一的な基準の策定の施策を講ずるものとされ、その基準の対象になる（法律。国の責務。直接に義務を課す文ではない）。',
    ],
    [
      'concerned',
      '所管する行政機関の長は、当法人で発生した事象に関する事項のうち、特定重大事象に該当する事象に関する重要なものその他我が国のサイバーセキュリティの向上に資するものに関する資料・情報を、適時に本部に提供しなければならない（法律の義務。法人の義務ではない）。',
    ],
    [
      'concerned',
      '監査や調査の事務の委託を受けた法人の役員・職員とその職にあった者は、正当な理由なく、その事務で知った秘密を漏らし、又は盗用してはならない（法律の禁止）。',
    ],
  ]);
});

test('日本銀行 does nothing itself; it may be asked, and is not audited', () => {
  const answers = said({ kind: 'entity', id: 'bank-of-japan' });
  expect(answers.map(([question]) => question)).toEqual([
    'asked',
    'subject',
    'concerned',
    'concerned',
  ]);
  expect(answers[1]?.[1]).toBe(
    '別表に掲げられ、協力の求めの相手として指定されている（本部決定）。監査や原因究明の調査の対象になる指定（指定法人）とは別である。',
  );
});

test('国の行政機関 report without a ministry between, and not through IPA', () => {
  const text = said({ kind: 'class', id: 'national-administrative-organs' })
    .map(([, sentence]) => sentence)
    .join('');
  expect(text).toContain('改善結果又は改善計画を戦略本部に報告するものとされる');
  expect(text).not.toContain('所管府省庁を通じて');
  expect(text).not.toContain('IPA');
});

test('a sentence is not said once a rule it sums up no longer applies in its role', () => {
  for (const subject of subjectsOf(realIndex)) {
    const all = findings(subject);
    for (const { rules, text } of answersOf(ANSWERS, subject.id, all))
      for (const rule of rules) {
        const without = all.map(
          (finding): Finding =>
            finding.obligation.id === rule
              ? { ...finding, verdict: 'undetermined', role: null, capacities: [] }
              : finding,
        );
        const left = answersOf(ANSWERS, subject.id, without).map((answer) => answer.text);
        expect(left, `${subject.id}, ${rule}`).not.toContain(text);
      }
  }
});

test('「法律の義務」 is said of duties of the statute alone, and of no duty of a body asked', () => {
  for (const subject of subjectsOf(realIndex))
    for (const { rules, text } of answersOf(ANSWERS, subject.id, findings(subject))) {
      const modalities = rules.map((rule) => realIndex.obligations.get(rule)?.modality);
      if (text.includes('法律の義務')) expect(modalities).toContain('duty');
      if (text.includes('求めることができる')) expect(text).toMatch(/権限|つかさどり/);
    }
});

test('every subject that anything reaches is answered in words or counted by theme', () => {
  const silent = subjectsOf(realIndex)
    .filter((subject) => findings(subject).some(({ verdict }) => verdict === 'applies'))
    .filter((subject) => answersOf(ANSWERS, subject.id, findings(subject)).length === 0)
    .map(({ id }) => id);
  expect(silent).toEqual([]);
});

const bodiesOn = (list: string): string[] =>
  (realIndex.lists.get(list)?.rows ?? []).map(({ entity }) => entity);

const DESIGNATED = bodiesOn('designated-2016');
const AUDITED = [
  ...DESIGNATED,
  'designated-corporations',
  'incorporated-administrative-agencies',
  'ipa',
];
const LISTED_ONLY = [
  ...bodiesOn('annex-2016').filter((id) => !DESIGNATED.includes(id)),
  'listed-corporations',
];
/** Subjects that are on no list of 2016, and neither organs of the State nor audited. */
const NEITHER = [
  'central-japan-international-airport',
  'contractors',
  'coordinating-organisations',
  'critical-infrastructure-operators',
  'inter-university-research-institutes',
  'japan-legal-support-center',
  'kyushu-railway',
  'local-governments',
  'national-university-corporations',
  'others',
];
const CONTRACTORS = ['contractors', 'ipa'];
const ORGANS = ['national-administrative-organs'];

const askedOf = (office: string): string =>
  `戦略本部は、必要があると認めるときは、その${office}に対して、資料の提出、意見の開陳、説明その他の協力を求めることができる（法律の権限。応じる義務は2016年の条文に書かれていない）。`;

/** Every sentence that is said of anybody: question, words, rules it sums up, and all of whom it is said. */
const SAID: [string, string, string[], string[]][] = [
  [
    'asked',
    askedOf('代表者'),
    ['request-for-cooperation'],
    [...LISTED_ONLY, ...DESIGNATED, 'coordinating-organisations'],
  ],
  [
    'subject',
    '別表に掲げられ、協力の求めの相手として指定されている（本部決定）。監査や原因究明の調査の対象になる指定（指定法人）とは別である。',
    ['designate-listed-corporations'],
    LISTED_ONLY,
  ],
  [
    'concerned',
    '関係行政機関の長が本部に提供すべき資料・情報には、本部の所掌事務の遂行に資すると長が認める事項が含まれ、ここに関するものもありうる（本部決定。提供の義務を負うのは長）。',
    ['provide-other-material'],
    [...LISTED_ONLY, ...NEITHER],
  ],
  [
    'concerned',
    '国は、情報の共有のための施策を講ずるものとされる（法律。国の責務）。',
    ['information-sharing'],
    LISTED_ONLY,
  ],
  [
    'asked',
    '戦略本部は、特に必要があると認めるときは、協力を依頼することができる（法律の権限。応じる義務は2016年の条文に書かれていない）。',
    ['request-to-others'],
    ['central-japan-international-airport', 'kyushu-railway', 'others'],
  ],
  [
    'own',
    '監査の結果の通知を受けたときは、速やかに改善を実施するか改善計画を策定し、改善結果又は改善計画を所管府省庁を通じて戦略本部に報告するものとされる（本部決定。法律上の義務ではない）。',
    ['improve-after-audit', 'report-after-audit'],
    AUDITED,
  ],
  [
    'own',
    '特定重大事象の原因究明等は、自らの調査によることが基本とされ、復旧・再発防止策を自ら立案することが前提とされている（本部決定）。',
    ['investigate-own-incident', 'draft-recovery-measures'],
    [...AUDITED, 'national-administrative-organs'],
  ],
  [
    'asked',
    '補充調査のときは、必要に応じ、関係物件の提出その他の協力を求められる（本部決定。応じなければならないとは書かれていない）。',
    ['request-evidence'],
    [...AUDITED, 'national-administrative-organs'],
  ],
  [
    'asked',
    '監査の結果は所管府省庁を通じてCISOに、特定重大事象についての通知は所管する行政機関の長と法人の長の双方に届く（本部決定）。',
    ['notify-audit-results', 'notify-serious-incident'],
    AUDITED,
  ],
  [
    'subject',
    '戦略本部の監査の対象になる。事務を行うのは内閣サイバーセキュリティセンター（NISC）で、一部は情報処理推進機構（IPA）に委託して実施させるものとされる（どの部分かは資料に書かれていない）。質問、資料の閲覧、情報システムの点検、疑似的な攻撃などによる（本部決定）。',
    ['management-audit', 'penetration-test', 'conduct-audit', 'audit-work-by-ipa'],
    AUDITED.filter((id) => id !== 'ipa'),
  ],
  [
    'subject',
    '戦略本部の監査の対象になる。事務を行うのは内閣サイバーセキュリティセンター（NISC）。質問、資料の閲覧、情報システムの点検、疑似的な攻撃などによる（本部決定）。監査の事務の一部の委託を受ける立場との調整を定める規定は、資料にない。',
    ['management-audit', 'penetration-test', 'conduct-audit'],
    ['ipa'],
  ],
  [
    'subject',
    '国は、情報システムに対する不正な活動の監視と分析の施策を講ずるものとされ、その対象になる（法律。国の責務）。',
    ['monitoring-of-information-systems'],
    [...AUDITED, ...ORGANS],
  ],
  [
    'concerned',
    '国は、サイバーセキュリティに関する統一的な基準の策定の施策を講ずるものとされ、その基準の対象になる（法律。国の責務。直接に義務を課す文ではない）。',
    ['uniform-standards'],
    [...AUDITED, ...ORGANS],
  ],
  [
    'own',
    '独立行政法人と指定法人に係る監査の事務の一部は、委託を受けて実施するものとされる（本部決定。法律は、委託することができるとする）。どの監査がその一部に当たるかは、資料に書かれていない。',
    ['audit-work-by-ipa', 'conduct-audit', 'management-audit', 'penetration-test'],
    ['ipa'],
  ],
  [
    'own',
    '緊急を要する場合は、原因究明等の結果と復旧・再発防止策の評価を行い、その場合の勧告の事務を行うものとされる。勧告についての報告の求めの事務と、提供された資料・情報等に基づく勧告に関する事務も行うものとされる（本部決定。勧告の相手は関係行政機関の長）。',
    [
      'nisc-evaluates-in-urgency',
      'nisc-recommends-in-urgency',
      'nisc-requests-report-on-recommendation',
      'nisc-handles-recommendation-affairs',
    ],
    ['nisc'],
  ],
  [
    'subject',
    '特定重大事象については、必要に応じ、本部による補充調査が行われる。民間事業者に委託して行うものを含む（本部決定）。',
    ['supplementary-investigation'],
    [...AUDITED, 'national-administrative-organs'],
  ],
  [
    'concerned',
    '所管する行政機関の長は、当法人で発生した事象に関する事項のうち、特定重大事象に該当する事象に関する重要なものその他我が国のサイバーセキュリティの向上に資するものに関する資料・情報を、適時に本部に提供しなければならない（法律の義務。法人の義務ではない）。',
    ['timely-provision-of-materials', 'provide-incident-material'],
    AUDITED,
  ],
  [
    'concerned',
    '監査や調査の事務の委託を受けた法人の役員・職員とその職にあった者は、正当な理由なく、その事務で知った秘密を漏らし、又は盗用してはならない（法律の禁止）。',
    ['contractor-confidentiality'],
    AUDITED.filter((id) => id !== 'ipa'),
  ],
  [
    'own',
    '委託を受けたときは、別に定めるところにより、補充調査を行う（本部決定。委託を受けた法人として）。',
    ['entrusted-supplementary-investigation'],
    CONTRACTORS,
  ],
  [
    'asked',
    askedOf('長'),
    ['request-for-cooperation'],
    ['incorporated-administrative-agencies', 'ipa', 'local-governments'],
  ],
  [
    'asked',
    '監査と原因究明のための調査の事務の一部の委託を受けることがある（法律の権限。委託するのは戦略本部）。',
    ['outsourcing-of-audit-and-investigation'],
    CONTRACTORS,
  ],
  [
    'persons',
    '委託を受けたときは、その役員・職員とその職にあった者は、正当な理由なく、その事務で知った秘密を漏らし、又は盗用してはならない（法律の禁止）。反した場合の罰則は、概要に要旨がある（法人への罰則ではない）。',
    ['contractor-confidentiality', 'penalty-for-breach-of-confidentiality'],
    CONTRACTORS,
  ],
  [
    'own',
    '本部の監査の事務、施策の評価に関する事務（原因究明等の結果の審議と復旧・再発防止策の評価を除く）、資料提供等と協力の求めの事務を行うものとされる（本部決定）。',
    ['nisc-handles-evaluation', 'audit-work-by-nisc', 'nisc-handles-provision-affairs'],
    ['nisc'],
  ],
  [
    'own',
    '監査と、重大な事象に対する施策の評価をつかさどり、指定法人と別表の法人を指定し、協力を求めることができる（法律と本部決定）。',
    [
      'standards-and-audit-competence',
      'serious-incident-evaluation-competence',
      'designation-of-corporations',
      'designate-listed-corporations',
      'request-for-cooperation',
    ],
    ['strategic-headquarters'],
  ],
  [
    'asked',
    '関係行政機関の長から資料・情報の提供を、監査の結果の通知を受けた各機関から改善結果又は改善計画の報告を受ける。',
    ['timely-provision-of-materials', 'report-after-audit'],
    ['strategic-headquarters'],
  ],
  [
    'own',
    '関係行政機関の長は、資料・情報を適時に本部に提供し、本部長の求めに応じて協力しなければならない（法律の義務）。',
    ['timely-provision-of-materials', 'cooperation-at-request-of-chief'],
    ORGANS,
  ],
  [
    'own',
    '監査の結果の通知を受けたときは、速やかに改善を実施するか改善計画を策定し、改善結果又は改善計画を戦略本部に報告するものとされる（本部決定。法律上の義務ではない）。',
    ['improve-after-audit', 'report-after-audit'],
    ORGANS,
  ],
  [
    'asked',
    '監査の結果はCISOに、特定重大事象についての通知は長に届く（本部決定）。',
    ['notify-audit-results', 'notify-serious-incident'],
    ORGANS,
  ],
  [
    'subject',
    '戦略本部の監査の対象になる。事務を行うのは内閣サイバーセキュリティセンター（NISC）。質問、資料の閲覧、情報システムの点検、疑似的な攻撃などによる（本部決定）。',
    ['management-audit', 'penetration-test', 'conduct-audit'],
    ORGANS,
  ],
  [
    'own',
    '資料にある条文に、明文の義務は見当たらない。概要は責務等の規定（法第4条から第9条まで）を挙げるが、その条文は資料にない。',
    ['responsibilities-of-parties'],
    ['critical-infrastructure-operators', 'local-governments'],
  ],
  [
    'concerned',
    '所管する行政機関の長は、当該事業者等で発生した事象に関する事項のうち、サービスの安定的かつ適切な提供に著しい支障を及ぼし、又は及ぼすおそれがある事象に関する重要なものその他我が国のサイバーセキュリティの向上に資するものに関する資料・情報を、適時に本部に提供しなければならない（法律の義務。事業者等の義務ではない）。',
    ['provide-infrastructure-incident-material', 'timely-provision-of-materials'],
    ['critical-infrastructure-operators'],
  ],
  ['asked', askedOf('学長'), ['request-for-cooperation'], ['national-university-corporations']],
  [
    'asked',
    askedOf('機構長'),
    ['request-for-cooperation'],
    ['inter-university-research-institutes'],
  ],
  ['asked', askedOf('理事長'), ['request-for-cooperation'], ['japan-legal-support-center']],
];

test('every sentence is said of exactly those whom its rules reach in its role', () => {
  const said = new Map<string, { rules: string[]; of: string[] }>();
  for (const subject of subjectsOf(realIndex))
    for (const { question, text, rules } of answersOf(
      ANSWERS,
      subject.id,
      findingsFor(realIndex, subject, NEWEST_DAY),
    )) {
      const key = `${question} ${text}`;
      said.set(key, { rules, of: [...(said.get(key)?.of ?? []), subject.id] });
    }
  const rows = [...said].map(([key, { rules, of }]) => [key, rules, of.sort()]);
  const wanted = SAID.map(([question, text, rules, of]) => [
    `${question} ${text}`,
    rules,
    [...of].sort(),
  ]);
  expect(rows.sort()).toEqual(wanted.sort());
});

test('that no duty is found is said only of those for whom nothing else is found that they do', () => {
  const own = subjectsOf(realIndex).flatMap((subject) =>
    said(subject).some(([, text]) => text.includes('明文の義務は見当たらない'))
      ? [
          findings(subject).flatMap(({ verdict, role, reach, obligation }) =>
            verdict === 'applies' && role === 'bearer' && reach === 'direct' ? obligation.id : [],
          ),
        ]
      : [],
  );
  expect(own).toEqual([['responsibilities-of-parties'], ['responsibilities-of-parties']]);
});

test('what a ministry provides of an incident is said with the threshold of the text, in its words', () => {
  const sentences = new Map(ANSWERS.map(({ id, sentence }) => [id, sentence]));
  const [own, infrastructure] = ['item_1', 'item_2'].map((item) =>
    realIndex
      .textBlocks(
        realIndex.provision({
          ...{ instrument: 'information-provision-rules', version: '2016' },
          eid: `art_1__para_1__${item}`,
        }),
      )
      .map(({ text }) => text)
      .join(''),
  );
  const THRESHOLDS: [string | undefined, string, string][] = [
    [own, 'ministry-provides', '特定重大事象に該当する'],
    [
      infrastructure,
      'ministry-provides-of-infrastructure',
      '著しい支障を及ぼし、又は及ぼすおそれがある事象に関する重要なもの',
    ],
    [own, 'ministry-provides', 'その他我が国のサイバーセキュリティの向上に資するもの'],
  ];
  const missing = THRESHOLDS.filter(
    ([text, id, words]) => !(text?.includes(words) && sentences.get(id)?.includes(words)),
  );
  expect(missing).toEqual([]);
});
