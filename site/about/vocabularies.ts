import { pageOfText } from '../../content/model/corpus/day-pages.ts';
import { htmlPath } from '../../content/model/corpus/paths.ts';
import type { Finding } from '../../content/model/findings/finding.ts';
import {
  corroborationLabel,
  LATER_CERTAINTY_LABELS,
  MODALITY_LABELS,
  MODALITY_MEANINGS,
  RANK_LABELS,
  RANK_MEANINGS,
  REACH_LABELS,
  REACH_MEANINGS,
  REASON_LABELS,
  ROLE_LABELS,
  ROLE_MEANINGS,
  TIER_LABELS,
  VERDICT_LABELS,
  VIA_LABELS,
} from '../../content/model/findings/labels.ts';
import type { Tier } from '../../content/model/schema/common.ts';
import type { LaterChange } from '../../content/model/schema/later-change.ts';
import type { Reason, Verdict, ViaMode } from '../../content/model/schema/obligation.ts';
import { corpus, index } from '../corpus.ts';
import { readingAnchor } from '../sitewide/reading-anchor.ts';
import { AFTER, BEFORE, findingsOn } from '../subject/findings/findings.ts';

/** One word of a closed vocabulary as `/about/reading/` explains it. */
export type Reading = {
  /** Anchor on that page. */
  id: string;
  label: string;
  meaning: string;
  /** A rule or a finding of the corpus that shows it; null where the corpus has none. */
  example: { title: string; href: string; words: string | null } | null;
};

const VERDICT_MEANINGS: Readonly<Record<Verdict, string>> = {
  applies: 'その規定の文言が、その者を名指すか、その者の属する類型を名指す。',
  does_not_apply: '文言の範囲の外にある、一覧にない、又は効力がない。その理由も示す。',
  undetermined: '資料だけでは決められない。理由を示し、推測で埋めない。',
};

const REASON_MEANINGS: Readonly<Record<Reason, string>> = {
  missing_fact: '文言は分かるが、その者についての事実が資料に書かれていない。',
  text_not_held: '根拠となる条文が資料に収められていない。',
  old_text_not_held: '改正前にも同じ規定があったと推測できるが、その条文が資料にない。',
  later_version_not_held:
    'お尋ねの日には改められた条文があるか、あるものと見るほかないが、収録していない。最後に読んだ文言を示す。',
  not_read_yet:
    'その日の条文は収録しているが、この規定についてまだ読んでいない。最後に読んだ文言を示す。',
  term_open: '用語がどこまでを指すかを、資料が定めていない。',
  depends_on_member: '規定が、その類型の一部の者だけを名指している。',
  contradiction: '資料の二か所が食い違い、どちらによるかで結論が変わる。',
};

const VIA_MEANINGS: Readonly<Record<ViaMode, string>> = {
  through_ministry: '通知や報告が、所管する府省庁を経て行き来する。',
  ministry_instead: '名宛人は所管する行政機関の長で、法人ではない。',
  ministry_and_body: '所管する行政機関の長と法人の長の、双方が名宛人になる。',
  direct: '間に立つ者を文言が置いていない。',
};

const TIER_MEANINGS: Readonly<Record<Tier, string>> = {
  official: '法令、官報、法人番号公表サイト、EDINETなど、公的な登録で見たもの。',
  sourced: '法人や府省が公表した資料か、名を書き留めていない公開資料で見たもの。',
  secondary:
    '辞典、報道、行政事業レビューなど、他の者がその法人について書いたもので見たもの。法令の題名の読みもここに入る。',
  unverified: '裏付けがまだないもの。検索の手がかりに使うだけで、表示しない。',
};

const LATER_CERTAINTY_MEANINGS: Readonly<Record<LaterChange['certainty'], string>> = {
  A: '改正の内容と施行の日の両方を、法令のデータで確かめたもの。',
  B: '内容か日のどちらかが、確かめた事実からの強い推論によるもの。',
  C: '二次的な資料だけによるもの。',
};

/** Two bodies and a kind that between them show every role, verdict and reason. */
const SHOWN = [
  { kind: 'entity', id: 'japan-pension-service' },
  { kind: 'entity', id: 'ipa' },
  { kind: 'class', id: 'critical-infrastructure-operators' },
] as const;
const findings: Finding[] = [AFTER, BEFORE].flatMap((day) =>
  SHOWN.flatMap((subject) => findingsOn(subject, day)),
);

const keysOf = <K extends string>(record: Readonly<Record<K, string>>): K[] =>
  Object.keys(record) as K[];

const ofRule = (test: (rule: (typeof corpus.obligations)[number]) => boolean) => {
  const rule = corpus.obligations.find((other) => test(other) && phraseOf(other) !== null);
  const found = rule ?? corpus.obligations.find(test);
  return found
    ? { title: found.title, href: htmlPath('obligations', found.id), words: phraseOf(found) }
    : null;
};

const phraseOf = ({ phases }: (typeof corpus.obligations)[number]): string | null =>
  phases.at(-1)?.key_phrase?.quote ?? null;

/** The page that shows a finding: today's or that of the day before the amendment. */
const ofFinding = (test: (finding: Finding) => boolean): Reading['example'] => {
  const found = findings.find(test);
  if (!found) return null;
  const { subject, obligation, as_of } = found;
  const home = htmlPath(subject.kind === 'entity' ? 'entities' : 'classes', subject.id);
  return {
    title: `${subject.name}：${obligation.title}`,
    href: pageOfText(index, home, as_of, `#${obligation.id}`),
    words: null,
  };
};

