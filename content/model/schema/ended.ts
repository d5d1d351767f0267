import * as z from 'zod';
import { memo } from '../text/memo.ts';
import { borne } from './borne.ts';
import { IsoDate, Tier } from './common.ts';

/**
 * That a body or a kind of body is no more: `on` is the first day on which it is not. Absent: none is known. A fact from outside
 * the source, and never one that is unverified: on and after that day no rule is said to apply to it.
 */
export const Ended = memo(() =>
  z.strictObject({
    on: IsoDate().describe('First day on which it is no more.'),
    successor: z
      .string()
      .min(1)
      .nullable()
      .describe('What it became or what took its place; null where not known.'),
    ...borne(),
    tier: Tier().exclude(['unverified']),
  }),
);
