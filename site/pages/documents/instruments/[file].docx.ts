import type { APIRoute } from 'astro';
import { corpus } from '../../../corpus.ts';
import { WORD_TYPE } from '../../../document-addresses.ts';
import { textOfVersion } from '../../../documents/documents.ts';

export const getStaticPaths = () =>
  corpus.instruments.flatMap((instrument) =>
    instrument.versions.map(({ id }) => ({
      params: { file: `${instrument.id}-${id}` },
      props: { instrument, version: id },
    })),
  );

/** The text of a version for word processors. */
export const GET: APIRoute = async ({ props: { instrument, version } }) =>
  new Response((await textOfVersion(instrument, version)).slice(), {
    headers: { 'Content-Type': WORD_TYPE },
  });
