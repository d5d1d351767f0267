import { type Json, type Place, valueAt } from './json-places.ts';

/** The curated files that a slip may touch, parsed: path below content/data to JSON. Never altered. */
export type Parsed = ReadonlyMap<string, Json>;

/** Whole numbers that decide what becomes of a place; the same ones give the same slip. */
export type Picks = readonly [number, number, number];

/**
 * A kind of slip. `places` is every place where it can happen, as path and field; one of them is drawn, each as likely as
 * the other. `slip` changes it in a copy of the file, or of two files, and says what became of it. What a record's JSON
 * cannot hold (a field twice) is written as `raw`: text of the file that is put in place of another.
 */
export type Kind = {
  name: string;
  fits: (path: string, place: Place) => boolean;
  change: (place: Place, picks: Picks, others: Others) => Change;
};

/** What a slip draws from: ids of parties, addresses of sources, other records of the folder. */
export type Others = {
  parties: readonly string[];
  sources: readonly string[];
  /** A copy of another file of the folder, with its path; what is changed in it is part of the slip. */
  neighbour: (pick: number, has: (json: Json) => boolean) => { path: string; json: Json };
};

/** `value`: what the place holds now. `raw`: text to be put in the file in place of the place's own. */
export type Change = { said: string; raw?: { key?: string; text: string } };

const of = <T>(values: readonly T[], pick: number): T => values[pick % values.length] as T;

const set = (place: Place, value: Json): Change => {
  const before = JSON.stringify(valueAt(place));
  place.holder[place.key] = value;
  return { said: `${before} became ${JSON.stringify(value)}` };
};

const another = (values: readonly string[], value: Json, pick: number): string =>
  of(
    values.filter((other) => other !== value),
    pick,
  );

const isText = (place: Place): boolean => typeof valueAt(place) === 'string';
const textAt = (place: Place): string => valueAt(place) as string;
const isPins = (path: string): boolean => path.startsWith('pins/');

/** Words of the source prove themselves: a slip in them is another kind, see test/content/support/mutations.ts. */
const isVerbatim = ({ at }: Place): boolean => /(^|\.)(text|quote|sha256)$/.test(at);

/** A character put into a string, anywhere. */
const inserted = (name: string, character: string): Kind => ({
  name: `${name} in a string`,
  fits: (_, place) => isText(place),
  change: (place, [pick]) => {
    const text = textAt(place);
    const at = pick % (text.length + 1);
    return {
      said: `${name} at ${at} of 「${text}」`,
      raw: { text: JSON.stringify(text.slice(0, at) + character + text.slice(at)) },
    };
  },
});

const enumerated = (
  name: string,
  fields: Readonly<Record<string, readonly string[]>>,
  folders: RegExp,
): Kind => {
  const fieldOf = ({ at }: Place): string =>
    Object.keys(fields).find((field) => new RegExp(`(^|\\.)${field}$`).test(at)) ?? '';
  return {
    name,
    fits: (path, place) => folders.test(path) && isText(place) && fieldOf(place) !== '',
    change: (place, [pick]) =>
      set(place, another(fields[fieldOf(place)] ?? [], valueAt(place), pick)),
  };
};

const PARTY =
  /(^|\.)(actor|performed_by|counterparty|concerns|to|covers|parties|from|shown_for)\.\d+$/;

/** Puts another party in the place of one, drops it, or adds one beside it. */
const changeParty = (place: Place, [how, pick]: Picks, { parties }: Others): Change => {
  const list = place.holder as unknown as Json[];
  const added = of(
    parties.filter((party) => !list.includes(party)),
    pick,
  );
  if (how % 3 === 0) return set(place, added);
  if (how % 3 === 1) {
    const [gone] = list.splice(Number(place.key), 1);
    return { said: `${JSON.stringify(gone)} is gone` };
  }
  list.push(added);
  return { said: `${added} was added` };
};

/** One letter or digit of an address is another, or the address is that of something else. */
const changeSource = (place: Place, [how, pick, shift]: Picks, { sources }: Others): Change => {
  const text = textAt(place);
  if (how % 3 === 0) return set(place, another(sources, text, pick));
  const places = [...text].flatMap((character, i) =>
    /[0-9A-Za-z一-龠]/.test(character) ? [i] : [],
  );
  const i = of(places, pick);
  const character = text.charAt(i);
  const alphabet = /\d/.test(character)
    ? '0123456789'
    : /\w/.test(character)
      ? 'ABCDEFGHabcdefgh'
      : '国法令第年月日';
  return set(
    place,
    text.slice(0, i) + another([...alphabet], character, shift) + text.slice(i + 1),
  );
};

const DATE = /\d{4}-\d\d-\d\d|(?:\d{4}|(?:平成|令和)[\d元]+)年(?:\d+月)?(?:\d+日)?/g;

/** One number of a date is another: 2016-10-21 becomes 2016-10-22, 平成28年 becomes 平成29年. A day that is none stays one off. */
const changeDate = (place: Place, [which, pick, shift]: Picks): Change => {
  const text = textAt(place);
  const date = of([...text.matchAll(DATE)], which);
  const shifted = (iso: string): string =>
    new Date(Date.parse(iso) + of([-365, -31, -1, 1, 31, 365], shift) * 86_400_000)
      .toISOString()
      .slice(0, 10);
  const numbers = [...date[0].matchAll(/\d+|元/g)];
  const number = of(numbers, pick);
  const next = number[0] === '元' ? '2' : String(Number(number[0]) + of([-1, 1, 2], shift));
  const other = /^\d{4}-/.test(date[0])
    ? shifted(date[0])
    : date[0].slice(0, number.index) + next + date[0].slice(number.index + number[0].length);
  return set(place, text.slice(0, date.index) + other + text.slice(date.index + date[0].length));
};

