import type { APIRoute } from 'astro';
import { index } from '../corpus.ts';
import { llmsText } from '../crawlers/llms.ts';
import { absolute } from '../sitewide/origin.ts';

/** The site for language models (llmstxt.org), written at build. */
export const GET: APIRoute = () =>
  new Response(
    llmsText(index, (path) => absolute(path) ?? path),
    { headers: { 'Content-Type': 'text/plain; charset=utf-8' } },
  );
