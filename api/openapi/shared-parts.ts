import type { Document, Parameter, ResponseObject } from './document.ts';
import { operationsOf } from './document.ts';

/** Names of what is said more than once, by what it says: the first under its own name, others of that name with the operation's. */
const namesOf = <T>(
  said: readonly { part: T; name: string; operationId: string }[],
): Map<string, string> => {
  const times = Map.groupBy(said, ({ part }) => JSON.stringify(part));
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const [text, [first, again]] of times) {
    if (!first || !again) continue;
    const name = taken.has(first.name) ? `${first.name}-${first.operationId}` : first.name;
    taken.add(name);
    names.set(text, name);
  }
  return names;
};

const everyParameter = (document: Document) =>
  operationsOf(document).flatMap(({ operation: { operationId, parameters = [] } }) =>
    parameters.map((part) => ({ part, name: part.name, operationId })),
  );

const everyAnswer = (document: Document) =>
  operationsOf(document).flatMap(({ operation: { operationId, responses } }) =>
    responses['200'] ? [{ part: responses['200'], name: operationId, operationId }] : [],
  );

/**
 * The document with what several operations say alike said once, in `components`: parameters, and answers of success (a record at its
 * plain address and at `.json`). Half as much for a program to read, and one type instead of many for those that are generated.
 */
export const shareParts = (document: Document): Document => {
  const shared = structuredClone(document);
  const parameters = namesOf(everyParameter(shared));
  const answers = namesOf(everyAnswer(shared));
  const of = <T>(kind: string, names: Map<string, string>, part: T): T => {
    const name = names.get(JSON.stringify(part));
    return name === undefined ? part : ({ $ref: `#/components/${kind}/${name}` } as T);
  };
  shared.components.parameters = Object.fromEntries(
    [...parameters].map(([text, name]) => [name, JSON.parse(text) as Parameter]),
  );
  for (const [text, name] of answers)
    shared.components.responses[name] = JSON.parse(text) as ResponseObject;
  for (const { operation } of operationsOf(shared)) {
    if (operation.parameters)
      operation.parameters = operation.parameters.map((part) => of('parameters', parameters, part));
    const answer = operation.responses['200'];
    if (answer) operation.responses['200'] = of('responses', answers, answer);
  }
  return shared;
};

/** The other way: every operation with its parameters and its answer of success in their places, for who asks by operation. */
export const partsInPlace = (document: Document): Document => {
  const whole = structuredClone(document);
  const { parameters = {}, responses } = whole.components;
  const found = <T extends { $ref?: string }>(shared: Readonly<Record<string, T>>, part: T): T =>
    structuredClone(shared[part.$ref?.split('/').at(-1) ?? ''] ?? part);
  const moved = new Set<string>();
  for (const { operation } of operationsOf(whole)) {
    if (operation.parameters)
      operation.parameters = operation.parameters.map((part) => found(parameters, part));
    const answer = operation.responses['200'];
    if (answer) operation.responses['200'] = found(responses, answer);
    moved.add(operation.operationId);
  }
  whole.components.responses = Object.fromEntries(
    Object.entries(responses).filter(([name]) => !moved.has(name)),
  );
  delete whole.components.parameters;
  return whole;
};
