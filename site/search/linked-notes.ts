/** An address of this site in a sentence of ours: /check/. */
const ADDRESS = /(?<![\w/])(\/[a-z]+\/)(?![\w/])/;

/** Sentences in parts, every second of them an address of this site; the first may be ''. */
export const partsOf = (sentences: readonly string[]): string[] =>
  sentences.join(' ').split(ADDRESS);

/** Sentences as they are shown, with the addresses of this site in them as links. Text only: nothing of a query is ever read as HTML. */
export const linkedNotes = (sentences: readonly string[]): (string | HTMLAnchorElement)[] =>
  partsOf(sentences).map((words, i) => {
    if (i % 2 === 0) return words;
    const link = document.createElement('a');
    link.href = words;
    link.textContent = words;
    return link;
  });
