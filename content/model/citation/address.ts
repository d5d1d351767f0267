import { lawNumberOfId } from '../text/law-number.ts';

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

const ALONE = new RegExp(`(?<![0-9A-Za-z/=])${LAW_ID}(?![0-9A-Za-z])(#[\\w-]{0,80})?`, 'gi');

/** A text in which letters, digits and signs of double width are of single width. */
const halfWidth = (text: string): string =>
  text.replace(/[！-～]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));

/** Parts of an e-Gov anchor (Mp-Ch_4-At_25-Pr_1-It_2) or of an `elm` of its API (MainProvision-Article_13), by their beginning. */
const PARTS: readonly (readonly [RegExp, string])[] = [
  [/^(?:Article|At)_/i, '条'],
  [/^(?:Paragraph|Pr)_/i, '項'],
  [/^(?:Item|It)_/i, '号'],
];

const CHAPTER = /^(?:Chapter|Ch)_(\d+)/i;

const numbered = (part: string, unit: string): string => {
  const [number = '', ...branches] = part.split('_').slice(1);
  return `第${number}${unit}${branches.map((branch) => `の${branch}`).join('')}`;
};

/** The place that an anchor names, as a Japanese citation writes it; '' for the law as a whole. */
const placeOf = (anchor: string): string => {
  const parts = anchor.split('-');
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

/** A text in half width with every 法令ID that stands alone in it, and its anchor, as the citation it stands for. The day is that of the first revision. */
export const withoutLawIds = (text: string): { text: string; as_of: string | null } => {
  let as_of: string | null = null;
  const plain = halfWidth(text).replace(ALONE, (whole, id, day, anchor = '') => {
    const [law] = ofLaw(id, day, anchor.slice(1));
    if (law?.address !== 'egov') return whole;
    as_of ??= law.as_of;
    return law.citation;
  });
  return { text: plain, as_of };
};
