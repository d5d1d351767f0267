import { withoutCorporateForm } from '../../model/names/corporate-forms.ts';
import type { Problem } from '../read/read.ts';
import type { Check } from './check.ts';

/** Names by which a row may call its body: corporate forms come and go between the lists (学校法人, 株式会社). */
const bare = (name: string): string => withoutCorporateForm(name);

/** A row names the body it is tied to, under its name or a former one; the newest list gives the name; groups are printed. */
export const rowNames: Check = ({ lists, entities }) => {
  const bodies = new Map(entities.map((filed) => [filed.record.id, filed]));
  const problems: Problem[] = [];
  for (const { file, record } of lists)
    record.rows.forEach((row, i) => {
      const body = bodies.get(row.entity)?.record;
      if (
        body &&
        ![body.name, ...body.former_names.map(({ value }) => value)]
          .map(bare)
          .includes(bare(row.name.text))
      )
        problems.push({
          file,
          at: `rows.${i}.entity`,
          message: `The row names 「${row.name.text}」, but "${row.entity}" is ${body.name}.`,
          remedy: 'Tie the row to the body it names, or add the former name with its source.',
        });
      if (row.group !== null && !record.headings.some(({ text }) => text === row.group))
        problems.push({
          file,
          at: `rows.${i}.group`,
          message: `「${row.group}」 is no heading of ${record.title}.`,
          remedy: 'Write the group as its heading is printed.',
        });
    });
  const rows = Map.groupBy(
    lists.flatMap((list) => list.record.rows),
    ({ entity }) => entity,
  );
  for (const { file, record } of entities) {
    const printed = (rows.get(record.id) ?? []).map(({ name }) => name.text);
    if (printed.length > 0 && !printed.includes(record.name))
      problems.push({
        file,
        at: 'name',
        message: `No list names 「${record.name}」; its rows say ${printed.map((name) => `「${name}」`).join('')}.`,
        remedy: 'The name is that of the newest list, to the character.',
      });
  }
  return problems;
};
