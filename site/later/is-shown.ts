/** Whether a row with these kinds of likeness (blank-separated) is shown under a choice; the empty choice shows all. */
export const isShown = (words: string, choice: string): boolean => {
  const kinds = words.split(' ');
  const changed = kinds.includes('changed') || kinds.includes('gone');
  if (choice === 'changed') return changed;
  if (choice === 'not_held') return kinds.includes('not_held');
  if (choice === 'unchanged') return !changed && !kinds.includes('not_held');
  return true;
};
