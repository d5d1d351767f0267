/** A pattern that is tried at one place only. */
export const sticky = (source: string): RegExp => new RegExp(source, 'y');

/** Reads at a place, or gives null; the place moves on only where something was read. */
export class Reader {
  readonly text: string;
  at: number;
  constructor(text: string, at: number) {
    this.text = text;
    this.at = at;
  }
  take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found) this.at += found[0].length;
    return found;
  }
  /** Whether something stands at the place; it does not move on. */
  sees(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    return pattern.exec(this.text) !== null;
  }
  get done(): boolean {
    return this.at >= this.text.length;
  }
}
