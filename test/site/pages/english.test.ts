import { expect, test } from 'vitest';
import { builtPages } from '../../support/built-pages.ts';
import { textOf } from '../support/html-text.ts';

/** A line break of the template that the build took for nothing: `today.It`, `89rules`. */
const RUN_TOGETHER = /\S*(?:\d[a-z]|[a-z][.:;,][A-Za-z]|[a-z)][A-Z(])\S*/g;

test('no words of the English page run together', () => {
  const html = builtPages().find(({ path }) => path === '/en/')?.html ?? '';
  const prose = html
    .replace(/<code>.*?<\/code>/gs, '')
    .replace(/<\/(?:p|li|h\d|dt|dd)>/g, ' ')
    .replace(/^[\s\S]*<main/, '<main')
    .replace(/<\/main>[\s\S]*$/, '');
  const text = textOf(prose);
  expect({
    whole: text.includes('89 rules, each judged'),
    together: text.match(RUN_TOGETHER)?.filter((word) => !word.startsWith('/')),
  }).toEqual({ whole: true, together: ['OpenAPI'] });
});
