import { readNumber } from './japanese-numerals.ts';
import { ERA, ERAS } from './law-number.ts';

const AMENDING_LAW = new RegExp(
  `^(${ERA})([^年]{1,4})年(?:[^月]{1,3}月[^日]{1,3}日)?法律第([^号]{1,7})号$`,
);

/**
 * The part of an eId for a 附則: `suppl` of the law itself; of a law that amended it `suppl_427_66`, era and year as a 法令ID
 * writes them (平成27年: 427), then the law's number. Null where `amending` is no number of a law (平成二七年九月一一日法律第六六号).
 */
export const supplementPart = (amending: string | undefined): string | null => {
  if (amending === undefined) return 'suppl';
  const [, era = '', year = '', number = ''] = AMENDING_LAW.exec(amending) ?? [];
  const y = year === '元' ? 1 : readNumber(year);
  const n = readNumber(number);
  if (era === '' || y === null || n === null || y > 99) return null;
  return `suppl_${ERAS.indexOf(era) + 1}${String(y).padStart(2, '0')}_${n}`;
};
