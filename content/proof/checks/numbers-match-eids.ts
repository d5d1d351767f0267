import { printedNumbers } from '../../model/text/japanese-numerals.ts';
import { isRecordFile } from '../read/read.ts';
import type { Check } from './check.ts';

/** Number and 枝番 that an eId ends in. */
const numbersOf = (eid: string): string[] => eid.split('__').at(-1)?.split('_').slice(1) ?? [];

/**
 * The number printed before a provision (第三十二条, 第三十条の二, 一, (3), ②) is the one its eId ends in. In law data a number
 * that nobody can read stands on the attribute `Num` of its element alone.
 */
export const numbersMatchEids: Check = ({ provisions }) =>
  provisions.flatMap((filed) => {
    const { file, record } = filed;
    if (record.num === null) return [];
    const said = printedNumbers(record.num.text);
    if (said.length === 0 && !isRecordFile(filed)) return [];
    const number = numbersOf(record.eid).map(Number).join();
    // The only 別表 has no number in print, and may be the first in law data.
    const isOnly = record.kind === 'annex' && number === '1' && !isRecordFile(filed);
    if (isOnly && said.some(({ length }) => length === 0)) return [];
    return said.some((numbers) => numbers.join() === number)
      ? []
      : [
          {
            file,
            at: 'num',
            message: `The number 「${record.num.text}」 is not that of ${record.eid}.`,
            remedy: 'Give the provision the number printed before it, or correct the eId.',
          },
        ];
  });
