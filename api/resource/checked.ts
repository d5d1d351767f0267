import type { MiddlewareHandler } from 'hono';
import { validator } from 'hono/validator';
import type { z } from 'zod';

/** Hono's names of the parts of a request that a definition has schemas for. */
const TARGETS = { query: 'query', params: 'param' } as const;

/**
 * Checks a part of a request before its handler. `schema` is asked when the first request comes: made when routes are
 * registered, the schemas of all of them would wait for the few that are asked first.
 */
export const checked = (
  part: keyof typeof TARGETS,
  schema: () => z.ZodType,
  refuse: (error: z.ZodError) => Response,
): MiddlewareHandler =>
  validator(TARGETS[part], async (given) => {
    const { success, data, error } = await schema().safeParseAsync(given);
    return success ? (data as Record<string, string>) : refuse(error);
  });
