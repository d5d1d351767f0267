import type { Corroboration } from '../corpus/corroboration.ts';
import type { SearchType } from '../corpus/search-type.ts';
import type { Tier } from '../schema/common.ts';
import type { LaterBasis, LaterWords } from '../schema/concordance.ts';
import type { Discrepancy } from '../schema/discrepancy.ts';
import type { Rank } from '../schema/instrument.ts';
import type { LaterChange } from '../schema/later-change.ts';
import type {
  Modality,
  Obligation,
  Reach,
  Reason,
  Role,
  Verdict,
  ViaMode,
} from '../schema/obligation.ts';
import type { Edge, Finding, NamedDiscrepancy } from './finding.ts';

/**
 * Japanese words for the closed vocabularies, one set for every page. A power of the Headquarters is never worded as
 * somebody's duty, and a rule of a decision never as a duty under the law (法律上の義務).
 */
export const MODALITY_LABELS: Readonly<Record<Modality, string>> = {
  duty: '義務',
  state_responsibility: '国の責務',
  competence: '所掌',
  power: '権限（できる）',
  prohibition: '禁止',
  procedure: '手続',
  internal_rule: '本部決定の規定',
  effort: '努力・配慮',
  policy: '方針',
  scope: '対象・定義',
  designation: '指定',
  deeming: 'みなし',
  presupposition: '前提',
  penalty: '罰則',
};

/** What the one who acts is called: a prohibition has an addressee (名宛人), every other rule an actor (主体). */
export const actorLabel = (modality: Modality): '主体' | '名宛人' =>
  modality === 'prohibition' ? '名宛人' : '主体';

/** How each modality is to be read, one sentence. */
export const MODALITY_MEANINGS: Readonly<Record<Modality, string>> = {
  duty: '法律が「しなければならない」と定めるもの。誰の義務かは、その規定の主体による。',
  state_responsibility:
    '法律が、国は「講ずるものとする」と定めるもの。国の責務であり、対象となる法人の義務ではない。',
  competence: '法律が本部の仕事（所掌事務）として挙げるもの。',
  power:
    '「することができる」「求めることができる」。する側の権限であり、求められる側の義務ではない。',
  prohibition: '「してはならない」。',
  procedure: '誰が、どのように行うかを定めるもの。',
  internal_rule:
    '戦略本部の決定が「ものとする」と定めるもの。法律が課す義務とは異なる。これについての罰則は、資料には見当たらない。',
  effort: '「努める」「配慮する」。',
  policy: '目標や方向を示すもの。',
  scope: '対象の範囲や用語の意味を定めるもの。',
  designation: '法人を一覧に掲げ、又は指定するもの。',
  deeming: '「みなす」。',
  presupposition: '規定そのものではなく、文が前提としていること。',
  penalty: '罰則。資料には要旨だけがある。',
};

export const RANK_LABELS: Readonly<Record<Rank, string>> = {
  statute: '法律',
  decision: '本部決定',
  explanatory: '説明資料',
};

export const RANK_MEANINGS: Readonly<Record<Rank, string>> = {
  statute: 'サイバーセキュリティ基本法の条文による。',
  decision: 'サイバーセキュリティ戦略本部の決定（規則・基本方針）による。法律ではない。',
  explanatory: '概要など、説明のための資料だけによる。条文として引用しない。',
};

/** Rank and modality of a rule in one mark: 「法律 義務」; 「本部決定の規定」 says both. */
export const ruleMark = (rank: Rank, modality: Modality): string =>
  modality === 'internal_rule' && rank === 'decision'
    ? MODALITY_LABELS[modality]
    : `${RANK_LABELS[rank]} ${MODALITY_LABELS[modality]}`;

export const VERDICT_LABELS: Readonly<Record<Verdict, string>> = {
  applies: '及ぶ',
  does_not_apply: '及ばない',
  undetermined: '資料からは判断できない',
};

/** Definitions and designations say what falls under them (該当); every other rule reaches somebody (及ぶ). */
const FALLING_UNDER: Partial<Record<Modality, typeof VERDICT_LABELS>> = {
  scope: { ...VERDICT_LABELS, applies: '該当する', does_not_apply: '該当しない' },
  designation: { ...VERDICT_LABELS, applies: '該当する', does_not_apply: '該当しない' },
};

/** A verdict in words, of a rule of this modality: 「及ぶ」 of a duty, 「該当する」 of a definition. */
export const verdictLabel = (verdict: Verdict, modality: Modality): string =>
  (FALLING_UNDER[modality] ?? VERDICT_LABELS)[verdict];

export const ROLE_LABELS: Readonly<Record<Role, string>> = {
  bearer: '自ら行う',
  addressee: '求めや通知の相手',
  subject: '対象になる',
  recipient: '報告などを受け取る',
  concerned: '他の主体の措置',
};

export const ROLE_MEANINGS: Readonly<Record<Role, string>> = {
  bearer: 'その者自身が行う（義務か、権限か、努力かは性質による）。',
  addressee: '求め、通知、助言、勧告の相手になる、又はなり得る。',
  subject: 'その者やそのシステムが、監査、調査、監視又は指定の対象になる。',
  recipient: '報告や資料を受け取る。',
  concerned: 'その者について、他の主体が措置をとる。又はその役職員が拘束される。',
};

/** Whom a rule that applies is directed to. Only the first is 及ぶ: 30条2項 binds officers and staff, and nobody else. */
export const REACH_LABELS: Readonly<Record<Reach, string>> = {
  direct: VERDICT_LABELS.applies,
  persons: '役職員に及ぶ',
  indirect: '関係する',
};

