import type { Finding, Subject } from '../../content/model/findings/finding.ts';
import {
  REACH_LABELS,
  ROLE_LABELS,
  THEME_LABELS,
  VERDICT_LABELS,
} from '../../content/model/findings/labels.ts';
import type { Obligation } from '../../content/model/schema/obligation.ts';
import { corpus, index } from '../corpus.ts';
import { namedBy } from '../sitewide/addresses.ts';
import { AFTER, changesFor, findingsOn, pairOn } from '../subject/findings/findings.ts';
import type { RowGroup } from './parts.ts';

type Theme = Obligation['theme'];

/**
 * Signs of the cells: the letter is the class that sets the sign, the word is what is read out and copied. Signs differ
 * in shape, never only in colour.
 */
export const SIGNS = [
  { letter: 'b', sign: '行', word: ROLE_LABELS.bearer, answer: 'bearer' },
  { letter: 'a', sign: '相', word: ROLE_LABELS.addressee, answer: 'addressee' },
  { letter: 's', sign: '対', word: ROLE_LABELS.subject, answer: 'subject' },
  { letter: 'r', sign: '受', word: ROLE_LABELS.recipient, answer: 'recipient' },
  { letter: 'p', sign: '員', word: REACH_LABELS.persons, answer: 'persons' },
  {
    letter: 'c',
    sign: '他',
    word: `${REACH_LABELS.indirect}（${ROLE_LABELS.concerned}）`,
    answer: 'indirect',
  },
  {
    letter: 'n',
    sign: '－',
    word: VERDICT_LABELS.does_not_apply,
    answer: 'does_not_apply',
  },
  {
    letter: 'u',
    sign: '？',
    word: VERDICT_LABELS.undetermined,
    answer: 'undetermined',
  },
] as const;

type Sign = (typeof SIGNS)[number];

/** By its role what is directed to the subject; by its reach what is not. */
const signOf = ({ verdict, role, reach }: Finding): Sign => {
  const answer = reach === 'direct' ? role : (reach ?? verdict);
  const sign = SIGNS.find((known) => known.answer === answer);
  if (!sign) throw new Error(`the matrix has no sign for ${answer}`);
  return sign;
};

/** What the amendment did to a cell: changed its answer, or nothing can be said because the old text is not held. */
export const MARKS = {
  changed: { letter: 'x', word: '改正で変化' },
  not_held: { letter: 'o', word: '改正前の条文が資料にない' },
} as const;

export type Mark = keyof typeof MARKS;

/** Rules by theme, in the order of the themes: the columns. */
export const columnGroups = (): { theme: Theme; title: string; rules: Obligation['id'][] }[] =>
  (Object.keys(THEME_LABELS) as Theme[])
    .map((theme) => ({
      theme,
      title: THEME_LABELS[theme],
      rules: corpus.obligations.filter((rule) => rule.theme === theme).map(({ id }) => id),
    }))
    .filter(({ rules }) => rules.length > 0);

const rowsOf = (edge: 'listed_in' | 'designated_by', amended: boolean): string[] =>
  corpus.lists
    .find((list) => list.edge === edge && (list.until === null) === amended)
    ?.rows.map(({ entity }) => entity) ?? [];

/** Subjects by what they are from 2016-10-21 on; the same groups on both days, so that the pages can be laid side by side. */
export const rowGroups = (date: string): RowGroup[] => {
  const designated = rowsOf('designated_by', true);
  const listed = rowsOf('listed_in', true).filter((id) => !designated.includes(id));
  const left = rowsOf('listed_in', false).filter(
    (id) => !designated.includes(id) && !listed.includes(id),
  );
  const named = corpus.entities
    .map(({ id }) => id)
    .filter((id) => ![...designated, ...listed, ...left].includes(id));
  const entities = (ids: readonly string[]) => ids.map((id): Subject => ({ kind: 'entity', id }));
  const from = date < AFTER ? `${AFTER}に` : '';
  return [
    {
      title: `${from || `${AFTER}から`}指定法人${from && 'となる法人'}`,
      subjects: entities(designated),
    },
    { title: `${from && `${AFTER}から`}別表だけにある法人`, subjects: entities(listed) },
    { title: `${from || '改定で'}別表を外れ${from ? 'る' : 'た'}法人`, subjects: entities(left) },
    { title: '法や決定が名指しする法人・機関', subjects: entities(named) },
    {
      title: '団体の種類',
      subjects: corpus.classes.map(({ id }): Subject => ({ kind: 'class', id })),
    },
  ].filter(({ subjects }) => subjects.length > 0);
};

/** One line of the table: a sign for every rule, and what the amendment did to it. */
export type MatrixRow = {
  subject: Subject;
  name: string;
  cells: { sign: Sign; mark: Mark | null }[];
};

/** A subject's line, its cells in the order of the rules given. */
export const rowOf = (subject: Subject, date: string, rules: readonly string[]): MatrixRow => {
  const findings = new Map(findingsOn(subject, date).map((f) => [f.obligation.id, f]));
  const marks = new Map<string, Mark>(
    changesFor(subject, pairOn(date)).map(({ id, before_held }) => [
      id,
      before_held ? 'changed' : 'not_held',
    ]),
  );
  return {
    subject,
    name: namedBy(subject.id).name,
    cells: rules.map((rule) => {
      const finding = findings.get(rule);
      if (!finding) throw new Error(`${subject.id} has no finding for ${rule}`);
      return { sign: signOf(finding), mark: marks.get(rule) ?? null };
    }),
  };
};

/** Title of a rule. */
export const ruleTitle = (id: string): string => index.obligations.get(id)?.title ?? id;
