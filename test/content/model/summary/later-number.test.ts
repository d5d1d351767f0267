import { expect, test } from 'vitest';
import { buildIndex } from '../../../../content/model/corpus/corpus-index.ts';
import { laterNumber } from '../../../../content/model/summary/later-number.ts';
import { realIndex } from '../../support/real-index.ts';

const ACT = 'basic-act';
const FOUND = { value: '31条', since: '2019-04-01', certainty: 'A', of: 'art_30' };

/** The corpus with one more version of the Act, as law data bring it. */
const { corpus } = realIndex;
const withLater = buildIndex({
  ...corpus,
  instruments: corpus.instruments.map((one) => {
    const [last] = one.versions.slice(-1);
    return one.id === ACT && last
      ? { ...one, versions: [...one.versions, { ...last, id: '2026-10-01' }] }
      : one;
  }),
});

test('the later number is that of a provision of the version that the site shows, whatever is held behind it', () => {
  for (const index of [realIndex, withLater]) {
    const numberOf = (version: string, eid: string) =>
      laterNumber(index, { instrument: ACT, version, eid });
    const { home_version } = index.instrument(ACT);
    expect(numberOf(home_version, 'art_30')).toEqual(FOUND);
    expect(numberOf(home_version, 'art_30__para_2')).toEqual(FOUND);
    expect(numberOf('2026-10-01', 'art_30')).toBeNull();
    expect(numberOf('2015', 'art_30')).toBeNull();
  }
});
