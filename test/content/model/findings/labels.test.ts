import { expect, test } from 'vitest';
import { actorLabel, ruleMark, verdictLabel } from '../../../../content/model/findings/labels.ts';
import type { Verdict } from '../../../../content/model/schema/obligation.ts';
import { Modality } from '../../../../content/model/schema/obligation.ts';

const VERDICTS: readonly Verdict[] = ['applies', 'does_not_apply', 'undetermined'];

test('what is defined or designated falls under a rule; every other rule reaches somebody', () => {
  const said = Map.groupBy(Modality().options, (modality) =>
    VERDICTS.map((verdict) => verdictLabel(verdict, modality)).join('・'),
  );
  expect([...said.keys()].toSorted()).toEqual([
    '及ぶ・及ばない・資料からは判断できない',
    '該当する・該当しない・資料からは判断できない',
  ]);
  expect(said.get('該当する・該当しない・資料からは判断できない')).toEqual([
    'scope',
    'designation',
  ]);
});

test('a prohibition has an addressee, every other rule an actor', () => {
  expect(Modality().options.filter((modality) => actorLabel(modality) === '名宛人')).toEqual([
    'prohibition',
  ]);
  expect(new Set(Modality().options.map(actorLabel))).toEqual(new Set(['主体', '名宛人']));
});

test('a mark says rank and modality of a rule, and 「本部決定の規定」 both', () => {
  const marks = Modality().options.map((modality) => ruleMark('decision', modality));
  expect(marks.slice(0, 3)).toEqual(['本部決定 義務', '本部決定 国の責務', '本部決定 所掌']);
  expect(marks.filter((mark) => !mark.startsWith('本部決定 '))).toEqual(['本部決定の規定']);
  expect(ruleMark('statute', 'internal_rule')).toBe('法律 本部決定の規定');
  expect(ruleMark('explanatory', 'duty')).toBe('説明資料 義務');
});
