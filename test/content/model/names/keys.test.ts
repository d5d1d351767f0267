import { expect, test } from 'vitest';
import { buildIndex, type CorpusIndex } from '../../../../content/model/corpus/corpus-index.ts';
import { keyedBodies, namesOf } from '../../../../content/model/names/keys.ts';
import { normaliseName } from '../../../../content/model/names/names.ts';
import { knownIndex } from '../../support/known-index.ts';

/** An index for which no keys were made yet, of one body or of all: what is kept is kept for an index. */
const unused = (only?: string): CorpusIndex =>
  buildIndex({
    ...knownIndex.corpus,
    entities: knownIndex.corpus.entities.filter(({ id }) => only === undefined || id === only),
  });

/** Keys of a body as 「kind value | without the form | form」, with `?` behind what proves nothing. */
const keysOf = (id: string): string[] => {
  const [body] = keyedBodies(unused(id));
  if (!body) throw new Error(`no body ${id}`);
  return body.keys.map(
    ({ kind, sure, normalised, bare, form }) =>
      `${kind} ${normalised} | ${bare === normalised ? '=' : bare} | ${form}${sure ? '' : ' ?'}`,
  );
};

test('the former name is no name of today, although an older list prints it', () => {
  expect(keysOf('japan-environmental-storage-and-safety-corporation')).toEqual([
    'name 中間貯蔵環境安全事業株式会社 | 中間貯蔵環境安全事業 | 株式会社',
    'name 中間貯蔵環境安全事業株式会社 | 中間貯蔵環境安全事業 | 株式会社',
    'former_name 日本環境安全事業株式会社 | 日本環境安全事業 | 株式会社',
    'abbreviation jesco | = | null',
    'abbreviation じえすこ | = | null ?',
    'abbreviation 中間貯蔵環境安全事業 | = | null ?',
    // Readings and English names have the form of the name; the latter was not verified.
    'reading ちゆうかんちよぞうかんきようあんぜんじぎよう | = | 株式会社',
    'english_name japanenvironmentalstorageandsafetycorporation | = | 株式会社 ?',
    'corporate_number 2010401053420 | = | null',
  ]);
});

test('a later name proves; the heading of a list under which several bodies stand does not', () => {
  expect([keysOf('nippon-telegraph-and-telephone'), keysOf('japan-pension-service')]).toEqual([
    [
      'name 日本電信電話株式会社 | 日本電信電話 | 株式会社',
      'name 日本電信電話株式会社 | 日本電信電話 | 株式会社',
      'name 日本電信電話株式会社 | 日本電信電話 | 株式会社',
      'later_name ntt株式会社 | ntt | 株式会社',
      'abbreviation ntt | = | null',
      'abbreviation えぬていてい | = | null ?',
      'abbreviation ntt持株 | = | null ?',
      'abbreviation ntt持株会社 | = | null ?',
      'abbreviation nippontelegraphandtelephonecorporation | = | null ?',
      'abbreviation 電電公社 | = | null ?',
      'reading にほんでんしんでんわ | = | 株式会社 ?',
      'english_name nttinc | ntt | 株式会社',
      'corporate_number 7010001065142 | = | null',
    ],
    [
      'name 日本年金機構 | = | null',
      'name 日本年金機構 | = | null',
      'name 日本年金機構 | = | null',
      'name 日本年金機構 | = | null',
      'abbreviation 年金機構 | = | null',
      'abbreviation jps | = | null',
      'abbreviation ねんきん機構 | = | null ?',
      'abbreviation 社会保険庁 | = | null ?',
      'abbreviation 年金事務所 | = | null ?',
      'reading にほんねんきんきこう | = | null',
      'english_name japanpensionservice | = | null',
      'corporate_number 4011305001653 | = | null',
      'group 公的年金関係 | = | null ?',
    ],
  ]);
});

test('of the abbreviations with a source only a common noun proves nothing', () => {
  const sourced = knownIndex.corpus.entities.flatMap(({ id, aliases }) =>
    aliases.filter(({ tier }) => tier !== 'unverified').map(({ value }) => ({ id, value })),
  );
  const unsure = keyedBodies(unused()).flatMap(({ entity, keys }) =>
    sourced
      .filter(({ id }) => id === entity.id)
      .filter(({ value }) =>
        keys.some((key) => key.normalised === normaliseName(value) && !key.sure),
      )
      .map(({ value }) => `${entity.id} ${value}`),
  );
  expect(unsure).toEqual(['strategic-headquarters 本部']);
  // As short, or as much the end of the name, and a name all the same.
  expect(keysOf('bank-of-japan')).toContain('abbreviation 日銀 | = | null');
  expect(keysOf('japan-tobacco')).toContain('abbreviation jt | = | null');
  expect(keysOf('strategic-headquarters')).toContain('abbreviation 戦略本部 | = | null');
});

test('what a body may be looked up by is told as it is written, each once', () => {
  const names = Object.fromEntries(
    knownIndex.corpus.entities.map((entity) => [entity.id, namesOf(unused(), entity)]),
  );
  expect([names['okinawa-institute-of-science-and-technology'], names.nisc]).toEqual([
    [
      '沖縄科学技術大学院大学学園',
      '学校法人沖縄科学技術大学院大学学園',
      'OIST',
      '沖縄科技大',
      'おきなわかがくぎじゅつだいがくいんだいがくがくえん',
      'Okinawa Institute of Science and Technology School Corporation',
      '6360005004186',
    ],
    [
      '内閣サイバーセキュリティセンター',
      '内閣官房情報セキュリティセンター',
      '国家サイバー統括室',
      'NISC',
      'ニスク',
      '内閣サイバーセンター',
      'NCO',
      'National Cybersecurity Office',
      'ないかくさいばーせきゅりてぃせんたー',
      'National center of Incident readiness and Strategy for Cybersecurity',
    ],
  ]);
});

test('keys are made once for an index', () => {
  const index = unused('nisc');
  expect(keyedBodies(index)).toBe(keyedBodies(index));
});
