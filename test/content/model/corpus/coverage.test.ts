import { expect, test } from 'vitest';
import { coverageOf } from '../../../../content/model/corpus/coverage.ts';
import { realFiles } from '../../support/real-content.ts';
import { realIndex } from '../../support/real-index.ts';

const { counts, missing, not_held, accounting, second_readings, ...days } = coverageOf(realIndex);

/** How many records a curator keeps in a folder: one a file. */
const filesIn = (folder: string): number =>
  [...realFiles.keys()].filter((path) => path.startsWith(`${folder}/`)).length;

test('the days the corpus answers for', () => {
  expect(days).toEqual({
    from: '2015-02-10',
    amended_from: '2016-10-21',
    up_to_date_as_of: '2016-10-21',
    boundaries: [
      '2015-02-10',
      '2015-05-25',
      '2015-09-25',
      '2016-01-25',
      '2016-10-21',
      '2019-04-01',
    ],
  });
});

test('what is held, in numbers', () => {
  const { provisions, provisions_full, provisions_omitted_unchanged, provisions_stub, ...rest } =
    counts;
  expect(rest).toEqual({
    instruments: filesIn('instruments'),
    lists: filesIn('lists'),
    entities: filesIn('entities'),
    classes: filesIn('classes'),
    obligations: filesIn('obligations'),
    procedures: filesIn('procedures'),
    silences: filesIn('silences'),
    terms: filesIn('terms'),
    discrepancies: filesIn('discrepancies'),
  });
  // Every provision is one of the three.
  expect(provisions_full + provisions_omitted_unchanged + provisions_stub).toBe(provisions);
});

test('every line and character of the source is accounted for', () => {
  expect([accounting.lines, accounting.lines_accounted]).toEqual([475, 475]);
  expect(accounting.characters_in_records + accounting.characters_of_furniture).toBe(
    accounting.characters,
  );
});

test('the minister of 2016 is confirmed for no corporation', () => {
  const corporations = realIndex.corpus.entities.filter(({ type }) => type === 'corporation');
  expect(missing.minister_of_2016).toEqual(corporations.map(({ id }) => id));
});

test('the bodies whose fact rests on one publication and was not found again', () => {
  const { reading, name_en, ...read } = missing.second_witness;
  expect(read).toEqual({
    corporate_number: ['national-federation-of-municipal-personnel-mutual-aid-associations'],
    competent_minister: ['ipa'],
    founding_statute: ['ipa'],
    registered_name: [
      'pension-fund-association-for-local-government-officials',
      'tokyo-metropolitan-government-employees-mutual-aid-association',
    ],
  });
  // No list of the readings and English names that were found again is known.
  expect(reading).toContain('japan-pension-service');
  expect(reading).not.toContain('ntt-east');
  expect(name_en).toContain('bank-of-japan');
  expect(name_en).not.toContain('cool-japan-fund');
});

test('the second reading tells how much it found again', () => {
  expect(second_readings).toEqual(
    realIndex.corpus.second_readings.map(({ confirmed, ...reading }) => ({
      ...reading,
      confirmed: Object.fromEntries(
        Object.entries(confirmed).map(([field, ids]) => [field, ids.length]),
      ),
    })),
  );
  expect(second_readings.map(({ id, read_on }) => [id, read_on])).toEqual([
    ['second-reading', null],
  ]);
  const [{ confirmed } = { confirmed: {} }] = second_readings;
  expect(Object.entries(confirmed).filter(([, count]) => count === 0)).toEqual([]);
});

test('every text not held says what is missing', () => {
  expect(not_held.length).toBe(counts.provisions_stub);
  expect(not_held.filter(({ note }) => !note)).toEqual([]);
  expect(not_held.find(({ eid, version }) => eid === 'art_30' && version === '2015')).toMatchObject(
    {
      instrument: 'basic-act',
    },
  );
});
