import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { RECORD_KINDS } from '../../content/model/formats/download-list.ts';
import { linesOf, realDataset, textOf } from './support/real-files.ts';

const ajv = new Ajv2020({ strict: true, strictTuples: false, allowUnionTypes: true });
addFormats.default(ajv);
for (const name of [...RECORD_KINDS.map(([kind]) => kind), 'corpus'])
  ajv.addSchema(JSON.parse(textOf(`schemas/${name}.schema.json`)));

const validator = (name: string): ValidateFunction => {
  const validate = ajv.getSchema(`${name}.schema.json`);
  if (!validate) throw new Error(`no schema ${name}`);
  return validate;
};

test.each(RECORD_KINDS.map(([name]) => name))('every line of %s fits its schema', (name) => {
  const validate = validator(name);
  const faults = linesOf(name).flatMap((record, i) =>
    validate(record) ? [] : [`line ${i + 1}: ${ajv.errorsText(validate.errors)}`],
  );
  expect(faults.slice(0, 3)).toEqual([]);
});

test('corpus.json fits its schema, and holds the records of the lines', () => {
  const corpus = JSON.parse(textOf('corpus.json'));
  const validate = validator('corpus');
  expect([validate(corpus), validate.errors]).toEqual([true, null]);
  expect(corpus.dataset.dataset_version).toBe(realDataset.version);
  const { dataset: _, ...records } = corpus;
  const names = RECORD_KINDS.map(([name]) => name).filter((name) => !name.startsWith('findings-'));
  expect(records).toEqual(
    Object.fromEntries(names.map((name) => [name.replaceAll('-', '_'), linesOf(name)])),
  );
});

test('a record with a field too many, too few or of another type does not fit', () => {
  const validate = validator('findings-2016-10-21');
  const [finding] = linesOf('findings-2016-10-21');
  const { verdict, ...without } = finding ?? {};
  expect(verdict).toBeTypeOf('string');
  expect(
    [
      finding,
      { ...finding, more: 1 },
      without,
      { ...finding, verdict: 'yes' },
      { ...finding, as_of: '21 October 2016' },
    ].map((record) => validate(record)),
  ).toEqual([true, false, false, false, false]);
});

/** What the compiler says of declarations and a program that uses them. */
const complaintsOn = (program: string): string[] => {
  const text = `${textOf('kihonho.d.ts')}\n${program}`;
  const options: ts.CompilerOptions = { strict: true, noLib: true, noEmit: true, types: [] };
  const host = ts.createCompilerHost(options);
  host.getSourceFile = (name, language) =>
    name === 'use.ts' ? ts.createSourceFile(name, text, language) : undefined;
  return ts
    .createProgram(['use.ts'], options, host)
    .getSemanticDiagnostics()
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
};

test('the TypeScript types compile, and hold a program to the records', () => {
  const [step] = (linesOf('findings-2016-10-21')[0]?.because ?? []) as { edge: string }[];
  const use = (edge: string | undefined) =>
    `export const step: Step = ${JSON.stringify({ ...step, edge })};\n`;
  expect(complaintsOn(use(step?.edge))).toEqual([]);
  expect(complaintsOn(use('told_by'))).toEqual([
    expect.stringContaining(`Type '"told_by"' is not assignable to type`),
  ]);
});
