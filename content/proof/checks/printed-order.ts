import type { Block } from '../../model/schema/common.ts';
import type { Provision } from '../../model/schema/provision.ts';
import { compareEids, parentEid } from '../../model/text/eid.ts';
import type { Span } from '../../model/text/spans.ts';
import type { Problem } from '../read/read.ts';
import { blocksOf } from '../source/blocks.ts';
import type { Check } from './check.ts';

const REMEDY = 'Compare with the lines of the source and restore the printed order.';

const isBefore = ([aLine, , aEnd]: Span, [bLine, bStart]: Span): boolean =>
  aLine < bLine || (aLine === bLine && aEnd <= bStart);

/** Where the printed order breaks: the places of the later one of each pair. */
const breaks = (blocks: readonly Block[]): number[] =>
  blocks.flatMap((block, i) => {
    const before = blocks[i - 1];
    const last = before?.source === block.source && before?.spans.at(-1);
    const first = block.spans[0];
    return last && first && !isBefore(last, first) ? [i] : [];
  });

const familyOf = ({ instrument, version, eid }: Provision): string =>
  [instrument, version, parentEid(eid) ?? '', eid.split('__').at(-1)?.split('_')[0]].join('/');

/**
 * What is printed one after the other stands one after the other: the spans of a text, the 段落 of a provision, the
 * rows of a list, and provisions of one kind under one parent. Catches rows or texts that changed places whole.
 */
export const printedOrder: Check = (content) => {
  const problems: Problem[] = [];
  const report = (file: string, at: string, message: string) =>
    problems.push({ file, at, message, remedy: REMEDY });
  for (const { file, at, block } of blocksOf(content))
    block.spans.forEach((span, i) => {
      const before = block.spans[i - 1];
      if (before && !isBefore(before, span))
        report(file, `${at}.spans.${i}`, 'The span stands before the one it follows.');
    });
  for (const { file, record } of content.lists)
    for (const i of breaks(record.rows.map(({ name }) => name)))
      report(file, `rows.${i}`, `Row ${i + 1} is printed before row ${i}.`);
  const families = new Map<string, { file: string; record: Provision }[]>();
  for (const filed of content.provisions) {
    const { file, record } = filed;
    for (const i of breaks(record.text))
      report(file, `text.${i}`, `段落 ${i + 1} is printed before 段落 ${i}.`);
    if (record.status !== 'full' || record.text.length === 0) continue;
    const family = familyOf(record);
    families.set(family, [...(families.get(family) ?? []), filed]);
  }
  for (const family of families.values()) {
    const members = family.sort((a, b) => compareEids(a.record.eid, b.record.eid));
    for (const i of breaks(members.map(({ record }) => record.text[0] as Block)))
      report(
        members[i]?.file ?? '',
        'text',
        `The text of ${members[i]?.record.eid} is printed before that of ${members[i - 1]?.record.eid}.`,
      );
  }
  return problems;
};
