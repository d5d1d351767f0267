/** A built file as the bytes it is; `wrangler.jsonc` says so of this ending. */
declare module '*?bytes' {
  const bytes: ArrayBuffer;
  // biome-ignore lint/style/noDefaultExport: a module of a bundler has its value as its default
  export default bytes;
}
