import type { CorpusIndex } from '../corpus/corpus-index.ts';
import { kindsByEnding, type LikelyKind } from './endings.ts';
import type { How } from './grade.ts';
import { type Match, matchName } from './match.ts';

/**
 * What a body's name has to do with the words asked. `exact`: they are one of its names, but for spelling and corporate
 * form. `partial`: one of its names contains them, or has another corporate form. `similar`: they are near one, or contain it.
 */
export type Matched = 'exact' | 'partial' | 'similar';

/** A body that may be meant, and how it answers. `certain`: it alone is meant, beyond doubt. */
export type JudgedBody = Match & { matched: Matched };

/**
 * What a name is judged to mean. `match`: that of the best body. `bodies`: best first. `kinds`: to which names like this
 * one often belong, likeliest first; none where it is a body's own. `own_name`: the words are known to be the name of
 * something else (a place, a kind of body), so that a body whose name contains them is not meant by them, and none is
 * offered whose name is only like them.
 */
export type Judgement = {
  match: Matched | 'none';
  bodies: JudgedBody[];
  kinds: LikelyKind[];
  own_name: boolean;
};

const MATCHED: Readonly<Record<How, Matched>> = {
  exact: 'exact',
  same_without_form: 'exact',
  prefix: 'partial',
  contains: 'partial',
  near: 'similar',
  alike: 'similar',
  within_query: 'similar',
};

/** With another corporate form it may be another name; the heading of a list names several bodies. */
const matchedOf = ({ how, key, formDiffers }: Match): Matched =>
  MATCHED[how] === 'exact' && (formDiffers || key === 'group') ? 'partial' : MATCHED[how];

/**
 * Judges what a name means: the one judgement of the list of bodies, the Model Context Protocol, reconciliation and the
 * list of names in the page. A blank name, or one longer than any, means nothing.
 */
export const judgeName = (index: CorpusIndex, name: string): Judgement => {
  const bodies = matchName(index, name).map((found) => ({ ...found, matched: matchedOf(found) }));
  const match =
    (['exact', 'partial', 'similar'] as const).find((level) =>
      bodies.some(({ matched }) => matched === level),
    ) ?? 'none';
  const kinds = match === 'exact' ? [] : kindsByEnding(index.corpus.name_endings, name);
  const own_name = kinds.some(({ whole }) => whole);
  // A whole name that is known is no slip for another: 情報・システム研究機構 is not 地方公共団体情報システム機構.
  return own_name && match === 'similar'
    ? { match: 'none', bodies: [], kinds, own_name }
    : { match, bodies, kinds, own_name };
};

const NONE =
  'その名前の法人・機関は、資料のどの一覧にも見当たらない。一覧にないことは、どの類型にも当たらないことを意味しない（府省庁、独立行政法人、地方公共団体などは名前では掲げられていない）。どの類型に当たるかは、この資料からは決められない。';
const SIMILAR =
  'その名前の法人・機関は見当たらない。名前の近いものを示すが、同じものとは限らない。確かめてから使うこと。';
const PARTIAL =
  'この語そのものを名称とする法人・機関は見当たらない。名称にこの語を含むものを示すが、この語がそれを指すとはいえない。';
const UNSURE =
  'この語は、複数の法人・機関の名称であるか、出典のない略称などであり、これだけで一つに決めることはできない。';

/** What a judgement does not say, in Japanese, and why the likeliest kind is so; null where one body is certain. */
export const cannotConclude = ({ match, bodies, kinds }: Judgement): string | null => {
  if (bodies[0]?.certain) return null;
  const said = { exact: UNSURE, partial: PARTIAL, similar: SIMILAR, none: NONE }[match];
  return said + (kinds[0]?.explanation ?? '');
};
