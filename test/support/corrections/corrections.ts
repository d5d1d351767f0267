import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

type Json = Record<string, unknown>;
type Block = { text: string; spans: number[][]; sha256: string };

const pathOf = (tree: string, record: string): string =>
  join(tree, 'content/data', `${record}.json`);
const read = async (tree: string, record: string) =>
  JSON.parse(await readFile(pathOf(tree, record), 'utf8'));
const write = (tree: string, record: string, json: Json): Promise<void> =>
  writeFile(pathOf(tree, record), JSON.stringify(json));

/** Records that the corrections change or add, in the order of their names; none of them is true. */
export const CORRECTED = {
  changed: ['entities/bank-of-japan', 'provisions/overview-2016/2016/sec_4__sub_2'],
  /** Made from the pins: the corrected number is no longer one that the second reading confirms. */
  derived: ['second_readings/second-reading'],
  added: [
    'dataset-changes/made-up-correction',
    'entities/made-up-organ',
    'silences/made-up-silence',
    'terms/overview-2016-made-up',
  ],
} as const;

/** A fact: the reading and the number of a body. */
const correctFact = async (tree: string): Promise<void> => {
  const bank = await read(tree, 'entities/bank-of-japan');
  bank.reading.value = 'にほんぎんこう';
  bank.corporate_number.value = '2000000000007';
  await write(tree, 'entities/bank-of-japan', bank);
};

/** A text: what was read as two paragraphs is one. */
const correctText = async (tree: string): Promise<void> => {
  const record = 'provisions/overview-2016/2016/sec_4__sub_2';
  const provision = await read(tree, record);
  const [first, second, ...rest]: Block[] = provision.text;
  if (!first || !second) throw new Error(`${record} has no two paragraphs`);
  const text = first.text + second.text;
  const sha256 = createHash('sha256').update(text).digest('hex');
  provision.text = [{ text, spans: [...first.spans, ...second.spans], sha256 }, ...rest];
  await write(tree, record, provision);
};

/** A body that was missing, an organ as no list names it, under names of its own; one more term, and one more silence. */
const addRecords = async (tree: string): Promise<void> => {
  const organ = {
    ...(await read(tree, 'entities/nisc')),
    ...{ name_en: null, aliases: [], former_names: [], later_names: [] },
    note: null,
  };
  organ.reading.value = 'しけんとうかつしつ';
  await write(tree, 'entities/made-up-organ', {
    ...organ,
    id: 'made-up-organ',
    name: '試験統括室',
  });
  const silence = await read(tree, 'silences/cost');
  await write(tree, 'silences/made-up-silence', { ...silence, id: 'made-up-silence' });
  const term = await read(tree, 'terms/overview-2016-ipa');
  const named = { ...term, id: 'overview-2016-made-up', term: '独立行政法人情報処理推進機構' };
  await write(tree, 'terms/overview-2016-made-up', named);
};

/** What is said of all this to whoever relied on the old words. */
const tell = async (tree: string, number: number): Promise<void> => {
  const affects = [
    { type: 'entity', id: 'bank-of-japan' },
    { type: 'provision', id: 'overview-2016/2016/sec_4__sub_2' },
    { type: 'entity', id: 'made-up-organ' },
  ];
  await write(tree, 'dataset-changes/made-up-correction', {
    ...{ id: 'made-up-correction', date: '2099-01-01', number, kind: 'correction' },
    ...{ title: '訂正', text: '日本銀行の読みなどを改めた。', affects },
    correction: { was: 'にっぽんぎんこう', now: 'にほんぎんこう', basis: '試験のため。' },
  });
};

/** Makes the corrections of the records, and tells of them; `number` is that of the next change of the dataset. */
export const correct = async (tree: string, number: number): Promise<void> => {
  await correctFact(tree);
  await correctText(tree);
  await addRecords(tree);
  await tell(tree, number);
};
