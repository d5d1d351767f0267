import * as z from 'zod';
import type { CorpusIndex } from '../../content/model/corpus/corpus-index.ts';
import { pageOfDefaultDay } from '../../content/model/corpus/day-pages.ts';
import {
  compareSubjects,
  type SubjectComparison,
} from '../../content/model/summary/subject-comparison.ts';
import { type Infer, memo } from '../../content/model/text/memo.ts';
import { SubjectComparisonWire, subjectComparisonWire } from '../records/subject/comparison.ts';
import { comparisonPage } from '../records/subject/comparison-page.ts';
import { subjectOf } from '../records/subject/subject-of.ts';
import { get, type Route } from '../resource/define.ts';
import type { Form } from '../resource/forms.ts';
import { AsOf, coveredDay, text } from '../resource/parameters.ts';

const MISSING = 'expected the id of a body or of a kind';

const SubjectParam = memo(() =>
  text(100, MISSING)
    .min(1, { error: MISSING })
    .meta({
      description: 'Id of a body or of a kind, as `/entities` and `/classes` give it.',
      examples: ['japan-pension-service'],
    }),
);

const CompareQuery = memo(() =>
  z.strictObject({
    a: SubjectParam(),
    b: SubjectParam().meta({
      description: 'Id of the other.',
      examples: ['bank-of-japan'],
    }),
    as_of: AsOf(),
  }),
);

/** What the page is written from: compared once, for the record and for the page. */
const compared = new WeakMap<object, { index: CorpusIndex; comparison: SubjectComparison }>();

const comparisonHtml: Form<Infer<typeof SubjectComparisonWire>> = {
  suffix: '.html',
  contentType: 'text/html; charset=utf-8',
  description: 'The same as a page for browsers without JavaScript, in Japanese.',
  file: null,
  write: ({ reply }) => {
    const held = compared.get(reply);
    if (!held) throw new Error('The page is written from what was compared.');
    return comparisonPage(held.index, held.comparison);
  },
};

/** Two subjects, rule by rule. */
export const COMPARE: readonly Route[] = [
  get({
    path: '/compare',
    operationId: 'compareSubjects',
    tag: 'Bodies',
    summary: 'Where the answers for two bodies or kinds differ, and why',
    description:
      'Only rules whose answer is not the same: verdict, role, office, condition or route, each with the step that decides both findings. Rules with the same answer are counted.',
    query: CompareQuery,
    others: [422],
    forms: [comparisonHtml],
    data: SubjectComparisonWire,
    reply: ({ index }, { a, b, as_of }) => {
      const where = '/entities';
      const asOf = coveredDay(index, as_of);
      const comparison = compareSubjects(
        index,
        subjectOf(index, a, where),
        subjectOf(index, b, where),
        asOf,
      );
      const page = `/compare/?a=${encodeURIComponent(a)}&b=${encodeURIComponent(b)}`;
      const html = pageOfDefaultDay(index, page, asOf);
      const reply = { data: subjectComparisonWire(comparison), asOf, html, law: true };
      compared.set(reply, { index, comparison });
      return reply;
    },
  }),
];
