import {
  ProtocolError,
  ProtocolErrorCode,
  ResourceNotFoundError,
} from '@modelcontextprotocol/server';
import { headedCitation } from '../../../content/model/corpus/citation.ts';
import { API_ROOT } from '../../../content/model/corpus/paths.ts';
import type { ApiProblem } from '../../problem/problem.ts';
import { toProblem } from '../../resource/errors.ts';

/** The sentences of a hint that do not lead to addresses of the API: those are of no use to who has tools. */
const withoutAddresses = (hint: string): string[] =>
  hint.split(/(?<=\.) /).filter((sentence) => !sentence.includes(API_ROOT));

/** What was wrong, without the address of the API that has no such record. */
const saidOf = (message: string): string =>
  message.replace(/^\/\S+ has no record /, 'There is no record ');

/** A problem in words: what was wrong, what to do, what may have been meant. */
export const problemText = (problem: ApiProblem, remedy: string): string => {
  const { did_you_mean, choices, law } = problem.extras;
  return [
    `${problem.code}: ${saidOf(problem.message)}`,
    [...withoutAddresses(problem.hint), remedy].filter(Boolean).join(' '),
    ...(did_you_mean ? [`did_you_mean: ${did_you_mean.join(', ')}`] : []),
    ...(choices ?? []).map(
      ({ citation, instrument, version, eid, heading }) =>
        `- ${headedCitation(citation, heading)}: instrument ${instrument}, version ${version}, eid ${eid ?? 'none of that number'}`,
    ),
    ...(law
      ? [`law: ${[law.title, law.number, law.egov_law_id].filter(Boolean).join(' · ')}`]
      : []),
  ].join('\n');
};

/** A problem met while a resource is read, as the protocol knows it: not found, or wrong parameters. */
export const resourceTrouble = (error: unknown, uri: string): ProtocolError => {
  const problem = toProblem(error);
  const said = `${problem.message} ${problem.hint}`;
  if (problem.code === 'INTERNAL') return new ProtocolError(ProtocolErrorCode.InternalError, said);
  return problem.code === 'NOT_FOUND'
    ? new ResourceNotFoundError(uri, said)
    : new ProtocolError(ProtocolErrorCode.InvalidParams, said, { uri });
};
