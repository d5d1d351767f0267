/** How deep JSON nests, and how many members its objects and arrays have in all; told without parsing it. */
export type Extent = { depth: number; members: number };

/**
 * Walks over JSON text once: strings are passed over, brackets and commas counted. Of what is no JSON it says something, in
 * the same time; the parser refuses that.
 */
export const extentOf = (json: string): Extent => {
  let [depth, deepest, members] = [0, 0, 0];
  let inString = false;
  for (let at = 0; at < json.length; at++) {
    const character = json[at];
    if (inString) {
      if (character === '\\') at++;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '[' || character === '{') {
      deepest = Math.max(deepest, ++depth);
      members++;
    } else if (character === ']' || character === '}') depth--;
    else if (character === ',') members++;
  }
  return { depth: deepest, members };
};
