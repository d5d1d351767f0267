import { witnessOf } from '../../model/corpus/corroboration.ts';
import type { Problem } from '../read/read.ts';
import type { Check } from './check.ts';

/**
 * What is said of later law stands on publications that are known; the day it came into force stands in one of them; and
 * certainty A is only what law data show: the change and its day. A plan, or the Diet's record of a bill, shows no day.
 */
export const laterLawHasWitnesses: Check = (content) => {
  const known = content.witnesses.map(({ record }) => record);
  return content['later-changes'].flatMap(({ file, record }): Problem[] => {
    const isLawData = (source: string) => witnessOf(known, source)?.law_data === true;
    const problems: Problem[] = record.source.flatMap((source, i) =>
      witnessOf(known, source)
        ? []
        : [
            {
              file,
              at: `source.${i}`,
              message: `「${source}」 cites no publication of content/data/witnesses.`,
              remedy: 'Begin it as a witness is cited, or add the witness.',
            },
          ],
    );
    if (!record.source.includes(record.in_force_source))
      problems.push({
        file,
        at: 'in_force_source',
        message: `「${record.in_force_source}」 is none of the sources.`,
        remedy: 'Name the source that tells the day, as it stands in `source`.',
      });
    if (record.certainty !== 'A') return problems;
    if (!record.source.some(isLawData))
      problems.push({
        file,
        at: 'certainty',
        message: 'The change is certain (A), and none of its sources is law data.',
        remedy: 'Cite the data in which it was seen, or make it B or C.',
      });
    else if (!isLawData(record.in_force_source))
      problems.push({
        file,
        at: 'certainty',
        message: `The day ${record.in_force} is certain (A), and 「${record.in_force_source}」 is no law data.`,
        remedy: 'Cite the data in which the day was seen, or make it B or C.',
      });
    return problems;
  });
};
