import type { APIRoute } from 'astro';
import { corpus } from '../../../corpus.ts';
import { WORD_TYPE } from '../../../document-addresses.ts';
import { findingsOf } from '../../../documents/documents.ts';

export const getStaticPaths = () =>
  corpus.entities.map((entity) => ({ params: { id: entity.id }, props: { entity } }));

/** The findings of a body for word processors. */
export const GET: APIRoute = async ({ props: { entity } }) =>
  new Response((await findingsOf(entity)).slice(), { headers: { 'Content-Type': WORD_TYPE } });
