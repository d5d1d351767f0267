import type { Finding } from './visit.ts';

/** A problem as a paragraph: page and look, rule, element, and what axe says to do about it. */
export const problemText = ({ path, look, rule, help, element, remedy }: Finding): string =>
  [
    `\n${path} (${look})`,
    `  ${rule}: ${help}`,
    `  ${element}`,
    ...remedy.split('\n').map((line) => `    ${line}`),
  ].join('\n');
