import { normalise } from '../../model/text/normalise.ts';
import type { Problem } from '../read/read.ts';
import type { Check } from './check.ts';

/** Year of 平成 27 as 2015. */
const HEISEI = 1988;

/** Days printed in a text, ISO 8601: 「平成27年5月25日」, 「2016年4月15日…、10月21日」 (a day without year takes the last one). */
export const printedDays = (text: string): string[] => {
  const days: string[] = [];
  let year = '';
  for (const [, era, number, month = '', day = ''] of text.matchAll(
    /(?:(平成)?(\d+)年)?(\d{1,2})月(\d{1,2})日/g,
  )) {
    if (number) year = String(era ? HEISEI + Number(number) : number);
    if (year !== '') days.push(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  }
  return days;
};

/**
 * A day on which a version starts is printed in the words it stands on; one that is inferred is the amended Act's own;
 * one from outside stands in its reason. A source bears its date.
 */
export const datesHaveEvidence: Check = ({ instruments, sources, transcripts }) => {
  const problems: Problem[] = [];
  const report = (file: string, at: string, message: string) =>
    problems.push({ file, at, message, remedy: 'Correct the day, or show where it is printed.' });
  const scheduled = new Set(
    instruments.flatMap(({ record }) =>
      record.versions.flatMap(({ starts }) =>
        starts.filter(({ certainty }) => certainty === 'scheduled').map(({ date }) => date),
      ),
    ),
  );
  for (const { file, record } of instruments)
    record.versions.forEach((version, v) => {
      version.starts.forEach(({ date, certainty, basis, evidence }, s) => {
        const at = `versions.${v}.starts.${s}.date`;
        if (certainty === 'inferred') {
          if (!scheduled.has(date))
            report(file, at, `The inferred day ${date} is not that of the amended Act.`);
          return;
        }
        const words = certainty === 'external' ? basis : (evidence?.text ?? '');
        if (!printedDays(words).includes(date))
          report(file, at, `The day ${date} does not stand in 「${words}」.`);
      });
    });
  for (const { file, record } of sources) {
    // Law data bears no date of its own; e-Gov says it beside the file.
    if (record.law_xml) continue;
    const lines = transcripts.get(record.id)?.lines ?? [];
    if (!lines.some((line) => printedDays(normalise(line)).includes(record.date)))
      report(file, 'date', `The day ${record.date} does not stand in the transcript.`);
  }
  return problems;
};
