import * as z from 'zod';

/** Folders of content/data whose records others name: by id, a provision by instrument, version and eId. */
export type ReferenceTarget =
  | 'actors'
  | 'classes'
  | 'entities'
  | 'instruments'
  | 'later-changes'
  | 'lists'
  | 'obligations'
  | 'procedures'
  | 'provisions'
  | 'silences'
  | 'terms';

/** What a field names: a record in one of these folders, or one of the reserved words, which are no records. */
export type Reference = {
  to: readonly [ReferenceTarget, ...ReferenceTarget[]];
  reserved: readonly string[];
};

const references = z.registry<Reference>();

/**
 * Says of a schema that its value names a record. The check `references-resolve` finds every such value by walking the
 * schemas, so that a field is told once what it names and no list of fields is kept anywhere.
 */
export const naming = <T extends z.ZodType>(
  schema: T,
  to: Reference['to'],
  reserved: readonly string[] = [],
): T => {
  const own = schema.clone();
  references.add(own, { to, reserved });
  return own;
};

/** What the value of a schema names; undefined where it names nothing. */
export const referenceOf = (schema: z.core.$ZodType): Reference | undefined =>
  references.get(schema as z.ZodType);
