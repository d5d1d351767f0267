import { expect, test } from 'vitest';
import { nameEndingsDiffer } from '../../../../content/proof/checks/name-endings-differ.ts';
import { alteredContent, realContent, recordIn } from '../../support/real-content.ts';

test('the real content passes', async () => {
  expect(await nameEndingsDiffer(realContent)).toEqual([]);
});

test('a wording that stands twice fails, in whatever spelling, but not as another part of a name', async () => {
  const content = alteredContent((altered) => {
    const csirts = recordIn(altered['name-endings'], 'name-endings/csirts');
    csirts.start = ['大学'];
    csirts.end = ['csirt', 'ＣＳＩＲＴ'];
  });
  expect(await nameEndingsDiffer(content)).toEqual([
    {
      file: 'content/data/name-endings/csirts.json',
      at: 'end.1',
      message: '「ＣＳＩＲＴ」 stands in content/data/name-endings/csirts.json already.',
      remedy: 'Keep it where it belongs; the longer of two wordings that fit wins.',
    },
  ]);
});
