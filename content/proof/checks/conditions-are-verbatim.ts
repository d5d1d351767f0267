import { refKey } from '../../model/corpus/corpus-index.ts';
import type { ProvisionRef } from '../../model/schema/common.ts';
import type { PhaseQuote } from '../../model/schema/obligation.ts';
import type { Problem } from '../read/read.ts';
import type { Check } from './check.ts';

/** What the schema allows for a rule that nothing sets going. */
const ALWAYS = '常時';

/** Joins the triggers of a rule that several provisions set going; ours. */
const OR = '、又は';

/** A condition or trigger is the text's own words: it stands in a provision quoted or in a ground of the phase. */
export const conditionsAreVerbatim: Check = ({ obligations, provisions }) => {
  const texts = new Map(
    provisions.map(({ record }) => [refKey(record), record.text.map(({ text }) => text)]),
  );
  const sameAs = new Map(provisions.map(({ record }) => [refKey(record), record.same_as]));
  const textsOf = (ref: ProvisionRef): string[] => {
    const version = sameAs.get(refKey(ref));
    return texts.get(refKey(version ? { ...ref, version } : ref)) ?? [];
  };
  const problems: Problem[] = [];
  for (const { file, record } of obligations)
    record.phases.forEach((phase, p) => {
      const principal = phase.provisions[0]?.instrument ?? '';
      const expectWords = (at: string, words: string | null, places: ProvisionRef[]) => {
        if (words === null || words === ALWAYS) return;
        const held = places.flatMap(textsOf);
        const stands = (part: string) => held.some((text) => text.includes(part));
        if (stands(words) || words.split(OR).every(stands)) return;
        problems.push({
          file,
          at: `phases.${p}.${at}`,
          message: `「${words}」 does not stand in ${places.map(refKey).join(', ')}.`,
          remedy: "Use the text's own words, or null.",
        });
      };
      const placeOf = ({ instrument, version, eid }: PhaseQuote): ProvisionRef => ({
        instrument: instrument ?? principal,
        version: version ?? phase.version,
        eid,
      });
      const key = phase.key_phrase ? [placeOf(phase.key_phrase)] : [];
      expectWords('trigger', phase.trigger, [...phase.provisions, ...key]);
      phase.clauses.forEach(({ condition, words }, c) => {
        expectWords(`clauses.${c}.condition`, condition, [placeOf(words), ...phase.provisions]);
      });
    });
  return problems;
};
