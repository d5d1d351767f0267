import type { CorpusIndex } from '../corpus/corpus-index.ts';
import type { Traced } from '../text/traced.ts';
import type { Followed } from './follow.ts';
import { termsAt } from './names-at.ts';
import type { Point } from './types.ts';
import { isIn, refOf, wordsIn } from './within.ts';

/** Between a citation and the term that it is said to speak of. */
const SPEAKS_OF =
  /(?:\([^()\n]{1,60}\))?(?:の規定)?(?:に(?:規定する|定める|いう|定義する|掲げる)|で(?:定義する|定義される|定める|いう)|の)/y;

/** A defined term that a citation is said to define or to name, as its words do or do not. */
export const termPoint = (
  index: CorpusIndex,
  tidy: Traced,
  { cited, provisions, status }: Followed,
  day: string,
): Point | null => {
  if (status !== 'found' || provisions.length !== 1) return null;
  const [ref] = provisions;
  SPEAKS_OF.lastIndex = cited.end;
  const [between] = SPEAKS_OF.exec(tidy.text) ?? [];
  if (!ref || between === undefined) return null;
  const at = cited.end + between.length;
  const found = termsAt(index, tidy.text, at);
  const [first] = found;
  if (!first) return null;
  const definitions = found
    .map(({ id }) => index.terms.get(id)?.definition)
    .filter((one) => one !== undefined);
  const stretch = tidy.stretch(at, at + first.length);
  const point = (agrees: boolean, said: string, meant: Point['meant'] = null): Point => ({
    kind: 'term',
    ...stretch,
    agrees,
    said,
    writing_only: false,
    difference: null,
    meant,
  });
  if (definitions.some((place) => isIn(place, ref) || isIn(ref, place)))
    return point(true, `「${stretch.text}」は、ここで定められた語である。`);
  if (wordsIn(index, ref).includes(stretch.text))
    return point(true, `「${stretch.text}」は、この条項に出てくる。`);
  const meant = definitions.find(
    ({ instrument, version }) => instrument === ref.instrument && version === ref.version,
  );
  // A term of another instrument is no claim on this one.
  return meant
    ? point(
        false,
        `「${stretch.text}」はこの条項になく、${index.citation(meant, day)}で定められた語である。`,
        refOf(meant),
      )
    : null;
};
