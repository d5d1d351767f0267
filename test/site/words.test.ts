import { expect, test } from 'vitest';
import { isFromLawData } from '../../content/model/corpus/law-data.ts';
import { coinagesIn } from '../../content/model/search/official-words.ts';
import { realIndex } from '../content/support/real-index.ts';
import { builtPages } from '../support/built-pages.ts';

test('no page says a coinage that an official word has replaced', () => {
  const { official_words: words, dataset_changes, provisions } = realIndex.corpus;
  // What law data say is no word of ours.
  const law = provisions
    .filter(isFromLawData)
    .flatMap(({ text }) => text.map((block) => block.text))
    .join('\n');
  // What was published of a change is not edited after its day.
  const published = dataset_changes.map(({ text }) => text);
  const said = builtPages().flatMap(({ path, html }) => {
    const ours = published.reduce((left, text) => left.replaceAll(text, ''), html);
    return coinagesIn(words, ours)
      .filter((old) => !law.includes(old))
      .map((old) => `${path}: ${old}`);
  });
  expect(said).toEqual([]);
});
