import { expect, test } from 'vitest';
import { contentChanges } from '../../../../content/proof/seal/content-changes.ts';

const file = (path: string, value: unknown): [string, string] => [path, JSON.stringify(value)];

test('words are told apart from facts, with what was and what is', () => {
  const body = (name: string, number: string, note: string | null) => ({
    id: 'ipa',
    ...{ name, corporate_number: { value: number }, note },
  });
  const act = (text: string) => ({ text: [{ text, spans: [[1, 0, text.length]], sha256: text }] });
  const term = (scope: string, explanation: string) => ({ id: 'law', scope, explanation });
  expect(
    contentChanges(
      new Map([
        file('entities/ipa.json', body('機構', '1', null)),
        file('provisions/a.json', act('国は')),
        file('terms/law.json', term('全体', '法')),
      ]),
      new Map([
        file('entities/ipa.json', body('機構', '2', '注')),
        file('provisions/a.json', act('国の')),
        file('terms/law.json', term('この条', '法律')),
      ]),
    ),
  ).toEqual({
    words: ['provisions/a text.#.text: "国は" → "国の"', 'terms/law explanation: "法" → "法律"'],
    facts: [
      'entities/ipa corporate_number.value: "1" → "2"',
      'entities/ipa note: null → "注"',
      'terms/law scope: "全体" → "この条"',
    ],
  });
});

test('a clause that goes moves no other one: what it said is gone, and the rest stays', () => {
  const rule = (...said: [string, string][]) => ({
    phases: [{ clauses: said.map(([role, statement]) => ({ role, statement })) }],
  });
  expect(
    contentChanges(
      new Map([
        file(
          'obligations/a.json',
          rule(['bearer', 'する'], ['subject', 'される'], ['bearer', 'もする']),
        ),
      ]),
      new Map([file('obligations/a.json', rule(['subject', 'される'], ['bearer', 'もする']))]),
    ),
  ).toEqual({
    words: ['obligations/a phases.#.clauses.#.statement: "する" → nothing'],
    facts: ['obligations/a phases.#.clauses.#.role: "bearer" → nothing'],
  });
});

test('a record that is new, one that is gone, a transcript; what is written down of them is left out', () => {
  expect(
    contentChanges(
      new Map([
        file('terms/old.json', { scope: '条' }),
        ['sources/a.txt', 'う\nあ'],
        file('pins/terms.json', 1),
      ]),
      new Map([
        file('terms/new.json', { scope: '項' }),
        ['sources/a.txt', 'う\nい'],
        file('pins/terms.json', 2),
      ]),
    ),
  ).toEqual({
    words: ['sources/a.txt: 2 lines, 3 characters → 2 lines, 3 characters, from line 2 on'],
    facts: ['terms/new scope: nothing → "項"', 'terms/old scope: "条" → nothing'],
  });
});

test('the same files differ in nothing', () => {
  const files = new Map([file('terms/old.json', { scope: '条' })]);
  expect(contentChanges(files, new Map(files))).toEqual({ words: [], facts: [] });
});
