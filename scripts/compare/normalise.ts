import { createHash } from 'node:crypto';

/** Files by their path, each text as bytes in Latin-1: nothing is lost, whatever the file holds. */
export type Files = ReadonlyMap<string, string>;

/** What is not compared, and why it says nothing; printed with every report. */
export const NOT_COMPARED = [
  'the version of the dataset, whole or its first 12 digits',
  'SHA-256 of a built file, likewise, whose bytes are compared themselves',
  'the hash in the name of an asset',
  'scoped names of styles, which follow the path of the component',
];

const ASSET = /((?:\b_astro|\.)\/[\w.@-]+?)\.[\w-]{8}(?=\.(?:css|js)\b)/g;
const SCOPE = /\b(data-astro-cid|astro)-[a-z0-9]{8}\b/g;
const DIGEST = /\b[0-9a-f]{12}(?:[0-9a-f]{52})?\b/g;

/**
 * The same files without what differs between any two builds. `version` is that of the dataset. Several assets that have one
 * name without its hash are numbered in the order of their texts.
 */
export const normalised = (files: Files, version: string): Files => {
  const digests = new Map(
    [...files].map(([path, text]) => [
      createHash('sha256').update(text, 'latin1').digest('hex').slice(0, 12),
      `[SHA-256 of ${path}]`,
    ]),
  );
  const clean = (text: string): string =>
    text
      .replaceAll(version, '[dataset version]')
      .replaceAll(version.slice(0, 12), '[dataset version]')
      .replace(DIGEST, (digest) => digests.get(digest.slice(0, 12)) ?? digest)
      .replace(ASSET, '$1.[hash]')
      .replace(SCOPE, '$1-[scope]');
  const named = [...files]
    .map(([path, text]) => ({ path: path.replace(ASSET, '$1.[hash]'), text: clean(text) }))
    .sort((a, b) => (a.text < b.text ? -1 : 1));
  const alike = new Map<string, number>();
  return new Map(
    named.map(({ path, text }) => {
      const number = (alike.get(path) ?? 0) + 1;
      alike.set(path, number);
      return [number === 1 ? path : `${path} (${number})`, text];
    }),
  );
};
