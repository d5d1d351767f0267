import * as z from 'zod';
import type { LocatedClass } from '../../../content/model/corpus/corpus.ts';
import type { CorpusIndex } from '../../../content/model/corpus/corpus-index.ts';
import { pageOfDefaultDay } from '../../../content/model/corpus/day-pages.ts';
import { API_ROOT, apiPath, htmlPath } from '../../../content/model/corpus/paths.ts';
import { listsEndedBy } from '../../../content/model/findings/capacities.ts';
import {
  cannotConclude,
  type JudgedBody,
  type Judgement,
  judgeName,
} from '../../../content/model/names/judgement.ts';
import { normaliseName } from '../../../content/model/names/names.ts';
import { chargesOf, ministersOf } from '../../../content/model/summary/ministers.ts';
import { beginning } from '../../../content/model/text/given-text.ts';
import { entityWire } from '../../records/entity.ts';
import { LaterText, laterText } from '../../records/list.ts';
import { coveredDay, saidQuery } from '../../resource/parameters.ts';
import { BUDGETS, pageWithin } from '../tool/budget.ts';
import { Cursor, goesOn, Next, startOf } from '../tool/cursor.ts';
import { Day } from '../tool/day.ts';
import { Identity, identityOf, Unknown, unknownOf } from '../tool/identity.ts';
import { tool } from '../tool/tool.ts';

const Kind = z.object({
  id: z.string(),
  name: z.string().describe('Legal term.'),
  cautions: z
    .array(z.string())
    .optional()
    .describe('Of the one kind that is named: whom it does not mean. Japanese, ours.'),
});

const Ministry = z.object({
  id: z.string(),
  name: z.string().describe('The ministry, Japanese.'),
  minister: z.string().describe('The office of its head.'),
  bodies: z
    .array(z.string())
    .describe('Bodies it supervises by the facts of later years; not confirmed for 2016.'),
  designated: z.array(z.string()).describe('Those of them that are 指定法人 on the day.'),
  charges: z
    .int()
    .describe('Rules about those bodies that run through it: `as_ministry` of get_findings.'),
});

const FoundBody = z.object({
  id: z.string(),
  name: z.string(),
  matched: z
    .enum(['exact', 'partial', 'similar'])
    .describe(
      'exact: the words are one of its names. partial: one of its names contains them. similar: another name near it.',
    ),
  matched_on: z.string().describe('Which of its names answered.'),
  later_names: z
    .array(z.object({ name: z.string(), from: z.string().nullable() }))
    .optional()
    .describe('Names it took after the last day covered, since when; absent: none is known.'),
  certain: z.boolean().describe('It alone is meant, beyond doubt.'),
  designated_art13: z
    .boolean()
    .describe('指定法人 on the day, by the last list held: see `undetermined`.'),
  listed_art32: z
    .object({ list: z.string(), row: z.int() })
    .nullable()
    .describe('Row of the 別表 in force on the day; null: it stands on none.'),
  kinds: z.array(z.string()).describe('Kinds it belongs to on the day.'),
  ...Identity.shape,
});

const ShortBody = FoundBody.pick({
  id: true,
  name: true,
  matched: true,
  designated_art13: true,
})
  .partial({ matched: true })
  .extend({
    listed_art32: z.object({ row: z.int() }).nullable().describe('Row of the 別表 of the day.'),
  });

const Found = z.object({
  match: z
    .enum(['exact', 'partial', 'similar', 'none'])
    .describe('How what answers best does: a body, a ministry or a kind.'),
  result: z
    .enum(['name', 'near', 'ministry', 'kind', 'not_listed'])
    .describe(
      'name: of a body. near: only similar names. ministry: its findings are those of `kinds`. kind: of a kind. not_listed: no body held has such a name.',
    ),
  found: z.int().describe('Bodies that answer.'),
  returned: z.int().describe('Of them in this answer.'),
  bodies: z
    .array(z.union([FoundBody, ShortBody]))
    .describe(
      'Best first; of several the one that alone is `exact` in full, the others in short, `matched` left out where it is that of the answer: ask again by name.',
    ),
  undetermined: LaterText().describe(
    'Behind the last lists held: designated_art13, listed_art32 and kinds are those of the day before `from`, and nothing here can tell whether they still hold. null: they are of the day.',
  ),
  unknown: Unknown,
  next: Next,
  kinds: z
    .array(Kind)
    .describe(
      'Kinds named, or all there are where the name is on no list. These and likely_kinds on the first page.',
    ),
  ministries: z.array(Ministry),
  likely_kinds: z
    .array(
      z.object({
        id: z.string(),
        why: z
          .string()
          .nullable()
          .describe('Japanese, ours; null: as for the one before, or where bodies answer.'),
      }),
    )
    .describe('Kinds to which such names often belong, likeliest first; never a finding.'),
  cannot_conclude: z
    .string()
    .nullable()
    .describe('Japanese, ours: what this does not say; null where one body is certain.'),
});