/** Days on which a contradiction decides have no page: the record of the two dates shows it. */
const disputed = (): Reading['example'] => {
  const record = corpus.discrepancies.find(({ kind }) => kind === 'date');
  return record ? { title: record.title, href: `/discrepancies/#${record.id}`, words: null } : null;
};

/** A body with a fact of that tier. Unverified facts are not printed, so none is shown. */
const ofTier = (tier: Tier): Reading['example'] => {
  if (tier === 'unverified') return null;
  const body = corpus.entities.find(({ reading, corporate_number, competent_minister }) =>
    [reading, corporate_number, competent_minister].some((fact) => fact?.tier === tier),
  );
  return body ? { title: body.name, href: htmlPath('entities', body.id), words: null } : null;
};

const ofLaterChange = (wanted: LaterChange['certainty']): Reading['example'] => {
  const change = corpus.later_changes.find(({ certainty }) => certainty === wanted);
  return change ? { title: change.law, href: `/changes/#${change.id}`, words: null } : null;
};

/** The vocabularies in the order in which a finding is read: what, by which rank, as whom, whether, why not. */
export const READINGS: readonly { id: string; title: string; lead: string; words: Reading[] }[] = [
  {
    id: 'verdicts',
    title: '判定',
    lead: 'ある者に、ある日、その規定が及ぶか。すべての組み合わせに答えがあり、空欄はない。',
    words: keysOf(VERDICT_LABELS).map((key) => ({
      id: readingAnchor('verdict', key),
      label: VERDICT_LABELS[key],
      meaning: VERDICT_MEANINGS[key],
      example: ofFinding(({ verdict }) => verdict === key),
    })),
  },
  {
    id: 'modalities',
    title: '性質',
    lead: 'その規定が何をするか。文末の言葉から読む。義務でないものを義務とは呼ばない。',
    words: keysOf(MODALITY_LABELS).map((key) => ({
      id: readingAnchor('modality', key),
      label: MODALITY_LABELS[key],
      meaning: MODALITY_MEANINGS[key],
      example: ofRule(({ modality }) => modality === key),
    })),
  },
  {
    id: 'ranks',
    title: '根拠の段階',
    lead: '法律の規定と、本部が決めた規定とは重さが違う。',
    words: keysOf(RANK_LABELS).map((key) => ({
      id: readingAnchor('rank', key),
      label: RANK_LABELS[key],
      meaning: RANK_MEANINGS[key],
      example: ofRule(({ rank }) => rank === key),
    })),
  },
  {
    id: 'roles',
    title: '立場',
    lead: '及ぶとき、その者が何として現れるか。する側と、される側とを分ける。',
    words: keysOf(ROLE_LABELS).map((key) => ({
      id: readingAnchor('role', key),
      label: ROLE_LABELS[key],
      meaning: ROLE_MEANINGS[key],
      example: ofFinding(({ role }) => role === key),
    })),
  },
  {
    id: 'reaches',
    title: '誰に向けられているか',
    lead: '主体や名宛人になる者と、その者について又はその者のために定められている者とを分ける。',
    words: keysOf(REACH_LABELS).map((key) => ({
      id: readingAnchor('reach', key),
      label: REACH_LABELS[key],
      meaning: REACH_MEANINGS[key],
      example: ofFinding(({ reach }) => reach === key),
    })),
  },
  {
    id: 'reasons',
    title: '判断できない理由',
    lead: '「資料からは判断できない」には必ず次のどれかが付く。条件が付いているだけでは、そうしない。',
    words: keysOf(REASON_LABELS).map((key) => ({
      id: readingAnchor('reason', key),
      label: REASON_LABELS[key],
      meaning: REASON_MEANINGS[key],
      example:
        ofFinding(({ reason }) => reason === key) ?? (key === 'contradiction' ? disputed() : null),
    })),
  },
  {
    id: 'routes',
    title: '経路',
    lead: '国と法人との間に、所管する府省庁がどう立つか。',
    words: keysOf(VIA_LABELS).map((key) => ({
      id: readingAnchor('via', key),
      label: VIA_LABELS[key],
      meaning: VIA_MEANINGS[key],
      example: ofFinding(({ via }) => via?.mode === key),
    })),
  },
  {
    id: 'tiers',
    title: '事実の裏付け',
    lead: `読み、法人番号、所管など、資料の外から補った事実には、どこで見たかと、ほかに裏付けがあるかを付ける。「${corroborationLabel({ witnesses: 1, second_reading: null })}」とあるものは、二つ目の資料でも、二人目の読み手の照合でも、同じ値を確かめていない。照合のしかたは収録範囲のページにある。`,
    words: keysOf(TIER_LABELS).map((key) => ({
      id: `tier-${key}`,
      label: TIER_LABELS[key],
      meaning: TIER_MEANINGS[key],
      example: ofTier(key),
    })),
  },
  {
    id: 'certainties',
    title: 'その後の改正の確度',
    lead: '2016年10月の後の改正は、知らせるだけで判定に反映しない。どこまで確かめたかを記号で示す。',
    words: keysOf(LATER_CERTAINTY_LABELS).map((key) => ({
      id: `certainty-${key.toLowerCase()}`,
      label: LATER_CERTAINTY_LABELS[key],
      meaning: LATER_CERTAINTY_MEANINGS[key],
      example: ofLaterChange(key),
    })),
  },
];
