import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cannotConclude, judgeName } from '../../../../content/model/names/judgement.ts';
import { realIndex } from '../../support/real-index.ts';

/** Lines of a name, how it matches, the first body, whether that is certain, and what kind of notation it is. */
const NAMES = readFileSync(new URL('../../../fixtures/names.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t'));

const certainty = (name: string): string => {
  const { bodies, kinds, own_name } = judgeName(realIndex, name);
  if (own_name) return 'own';
  if (bodies.length === 0 && kinds.length > 0) return 'kind';
  return bodies[0]?.certain ? 'yes' : 'no';
};

test.each(NAMES)('「%s」 is %s %s, certain: %s (%s)', (name = '', match, body, certain) => {
  const { match: found, bodies } = judgeName(realIndex, name);
  expect([found, bodies[0]?.entity.id ?? '', certainty(name)]).toEqual([match, body, certain]);
});

test('every key with a source finds its body with whatever stands for a 長音 or a 中黒', () => {
  for (const { id, name } of realIndex.corpus.entities)
    for (const written of [name.replaceAll('ー', '━'), name.replaceAll('・', '•'), `\u200b${name}`])
      expect([written, judgeName(realIndex, written).bodies[0]?.entity.id]).toEqual([written, id]);
});

test('what cannot be concluded: nothing where one body is certain, else why', () => {
  const said = (name: string) => cannotConclude(judgeName(realIndex, name));
  expect(said('日本年金機構')).toBeNull();
  expect(said('首都高')).toContain('出典のない略称');
  expect(said('東京都')).toMatch(
    /この語がそれを指すとはいえない。「東京都」という名前は.*都道府県、市町村/,
  );
  expect(said('日木年金機構')).toContain('同じものとは限らない');
  expect(said('なにか')).toContain('一覧にないことは、どの類型にも当たらないことを意味しない');
});

test('what a federation is named after are its members, other bodies than it', () => {
  const members = realIndex.corpus.entities
    .filter(({ name }) => name.endsWith('連合会'))
    .map(({ name }) => name.replace(/^全国|連合会$/g, ''));
  expect(members).toContain('健康保険組合');
  expect(members.filter((name) => !judgeName(realIndex, name).own_name)).toEqual([]);
});

test('with another corporate form it is another name', () => {
  const { match, bodies } = judgeName(realIndex, '有限会社日本郵便');
  expect([match, bodies[0]?.entity.id, bodies[0]?.matched]).toEqual([
    'partial',
    'japan-post',
    'partial',
  ]);
});

test('a blank name and one longer than any mean nothing', () => {
  const nothing = { match: 'none', bodies: [], kinds: [], own_name: false };
  expect([judgeName(realIndex, ' '), judgeName(realIndex, 'あ'.repeat(201))]).toEqual([
    nothing,
    nothing,
  ]);
});
