import * as z from 'zod';
import { checkTable } from '../../content/model/check/table.ts';
import { csv } from '../../content/model/text/csv.ts';
import { fits } from '../../content/model/text/given-text.ts';
import { memo } from '../../content/model/text/memo.ts';
import { preferredOf } from '../http/accept.ts';
import { CACHE } from '../http/cache-policy.ts';
import { API_HEADERS } from '../http/headers.ts';
import { readBody, requireType } from '../problem/body.ts';
import { ApiProblem } from '../problem/problem.ts';
import { Checked, MAX_CITATIONS, MAX_TEXT, replyChecked } from '../records/text/checked.ts';
import { bare, type Route } from '../resource/define.ts';
import { envelope, wrap } from '../resource/envelope.ts';
import { refuseParameters } from '../resource/errors.ts';
import { JSON_TYPE } from '../resource/forms.ts';
import { AsOf } from '../resource/parameters.ts';
import { malformed, readJson } from '../resource/read-json.ts';

const JSON_BODY = 'application/json';
const PLAIN = 'text/plain';
const TABLE = 'text/csv';

const NOTHING = 'expected a text with something in it';

const Body = memo(() =>
  z
    .strictObject({
      text: z
        .string({ error: NOTHING })
        .min(1, { error: NOTHING })
        .meta({
          description: `The text, at most ${MAX_TEXT} characters.`,
          maxLength: MAX_TEXT,
          examples: ['法第31条（事務の委託）による。'],
        }),
      as_of: AsOf(),
    })
    .meta({ description: 'A text to check, and the day whose numbers it has.' }),
);

/** Refuses what is longer than is checked, and says where a longer text can be. */
const requireShort = (text: string): void => {
  if (fits(text, MAX_TEXT)) return;
  throw new ApiProblem(
    'PAYLOAD_TOO_LARGE',
    `text: has ${text.length} characters; at most ${MAX_TEXT} are checked (counted after NFKC).`,
    'Send it in parts, cut between paragraphs; the page /check/ takes 100,000 and sends nothing.',
  );
};

const nothing = (): ApiProblem =>
  malformed(`text: ${NOTHING}.`, 'Send the text as the body, or as "text" in JSON.', 'text');

/** Whole texts: the one question that is too long for an address. */
export const CHECKS: readonly Route[] = [
  bare({
    method: 'post',
    path: '/check',
    operationId: 'checkText',
    tag: 'Citations',
    summary: 'Every citation and quotation of a whole text, checked in place',
    description: `Finds every citation of a text (at most ${MAX_TEXT} characters, ${MAX_CITATIONS} citations compared), follows 同法, 同条 and 「以下「法」という。」 from the text itself, and compares what stands beside each number: the heading, the law's title and number, quoted words, a defined term, the body said to be bound or listed. As JSON, or as \`text/plain\` with \`as_of\` in the address; \`Accept: text/csv\` gives a table. A POST because a text is too long for an address: it writes nothing, and nothing of the text is kept or logged.`,
    query: () => z.strictObject({ as_of: AsOf() }),
    body: { type: JSON_BODY, schema: Body, asText: PLAIN },
    answer: {
      schema: () =>
        envelope(Checked()).meta({ id: 'CheckTextAnswer', description: 'The text, checked.' }),
      asText: TABLE,
    },
    others: [400, 406, 413, 415, 422],
    handle: async (c, dataset, asked) => {
      const { index } = dataset;
      requireType(c.req.raw, [JSON_BODY, PLAIN]);
      const type = preferredOf(c.req.header('accept') ?? null, [JSON_BODY, TABLE]);
      if (type === null)
        throw new ApiProblem(
          'NOT_ACCEPTABLE',
          `This address gives ${JSON_BODY} or ${TABLE}, which Accept excludes.`,
          `Send "Accept: ${JSON_BODY}" or "Accept: ${TABLE}".`,
        );
      const body = await readBody(c.req.raw);
      const isPlain = c.req.header('content-type')?.trim().toLowerCase().startsWith(PLAIN);
      const read = Body().safeParse(isPlain ? { text: body, ...asked } : readJson(body, '(body)'));
      if (!read.success) return refuseParameters(read.error);
      const { text, as_of } = read.data;
      if (as_of !== undefined && asked.as_of !== undefined && as_of !== asked.as_of)
        throw malformed(
          'as_of: is given twice.',
          'Give it in the address or in the body.',
          'as_of',
        );
      requireShort(text);
      if (text.trim() === '') throw nothing();
      const { checked, ...reply } = replyChecked(index, { text, as_of: as_of ?? asked.as_of });
      const url = new URL(c.req.url);
      const answer =
        type === TABLE
          ? csv(checkTable(index, checked), false)
          : JSON.stringify(
              wrap(reply, url.pathname + url.search, index.corpus, await dataset.version()),
            );
      return new Response(answer, {
        headers: {
          ...API_HEADERS,
          'Cache-Control': CACHE.none,
          'Content-Language': 'ja',
          'Content-Type': type === TABLE ? 'text/csv; charset=utf-8; header=present' : JSON_TYPE,
        },
      });
    },
  }),
];
