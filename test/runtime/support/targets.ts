import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { createApp } from '../../../api/app.ts';
import { makeDocument } from '../../../api/openapi/openapi.ts';
import { projectRoot } from '../../support/paths.ts';
import { getRaw, type RawAnswer } from './raw.ts';

/** A place where the product answers. The specs know no other way to it. */
export interface Target {
  readonly name: string;
  /** Scheme and host; some answers name their own address. */
  readonly origin: string;
  /** Asks for a path of the origin. Redirects are not followed, and bytes come uncoded unless `init` asks otherwise. */
  fetch(path: string, init?: RequestInit): Promise<Response>;
}

/** A target that is asked over the wire, and serves the site as well. */
export interface ServedTarget extends Target {
  raw(path: string): Promise<RawAnswer>;
}

const initOf = (init: RequestInit = {}): RequestInit => ({
  redirect: 'manual',
  ...init,
  headers: { 'Accept-Encoding': 'identity', ...(init.headers as Record<string, string>) },
});

const app = createApp(JSON.parse(readFileSync(join(projectRoot, 'dist/corpus.json'), 'utf8')), {
  openapi: makeDocument,
});

/** The app in process, believing that it is served at this origin: what a target is compared with. */
export const referenceAt = (origin: string): Target => ({
  name: 'app',
  origin,
  fetch: async (path, init) => app.request(new URL(path, origin), initOf(init)),
});

const served = (name: string, url: string): ServedTarget => ({
  name,
  origin: new URL(url).origin,
  fetch: (path, init) => fetch(new URL(path.replace(/^\/+/, ''), url), initOf(init)),
  raw: (path) => getRaw(url, path),
});

const given = inject('targets');

/** Those with site and API behind a real address. */
export const servedTargets: ServedTarget[] = given.flatMap(({ name, url }) =>
  url === null ? [] : [served(name, url)],
);

/** All of them: the app in process too, where nothing deployed is asked. */
export const targets: Target[] = [
  ...(given.some(({ url }) => url === null) ? [referenceAt('http://localhost')] : []),
  ...servedTargets,
];

/** True where the answers pass what we do not run: a network that limits addresses and adds headers of its own. */
export const isDeployed = given.some(({ name }) => name === 'deployed');