/** Words that make a sentence say the contrary, each with its other. */
const TURNS: readonly (readonly [string, string])[] = [
  ['ない', 'る'],
  ['できる', 'できない'],
  ['含む', '含まない'],
  ['加わった', '外れた'],
  ['及ぶ', '及ばない'],
  ['ある。', 'ない。'],
  ['する。', 'しない。'],
  ['いる。', 'いない。'],
  ['された。', 'されなかった。'],
];
const turnsIn = (text: string) => TURNS.filter(([said]) => text.includes(said));

const numberOf = (json: Json): { value: Json } | null =>
  (json as { corporate_number?: { value: Json } | null }).corporate_number ?? null;

/** Every kind of slip, each drawn as often as the other. */
export const KINDS: readonly Kind[] = [
  {
    name: 'a clause dropped from a rule',
    fits: (path, { at }) =>
      path.startsWith('obligations/') && /^phases\.\d+\.clauses\.\d+$/.test(at),
    change: ({ holder, key }) => {
      const [gone] = (holder as unknown as Json[]).splice(Number(key), 1);
      return { said: `${JSON.stringify(gone)} is gone` };
    },
  },
  {
    name: '法人番号 swapped between two bodies',
    fits: (path, { at }) => path.startsWith('entities/') && at === 'corporate_number.value',
    change: (place, [pick], { neighbour }) => {
      const own = valueAt(place);
      const other = neighbour(
        pick,
        (json) => ![null, undefined, own].includes(numberOf(json)?.value as Json),
      );
      const number = numberOf(other.json);
      if (number === null) throw new Error(`${other.path} has no 法人番号`);
      const said = set(place, number.value).said;
      number.value = own;
      return { said: `${said}, and the other way round in ${other.path}` };
    },
  },
  {
    name: 'a sentence of ours turned round',
    fits: (path, place) =>
      !isPins(path) && !isVerbatim(place) && isText(place) && turnsIn(textAt(place)).length > 0,
    change: (place, [pick]) => {
      const [said, other] = of(turnsIn(textAt(place)), pick);
      return set(place, textAt(place).replace(said, other));
    },
  },
  inserted('U+202E', '\u202e'),
  inserted('U+FEFF', '\ufeff'),
  inserted('U+3000', '\u3000'),
  {
    name: 'a field written twice',
    fits: (_, { holder }) => !Array.isArray(holder),
    change: (place, [how]) => ({
      said: `${place.key} twice`,
      raw: {
        key: String(place.key),
        text: how % 2 === 0 ? JSON.stringify(valueAt(place)) : 'null',
      },
    }),
  },
  {
    name: 'a party changed, dropped or added',
    fits: (path, place) =>
      /^(obligations|procedures|silences)\//.test(path) && PARTY.test(place.at) && isText(place),
    change: changeParty,
  },
  enumerated(
    'a role changed',
    { role: ['bearer', 'addressee', 'subject', 'recipient', 'concerned'] },
    /^obligations\//,
  ),
  enumerated(
    'a certainty or tier changed',
    {
      'starts\\.\\d+\\.certainty': ['stated', 'scheduled', 'inferred', 'external'],
      'reasons\\.\\d+\\.certainty': ['certain', 'likely', 'inferred'],
      certainty: ['A', 'B', 'C'],
      tier: ['official', 'secondary', 'sourced', 'unverified'],
    },
    /^(?!pins)/,
  ),
  {
    name: 'the address of a source changed',
    fits: (path, place) =>
      !isPins(path) && isText(place) && /(^|\.)(source\.\d+|egov_law_id)$/.test(place.at),
    change: changeSource,
  },
  {
    name: 'a date changed',
    fits: (path, place) =>
      !isPins(path) && isText(place) && !isVerbatim(place) && textAt(place).search(DATE) >= 0,
    change: changeDate,
  },
  {
    name: 'a string in NFD',
    fits: (_, place) => isText(place) && textAt(place).normalize('NFD') !== textAt(place),
    change: (place) => ({
      said: `「${textAt(place)}」 in NFD`,
      raw: { text: JSON.stringify(textAt(place).normalize('NFD')) },
    }),
  },
  {
    name: 'an office, condition or term dropped',
    fits: (path, place) =>
      path.startsWith('obligations/') &&
      (/\.terms\.\d+$/.test(place.at) || (/\.(office|condition)$/.test(place.at) && isText(place))),
    change: (place) => {
      if (!Array.isArray(place.holder)) return set(place, null);
      const [gone] = place.holder.splice(Number(place.key), 1);
      return { said: `${JSON.stringify(gone)} is gone` };
    },
  },
  enumerated(
    'a modality, rank, route or reason changed',
    {
      modality: [
        'duty',
        'power',
        'internal_rule',
        'procedure',
        'effort',
        'policy',
        'scope',
        'competence',
      ],
      rank: ['statute', 'decision', 'explanatory'],
      via: ['through_ministry', 'ministry_instead', 'ministry_and_body', 'direct'],
      'clauses\\.\\d+\\.reason': [
        'missing_fact',
        'text_not_held',
        'old_text_not_held',
        'term_open',
        'depends_on_member',
      ],
      basis: ['held', 'inferred'],
    },
    /^obligations\//,
  ),
  {
    name: 'a published change of the dataset rewritten',
    fits: (path, place) => path.startsWith('dataset-changes/') && isText(place),
    change: (place, [pick]) => {
      const text = textAt(place);
      const i = pick % text.length;
      return set(
        place,
        text.slice(0, i) + (text.charAt(i) === '国' ? '回' : '国') + text.slice(i + 1),
      );
    },
  },
];
