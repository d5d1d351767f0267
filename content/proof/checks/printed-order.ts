import { derivedRows } from '../../model/corpus/derived-rows.ts';
import {
  inPrintedOrder,
  isBefore,
  isPrintedBefore,
  placedAmong,
  type Stretch,
  standsAbove,
} from '../../model/provisions/printed-order.ts';
import type { Block } from '../../model/schema/common.ts';
import type { Provision } from '../../model/schema/provision.ts';
import { inDocumentOrder, parentOf } from '../../model/text/eid.ts';
import type { Content, Filed, Problem } from '../read/read.ts';
import { blocksOf } from '../source/blocks.ts';
import type { Check } from './check.ts';

const REMEDY = 'Compare with the lines of the source and restore the printed order.';

/** A block that is printed, and where it is written down. */
type Printed = { file: string; at: string; eid: string; block: Block };

/** Provisions with where each is written down: a row of a list in its list. */
const filedProvisions = ({ provisions, lists }: Content): (Filed<Provision> & { at: string })[] => [
  ...provisions.map((filed) => ({ ...filed, at: '' })),
  ...lists.flatMap(({ file, record }) =>
    derivedRows([record]).map((row, i) => ({ file, record: row, at: `rows.${i}.name` })),
  ),
];

/** What is printed in one stretch: number and heading where it begins, then its 段落. */
const printedIn = ({ provision, blocks, from, behind }: Stretch): Omit<Printed, 'file'>[] => {
  const { num, heading, status, eid } = provision;
  const title = [
    { at: 'num', block: num },
    { at: 'heading', block: heading },
  ];
  // The number and heading of a stub are those of the overview.
  const shown =
    behind !== null || status === 'stub' ? [] : standsAbove(provision) ? title.reverse() : title;
  return [
    ...shown.flatMap(({ at, block }) => (block === null ? [] : [{ at, eid, block }])),
    ...blocks.map((block, i) => ({ at: `text.${from + i}`, eid, block })),
  ];
};

/** Pairs printed one after the other in one source whose order there is another. */
const disagreeing = (printed: readonly Printed[]): [Printed, Printed][] =>
  printed.flatMap((one, i): [Printed, Printed][] => {
    const before = printed[i - 1];
    const isOneSource = before?.block.source === one.block.source;
    return before && isOneSource && !isPrintedBefore(before.block, one.block)
      ? [[before, one]]
      : [];
  });

const named = ({ eid, block: { text } }: Printed): string => `「${text.slice(0, 12)}」 of ${eid}`;

/**
 * What stands one after the other in an answer is printed one after the other: the spans of a text, and number, heading,
 * 段落, parts and rows of every provision of a version, in the order in which every surface gives them.
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
  const versions = Map.groupBy(
    filedProvisions(content),
    ({ record: { instrument, version } }) => `${instrument}/${version}`,
  );
  for (const filed of versions.values()) {
    const places = new Map(filed.map((one) => [one.record, one]));
    const provisions = inDocumentOrder([...places.keys()]);
    const families = Map.groupBy(provisions, parentOf);
    const printed = inPrintedOrder(provisions, (provision) =>
      placedAmong(provision, families.get(provision.eid) ?? []),
    ).flatMap((stretch) => {
      const { file = '', at = '' } = places.get(stretch.provision) ?? {};
      return printedIn(stretch).map((one): Printed => ({ ...one, file, at: at || one.at }));
    });
    for (const [before, one] of disagreeing(printed))
      report(one.file, one.at, `${named(one)} is printed before ${named(before)}.`);
  }
  return problems;
};
