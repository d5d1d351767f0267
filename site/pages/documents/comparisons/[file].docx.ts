import type { APIRoute } from 'astro';
import { compareVersions } from '../../../../content/model/comparison/comparison.ts';
import { comparisonPage } from '../../../../content/model/corpus/paths.ts';
import { neighbouringPairs } from '../../../../content/model/corpus/time.ts';
import { corpus, index } from '../../../corpus.ts';
import { WORD_TYPE } from '../../../document-addresses.ts';
import { comparisonOf } from '../../../documents/documents.ts';

/** Every pair of versions that has a page. */
export const getStaticPaths = () =>
  corpus.instruments.flatMap((instrument) =>
    neighbouringPairs(instrument).flatMap((pair) => {
      const comparison = compareVersions(index, instrument.id, pair);
      const page = comparisonPage(instrument, pair);
      if (!comparison || page === undefined) return [];
      const { before, after } = comparison;
      return [
        {
          params: { file: `${instrument.id}-${before}-${after}` },
          props: { instrument, comparison, page },
        },
      ];
    }),
  );

/** Two versions side by side for word processors. */
export const GET: APIRoute = async ({ props: { instrument, comparison, page } }) =>
  new Response((await comparisonOf(instrument, comparison, page)).slice(), {
    headers: { 'Content-Type': WORD_TYPE },
  });