export const REACH_MEANINGS: Readonly<Record<Reach, string>> = {
  direct: 'その者が行い、求めや通知を受け、対象になり、又は報告などを受け取る。',
  persons: 'その役員・職員（職にあった者を含むことがある）に及び、その者自身には及ばない。',
  indirect: 'その者について、又はその者のために、他の主体が措置をとる。その者に及ぶのではない。',
};

/** What a finding says, in two or three words: 「及ぶ（対象になる）」「役職員に及ぶ」「関係する（他の主体の措置）」「及ばない」. */
export const stateLabel = (
  { verdict, role, reach }: Pick<Finding, 'verdict' | 'role' | 'reach'>,
  modality: Modality,
): string => {
  if (!reach || !role) return verdictLabel(verdict, modality);
  if (reach === 'persons') return REACH_LABELS.persons;
  const label = reach === 'direct' ? verdictLabel(verdict, modality) : REACH_LABELS.indirect;
  return `${label}（${ROLE_LABELS[role]}）`;
};

export const REASON_LABELS: Readonly<Record<Reason, string>> = {
  missing_fact: '判断に要る事実が資料にない',
  text_not_held: '条文が資料にない',
  old_text_not_held: '改正前の条文が資料にない',
  later_version_not_held: 'その日の条文を収録していない',
  not_read_yet: 'その日の条文をまだ読んでいない',
  term_open: '用語の範囲が定められていない',
  depends_on_member: '類型のうちどの者かによる',
  contradiction: '資料の記載が食い違う',
};

export const VIA_LABELS: Readonly<Record<ViaMode, string>> = {
  through_ministry: '所管府省庁を通じて',
  ministry_instead: '名宛人は所管する行政機関の長だけ',
  ministry_and_body: '所管する行政機関の長と、その法人の長の双方',
  direct: '直接',
};

export const THEME_LABELS: Readonly<Record<Obligation['theme'], string>> = {
  strategy: '戦略と責務',
  standards: '基準と施策',
  monitoring: '監視・演習',
  'information-sharing': '情報の共有',
  designation: '法人の指定',
  audit: '監査',
  incident: '重大事象の評価',
  'information-provision': '資料・情報の提供',
  cooperation: '協力の求め',
  recommendation: '勧告',
  contracting: '事務の委託',
};

export const EDGE_LABELS: Readonly<Record<Edge, string>> = {
  listed_in: '一覧に掲載',
  designated_by: '指定',
  member_of: '類型に当たる',
  contracted_under: '委託先',
  defined_as: '定義',
  supervised_by: '所管',
  routed_through: '経路',
  addressed_by: 'この規定',
  not_listed_in: '一覧にない',
  excluded_by: '範囲の外',
  not_in_force: '効力がない',
  ended: 'もうない',
  disputed_start: '始期の食い違い',
  left_open: '決まらない',
  not_held: '条文がない',
};

export const TIER_LABELS: Readonly<Record<Tier, string>> = {
  official: '公的な登録・法令',
  secondary: '二次資料',
  sourced: '公開資料',
  unverified: '未確認',
};

/** The second reader, as a page names it. */
const SECOND_READER = '二人目の照合でも一致';

/** What speaks for a value besides its first source: one sentence without a full stop, the same on every page. */
export const corroborationLabel = ({ witnesses, second_reading }: Corroboration): string => {
  const several = witnesses > 1 ? `${witnesses}種の資料で一致` : null;
  const again = second_reading === null ? null : SECOND_READER;
  return [several, again].filter((words) => words !== null).join('、') || '裏付けは一つの資料だけ';
};

export const CERTAINTY_LABELS: Readonly<
  Record<'stated' | 'scheduled' | 'inferred' | 'external', string>
> = {
  stated: '資料に記載',
  scheduled: '資料では予定',
  inferred: '編集部の推定',
  external: '資料の外による',
};

export const LATER_CERTAINTY_LABELS: Readonly<Record<LaterChange['certainty'], string>> = {
  A: '確度A（法令データで確認）',
  B: '確度B（強い推論）',
  C: '確度C（二次資料のみ）',
};

/** How words of 2016 stand in a later text. */
export const LATER_WORDS_LABELS: Readonly<Record<LaterWords, string>> = {
  same: '一字一句同じ',
  kana: '促音の表記だけが違う',
  numbers: '引用する条番号等だけが違う',
  changed: '改められている',
  gone: '続く規定がない',
  not_held: '2016年の条文を収録していないため照合できない',
};

/** What a place in a later text rests on. */
export const LATER_BASIS_LABELS: Readonly<Record<LaterBasis, string>> = {
  words: '語句を照合して確認した',
  matter: '条文の内容で位置を確認した（語句は照合していない）',
  numbering: '条番号の対応からの推定（条文は確認していない）',
};

export const DISCREPANCY_KIND_LABELS: Readonly<Record<Discrepancy['kind'], string>> = {
  substance: '内容',
  overview: '概要と本文',
  date: '日付',
  wording: '文言',
  numbering: '番号',
  drafting: '起案',
  transcription: '転写',
};

/** A disagreement as it is named where it bears on something: 「資料の食い違い（内容）: …」. */
export const disagreementLabel = ({ kind, title }: NamedDiscrepancy): string =>
  `資料の食い違い（${DISCREPANCY_KIND_LABELS[kind]}）: ${title}`;

export const SEARCH_TYPE_LABELS: Readonly<Record<SearchType, string>> = {
  entity: '法人・機関',
  class: '団体の種類',
  list: '別表・指定法人',
  term: '用語',
  obligation: '規定',
  procedure: '手続',
  minister: '所管する大臣',
  instrument: '文書',
  comparison: '新旧対照',
  provision: '条文',
  discrepancy: '資料の食い違い',
  topic: '論点',
};
