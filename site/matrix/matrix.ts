import type { Subject } from '../../content/model/findings/finding.ts';
import { ROLE_LABELS, THEME_LABELS, VERDICT_LABELS } from '../../content/model/findings/labels.ts';
import type { Cell } from '../../content/model/findings/matrix.ts';
import type { Obligation } from '../../content/model/schema/obligation.ts';
import { corpus, index } from '../corpus.ts';
import { namedBy } from '../sitewide/addresses.ts';
import { AFTER, changesFor, findingsOn } from '../subject/findings/findings.ts';

type Theme = Obligation['theme'];

/**
 * Signs of the cells: the letter is the class that sets the sign, the word is what is read out and copied. Signs differ
 * in shape, never only in colour.
 */
export const SIGNS = [
  { letter: 'b', sign: '行', word: ROLE_LABELS.bearer, role: 'bearer', verdict: 'applies' },
  { letter: 'a', sign: '相', word: ROLE_LABELS.addressee, role: 'addressee', verdict: 'applies' },
  { letter: 's', sign: '対', word: ROLE_LABELS.subject, role: 'subject', verdict: 'applies' },
  { letter: 'r', sign: '受', word: ROLE_LABELS.recipient, role: 'recipient', verdict: 'applies' },
  { letter: 'c', sign: '他', word: ROLE_LABELS.concerned, role: 'concerned', verdict: 'applies' },
  {
    letter: 'n',
    sign: '－',
    word: VERDICT_LABELS.does_not_apply,
    role: null,
    verdict: 'does_not_apply',
  },
  {
    letter: 'u',
    sign: '？',
    word: VERDICT_LABELS.undetermined,
    role: null,
    verdict: 'undetermined',
  },
] as const;

type Sign = (typeof SIGNS)[number];

const signOf = ([verdict, role]: Cell): Sign => {
  const sign = SIGNS.find((known) => known.verdict === verdict && known.role === role);
  if (!sign) throw new Error(`the matrix has no sign for ${verdict} as ${role}`);
  return sign;
};

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
export const rowGroups = (date: string): { title: string; subjects: Subject[] }[] => {
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

/** One line of the table: a sign for every rule, and whether the amendment changed it. */
export type MatrixRow = {
  subject: Subject;
  name: string;
  cells: { sign: Sign; changed: boolean }[];
};

/** A subject's line, its cells in the order of the rules given. */
export const rowOf = (subject: Subject, date: string, rules: readonly string[]): MatrixRow => {
  const findings = new Map(findingsOn(subject, date).map((f) => [f.obligation.id, f]));
  const changed = new Set(changesFor(subject).map(({ id }) => id));
  return {
    subject,
    name: namedBy(subject.id).name,
    cells: rules.map((rule) => {
      const finding = findings.get(rule);
      if (!finding) throw new Error(`${subject.id} has no finding for ${rule}`);
      return { sign: signOf([finding.verdict, finding.role]), changed: changed.has(rule) };
    }),
  };
};

/** Title of a rule. */
export const ruleTitle = (id: string): string => index.obligations.get(id)?.title ?? id;
