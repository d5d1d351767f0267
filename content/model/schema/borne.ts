import * as z from 'zod';
import { memo } from '../text/memo.ts';
import { Tier } from './common.ts';
import { field } from './field.ts';

/**
 * What bears a value from outside the source: never without tier, never above `unverified` without a source (each begins
 * with the name of a witness, content/data/witnesses); `unverified` values are search keys at most.
 */
export const borne = memo(() => ({
  tier: Tier(),
  source: z.array(z.string().min(1)).describe('Addresses or names of the sources.'),
  /** Japanese, ours: what a reader must know of the value. */
  note: field.note(),
}));
