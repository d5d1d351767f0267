import * as z from 'zod';
import { MAX_QUOTATION } from '../../content/model/quotation/quotation.ts';
import type { SearchAnswer } from '../../content/model/search/search.ts';
import { fittingBeginning } from '../../content/model/text/given-text.ts';
import { type Infer, memo } from '../../content/model/text/memo.ts';
import { answerTo, Hit, hitsOf } from '../records/search.ts';
import { searchPage } from '../records/search-page.ts';
import { Resolved, replyResolved } from '../records/text/resolved.ts';
import { replyVerified, Verified } from '../records/text/verified.ts';
import { get, type Route } from '../resource/define.ts';
import type { Form } from '../resource/forms.ts';
import { AsOf, Limit, MAX_QUERY, Offset, page, saidQuery, text } from '../resource/parameters.ts';
import { TypedCitation } from '../resource/typed-citation.ts';

/** What the page is written from: found once, for the hits and for the page. */
const found = new WeakMap<object, { q: string; answer: SearchAnswer }>();

/** The same hits as a page, for browsers without JavaScript: the form of the site leads here. */
const searchHtml: Form<Infer<typeof Hit>[]> = {
  suffix: '.html',
  contentType: 'text/html; charset=utf-8',
  description: 'The first 50 hits as a page for browsers without JavaScript, in Japanese.',
  // A form sent empty asks for the empty page; what was typed too long is cut, as the field does.
  query: () =>
    z.strictObject({
      q: z
        .string()
        .default('')
        .transform((typed) => fittingBeginning(typed, MAX_QUERY))
        .meta({ description: 'What to look for.', type: 'string' }),
    }),
  file: null,
  write: ({ reply }) => {
    const asked = found.get(reply);
    if (!asked) throw new Error('The page is written from what was found.');
    return searchPage(asked.q, asked.answer);
  },
};

const search = get({
  path: '/search',
  operationId: 'search',
  tag: 'Search',
  cache: 'question',
  summary: 'Search over everything that is held, best first',
  description:
    'Bodies, kinds, lists, terms, rules, procedures, ministries, instruments, comparisons of versions, provisions and disagreements of the source, best first. Width, kana, 漢数字 and citations are understood.',
  query: () =>
    z.strictObject({
      q: saidQuery('expected something to look for'),
      limit: Limit(),
      offset: Offset(),
    }),
  forms: [searchHtml],
  data: () => z.array(Hit()),
  reply: (dataset, { q, limit, offset }, url) => {
    const answer = answerTo(dataset, q);
    const html = `/search/?q=${encodeURIComponent(q)}`;
    const reply = { ...page(hitsOf(answer), limit, offset, url), html, law: true };
    found.set(reply, { q, answer });
    return reply;
  },
});

/** What is resolved: a citation, where it is read, and the day whose numbers are meant. */
export const CitationQuery = memo(() =>
  z.strictObject({
    citation: TypedCitation(),
    from: text(200)
      .optional()
      .meta({
        description: 'Where 同項, 前条, 第1項 are read: {instrument}/{eid}.',
        examples: ['basic-act/art_30__para_1'],
      }),
    as_of: AsOf(),
  }),
);

const resolveCitation = get({
  path: '/resolve',
  operationId: 'resolveCitation',
  cache: 'question',
  tag: 'Citations',
  summary: 'A citation in any spelling → the provision it names',
  description:
    'Understands 「法第25条第1項第2号」, 「基本法25①二」, 「監査方針5(3)」, 「別表29」, 「Article 25, paragraph (1)」, 法令ID and addresses of e-Gov and of this site; 同項 and 前条 with `from`. A law that is not held is `OUT_OF_SCOPE` with what is known of it; a citation that may mean several things is `AMBIGUOUS` with `choices`.',
  query: CitationQuery,
  others: [409, 422],
  data: Resolved,
  reply: ({ index }, question) => replyResolved(index, question),
});

const verifyQuotation = get({
  path: '/verify',
  operationId: 'verifyQuotation',
  cache: 'question',
  tag: 'Citations',
  summary: 'Is this quotation in the corpus, to the letter',
  description:
    'To the letter, but for spaces and line breaks, or with the first difference from the nearest passage.',
  query: () =>
    z.strictObject({
      text: text(MAX_QUOTATION, 'expected a quotation')
        .min(1, { error: 'expected a quotation' })
        .meta({
          description: 'The quotation.',
          examples: ['秘密の保持に十分留意するものとする'],
        }),
    }),
  data: Verified,
  reply: ({ index }, asked) => replyVerified(index, asked.text),
});

/** Free questions: words, citations, quotations. */
export const QUESTIONS: readonly Route[] = [search, resolveCitation, verifyQuotation];
