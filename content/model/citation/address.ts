import { lawNumberOfId } from '../text/law-number.ts';
import type { Rule } from '../text/traced.ts';

/** What an address names: a provision or version of ours by its ids, or a law by its number, on a day where the address says one. */
export type Addressed =
  | {
      address: 'own';
      instrument: string;
      /** Null: that of `as_of`, or where it is null too that of the day asked. `home`: that of the instrument's own page. */
      version: string | null;
      home?: true;
      as_of: string | null;
      eid: string | null;
    }
  | { address: 'egov'; citation: string; as_of: string | null; egov_law_id: string }
  /** A question to our own resolver. */
  | { address: 'question'; citation: string };

/** 法令ID of e-Gov, with the day and the amending law of a revision behind it. */
const LAW_ID = '([1-5]\\d{2}(?:AC|CO)\\d{10})(?:[_/](\\d{8})_\\w{15})?';

const IN_ADDRESS = new RegExp(`${LAW_ID}(?![0-9A-Z])`, 'i');

/** One that stands for itself, with the place behind it: an anchor, or numbers as programs part them (…:31:1). */
const ALONE = new RegExp(
  `(?<![0-9A-Za-z/=])${LAW_ID}(?![0-9A-Za-z])([#:/]\\w(?:[\\w:/.-]{0,78}\\w)?|#)?`,
  'gi',
);

/** A text in which letters, digits and signs of double width are of single width. */
const halfWidth = (text: string): string =>
  text.replace(/[！-～]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));

/** Parts of an e-Gov anchor (Mp-Ch_4-At_25-Pr_1-It_2), of an `elm` of its API (MainProvision-Article_13) or of an eId, by their beginning. */
const PARTS: readonly (readonly [RegExp, string])[] = [
  [/^(?:Article|At|art)_/i, '条'],
  [/^(?:Paragraph|Pr|para)_/i, '項'],
  [/^(?:Item|It)_/i, '号'],
];

/** 31, 31:1, 25-1-2: numbers alone, of an article and of what is below it. */
const NUMBERS = /^\d{1,4}(?:[:/.-]\d{1,4}){0,2}$/;

const CHAPTER = /^(?:Chapter|Ch)_(\d+)/i;

const numbered = (part: string, unit: string): string => {
  const [number = '', ...branches] = part.split('_').slice(1);
  return `第${number}${unit}${branches.map((branch) => `の${branch}`).join('')}`;
};

/** The place that an anchor names, as a Japanese citation writes it; '' for the law as a whole. */
const placeOf = (anchor: string): string => {
  if (NUMBERS.test(anchor))
    return anchor
      .split(/[:/.-]/)
      .map((number, i) => `第${number}${PARTS[i]?.[1]}`)
      .join('');
  const parts = anchor.split(/-|__/);
  const supplement = parts.some((part) => /^(?:Sp|SupplProvision)/i.test(part)) ? '附則' : '';
  const numbers = PARTS.flatMap(([begins, unit]) =>
    parts.filter((part) => begins.test(part)).map((part) => numbered(part, unit)),
  );
  const chapter = parts.map((part) => CHAPTER.exec(part)?.[1]).find((n) => n !== undefined);
  return supplement + (numbers.join('') || (chapter ? `第${chapter}章` : ''));
};

const ofLaw = (id: string, day: string | undefined, anchor: string): Addressed[] => {
  const number = lawNumberOfId(id.toUpperCase());
  if (number === null) return [];
  const as_of = day ? `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}` : null;
  return [
    {
      address: 'egov',
      citation: number + placeOf(anchor),
      as_of,
      egov_law_id: id.toUpperCase(),
    },
  ];
};

