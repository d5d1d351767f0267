import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { checkData, openCheck } from '../../../../content/model/check/browser-data.ts';
import { checkText } from '../../../../content/model/check/check.ts';
import { passagesOf } from '../../../../content/model/quotation/passages.ts';
import { matchQuery } from '../../../../content/model/reconcile/reconcile.ts';
import { projectRoot } from '../../../support/paths.ts';
import { realIndex } from '../../support/real-index.ts';

const data = JSON.parse(JSON.stringify(checkData(realIndex.corpus)));
const opened = openCheck(data);
const options = { day: realIndex.corpus.default_day, most: 5000 };

test('the data of the page gives the same answers as the whole corpus', () => {
  const text = readFileSync(join(projectRoot, 'test/fixtures/check/report.txt'), 'utf8');
  expect(checkText(opened, text, options)).toEqual(checkText(realIndex, text, options));
});

test('and names mean in it the same bodies, as surely', () => {
  const told = (index: typeof realIndex) =>
    ['日本年金機構', 'NHK', '日本銀', '東京都', '5010001112697', 'だれか'].map((name) =>
      matchQuery(index, {
        names: [name],
        types: [],
        typeStrict: 'any',
        conditions: [],
        limit: 3,
      }).map(({ entity, score, match }) => ({ id: entity.id, score, match })),
    );
  expect(told(opened)).toEqual(told(realIndex));
});

test('and a quotation is compared with the same passages, in the order of the print', () => {
  const told = (index: typeof realIndex) => passagesOf(index).map(({ form, text }) => [form, text]);
  expect(told(opened)).toEqual(told(realIndex));
});

test('no proof and no prose of ours is carried, but places of provisions, and it stays small', () => {
  const packed = JSON.stringify(data);
  expect(/"(?:spans|evidence)":\[[^\]]/.test(JSON.stringify({ ...data, provisions: [] }))).toBe(
    false,
  );
  expect(/"cautions":\[[^\]]/.test(packed)).toBe(false);
  expect(/"(?:statement|explanation|sha256)":"[^"]/.test(packed)).toBe(false);
  expect(gzipSync(packed).length).toBeLessThan(100_000);
});
