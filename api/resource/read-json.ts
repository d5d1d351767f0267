import { extentOf } from '../http/json-extent.ts';
import { ApiProblem } from '../problem/problem.ts';

/** What is sent as JSON nests this deep at most, and has so many values with their keys; more is an attack or a mistake. */
const BOUNDS = { depth: 12, members: 5000 };

/** A problem of one parameter. */
export const malformed = (detail: string, hint: string, parameter: string): ApiProblem =>
  new ApiProblem('INVALID_PARAMETER', detail, hint, { errors: [{ parameter, detail }] });

/** Reads JSON of a client. Throws INVALID_PARAMETER that says where it is not JSON, or that there is too much in it. */
export const readJson = (text: string, parameter: string): unknown => {
  const fault = (detail: string) =>
    malformed(`${parameter}: ${detail}.`, 'Send well-formed JSON, encoded once.', parameter);
  const { depth, members } = extentOf(text);
  if (depth > BOUNDS.depth) throw fault(`nests deeper than ${BOUNDS.depth} levels`);
  if (members > BOUNDS.members)
    throw new ApiProblem(
      'PAYLOAD_TOO_LARGE',
      `${parameter}: has ${members} values; at most ${BOUNDS.members} are read.`,
      'Send fewer queries at a time.',
    );
  try {
    return JSON.parse(text);
  } catch (error) {
    throw fault(`is not JSON (${error instanceof Error ? error.message : 'unreadable'})`);
  }
};