const CHOOSE_NOTE =
  '属する団体の種類がほかから分かるときだけ、その id で get_findings を呼ぶこと。';

const MINISTRY_NOTE =
  '所管は、それぞれの年の法令による事実で、2016年10月の所管は確認していない。府省庁とその長に及ぶものは、団体の種類の id で get_findings を呼んで読む。charges に数えた規定は、その最初のページの as_ministry にある。';

/** Letters of the name that are said again. */
const SAID = 60;

/** Names of a kind as they are compared. */
const namesOfKind = ({ name, aliases }: LocatedClass): string[] =>
  [name, ...aliases].map(normaliseName);

const bodyFound = (
  index: CorpusIndex,
  { entity, matched, key, certain }: JudgedBody,
  asOf: string,
): z.infer<typeof FoundBody> => {
  const wire = entityWire(index, entity, asOf);
  const { id, name, designated, classes, listings } = wire;
  const listed = listings.find(({ list }) => index.lists.get(list)?.edge === 'listed_in') ?? null;
  return {
    id,
    name,
    matched,
    matched_on: key,
    ...(entity.later_names.length > 0
      ? { later_names: entity.later_names.map(({ value, from }) => ({ name: value, from })) }
      : {}),
    certain,
    designated_art13: designated,
    listed_art32: listed && { list: listed.list, row: listed.row },
    kinds: classes,
    ...identityOf(index, wire),
  };
};

const inShort = (
  { id, name, matched, designated_art13, listed_art32 }: z.infer<typeof FoundBody>,
  match: string,
): z.infer<typeof ShortBody> => ({
  id,
  name,
  ...(matched === match ? {} : { matched }),
  designated_art13,
  listed_art32: listed_art32 && { row: listed_art32.row },
});

/** How the best of what answers does: bodies where there are some, else the ministry or kind that is named. */
const matchOf = ({
  judged,
  found,
  result,
  named,
  wanted,
}: {
  judged: Judgement;
  found: number;
  result: z.infer<typeof Found>['result'];
  named: readonly LocatedClass[];
  wanted: string;
}): Judgement['match'] => {
  if (found > 0) return judged.match;
  // A ministry answers to its own names alone.
  if (result === 'ministry') return 'exact';
  if (result !== 'kind') return 'none';
  return named.some((kind) => namesOfKind(kind).includes(wanted)) ? 'exact' : 'partial';
};

