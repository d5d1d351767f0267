import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import type { Document } from '../../api/openapi/document.ts';

const HEADER = `// Made from docs/openapi.json by \`npm run openapi:snapshot\`; do not edit.\n\n`;

/** Types of every path, parameter and answer, as openapi-fetch reads them. */
export const clientTypes = async (contract: Document): Promise<string> =>
  HEADER +
  astToString(
    await openapiTS(structuredClone(contract) as unknown as OpenAPI3, { alphabetize: true }),
  );
