/** Corporate forms that the readings leave out (see `reading` of an entity). */
const FORM = /^(独立行政法人|株式会社|学校法人)?(.*?)(株式会社)?$/;

/** A name cut where its reading begins and ends: 「株式会社」 before or after it is read by everybody. */
export const nameParts = (name: string): { before: string; read: string; after: string } => {
  const [, before = '', read = name, after = ''] = FORM.exec(name) ?? [];
  return { before, read, after };
};
