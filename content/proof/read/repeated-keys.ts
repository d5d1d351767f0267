/** Strings, brackets, colons and commas of a text that is JSON; what else there is (numbers, words) holds none of them. */
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]/g;

type Open = { keys: Set<string> | null; at: string; index: number; key: string };

const under = (at: string, name: string | number): string =>
  at === '' ? `${name}` : `${at}.${name}`;

/** Paths of the fields that stand a second time in their record. `text` must be JSON: nothing else is looked at. */
export const repeatedKeys = (text: string): string[] => {
  const repeated: string[] = [];
  const open: Open[] = [];
  let last = '';
  for (const [token] of text.matchAll(TOKEN)) {
    const holder = open.at(-1);
    if (token === '{' || token === '[') {
      const at = holder ? under(holder.at, holder.keys ? holder.key : holder.index) : '';
      open.push({ keys: token === '{' ? new Set() : null, at, index: 0, key: '' });
    } else if (token === '}' || token === ']') open.pop();
    else if (token === ',' && holder) holder.index += 1;
    else if (token === ':' && holder?.keys) {
      holder.key = JSON.parse(last) as string;
      if (holder.keys.has(holder.key)) repeated.push(under(holder.at, holder.key));
      holder.keys.add(holder.key);
    }
    last = token;
  }
  return repeated;
};
