/** Maps that keep what was computed, besides every WeakMap: file to the words that make them. */
const KEPT_MAPS = [
  ['/content/model/corpus/corpus-index.ts', 'const citations = new Map'],
  ['/api/dataset/kept.ts', 'const entries = new Map'],
];

/** Vite plugin that puts forgetful maps in the place of the memos. */
export const forgetfulMemos = () => ({
  name: 'forgetful-memos',
  enforce: 'pre',
  transform(code, id) {
    let changed =
      /\/content\/(?:model|proof)\/(?:[^/]+\/)*[^/]+\.ts$/.test(id) && !id.includes('/test/')
        ? code.replaceAll('new WeakMap', 'new globalThis.__memos__.WeakMap')
        : code;
    for (const [file, words] of KEPT_MAPS)
      if (id.endsWith(file)) {
        if (!code.includes(words)) throw new Error(`${id} no longer says "${words}".`);
        changed = changed.replace(words, words.replace('new Map', 'new globalThis.__memos__.Map'));
      }
    return changed === code ? null : { code: changed, map: null };
  },
});
