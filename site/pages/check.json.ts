import type { APIRoute } from 'astro';
import { checkData } from '../../content/model/check/browser-data.ts';
import { index } from '../corpus.ts';

/** What texts and names are checked against in the page, fetched once at the first check. */
export const GET: APIRoute = () => Response.json(checkData(index.corpus));
