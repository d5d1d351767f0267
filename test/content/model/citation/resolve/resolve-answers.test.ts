import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  MAX_CITATION,
  resolveCitation,
} from '../../../../../content/model/citation/resolve/resolve.ts';
import type { Resolution } from '../../../../../content/model/citation/resolve/scope.ts';
import { knownIndex } from '../../../support/known-index.ts';

/** Citations that are not plain, or name nothing, with all that is said of them. The gold set says what they name. */
const ANSWERS = readFileSync(
  new URL('../../../../fixtures/citation-answers.tsv', import.meta.url),
  'utf8',
)
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t'));

const noted = (note: string | null): string => (note === null ? '' : ` (${note})`);
const listed = (all: readonly string[]): string => all.join(' ') || 'nothing';

const said = (answer: Resolution): string => {
  switch (answer.kind) {
    case 'provision': {
      const { instrument, version, eid } = answer.provision;
      return `provision ${instrument}/${version}/${eid}${noted(answer.note)}`;
    }
    case 'instrument':
      return `instrument ${answer.instrument}/${answer.version}${noted(answer.note)}`;
    case 'ambiguous':
      return `ambiguous, ${answer.why}: ${answer.choices.map(({ citation }) => citation).join(' | ')}`;
    case 'out_of_scope': {
      const { title, number, egov_law_id } = answer.law;
      return `out of scope, ${answer.why}: ${title} ${number} ${egov_law_id}`;
    }
    case 'not_found':
      return `not found: ${answer.missing}; there is ${listed(answer.exists)}; meant ${listed(answer.did_you_mean)}`;
    case 'invalid':
      return `${answer.parameter} ${answer.detail}`;
  }
};

test.each(ANSWERS)(
  '「%s」 from=%s as_of=%s',
  (citation = '', from = '', asOf = '', answer = '') => {
    const question = { citation, from: from || undefined, as_of: asOf || undefined };
    expect(said(resolveCitation(knownIndex, question))).toBe(answer);
  },
);

test('the longest citation that is read, and one character more', () => {
  const answer = (length: number) =>
    said(resolveCitation(knownIndex, { citation: 'x'.repeat(length) }));
  expect([answer(MAX_CITATION), answer(MAX_CITATION + 1)]).toEqual([
    'citation is no citation',
    'citation has more than 200 characters',
  ]);
});

test('an empty place is none, and white space around an eId is nothing', () => {
  expect([
    said(resolveCitation(knownIndex, { citation: '法第30条', from: '' })),
    said(resolveCitation(knownIndex, { citation: ' art_32__para_1 ' })),
  ]).toEqual(['provision basic-act/2016/art_30', 'provision basic-act/2016/art_32__para_1']);
});
