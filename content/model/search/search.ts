import type { CorpusIndex } from '../corpus/corpus-index.ts';
import { askedNumber } from '../names/corporate-number.ts';
import type { LikelyKind } from '../names/endings.ts';
import type { How } from '../names/grade.ts';
import { judgeName } from '../names/judgement.ts';
import type { Match } from '../names/match.ts';
import { normaliseName } from '../names/names.ts';
import type { Provision } from '../schema/provision.ts';
import { dayAsWritten, readDay } from '../text/written-day.ts';
import { findingsAsked } from './about-a-body.ts';
import { changesAsked } from './asked-change.ts';
import { citedBy } from './citations.ts';
import { companiesCalled } from './companies.ts';
import { comparable } from './comparable.ts';
import { provisionDocument, type SearchDocument } from './documents.ts';
import { inOfficialWords } from './official-words.ts';
import { BY_NAME, BY_WHOLE_NAME, fitting, nearest } from './ranking.ts';

/** What can be looked up: the corpus, as far as names and citations need it, and its search documents. */
export type Lookup = { index: CorpusIndex; documents: readonly SearchDocument[] };

/** How the first hit was found. `kind`: by the ending of a name; `near`: only a similar name; `nothing`: no hit. */
export type Found = 'name' | 'citation' | 'kind' | 'text' | 'near' | 'nothing';

/** What a query finds, best first; `notes` are Japanese sentences of ours on what was asked. */
export type SearchAnswer = { found: Found; hits: SearchDocument[]; notes: string[] };

const NOTHING: SearchAnswer = { found: 'nothing', hits: [], notes: [] };

const NEAR_NOTE = 'その名前は見当たりません。名前の近いものを示しますが、同じものとは限りません。';

/** Why a number that is asked for alone can be no 法人番号; null where it may be one or is something else. */
const numberNote = (query: string): string | null => {
  const number = askedNumber(query);
  return number?.problem === 'check_digit'
    ? `${number.digits}は13桁ですが、検査用数字が合わず、法人番号ではありません。転記の誤りがないかお確かめください。`
    : null;
};

/** Who wants citations checked asks for a page, which is no record that could be found. */
const CHECKING = /引用.{0,8}(?:確認|確かめ|チェック|検査|検証)|citation check/i;

const checkNote = (query: string): string | null =>
  CHECKING.test(query)
    ? '文章の中の引用は、「文章の引用を確かめる」のページ（/check/）でまとめて確かめられます。'
    : null;

/** 法令ID of e-Gov, alone or in an address (of its law or a part of it). */
const LAW_ID = /(?<![0-9A-Z])\d{3}[A-Z]{2}\d{10}(?!\d)/;

/** An address of e-Gov stands for the law that it shows. */
const lawOfAddress = (query: string): string | null =>
  /^https?:\/\//.test(query.trim()) ? (LAW_ID.exec(query)?.[0] ?? null) : null;

/** The first of each: a kind that was found by its ending keeps what is said of that. */
const eachOnce = (hits: readonly SearchDocument[]): SearchDocument[] => {
  const first = new Map<string, SearchDocument>();
  for (const hit of hits) {
    const key = `${hit.type}/${hit.id}`;
    if (!first.has(key)) first.set(key, hit);
  }
  return [...first.values()];
};

/** Near names that are more than likeness: a slip of the pen, or a name inside the query. */
const CLOSE: readonly How[] = ['near', 'within_query'];

/** Kinds that names with this ending often belong to; their text says why, and what is not known. */
const kindHits = ({ documents }: Lookup, likely: readonly LikelyKind[]) =>
  likely.flatMap(({ kind, explanation, whole }) => {
    const document = documents.find(({ type, id }) => type === 'class' && id === kind);
    return document ? [{ whole, hit: { ...document, snippet: explanation } }] : [];
  });

/** Provisions that a citation names, and of a row of a list the body that stands there. */
const citedHits = ({ index, documents }: Lookup, provisions: readonly Provision[]) =>
  provisions.flatMap((provision) => {
    const made = provisionDocument(index, provision);
    const row = index.corpus.lists
      .flatMap((list) => list.rows.map((row) => ({ list, row })))
      .find(
        ({ list, row }) =>
          list.provision.instrument === provision.instrument &&
          list.provision.version === provision.version &&
          provision.eid === `${list.row_parent}__row_${row.row}`,
      );
    const known = documents.filter(
      ({ type, id }) =>
        (type === 'provision' && id === made.id) || (type === 'entity' && id === row?.row.entity),
    );
    const own = known.find(({ type }) => type === 'provision') ?? made;
    return [own, ...known.filter(({ type }) => type === 'entity')];
  });

