import { expect, test } from 'vitest';
import type { Procedure } from '../../../../content/model/schema/procedure.ts';
import { proceduresCoverThemes } from '../../../../content/proof/checks/procedures-cover-themes.ts';
import type { Filed } from '../../../../content/proof/read/read.ts';
import { smallContent } from '../../support/small-content.ts';
import { procedure, rule, stage, step } from '../../support/small-rules.ts';

/** Procedures of the themes that are not looked at; and the one of audits, with these fields. */
const faultsOf = (held: Partial<Procedure>, others: Filed<Procedure>[] = []) =>
  proceduresCoverThemes(
    smallContent({
      obligations: [rule('audit'), rule('report'), rule('standard', { theme: 'standards' })],
      procedures: [
        procedure('audit', held),
        procedure('incident', { themes: ['incident', 'cooperation'] }),
        procedure('information', { themes: ['information-provision'] }),
        ...others,
      ],
    }),
  );

const DRAWN: Partial<Procedure> = { stages: [stage([step('audit', { parts: ['report'] })])] };

test('steps, parts of steps and what is left out with a reason make a procedure whole', async () => {
  expect(await faultsOf(DRAWN)).toEqual([]);
  expect(
    await faultsOf({
      stages: [stage([step('audit')])],
      left_out: [{ obligation: 'report', reason: '順がない。' }],
    }),
  ).toEqual([]);
});

const leftOut = (message: string, remedy: string) => ({
  file: 'content/data/procedures/audit.json',
  ...{ at: 'left_out', message, remedy },
});

test('a rule left out twice, or drawn as well, is told each time', async () => {
  const twice = leftOut(
    'The rule "report" is left out and stands here as well.',
    'Draw it, or leave it out, once.',
  );
  const entry = { obligation: 'report', reason: '順がない。' };
  expect(await faultsOf({ stages: [stage([step('audit')])], left_out: [entry, entry] })).toEqual([
    twice,
    twice,
  ]);
  expect(await faultsOf({ ...DRAWN, left_out: [entry] })).toEqual([twice]);
});

test('what is of another theme is left out for no reason; what nobody knows is told elsewhere', async () => {
  const left_out = ['standard', 'unknown'].map((obligation) => ({ obligation, reason: '基準。' }));
  expect(await faultsOf({ ...DRAWN, left_out })).toEqual([
    leftOut(
      'The rule "standard" is of the theme "standards": leaving it out needs no reason (基準。).',
      'Delete the entry.',
    ),
  ]);
});

test('a theme with two procedures fails, and one with none', async () => {
  const problem = (theme: string, count: number) => ({
    file: 'content/data/procedures',
    at: 'themes',
    message: `The theme "${theme}" has ${count} procedures.`,
    remedy: 'Give each of the four themes one procedure.',
  });
  expect(
    await faultsOf(DRAWN, [procedure('more', { themes: ['cooperation', 'contracting'] })]),
  ).toEqual([problem('cooperation', 2)]);
  expect(await proceduresCoverThemes(smallContent({}))).toEqual(
    ['audit', 'incident', 'information-provision', 'cooperation'].map((theme) => problem(theme, 0)),
  );
});
