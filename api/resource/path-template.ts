/**
 * The parameters of a path that fits a template (`/entities/{id}.csv`), as they are written; null where it does not fit. A
 * parameter is not empty and never reaches over a slash; there is at most one between two.
 */
export const readTemplate = (template: string, path: string): Record<string, string> | null => {
  const wanted = template.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return null;
  const parameters: Record<string, string> = {};
  for (const [i, part] of wanted.entries()) {
    const segment = given[i] ?? '';
    const [before = '', name, after = ''] = part.split(/[{}]/);
    if (name === undefined) {
      if (segment !== part) return null;
      continue;
    }
    const value = segment.slice(before.length, segment.length - after.length);
    if (value === '' || segment !== before + value + after) return null;
    parameters[name] = value;
  }
  return parameters;
};
