import { API_ROOT } from '../../content/model/corpus/paths.ts';
import { ApiProblem } from '../problem/problem.ts';

/**
 * The problem of an address whose suffix names a form that its resource does not have, with those it has; null where
 * that is not what is wrong with it.
 */
export const unknownForm = (
  path: string,
  suffixesOf: (path: string) => readonly string[],
): ApiProblem | null => {
  const [, plain, suffix] = /^(.+\/[^/.]+)(\.[^/]+)$/.exec(path) ?? [];
  if (!plain?.startsWith(API_ROOT) || suffix === undefined) return null;
  const suffixes = suffixesOf(plain.slice(API_ROOT.length));
  if (suffixes.length === 0 || suffixes.includes(suffix)) return null;
  return new ApiProblem(
    'NOT_FOUND',
    `${plain} has no form "${suffix}".`,
    `It has ${suffixes.join(', ')}, and JSON without a suffix.`,
    { did_you_mean: suffixes.map((known) => plain + known) },
  );
};
