import { headingOf } from '../citation/resolve/scope.ts';
import { RESTRICTION } from '../citation/steps.ts';
import { tidyCitation } from '../citation/tidy.ts';
import { plainHeading } from '../corpus/citation.ts';
import { type CorpusIndex, refKey } from '../corpus/corpus-index.ts';
import { slipsBetween } from '../names/distance.ts';
import type { ProvisionRef } from '../schema/common.ts';
import type { Provision } from '../schema/provision.ts';
import { parentOf } from '../text/eid.ts';
import type { Traced } from '../text/traced.ts';
import type { Followed } from './follow.ts';
import type { Point } from './types.ts';
import { isIn } from './within.ts';

/** Words in brackets behind a citation that are none of its heading. */
const NO_HEADING =
  /^(?:以下|注|同|前|現行|改正|改定|旧|新|第?[0-9]|平成|昭和|令和|令元|参照|抄|略)|法律第|という|参照|関係$|、|。|「/;

const headings = new WeakMap<CorpusIndex, Map<string, Provision[]>>();

/** Provisions by their tidied heading. */
const byHeading = (index: CorpusIndex): Map<string, Provision[]> => {
  const known = headings.get(index);
  if (known) return known;
  const made = new Map<string, Provision[]>();
  for (const provision of index.corpus.provisions) {
    const heading = plainHeading(provision);
    if (heading === null) continue;
    const key = tidyCitation(heading);
    made.set(key, [...(made.get(key) ?? []), provision]);
  }
  headings.set(index, made);
  return made;
};

/** Provisions that share a heading of the overview have none that is known to be their own. */
const isShared = (index: CorpusIndex, heading: string, { instrument, version }: ProvisionRef) =>
  (byHeading(index).get(tidyCitation(heading)) ?? []).filter(
    (p) => p.instrument === instrument && p.version === version && p.status === 'stub',
  ).length > 1;

/** Of several, the one of the same version, else of the same instrument, else the newest. */
export const nearestOf = (
  found: readonly Provision[],
  ref: ProvisionRef | undefined,
): Provision | undefined =>
  found.find((p) => p.instrument === ref?.instrument && p.version === ref.version) ??
  found.find((p) => p.instrument === ref?.instrument) ??
  found.toSorted((a, b) => (b.version < a.version ? -1 : 1))[0];

/** A heading that stands behind a number without brackets: in 「」, behind a colon, or as the rest of its line. */
const BARE = /(?:「([^「」\n]{2,40})」|:?([^「」()、。,:\n]{2,40})(?=[\n:]|$))/y;

/** Where a known heading stands so behind a citation; null where none does. */
const bareHeading = (
  index: CorpusIndex,
  { text }: Traced,
  { cited }: Followed,
): [number, number] | null => {
  BARE.lastIndex = cited.end;
  const [whole = '', quoted, rest] = BARE.exec(text) ?? [];
  const words = quoted ?? rest;
  if (words === undefined || !byHeading(index).has(tidyCitation(words))) return null;
  const start = cited.end + whole.indexOf(words);
  return [start, start + words.length];
};

/** The version before had no heading that is held: what goes on with its articles tells whose a heading was. */
const headingThen = (
  index: CorpusIndex,
  ref: ProvisionRef,
  other: Provision,
): { said: string; was: Provision | null } | null => {
  const then = index.continued(other).filter(({ version }) => version === ref.version);
  const [was] = then;
  if (!was || then.length > 1) return null;
  const isIts = isIn(ref, was);
  const goesOn = isIts ? 'この条' : index.citation(was);
  return {
    said: `${goesOn}を引き継ぐ${index.citation(other)}の見出しである。`,
    was: isIts ? null : was,
  };
};

/** The heading that a text gives beside a citation, compared with the provision's. */
export const headingPoint = (
  index: CorpusIndex,
  tidy: Traced,
  followed: Followed,
  day: string,
): Point | null => {
  const { cited, provisions } = followed;
  const place = cited.heading ?? bareHeading(index, tidy, followed);
  if (!place) return null;
  const [start, end] = place;
  const inside = tidy.text.slice(start, end);
  if (NO_HEADING.test(inside) || RESTRICTION.test(inside)) return null;
  const given = tidyCitation(inside);
  const [ref] = provisions;
  const point = (agrees: boolean | null, said: string, meant: Provision | null = null): Point => ({
    kind: 'heading',
    ...tidy.stretch(start, end),
    agrees,
    said,
    writing_only: false,
    difference: null,
    meant: meant && { instrument: meant.instrument, version: meant.version, eid: meant.eid },
  });
  const same = byHeading(index).get(given) ?? [];
  for (let p = ref && index.provision(ref); p; ) {
    if (same.includes(p)) return point(true, '見出しは合う。');
    const above = parentOf(p);
    p = above === null ? undefined : index.provisions.get(refKey({ ...p, eid: above }));
  }
  const own = ref ? headingOf(index, index.provision(ref)) : null;
  const other = nearestOf(same, ref);
  const { text } = tidy.stretch(start, end);
  const itsOwn = own ? `引かれたものの見出しは「${own}」である。` : '';
  const then = ref && own === null && other ? headingThen(index, ref, other) : null;
  if (then && other)
    return point(
      then.was ? false : null,
      `「${tidy.stretch(start, end).text}」は、${then.said}`,
      then.was ?? other,
    );
  if (other)
    return point(
      // Of a text that is not held nothing says that it has another heading.
      ref && own !== null ? false : null,
      `「${text}」は${index.citation(other, day)}の見出しである。${itsOwn}`,
      other,
    );
  const certain = own !== null && ref && !(index.provision(ref).status === 'stub');
  if (certain && slipsBetween(tidyCitation(own), given) !== null && !isShared(index, own, ref))
    return point(false, `「${text}」という見出しはない。${itsOwn}`);
  return null;
};
