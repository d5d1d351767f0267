import type { CheckedText } from '../../content/model/check/types.ts';
import type { Cell } from '../../content/model/text/csv.ts';

/** A provision as a reader is shown it. */
export type ShownPlace = { citation: string; heading: string | null; href: string };

/** What the worker is asked: a text on a day, or names, one a line. The number goes back with the answer. */
export type CheckRequest =
  | { id: number; kind: 'text'; text: string; day: string }
  | { id: number; kind: 'names'; names: readonly string[] };

/** A name with what it may mean: the bodies with their certainty, best first. */
export type NamedRow = {
  name: string;
  matched: string;
  certain: boolean;
  bodies: readonly { id: string; name: string; score: number; corporate_number: string | null }[];
  said: string;
};

/** What the worker answers. `places` are the provisions named, by their key; `table` is what is saved. */
export type CheckAnswer =
  | {
      id: number;
      kind: 'text';
      checked: CheckedText;
      places: Readonly<Record<string, ShownPlace>>;
      table: readonly (readonly Cell[])[];
    }
  | { id: number; kind: 'names'; rows: readonly NamedRow[] }
  | { id: number; kind: 'failed'; message: string };
