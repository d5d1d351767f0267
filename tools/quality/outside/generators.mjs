import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createClient } from '@hey-api/openapi-ts';
import openapiTS, { astToString } from 'openapi-typescript';
import { generate } from 'orval';
import ts from 'typescript';
import { METHODS } from '../../../api/openapi/document.ts';

const BUILT = fileURLToPath(new URL('../../../dist/', import.meta.url));
const DOCUMENT = join(BUILT, 'openapi.json');

/**
 * Generators: how each writes a client into a folder, what it declares an operation as, and where its type of a finding is.
 */
const GENERATORS = {
  'openapi-typescript': {
    write: async (folder) => {
      const document = JSON.parse(readFileSync(DOCUMENT, 'utf8'));
      writeFileSync(join(folder, 'types.ts'), astToString(await openapiTS(document)));
    },
    declared: (id) => `operations["${id}"]`,
    finding:
      "import type { components } from './types';\ntype Finding = components['schemas']['Finding'];",
  },
  '@hey-api/openapi-ts': {
    write: async (folder) => {
      await createClient({
        input: DOCUMENT,
        output: { path: folder },
        logs: { level: 'silent' },
        plugins: ['@hey-api/client-fetch', '@hey-api/typescript', '@hey-api/sdk'],
      });
    },
    declared: (id) => `export const ${id} =`,
    finding: "import type { Finding } from './types.gen';",
  },
  orval: {
    write: async (folder) => {
      await generate({
        input: { target: DOCUMENT },
        output: { mode: 'single', target: join(folder, 'api.ts'), client: 'fetch' },
      });
    },
    declared: (id) => `export const ${id} =`,
    finding: "import type { Finding } from './api';",
  },
};

/** What a client must be able to write: a word of an enumeration, and the null beside it; and what must not compile. */
const USE = `
export const known: Finding['role'] = 'bearer';
export const none: Finding['role'] = null;
// @ts-expect-error: no such role
export const wrong: Finding['role'] = 'nobody';
`;

const STRICT = {
  ...{ strict: true, noEmit: true, skipLibCheck: true, types: [] },
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
};

const complaintsOf = (folder, ids, declared) => {
  const files = ts.sys.readDirectory(folder, ['.ts']);
  const wrong = ts
    .getPreEmitDiagnostics(ts.createProgram(files, STRICT))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
  const all = files.map((file) => readFileSync(file, 'utf8')).join('\n');
  const missing = ids.filter((id) => !all.includes(declared(id)));
  return [...wrong, ...missing.map((id) => `there is no ${id}`)];
};

/** Writes a client by each generator and compiles it strictly; every operation must be in it. */
export const generators = async () => {
  const { paths } = JSON.parse(readFileSync(DOCUMENT, 'utf8'));
  const ids = Object.values(paths).flatMap((item) =>
    METHODS.flatMap((method) => item[method]?.operationId ?? []),
  );
  const rows = [];
  for (const [name, { write, declared, finding }] of Object.entries(GENERATORS)) {
    const folder = mkdtempSync(join(BUILT, 'generated-'));
    try {
      await write(folder);
      writeFileSync(join(folder, 'use.ts'), finding + USE);
      const complaints = complaintsOf(folder, ids, declared);
      rows.push({ what: `${name}: operations, compiled strictly`, asked: ids.length, complaints });
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
  return rows;
};
