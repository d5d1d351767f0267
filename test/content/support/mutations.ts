import fc from 'fast-check';
import { proveContent } from '../../../content/proof/proof.ts';
import type { Problem } from '../../../content/proof/read/read.ts';
import {
  type Holder,
  type Json,
  type Place,
  placesOf,
} from '../../../scripts/slips/json-places.ts';
import { contentWith } from '../../../scripts/slips/prove-changed.ts';
import { realContent, realFiles } from './real-content.ts';

/** One thing changed in one curated file. */
export type Mutation = { path: string; what: string; text: string };

/** Everything the build reports when one file has another text: schema, every check, compiling. */
export const problemsWith = async (path: string, text: string): Promise<Problem[]> => {
  const altered = contentWith(realContent, new Map([[path, text]]));
  return [...altered.problems, ...(await proveContent(altered.content)).problems];
};

/** What a reader takes for the words of the source. */
const isVerbatim = ({ at }: Place): boolean => /(^|\.)(text|quote|condition|trigger)$/.test(at);

const ID_FIELDS =
  /(^|\.)(id|instrument|eid|entity|class|obligation|row_parent|continued_by|parent|(to|terms|covers|actor|performed_by|counterparty|concerns)\.\d+)$/;

/**
 * Places named without words of theirs, so that another place that exists is no contradiction: where something was
 * looked for and not found, what a discrepancy touches, which provisions a comparative table prints. The seal has them.
 */
const UNPROVABLE = /^silences\/.* looked_in|^(discrepancies|columns)\/.* provisions\./;

const swapAt = (text: string, i: number): string =>
  text.slice(0, i) + text.charAt(i + 1) + text.charAt(i) + text.slice(i + 2);

/**
 * Alters, drops or swaps the character at a place of a string; always another string. Dropped are only characters
 * inside it: a quotation without its last character is a shorter quotation, and as true.
 */
const garbled = (text: string, how: 'alter' | 'drop' | 'swap', pick: number): string => {
  if (how === 'drop' && text.length < 3) return garbled(text, 'alter', pick);
  const i = how === 'drop' ? 1 + (pick % (text.length - 2)) : pick % text.length;
  const other = text.charAt(i) === '国' ? '回' : '国';
  if (how === 'drop') return text.slice(0, i) + text.slice(i + 1);
  if (how === 'swap' && text.charAt(i + 1) !== '' && text.charAt(i + 1) !== text.charAt(i))
    return swapAt(text, i);
  return text.slice(0, i) + other + text.slice(i + 1);
};

/** Another digit or letter at a place of an id: what a slip of the finger makes of it. */
const mistyped = (id: string, pick: number, shift: number): string => {
  const at = [...id].flatMap((character, i) => (/[a-z0-9]/.test(character) ? [i] : []));
  const i = at[pick % at.length] as number;
  const alphabet = /\d/.test(id.charAt(i)) ? '0123456789' : 'abcdefghijklmnopqrstuvwxyz';
  const next =
    (alphabet.indexOf(id.charAt(i)) + 1 + (shift % (alphabet.length - 1))) % alphabet.length;
  return id.slice(0, i) + alphabet.charAt(next) + id.slice(i + 1);
};

const shifted = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);

/** Days that the content itself can prove; those of later law, of other names and of events come from outside: the seal has them. */
const PROVABLE = /^(instruments|lists|classes|sources)\/|(^|\/)entities\//;
const isProvableDate = (path: string, { holder, key, at }: Place): boolean =>
  PROVABLE.test(path) &&
  /^\d{4}-\d\d-\d\d$/.test(String(holder[key])) &&
  !/(former|later)_names|events/.test(at);

type Kind = {
  name: string;
  fits: (path: string, place: Place) => boolean;
  change: (place: Place, random: readonly [number, number]) => string;
};

const set = ({ holder, key }: Place, value: Json): string => {
  const before = JSON.stringify(holder[key]);
  holder[key] = value;
  return `${before} became ${JSON.stringify(value)}`;
};

const rowsOf = ({ holder, key }: Place): Holder[] => holder[key] as Holder[];

