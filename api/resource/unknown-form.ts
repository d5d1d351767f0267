import { API_ROOT } from '../../content/model/corpus/paths.ts';
import { ApiProblem } from '../problem/problem.ts';
import type { FormAddress } from './resources.ts';

/** What of a query (`?…`, or empty) a form takes, as it was written. */
const taken = (query: string, names: readonly string[]): string => {
  const pairs = query
    .slice(1)
    .split('&')
    .filter((pair) => [...new URLSearchParams(pair).keys()].some((name) => names.includes(name)));
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
};

/**
 * The problem of an address whose suffix names a form that its resource does not have, with those it has, at which the same
 * is asked; null where that is not what is wrong with it.
 */
export const unknownForm = (
  path: string,
  query: string,
  formsOf: (path: string) => readonly FormAddress[],
): ApiProblem | null => {
  const [, plain, suffix] = /^(.+\/[^/.]+)(\.[^/]+)$/.exec(path) ?? [];
  if (!plain?.startsWith(API_ROOT) || suffix === undefined) return null;
  const forms = formsOf(plain.slice(API_ROOT.length));
  const suffixes = forms.map((form) => form.suffix);
  if (suffixes.length === 0 || suffixes.includes(suffix)) return null;
  return new ApiProblem(
    'NOT_FOUND',
    `${plain} has no form "${suffix}".`,
    `It has ${suffixes.join(', ')}, and JSON without a suffix.`,
    { did_you_mean: forms.map((form) => plain + form.suffix + taken(query, form.parameters())) },
  );
};
