import { jsonOf } from '../read/record-form.ts';
import { isFactField } from './pinned-values.ts';

/** What changed in the records, one line each: what readers read, and what is a fact or decides a finding. */
export type ContentChanges = { words: string[]; facts: string[] };

/** Where words stand in the source and their hash: they follow from the words. */
const DERIVED = new Set(['spans', 'sha256']);

/** Values of a record by field; entries of one list have one field (`rows.#.name`), so that one more moves no other. */
const valuesOf = (value: unknown, at: string, found: Map<string, string[]>): void => {
  if (value === null || typeof value !== 'object') {
    found.set(at, [...(found.get(at) ?? []), JSON.stringify(value) ?? 'nothing']);
    return;
  }
  for (const [key, entry] of Object.entries(value)) {
    const name = Array.isArray(value) ? '#' : key;
    if (!DERIVED.has(key)) valuesOf(entry, at === '' ? name : `${at}.${name}`, found);
  }
};

/** What is in one list and not in the other, each as often as it is there more. */
const without = (these: readonly string[], those: readonly string[]): string[] => {
  const rest = [...those];
  return these.filter((value) => {
    const i = rest.indexOf(value);
    if (i >= 0) rest.splice(i, 1);
    return i < 0;
  });
};

const lineOf = (gone: readonly string[], come: readonly string[]): string =>
  [gone.join(', ') || 'nothing', come.join(', ') || 'nothing'].join(' → ');

const isFact = (folder: string, field: string): boolean =>
  isFactField(folder, field.replaceAll('#', '0')) && !/\.(statement|quote)$/.test(field);

/** How long a source is, which nobody reads in a report. */
const sizeOf = (text: string | undefined): string =>
  text === undefined ? 'nothing' : `${text.split('\n').length} lines, ${text.length} characters`;

/** The first line, from 1, at which two texts differ. */
const partingOf = (old: string, now: string): number => {
  const lines = now.split('\n');
  const at = old.split('\n').findIndex((line, i) => line !== lines[i]);
  return (at < 0 ? old.split('\n').length : at) + 1;
};

/**
 * What changed between two states of the curated files (path below content/data to text; a file that is missing is a record
 * that is not there). `pins` say the same a second time and are left out.
 */
export const contentChanges = (
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): ContentChanges => {
  const changes: ContentChanges = { words: [], facts: [] };
  for (const path of [...new Set([...before.keys(), ...after.keys()])].sort()) {
    const [old, now] = [before.get(path), after.get(path)];
    if (old === now || path.startsWith('pins/')) continue;
    if (!path.endsWith('.json')) {
      const parting =
        old !== undefined && now !== undefined ? `, from line ${partingOf(old, now)} on` : '';
      changes.words.push(`${path}: ${sizeOf(old)} → ${sizeOf(now)}${parting}`);
      continue;
    }
    const [was, is] = [new Map<string, string[]>(), new Map<string, string[]>()];
    for (const [text, values] of [
      [old, was],
      [now, is],
    ] as const)
      if (text !== undefined) valuesOf(jsonOf(text) ?? text, '', values);
    for (const field of new Set([...was.keys(), ...is.keys()])) {
      const [then, today] = [was.get(field) ?? [], is.get(field) ?? []];
      const [gone, come] = [without(then, today), without(today, then)];
      if (gone.length + come.length === 0) continue;
      const folder = path.split('/')[0] ?? '';
      changes[isFact(folder, field) ? 'facts' : 'words'].push(
        `${path.replace(/\.json$/, '')} ${field}: ${lineOf(gone, come)}`,
      );
    }
  }
  return changes;
};
