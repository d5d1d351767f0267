import type { CorpusIndex } from '../corpus/corpus-index.ts';
import type { Traced } from '../text/traced.ts';
import { boundPoint } from './bound.ts';
import type { Followed } from './follow.ts';
import { listedPoints } from './listed.ts';
import { periodPoint } from './period.ts';
import { targetPoint } from './target.ts';
import type { Point } from './types.ts';

/** What a text says of somebody by what it cites: listed, designated, bound and by when, or a target of it. */
export const bodyPoints = (
  index: CorpusIndex,
  tidy: Traced,
  followed: Followed,
  day: string,
): Point[] => {
  const [ref, ...others] = followed.provisions;
  if (followed.status !== 'found' || !ref || others.length > 0) return [];
  const said = [
    boundPoint(index, tidy, followed, ref, day),
    periodPoint(index, tidy, followed, ref),
    targetPoint(index, tidy, followed, ref, day),
  ];
  return [...listedPoints(index, tidy, followed, ref, day), ...said.filter((one) => one !== null)];
};
