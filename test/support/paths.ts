import { fileURLToPath } from 'node:url';

/** The project's folder, so that support code works from any current directory. */
export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));
