import type { Finding } from '../findings/finding.ts';
import type { Role } from '../schema/obligation.ts';

/** The four questions about a subject: what it does, what may come to it, what it is subject to, what others do. */
export type Question = 'own' | 'asked' | 'subject' | 'concerned';

/** Roles that answer each question. */
export const QUESTION_ROLES: Readonly<Record<Question, readonly Role[]>> = {
  own: ['bearer'],
  asked: ['addressee', 'recipient'],
  subject: ['subject'],
  concerned: ['concerned'],
};

/** One sentence, ours, with the rules that it sums up. */
export type Answer = { question: Question; text: string; rules: string[] };

type Sentence = {
  question: Question;
  /** Every one must apply to the subject, in a role of the question; the last resort `unless` must not apply. */
  rules: readonly string[];
  /** Said only where this rule does not reach the subject in any role. */
  unless?: string;
  /** Said only of these subjects. */
  of?: readonly string[];
  /** Never says more than the rules; null where the finding's own words make another sentence right. */
  text: (finding: (rule: string) => Finding) => string | null;
};

const throughMinistry = (finding: Finding): boolean => finding.via?.mode === 'through_ministry';
const bothHeads = (finding: Finding): boolean => finding.via?.mode === 'ministry_and_body';

/** In the order in which they matter to a reader. */
const SENTENCES: readonly Sentence[] = [
  {
    question: 'own',
    rules: [
      'standards-and-audit-competence',
      'serious-incident-evaluation-competence',
      'designation-of-corporations',
      'designate-listed-corporations',
      'request-for-cooperation',
    ],
    text: () =>
      '監査と、重大な事象に対する施策の評価をつかさどり、指定法人と別表の法人を指定し、協力を求めることができる（法律と本部決定）。',
  },
  {
    question: 'own',
    rules: ['nisc-handles-evaluation', 'audit-work-by-nisc', 'nisc-handles-provision-affairs'],
    of: ['nisc'],
    text: () =>
      '本部の監査の事務、施策の評価に関する事務（原因究明等の結果の審議と復旧・再発防止策の評価を除く）、資料提供等と協力の求めの事務を行うものとされる（本部決定）。',
  },
  {
    question: 'own',
    rules: ['timely-provision-of-materials', 'cooperation-at-request-of-chief'],
    text: () =>
      '関係行政機関の長は、資料・情報を適時に本部に提供し、本部長の求めに応じて協力しなければならない（法律の義務）。',
  },
  {
    question: 'own',
    rules: ['improve-after-audit', 'report-after-audit'],
    text: (finding) =>
      `監査の結果の通知を受けたときは、速やかに改善を実施するか改善計画を策定し、改善結果又は改善計画を${throughMinistry(finding('report-after-audit')) ? '所管府省庁を通じて' : ''}戦略本部に報告するものとされる（本部決定。法律上の義務ではない）。`,
  },
  {
    question: 'own',
    rules: ['investigate-own-incident', 'draft-recovery-measures'],
    text: () =>
      '特定重大事象の原因究明等は、自らの調査によることが基本とされ、復旧・再発防止策を自ら立案することが前提とされている（本部決定）。',
  },
  {
    question: 'own',
    rules: ['entrusted-supplementary-investigation'],
    of: ['ipa', 'contractors'],
    text: () =>
      '委託を受けたときは、別に定めるところにより、補充調査を行う（本部決定。委託を受けた法人として）。',
  },
  {
    question: 'own',
    rules: ['responsibilities-of-parties'],
    text: () => '概要は責務等の規定（法第4条から第9条まで）を挙げるが、その条文は資料にない。',
  },
  {
    question: 'asked',
    rules: ['request-for-cooperation'],
    text: (finding) => {
      const { office } = finding('request-for-cooperation');
      return `戦略本部は、必要があると認めるときは、${office ? `その${office}` : ''}に対して、資料の提出、意見の開陳、説明その他の協力を求めることができる（法律の権限。応じる義務は2016年の条文に書かれていない）。`;
    },
  },
  {
    question: 'asked',
    rules: ['request-to-others'],
    text: () =>
      '戦略本部は、特に必要があると認めるときは、協力を依頼することができる（法律の権限。応じる義務は2016年の条文に書かれていない）。',
  },
  {
    question: 'asked',
    rules: ['timely-provision-of-materials', 'report-after-audit'],
    text: () =>
      '関係行政機関の長から資料・情報の提供を、監査の結果の通知を受けた各機関から改善結果又は改善計画の報告を受ける。',
  },
  {
    question: 'asked',
    rules: ['request-evidence'],
    text: () =>
      '補充調査のときは、必要に応じ、関係物件の提出その他の協力を求められる（本部決定。応じなければならないとは書かれていない）。',
  },
  {
    question: 'asked',
    rules: ['notify-audit-results', 'notify-serious-incident'],
    text: (finding) =>
      `監査の結果は${throughMinistry(finding('notify-audit-results')) ? '所管府省庁を通じて' : ''}CISOに、特定重大事象についての通知は${bothHeads(finding('notify-serious-incident')) ? '所管する行政機関の長と法人の長の双方' : '長'}に届く（本部決定）。`,
  },
  {
    question: 'asked',
    rules: ['outsourcing-of-audit-and-investigation'],
    text: () =>
      '監査と原因究明のための調査の事務の一部の委託を受けることがある（法律の権限。委託するのは戦略本部）。',
  },
  {
    question: 'subject',
    rules: ['management-audit', 'penetration-test', 'conduct-audit', 'audit-work-by-ipa'],
    text: () =>
      '戦略本部の監査の対象になる。事務を行うのは内閣サイバーセキュリティセンター（NISC）で、一部は情報処理推進機構（IPA）に委託される。質問、資料の閲覧、情報システムの点検、疑似的な攻撃などによる（本部決定）。',
  },
  {
    question: 'subject',
    rules: ['management-audit', 'penetration-test', 'conduct-audit'],
    unless: 'audit-work-by-ipa',
    text: () =>
      '戦略本部の監査の対象になる。事務を行うのは内閣サイバーセキュリティセンター（NISC）。質問、資料の閲覧、情報システムの点検、疑似的な攻撃などによる（本部決定）。',
  },
  {
    question: 'subject',
    rules: ['supplementary-investigation'],
    text: () =>
      '特定重大事象については、必要に応じ、本部による補充調査が行われる。民間事業者に委託して行うものを含む（本部決定）。',
  },
  {
    question: 'subject',
    rules: ['designate-listed-corporations'],
    unless: 'audit-coverage',
    text: () =>
      '別表に掲げられ、協力の求めの相手として指定されている（本部決定）。監査や原因究明の調査の対象になる指定（指定法人）とは別である。',
  },
  {
    question: 'concerned',
    rules: ['timely-provision-of-materials', 'provide-incident-material'],
    text: (finding) =>
      finding('provide-incident-material').via?.mode === 'ministry_instead'
        ? '所管する行政機関の長は、当法人で発生した事象に関する重要なものなどの資料・情報を、適時に本部に提供しなければならない（法律の義務。法人の義務ではない）。'
        : null,
  },
  {
    question: 'concerned',
    rules: ['contractor-confidentiality'],
    unless: 'penalty-for-breach-of-confidentiality',
    text: () =>
      '監査や調査の事務の委託を受けた法人の役員・職員とその職にあった者は、正当な理由なく、その事務で知った秘密を漏らし、又は盗用してはならない（法律の禁止）。',
  },
  {
    question: 'concerned',
    rules: ['contractor-confidentiality', 'penalty-for-breach-of-confidentiality'],
    text: () =>
      '委託を受けたときは、その役員・職員とその職にあった者は、正当な理由なく、その事務で知った秘密を漏らし、又は盗用してはならない（法律の禁止）。反した場合の罰則は、概要に要旨がある（法人への罰則ではない）。',
  },
  {
    question: 'concerned',
    rules: ['provide-infrastructure-incident-material', 'timely-provision-of-materials'],
    of: ['critical-infrastructure-operators'],
    text: () =>
      '所管する行政機関の長は、当該事業者等で発生した事象に関する重要なものなどの資料・情報を、適時に本部に提供しなければならない（法律の義務。事業者等の義務ではない）。',
  },
  {
    question: 'concerned',
    rules: ['provide-other-material'],
    unless: 'provide-incident-material',
    text: () =>
      '関係行政機関の長が本部に提供すべき資料・情報には、本部の所掌事務の遂行に資すると長が認める事項が含まれ、ここに関するものもありうる（本部決定。提供の義務を負うのは長）。',
  },
  {
    question: 'concerned',
    rules: ['information-sharing'],
    unless: 'audit-coverage',
    text: () => '国は、情報の共有のための施策を講ずるものとされる（法律。国の責務）。',
  },
];

/**
 * What the findings of a subject come to, in a few sentences of ours: each stands only if every rule it sums up applies
 * in a role that answers its question. Capacities count as well (IPA is audited, and audits).
 */
export const answersOf = (subject: string, findings: readonly Finding[]): Answer[] => {
  const byId = new Map(findings.map((finding) => [finding.obligation.id, finding]));
  const rolesOf = (rule: string): Role[] => {
    const finding = byId.get(rule);
    if (finding?.verdict !== 'applies') return [];
    const several = finding.capacities.map(({ role }) => role);
    return several.length > 0 ? several : finding.role ? [finding.role] : [];
  };
  const held = (rule: string): Finding => {
    const finding = byId.get(rule);
    if (!finding) throw new RangeError(`no finding answers for the rule "${rule}"`);
    return finding;
  };
  return SENTENCES.flatMap(({ question, rules, unless, of, text }) => {
    const stands =
      rules.every((rule) =>
        rolesOf(rule).some((role) => QUESTION_ROLES[question].includes(role)),
      ) &&
      (!unless || rolesOf(unless).length === 0) &&
      (!of || of.includes(subject));
    const words = stands ? text(held) : null;
    return words === null ? [] : [{ question, text: words, rules: [...rules] }];
  });
};
