import type { Finding } from '../../../content/model/findings/finding.ts';

/** What later law does to several rules of a page in the same words. */
export type UsualEffect = { id: string; effect: string; rules: number };

/** From so many rules on, an effect is said once for all of them. */
const USUAL = 3;

/** Effects of later law that several findings share: said once, under the law; each finding names the day. */
export const usualEffects = (findings: readonly Finding[]): UsualEffect[] => {
  const effects = new Map<string, UsualEffect>();
  for (const { verdict, later_changes } of findings)
    if (verdict === 'applies')
      for (const { id, effect } of later_changes) {
        const known = effects.get(`${id} ${effect}`);
        if (known) known.rules += 1;
        else effects.set(`${id} ${effect}`, { id, effect, rules: 1 });
      }
  return [...effects.values()].filter(({ rules }) => rules >= USUAL);
};