const KINDS: readonly Kind[] = [
  ...(['alter', 'drop', 'swap'] as const).map((how) => ({
    name: `${how} one character`,
    fits: (_: string, place: Place) =>
      isVerbatim(place) && typeof place.holder[place.key] === 'string',
    change: (place: Place, [pick]: readonly [number, number]) =>
      set(place, garbled(place.holder[place.key] as string, how, pick)),
  })),
  {
    name: 'mistype an id',
    fits: (path, place) =>
      ID_FIELDS.test(place.at) &&
      !UNPROVABLE.test(`${path} ${place.at}`) &&
      typeof place.holder[place.key] === 'string',
    change: (place, [pick, shift]) =>
      set(place, mistyped(place.holder[place.key] as string, pick, shift)),
  },
  {
    name: 'move a span',
    fits: (_, { at }) => /spans\.\d+\.[012]$/.test(at),
    change: (place, [pick]) =>
      set(place, (place.holder[place.key] as number) + ([-3, -2, -1, 1, 2, 3][pick % 6] as number)),
  },
  {
    name: 'change a hash',
    // That of a source is checked against its transcript, and the message names the transcript.
    fits: (_, { at }) => /\.sha256$/.test(at),
    change: (place, [pick, shift]) =>
      set(place, mistyped(place.holder[place.key] as string, pick, shift)),
  },
  {
    name: 'change a day',
    fits: isProvableDate,
    change: (place, [pick]) =>
      set(
        place,
        shifted(place.holder[place.key] as string, [-365, -30, -1, 1, 30, 365][pick % 6] as number),
      ),
  },
  {
    name: 'drop a row',
    fits: (path, { at }) => path.startsWith('lists/') && at === 'rows',
    change: (place, [pick]) => {
      const rows = rowsOf(place);
      const [gone] = rows.splice(pick % rows.length, 1);
      return `row ${gone?.row} is gone`;
    },
  },
  {
    name: 'drop a row and number the rest anew, the number of rows included',
    fits: (path, { at }) => path.startsWith('lists/') && at === 'rows',
    change: (place, [pick]) => {
      const rows = rowsOf(place);
      const [gone] = rows.splice(pick % rows.length, 1);
      rows.forEach((row, i) => {
        row.row = i + 1;
      });
      place.holder.expected_rows = rows.length;
      return `row ${gone?.row} is gone without a trace`;
    },
  },
  {
    name: 'swap two rows and their numbers',
    fits: (path, { at }) => path.startsWith('lists/') && at === 'rows',
    change: (place, [pick, shift]) => {
      const rows = rowsOf(place);
      const i = pick % rows.length;
      const j = (i + 1 + (shift % (rows.length - 1))) % rows.length;
      const [a, b] = [rows[i] as Holder, rows[j] as Holder];
      [rows[i], rows[j]] = [
        { ...b, row: i + 1 },
        { ...a, row: j + 1 },
      ];
      return `rows ${i + 1} and ${j + 1} changed places`;
    },
  },
  {
    name: 'tie a row to another body',
    fits: (_, { at }) => /^rows\.\d+\.entity$/.test(at),
    change: (place, [pick]) => {
      const others = realContent.entities.filter(
        ({ record }) => record.id !== place.holder[place.key],
      );
      return set(place, others[pick % others.length]?.record.id ?? '');
    },
  },
];

const JSON_FILES = [...realFiles].filter(([path]) => path.endsWith('.json'));

/** Files in which a kind of mutation has something to change. */
const filesFor = (kind: Kind): [string, string][] =>
  JSON_FILES.filter(([path, text]) =>
    placesOf(JSON.parse(text)).some((place) => kind.fits(path, place)),
  );

const mutationsOf = (kind: Kind): fc.Arbitrary<Mutation> => {
  const files = filesFor(kind);
  if (files.length === 0) throw new Error(`there is nothing to ${kind.name}`);
  return fc
    .tuple(fc.constantFrom(...files), fc.nat(), fc.nat(), fc.nat())
    .map(([[path, original], where, pick, shift]) => {
      const json = JSON.parse(original) as Json;
      const all = placesOf(json).filter((place) => kind.fits(path, place));
      const place = all[where % all.length] as Place;
      const what = `${kind.name}: ${place.at}: ${kind.change(place, [pick, shift])}`;
      return { path, what, text: JSON.stringify(json) };
    });
};

/** Every kind of mutation, all kinds equally likely. */
export const mutations: fc.Arbitrary<Mutation> = fc.oneof(...KINDS.map(mutationsOf));
