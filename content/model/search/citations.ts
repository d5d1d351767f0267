import { MAX_CITATION, resolveCitation } from '../citation/resolve/resolve.ts';
import type { Choice, Resolution } from '../citation/resolve/scope.ts';
import type { CorpusIndex } from '../corpus/corpus-index.ts';
import type { ProvisionRef } from '../schema/common.ts';
import type { Provision } from '../schema/provision.ts';
import { fits } from '../text/given-text.ts';
import { placeToLook } from '../text/place-to-look.ts';

/**
 * What a query names when it is read as a citation: the provisions, and what is to be said of them in Japanese.
 * `near`: what may be meant by a number that nothing has. `elsewhere`: it cites what is not held, and so is no name of a
 * body.
 */
export type Cited = {
  provisions: Provision[];
  near: Provision[];
  note: string | null;
  elsewhere: boolean;
};

const NOTHING: Cited = { provisions: [], near: [], note: null, elsewhere: false };

/** A number makes words a citation: 規則 and 別表 alone are names, and 方法 ends like a law. */
const HAS_NUMBER = /[\d〇零一二三四五六七八九十百①-⑳Ⅰ-Ⅻ]/;

/** Nor do these need one, where words before them say whose they are: 監査方針前文. Alone they are names as well. */
const NAMES_PART = /.(?:前文|別表|附則|要件)/;

const inBrief = (citations: readonly string[]): string =>
  citations.length > 3 ? `${citations[0]}から${citations.at(-1)}まで` : citations.join('、');

const chosen = (index: CorpusIndex, choices: readonly Choice[]): Provision[] =>
  choices.flatMap(({ eid, ...text }) =>
    eid === null ? [] : [index.provision({ ...text, eid } as ProvisionRef)],
  );

const LATER_OR_OTHER = {
  other_law: 'は、このサイトに条文のない法令のものである。',
  later_state: 'は、2016年より後の法律の条番号で、このサイトに条文がない。',
  today: 'は現行の条文を問うもので、このサイトにあるのは2016年10月の状態である。',
  supplementary: 'は附則で、資料に収録されていない。',
} as const;

const read = (index: CorpusIndex, query: string, resolution: Resolution): Cited => {
  switch (resolution.kind) {
    case 'provision':
      return { ...NOTHING, provisions: [resolution.provision], note: resolution.note };
    case 'ambiguous': {
      const provisions = chosen(index, resolution.choices);
      const may = `「${query}」は、二つ以上の条項を指しうる。当てはまるものをすべて示す。`;
      const lacking = resolution.choices.flatMap(({ eid, citation }) =>
        eid === null ? [`${citation}は見当たらない。`] : [],
      );
      return {
        ...NOTHING,
        provisions,
        note: resolution.why === 'several' ? null : provisions.length > 1 ? may : lacking.join(''),
      };
    }
    case 'not_found': {
      const { missing, exists, did_you_mean } = resolution;
      const there = exists.length > 0 ? `あるのは${inBrief(exists)}。` : '';
      const near = did_you_mean.length > 0 ? `近いものは${inBrief(did_you_mean)}。` : '';
      return {
        ...NOTHING,
        near: did_you_mean.flatMap((citation) => {
          const meant = resolveCitation(index, { citation });
          return meant.kind === 'provision' ? [meant.provision] : [];
        }),
        note: `${missing}は見当たらない。${there}${near}`,
      };
    }
    case 'out_of_scope':
      return {
        ...NOTHING,
        note: `「${query}」${LATER_OR_OTHER[resolution.why]}e-Gov法令検索（${placeToLook(resolution.law)}）でさがせる。`,
        elsewhere: true,
      };
    default:
      return NOTHING;
  }
};

/**
 * Reads a query as a citation in any notation, by the resolver of the API: all the provisions where it fits several. A
 * query that names neither a number nor a part, or is no citation, names none.
 */
export const citedBy = (index: CorpusIndex, query: string): Cited => {
  const written = query.trim();
  if (!fits(written, MAX_CITATION)) return NOTHING;
  const plain = written.normalize('NFKC');
  const cites = HAS_NUMBER.test(written + plain) || NAMES_PART.test(plain);
  if (!cites || /^[\d\s-]+$/.test(plain)) return NOTHING;
  return read(index, written, resolveCitation(index, { citation: written }));
};
