import { certainStart } from '../../model/corpus/time.ts';
import type { InstrumentVersion } from '../../model/schema/instrument.ts';
import type { Source } from '../../model/schema/source.ts';
import type { Problem } from '../read/read.ts';
import type { Check } from './check.ts';

type LawData = NonNullable<Source['law_xml']>;

/** What a version is called whose law data e-Gov gave as this; of a repeal there is no text. */
const STATUS: Readonly<Record<LawData['status_when_pulled'], InstrumentVersion['status'] | null>> =
  {
    CurrentEnforced: 'enforced',
    PreviousEnforced: 'enforced',
    UnEnforced: 'pre_enforcement',
    Repeal: null,
  };

const isDay = (id: string): boolean => id.includes('-');

const daysOf = ({ starts }: InstrumentVersion): string => starts.map(({ date }) => date).join(', ');

/**
 * A version is what its law data are: one named by a day begins on it, and on that day its law data are the law; its status is what
 * e-Gov said; the law is that of the instrument. Law data named by an older version, of which only a part was held, were in
 * force when it begins. Versions stand in the order of their days.
 */
export const versionsFitTheirLawData: Check = ({ instruments, sources }) => {
  const problems: Problem[] = [];
  const report = (file: string, at: string, message: string, remedy: string) =>
    problems.push({ file, at, message, remedy });
  for (const { file, record } of sources) {
    const { law_xml: law } = record;
    if (!law) continue;
    const begins = `${law.law_id}_${law.enforced_on.replaceAll('-', '')}_`;
    if (!law.revision_id.startsWith(begins))
      report(
        file,
        'law_xml.revision_id',
        `"${law.revision_id}" does not begin with "${begins}", its 法令ID and day.`,
        'Bring the law data again with `npm run law:pull`; its description is not written by hand.',
      );
  }
  const lawDataOf = ({ source }: InstrumentVersion): LawData | undefined =>
    sources.find(({ record }) => record.id === source)?.record.law_xml;
  for (const { file, record } of instruments)
    for (const [v, version] of record.versions.entries()) {
      const { id, status, source } = version;
      const at = (field: string) => `versions.${v}.${field}`;
      const before = record.versions[v - 1];
      if (before && certainStart(before) >= (version.starts[0]?.date ?? ''))
        report(
          file,
          at('starts'),
          `The version ${id} begins on ${daysOf(version)}, not after ${before.id}, which stands before it.`,
          'Put the versions in the order of their days, the oldest first.',
        );
      if (isDay(id) && daysOf(version) !== id)
        report(
          file,
          at('starts'),
          `The version ${id} begins on ${daysOf(version)}.`,
          'A version is named by its first day, and by none that is disputed: correct the id or `starts`.',
        );
      const law = lawDataOf(version);
      const ofLawData = status === 'enforced' || status === 'pre_enforcement';
      if (ofLawData && source === undefined)
        report(
          file,
          at('status'),
          `The status is ${status}, and the version names no law data.`,
          'Name the law data in `source`; of a text that was printed the status is draft, held, excerpt or stub.',
        );
      if (!law) continue;
      if (law.law_id !== record.egov_law_id)
        report(
          file,
          at('source'),
          `The law data "${source}" are of the law ${law.law_id}; the 法令ID of ${record.id} is ${record.egov_law_id}.`,
          'Name law data of this law, or correct `egov_law_id`.',
        );
      const day = law.enforced_on;
      const start = version.starts[0]?.date ?? '';
      if (isDay(id) ? day !== id : day > start)
        report(
          file,
          at('source'),
          `The law data "${source}" are the law from ${day}; the version ${id} begins on ${start}.`,
          isDay(id)
            ? `Name the law data of ${id}, or call the version ${day}.`
            : `Name the law data that were in force on ${start}.`,
        );
      const wanted = STATUS[law.status_when_pulled];
      if (isDay(id) && status !== wanted)
        report(
          file,
          at('status'),
          `The status is ${status}; when "${source}" were pulled e-Gov said ${law.status_when_pulled}.`,
          wanted === null
            ? 'Of a repealed law there is no text: take the version away.'
            : `Write ${wanted}.`,
        );
    }
  return problems;
};
