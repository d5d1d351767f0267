/**
 * Stryker plugin: leaves out what declares and does nothing. Schemas (`once(() => z.object(…))`) and routes (`get({ path,
 * summary … }, …)`) are the contract: docs/openapi.json holds every word of them, and every answer in the API's tests
 * is held against it.
 */
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

const DECLARING = new Set(['once', 'get', 'post']);

const ignorer = {
  shouldIgnore: (path) => {
    if (!path.isCallExpression()) return undefined;
    const { callee } = path.node;
    return callee.type === 'Identifier' && DECLARING.has(callee.name)
      ? 'A declaration of the contract.'
      : undefined;
  },
};

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, 'declarations', ignorer)];
