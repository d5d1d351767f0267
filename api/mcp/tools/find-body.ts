import * as z from 'zod';
import type { LocatedClass } from '../../../content/model/corpus/corpus.ts';
import { pageOfDefaultDay } from '../../../content/model/corpus/day-pages.ts';
import { API_ROOT, apiPath, htmlPath } from '../../../content/model/corpus/paths.ts';
import { cannotConclude, judgeName } from '../../../content/model/names/judgement.ts';
import { normaliseName } from '../../../content/model/names/names.ts';
import { chargesOf, ministersOf } from '../../../content/model/summary/ministers.ts';
import { EntityWire, entityWire } from '../../records/entity.ts';
import { AsOf, coveredDay, Query } from '../../resource/parameters.ts';
import { tool } from '../tool/tool.ts';

/** Bodies told at once: more are a sign that the name is too short. */
const SHOWN = 10;

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

const FoundBody = EntityWire()
  .pick({
    id: true,
    name: true,
    type: true,
    standing: true,
    designated: true,
    classes: true,
    listings: true,
  })
  .extend({
    matched: z
      .enum(['exact', 'partial', 'similar'])
      .describe(
        'exact: the words are one of its names. partial: one of its names contains them. similar: near one of its names, or containing one.',
      ),
    matched_on: z
      .string()
      .describe(
        'Which of its names answered: name, former_name, later_name, abbreviation, reading, english_name, corporate_number, or group, the heading of a list.',
      ),
    certain: z.boolean().describe('True: it alone is meant, beyond doubt.'),
    corporate_number: z
      .object({ value: z.string(), tier: z.string() })
      .nullable()
      .describe('法人番号; null where no source was found: give none.'),
    minister: z
      .object({ value: z.string(), as_of: z.string(), confirmed_2016: z.boolean() })
      .nullable()
      .describe(
        'Who supervises it by the statute text of `as_of`; null where not known: name none.',
      ),
  });

const Found = z.object({
  match: z
    .enum(['exact', 'partial', 'similar', 'none'])
    .describe('How the best body answers: see `matched`. none: no body held has such a name.'),
  result: z
    .enum(['name', 'near', 'ministry', 'kind', 'not_listed'])
    .describe(
      'name: a name, former name, abbreviation, reading or 法人番号 is the query or contains it: see `match`. near: only similar names, or names that contain what is known as the name of something else (a place, a kind of body). ministry: the query names a ministry or its minister; its findings are those of `kinds`. kind: the query names a kind. not_listed: neither; `kinds` are all there are, first those to which names with such an ending often belong.',
    ),
  bodies: z.array(FoundBody),
  kinds: z.array(Kind),
  ministries: z.array(Ministry),
  likely_kinds: z
    .array(z.object({ id: z.string(), why: z.string().describe('Japanese, ours.') }))
    .describe('Kinds to which such names often belong, likeliest first; never a finding.'),
  cannot_conclude: z
    .string()
    .nullable()
    .describe('Japanese, ours: what this answer does not say; null where one body is certain.'),
  note: z.string().nullable().describe('The same as `cannot_conclude`, as it was called before.'),
});

const CHOOSE_NOTE =
  '下の類型の説明を読み、当たるものがあれば、その id で get_findings を呼ぶこと。';

const MINISTRY_NOTE =
  '所管は、それぞれの年の法令による事実で、2016年10月の所管は確認していない。府省庁とその長に及ぶものは、団体の種類の id で get_findings を呼んで読む。';

const HEADINGS = {
  exact: '法人・機関',
  partial: '名前にこの語を含む法人・機関',
  similar: '名前の近い法人・機関',
  none: '',
} as const;

const kindLine = ({ id, name, summary }: z.infer<typeof Kind>) =>
  `- 団体の種類 **${name}** \`${id}\`: ${summary}`;

/** Any spelling of a name → the bodies and kinds it may mean. */
export const findBody = tool({
  name: 'find_body',
  title: 'Find a body or a kind of body',
  description:
    'Start here when a question names an organisation. Takes a name in any spelling (full, abbreviated, former, English, kana, 法人番号; any width) and gives the ids that the other tools need. Only the bodies on the lists of 2015 and 2016, IPA, NISC and the Headquarters are known by name, and the ministries that are competent for them; other agencies, municipalities and companies are not. For those the answer is `not_listed` with every kind of body and whom it covers: choose a kind only if you know from elsewhere that the body belongs to it, and say so. Only `match: exact` is the body asked for; `partial` contains the words, `similar` is another name.',
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
    const asOf = coveredDay(index, as_of);
    const wanted = normaliseName(name);
    const judged = judgeName(index, name);
    const existing = index.corpus.classes.filter(({ from }) => from === null || from <= asOf);
    const named = existing.filter((kind: LocatedClass) =>
      [kind.name, ...kind.aliases].some((key) => normaliseName(key).includes(wanted)),
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
    const likely = ['ministry', 'kind'].includes(result) ? [] : judged.kinds;
    const own = ministries.map(({ minister }) => minister.kind);
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
      .map(({ id, name, summary }) => ({ id, name, summary }));
    const matches = result === 'kind' || result === 'ministry' ? [] : judged.bodies;
    const bodies = matches.slice(0, SHOWN).map(({ entity, matched, key, certain }) => {
      const { id, name, type, standing, designated, classes, listings, ...facts } = entityWire(
        index,
        entity,
        asOf,
      );
      const { corporate_number: number, competent_minister: minister } = facts;
      return {
        id,
        name,
        type,
        standing,
        designated,
        classes,
        listings,
        matched,
        matched_on: key,
        certain,
        corporate_number: number && { value: number.value, tier: number.tier },
        minister: minister && {
          value: minister.value,
          as_of: minister.as_of,
          confirmed_2016: minister.confirmed_2016,
        },
      };
    });
    const note =
      result === 'ministry'
        ? MINISTRY_NOTE
        : result === 'kind'
          ? null
          : [cannotConclude(judged), result === 'not_listed' ? CHOOSE_NOTE : '']
              .filter(Boolean)
              .join('') || null;
    const found = (result === 'ministry' ? ministries : []).map(({ minister, entities }) => ({
      id: minister.id,
      name: minister.ministry.value,
      minister: minister.name,
      bodies: entities.map(({ id }) => id),
      charges: chargesOf(index, minister, asOf).length,
    }));
    const text = [
      `「${name}」: ${bodies.length > 0 ? `${HEADINGS[judged.match]} ${matches.length} 件` : result === 'ministry' ? '府省庁の名' : result === 'kind' ? '団体の種類の名' : '一覧にない'}`,
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
      data: {
        match: bodies.length > 0 ? judged.match : ('none' as const),
        result,
        bodies,
        likely_kinds: likely.map(({ kind, explanation }) => ({ id: kind, why: explanation })),
        cannot_conclude: note,
        kinds,
        ministries: found,
        note,
      },
      asOf,
      total: bodies.length === 0 ? 0 : matches.length,
      api: found[0] ? apiPath('ministers', found[0].id) : `${API_ROOT}/entities?${query}`,
      html: pageOfDefaultDay(
        index,
        found[0] ? htmlPath('ministers', found[0].id) : '/entities/',
        asOf,
      ),
      text,
    };
  },
});
