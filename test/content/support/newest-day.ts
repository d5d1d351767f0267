import { dayBefore } from '../../../content/model/corpus/time.ts';
import { realIndex } from './real-index.ts';

/** The newest day that was read of the real content, which a question without a day is answered for, and the day before it. */
export const NEWEST_DAY = realIndex.corpus.default_day;
export const BEFORE_DAY = dayBefore(NEWEST_DAY);
