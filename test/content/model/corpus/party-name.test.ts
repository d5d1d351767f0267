import { expect, test } from 'vitest';
import { buildIndex } from '../../../../content/model/corpus/corpus-index.ts';
import { partyName } from '../../../../content/model/corpus/party-name.ts';
import { compileCorpus } from '../../../../content/proof/compile.ts';
import { entity, kind, madeUpContent } from '../../support/made-up-content.ts';

const actor = { id: 'state', name: '国', summary: '', definitions: [], subject: null };
const index = () =>
  buildIndex(
    compileCorpus(
      madeUpContent({
        entities: [entity({ id: 'kou', name: '甲社' })],
        classes: [kind({ id: 'listed', name: '別表法人' })],
        actors: [actor],
      }),
    ).corpus,
  );

test.each([
  ['a body', 'kou', '甲社'],
  ['a kind of body', 'listed', '別表法人'],
  ['another actor', 'state', '国'],
])('%s is called by its name', (_, id, name) => {
  expect(partyName(index(), id)).toBe(name);
});

test('an id that nobody has is refused by name', () => {
  expect(() => partyName(index(), 'otsu')).toThrow(
    new Error('no body, kind or actor has the id "otsu"'),
  );
});
