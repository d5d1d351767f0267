import { expect, test } from 'vitest';
import {
  changedTerms,
  changedTermsIn,
  definiensOf,
} from '../../../../content/model/comparison/terms.ts';
import { alteredIndex, only } from '../../support/altered-index.ts';
import { realIndex } from '../../support/real-index.ts';

const outline = (instrument: string, index = realIndex): string[] =>
  changedTerms(index, instrument, '2015', '2016').map(({ term, through }) =>
    through.length > 0 ? `${term} through ${through.join()}` : term,
  );

test('what means another thing after the amendment', () => {
  expect(outline('incident-evaluation-rules')).toEqual([
    '施策の評価 through 特定重大事象',
    '特定重大事象',
  ]);
  // 国の行政機関 is defined in another formula by the same words, and is no changed term.
  expect(outline('audit-policy')).toEqual([
    '行政機関等',
    '助言型監査 through 行政機関等',
    '各機関 through 行政機関等',
  ]);
  // Defined by the other rules, whose own definition moved.
  expect(outline('information-provision-rules')).toEqual(['特定重大事象 through 特定重大事象']);
  expect(outline('basic-act')).toEqual([]);
});

test('a definition without its formula', () => {
  const definiens = (id: string) => {
    const term = realIndex.terms.get(id);
    return term && definiensOf(term);
  };
  expect(definiens('audit-policy-2016-administrative-organs-etc')).toBe(
    '国の行政機関、独立行政法人及び指定法人',
  );
  expect(definiens('audit-policy-2016-advisory-audit')).toBe(
    '被監査主体である行政機関等がサイバーセキュリティ対策を強化する上で有益な助言を行うことを目的とする',
  );
  expect(definiens('audit-policy-2015-national-administrative-organs')).toBe(
    definiens('audit-policy-2016-national-administrative-organs'),
  );
});

test('a term that goes back to its old meaning takes those defined by it along', () => {
  const index = alteredIndex(({ terms }) => {
    const of = (version: string) =>
      only(terms, ({ id }) => id === `audit-policy-${version}-administrative-organs-etc`);
    of('2016').definition.quote = of('2015').definition.quote;
  });
  expect(outline('audit-policy', index)).toEqual([]);
});

test('a longer term is not the shorter one in it', () => {
  const changed = [
    { term: '本部', before: 'a', after: 'incident-rules-2016-headquarters', through: [] },
  ];
  const stands = (text: string) =>
    changedTermsIn(realIndex, changed, {
      instrument: 'incident-evaluation-rules',
      version: '2016',
      eid: 'art_6',
      text,
    }).length > 0;
  expect(stands('本部長は、必要な指導及び助言を行うものとする。')).toBe(false);
  expect(stands('本部長は、本部による調査を行うものとする。')).toBe(true);
});

test('a term defined for its item alone reaches no other', () => {
  const changed = changedTerms(realIndex, 'information-provision-rules', '2015', '2016');
  const terms = (eid: string) =>
    changedTermsIn(realIndex, changed, {
      instrument: 'information-provision-rules',
      version: '2016',
      eid,
      text: '特定重大事象に該当する事象',
    }).map(({ term }) => term);
  expect(terms('art_1__para_1__item_1')).toEqual(['特定重大事象']);
  expect(terms('art_1__para_2')).toEqual([]);
});
