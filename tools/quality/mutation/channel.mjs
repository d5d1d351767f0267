/** Name of the channel between Stryker's process and its one vitest worker (a thread of it). */
export const CHANNEL = 'kihonho-mutation';
