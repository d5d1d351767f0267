import { expect, test } from 'vitest';
import { keyQuestionsCanBeAnswered } from '../../../../content/proof/checks/key-questions-can-be-answered.ts';
import { alteredContent, realContent, recordIn } from '../../support/real-content.ts';

test('the real content passes', async () => {
  expect(await keyQuestionsCanBeAnswered(realContent)).toEqual([]);
});

test('a rule that reaches nobody in a role of the question is named', async () => {
  const content = alteredContent((altered) => {
    recordIn(altered['key-questions'], 'key-questions/audit').roles = ['addressee', 'recipient'];
  });
  const [first, ...others] = await keyQuestionsCanBeAnswered(content);
  expect(first).toEqual({
    file: 'content/data/key-questions/audit.json',
    at: 'rules.0',
    message:
      '"audit-coverage" reaches nobody as addressee or recipient: it could answer the question with no alone.',
    remedy: 'Name a rule that reaches somebody so, or the role in which this one does.',
  });
  expect(others.map(({ at }) => at)).toEqual(['rules.1']);
});
