import type { LocatedEntity } from '../../../content/model/corpus/corpus.ts';

const ROWS = ['あ', 'か', 'さ', 'た', 'な', 'は', 'ま', 'や', 'ら', 'わ'] as const;
const collator = new Intl.Collator('ja');

/** Row of the 五十音 a reading stands in: voiced and small kana in that of their plain forms. */
const rowOf = (reading: string): string => {
  const plain = reading.normalize('NFD').charAt(0);
  return ROWS.findLast((row) => collator.compare(row, plain) <= 0) ?? 'あ';
};

/**
 * Bodies by 五十音 row, and those without any reading. An unverified reading places its body, but is not printed.
 */
export const kanaIndex = (
  entities: readonly LocatedEntity[],
): { row: string; entities: LocatedEntity[] }[] => {
  const readable = entities.filter(({ reading }) => reading !== null);
  readable.sort((a, b) => collator.compare(a.reading?.value ?? '', b.reading?.value ?? ''));
  return [
    ...ROWS.map((row) => ({
      row: `${row}行`,
      entities: readable.filter(({ reading }) => rowOf(reading?.value ?? '') === row),
    })),
    { row: '読みが分からないもの', entities: entities.filter(({ reading }) => reading === null) },
  ].filter((group) => group.entities.length > 0);
};
