/** Enter and arrows belong to the input method while it composes; Safari ends composing before the key, and says 229. */
export const isComposing = (event: KeyboardEvent): boolean =>
  event.isComposing || event.keyCode === 229;
