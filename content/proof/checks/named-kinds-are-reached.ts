import type { Phase } from '../../model/schema/obligation.ts';
import type { Term } from '../../model/schema/term.ts';
import type { Content, Problem } from '../read/read.ts';
import type { Check } from './check.ts';

const REMEDY = 'Restore the clause that reaches it, or read the words once more.';

type Kind = { id: string; name: string };

/** Kinds by their name in a text; a body whose name begins with that of a kind (独立行政法人情報処理推進機構) is not the kind. */
const kindsNamed = ({ classes, entities }: Content) => {
  const kinds: Kind[] = classes.map(({ record }) => record);
  const names = new Set(kinds.map(({ name }) => name));
  const bodies = entities
    .map(({ record }) => record.name)
    .filter((name) => !names.has(name))
    .filter((name) => kinds.some((kind) => name.includes(kind.name)));
  return (text: string): Kind[] => {
    const bare = bodies.reduce((rest, body) => rest.replaceAll(body, ''), text);
    return kinds.filter(({ name }) => bare.includes(name));
  };
};

/** Texts with the definitions of the terms that stand in them, and of those that stand in these. */
const withDefinitions = (texts: readonly string[], terms: readonly Term[]): Set<string> => {
  const read = new Set(texts);
  for (const text of read)
    for (const { term, definition } of terms)
      if (text.includes(term) && !text.includes(`以下「${term}」`)) read.add(definition.quote);
  return read;
};

/**
 * Whom the quoted words name, they reach: every kind that stands in the words of the rule, of a clause or of the limit,
 * under its name or through a term of the same text (行政機関等), is in a clause of the phase, be it that the clause
 * excludes it or leaves it open; and the limit covers the kinds that its words name, all of them reached. Catches the
 * clause that was dropped.
 */
export const namedKindsAreReached: Check = (content) => {
  const named = kindsNamed(content);
  const terms = content.terms.map(({ record }) => record);
  const problems: Problem[] = [];
  const check = (file: string, at: string, phase: Phase) => {
    const report = (field: string, message: string) =>
      problems.push({ file, at: `${at}.${field}`, message, remedy: REMEDY });
    const reached = new Set(phase.clauses.flatMap(({ to }) => to));
    const { instrument } = phase.provisions[0] ?? {};
    const own = terms.filter(
      ({ definition }) =>
        definition.instrument === instrument && definition.version === phase.version,
    );
    const quotes = [phase.key_phrase, phase.limit?.words, ...phase.clauses.map((one) => one.words)];
    const texts = quotes.flatMap((words) => words?.quote ?? []);
    const kinds = new Set([...withDefinitions(texts, own)].flatMap(named));
    for (const { id, name } of kinds)
      if (!reached.has(id))
        report('clauses', `The words name 「${name}」, and no clause reaches "${id}".`);
    const covers = phase.limit?.covers ?? [];
    for (const id of covers)
      if (!reached.has(id))
        report('clauses', `The limit covers "${id}", and no clause reaches it.`);
    for (const { id, name } of named(phase.limit?.words.quote ?? ''))
      if (!covers.includes(id))
        report(
          'limit.covers',
          `The words of the limit name 「${name}」, and it does not cover "${id}".`,
        );
  };
  for (const { file, record } of content.obligations)
    record.phases.forEach((phase, p) => {
      if (phase.basis !== 'inferred') check(file, `phases.${p}`, phase);
    });
  return problems;
};
