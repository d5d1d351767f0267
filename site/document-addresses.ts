/** Media type of a document of Word. */
export const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Where the document of a version, a comparison and a body lies. */
export const textDocument = (instrument: string, version: string): string =>
  `/documents/instruments/${instrument}-${version}.docx`;
export const comparisonDocument = (
  instrument: string,
  { before, after }: { before: string; after: string },
): string => `/documents/comparisons/${instrument}-${before}-${after}.docx`;
export const findingsDocument = (entity: string): string => `/documents/entities/${entity}.docx`;
