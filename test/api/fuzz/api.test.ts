import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createApp } from '../../../api/app.ts';
import { operationsOf } from '../../../api/openapi/document.ts';
import { makeDocument } from '../../../api/openapi/openapi.ts';
import { contractFaults } from '../../support/contract/check-answer.ts';
import { contract } from '../../support/contract/contract.ts';
import { storedCorpus } from '../support/ask.ts';
import { type Asked, requestsTo } from '../support/fuzz-requests.ts';
import { fuzzed, INSIDES } from '../support/fuzz-run.ts';

const app = createApp(storedCorpus, { openapi: makeDocument });
const places = operationsOf(contract).map(
  (place) => [`${place.method} ${place.path}`, place] as const,
);

/** Words of ours only: what was sent comes back in an answer, and may look like anything. */
const ours = (text: string, { url, init }: Asked): string => {
  const sent = `${decodeURIComponent(url.replace(/%(?![0-7][0-9a-f])/gi, '%25'))}${init.body ?? ''}`;
  return INSIDES.test(sent) ? '' : text;
};

const check = async (asked: Asked): Promise<void> => {
  const response = await app.request(asked.url, asked.init);
  const text = await response.clone().text();
  const method = asked.init.method ?? 'GET';
  expect(response.status).toBeLessThan(500);
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  expect(ours(text, asked)).not.toMatch(INSIDES);
  expect([...response.headers].join()).not.toMatch(/x-injected/i);
  expect(await contractFaults(method, asked.url, response)).toEqual([]);
};

test.each(places)(
  '%s: whatever is sent, the answer is one of the contract',
  async (_, place) => {
    await fc.assert(fc.asyncProperty(requestsTo(place), check), fuzzed(30));
  },
  3_600_000,
);
