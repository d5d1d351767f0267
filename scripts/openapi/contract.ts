import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createApp } from '../../api/app.ts';
import { type Document, operationsOf } from '../../api/openapi/document.ts';
import { makeDocument } from '../../api/openapi/openapi.ts';
import { API_ROOT } from '../../content/model/corpus/paths.ts';
import { canonicalJson } from '../../content/model/text/canonical-json.ts';

const root = join(import.meta.dirname, '../..');

/** The committed contract. */
export const SNAPSHOT = join(root, 'docs/openapi.json');

/** The document as the API over the built corpus serves it, examples of answers included. */
export const servedDocument = async (): Promise<Document> => {
  const corpus = JSON.parse(readFileSync(join(root, 'dist/corpus.json'), 'utf8'));
  const response = await createApp(corpus, { openapi: makeDocument }).request(
    `${API_ROOT}/openapi.json`,
  );
  const body = await response.json();
  if (response.status !== 200) throw new Error(`/openapi.json is answered ${JSON.stringify(body)}`);
  return body as Document;
};

/** What of a document is contract: all but the examples of answers, which change with the content. */
export const contractOf = (document: Document): Document => {
  const contract = structuredClone(document);
  const responses = [
    ...Object.values(contract.components.responses),
    ...operationsOf(contract).flatMap(({ operation }) => Object.values(operation.responses)),
  ];
  for (const { content } of responses)
    for (const type of Object.values(content ?? {})) delete type.examples;
  return contract;
};

/** A contract as it is committed: keys in one order, so that a difference of text is one of content. */
export const printed = (contract: Document): string =>
  `${JSON.stringify(JSON.parse(canonicalJson(contract)), null, 2)}\n`;

/** Whether the committed contract is this one. */
export const isCommitted = (contract: Document): boolean =>
  existsSync(SNAPSHOT) && readFileSync(SNAPSHOT, 'utf8') === printed(contract);
