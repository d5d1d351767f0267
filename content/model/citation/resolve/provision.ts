import { plainHeading } from '../../corpus/citation.ts';
import type { CorpusIndex } from '../../corpus/corpus-index.ts';
import type { Provision } from '../../schema/provision.ts';
import {
  articleParts,
  eidOf,
  enclosing,
  follow,
  type Part,
  partsOf,
  provisionsOf,
  type Text,
} from '../follow/path.ts';
import { tidyCitation } from '../tidy.ts';
import type { Citation } from '../types.ts';
import { laterStateOf, mapLater } from './later-state.ts';
import { citedAs, notFound } from './missing.ts';
import { instrumentAsLaw } from './outside-laws.ts';
import { rowNamed } from './row-named.ts';
import type { Resolution, Scope } from './scope.ts';

/** Whether words stand in a provision or in what is below it, in any writing. */
const hasWords = (index: CorpusIndex, provision: Provision, given: string): boolean =>
  provisionsOf(index, provision)
    .filter(({ eid }) => eid === provision.eid || eid.startsWith(`${provision.eid}__`))
    .some(({ text }) => text.some((part) => tidyCitation(part.text).includes(given)));

/** The row of a list in which a body stands that is named beside another row; null where it stands in none. */
const rowMeant = (index: CorpusIndex, provision: Provision, given: string): Provision | null => {
  const row = provision.kind === 'row' ? rowNamed(index, provision, given) : null;
  return row === null ? null : follow(index, provision, partsOf(`annex__row_${row}`)).deepest;
};

const joinNotes = (notes: readonly (string | null)[]): string | null =>
  notes.filter((note) => note !== null).join('') || null;

/** Says so where the heading given in brackets is another provision's; words of its own are a gloss and no fault. */
const headingNote = (index: CorpusIndex, provision: Provision, given: string | null) => {
  if (given === null) return null;
  const is = (p: Provision) => tidyCitation(plainHeading(p) ?? '') === given;
  for (let p: Provision | null = provision; p; p = enclosing(index, p)) if (is(p)) return null;
  const other = provisionsOf(index, provision).find(is);
  if (other)
    return `「${plainHeading(other)}」は${index.citation(other)}の見出しで、この条項のものではない。`;
  if (hasWords(index, provision, given))
    // The body of a row is what the row is called by.
    return provision.kind === 'row' ? null : `「${given}」は、この条項の条文にある言葉である。`;
  const row = rowMeant(index, provision, given);
  return row
    ? `「${given}」は${index.citation(row)}で、この項のものではない。`
    : `「${given}」という見出しは、この版にはない。`;
};

/** The article a provision stands in, or what stands in its place: a 附則 of paragraphs. */
const articleOf = (index: CorpusIndex, { instrument, version, eid }: Provision): Provision =>
  index.provision({ instrument, version, eid: eidOf(articleParts(partsOf(eid))) });

/** The provision at the end of parts; below a stub the stub, which says what is missing. */
export const provisionAt = (
  index: CorpusIndex,
  text: Text,
  parts: readonly Part[],
  { inside, heading }: Pick<Citation, 'inside' | 'heading'>,
  note: string | null = null,
): Resolution => {
  const { deepest, rest, passedParagraph } = follow(index, text, parts);
  if (!deepest || (rest.length > 0 && deepest.status !== 'stub'))
    return notFound(index, text, parts);
  return {
    kind: 'provision',
    provision: deepest,
    note: joinNotes([
      note,
      rest.length > 0
        ? `${citedAs(index, text, parts)}の条文は資料に含まれず、その番号があるかどうかも資料からは分からない。資料にあるいちばん近いものとして、${index.citation(deepest)}（${deepest.heading ? '見出し' : '番号'}だけ）を示す。`
        : null,
      deepest.through !== undefined && rest.length === 0 && deepest.eid !== eidOf(parts)
        ? `${citedAs(index, text, parts)}は、${index.citation(deepest)}の一つとして削除されている。`
        : null,
      passedParagraph
        ? `${index.citation(articleOf(index, deepest))}は一つの項だけなので、第1項は条そのもの。`
        : null,
      inside ? `「${inside}」には番号がないので、それを含む条項を示す。` : null,
      headingNote(index, deepest, heading),
    ]),
  };
};

/** A number of a later state of the Act, through the concordance. */
export const provisionAtLater = (
  scope: Scope,
  text: Text,
  parts: readonly Part[],
  citation: Citation,
): Resolution | null => {
  const { index, date } = scope;
  const later = laterStateOf(index, text.instrument, date);
  if (!later || scope.from || citation.state !== null) return null;
  const mapped = mapLater(later, parts);
  if (!mapped)
    return {
      kind: 'out_of_scope',
      why: 'later_state',
      law: instrumentAsLaw(index, text.instrument),
    };
  // The concordance names provisions by the version that the page of the instrument shows, whatever else is held.
  const { home_version } = index.instrument(text.instrument);
  const home = { ...text, version: home_version };
  const provision = index.provision({ ...home, eid: mapped.eid });
  const year = `${home_version.slice(0, 4)}年`;
  const asked = citedAs(index, text, parts);
  const said = {
    exact: `${date}の${asked}は、${year}の${index.citation(provision)}に当たる（条番号の対応表による）。`,
    enclosing: `${date}の${asked}は条番号の対応表にない。対応の分かる範囲として、${year}の${index.citation(provision)}を示す。`,
    parts: `${date}の${asked}は、そのうちの項の対応から、${year}の${index.citation(provision)}に当たる。`,
  }[mapped.how];
  const found = provisionAt(index, home, partsOf(mapped.eid), citation, said);
  return found.kind === 'provision' && mapped.how === 'enclosing'
    ? { ...found, around: true }
    : found;
};
