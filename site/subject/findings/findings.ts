import { dayBefore, textDays } from '../../../content/model/corpus/time.ts';
import type { Finding, Subject } from '../../../content/model/findings/finding.ts';
import { findingsFor } from '../../../content/model/findings/findings.ts';
import { ROLE_LABELS, stateLabel, THEME_LABELS } from '../../../content/model/findings/labels.ts';
import { membersReachedOtherwise } from '../../../content/model/findings/members.ts';
import type { Question } from '../../../content/model/schema/answer.ts';
import type { Modality, Obligation } from '../../../content/model/schema/obligation.ts';
import {
  type Changed,
  type Difference,
  differencesBetween,
} from '../../../content/model/summary/amendment.ts';
import { answers } from '../../../content/model/summary/summary.ts';
import { corpus, index } from '../../corpus.ts';
import { namedBy } from '../../sitewide/addresses.ts';

/** The newest day read, and the day before the text that is in force on it. */
export const AFTER = corpus.default_day;
export const BEFORE = dayBefore(AFTER);

type Theme = Obligation['theme'];
const THEMES = Object.keys(THEME_LABELS) as Theme[];

/** The questions of a page about a subject, in the order in which people ask them. */
const GROUPS: readonly {
  id: Question;
  title: string;
  /** Where there is little room. */
  short: string;
}[] = [
  { id: 'own', title: '自ら行うこと', short: '自ら行う' },
  { id: 'asked', title: '求め・通知・助言・報告を受けること', short: '受ける' },
  { id: 'subject', title: '対象になること', short: '対象' },
  { id: 'persons', title: '役員・職員が負うこと', short: '役員・職員' },
  { id: 'concerned', title: '他の主体の措置', short: '他の主体' },
];

/**
 * Findings by the question they answer. What officers and staff bear is asked of few bodies: without any finding it is no
 * question of the page.
 */
export const grouped = (
  subject: Subject,
  findings: readonly Finding[],
): { id: Question; title: string; short: string; findings: Finding[] }[] =>
  GROUPS.map(({ id, title, short }) => ({
    id,
    short,
    title: groupTitle(title, subject),
    findings: findings.filter((finding) => answers(id, finding)),
  })).filter(({ id, findings: found }) => id !== 'persons' || found.length > 0);

/** The heading of a group for one subject: 「この法人に関する他の主体の措置」. */
const groupTitle = (title: string, { kind, id }: Subject): string => {
  const body = index.entities.get(id)?.type === 'organ' ? 'この機関' : 'この法人';
  return title.replace(
    '他の主体の',
    `${kind === 'class' ? 'この類型の者' : body}に関する他の主体の`,
  );
};

/** What a subject is called in one of its capacities: 「事務の委託を受けることができる法人」. */
export const calledIn = ({ id }: Subject, capacity: string): string =>
  index.entities.get(id)?.capacities.find((one) => one.class === capacity)?.called?.name ??
  namedBy(capacity).name;

/** Findings of one subject on one day, kept: pages of both days compare the same ones. */
const kept = new Map<string, Finding[]>();
export const findingsOn = (subject: Subject, date: string): Finding[] => {
  const key = `${subject.kind}/${subject.id}/${date}`;
  const known = kept.get(key) ?? findingsFor(index, subject, date);
  kept.set(key, known);
  return known;
};

export const themeOf = ({ obligation }: Finding): Theme =>
  index.obligations.get(obligation.id)?.theme ?? 'strategy';

/** Findings by theme, in the order of the themes; themes without any are left out. */
export const byTheme = (findings: readonly Finding[]): { theme: Theme; findings: Finding[] }[] =>
  THEMES.map((theme) => ({
    theme,
    findings: findings.filter((finding) => themeOf(finding) === theme),
  })).filter((group) => group.findings.length > 0);

/** Discrepancies that touch several findings of a group: said once for all. */
export const sharedDiscrepancies = (findings: readonly Finding[]): Finding['discrepancies'] => {
  const all = findings.flatMap(({ discrepancies }) => discrepancies);
  return all.filter(
    ({ id }, i) =>
      all.findIndex((other) => other.id === id) === i &&
      all.filter((other) => other.id === id).length > 1,
  );
};

/** One rule whose answer differs between the two days. */
export type Change = Pick<Difference, 'before_held' | 'before' | 'after'> & {
  id: string;
  what: string;
};

