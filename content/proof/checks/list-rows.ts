import type { Problem } from '../read/read.ts';
import type { Check } from './check.ts';

/** Lists hold as many rows as the source prints, numbered through, each body once. */
export const listRows: Check = ({ lists, entities }) => {
  const bodies = new Set(entities.map(({ record }) => record.id));
  const problems: Problem[] = [];
  for (const { file, record } of lists) {
    if (record.rows.length !== record.expected_rows)
      problems.push({
        file,
        at: 'rows',
        message: `${record.title} has ${record.rows.length} rows; the source prints ${record.expected_rows}.`,
        remedy: 'Compare with the lines of the list in the source and restore the missing row.',
      });
    const seen = new Set<string>();
    record.rows.forEach((row, i) => {
      if (row.row !== i + 1)
        problems.push({
          file,
          at: `rows.${i}.row`,
          message: `Row ${i + 1} is numbered ${row.row}.`,
          remedy: 'Number the rows in printed order, from 1.',
        });
      if (!bodies.has(row.entity))
        problems.push({
          file,
          at: `rows.${i}.entity`,
          message: `「${row.name.text}」 names the body "${row.entity}", which has no record.`,
          remedy: `Add content/data/entities/${row.entity}.json, or correct the id.`,
        });
      if (seen.has(row.entity))
        problems.push({
          file,
          at: `rows.${i}.entity`,
          message: `The body "${row.entity}" stands in two rows.`,
          remedy: 'Each row is tied to a body of its own.',
        });
      seen.add(row.entity);
    });
  }
  return problems;
};
