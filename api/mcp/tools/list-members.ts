import * as z from 'zod';
import type { CorpusIndex } from '../../../content/model/corpus/corpus-index.ts';
import { apiPath, htmlPath } from '../../../content/model/corpus/paths.ts';
import type { List } from '../../../content/model/schema/list.ts';
import { orNotFound } from '../../problem/or-not-found.ts';
import { entityWire } from '../../records/entity.ts';
import { ListWire, listHead, listWire } from '../../records/list.ts';
import { coveredDay, IdParam } from '../../resource/parameters.ts';
import { BUDGETS, fullOrShort, pageWithin } from '../tool/budget.ts';
import { Cursor, Detail, Next, startOf } from '../tool/cursor.ts';
import { Day } from '../tool/day.ts';
import { Identity, identityOf, Unknown, unknownOf } from '../tool/identity.ts';
import { tool } from '../tool/tool.ts';

const Named = ListWire().shape.rows.element.pick({
  row: true,
  entity: true,
  name: true,
  group: true,
});

const Member = Named.extend({
  citation: z.string(),
  ...Identity.shape,
});

/** What documents the source does not hold where a list stands: those behind it. */
const notHeldOf = ({ corpus }: CorpusIndex, { row_parent, provision }: List): string[] =>
  corpus.silences
    .filter(
      ({ kind, looked_in }) =>
        kind === 'document' &&
        looked_in.some(
          ({ instrument, eid }) => instrument === provision.instrument && eid === row_parent,
        ),
    )
    .map(({ statement }) => statement);

type Head = ReturnType<typeof listHead>;

/** Whether a list is that of a day. */
const isOf = ({ from, until, undetermined }: Head, day: string): boolean =>
  from <= day && (until === null || day < until) && undetermined === null;

/** Which day a list is of, and what is known of the day asked. */
const daySays = (head: Head, asked: string | null): string => {
  const { from, until } = head;
  const whole = until === null ? `the list of ${from}` : `the list from ${from} until ${until}`;
  if (asked === null)
    return until === null
      ? `from ${from}; whether it holds today is not known (\`not_held\`)`
      : `from ${from}, not from ${until} on`;
  if (isOf(head, asked)) return `${whole}, read as that of ${asked}`;
  if (asked < from || until !== null) return `${whole}: it is not that of ${asked}`;
  return `${whole}, the last one held; nothing later is known, so it is no answer for ${asked} (\`not_held\`)`;
};

/** The rows of a list. */
export const listMembers = tool({
  name: 'list_members',
  title: 'The bodies on a list',
  description:
    'Every row of one list as printed, in printed order: annex-2015 and annex-2016 (別表 of 資料提供等規則: bodies that may be asked to cooperate) and designated-2016 (指定法人 under Art. 13 of the Act: bodies covered by standards, monitoring and audit). The two are different: being on the 別表 does not make a body a 指定法人. Ministries, independent agencies and municipalities stand on no list, because the law names them as kinds.',
  input: z.strictObject({
    list: IdParam().meta({
      description: 'annex-2015, annex-2016 or designated-2016.',
      examples: ['designated-2016'],
    }),
    as_of: Day(),
    detail: Detail.describe('full: 法人番号, minister, citation too; unless told, where all fit.'),
    cursor: Cursor,
  }),
  data: ListWire()
    .omit({ rows: true })
    .extend({
      asked: z
        .object({ day: z.iso.date(), answered: z.boolean() })
        .nullable()
        .describe(
          'Day asked; `answered` false: the list is not known to hold on it. Its own day is `from`. null: none was asked.',
        ),
      not_held: z
        .array(z.string())
        .describe(
          'What the source does not hold of the list: whether it still holds today, and with which rows. Japanese, ours.',
        ),
      rows: z.array(z.union([Member, Named])),
      unknown: Unknown,
      next: Next,
    }),
  remedy: 'The lists are annex-2015, annex-2016 and designated-2016.',
  run: ({ index }, { list: id, as_of, detail, cursor }) => {
    const list = orNotFound(index.lists, id, 'list_members');
    const { rows } = listWire(index, list);
    const day = as_of === undefined ? null : coveredDay(index, as_of);
    const own = listHead(index, list, day);
    const head = {
      ...own,
      asked: day === null ? null : { day, answered: isOf(own, day) },
      not_held: list.until === null ? notHeldOf(index, list) : [],
    };
    const members = rows.map(({ row, entity, name, group, provision }) => {
      const body = orNotFound(index.entities, entity, 'find_body');
      return {
        row,
        entity,
        name,
        group,
        citation: provision.citation,
        ...identityOf(index, entityWire(index, body, head.from)),
      };
    });
    const api = apiPath('lists', id);
    const short = rows.map(({ row, entity, name, group }) => ({ row, entity, name, group }));
    const told = fullOrShort(BUDGETS.items, { ...head, api }, { full: members, short }, detail);
    const unknown = told === members ? unknownOf(members) : null;
    const { shown, next } = pageWithin(
      BUDGETS.items,
      { ...head, unknown, api },
      told,
      startOf(cursor),
    );
    return {
      data: { ...head, rows: shown, unknown, next },
      asOf: day ?? head.from,
      total: members.length,
      api,
      html: htmlPath('lists', id),
      text: `${head.title}: ${shown.length} of ${head.count} in \`rows\`, ${daySays(own, day)}.`,
    };
  },
});
