import { expect, test } from 'vitest';
import { operationsOf } from '../../../api/openapi/document.ts';
import { partsInPlace, shareParts } from '../../../api/openapi/shared-parts.ts';
import { contract } from '../../support/contract/contract.ts';

const said = (name: string, description: string) => ({
  name,
  in: 'query' as const,
  description,
  schema: { type: 'string' },
});
const answer = (description: string) => ({ description });
const [q, other, alone] = [said('q', 'words'), said('q', 'other words'), said('z', 'once')];

const operation = (operationId: string, parameters: object[], description: string) => ({
  get: {
    operationId,
    tags: [],
    summary: '',
    parameters,
    responses: { '200': answer(description) },
  },
});

const whole = {
  ...contract,
  paths: {
    '/a': operation('getA', [q, alone], 'one'),
    '/a.json': operation('getAJson', [q], 'one'),
    '/b': operation('getB', [other], 'two'),
    '/c': operation('getC', [other], 'three'),
  },
  components: { schemas: {}, headers: {}, responses: { NotFound: answer('none') } },
} as unknown as typeof contract;

test('what is said alike is said once under its own name; what is said once stays', () => {
  const { paths, components } = shareParts(whole);
  expect(components.parameters).toEqual({ q, 'q-getB': other });
  expect(components.responses).toEqual({ NotFound: answer('none'), getA: answer('one') });
  const [first, second] = [
    { $ref: '#/components/parameters/q' },
    { $ref: '#/components/parameters/q-getB' },
  ];
  const shared = { $ref: '#/components/responses/getA' };
  expect(
    operationsOf({ paths }).map(({ operation: { parameters, responses } }) => [
      parameters,
      responses['200'],
    ]),
  ).toEqual([
    [[first, alone], shared],
    [[first], shared],
    [[second], answer('two')],
    [[second], answer('three')],
  ]);
});

test('nothing is lost: put back in its place it is the document it was', () => {
  expect(partsInPlace(shareParts(whole))).toEqual(whole);
  expect(partsInPlace(shareParts(contract))).toEqual(contract);
});
