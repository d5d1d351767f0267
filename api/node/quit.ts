/** Ends the process with exit code 1 and a sentence on stderr: what is wrong and what to do. */
export const quit = (sentence: string): never => {
  console.error(sentence);
  process.exit(1);
};
