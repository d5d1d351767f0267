import * as z from 'zod';
import type { LocatedClass } from '../../../content/model/corpus/corpus.ts';
import { pageOfAmended } from '../../../content/model/corpus/day-pages.ts';
import { API_ROOT, apiPath, htmlPath } from '../../../content/model/corpus/paths.ts';
import { findEntities } from '../../../content/model/names/match.ts';
import { normaliseName } from '../../../content/model/names/names.ts';
import { kindsByEnding } from '../../../content/model/search/endings.ts';
import { chargesOf, ministersOf } from '../../../content/model/summary/ministers.ts';
import { EntityWire, entityWire } from '../../records/entity.ts';
import { AsOf, coveredDay, Query } from '../../resource/parameters.ts';
import { tool } from '../tool/tool.ts';

/** Bodies told at once: more are a sign that the name is too short. */
const SHOWN = 20;

const Kind = z.object({
  id: z.string(),
  name: z.string().describe('Legal term.'),
  summary: z.string().describe('Whom it covers. Ours, Japanese.'),
});

const Ministry = z.object({
  id: z.string(),
  name: z.string().describe('The ministry, Japanese.'),
  minister: z.string().describe('The office of its head.'),
  bodies: z
    .array(z.string())
    .describe(
      'Ids of the bodies for which the facts of later years name the minister; not confirmed for 2016.',
    ),
  charges: z
    .int()
    .describe('Rules about those bodies that run through the ministry; see the API address.'),
});

const Found = z.object({
  result: z
    .enum(['name', 'near', 'ministry', 'kind', 'not_listed'])
    .describe(
      'name: a name, former name, abbreviation, reading or 法人番号 contains the query. near: only similar names. ministry: the query names a ministry or its minister; its findings are those of `kinds`. kind: the query names a kind. not_listed: neither; `kinds` are all there are, first those to which names with such an ending often belong.',
    ),
  bodies: z.array(
    EntityWire().pick({
      id: true,
      name: true,
      type: true,
      standing: true,
      designated: true,
      classes: true,
      listings: true,
    }),
  ),
  kinds: z.array(Kind),
  ministries: z.array(Ministry),
  note: z.string().nullable().describe('Japanese, ours: what cannot be concluded.'),
});

const NEAR_NOTE =
  'その名前の法人・機関は見当たらない。名前の近いものを示すが、同じものとは限らない。確かめてから使うこと。';

const NOT_LISTED_NOTE =
  'その名前の法人・機関は、資料のどの一覧にも見当たらない。一覧にないことは、どの類型にも当たらないことを意味しない（府省庁、独立行政法人、地方公共団体などは名前では掲げられていない）。どの類型に当たるかは、この資料からは決められない。下の類型の説明を読み、当たるものがあれば、その id で get_findings を呼ぶこと。';

const MINISTRY_NOTE =
  '所管は、それぞれの年の法令による事実で、2016年10月の所管は確認していない。府省庁とその長に及ぶものは、団体の種類の id で get_findings を呼んで読む。';

const kindLine = ({ id, name, summary }: z.infer<typeof Kind>) =>
  `- 団体の種類 **${name}** \`${id}\`: ${summary}`;

