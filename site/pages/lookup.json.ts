import type { APIRoute } from 'astro';
import { lookupData } from '../../content/model/search/browser-data.ts';
import { searchDocuments } from '../../content/model/search/documents.ts';
import { index } from '../corpus.ts';

/** What the field looks things up in, fetched once at its first use. */
export const GET: APIRoute = () =>
  Response.json(lookupData({ index, documents: searchDocuments(index) }));
