/** A stretch of a text: UTF-16 offsets, end exclusive, and its words. */
export type Stretch = { start: number; end: number; text: string };

/** What a rule of spelling finds, by a global pattern, and what it writes instead. */
export type Rule = readonly [
  pattern: RegExp,
  instead: string | ((found: RegExpExecArray) => string),
];

const alikeAtStart = (a: string, b: string): number => {
  const most = Math.min(a.length, b.length);
  let i = 0;
  while (i < most && a.charCodeAt(i) === b.charCodeAt(i)) i++;
  return i;
};

const alikeAtEnd = (a: string, b: string, most: number): number => {
  let i = 0;
  while (i < most && a.charCodeAt(a.length - 1 - i) === b.charCodeAt(b.length - 1 - i)) i++;
  return i;
};

/**
 * A text rewritten step by step, that knows of each of its UTF-16 units which stretch of the text as given it stands for: so
 * that what is found in a text of one spelling can be shown in the text as somebody wrote it. What was put in stands for the
 * empty stretch between its neighbours.
 */
export class Traced {
  readonly text: string;
  readonly given: string;
  readonly #starts: readonly number[];
  readonly #ends: readonly number[];

  private constructor(
    given: string,
    text: string,
    starts: readonly number[],
    ends: readonly number[],
  ) {
    this.given = given;
    this.text = text;
    this.#starts = starts;
    this.#ends = ends;
  }

  /** A text of which nothing is rewritten yet. */
  static of(given: string): Traced {
    const places = Array.from({ length: given.length + 1 }, (_, at) => at);
    return new Traced(given, given, places.slice(0, -1), places.slice(1));
  }

  /** Rewrites by rules, one after the other. */
  rewrite(rules: readonly Rule[]): Traced {
    return rules.reduce((text: Traced, rule) => text.#by(rule), this);
  }

  #by([pattern, instead]: Rule): Traced {
    const texts: string[] = [];
    const starts: number[] = [];
    const ends: number[] = [];
    let from = 0;
    const keep = (until: number) => {
      for (let at = from; at < until; at++) {
        starts.push(this.#starts[at] as number);
        ends.push(this.#ends[at] as number);
      }
      texts.push(this.text.slice(from, until));
      from = until;
    };
    for (const found of this.text.matchAll(pattern)) {
      const [whole] = found;
      const written = typeof instead === 'string' ? instead : instead(found);
      if (written === whole) continue;
      const head = alikeAtStart(whole, written);
      const most = Math.min(whole.length, written.length) - head;
      const tail = alikeAtEnd(whole, written, most);
      keep(found.index + head);
      const until = found.index + whole.length - tail;
      const middle = written.slice(head, written.length - tail);
      const isEmpty = until === from;
      const start = isEmpty ? (this.#ends[from - 1] ?? 0) : (this.#starts[from] as number);
      const end = isEmpty ? start : (this.#ends[until - 1] as number);
      const isAligned = middle.length === until - from;
      for (let i = 0; i < middle.length; i++) {
        starts.push(isAligned ? (this.#starts[from + i] as number) : start);
        ends.push(isAligned ? (this.#ends[from + i] as number) : end);
      }
      texts.push(middle);
      from = until;
    }
    if (from === 0 && texts.length === 0) return this;
    keep(this.text.length);
    return new Traced(this.given, texts.join(''), starts, ends);
  }

  /** The stretch of the text as given that a stretch of this one stands for; end exclusive. */
  stretch(start: number, end: number): Stretch {
    const from = this.#starts[start] ?? this.given.length;
    const until = Math.max(from, this.#ends[end - 1] ?? from);
    return { start: from, end: until, text: this.given.slice(from, until) };
  }
}
