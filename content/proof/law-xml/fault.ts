/** Law data that cannot be read: one sentence that names element and line, without the file, which the caller knows. */
export class LawXmlFault extends Error {
  override name = 'LawXmlFault';
  /** Line of the file, from 1. */
  readonly line: number;
  /** The sentence without the line. */
  readonly says: string;

  constructor(line: number, says: string) {
    super(`line ${line}: ${says}`);
    this.line = line;
    this.says = says;
  }
}