/** What a difference is, in words: 「及ばない → 及ぶ（対象になる）」. What is not held before has not been seen to change. */
export const whatChanged = (
  { kind, before_held, before, after }: Changed,
  modality: Modality,
): string => {
  const [then, now] = [before, after].map((answer) => stateLabel(answer, modality));
  if (!before_held) return `改正前の条文が資料にない。改正後は${now}`;
  return kind === 'answer' ? `${then} → ${now}` : `${now}、条件が変わった`;
};

/** The two days whose answers a page compares, the earlier first. */
export type DayPair = readonly [before: string, after: string];

/** The days on either side of the amendment that was read last. */
const AMENDED: DayPair = [BEFORE, AFTER];

/**
 * The two days that a page of one day compares: on either side of that amendment those; else the day and the next on which a
 * text that is held begins, of the last one the one before.
 */
export const pairOn = (day: string): DayPair => {
  if (AMENDED.includes(day)) return AMENDED;
  const days = textDays(corpus.instruments);
  const next = days.find((other) => other > day);
  const before = days.findLast((other) => other < day);
  return next ? [day, next] : [before ?? day, day];
};

/**
 * Every rule whose answer for a subject is another one on the later day: what changed, and (`before_held` false) what
 * cannot be said to have changed, because the old text is not held.
 */
export const changesFor = (subject: Subject, [before, after]: DayPair = AMENDED): Change[] =>
  differencesBetween(findingsOn(subject, before), findingsOn(subject, after)).map((difference) => ({
    id: difference.obligation,
    before_held: difference.before_held,
    before: difference.before,
    after: difference.after,
    what: whatChanged(difference, difference.after.obligation.modality),
  }));

/** What the other day of a page's pair is called: by the amendment that lies between, else by its date. */
export const otherDayLabel = (date: string): string => {
  const pair = pairOn(date);
  const [before, after] = pair;
  if (pair === AMENDED) return date >= after ? '改正前' : '改正後';
  return date === before ? `${after}から` : `${dayBefore(date)}まで`;
};

/** The answer on the other day in a few words, for a page of one day. */
export const otherDay = ({ before, after }: Change, date: string): string => {
  const label = otherDayLabel(date);
  const other = date === pairOn(date)[1] ? before : after;
  const [then, now, said] = [before, after, other].map((finding) =>
    stateLabel(finding, finding.obligation.modality),
  );
  return then === now ? `${label}は条件が違う` : `${label}は${said}`;
};

const ROLES = Object.keys(ROLE_LABELS);
const weight = ({ before_held, after }: Change): number =>
  (before_held ? 0 : 2 * ROLES.length) +
  (after.role
    ? ROLES.indexOf(after.role)
    : ROLES.length + Number(after.verdict !== 'undetermined'));

/** The answers of both days with their conditions, for a page that compares them: 「及ぶ（対象になる）「必要に応じ」 → 及ばない」. */
export const bothAnswers = ({ before, after }: Change): string =>
  [before, after]
    .map(
      (finding) =>
        stateLabel(finding, finding.obligation.modality) +
        (finding.condition ? `「${finding.condition}」` : ''),
    )
    .join(' → ');

/** Rules whose answer changed in the same way, and how. */
export type ChangeStep<Told extends Change = Change> = { what: string; changes: Told[] };

/**
 * Changes with the same step together, told in the words of `tell`; those that make a subject do something come first, what is
 * not held before last.
 */
export const byStep = <Told extends Change>(
  changes: readonly Told[],
  tell: (change: Told) => string = ({ what }) => what,
): ChangeStep<Told>[] => {
  const sorted = [...changes].sort((a, b) => weight(a) - weight(b));
  return [...Map.groupBy(sorted, tell)].map(([what, same]) => ({ what, changes: same }));
};

/**
 * What the answer for a kind leaves out, since it looks at membership alone: 「類型としての判定。9法人は、すべて別の資格で及ぶ」.
 * Null where nothing is left out, and for a body.
 */
export const memberNote = ({
  subject,
  obligation,
  as_of,
}: Pick<Finding, 'subject' | 'as_of'> & { obligation: { id: string } }): string | null => {
  if (subject.kind !== 'class') return null;
  const found = membersReachedOtherwise(index, subject.id, obligation.id, as_of);
  if (!found) return null;
  const { reached, members } = found;
  const who =
    reached === members ? `${members}法人は、すべて` : `${members}法人のうち${reached}は、`;
  return `類型としての判定。${who}別の資格で及ぶ`;
};