/** Behind # in an address, or behind elm= in one of the API. */
const anchorOf = (address: string): string =>
  /(?:#|[?&]elm=)([\w-]{1,120})/.exec(address)?.[1] ?? '';

const VERSION = /^\d{4}(?:-\d{2}-\d{2})?$/;

const DEFAULT = { version: null, as_of: null, eid: null };

/** An address of an instrument of ours, by its parts behind `instruments`. */
const ofInstrument = (
  [instrument = '', ...parts]: readonly string[],
  query: URLSearchParams,
  anchor: string,
  isPage: boolean,
): Addressed[] => {
  if (!/^[a-z0-9-]+$/.test(instrument)) return [];
  const own = { address: 'own' as const, instrument };
  const [kind = '', name = '', below = '', eid = ''] = parts.map(
    (part) => part.split('.')[0] ?? '',
  );
  if (kind === 'versions')
    return [{ ...own, ...DEFAULT, version: name, eid: below === 'provisions' ? eid : null }];
  if (kind === 'provisions')
    return [{ ...own, version: query.get('version'), as_of: query.get('as_of'), eid: name }];
  if (!isPage) return kind === '' ? [{ ...own, ...DEFAULT }] : [];
  const place = { ...own, ...DEFAULT, eid: anchor || null };
  if (kind === '') return [{ ...place, home: true }];
  return VERSION.test(kind) ? [{ ...place, version: kind }] : [];
};

/** Key of a bibliography: basic-act-2016-art_13. */
const KEY = /^([a-z0-9-]{1,60}?)-(\d{4}(?:-\d{2}-\d{2})?)-([a-z]\w{0,99})$/;

const ROOT = /^\/?(?:api\/v\d\/)?instruments\//;

/** What one word of a text names, where it is an address. */
const addressedBy = (word: string): Addressed[] => {
  if (word.toLowerCase().includes('laws.e-gov.go.jp/')) {
    const [, id, day] = IN_ADDRESS.exec(word) ?? [];
    return id === undefined ? [] : ofLaw(id, day, anchorOf(word));
  }
  const [, instrument, version, eid] = KEY.exec(word) ?? [];
  if (instrument && version && eid)
    return [{ address: 'own', ...DEFAULT, instrument, version, eid }];
  const begins = [word.indexOf('/api/v'), word.indexOf('instruments/')].find((at) => at >= 0);
  if (begins === undefined) return [];
  const [path = '', anchor = ''] = word.slice(begins).split('#');
  const [place = '', query = ''] = path.split('?');
  const asked = new URLSearchParams(query);
  const citation = asked.get('citation');
  if (/^\/api\/v\d\/resolve$/.test(place) && citation !== null)
    return [{ address: 'question', citation }];
  if (!ROOT.test(place)) return [];
  const parts = place.replace(ROOT, '').split('/').filter(Boolean);
  return ofInstrument(parts, asked, /^\w*/.exec(anchor)?.[0] ?? '', !place.startsWith('/api'));
};

/** Longest address that is looked at. */
const MAX_ADDRESS = 1000;

/**
 * What the addresses in a text name, once each: e-Gov 法令検索, old and new, its API, and our own: pages, API, resources of MCP,
 * keys of bibliographies, whatever the origin before them. Backslashes, which BibTeX sets before # and _, are passed over.
 * Empty where the text has no address.
 */
export const addressesIn = (text: string): Addressed[] => {
  const seen = new Set<string>();
  return text
    .replaceAll('\\', '')
    .split(/[\s<>「」（）()[\]{}"]+/)
    .filter((word) => word.length <= MAX_ADDRESS)
    .flatMap((word) => addressedBy(word.replace(/[,.;:。、]{1,3}$/, '')))
    .filter((one) => {
      const key = JSON.stringify(one);
      return seen.size < seen.add(key).size;
    });
};

/** Anchors of e-Gov that name no place below the law: its main provisions, its contents. */
const WHOLE = /^(?:Mp|Main|Sp|Suppl|TOC|Enact|Preamble|App|Law)/i;

/** A 法令ID that stands alone, with the place behind it, as a citation; null where that cannot be read. */
const citationOfId = (id: string, day: string | undefined, behind: string) => {
  const place = behind.slice(1);
  const [law] = ofLaw(id, day, place);
  const isRead = place === '' || placeOf(place) !== '' || WHOLE.test(place);
  return law?.address === 'egov' && isRead ? { citation: law.citation, as_of: law.as_of } : null;
};

/** A text in half width with every 法令ID that stands alone in it, and its anchor, as the citation it stands for. The day is that of the first revision. */
export const withoutLawIds = (text: string): { text: string; as_of: string | null } => {
  let as_of: string | null = null;
  const plain = halfWidth(text).replace(ALONE, (whole, id, day, behind = '') => {
    const law = citationOfId(id, day, behind);
    as_of ??= law?.as_of ?? null;
    return law?.citation ?? whole;
  });
  return { text: plain, as_of };
};

/** The same of a running text. An id with a day in it stays: the text is read for the day that was asked. */
export const LAW_IDS: Rule = [
  ALONE,
  ([whole, id = '', day, behind = '']) =>
    day === undefined ? (citationOfId(id, day, behind)?.citation ?? whole) : whole,
];
