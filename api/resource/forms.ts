import type { Context } from 'hono';
import type { z } from 'zod';
import type { Dataset } from '../dataset/dataset.ts';
import type { CachePolicy } from '../http/cache-policy.ts';
import type { Reply } from './envelope.ts';

/** What a form is written from: the reply of the resource's one handler, and the parameters as asked. */
export type Written<T> = {
  reply: Reply<T>;
  dataset: Dataset;
  datasetVersion: string;
  query: URLSearchParams;
};

/** A form of a resource at an address of its own: the suffix decides the type, `Accept` never does. */
export type Form<T> = {
  suffix: `.${string}`;
  /** Whole `Content-Type`. */
  contentType: string;
  /** Sentence for the OpenAPI document. */
  description: string;
  /** Parameters where they are not those of the JSON. */
  query?: () => z.ZodObject;
  /** Parameters beside them. */
  also?: () => z.ZodRawShape;
  /** Schema for the OpenAPI document; a string unless told. */
  schema?: () => z.ZodType;
  /** Name of the file without suffix, for who saves it; from the address unless told. Null: it is no file. */
  file?: ((written: Written<T>) => string) | null;
  write: (written: Written<T>) => string;
};

/** The form without a suffix: the envelope, written by `respond`. */
export const JSON_TYPE = 'application/json; charset=utf-8';

/** What the definition of a route says about the answers at one of its addresses. */
export type Manner = {
  cache: CachePolicy;
  /** Name of the schema of the JSON in the OpenAPI document; null where the answer is no JSON. */
  schema: string | null;
  /** What the address ends in; '' for the plain one. */
  suffix: string;
  /** Null: the envelope. */
  form: Form<never> | null;
  /** Parameters the address takes. */
  parameters: () => readonly string[];
  /** The other forms of the same record: suffix ('' for the plain address), type and parameters. */
  siblings: readonly {
    suffix: string;
    contentType: string;
    parameters: () => readonly string[];
  }[];
};

const PLAIN: Manner = {
  cache: 'record',
  schema: null,
  suffix: '',
  form: null,
  parameters: () => [],
  siblings: [],
};

/** The manner of the route that answers. */
export const mannerOf = (c: Context): Manner => (c.get('manner') as Manner | undefined) ?? PLAIN;
