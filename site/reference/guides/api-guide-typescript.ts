// As text: what the page shows is what the compiler and the tests read.
import types from '../../../client/client.d.mts?raw';
import client from '../../../client/client.mjs?raw';
import example from '../../../client/example.mts?raw';
import { API_ROOT } from '../../../content/model/corpus/paths.ts';
import { HOST } from '../contract/api-addresses.ts';
import { examplesOf } from '../contract/api-examples.ts';
import { FIRST_QUESTION } from '../contract/api-overview.ts';

export const CLIENT_FILE = client;
export const TYPES_FILE = types;
export const EXAMPLE_FILE = example;

/** Uses the function of the example file. */
export const CALL = `import { rulesThatReach } from './example.mjs';

const rules = await rulesThatReach('${HOST}${API_ROOT}', '日本銀行', '2016-10-21');
console.log(rules.join('\\n'));`;

/** Types of one's own, from the document as it is served. */
export const GENERATE = `npx openapi-typescript '${HOST}${API_ROOT}/openapi.json' --output openapi.d.ts
npm install openapi-fetch`;

/** Without anything to install. */
export const PLAIN = examplesOf(FIRST_QUESTION, 'envelope').typescript;
