import type { TestProject } from 'vitest/node';
import { startServer } from './server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the running product, with a final slash: `inject('baseUrl')`. */
    baseUrl: string;
  }
}

/** Serves the built product while a project's tests run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startServer();
  project.provide('baseUrl', server.url);
  return () => server.stop();
}
