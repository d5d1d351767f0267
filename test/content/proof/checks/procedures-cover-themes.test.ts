import { expect, test } from 'vitest';
import type { Procedure } from '../../../../content/model/schema/procedure.ts';
import { proceduresCoverThemes } from '../../../../content/proof/checks/procedures-cover-themes.ts';
import type { Filed } from '../../../../content/proof/read/read.ts';
import { alteredContent, realContent, recordIn } from '../../support/real-content.ts';
import { smallContent } from '../../support/small-content.ts';
import { procedure, rule, stage, step } from '../../support/small-rules.ts';

test('the real content passes', async () => {
  expect(await proceduresCoverThemes(realContent)).toEqual([]);
});

test('a rule that is neither drawn nor left out fails', async () => {
  const content = alteredContent((altered) => {
    recordIn(altered.procedures, 'procedures/audit').left_out.shift();
    recordIn(altered.procedures, 'procedures/cooperation').stages.splice(2, 1);
  });
  expect(await proceduresCoverThemes(content)).toEqual(
    [
      ['audit', 'standards-and-audit-competence', 'audit'],
      ['cooperation', 'request-to-others', 'cooperation'],
    ].map(([procedure, rule, theme]) => ({
      file: `content/data/procedures/${procedure}.json`,
      at: 'stages',
      message: `The rule "${rule}" of the theme "${theme}" is neither drawn nor left out.`,
      remedy: 'Make it a step or a part of one, or name it in `left_out` with the reason.',
    })),
  );
});

test('a rule drawn and left out fails, and one left out of a theme that is not its own', async () => {
  const content = alteredContent((altered) => {
    const { left_out } = recordIn(altered.procedures, 'procedures/audit');
    left_out.push({ obligation: 'conduct-audit', reason: '甲' });
    left_out.push({ obligation: 'uniform-standards', reason: '乙' });
  });
  expect((await proceduresCoverThemes(content)).map(({ message }) => message)).toEqual([
    'The rule "conduct-audit" is left out and stands here as well.',
    'The rule "uniform-standards" is of the theme "standards": leaving it out needs no reason (乙).',
  ]);
});

test('each of the four themes has one procedure', async () => {
  const content = alteredContent((altered) => {
    altered.procedures = altered.procedures.filter(({ record }) => record.id !== 'information');
  });
  expect((await proceduresCoverThemes(content)).map(({ message }) => message)).toEqual([
    'The theme "information-provision" has 0 procedures.',
  ]);
});

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
