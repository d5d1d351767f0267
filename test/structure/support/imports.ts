const IMPORTS =
  /\b(?:import|export)\b[^'";]*?\bfrom\s*['"]([^'"]+)['"]|\bimport\s*\(?\s*['"]([^'"]+)['"]/g;

/** What a source imports, as it names it. */
export const importsOf = (source: string): string[] =>
  [...source.matchAll(IMPORTS)].map(([, from, alone]) => from ?? alone ?? '');
