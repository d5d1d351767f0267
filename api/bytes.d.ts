/** A built file as the bytes it is; `wrangler.jsonc` says so of this ending. */
declare module '*?bytes' {
  const bytes: ArrayBuffer;
  export default bytes;
}
