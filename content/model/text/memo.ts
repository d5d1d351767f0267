import type { z } from 'zod';

/**
 * Makes a value when it is first asked for, and keeps it. Schemas are made so (those of
 * MCP apart, whose files are read at first use): most describe answers, which only the OpenAPI document and the build need,
 * and a start on the edge must not wait for what no question asked for.
 */
export const memo = <T>(make: () => T): (() => T) => {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

/** What a schema made with {@link memo} gives: `Infer<typeof Entity>`. */
export type Infer<Made extends () => z.ZodType> = z.infer<ReturnType<Made>>;

/** A record whose fields are made when they are first read, and kept: `lazily({ a: () => make() }).a`. */
export const lazily = <Makers extends Readonly<Record<string, () => unknown>>>(
  makers: Makers,
): { readonly [Name in keyof Makers]: ReturnType<Makers[Name]> } => {
  const record = {} as { readonly [Name in keyof Makers]: ReturnType<Makers[Name]> };
  for (const [name, make] of Object.entries(makers))
    Object.defineProperty(record, name, { enumerable: true, get: memo(make) });
  return record;
};