/** Id of the law whose 法令番号 or 法令ID a query is: it is asked for as a whole, and not each of its parts. Null for others. */
const numberedBy = ({ corpus }: CorpusIndex, query: string): string | null => {
  const asked = comparable(query);
  const law = corpus.instruments.find(({ law_number, egov_law_id }) =>
    [law_number, egov_law_id].some((number) => number !== null && comparable(number) === asked),
  );
  return law?.id ?? null;
};

const answerTo = (lookup: Lookup, query: string): SearchAnswer => {
  if (normaliseName(query) === '') return NOTHING;
  const { index, documents } = lookup;
  const { bodies, kinds: likely } = judgeName(index, query);
  const documentsOf = (matches: readonly Match[]): SearchDocument[] =>
    matches.flatMap(
      ({ entity }) => documents.find(({ type, id }) => type === 'entity' && id === entity.id) ?? [],
    );
  const { provisions, near, note, elsewhere } = citedBy(index, query);
  const fits = fitting(documents, query);
  const numbered = numberedBy(index, query);
  const named = fits
    .filter(({ score }) => score >= BY_NAME)
    .map(({ document }) => document)
    .filter(({ type, id }) => type !== 'provision' || !id.startsWith(`${numbered}/`));
  const inText = fits.filter(({ score }) => score < BY_NAME).map(({ document }) => document);
  const sure = bodies.filter((match) => match.sure);
  // Who bears the very name needs no guess from its ending.
  const settled =
    provisions.length + sure.length > 0 || fits.some(({ score }) => score >= BY_WHOLE_NAME);
  const kinds = settled || elsewhere ? [] : kindHits(lookup, likely);
  const companies = settled ? [] : companiesCalled(documents, query);
  const asked = settled ? [] : findingsAsked(index, documents, query);
  const changes = settled ? [] : changesAsked(index, documents, query);
  const none =
    asked.length + changes.length + fits.length === 0 && companies.length === 0 && !settled;
  const close = none ? bodies.filter(({ how }) => CLOSE.includes(how)) : [];
  const groups: readonly [Found, readonly SearchDocument[]][] = [
    ['citation', citedHits(lookup, provisions)],
    ['name', asked],
    ['name', changes],
    ['name', documentsOf(sure)],
    ['kind', kinds.filter(({ whole }) => whole).map(({ hit }) => hit)],
    ['name', [...named, ...companies]],
    ['near', [...citedHits(lookup, near), ...documentsOf(close)]],
    ['kind', kinds.map(({ hit }) => hit)],
    ['text', inText],
    ['near', none ? [...documentsOf(bodies), ...nearest(documents, query)] : []],
  ];
  const found = groups.find(([, hits]) => hits.length > 0)?.[0] ?? 'nothing';
  const notes = [
    note,
    numberNote(query),
    checkNote(query),
    found === 'near' && note === null ? NEAR_NOTE : null,
  ];
  return {
    found,
    hits: eachOnce(groups.flatMap(([, hits]) => hits)),
    notes: notes.filter((sentence) => sentence !== null),
  };
};

/**
 * Looks a query up in everything: a citation in any notation, then names by whole, beginning and part, then text. A name
 * that nothing has leads to its kind by its ending and to near names. A coinage of ours that somebody still asks for is read
 * as the word that took its place, then as it was asked. The one search of site, API and the Model Context Protocol. A blank
 * query finds nothing.
 */
export const lookUp = (lookup: Lookup, query: string): SearchAnswer => {
  const asked = answerTo(lookup, query);
  const law = asked.found === 'nothing' ? lawOfAddress(query) : null;
  if (law !== null) return answerTo(lookup, law);
  const day = asked.found === 'nothing' ? readDay(query) : null;
  if (day !== null) return answerTo(lookup, dayAsWritten(day));
  const meant = inOfficialWords(lookup.index.corpus.official_words, query);
  if (meant === query) return asked;
  const answer = answerTo(lookup, meant);
  return answer.found === 'nothing'
    ? asked
    : { ...answer, hits: eachOnce([...answer.hits, ...asked.hits]) };
};
