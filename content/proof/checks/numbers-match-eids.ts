import { printedNumber } from '../../model/text/japanese-numerals.ts';
import type { Check } from './check.ts';

/** The number printed before a provision (第三十二条, 一, (3), ②) is the one its eId ends in. */
export const numbersMatchEids: Check = ({ provisions }) =>
  provisions.flatMap(({ file, record }) => {
    if (record.num === null) return [];
    const number = Number(record.eid.split('_').at(-1));
    return printedNumber(record.num.text) === number
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
