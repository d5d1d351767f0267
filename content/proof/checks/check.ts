import type { Content, Problem } from '../read/read.ts';

/** One lint rule: reads the whole content, names what is wrong. One rule a file in content/proof/checks. */
export type Check = (content: Content) => Problem[] | Promise<Problem[]>;
