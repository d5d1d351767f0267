import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { type Document, operationsOf } from '../../../api/openapi/document.ts';
import { contract } from '../../support/contract/contract.ts';
import { OFF, REQUESTS } from '../../support/contract/spectral-off.ts';

// Their named exports are invisible to an import, because they are CommonJS.
const require = createRequire(import.meta.url);
const { Spectral } = require('@stoplight/spectral-core');
const { oas } = require('@stoplight/spectral-rulesets');
const owasp = require('@stoplight/spectral-owasp-ruleset');
const rulesets = [oas, owasp.default ?? owasp];

type Fault = { code: string; path: string[]; message: string };

/** What the rules find, one line a fault. `off` are names of rules; the others hold as the rule sets recommend. */
const lint = async (document: unknown, off: readonly string[]): Promise<string[]> => {
  const linter = new Spectral();
  linter.setRuleset({
    extends: rulesets.map((ruleset) => [ruleset, 'recommended']),
    rules: Object.fromEntries(off.map((rule) => [rule, 'off'])),
  });
  const found: Fault[] = await linter.run(document);
  return found.map(({ code, path, message }) => `${code} ${path.join('.')}: ${message}`);
};

/** Parameters without a bound of their own: the longest address that is read bounds them. */
const BY_ADDRESS = [
  // JSON, of which a batch may hold so much.
  'getReconcile queries',
  'getReconcile extend',
  // Refused, whatever it holds.
  'getReconcile callback',
  // What was typed too long is cut, as the field of the page does.
  'searchHtml q',
];

/** The same operations with nothing in them but the parameters a client can send. A body is bounded as a whole. */
const requestsOnly = (): Document => {
  const document = structuredClone(contract);
  for (const { operation } of operationsOf(document)) {
    operation.responses = {};
    delete operation.requestBody;
    operation.parameters = (operation.parameters ?? []).filter(
      ({ name }) => !BY_ADDRESS.includes(`${operation.operationId} ${name}`),
    );
    // A day and a dataset version are as long as they are.
    for (const { schema } of operation.parameters)
      if (schema.format === 'date' || /\{64\}\$$/.test(String(schema.pattern)))
        schema.maxLength = 64;
  }
  document.components = { schemas: {}, headers: {}, responses: {} };
  return document;
};

/** `.json` is the route of the address without it once more: what is wrong with one is wrong with the other. */
const withoutTwins = (): Document => {
  const { paths } = contract;
  const own = Object.entries(paths).filter(
    ([path]) => !(path.endsWith('.json') && path.slice(0, -5) in paths),
  );
  return { ...contract, paths: Object.fromEntries(own) };
};

const ruleOf = (line: string): string => line.split(' ')[0] ?? '';

/** Off in the first run already: they ask thousands of fields, and the run for requests shows that they are at work. */
const HEAVY = [...REQUESTS, 'owasp:api4:2023-string-restricted'];

test('the document is clean by spectral:oas and the OWASP rules', {
  timeout: 120_000,
}, async () => {
  const found = await lint(withoutTwins(), HEAVY);
  expect(found.filter((line) => !(ruleOf(line) in OFF))).toEqual([]);
  // A rule that finds nothing needs no leave.
  const idle = Object.keys(OFF).filter(
    (rule) => !HEAVY.includes(rule) && !found.some((line) => ruleOf(line) === rule),
  );
  expect(idle).toEqual([]);
});

test('everything a client can send is bounded', async () => {
  const others = Object.keys(OFF).filter((rule) => !REQUESTS.some((asked) => asked === rule));
  const found = await lint(requestsOnly(), others);
  expect(found.filter((line) => REQUESTS.some((rule) => line.startsWith(rule)))).toEqual([]);
});

test('the rules are at work: a fault put in is found', async () => {
  const document = requestsOnly();
  const [{ operation } = { operation: undefined }] = operationsOf(document);
  if (!operation) throw new Error('the document has no operation');
  operation.description = '';
  operation.parameters = [{ name: 'x', in: 'query', schema: { type: 'string' } }];
  const found = await lint(document, []);
  expect(found.filter((line) => line.includes('paths./.get'))).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^operation-description /),
      expect.stringMatching(/^owasp:api4:2023-string-limit /),
    ]),
  );
});
