import type { Role } from '../schema/obligation.ts';

/** What bodies and offices have to do with one another. */
export type DealingKind = 'audit' | 'incident' | 'information' | 'cooperation';

/** Something one party does towards another, and the rules that say so. */
export type Act = {
  id: string;
  kind: DealingKind;
  /** A few Japanese words, ours; 「できる」 where the rule is a power. */
  label: string;
  /** Ids of obligations. */
  rules: readonly string[];
  /** Roles in which a finding of these rules is a dealing; absent: every role. */
  roles?: readonly Role[];
  /** Of several kinds of parties the rule names, the only one it is directed to (重大事象施策評価規則 8条). */
  only?: 'ministry';
};

/**
 * The rules that one party carries out towards another. Rules of purpose, definition and preparation are no dealings;
 * neither is 重大事象施策評価規則 3条2項, whose material travels by Art. 31 of the Act and is drawn there.
 */
export const ACTS: readonly Act[] = [
  {
    id: 'audit',
    kind: 'audit',
    label: '監査（検証と助言）',
    rules: [
      'third-party-audit',
      'management-audit',
      'verify-security-structures',
      'verify-policy-implementation',
      'penetration-test',
      'verify-internal-network',
      'conduct-audit',
      'follow-up-past-audits',
    ],
  },
  {
    id: 'audit',
    kind: 'audit',
    label: '監査（検証と助言）',
    rules: ['audit-work-by-ipa'],
    roles: ['subject'],
  },
  {
    id: 'audit-method',
    kind: 'audit',
    label: '実施方法の協議',
    rules: ['consult-on-audit-method'],
  },
  {
    id: 'audit-result',
    kind: 'audit',
    label: '監査結果・改善策の提案の通知',
    rules: ['notify-audit-results', 'propose-improvements', 'audit-notice-route'],
  },
  {
    id: 'audit-report',
    kind: 'audit',
    label: '改善結果又は改善計画の報告',
    rules: ['report-after-audit', 'audit-report-route'],
  },
  {
    id: 'annual-report',
    kind: 'audit',
    label: '年度の監査結果の報告',
    rules: ['annual-audit-report'],
  },
  {
    id: 'entrusting',
    kind: 'audit',
    label: '監査・調査の事務の一部の委託',
    rules: ['outsourcing-of-audit-and-investigation', 'audit-work-by-ipa'],
    roles: ['addressee', 'bearer'],
  },
  {
    id: 'incident-notice',
    kind: 'incident',
    label: '発生の確認・調査・結果・評価の通知',
    rules: [
      'notify-serious-incident',
      'notify-supplementary-investigation',
      'notify-findings',
      'notify-evaluation-result',
    ],
  },
  {
    id: 'investigation',
    kind: 'incident',
    label: '補充調査',
    rules: ['supplementary-investigation', 'entrusted-supplementary-investigation'],
  },
  {
    id: 'evidence',
    kind: 'incident',
    label: '関係物件の提出その他の協力の求め',
    rules: ['request-evidence'],
  },
  { id: 'advice', kind: 'incident', label: '指導及び助言', rules: ['guidance-and-advice'] },
  {
    id: 'refused',
    kind: 'incident',
    label: '資料・協力が得られない場合などの求め',
    only: 'ministry',
    rules: [
      'request-withheld-material',
      'request-refused-cooperation',
      'request-explanation-at-headquarters',
    ],
  },
  {
    id: 'provision',
    kind: 'information',
    label: '資料・情報の提供',
    rules: [
      'timely-provision-of-materials',
      'provide-incident-material',
      'provide-infrastructure-incident-material',
      'provide-other-material',
    ],
  },
  {
    id: 'provision-on-request',
    kind: 'information',
    label: '求めに応じた資料の提供・説明',
    rules: ['cooperation-at-request-of-chief'],
  },
  {
    id: 'details',
    kind: 'information',
    label: '提供の細目の通知',
    rules: ['notify-provision-details'],
  },
  {
    id: 'request',
    kind: 'cooperation',
    label: '協力を求めることができる',
    rules: ['request-for-cooperation'],
  },
  {
    id: 'request-to-others',
    kind: 'cooperation',
    label: '協力を依頼することができる',
    rules: ['request-to-others'],
  },
];
