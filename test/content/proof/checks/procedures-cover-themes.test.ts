import { expect, test } from 'vitest';
import { proceduresCoverThemes } from '../../../../content/proof/checks/procedures-cover-themes.ts';
import { alteredContent, realContent, recordIn } from '../../support/real-content.ts';

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
