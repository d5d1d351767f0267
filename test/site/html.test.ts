import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { builtPagesByTurns } from '../support/built-pages.ts';

/** Astro no longer repairs HTML: what a component writes is what browsers get. */
const validator = new HtmlValidate(
  // The other loader looks for configuration files beside every page.
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended'],
    rules: {
      // Everything comes from this site itself.
      'require-sri': 'off',
      // Titles carry the full name of a body or a provision.
      'long-title': 'off',
      // Astro writes one line a page; white space in it is nobody's decision.
      'no-trailing-whitespace': 'off',
      // Article and corporate numbers are not telephone numbers.
      'tel-non-breaking': 'off',
    },
  }),
);

test('the validator sees a fault', async () => {
  const { valid } = await validator.validateString('<p><div></div></p>');
  expect(valid).toBe(false);
});

test('every built page is valid HTML, of those below a subject two in turn', {
  timeout: 300_000,
}, async () => {
  const problems: string[] = [];
  for (const { file, html } of builtPagesByTurns()) {
    const report = await validator.validateString(html, `dist/site/${file}`);
    for (const result of report.results) {
      for (const { line, column, ruleId, message } of result.messages) {
        problems.push(`dist/site/${file}:${line}:${column} ${message} (${ruleId})`);
      }
    }
  }
  expect(problems).toEqual([]);
});
