/** Law data that cannot be read: one sentence that names element and line, without the file, which the caller knows. */
export class LawXmlFault extends Error {
  override name = 'LawXmlFault';
  /** Line of the file, from 1. */
  readonly line: number;
  /** The sentence without the line. */
  readonly says: string;
  /** Whether this is no whole file of law data: empty, cut off, a page of HTML. Else it is one, and holds what is not known here. */
  readonly broken: boolean;

  constructor(line: number, says: string, { broken = false } = {}) {
    super(`line ${line}: ${says}`);
    this.line = line;
    this.says = says;
    this.broken = broken;
  }
}

/** Whether a service answered with a page for people. */
export const isHtml = (text: string): boolean => {
  const begin = text.trimStart().slice(0, 14).toLowerCase();
  return begin.startsWith('<html') || begin === '<!doctype html';
};
