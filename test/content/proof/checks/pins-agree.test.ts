import { expect, test } from 'vitest';
import { pinsAgree } from '../../../../content/proof/checks/pins-agree.ts';
import { alteredContent, realContent, recordIn } from '../../support/real-content.ts';

test('the real content passes', async () => {
  expect(await pinsAgree(realContent)).toEqual([]);
});

const fault = (file: string, at: string, says: string, pinned: string) => {
  const folder = file.split('/')[0];
  return {
    file: `content/data/${file}.json`,
    at,
    message: `The record says ${says}; content/data/pins/${folder}.json, where it was written down when it was read, says ${pinned}.`,
    remedy:
      'Read the value against its source. If the record is wrong, restore it; if it is right, write the reading down (`npm run content:pins`).',
  };
};

test('法人番号 swapped between two bodies, a certainty, a role and a dropped clause are each told with both values', async () => {
  const content = alteredContent((altered) => {
    const bank = recordIn(altered.entities, 'entities/bank-of-japan');
    const ipa = recordIn(altered.entities, 'entities/ipa');
    [bank.corporate_number, ipa.corporate_number] = [ipa.corporate_number, bank.corporate_number];
    recordIn(altered['later-changes'], 'later-changes/act-2014-104').certainty = 'C';
    const phases = recordIn(altered.obligations, 'obligations/advisory-audit').phases;
    phases[0]?.clauses.splice(1, 2);
    const clause = phases[1]?.clauses[0];
    if (clause) clause.role = 'concerned';
  });
  const found = await pinsAgree(content);
  expect(found).toContainEqual(fault('later-changes/act-2014-104', 'certainty', '"C"', '"A"'));
  expect(found.map(({ file, at }) => `${file} ${at}`)).toEqual(
    expect.arrayContaining([
      'content/data/entities/bank-of-japan.json corporate_number.value',
      'content/data/entities/ipa.json corporate_number.value',
      'content/data/obligations/advisory-audit.json phases.0.clauses',
      'content/data/obligations/advisory-audit.json phases.1.clauses',
    ]),
  );
});

test('a record that nobody wrote down, and one that is gone, are told', async () => {
  const content = alteredContent((altered) => {
    altered.terms = altered.terms.filter(
      ({ record }) => record.id !== 'audit-policy-2016-administrative-organs-etc',
    );
    recordIn(altered.pins, 'pins/actors').pins.shift();
  });
  expect(await pinsAgree(content)).toEqual([
    fault('actors/cabinet', 'subject', 'null', 'nothing'),
    fault(
      'terms/audit-policy-2016-administrative-organs-etc',
      'reading',
      'nothing',
      '"ぎょうせいきかんとう"',
    ),
    fault('terms/audit-policy-2016-administrative-organs-etc', 'scope', 'nothing', '"全体"'),
    fault(
      'terms/audit-policy-2016-administrative-organs-etc',
      'explanation',
      'nothing',
      '"監査の対象となる国の行政機関、独立行政法人及び指定法人の総称。"',
    ),
  ]);
});

test('a value is written down once, under a reading of the table', async () => {
  const content = alteredContent((altered) => {
    const { pins } = recordIn(altered.pins, 'pins/actors');
    const [first] = pins;
    if (first) pins.splice(1, 0, { ...first, reading: 'unheard-of' });
  });
  const file = 'content/data/pins/actors.json';
  expect(await pinsAgree(content)).toEqual([
    {
      file,
      at: 'pins.1.reading',
      message: 'There is no reading "unheard-of" in the table.',
      remedy: 'Name a reading of the table, or write down the new one.',
    },
    {
      file,
      at: 'pins.1.values.subject',
      message: 'The value of "cabinet" is written down twice.',
      remedy: 'Keep the one of the last reading.',
    },
  ]);
});
