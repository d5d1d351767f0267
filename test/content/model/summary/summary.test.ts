import { expect, test } from 'vitest';
import { AMENDED_FROM } from '../../../../content/model/corpus/time.ts';
import type { Finding, Subject } from '../../../../content/model/findings/finding.ts';
import { findingsFor } from '../../../../content/model/findings/findings.ts';
import { subjectsOf } from '../../../../content/model/findings/subjects.ts';
import { answersOf } from '../../../../content/model/summary/summary.ts';
import { realIndex } from '../../support/real-index.ts';

const findings = (subject: Subject): Finding[] => findingsFor(realIndex, subject, AMENDED_FROM);
const said = (subject: Subject): [string, string][] =>
  answersOf(subject.id, findings(subject)).map(({ question, text }) => [question, text]);

test('日本年金機構, in nine sentences', () => {
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
      '戦略本部の監査の対象になる。事務を行うのは内閣サイバーセキュリティセンター（NISC）で、一部は情報処理推進機構（IPA）に委託される。質問、資料の閲覧、情報システムの点検、疑似的な攻撃などによる（本部決定）。',
    ],
    [
      'subject',
      '特定重大事象については、必要に応じ、本部による補充調査が行われる。民間事業者に委託して行うものを含む（本部決定）。',
    ],
    [
      'concerned',
      '所管する行政機関の長は、ここで発生した事象に関する重要なものなどの資料・情報を、適時に本部に提供しなければならない（法律の義務。法人の義務ではない）。',
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
    for (const { rules, text } of answersOf(subject.id, all))
      for (const rule of rules) {
        const without = all.map(
          (finding): Finding =>
            finding.obligation.id === rule
              ? { ...finding, verdict: 'undetermined', role: null, capacities: [] }
              : finding,
        );
        const left = answersOf(subject.id, without).map((answer) => answer.text);
        expect(left, `${subject.id}, ${rule}`).not.toContain(text);
      }
  }
});

test('「法律の義務」 is said of duties of the statute alone, and of no duty of a body asked', () => {
  for (const subject of subjectsOf(realIndex))
    for (const { rules, text } of answersOf(subject.id, findings(subject))) {
      const modalities = rules.map((rule) => realIndex.obligations.get(rule)?.modality);
      if (text.includes('法律の義務')) expect(modalities).toContain('duty');
      if (text.includes('求めることができる')) expect(text).toMatch(/権限|つかさどり/);
    }
});

test('every subject that anything reaches is answered in words or counted by theme', () => {
  const silent = subjectsOf(realIndex)
    .filter((subject) => findings(subject).some(({ verdict }) => verdict === 'applies'))
    .filter((subject) => answersOf(subject.id, findings(subject)).length === 0)
    .map(({ id }) => id);
  expect(silent).toEqual([]);
});
