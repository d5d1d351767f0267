import fc from 'fast-check';
import { recordText } from '../../content/proof/read/record-form.ts';
import { type Json, placesOf } from './json-places.ts';
import type { Kind, Others, Parsed } from './kinds.ts';

/** A slip: files as they are after it, each in the form of a record, so that only what the slip means can be seen. */
export type Slip = {
  kind: string;
  path: string;
  at: string;
  said: string;
  files: Map<string, string>;
};

/** Stands for the text of a slip while the file is written; no file of the content has it. */
const MARK = 'slip-stands-here';

const parsedFiles = (files: ReadonlyMap<string, string>): Parsed =>
  new Map(
    [...files]
      .filter(([path]) => path.endsWith('.json'))
      .map(([path, text]) => [path, JSON.parse(text) as Json]),
  );

const sourcesIn = (json: Json): string[] =>
  placesOf(json)
    .filter(({ at }) => /(^|\.)source\.\d+$/.test(at))
    .map(({ holder, key }) => holder[key] as string);

const written = (json: Json): string => recordText(json, json);

/**
 * Draws slips of these kinds from the content, in turn: of each kind a place out of all places where it can happen, each as
 * likely as the other, and what becomes of it. The same seed and files draw the same.
 */
export const drawSlips = (
  content: ReadonlyMap<string, string>,
  kinds: readonly Kind[],
  { runs, seed }: { runs: number; seed: number },
): Slip[] => {
  const parsed = parsedFiles(content);
  const idsOf = (folder: string) =>
    [...parsed.keys()]
      .filter((path) => path.startsWith(`${folder}/`))
      .map((path) => path.slice(folder.length + 1, -'.json'.length));
  const parties = ['classes', 'actors', 'entities'].flatMap(idsOf);
  const sources = [...new Set([...parsed.values()].flatMap(sourcesIn))];
  const everywhere = [...parsed].flatMap(([path, json]) =>
    placesOf(json).map((place, index) => ({ path, index, place })),
  );
  const places = kinds.map((kind) =>
    everywhere.filter(({ path, place }) => kind.fits(path, place)),
  );
  const numbers = fc.noBias(fc.nat());
  const draws = fc.sample(fc.tuple(numbers, numbers, numbers, numbers), { numRuns: runs, seed });
  return draws.map(([where, ...picks], run) => {
    const k = run % kinds.length;
    const kind = kinds[k] as Kind;
    const all = places[k] ?? [];
    const drawn = all[where % all.length];
    if (!drawn) throw new Error(`there is no place for "${kind.name}"`);
    const json = structuredClone(parsed.get(drawn.path) as Json);
    const place = placesOf(json)[drawn.index];
    if (!place) throw new Error(`${drawn.path} has no place ${drawn.index}`);
    const files = new Map<string, string>();
    const others: Others = {
      parties,
      sources,
      neighbour: (pick, has) => {
        const folder = `${drawn.path.split('/')[0]}/`;
        const near = [...parsed].filter(
          ([path, other]) => path.startsWith(folder) && path !== drawn.path && has(other),
        );
        const [path, other] = near[pick % near.length] ?? ['', null];
        const copy = structuredClone(other);
        changed.push([path, copy]);
        return { path, json: copy };
      },
    };
    const changed: [string, Json][] = [];
    const { said, raw } = kind.change(place, picks, others);
    if (raw?.key !== undefined) place.holder[MARK] = MARK;
    else if (raw) place.holder[place.key] = MARK;
    const text = written(json);
    files.set(
      drawn.path,
      raw
        ? text.replace(raw.key === undefined ? `"${MARK}"` : `"${MARK}": "${MARK}"`, () =>
            raw.key === undefined ? raw.text : `${JSON.stringify(raw.key)}: ${raw.text}`,
          )
        : text,
    );
    for (const [path, copy] of changed) files.set(path, written(copy));
    return { kind: kind.name, path: drawn.path, at: place.at, said, files };
  });
};
