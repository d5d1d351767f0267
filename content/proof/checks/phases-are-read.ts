import { principalOf } from '../../model/corpus/readings.ts';
import type { Instrument } from '../../model/schema/instrument.ts';
import type { Content, Problem } from '../read/read.ts';
import { sourceOf } from '../source/transcript.ts';
import type { Check } from './check.ts';

/** Versions whose text is that of the transcript, which was read when the dataset was first curated; who read what, pins say. */
const firstRead = (content: Content, { versions }: Instrument): ReadonlySet<string> => {
  const parts = new Set(sourceOf(content)?.parts.map(({ id }) => id));
  const isOfTranscript = ({ source, parts: own }: Instrument['versions'][number]): boolean =>
    source === undefined && own.length > 0 && own.every((part) => parts.has(part));
  return new Set(versions.filter(isOfTranscript).map(({ id }) => id));
};

/**
 * A rule gets a phase in a version when somebody has read it there: who, when and with what effect stands in `readings`. Words that are
 * equal are no reading. What a reading says agrees with the phases: one that ended the rule leaves none, every other has one.
 */
export const phasesAreRead: Check = (content) => {
  const instruments = new Map(content.instruments.map(({ record }) => [record.id, record]));
  return content.obligations.flatMap(({ file, record }): Problem[] => {
    const instrument = instruments.get(principalOf(record));
    if (!instrument) return [];
    const first = firstRead(content, instrument);
    const readingOf = (version: string) => record.readings.find((one) => one.version === version);
    const unread = record.phases.flatMap(({ version }, p) =>
      first.has(version) || readingOf(version)
        ? []
        : [
            {
              file,
              at: `phases.${p}`,
              message: `The rule has a phase in version ${version}, and no reading says who read it there.`,
              remedy:
                'Read the rule in that version and write into `readings` by whom, when and with what effect; or take the phase away.',
            },
          ],
    );
    const readings = record.readings.flatMap(({ version, effect }, r) => {
      const at = `readings.${r}`;
      if (!instrument.versions.some(({ id }) => id === version))
        return [
          {
            file,
            at,
            message: `${instrument.id} has no version ${version}.`,
            remedy: `Name one that is held: ${instrument.versions.map(({ id }) => id).join(', ')}.`,
          },
        ];
      const has = record.phases.some((phase) => phase.version === version);
      if (has !== (effect === 'ended')) return [];
      return [
        {
          file,
          at,
          message: has
            ? `The reading of version ${version} says that the rule ended, and there is a phase.`
            : `The reading of version ${version} says that the rule is there (${effect}), and there is no phase.`,
          remedy: 'Say in the phase what the rule does there, or that it ended.',
        },
      ];
    });
    return [...unread, ...readings];
  });
};
