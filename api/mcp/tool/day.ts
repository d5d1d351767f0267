import { COVERAGE_FROM } from '../../../content/model/corpus/time.ts';
import { AsOf } from '../../resource/parameters.ts';

/** `as_of` of a tool, in few words: a model reads them once a tool. */
export const Day = () =>
  AsOf().meta({
    description: `Day asked, from ${COVERAGE_FROM}; 平成28年10月20日 is read too.`,
    examples: undefined,
  });
