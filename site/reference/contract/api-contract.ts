import { apiDocument } from './api-app.ts';

/** A part of the document's own description: its heading (null at the beginning) and its paragraphs. */
export type ContractPart = { heading: string | null; paragraphs: string[] };

const description = String(apiDocument.info.description);

/** The description of the document, by its headings. It is written in the part of CommonMark that `runsOf` reads. */
export const CONTRACT: readonly ContractPart[] = description
  .split(/^## /m)
  .map((part, index): ContractPart => {
    const paragraphs = part.trim().split(/\n{2,}/);
    const heading = index === 0 ? null : (paragraphs.shift() ?? '');
    return { heading, paragraphs };
  })
  .filter(({ paragraphs }) => paragraphs.length > 0);

const stated = (pattern: RegExp, what: string): string => {
  const found = pattern.exec(description)?.[1];
  if (found === undefined) throw new Error(`the document's description no longer states ${what}`);
  return found;
};

/** Months between announcing that something goes and its going, as the document promises. */
export const NOTICE_MONTHS = stated(/at least (\d+) months/, 'the months of notice');

/** A run of text: plain, code, strong or emphasised. */
export type Run = { kind: 'text' | 'code' | 'strong' | 'em'; text: string };

/** Reads `code`, **strong** and *em* of CommonMark. */
export const runsOf = (text: string): Run[] =>
  text.split(/(`[^`]+`|\*\*[^*]+\*\*|\*[^*]+\*)/).flatMap((part): Run[] => {
    if (part === '') return [];
    if (/^`.+`$/s.test(part)) return [{ kind: 'code', text: part.slice(1, -1) }];
    if (/^\*\*.+\*\*$/s.test(part)) return [{ kind: 'strong', text: part.slice(2, -2) }];
    if (/^\*.+\*$/s.test(part)) return [{ kind: 'em', text: part.slice(1, -1) }];
    return [{ kind: 'text', text: part }];
  });
