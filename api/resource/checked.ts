import type { Context, MiddlewareHandler } from 'hono';
import { validator } from 'hono/validator';
import type { z } from 'zod';

/**
 * Checks a part of a request before its handler. `schema` is asked when the first request comes: made when routes are
 * registered, the schemas of all of them would wait for the few that are asked first.
 */
export const checked = (
  part: 'query' | 'param',
  schema: () => z.ZodType,
  refuse: (error: z.ZodError) => Response,
): MiddlewareHandler =>
  validator(part, async (given) => {
    const { success, data, error } = await schema().safeParseAsync(given);
    return success ? (data as Record<string, string>) : refuse(error);
  });

/** What a check read of a part of a request; nothing where it was not checked. */
export const askedOf = (c: Context, part: 'query' | 'param'): Record<string, unknown> =>
  c.req.valid(part as never) ?? {};
