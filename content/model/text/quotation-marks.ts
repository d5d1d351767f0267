const CLOSING: Readonly<Record<string, string>> = { '「': '」', '『': '』', '“': '”' };

/** Quotations of a text, the outermost ones, with their marks: UTF-16 offsets, end exclusive. One that is not closed is none. */
export const quotationsIn = (text: string): [number, number][] => {
  const places: [number, number][] = [];
  let open = -1;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    const mark = depth === 0 ? character : text.charAt(open);
    if (CLOSING[mark] === undefined) continue;
    if (character === mark && depth++ === 0) open = at;
    else if (character === CLOSING[mark] && --depth === 0) places.push([open, at + 1]);
  }
  return places;
};