/** Any spelling of a name → the bodies and kinds it may mean. */
export const findBody = tool({
  name: 'find_body',
  title: 'Find a body or a kind of body',
  description:
    'Start here when a question names an organisation: a name in any spelling (abbreviated, former, English, kana, 法人番号) → the ids that the other tools need. Known by name: the bodies on the lists of 2015 and 2016, IPA, NISC, the Headquarters and the competent ministries, no others. Only `match: exact` is the body asked for; `partial` and `similar` are other names. For agencies, municipalities and companies the answer is `not_listed`: choose a kind only if you know from elsewhere that the body belongs to it, and say so.',
  input: z.strictObject({
    name: saidQuery('expected a name').meta({
      description: 'Name of an organisation or of a kind of organisation, in any spelling.',
      examples: ['日本年金機構', 'NHK', '指定法人'],
    }),
    as_of: Day(),
    cursor: Cursor,
  }),
  data: Found,
  remedy: 'Give the name as the organisation writes it, or a part of it.',
  run: ({ index }, { name, as_of, cursor }) => {
    const asOf = coveredDay(index, as_of);
    const wanted = normaliseName(name);
    const judged = judgeName(index, name);
    const existing = index.corpus.classes.filter(({ from }) => from === null || from <= asOf);
    const named = existing.filter((kind: LocatedClass) =>
      namesOfKind(kind).some((key) => key.includes(wanted)),
    );
    const ministries = ministersOf(index).filter(({ minister }) =>
      [minister.name, minister.ministry.value, ...minister.aliases].some(
        (key) => normaliseName(key) === wanted,
      ),
    );
    const isNamed = !judged.own_name && ['exact', 'partial'].includes(judged.match);
    const result: z.infer<typeof Found>['result'] = isNamed
      ? 'name'
      : ministries.length > 0
        ? 'ministry'
        : wanted !== '' && named.length > 0
          ? 'kind'
          : judged.bodies.length > 0
            ? 'near'
            : 'not_listed';
    const own = [...new Set(ministries.map(({ minister }) => minister.kind))];
    const likely =
      result === 'kind'
        ? []
        : result === 'ministry'
          ? own.map(
              (kind) => judged.kinds.find((one) => one.kind === kind) ?? { kind, reason: null },
            )
          : judged.kinds;
    const listed =
      result === 'not_listed' || (result === 'near' && likely.length === 0)
        ? existing
        : result === 'near'
          ? existing.filter(({ id }) => likely.some(({ kind }) => kind === id))
          : result === 'ministry'
            ? existing.filter(({ id }) => own.includes(id))
            : named;
    const rank = ({ id }: LocatedClass): number => {
      const at = likely.findIndex(({ kind }) => kind === id);
      return at < 0 ? likely.length : at;
    };
    const kinds = listed
      .toSorted((a, b) => rank(a) - rank(b))
      .map(({ id, name, cautions }) => ({
        id,
        name,
        ...(result === 'kind' && listed.length === 1 ? { cautions } : {}),
      }));
    const matches = result === 'kind' || result === 'ministry' ? [] : judged.bodies;
    const bodies = matches.map((match) => bodyFound(index, match, asOf));
    const exact = bodies.filter(({ matched }) => matched === 'exact').length;
    const isWhole = ({ matched }: z.infer<typeof FoundBody>): boolean =>
      (matched === 'exact' && exact === 1) || bodies.length === 1;
    const found = bodies.map((body) => (isWhole(body) ? body : inShort(body, judged.match)));
    const note =
      result === 'ministry'
        ? MINISTRY_NOTE
        : result === 'kind'
          ? null
          : // What speaks for a kind stands beside it.
            [cannotConclude({ ...judged, kinds: [] }), result === 'not_listed' ? CHOOSE_NOTE : '']
              .filter(Boolean)
              .join('') || null;
    const named_ministries = (result === 'ministry' ? ministries : []).map(
      ({ minister, entities }) => ({
        id: minister.id,
        name: minister.ministry.value,
        minister: minister.name,
        bodies: entities.map(({ id }) => id),
        designated: entities
          .filter((entity) => entityWire(index, entity, asOf).designated)
          .map(({ id }) => id),
        charges: chargesOf(index, minister, asOf).length,
      }),
    );
    const query = new URLSearchParams({ q: name, as_of: asOf });
    const isFirst = startOf(cursor) === 0;
    const [ministry] = named_ministries;
    const head = {
      match: matchOf({ judged, found: found.length, result, named, wanted }),
      result,
      found: found.length,
      kinds: isFirst ? kinds : [],
      ministries: named_ministries,
      likely_kinds: (isFirst ? likely : []).map(({ kind, reason }, i) => ({
        id: kind,
        why: found.length > 1 || reason === likely[i - 1]?.reason ? null : reason,
      })),
      cannot_conclude: note,
      undetermined: laterText(listsEndedBy(index, asOf)),
      unknown: unknownOf(bodies.filter(isWhole)),
    };
    const api = ministry ? apiPath('ministers', ministry.id) : `${API_ROOT}/entities?${query}`;
    // Where the words are nobody's name, what they do not say stands beside all whose name has them.
    const budget = judged.match === 'exact' ? BUDGETS.body : BUDGETS.unknown_body;
    const { shown, next } = pageWithin(budget, { ...head, api }, found, startOf(cursor));
    return {
      data: { ...head, returned: shown.length, bodies: shown, next },
      asOf,
      total: found.length,
      api,
      html: pageOfDefaultDay(
        index,
        ministry ? htmlPath('ministers', ministry.id) : '/entities/',
        asOf,
      ),
      text: `${beginning(name, SAID)}: ${result}; ${ministry ? `${named_ministries.length} in \`ministries\`` : `${shown.length} of ${found.length} in \`bodies\`${goesOn(next)}`}; ${head.kinds.length} in \`kinds\`.`,
    };
  },
});
