import { refKey } from '../../model/corpus/corpus-index.ts';
import { bearsOn } from '../../model/corpus/disagreements.ts';
import type { Discrepancy, Reading } from '../../model/schema/discrepancy.ts';
import type { Content, Problem } from '../read/read.ts';
import type { Check } from './check.ts';

const placeOf = ({ words, print }: Reading): string =>
  words ? refKey(words) : JSON.stringify(print?.block.spans);

/** What is wrong with the places quoted, for a record of substance or of the overview; null where nothing is. */
const kindFault = (
  { kind, readings }: Discrepancy,
  explanatory: ReadonlySet<string>,
): string | null => {
  const quoted = readings.flatMap(({ words }) => words ?? []);
  const explaining = quoted.filter(({ instrument }) => explanatory.has(instrument));
  const places = new Set(quoted.filter((one) => !explaining.includes(one)).map(refKey));
  if (kind === 'substance' && places.size < 2)
    return 'A disagreement of substance quotes two provisions of texts that are not explanatory.';
  if (kind === 'overview' && (explaining.length === 0 || places.size === 0))
    return 'A disagreement with the overview quotes an explanatory text and one that it explains.';
  return null;
};

/**
 * Every discrepancy has readings from two different places, of the texts its kind is about, names the provisions it quotes,
 * and bears on a rule; the rules it names stand on a text that it touches, or no finding would show it.
 */
export const discrepanciesDisagree: Check = (content: Content) => {
  const explanatory = new Set(
    content.instruments.flatMap(({ record }) => (record.rank === 'explanatory' ? [record.id] : [])),
  );
  const problems: Problem[] = [];
  for (const { file, record } of content.discrepancies) {
    const report = (at: string, message: string, remedy: string) =>
      problems.push({ file, at, message, remedy });
    const { readings, provisions, obligations } = record;
    if (new Set(readings.map(placeOf)).size < 2)
      report(
        'readings',
        'All readings stand in one place.',
        'Quote two places of the source that disagree.',
      );
    const fault = kindFault(record, explanatory);
    if (fault) report('kind', fault, 'Quote both texts, or correct the kind.');
    const touched = new Set(provisions.map(refKey));
    for (const [i, { words }] of readings.entries())
      if (words && !touched.has(refKey(words)))
        report(
          `readings.${i}`,
          `${refKey(words)} is quoted and not among the provisions.`,
          'Name it in `provisions`: its page shows the disagreement.',
        );
    const bearing = content.obligations.filter(({ record: { id, phases } }) =>
      phases.some((phase) => bearsOn(record, id, phase)),
    );
    if (bearing.length === 0)
      report(
        'obligations',
        'It bears on no rule.',
        'Name the rules whose findings a reader would act on.',
      );
    for (const id of obligations)
      if (
        bearing.every((one) => one.record.id !== id) &&
        content.obligations.some((one) => one.record.id === id)
      )
        report(
          'obligations',
          `"${id}" stands on no text that the disagreement touches.`,
          'Name a provision of that text, or take the rule off.',
        );
  }
  return problems;
};
