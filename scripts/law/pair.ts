import type { Instrument } from '../../content/model/schema/instrument.ts';

/** Two versions of an instrument, the earlier first. */
export type Pair = { instrument: string; from: string; to: string };

const COMMAND = 'npm run law:diff -- FROM TO';

/**
 * The versions that were asked for, of the instrument asked or of the one that has a 法令ID; a sentence that says what is wrong,
 * and what there is.
 */
export const pairAsked = (
  instruments: readonly Instrument[],
  asked: string | undefined,
  [from, to, ...more]: readonly string[],
): Pair | string => {
  const record = instruments.find(({ id, egov_law_id }) =>
    asked === undefined ? egov_law_id !== null : id === asked,
  );
  if (!record)
    return `"${asked}" is no instrument; there are ${instruments.map(({ id }) => id).join(', ')}.`;
  const held = record.versions.map(({ id }) => id);
  const there = `Of "${record.id}" are held: ${held.join(', ')}.`;
  if (from === undefined || to === undefined || more.length > 0)
    return `Name two versions: ${COMMAND}. ${there}`;
  const unknown = [from, to].find((version) => !held.includes(version));
  if (unknown !== undefined) return `No version "${unknown}" is held. ${there}`;
  return held.indexOf(from) < held.indexOf(to)
    ? { instrument: record.id, from, to }
    : `"${from}" is not before "${to}": name the earlier version first, ${COMMAND}. ${there}`;
};
