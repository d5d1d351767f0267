/** Level of a part, named as in an eId. */
export type Unit =
  | 'pream'
  | 'chp'
  | 'art'
  | 'para'
  | 'item'
  | 'subitem'
  /** (1) directly below a 号, where イ would stand between them: no text has one. */
  | 'point'
  | 'sec'
  | 'sub'
  | 'annex'
  | 'row'
  | 'crit'
  | 'suppl';

/** How a bare number was written: ② is mostly a 項, 二 a 号, (2) a sub-section, Ⅱ a 項. */
export type Style = 'plain' | 'kanji' | 'circled' | 'roman' | 'bracket';

/** One part of a citation. */
export type Step =
  /** A number; `unit` is null where none is written. `branch`: the 枝番 behind it, 「の二」. `ordinal`: 第 stands before it. */
  | {
      step: 'number';
      unit: Unit | null;
      n: number;
      branch: string;
      style: Style;
      ordinal: boolean;
    }
  /** 前文, 別表, 附則: parts without a number. `law`: number of the amending law whose 附則 it is. */
  | { step: 'part'; unit: 'pream' | 'annex' | 'suppl' | 'crit'; law?: string }
  /** 前項, 同条, 次号, この条; `count` is 3 in 前三号, `all` in 前各号; `second` is 前々条, 次々条. */
  | {
      step: 'relative';
      which: 'previous' | 'next' | 'same' | 'this';
      unit: 'art' | 'para' | 'item';
      count: number | 'all' | 'second';
    }
  /** 別表日本年金機構の項: a row of the 別表, by the name that stands in it. */
  | { step: 'named'; name: string }
  /** 各号. */
  | { step: 'every'; unit: 'para' | 'item' };

/** What a relative name is called by: 同法, この規則, 同方針. */
export type LawWord = '法' | '規則' | '方針';

/** What a name of ours fits; `whole`: nothing that stands before it makes it the end of another law's title. */
export type OwnName = { instruments: readonly string[]; whole: boolean };

/** The law number in brackets behind a name; `amends`: the law meant is the one before or after that law amended it. */
export type NumberBehind = { law: string; amends: 'before' | 'after' | null };

/** Whose provision it is. `relative`: 同法, この規則, with the word that says what it is. */
export type Name =
  | ({ name: 'own' } & OwnName)
  | { name: 'relative'; which: 'same' | 'this'; word: LawWord }
  | { name: 'outside'; title: string }
  /** No law: a contract, the text itself (本規程). */
  | { name: 'document'; title: string };

/** One citation as written. */
export type Citation = {
  /** 旧 and 改正前; 新 and 改正後; 現行. */
  state: 'old' | 'new' | 'today' | null;
  name: Name | null;
  number: NumberBehind | null;
  steps: Step[];
  /** 本文, ただし書, 柱書: words that point inside a provision, where nothing has a number. */
  inside: string | null;
  /** Heading given in brackets behind it or behind its article, if any. */
  heading: string | null;
  /** How it goes on from the citation before it: 及び, 、 or 〜. */
  joined: 'list' | 'range' | null;
};

/** Tidied names of the instruments, each with what it fits. */
export type Names = ReadonlyMap<string, OwnName>;