/** Any spelling of a name → the bodies and kinds it may mean. */
export const findBody = tool({
  name: 'find_body',
  title: 'Find a body or a kind of body',
  description:
    'Start here when a question names an organisation. Takes a name in any spelling (full, abbreviated, former, English, kana, 法人番号; any width) and gives the ids that the other tools need. Only the bodies on the lists of 2015 and 2016, IPA, NISC and the Headquarters are known by name, and the ministries that are competent for them; other agencies, municipalities and companies are not. For those the answer is `not_listed` with every kind of body and whom it covers: choose a kind only if you know from elsewhere that the body belongs to it, and say so. `near` results are similar names, not matches.',
  input: z.strictObject({
    name: Query()
      .min(1, { error: 'expected a name' })
      .meta({
        description: 'Name of an organisation or of a kind of organisation, in any spelling.',
        examples: ['日本年金機構', 'NHK', '指定法人'],
      }),
    as_of: AsOf(),
  }),
  data: Found,
  remedy: 'Give the name as the organisation writes it, or a part of it.',
  run: ({ index }, { name, as_of }) => {
    const asOf = coveredDay(as_of);
    const wanted = normaliseName(name);
    const matches = findEntities(index, name);
    const existing = index.corpus.classes.filter(({ from }) => from === null || from <= asOf);
    const named = existing.filter((kind: LocatedClass) =>
      [kind.name, ...kind.aliases].some((key) => normaliseName(key).includes(wanted)),
    );
    const ministries = ministersOf(index).filter(({ minister }) =>
      [minister.name, minister.ministry.value, ...minister.aliases].some(
        (key) => normaliseName(key) === wanted,
      ),
    );
    const match = matches[0]?.match;
    const result: z.infer<typeof Found>['result'] =
      match === 'name'
        ? 'name'
        : ministries.length > 0
          ? 'ministry'
          : wanted !== '' && named.length > 0
            ? 'kind'
            : (match ?? 'not_listed');
    const own = ministries.map(({ minister }) => minister.kind);
    const listed =
      result === 'not_listed' || result === 'near'
        ? existing
        : result === 'ministry'
          ? existing.filter(({ id }) => own.includes(id))
          : named;
    const likely = result === 'not_listed' ? kindsByEnding(index.corpus.name_endings, name) : [];
    const rank = ({ id }: LocatedClass): number => {
      const at = likely.findIndex(({ kind }) => kind === id);
      return at < 0 ? likely.length : at;
    };
    const kinds = listed
      .toSorted((a, b) => rank(a) - rank(b))
      .map(({ id, name, summary }) => ({ id, name, summary }));
    const bodies = (result === 'kind' || result === 'ministry' ? [] : matches)
      .slice(0, SHOWN)
      .map(({ entity }) => entityWire(index, entity, asOf))
      .map(({ id, name, type, standing, designated, classes, listings }) => ({
        id,
        name,
        type,
        standing,
        designated,
        classes,
        listings,
      }));
    const note =
      result === 'near'
        ? NEAR_NOTE
        : result === 'not_listed'
          ? [NOT_LISTED_NOTE, likely[0]?.explanation].filter(Boolean).join('')
          : result === 'ministry'
            ? MINISTRY_NOTE
            : null;
    const found = (result === 'ministry' ? ministries : []).map(({ minister, entities }) => ({
      id: minister.id,
      name: minister.ministry.value,
      minister: minister.name,
      bodies: entities.map(({ id }) => id),
      charges: chargesOf(index, minister, asOf).length,
    }));
    const text = [
      `「${name}」: ${bodies.length > 0 ? `${result === 'near' ? '名前の近い法人・機関' : '法人・機関'} ${matches.length} 件` : result === 'ministry' ? '府省庁の名' : result === 'kind' ? '団体の種類の名' : '一覧にない'}`,
      ...bodies.map(
        ({ id, name, standing, classes }) =>
          `- **${name}** \`${id}\`: ${standing}（団体の種類: ${classes.join(', ') || 'なし'}）`,
      ),
      ...found.map(
        ({ id, name, minister, bodies: supervised, charges }) =>
          `- 府省庁 **${name}**（${minister}）\`${id}\`: 所管する法人 ${supervised.join(', ')}。それらについて府省庁又はその長が間に立つ規定 ${charges} 件（${apiPath('ministers', id)}）`,
      ),
      ...kinds.map(kindLine),
      ...(note ? [note] : []),
    ].join('\n');
    const query = new URLSearchParams({ q: name, as_of: asOf });
    return {
      data: { result, bodies, kinds, ministries: found, note },
      asOf,
      total: bodies.length === 0 ? 0 : matches.length,
      api: found[0] ? apiPath('ministers', found[0].id) : `${API_ROOT}/entities?${query}`,
      html: pageOfAmended(found[0] ? htmlPath('ministers', found[0].id) : '/entities/', asOf),
      text,
    };
  },
});
