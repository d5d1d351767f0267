import type { PageContent } from '../model/corpus/page-content.ts';
import type { Content, Filed } from './read/read.ts';

const inOrder = <T extends { order: number }>(filed: readonly Filed<T>[]): T[] =>
  filed.map(({ record }) => record).sort((a, b) => a.order - b.order);

/** What only the pages say, from checked content, in its order. */
export const compilePageContent = (content: Content): PageContent => ({
  answers: inOrder(content.answers),
  interactions: inOrder(content.interactions),
  lanes: inOrder(content.lanes),
  sections: content['page-sections'].map(({ record }) => record),
  kind_questions: inOrder(content['kind-questions']),
  key_questions: inOrder(content['key-questions']),
});
