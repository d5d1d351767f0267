import type { APIRoute } from 'astro';
import { typeOfDocument } from '../../document-addresses.ts';
import { DOCUMENTS } from '../../documents/all-documents.ts';

export const getStaticPaths = () =>
  DOCUMENTS.map(({ path, make }) => ({
    params: { file: path.replace('/documents/', '') },
    props: { path, make },
  }));

/** A file for word processors or spreadsheets. */
export const GET: APIRoute = async ({ props: { path, make } }) =>
  new Response((await make()).slice(), { headers: { 'Content-Type': typeOfDocument(path) } });
